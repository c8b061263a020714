package danish

import (
	"slices"
	"strings"
	"testing"
)

func TestSentences(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"", ""},
		{"En. To! Tre? Fire: fem", "En.|To!|Tre?|Fire:|fem"},
		{"Se § 2, stk. 2. Og nr. 4 af den 3. maj.", "Se § 2, stk. 2. Og nr. 4 af den 3. maj."},
		{"Det er fx ca. 30 kr. om dagen. Slut", "Det er fx ca. 30 kr. om dagen.|Slut"},
		{"Bl.a. det, f.eks. det og evt. det.", "Bl.a. det, f.eks. det og evt. det."},
		{"Han sagde »ja.« Hun sagde nej.", "Han sagde »ja.«|Hun sagde nej."},
		{"(En.) To.", "(En.)|To."},
		{"www.ast.dk er én. To.", "www.ast.dk er én.|To."},
	} {
		if got := strings.Join(Sentences(c.text), "|"); got != c.want {
			t.Errorf("Sentences(%q) = %q, want %q", c.text, got, c.want)
		}
	}
}

// TestWeighty: each word that weighs is found once, however it is written, and no part of another word.
func TestWeighty(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Du kan klage. Kan du ikke, skal du ringe.", "kan|skal"},
		{"Som udgangspunkt MINDST to, højst tre.", "som udgangspunkt|mindst|højst"},
		{"Kanten skaller kunne minimumsløn", ""},
	} {
		if got := strings.Join(Weighty(c.text), "|"); got != c.want {
			t.Errorf("Weighty(%q) = %q, want %q", c.text, got, c.want)
		}
	}
}

func TestSortKey(t *testing.T) {
	words := []string{"åben", "Ærø", "zebra", "ø", "Abe", "aa"}
	slices.SortFunc(words, func(a, b string) int { return strings.Compare(SortKey(a), SortKey(b)) })
	if got := strings.Join(words, " "); got != "aa Abe zebra Ærø ø åben" {
		t.Errorf("the words are sorted %s", got)
	}
}

func TestNumber(t *testing.T) {
	for _, c := range []struct {
		word string
		n    int
		ok   bool
	}{{"fire", 4, true}, {"halvfjerds", 70, true}, {"hundrede", 100, true}, {"fireogtyve", 0, false}, {"", 0, false}} {
		if n, ok := Number(c.word); n != c.n || ok != c.ok {
			t.Errorf("%q is read as %d, %v", c.word, n, ok)
		}
	}
}

func TestYearly(t *testing.T) {
	if !Yearly("mindst en gang årligt") || Yearly("hver måned") {
		t.Error("what happens every year is not told from what does not")
	}
}
