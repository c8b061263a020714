package browser

import (
	"fmt"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
)

// tooWide are what reaches past the right edge of the screen, the innermost of them, with how far.
const tooWide = `(() => {
	const found = new Map();
	for (const e of document.querySelectorAll("body *")) {
		if (!e.getClientRects().length || e.closest(".hidden, thead, .skip")) continue;
		const own = [...e.childNodes].filter(n => n.nodeType === 3 && n.data.trim());
		const range = document.createRange();
		let right = /^(INPUT|BUTTON|TEXTAREA)$/.test(e.tagName) ? e.getBoundingClientRect().right : 0;
		for (const n of own) { range.selectNodeContents(n); for (const r of range.getClientRects()) right = Math.max(right, r.right); }
		if (right > 320.5) found.set(e.parentElement.tagName + "." + e.parentElement.className + " > " + e.tagName + "." + e.className, Math.round(right) + " " + e.textContent.slice(0, 60));
	}
	return [...found].map(f => f.join(" "));
})()`

func (b *tab) twice() {
	b.t.Helper()
	for _, way := range []struct {
		name string
		root string
		size int64
	}{{"the page's text", "225%", 16}, {"the browser's own text", "", 32}} {
		command(b, page.SetFontSizes, page.SetFontSizesParams{FontSizes: &page.FontSizes{Standard: way.size}})
		eval[bool](b, fmt.Sprintf(`(document.documentElement.style.fontSize = %q, true)`, way.root))
		if wide := eval[int64](b, `document.documentElement.scrollWidth`); wide > 320 {
			b.t.Errorf("with %s twice as large the page is %d px wide:\n%s", way.name, wide, strings.Join(eval[[]string](b, tooWide), "\n"))
		}
	}
}

func TestTextTwiceAsLarge(t *testing.T) {
	b := open(t, serve(t, "/"), kinds[0], look{width: 320, height: 640})
	for _, address := range kinds {
		t.Run(address, func(t *testing.T) {
			b.t = t
			b.run(chromedp.Navigate(b.base + address))
			b.twice()
		})
	}
	for _, tool := range toolNames() {
		t.Run(tool, func(t *testing.T) {
			b.t = t
			for _, address := range []string{addressOf(tool), inRanders(addressOf(tool))} {
				b.visit(address)
				b.form()
				b.twice()
				b.calculate()
				b.twice()
				b.visit(address)
				b.form()
				b.answer(tool, longest[tool])
				b.twice()
			}
		})
	}
}
