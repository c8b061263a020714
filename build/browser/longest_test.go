package browser

import (
	"strings"
	"testing"
)

// longest are answers that say about as much as their calculator can, found by trying thousands.
var longest = map[string]map[string]string{
	"transport": {
		"afstand": "25,5", "dage": "5", "dato": "1/11/2026", "kollektiv": "7,33", "kollektiv10": "ved-ikke",
		"loen": "1.999,95", "maade": "kollektiv+bil+koersel", "takst": "2,28", "tur": "55", "tur10": "0",
	},
	"wage": {
		"form": "dusoer", "mindsteloen": "143,35", "nu": "7,33", "timer": "16", "traek": "38", "dato": "19/10/2026",
	},
	"deadline": {"hvad": "klage", "post": "brev", "modtaget": "ved-ikke", "brevdato": "18/11/2026"},
	"pension":  {"foedt": "13/5/2018"},
	"targetgroup": {
		"alder": "ved-ikke", "arbejde": "ved-ikke", "foertidspension": "soeger", "nedsat": "ja", "proevet": "nogle",
	},
	"case": {"soegt": "28/9/2026", "udkast": "10/10/2026", "afgoerelse": "15/10/2026", "klage": "18/10/2026"},
}

// The longest answers keep to one A4 as well, in both municipalities, for oneself and for another.
func TestLongestAnswersOnPaper(t *testing.T) {
	b := open(t, serve(t, "/"), transport, desktop)
	for _, calculator := range calculatorNames() {
		for _, town := range []string{"ballerup", "randers"} {
			b.visit(strings.Replace(addressOf(calculator), "ballerup", town, 1))
			b.form()
			if got := b.answer(calculator, longest[calculator]); len(got.Faults) > 0 {
				t.Fatalf("%s, %s: %q", calculator, town, got.Faults)
			}
			for _, voice := range []string{"for oneself", "for another"} {
				if n := b.pages(); n != 1 {
					t.Errorf("%s, %s, %s: the answer takes %d pages", calculator, town, voice, n)
				}
				b.press("#hjaelper")
			}
		}
	}
	b.quiet()
}
