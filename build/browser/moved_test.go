package browser

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// renamed are files of the project's content with a line before what stands there: everything had another name once.
var renamed = []struct{ file, before, line string }{
	{"content/law/beskyttet-beskaeftigelse/klage.md", "title =", `old = ["klageadgang.html"]`},
	{"content/law/beskyttet-beskaeftigelse/guide.toml", "title =", `old = ["vaernet-arbejde"]`},
	{"content/tools/transport.toml", "title =", `old = ["befordring"]`},
	{"content/municipalities/ballerup/municipality.toml", "name =", `old = ["gammelby"]`},
}

// renamedSite builds the site after all that, and gives its folder.
func renamedSite(t *testing.T) string {
	t.Helper()
	changes := []change{}
	for _, r := range renamed {
		changes = append(changes, change{r.file, r.before, r.line + "\n" + r.before})
	}
	return changedSite(t, changes...)
}

// change is what stands in a file of the project's content in the place of what stood there first.
type change struct{ file, old, new string }

// changedSite builds the site from the project's content with some changes, and gives its folder.
func changedSite(t *testing.T, changes ...change) string {
	t.Helper()
	project := t.TempDir()
	if err := os.CopyFS(filepath.Join(project, "content"), os.DirFS("../../content")); err != nil {
		t.Fatal(err)
	}
	config := change{"config.toml", "title =", "\ntitle ="}
	for _, c := range append(changes, config) {
		text, err := os.ReadFile(filepath.Join("../..", c.file))
		if err == nil {
			text = []byte(strings.Replace(string(text), c.old, c.new, 1))
			err = os.WriteFile(filepath.Join(project, c.file), text, 0o644)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	tool := filepath.Join(filepath.Dir(siteDir), "borgerguide")
	if out, err := exec.Command(tool, "build", "-dir", project).CombinedOutput(); err != nil {
		t.Fatalf("%s", out)
	}
	return filepath.Join(project, "public")
}

// serveRenamed serves a folder at a sub-path. Asked to stay, a page does not lead on, so that it can be looked at.
func serveRenamed(t *testing.T, folder string) string {
	t.Helper()
	files := http.FileServer(http.Dir(folder))
	staying := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.RawQuery != "stay" {
			files.ServeHTTP(w, r)
			return
		}
		text, _ := os.ReadFile(filepath.Join(folder, filepath.FromSlash(r.URL.Path)))
		w.Header().Set("Content-Type", "text/html")
		fmt.Fprint(w, strings.Replace(string(text), `http-equiv="refresh"`, `name="was-refresh"`, 1))
	})
	server := httptest.NewServer(http.StripPrefix("/a/b", staying))
	t.Cleanup(server.Close)
	return server.URL + "/a/b/"
}

// TestOldAddresses: an address that a reader has leads on to the page, on a host and from a disk; an old frame and an
// old element on another site still calculate.
func TestOldAddresses(t *testing.T) {
	folder := renamedSite(t)
	file := (&url.URL{Scheme: "file", Path: filepath.ToSlash(folder) + "/"}).String()
	base := serveRenamed(t, folder)
	for name, base := range map[string]string{"host": base, "file": file} {
		t.Run(name, func(t *testing.T) {
			b := open(t, base, "404.html", desktop)
			for from, to := range map[string]string{
				guide + "klageadgang.html":                         guide + "klage.html",
				"gammelby/vaernet-arbejde/klageadgang.html":        guide + "klage.html",
				"gammelby/index.html":                              "ballerup/index.html",
				"gammelby/vaernet-arbejde/beregn/befordring.html":  guide + "beregn/transport.html",
				"randers/vaernet-arbejde/index.html":               inRanders(guide + "index.html"),
				"ballerup/vaernet-arbejde/indlejr/befordring.html": guide + "indlejr/transport.html",
			} {
				b.visit(from)
				want := base + strings.TrimSuffix(to, "index.html") // a host may leave it out
				b.until(fmt.Sprintf(`location.href.replace(/index.html$/, "") === %q`, want))
				b.until(`!!document.querySelector("h1")`)
			}
			b.quiet()
		})
	}
	t.Run("page", func(t *testing.T) {
		b := open(t, base, "404.html", desktop)
		for name, l := range looks {
			b.as(l)
			b.visit(guide + "klageadgang.html?stay")
			b.axe()
			b.fits(l.width)
			b.picture("moved-" + name)
		}
		b.largeEnough()
		b.expect("main", "Siden er flyttet Du kommer videre af dig selv. Sker det ikke, så er svaret her: Hvordan klager jeg?")
		b.quiet()
	})
	old := base + "gammelby/vaernet-arbejde/indlejr/"
	t.Run("frame", func(t *testing.T) {
		body := fmt.Sprintf(frame, old+"befordring.html", old+"ramme.js")
		b := visitOther(t, base, "default-src 'none'; img-src data:; frame-src "+base+"; script-src "+base, body,
			look{width: 390, height: 844})
		b.until(`document.querySelector("iframe").clientHeight !== 1200`)
		b.high()
		if got := b.inFrame(`document.querySelector("h1").innerText`); got != native["transport"].Words.Title {
			t.Errorf("in the frame stands %q", got)
		}
		b.quiet()
	})
	t.Run("element", func(t *testing.T) {
		body := `<script src="` + old + `beregner.js" defer></script>` +
			`<borgerguide-calculator name="transport" guide="gammelby"></borgerguide-calculator>`
		b := visitOther(t, base, strict(base), body, desktop)
		b.elementReady(1)
		links := eval[[]string](b, `[...`+shadow(1)+`.querySelectorAll("a[href^='http']")].map(a => a.href)`)
		for _, link := range links {
			b.load("about:blank")
			b.load(link)
			b.until(fmt.Sprintf(`location.href.startsWith(%q)`, base+guide))
		}
		if len(links) == 0 {
			t.Error("the element leads nowhere")
		}
	})
}

// TestMessagesOfAFrame: a page around a frame may ask it itself, as the promise is written, without our script. A
// script of another build, which came first and has the element's name, is joined by ours.
func TestMessagesOfAFrame(t *testing.T) {
	base := serve(t, "/")
	asks := `<script>addEventListener("message", ({data}) => { window.told = data; });
		const frame = document.querySelector("iframe");
		frame.onload = () => frame.contentWindow.postMessage("borgerguide:height", new URL(frame.src).origin);</script>`
	frame := `<iframe src="` + base + embedded + `transport.html" title="a" width="600" height="300"></iframe>`
	b := visitOther(t, base, "", frame+asks, desktop)
	b.until(`window.told?.borgerguide === "height" && window.told.height > 500`)
	if keys := eval[string](b, `Object.keys(window.told).join()`); keys != "borgerguide,height" {
		t.Errorf("the frame tells %s", keys)
	}
	before := `<script>customElements.define("borgerguide-calculator", class extends HTMLElement {
		static join(guide) { window.joined = guide; guide.show(document.querySelector("borgerguide-calculator"), false); }
		})</script>`
	b = visitOther(t, base, "", element("pension")+before+elementScript(base), desktop)
	b.elementReady(1)
	got := eval[string](b, `[joined.address, joined.ending, joined.names.length, typeof joined.choose].join(" ")`)
	want := base + embedded + "beregner.js /indlejr/beregner.js 6 function"
	if whose := eval[string](b, `joined.whose`); got != want || !strings.Contains(whose, "Ballerup Kommune") {
		t.Errorf("a script of another build is handed %s, of %s", got, whose)
	}
}
