package browser

import (
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"testing"
)

// withOwnRules is the site where Randers has a rule in words that no calculator reckons with, and two places to ask.
func withOwnRules(t *testing.T) string {
	t.Helper()
	const municipality = "content/municipalities/randers/"
	folder := changedSite(t,
		change{municipality + "beskyttet-beskaeftigelse/standard.toml", "[fact.loft]", `[fact.plan-regel]
name = "Planen"
unit = "tekst"
not-counted = ["transport"]
[fact.plan-regel.from.2019-12-09]
value = "billigste mulighed"
heading = "R9.1"
quote = "svarende til billigste mulighed"
certainty = "standard"
open = true

[fact.loft]`},
		change{municipality + "municipality.toml", "[contact.ansoegning]", `[contact.unge]
for = ["ask"]
who = "dig under 25 år"
name = "Ungehuset"
mail = "unge@randers.example"
told = { by = "afdelingsleder", date = 2026-11-20 }
[contact.voksne]
for = ["ask"]
who = "dig over 25 år"
name = "Voksenhuset"
mail = "voksne@randers.example"
told = { by = "afdelingsleder", date = 2026-11-20 }

[contact.ansoegning]`})
	server := httptest.NewServer(http.FileServer(http.Dir(folder)))
	t.Cleanup(server.Close)
	return server.URL + "/"
}

// TestOwnRules: a rule of the municipality's text that is in no number is said after the first lines where they have
// room, else folded; its own words are always folded. The places to ask, with whom each is for, stand under the lines.
func TestOwnRules(t *testing.T) {
	b := open(t, withOwnRules(t), "randers/beskyttet-beskaeftigelse/beregn/transport.html", desktop)
	b.form()
	const line = "Kommunen har også denne regel: »billigste mulighed«. Den er ikke med i svaret."
	const rule = "Planen: »svarende til billigste mulighed« (kommunens kvalitetsstandard, "
	const firstLines = `[...document.querySelectorAll(".result > h2, .result > p:not(.printed):not(.guidance)")].map(e => e.innerText)`
	known := map[string]string{"afstand": "8", "maade": "kollektiv", "kollektiv": "455", "loen": "3000"}
	full := map[string]string{"afstand": "20", "maade": "bil", "dage": "3", "takst": "2,28", "loen": "ved-ikke"}
	for _, c := range []struct {
		answers map[string]string
		fits    bool
	}{{known, true}, {full, false}} {
		b.fill(c.answers, true)
		first := eval[[]string](b, firstLines)
		if fits := strings.HasPrefix(first[len(first)-1], line); fits != c.fits || len(first) > 4 {
			t.Errorf("%v: the line is among the first ones: %t, not %t: %q", c.answers, fits, c.fits, first)
		}
		b.press(".workings > summary")
		limits := eval[[]string](b, `[...document.querySelectorAll(".limits li")].map(e => e.innerText)`)
		folded := func(words string) bool {
			return slices.ContainsFunc(limits, func(l string) bool { return strings.HasPrefix(l, words) })
		}
		if !folded(rule) || folded(line) == c.fits {
			t.Errorf("%v: under the fold stands %q", c.answers, limits)
		}
		if copied := b.copied("Kopiér som tekst"); !strings.Contains(copied, line) || !strings.Contains(copied, rule) {
			t.Errorf("%v: the text that is copied lacks the rule:\n%s", c.answers, copied)
		}
		places := "Ungehuset (dig under 25 år): unge@randers.example eller Voksenhuset (dig over 25 år): voksne@"
		if got := b.text("body"); strings.LastIndex(got, places) < strings.Index(got, first[len(first)-1]) {
			t.Errorf("%v: the places to ask do not stand under the first lines: %s", c.answers, got)
		}
	}
	b.fill(map[string]string{"afstand": "", "maade": "bil"}, true)
	if got := b.text("#beregner"); strings.Contains(got, "Kommunen har også") {
		t.Errorf("an answer that is at fault quotes the rule: %s", got)
	}
	b.quiet()
}
