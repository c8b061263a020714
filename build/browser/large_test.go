package browser

import (
	"fmt"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/page"
)

// Text twice as large on a small screen: nothing needs a scroll sideways, on no kind of page and in no state of a
// calculator, also where folded parts are open and words are longer than a line.
func TestTextTwiceAsLarge(t *testing.T) {
	b := open(t, serve(t, "/"), kinds[0], look{width: 320, height: 640})
	for _, address := range kinds {
		t.Run(address, func(t *testing.T) {
			b.t = t
			b.visit(address)
			b.twiceAsLarge()
			b.picture("twice-" + strings.ReplaceAll(address, "/", "-"))
			if address == "404.html" { // where the site lies is not known, it has no style that could break a word
				return
			}
			eval[bool](b, `(document.querySelectorAll("main :is(p, li, td, h1, a)").forEach((e, i) => {
				if (i % 7 === 0) e.append("arbejdsmarkedsuddannelsesfinansieringsudvalg"); }), true)`)
			b.twiceAsLarge()
		})
	}
	for _, calculator := range calculatorNames() {
		framed := embedded + native[calculator].Words.Address + ".html"
		for _, address := range []string{addressOf(calculator), inRanders(framed)} {
			t.Run(address, func(t *testing.T) {
				b.t = t
				b.visit(address)
				b.form()
				b.twiceAsLarge()
				b.calculate()
				b.twiceAsLarge()
				b.visit(address)
				b.form()
				b.answer(calculator, longest[calculator])
				if calculator != "targetgroup" {
					b.pressText("Gem til sammenligning")
					b.fill(longest[calculator], true)
				}
				b.twiceAsLarge()
				b.picture("twice-" + strings.ReplaceAll(address, "/", "-"))
			})
		}
	}
}

// An element on a page whose own text is twice as large.
func TestElementTwiceAsLarge(t *testing.T) {
	base := serve(t, "/")
	body := element("transport") + element("deadline") + element("wage") + elementScript(base)
	b := visitOther(t, base, "", body, look{width: 320, height: 640})
	for i, calculator := range []string{"transport", "deadline", "wage"} {
		b.elementReady(i + 1)
		b.twiceAsLarge()
		b.fillIn(shadow(i+1), map[string]string{}, true)
		b.twiceAsLarge()
		b.fillIn(shadow(i+1), longest[calculator], true)
		b.twiceAsLarge()
	}
	b.picture("twice-element")
}

// twiceAsLarge makes the text twice as large: of the page alone, and as the reader has chosen in the browser.
func (b *tab) twiceAsLarge() {
	b.t.Helper()
	eval[bool](b, `(document.querySelectorAll("details").forEach(d => d.open = true), true)`)
	root := eval[float64](b, `parseFloat(getComputedStyle(document.documentElement).fontSize)`)
	b.textSize(16, fmt.Sprintf("%gpx", 2*root))
	b.textSize(32, "")
	b.textSize(16, "")
}

// textSize sets the browser's text size and that of the page's root, and fails where one must scroll sideways.
func (b *tab) textSize(size int64, root string) {
	b.t.Helper()
	command(b, page.SetFontSizes, page.SetFontSizesParams{FontSizes: &page.FontSizes{Standard: size}})
	eval[bool](b, fmt.Sprintf(`(document.documentElement.style.fontSize = %q, true)`, root))
	if wide := eval[int64](b, `document.documentElement.scrollWidth`); wide > 320 {
		b.t.Errorf("with a text of %d px, and the root's %q, the page is %d px wide: %s", size, root, wide,
			strings.Join(eval[[]string](b, tooWide), ", "))
	}
}

// tooWide are the texts and fields that reach past the screen's edge.
const tooWide = `(() => {
	const all = [...document.querySelectorAll("*")].flatMap(e => [e, ...(e.shadowRoot?.querySelectorAll("*") || [])]);
	return all.filter(e => e.getClientRects().length && !e.closest(".hidden, thead, .skip")).filter(e => {
		const range = document.createRange();
		const texts = [...e.childNodes].filter(n => n.nodeType === Node.TEXT_NODE && n.data.trim());
		const boxes = texts.flatMap(n => (range.selectNode(n), [...range.getClientRects()]));
		if (/^(INPUT|BUTTON|TEXTAREA)$/.test(e.tagName)) boxes.push(e.getBoundingClientRect());
		return boxes.some(box => box.right > 320.5);
	}).map(e => e.outerHTML.slice(0, 90));
})()`
