package browser

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// tab is one page in the browser. It notes every console message and every request that leaves the site.
type tab struct {
	t    testing.TB
	ctx  context.Context
	base string
	also string // another site that the page may ask, where it stands on one

	mu     sync.Mutex
	noise  []string
	loaded bool // from now on every request is noise
}

// look says how a page is looked at.
type look struct {
	width, height int64 // 0 is what the browser's window is by itself
	dark, forced  bool
	noScript      bool
}

var desktop = look{width: 1280, height: 900}

// tabLimit is how long all that a test does in a tab may take, and loadLimit how long one page of it.
const (
	tabLimit  = 3 * time.Minute
	loadLimit = time.Minute
)

// open opens a page of the site. base is the address of the site's root.
func open(t testing.TB, base, address string, l look) *tab {
	t.Helper()
	b := openTab(t, base, l)
	b.clock(testDay)
	b.load(base + address)
	return b
}

// openTab opens a tab, and nothing in it.
func openTab(t testing.TB, base string, l look) *tab {
	t.Helper()
	limited, stop := context.WithTimeout(chrome, tabLimit)
	t.Cleanup(stop)
	ctx, cancel := chromedp.NewContext(limited)
	t.Cleanup(cancel)
	b := &tab{t: t, ctx: ctx, base: base}
	b.must("opening a tab", chromedp.Do(ctx))
	b.must("listening to the tab", chromedp.Listen(ctx, b.hear))
	features := []*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: "light"}}
	if l.dark {
		features[0].Value = "dark"
	}
	if l.forced {
		features = append(features, &emulation.MediaFeature{Name: "forced-colors", Value: "active"})
	}
	command(b, network.Enable, network.EnableParams{})
	command(b, log.Enable, cdp.Empty{})
	command(b, emulation.SetScriptExecutionDisabled, emulation.SetScriptExecutionDisabledParams{Value: l.noScript})
	command(b, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{Features: features})
	b.run(chromedp.EmulateViewport(l.width, l.height))
	return b
}

// must ends the test where a step failed, in one line: which step it was, and whether it only took too long.
func (b *tab) must(step string, err error) {
	b.t.Helper()
	switch {
	case errors.Is(err, context.DeadlineExceeded):
		b.t.Fatalf("%s: it took too long (a page may take %v, a tab %v)", step, loadLimit, tabLimit)
	case err != nil:
		b.t.Fatalf("%s: %v", step, err)
	}
}

// load opens an address and waits until it is loaded.
func (b *tab) load(address string) {
	b.t.Helper()
	b.loadWithin(loadLimit, address)
}

func (b *tab) loadWithin(limit time.Duration, address string) {
	b.t.Helper()
	ctx, cancel := context.WithTimeout(b.ctx, limit)
	defer cancel()
	b.must("opening "+address, chromedp.Do(ctx, chromedp.Navigate(address)))
}

// clock sets the reader's clock, so that the tests say the same next year: to a year, a month from 0 and a day.
const clock = `(() => {
	const Real = window.RealDate || Date, now = new Real(%d, %d, %d, 10).getTime();
	window.RealDate = Real;
	Date = class extends Real { constructor(...a) { a.length ? super(...a) : super(now); } static now() { return now; } };
})()`

// command sends a command of the browser's own protocol.
func command[P, R any](b *tab, c cdp.Command[P, R], params P) R {
	b.t.Helper()
	result, err := chromedp.Call(b.ctx, c, params)
	b.must(fmt.Sprintf("a command of the browser with %.200s", fmt.Sprint(params)), err)
	return result
}

func (b *tab) hear(event any) {
	b.mu.Lock()
	defer b.mu.Unlock()
	switch e := event.(type) {
	case *runtime.EventConsoleAPICalled:
		b.noise = append(b.noise, fmt.Sprintf("console %s: %s", e.Type, e.Args[0].Value))
	case *runtime.EventExceptionThrown:
		b.noise = append(b.noise, "exception: "+e.ExceptionDetails.Text)
	case *log.EventEntryAdded:
		b.noise = append(b.noise, "log: "+e.Entry.Text)
	case *network.EventRequestWillBeSent:
		address := e.Request.URL
		known := strings.HasPrefix(address, b.base) && !b.loaded
		own := strings.HasPrefix(address, "data:") || strings.HasPrefix(address, "blob:")
		if !known && !own && (b.also == "" || address != b.also) {
			b.noise = append(b.noise, "request: "+e.Request.URL)
		}
	}
}

// nothingMore makes every request from now on noise: the page has all it needs.
func (b *tab) nothingMore() {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.loaded = true
}

// quiet fails the test if the page said anything to the console, or asked for anything outside the site.
func (b *tab) quiet() {
	b.t.Helper()
	b.mu.Lock()
	defer b.mu.Unlock()
	for _, n := range b.noise {
		b.t.Errorf("the page was not quiet: %s", n)
	}
}

func (b *tab) run(steps ...chromedp.Action[chromedp.Void]) {
	b.t.Helper()
	b.must("what this line does in the browser", chromedp.Do(b.ctx, steps...))
}

// eval runs a script in the page and gives its value.
func eval[T any](b *tab, script string) T {
	b.t.Helper()
	value, err := chromedp.Run(b.ctx, chromedp.Evaluate[T](script))
	b.must(fmt.Sprintf("the script %.200s", script), err)
	return value
}

// text is the visible text of an element.
func (b *tab) text(selector string) string {
	b.t.Helper()
	return eval[string](b, fmt.Sprintf(`(document.querySelector(%q) || {innerText: "(there is no %s)"}).innerText.replace(/\s+/g, " ").trim()`, selector, selector))
}

// form waits until the calculator's form is shown.
func (b *tab) form() {
	b.t.Helper()
	b.run(chromedp.WaitVisible(chromedp.CSS("#beregner form")))
}

// write types into a field, as a person does, over what stands there.
func (b *tab) write(field, text string) {
	b.t.Helper()
	if !eval[bool](b, fmt.Sprintf(`(() => { const f = document.getElementById(%q); f.focus(); f.select(); return document.activeElement === f; })()`, field)) {
		b.t.Fatalf("the field %s cannot be written in", field)
	}
	if text == "" {
		text = kb.Delete
	}
	b.run(chromedp.KeyEvent(text))
}

// press presses a button or chooses a choice.
func (b *tab) press(selector string) {
	b.t.Helper()
	b.run(chromedp.Click(chromedp.CSS(selector)))
}

// picture keeps a screenshot of the whole page in the folder that PICTURES names, for people to look at.
func (b *tab) picture(name string) { b.pictureOf("html", name) }

// pictureOf keeps one of a part of the page.
func (b *tab) pictureOf(selector, name string) {
	b.t.Helper()
	dir := os.Getenv("PICTURES")
	if dir == "" {
		return
	}
	box := eval[page.Viewport](b, fmt.Sprintf(`(() => { const r = document.querySelector(%q).getBoundingClientRect();
		return {x: r.left + scrollX, y: r.top + scrollY, width: r.width, height: Math.min(r.height, 14000), scale: 1}; })()`, selector))
	all := true
	shot := command(b, page.CaptureScreenshot, page.CaptureScreenshotParams{Clip: &box, CaptureBeyondViewport: &all})
	if err := os.WriteFile(filepath.Join(dir, name+".png"), shot.Data, 0o644); err != nil {
		b.t.Fatal(err)
	}
}
