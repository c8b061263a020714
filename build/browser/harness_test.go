package browser

import (
	"context"
	"fmt"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"os/exec"
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

// The site under test, built once from the project's own content, and the browser all tests share.
var (
	siteDir  string
	toolPath string
	chrome   context.Context
)

func TestMain(m *testing.M) { os.Exit(runAll(m)) }

func runAll(m *testing.M) int {
	dir, err := os.MkdirTemp("", "borgerguide")
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	defer os.RemoveAll(dir)
	siteDir = filepath.Join(dir, "site")
	toolPath = filepath.Join(dir, "borgerguide")
	for _, step := range [][]string{
		{"go", "build", "-o", toolPath, "borgerguide/build"},
		{toolPath, "build", "-dir", "../..", "-o", siteDir},
	} {
		if out, err := exec.Command(step[0], step[1:]...).CombinedOutput(); err != nil {
			fmt.Fprintf(os.Stderr, "%s: %v\n%s", strings.Join(step, " "), err, out)
			return 1
		}
	}
	allocator, stop := chromedp.NewExecAllocator(context.Background(), append(chromedp.DefaultExecAllocatorOptions[:],
		chromedp.ExecPath(chromium()),
		chromedp.NoSandbox,
		chromedp.Flag("disable-dev-shm-usage", true),
		chromedp.Flag("disable-quic", true),
		chromedp.Flag("disable-component-update", true),
		chromedp.Flag("disable-background-networking", true),
		chromedp.Flag("allow-file-access-from-files", false),
		chromedp.WSURLReadTimeout(60*time.Second),
	)...)
	defer stop()
	var cancel context.CancelFunc
	chrome, cancel = chromedp.NewContext(allocator)
	defer cancel()
	if err := chromedp.Do(chrome); err != nil {
		fmt.Fprintln(os.Stderr, "chromium:", err)
		return 1
	}
	return m.Run()
}

// chromium finds the browser: make test has installed one where there was none.
func chromium() string {
	for _, name := range []string{
		os.Getenv("CHROMIUM"), "chromium", "chromium-browser", "google-chrome", "google-chrome-stable",
	} {
		if name != "" {
			if path, err := exec.LookPath(name); err == nil {
				return path
			}
		}
	}
	return "chromium"
}

// serve serves the site at a sub-path of a server of its own.
func serve(t *testing.T, under string) string {
	t.Helper()
	mux := http.NewServeMux()
	mux.Handle(under, http.StripPrefix(strings.TrimSuffix(under, "/"), http.FileServer(http.Dir(siteDir))))
	server := httptest.NewServer(mux)
	t.Cleanup(server.Close)
	return server.URL + under
}

// serveAs serves the site with one type for every file but pages and styles.
func serveAs(t *testing.T, kind string) string {
	t.Helper()
	files := http.FileServer(http.Dir(siteDir))
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if strings.HasSuffix(r.URL.Path, ".js") {
			w.Header().Set("Content-Type", kind)
		}
		files.ServeHTTP(w, r)
	}))
	t.Cleanup(server.Close)
	return server.URL + "/"
}

// fileAddress is the site as a reader opens it from a folder.
func fileAddress() string {
	return (&url.URL{Scheme: "file", Path: filepath.ToSlash(siteDir) + "/"}).String()
}

// tab is one page in the browser. It notes every console message and every request that leaves the site.
type tab struct {
	t    *testing.T
	ctx  context.Context
	base string
	also string // another site that the page may ask, where it stands on one

	mu     sync.Mutex
	noise  []string
	loaded bool // from now on every request is noise
}

// look says how a page is looked at.
type look struct {
	width, height int64
	dark, forced  bool
	noScript      bool
}

var desktop = look{width: 1280, height: 900}

// open opens a page of the site. base is the address of the site's root.
func open(t *testing.T, base, address string, l look) *tab {
	t.Helper()
	ctx, cancel := chromedp.NewContext(chrome)
	t.Cleanup(cancel)
	if err := chromedp.Do(ctx); err != nil {
		t.Fatal(err)
	}
	ctx, stop := context.WithTimeout(ctx, 3*time.Minute)
	t.Cleanup(stop)
	b := &tab{t: t, ctx: ctx, base: base}
	if err := chromedp.Listen(ctx, b.hear); err != nil {
		t.Fatal(err)
	}
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
	b.clock(testDay)
	b.run(chromedp.EmulateViewport(l.width, l.height), chromedp.Navigate(base+address))
	return b
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
	if err != nil {
		b.t.Fatal(err)
	}
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
	if err := chromedp.Do(b.ctx, steps...); err != nil {
		b.t.Fatal(err)
	}
}

// eval runs a script in the page and gives its value.
func eval[T any](b *tab, script string) T {
	b.t.Helper()
	value, err := chromedp.Run(b.ctx, chromedp.Evaluate[T](script))
	if err != nil {
		b.t.Fatal(err)
	}
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
