package browser

import (
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
)

const (
	guide = "ballerup/beskyttet-beskaeftigelse/"
	alone = "uden-kommune/beskyttet-beskaeftigelse/" // the guide of the law alone
)

// kinds is one page of every kind, and those that a municipality makes its own. The calculators have a test of
// their own.
var kinds = []string{
	"index.html", "kontrol.html", "sammenlign.html", "404.html",
	"ballerup/index.html", guide + "index.html", guide + "klage.html",
	guide + "ordbog.html", guide + "regler.html", guide + "hele.html",
	inRanders(guide + "index.html"), inRanders(guide + "transport.html"),
	inRanders(guide + "ordbog.html"),
	"uden-kommune/index.html", alone + "index.html", alone + "spoerg.html", alone + "frist.html",
}

// inRanders is the same page of the other municipality's guide.
func inRanders(address string) string { return strings.Replace(address, "ballerup", "randers", 1) }

// looks is how every kind of page is looked at.
var looks = map[string]look{
	"light-1280":  desktop,
	"light-320":   {width: 320, height: 640},
	"dark-1280":   {width: 1280, height: 900, dark: true},
	"dark-320":    {width: 320, height: 640, dark: true},
	"forced-1280": {width: 1280, height: 900, forced: true},
	"forced-320":  {width: 320, height: 640, forced: true},
}

// Every kind of page, on every kind of screen: no accessibility fault, no sideways scroll, not with spaced text either,
// and nothing to press that is too small. One tab serves them all.
func TestPagesAreAccessible(t *testing.T) {
	b := open(t, serve(t, "/"), kinds[0], desktop)
	for _, address := range kinds {
		t.Run(address, func(t *testing.T) {
			b.t = t
			b.load(b.base + address)
			for name, l := range looks {
				if address == guide+"hele.html" && name != "light-320" && name != "dark-1280" {
					continue // axe takes seconds for all the other pages in one
				}
				b.as(l)
				b.axe()
				b.fits(l.width)
				b.picture(strings.ReplaceAll(address, "/", "-") + "-" + name)
			}
			b.largeEnough()
			b.as(look{width: 320, height: 256})
			b.fits(320)
			b.spaced()
			b.quiet()
		})
	}
}

// largeEnough finds targets that are smaller than WCAG 2.5.8 asks.
func (b *tab) largeEnough() {
	b.t.Helper()
	small := eval[[]string](b, `[...document.querySelectorAll("a, button, input, summary")]
		.filter(e => e.getClientRects().length && !e.closest("p:not(.actions), li:not(.cards li, .menu li, .toc li, .links li, .crumbs li), dd, td, th, .contact, .quotation, .skip") && !e.matches(".skip"))
		.filter(e => e.getBoundingClientRect().height < 24)
		.map(e => e.outerHTML)`)
	for _, e := range small {
		b.t.Error("a target under 24 px: ", e)
	}
}

func TestSiteWorksAnywhere(t *testing.T) {
	for name, base := range map[string]string{
		"root": serve(t, "/"), "sub-path": serve(t, "/under/en/mappe/"), "file": fileAddress(),
	} {
		t.Run(name, func(t *testing.T) {
			b := open(t, base, "index.html", desktop)
			b.run(chromedp.Click(chromedp.CSS(`a[href="ballerup/beskyttet-beskaeftigelse/index.html"]`)),
				chromedp.WaitVisible(chromedp.CSS(`main a[href="klage.html"]`)))
			b.run(chromedp.Click(chromedp.CSS(`main a[href="klage.html"]`)),
				chromedp.WaitVisible(chromedp.CSS(`#frist`)))
			if got := b.text("h1"); got != "Hvordan klager jeg?" {
				t.Errorf("the heading is %q", got)
			}
			if painted := eval[string](b, `getComputedStyle(document.body).maxWidth + getComputedStyle(document.querySelector(".masthead")).backgroundColor`); painted == "nonergba(0, 0, 0, 0)" {
				t.Error("the style is missing")
			}
			b.quiet()
		})
	}
}

func TestSkipLink(t *testing.T) {
	b := open(t, serve(t, "/"), guide+"klage.html", desktop)
	b.run(chromedp.KeyEvent("\t"))
	if got := eval[string](b, `document.activeElement.textContent`); got != "Gå til indholdet" {
		t.Fatalf("the first stop of the keyboard is %q", got)
	}
	b.run(chromedp.KeyEvent("\r"))
	if got := eval[string](b, `location.hash`); got != "#indhold" {
		t.Errorf("the skip link leads to %q", got)
	}
}
