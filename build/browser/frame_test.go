package browser

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/page"
)

const frame = `<iframe src="%s" title="Beregn din transport" width="100%%" height="1200"></iframe><script src="%s" defer></script>`

func frameBody(base string) string {
	return fmt.Sprintf(frame, base+embedded+"transport.html", base+embedded+"ramme.js")
}

// inFrame runs a script in the page's frame.
func (b *tab) inFrame(script string) string {
	b.t.Helper()
	tree := command(b, page.GetFrameTree, cdp.Empty{})
	if len(tree.FrameTree.ChildFrames) != 1 {
		b.t.Fatalf("the page has %d frames", len(tree.FrameTree.ChildFrames))
	}
	params := page.CreateIsolatedWorldParams{FrameID: tree.FrameTree.ChildFrames[0].Frame.ID}
	world := command(b, page.CreateIsolatedWorld, params).ExecutionContextID
	return b.inWorld(world, script)
}

// high waits until the frame is as high as what is in it.
func (b *tab) high() {
	b.t.Helper()
	var outside, inside string
	for range 100 {
		inside = b.inFrame(`String(Math.ceil(document.documentElement.getBoundingClientRect().height))`)
		if outside = eval[string](b, `String(document.querySelector("iframe").clientHeight)`); outside == inside {
			return
		}
		time.Sleep(30 * time.Millisecond)
	}
	b.t.Errorf("the frame is %s px high, and what is in it %s", outside, inside)
}

func TestFrame(t *testing.T) {
	base := serve(t, "/")
	b := visitOther(t, base, "default-src 'none'; img-src data:; frame-src "+base+"; script-src "+base, frameBody(base),
		look{width: 390, height: 844})
	b.high()
	title, address := eval[string](b, `document.title`), eval[string](b, `location.href + history.length`)
	answers, _ := json.Marshal([]map[string]string{{}, capDecides})
	var got []shown
	filled := b.inFrame(fmt.Sprintf(`JSON.stringify(%s.map(a => %s(document, a, true)))`, answers, formScript))
	if err := json.Unmarshal([]byte(filled), &got); err != nil {
		t.Fatal(err)
	}
	expectSame(t, "transport", map[string]string{}, got[0])
	expectSame(t, "transport", capDecides, got[1])
	b.high()
	if high := eval[int](b, `document.querySelector("iframe").clientHeight`); high < 1500 {
		t.Errorf("with an answer the frame is only %d px high", high)
	}
	const inside = "Hvad skal jeg selv betale for transport? – Ballerup Kommune – Udkast fra Borgerguide-projektet"
	if now := eval[string](b, `location.href + history.length`); now != address ||
		eval[string](b, `document.title`) != title || b.inFrame(`document.title`) != inside {
		t.Errorf("the page's title or address changed: %s", now)
	}
	for _, link := range strings.Fields(b.inFrame(`[...document.querySelectorAll("a[href]")].map(a => a.href).filter(h => !/#|^tel:/.test(h)).join(" ")`)) {
		if !strings.HasPrefix(link, base+guide) {
			t.Errorf("a link in the frame leads to %s", link)
		}
	}
	// a message from anywhere else changes nothing
	before := eval[int](b, `document.querySelector("iframe").clientHeight`)
	eval[bool](b, `(() => { const source = document.querySelector("iframe").contentWindow;
		for (const m of [{origin: "https://ond.example", source}, {origin: new URL(document.querySelector("iframe").src).origin, source: window}])
			dispatchEvent(new MessageEvent("message", {...m, data: {borgerguide: "height", height: 9}}));
		return true; })()`)
	if after := eval[int](b, `document.querySelector("iframe").clientHeight`); after != before {
		t.Errorf("a message from elsewhere made the frame %d px high", after)
	}
	b.picture("frame-390")
	b.quiet() // before axe, which itself speaks to frames
	b.axe()
	b.load(base + embedded + "transport.html")
	b.form()
	for _, l := range looks {
		b.as(l)
		b.axe()
		b.fits(l.width)
	}
}

// Without scripts the frame is as high as it says itself, and the page in it is whole.
func TestFrameWithoutScripts(t *testing.T) {
	base := serve(t, "/")
	b := visitOther(t, base, "default-src 'none'; img-src data:; frame-src "+base, frameBody(base),
		look{width: 390, height: 844, noScript: true})
	if high := eval[int](b, `document.querySelector("iframe").clientHeight`); high != 1200 {
		t.Errorf("the frame is %d px high", high)
	}
	text := b.inFrame(`document.body.innerText`)
	for _, want := range []string{
		"Beregneren bruger JavaScript", "men højst 30 % af din løn efter skat",
		"Du skal højst selv betale 180 kr. om måneden", "i guiden om Ballerup Kommune",
	} {
		if !strings.Contains(text, want) {
			t.Errorf("the frame does not say %q", want)
		}
	}
	b.quiet()
}
