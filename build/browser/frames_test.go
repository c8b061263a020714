package browser

import (
	"fmt"
	"strings"
	"testing"
	"time"
)

// laterFrames are frames as consent tools, tabs and content systems make them; showLater is what those do later.
const laterFrames = `<style>iframe { border: 0 } .off { display: none } .thin { width: 0; overflow: hidden }</style>
<iframe id="now" src="GUIDE/transport.html" title="a" width="100%" height="300"></iframe>
<iframe id="consent" data-src="GUIDE/transport.html" title="b" width="100%" height="300"></iframe>
<iframe id="blank" src="about:blank" title="c" width="100%" height="300"></iframe>
<div id="tab" class="off"><iframe id="hidden" src="GUIDE/loen.html" title="d" width="100%" height="300"></iframe></div>
<div id="fold" class="thin"><iframe id="thin" src="GUIDE/loen.html" title="e" width="100%" height="300"></iframe></div>
<iframe id="changed" src="GUIDE/transport.html" title="f" width="100%" height="300"></iframe>
<div style="height: 9000px"></div>
<iframe id="lazy" loading="lazy" src="GUIDE/pension.html" title="g" width="100%" height="300"></iframe>
<iframe id="other" src="about:blank" title="h" width="100%" height="300"></iframe>
<div id="cms"></div>`

const showLater = `(() => {
	const by = (id) => document.getElementById(id);
	by("consent").src = by("consent").dataset.src;
	by("blank").src = by("consent").dataset.src;
	by("tab").className = by("fold").className = "";
	by("changed").src = by("consent").dataset.src.replace("transport", "frist");
	by("cms").innerHTML = by("consent").outerHTML.replace("consent", "added").replace("data-src", "src");
	by("lazy").scrollIntoView();
	return true;
})()`

// A frame is as high as what is in it, whenever it comes, is shown or gets its address.
func TestFramesThatComeLater(t *testing.T) {
	base := serve(t, "/")
	address := base + strings.TrimSuffix(embedded, "/")
	for name, script := range map[string]string{
		"at the end": `<script src="GUIDE/ramme.js" defer></script>`,
		"twice":      `<script src="GUIDE/ramme.js"></script><script src="GUIDE/ramme.js" async></script>`,
	} {
		t.Run(name, func(t *testing.T) {
			body := strings.ReplaceAll(laterFrames+script, "GUIDE", address)
			b := visitOther(t, base, "", body, look{width: 700, height: 900})
			b.highEnough("now", "changed")
			if high := eval[int](b, `document.getElementById("consent").clientHeight`); high != 300 {
				t.Errorf("a frame without an address is %d px high", high)
			}
			eval[bool](b, showLater)
			b.highEnough("now", "changed", "consent", "blank", "hidden", "thin", "added", "lazy")
			if high := eval[int](b, `document.getElementById("other").clientHeight`); high != 300 {
				t.Errorf("another site's frame is %d px high", high)
			}
		})
	}
}

// highEnough waits until frames show calculators whole: each is given by its page the height that its content has.
func (b *tab) highEnough(ids ...string) {
	b.t.Helper()
	for _, id := range ids {
		high := 0
		for range 100 {
			high = eval[int](b, fmt.Sprintf(`document.getElementById(%q).clientHeight`, id))
			if high > 500 && high < 3000 {
				break
			}
			time.Sleep(30 * time.Millisecond)
		}
		if high <= 500 || high >= 3000 {
			b.t.Errorf("the frame %s is %d px high", id, high)
		}
	}
}

// The script as a module, on a page of the guide's own origin, does the same.
func TestFramesByModule(t *testing.T) {
	h := newHosting(t)
	script := `<script src="GUIDE/ramme.js" type="module"></script>`
	h.body = strings.ReplaceAll("<body>"+laterFrames+script, "GUIDE", h.base+strings.TrimSuffix(embedded, "/"))
	b := open(t, h.base, "side", look{width: 700, height: 900})
	b.highEnough("now", "changed")
	eval[bool](b, showLater)
	b.highEnough("consent", "hidden", "added", "lazy")
}
