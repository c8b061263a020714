package browser

import (
	"testing"
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

// TestTopIsShort: on a phone a draft says whose it is, and that it is one, in two lines each; how old the adopted text
// of a guide is may take a third.
func TestTopIsShort(t *testing.T) {
	b := open(t, serve(t, "/"), "index.html", look{width: 390, height: 844})
	for address, banner := range map[string]int{
		"index.html": 2, "kontrol.html": 2, "sammenlign.html": 2, "ballerup/index.html": 2,
		guide + "klage.html": 3, inRanders(guide + "klage.html"): 3, guide + "beregn/transport.html": 3,
	} {
		b.load(b.base + address)
		for top, most := range map[string]int{".masthead": 2, ".banner": banner} {
			if n := eval[int](b, "("+lineCount+`)("`+top+`")`); n < 1 || n > most {
				t.Errorf("%s: %s takes %d lines", address, top, n)
			}
		}
	}
	b.quiet()
}
