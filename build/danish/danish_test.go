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

func TestWithoutNumber(t *testing.T) {
	for heading, want := range map[string]string{
		"7. SAGSBEHANDLING": "SAGSBEHANDLING", "7 SAGSBEHANDLING": "SAGSBEHANDLING", "7.2 Klage": "Klage",
		"7.2.1. klage": "klage", "Kapitel 3 Klage": "Klage", "Bilag 2: Takster": "Takster", "3) Klage": "Klage",
		"(3) Klage": "Klage", "4 – Klage": "Klage", "Afsnit 12. Klage": "Klage",
		"6 Kvalitetsstandard": "Kvalitetsstandard",
		"30 dages frist":      "30 dages frist", "30 DAGES FRIST": "30 DAGES FRIST",
		"4 Uger": "4 Uger", "Klage": "Klage",
		"1. januar 2026": "1. januar 2026", "10 km": "10 km", "2 tilbud": "2 tilbud", "§ 103": "§ 103", "2026": "2026",
		"Del 2 i planen": "i planen",
	} {
		if got := WithoutNumber(heading); got != want {
			t.Errorf("%q: %q, want %q", heading, got, want)
		}
	}
}

func TestReferenceSign(t *testing.T) {
	for reference, want := range map[string]string{
		"§ 103": "§", "paragraf 103 a": "§", "stk. 2": "stk.", "stk 2": "stk.", "stykke 2": "stk.",
	} {
		if got := ReferenceSign(reference); got != want {
			t.Errorf("the sign of %q is %q, not %q", reference, got, want)
		}
	}
}

// TestExampleStart: an editor who begins a paragraph as told is understood.
func TestExampleStart(t *testing.T) {
	if !Example(ExampleStart + " Du betaler 140 kr.") {
		t.Errorf("a paragraph that begins with %q is no example", ExampleStart)
	}
}
