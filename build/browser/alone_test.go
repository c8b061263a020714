package browser

import (
	"strings"
	"testing"
)

// TestLawAloneSaysWhatIsMissing: without a municipality a deadline of the law is worked out, and of one that only a
// municipality has the calculator says which number is missing and whom to ask. Neither is a fault.
func TestLawAloneSaysWhatIsMissing(t *testing.T) {
	b := open(t, serve(t, "/"), alone+"beregn/frist.html", desktop)
	b.form()
	for _, c := range []struct{ choice, headline, line string }{
		{"svar", "Kun kommunen kan sige, hvornår du senest får svar.", "Kontakt kommunen, og spørg."},
		{"hoering", "Kun kommunen kan sige, hvor lang tid du har til at svare.",
			"Se efter fristen i brevet med udkastet."},
		{"opfoelgning", "Kun kommunen kan sige, hvor tit den følger op.", "Kontakt kommunen, og spørg."},
	} {
		b.press(`#beregner input[value="` + c.choice + `"]`)
		b.calculate()
		if n := eval[int](b, `document.querySelectorAll(".problems").length`); n > 0 {
			t.Fatalf("%s: %s", c.choice, b.text(".problems"))
		}
		said := b.text(".result")
		if !strings.Contains(said, c.headline) || !strings.Contains(said, c.line) {
			t.Errorf("%s: the answer is %q", c.choice, said)
		}
	}
}
