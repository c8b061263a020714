package file

import (
	"math/rand/v2"
	"testing"
)

func TestDidYouMean(t *testing.T) {
	known := []string{"title", "short", "egen-afstand", "klagefrist", "klagesvar", "loft", "svarfrist"}
	for _, c := range []struct{ written, want string }{
		{"title", "did you mean title?"},
		{"titel", "did you mean title?"},
		{"egenafstand", "did you mean egen-afstand?"},
		{"klagefrister", "did you mean klagefrist?"},
		{"svarfris", "did you mean svarfrist?"},
		{"Loft", "did you mean loft?"},
		{"LOFT", "did you mean loft?"},
		{"SVARFRIST", "did you mean svarfrist?"},
		{"noget-helt-andet", ""},
		{"xyz", ""},
	} {
		if got := DidYouMean(c.written, known); got != c.want {
			t.Errorf("DidYouMean(%q) = %q, want %q", c.written, got, c.want)
		}
	}
	if got := DidYouMean("title", nil); got != "" {
		t.Errorf("nothing is known, and yet: %q", got)
	}
}

// TestEditDistance holds the laws of a distance, and against a plain recursion.
func TestEditDistance(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 6))
	word := func() string {
		b := make([]byte, r.IntN(6))
		for i := range b {
			b[i] = "abc"[r.IntN(3)]
		}
		return string(b)
	}
	for range 500 {
		a, b, c := word(), word(), word()
		ab := editDistance(a, b)
		if want := slowDistance(a, b); ab != want {
			t.Fatalf("%q to %q: %d, want %d", a, b, ab, want)
		}
		if ab != editDistance(b, a) || (ab == 0) != (a == b) || ab > editDistance(a, c)+editDistance(c, b) {
			t.Fatalf("%q, %q, %q: not a distance", a, b, c)
		}
	}
}

func slowDistance(a, b string) int {
	switch {
	case a == "" || b == "":
		return len(a) + len(b)
	case a[0] == b[0]:
		return slowDistance(a[1:], b[1:])
	}
	return 1 + min(slowDistance(a[1:], b), slowDistance(a, b[1:]), slowDistance(a[1:], b[1:]))
}
