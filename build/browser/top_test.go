package browser

import (
	"testing"

	"github.com/chromedp/chromedp"
)

// lineCount is how many lines the words of an element take.
const lineCount = `selector => {
  const bottoms = new Set(), range = document.createRange();
  const words = document.createTreeWalker(document.querySelector(selector), NodeFilter.SHOW_TEXT);
  while (words.nextNode()) {
    range.selectNodeContents(words.currentNode);
    if (words.currentNode.data.trim()) for (const r of range.getClientRects()) bottoms.add(Math.round(r.bottom));
  }
  return bottoms.size;
}`

// TestTopIsShort: on a phone a draft says whose it is, and that it is one, in two lines each.
func TestTopIsShort(t *testing.T) {
	b := open(t, serve(t, "/"), "index.html", look{width: 390, height: 844})
	for _, address := range []string{
		"index.html", "kontrol.html", "sammenlign.html", "404.html", "ballerup/index.html", guide + "klage.html",
		inRanders(guide + "klage.html"), guide + "beregn/transport.html",
	} {
		b.run(chromedp.Navigate(b.base + address))
		for _, top := range []string{".masthead", ".banner"} {
			if n := eval[int](b, "("+lineCount+`)("`+top+`")`); n < 1 || n > 2 {
				t.Errorf("%s: %s takes %d lines", address, top, n)
			}
		}
	}
	b.quiet()
}
