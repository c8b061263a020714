package browser

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/page"
)

// pages is how many pages of A4 the page is on paper.
func (b *tab) pages() int {
	b.t.Helper()
	yes := true
	pdf := command(b, page.PrintToPDF,
		page.PrintToPDFParams{PaperWidth: 8.27, PaperHeight: 11.69, PrintBackground: &yes})
	if dir := os.Getenv("PICTURES"); dir != "" {
		_ = os.WriteFile(filepath.Join(dir, strings.ReplaceAll(b.t.Name(), "/", "-")+".pdf"), pdf.Data, 0o644)
	}
	return strings.Count(string(pdf.Data), "/Type /Page\n")
}

// An answer is printed on one A4, and a letter alone on another.
func TestPrint(t *testing.T) {
	b := open(t, serve(t, "/"), transport, desktop)
	for _, calculator := range calculatorNames() {
		t.Run(calculator, func(t *testing.T) {
			b.t = t
			for _, e := range native[calculator].Words.Examples {
				if !e.Show || e.Only != "" && !strings.HasPrefix(guide, e.Only) {
					continue
				}
				b.clock(e.Today)
				b.visit(addressOf(calculator))
				b.form()
				b.answer(calculator, pairsOf(e.Answers))
				if n := b.pages(); n != 1 {
					t.Errorf("%s: the answer takes %d pages", e.ID, n)
				}
			}
		})
	}
	b.t = t
	b.clock(testDay)
	b.visit(transport)
	b.form()
	b.fill(capDecides, true)
	command(b, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{Media: "print"})
	for selector, shown := range map[string]bool{
		"h1": true, ".answered-part": true, "#resultat": true, ".steps": true, ".cite": true, ".trust": true,
		".printed": true, ".call": true,
		"#beregner form": false, ".keep": false, ".still": false, ".crumbs": false, ".change": false, ".menu": false,
	} {
		script := fmt.Sprintf(`document.querySelector(%q).getClientRects().length > 0`, selector)
		if got := eval[bool](b, script); got != shown {
			t.Errorf("on paper %s is shown: %t", selector, got)
		}
	}
	answers := eval[float64](b, `document.querySelector(".answered-part").getBoundingClientRect().top`)
	result := eval[float64](b, `document.querySelector("#resultat").getBoundingClientRect().top`)
	if answers > result {
		t.Error("on paper the answers do not come before the result")
	}
	if got := b.text(".printed"); got != "Udskrevet søndag den 22. november 2026." {
		t.Errorf("it is dated %q", got)
	}
	command(b, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{})
	eval[bool](b, `(window.print = () => {}, true)`)
	b.pressText("Spørg kommunen")
	b.pressText("Udskriv brevet")
	command(b, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{Media: "print"})
	if got := b.text("body"); !strings.HasPrefix(got, "Dette er et spørgsmål") ||
		!strings.HasSuffix(got, "Venlig hilsen") {
		t.Errorf("the printed letter is: %s", got)
	}
	eval[bool](b, `dispatchEvent(new Event("afterprint"))`)
	if got := eval[int](b, `document.querySelectorAll(".printout, .sheet-only").length`); got != 0 {
		t.Error("the page is not itself after the letter is printed")
	}
	b.quiet()
}
