package browser

import (
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// stroke is to go with Tab alone as far as a field, and to press some keys there.
type stroke struct{ to, keys string }

const (
	arrowDown = kb.ArrowDown
	space     = " "
	enter     = kb.Enter
)

// byKeyboard is each calculator answered from the top of its page: Tab goes on, a space ticks or chooses, the arrows
// choose another, Enter in a field is the button.
var byKeyboard = map[string]struct {
	strokes  []stroke
	headline string
}{
	"transport": {[]stroke{
		{"svar-afstand", "8"}, {"svar-maade", space}, {"svar-kollektiv", "455"}, {"svar-loen", "600" + enter},
	}, "Du skal højst selv betale 180 kr. om måneden"},
	"wage": {[]stroke{{"svar-form", arrowDown + arrowDown}, {"svar-mindsteloen", "140" + enter}},
		"Du skal mindst have 7,00 kr. i timen, når den laveste timeløn er 140,00 kr."},
	"deadline": {[]stroke{{"svar-hvad", space}, {"svar-modtaget", "2\t11\t2026" + enter}},
		"Du kan forvente svar senest mandag den 14. december 2026"},
	"pension": {[]stroke{{"svar-foedt", "15\tmarts\t1964" + enter}},
		"Du når folkepensionsalderen den 15. marts 2032"},
	"targetgroup": {[]stroke{
		{"svar-alder", arrowDown + enter}, {"svar-nedsat", space + enter},
		{"svar-arbejde", space + enter}, {"svar-proevet", space + enter}, {"svar-loentilskud", space + enter},
	}, "Det ser ud til, at tilbuddet kan være til dig. Søg."},
	"case": {
		[]stroke{{"svar-afgoerelse", "20\t11\t2026" + enter}},
		"Din næste frist er fredag den 18. december 2026: din klage",
	},
}

// With the keyboard alone each calculator gives an answer, and every stop on the way and after it shows that it has the
// focus.
func TestKeyboardOnly(t *testing.T) {
	b := open(t, serve(t, "/"), transport, desktop)
	for _, calculator := range calculatorNames() {
		b.visit(addressOf(calculator))
		b.form()
		for _, s := range byKeyboard[calculator].strokes {
			b.tabTo(s.to)
			b.run(chromedp.KeyEvent(s.keys))
		}
		b.run(chromedp.WaitVisible(chromedp.CSS(".problems, .result")))
		b.expect("#resultat", byKeyboard[calculator].headline)
		if got := b.focused(); got != "resultat" {
			t.Errorf("%s: the focus is on %q, not on the result", calculator, got)
		}
		for range 60 {
			if b.next(); !eval[bool](b, `document.activeElement.matches("main *")`) {
				break
			}
		}
	}
	b.quiet()
}

// next goes one stop on, which must show that it has the focus.
func (b *tab) next() {
	b.t.Helper()
	b.run(chromedp.KeyEvent("\t"))
	if eval[bool](b, `(() => { const e = document.activeElement; return e.matches("main *") && getComputedStyle(e).outlineStyle === "none"; })()`) {
		b.t.Errorf("the focus cannot be seen on %s", eval[string](b, `document.activeElement.outerHTML`))
	}
}

// tabTo goes on as far as a field.
func (b *tab) tabTo(id string) {
	b.t.Helper()
	for range 60 {
		if b.next(); b.focused() == id {
			return
		}
	}
	b.t.Fatalf("with Tab alone one does not come to %s", id)
}
