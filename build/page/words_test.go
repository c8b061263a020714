package page

import (
	"math/rand/v2"
	"path"
	"slices"
	"strings"
	"testing"

	"borgerguide/build/danish"
)

func TestRelative(t *testing.T) {
	for _, c := range []struct{ from, to, want string }{
		{"index.html", "index.html", "index.html"},
		{"index.html", "a/b.html", "a/b.html"},
		{"a/b/c.html", "index.html", "../../index.html"},
		{"a/b/c.html", "a/b/d.html", "d.html"},
		{"a/b/c.html", "a/d.html", "../d.html"},
		{"a/b.html", "c/d/e.html", "../c/d/e.html"},
		{"a/b.html", "a/b/c.html", "b/c.html"},
	} {
		if got := relative(c.from, c.to); got != c.want {
			t.Errorf("from %s to %s: %s, want %s", c.from, c.to, got, c.want)
		}
	}
	r := rand.New(rand.NewPCG(13, 14))
	address := func() string {
		parts := make([]string, 1+r.IntN(4))
		for i := range parts {
			parts[i] = string("abc"[r.IntN(3)])
		}
		return strings.Join(parts, "/") + ".html"
	}
	for range 500 {
		from, to := address(), address()
		if got := path.Join(path.Dir(from), relative(from, to)); got != to {
			t.Fatalf("from %s to %s: %s leads to %s", from, to, relative(from, to), got)
		}
	}
}

func TestDanishAlphabet(t *testing.T) {
	want := []string{"Afgørelse", "befordring", "zone", "æble", "Ærø", "øre", "å", "Åbningstid"}
	got := slices.Clone(want)
	slices.Reverse(got)
	slices.SortFunc(got, func(a, b string) int { return strings.Compare(danish.SortKey(a), danish.SortKey(b)) })
	if !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestPhoneAddress(t *testing.T) {
	for _, c := range []struct{ number, want string }{
		{"44 77 34 43", "tel:+4544773443"}, {"44773443", "tel:+4544773443"}, {"\"><script>1", "tel:+451"},
	} {
		if got := string(phoneAddress(c.number)); got != c.want {
			t.Errorf("%s: %s, want %s", c.number, got, c.want)
		}
	}
}
