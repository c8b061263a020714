package check

import (
	"strings"
	"testing"
)

// TestImpossible: what cannot be right is a problem wherever it stands, and says what.
func TestImpossible(t *testing.T) {
	for _, c := range []struct{ more, want string }{
		{"Senest den 31. juni.", "»31. juni« is a day that there is not"},
		{"Fra 30. februar 2026.", "is a day that there is not"},
		{"Fra 29. februar 2027.", "is a day that there is not"}, {"Den 31/11-2026.", "is a day that there is not"},
		{"Den 2026-13-01.", "is a day that there is not"}, {"Den 31.04.2026.", "is a day that there is not"},
		{"Den 0. maj 2026.", "is a day that there is not"},
		{"mandag den 28. november 2026", "is lørdag, not mandag"},
		{"Fredag d. 1/7-26.", "is onsdag, not fredag"},
		{"Søndag, den 2. november 2026", "is mandag, not søndag"},
		{"Du får 1O dage.", "»1O« has a letter"}, {"Ring på 44 77 34 4O.", "»4O« has a letter"},
		{"Det er l5 km.", "»l5« has a letter"},
		{"Det er 2O,5 %.", "»2O« has a letter"}, {"I 2O26.", "»2O26« has a letter"}, {"§ 1O3", "»1O3« has a letter"},
		{"1I km", "»1I« has a letter"}, {"Skriv til front@.", "is no mail address"},
		{"Skriv til front@lilleby.", "is no mail address"},
		{"Skriv til @lilleby.dk.", "is no mail address"}, {"Skriv til front @lilleby.dk.", "is no mail address"},
		{"Skriv til front@lilleby,dk.", "is no mail address"}, {"Skriv til front@lilleby dk.", "is no mail address"},
		{"Se www.lilleby.", "is no address of a site"}, {"Se www lilleby.dk.", "is no address of a site"},
		{"Se www. lilleby.dk.", "is no address of a site"}, {"Se lilleby .dk.", "is no address of a site"},
		{"Se lilleby,dk.", "is no address of a site"}, {"Se https:/lilleby.dk.", "is no address of a site"},
		{"Se http//lilleby.dk.", "is no address of a site"}, {"[Skriv](mailto:front@lilleby).", "is no mail address"},
		{"Skriv til <front@lilleby>.", "is no mail address"}, {"Se <https://lilleby>.", "is no address of a site"},
		{"Se [her](https://lilleby).", "is no address of a site"},
		{"Se https:// lilleby.dk.", "is no address of a site"},
	} {
		problems := possible.run(load(t, onThePage(t, c.more)))
		if len(problems) == 0 || !strings.Contains(problems[0].What, c.want) {
			t.Errorf("%q: %v, want %s", c.more, problems, c.want)
		}
	}
}

// TestPossible: what may look like it and is right is no problem.
func TestPossible(t *testing.T) {
	for _, more := range []string{
		"Senest den 30. juni, 29. februar eller 31/12.", "Lørdag den 28. november 2026.", "Onsdag d. 1/7-26.",
		"Skriv til ss-front@balk.dk, eller se www.balk.dk/om?a=1.", "Se https://www.lilleby.dk.", "Se ast.dk.",
		"B12, A4, 3D, 2b og § 11 a.", "10 l mælk og 10 km.", "Kl. 9-15, 1-4 dage og 44-77-34-43.",
		"»den 31. juni« står der.",
		"Version 2.1, 38-23 og 7998 Statsservice.", "Mandag til fredag kl. 9.10.", "[Skriv](mailto:front@lilleby.dk).",
		"Se <https://www.lilleby.dk/om?a=1>.",
		"Du får det på dk.dk, og hos Lilleby. Dkk er kroner.", "I 1. og II. led.", "Olav fik 0 kr. og 100 kroner.",
	} {
		if problems := possible.run(load(t, onThePage(t, more))); len(problems) > 0 {
			t.Errorf("%q: %v", more, problems)
		}
	}
}
