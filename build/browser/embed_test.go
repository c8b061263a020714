package browser

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

const embedded = guide + "indlejr/"

// another serves one page of a municipality's own site, with a policy, on another origin than the guide.
func another(t *testing.T, policy, body string) string {
	t.Helper()
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path != "/" {
			http.NotFound(w, r)
			return
		}
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		if policy != "" {
			w.Header().Set("Content-Security-Policy", policy)
		}
		fmt.Fprintf(w, `<!doctype html><html lang="da"><head><title>Kommunens side</title><link rel="icon" href="data:,"></head>
<body><main><h1>Transport</h1>%s</main></body></html>`, body)
	}))
	t.Cleanup(server.Close)
	return server.URL + "/"
}

// visitOther opens a page of the other site; what it asks the guide for is no noise.
func visitOther(t *testing.T, guideBase, policy, body string, l look) *tab {
	t.Helper()
	b := open(t, guideBase, "404.html", l)
	b.also = another(t, policy, body)
	b.load(b.also)
	return b
}

func element(name string) string {
	return `<borgerguide-calculator name="` + name + `"></borgerguide-calculator>`
}

func elementScript(base string) string {
	return `<script src="` + base + embedded + `beregner.js" defer></script>`
}

// strict is a policy that allows the guide's script and its WebAssembly, and nothing else.
func strict(base string) string {
	return "default-src 'none'; img-src data:; " +
		"script-src " + base + " 'wasm-unsafe-eval'; require-trusted-types-for 'script'"
}

// shadow is the tree of the nth element, 1-based.
func shadow(n int) string {
	return fmt.Sprintf(`document.querySelectorAll("borgerguide-calculator")[%d].shadowRoot`, n-1)
}

func (b *tab) elementReady(n int) {
	b.t.Helper()
	for range 100 {
		if eval[bool](b, `Boolean(`+shadow(n)+` && `+shadow(n)+`.querySelector(".component > p:last-child a"))`) {
			return
		}
		time.Sleep(30 * time.Millisecond)
	}
	b.t.Fatal("the element does not come")
}

// The element: several on one page, under a strict policy, in the page's own colours, touching nothing of the page's.
func TestElement(t *testing.T) {
	base := serve(t, "/")
	b := visitOther(t, base, strict(base),
		element("transport")+element("deadline")+element("targetgroup")+element("transport")+elementScript(base),
		desktop)
	for n := range 4 {
		b.elementReady(n + 1)
	}
	before := eval[string](b, `[document.title, location.href, history.length, document.cookie, localStorage.length, sessionStorage.length, document.head.innerHTML].join("|")`)
	for n, c := range []struct {
		calculator string
		answers    map[string]string
	}{
		{"transport", capDecides}, {"deadline", map[string]string{"hvad": "svar", "modtaget": "2026-11-02"}},
		{"", nil}, {"transport", with(capDecides, "loen", "2000")},
	} {
		if c.calculator == "" {
			continue
		}
		wrong := b.fillIn(shadow(n+1), map[string]string{}, true)
		if len(wrong.Faults) == 0 || len(wrong.Lines) > 0 {
			t.Errorf("with nothing answered it says %q", wrong)
		}
		focus, first := shadow(n+1)+`.activeElement`, shadow(n+1)+`.querySelector(".component").firstElementChild`
		if got := eval[string](b, focus+`.className + `+first+`.className`); got != "problemsproblems" {
			t.Errorf("the summary is not first, or has not the focus: %q", got)
		}
		expectSame(t, c.calculator, c.answers, b.fillIn(shadow(n+1), c.answers, true))
		if got := eval[string](b, shadow(n+1)+`.activeElement.id`); got != "resultat" {
			t.Errorf("the focus is on %q", got)
		}
	}
	for i, answer := range []string{"mellem", "ja", "nej", "ja", "nej"} {
		want := fmt.Sprintf("Spørgsmål %d af %d", i+1, max(4, i+1))
		if got := eval[string](b, shadow(3)+`.querySelector(".step").textContent`); got != want {
			t.Errorf("it says %q, not %q", got, want)
		}
		eval[bool](b, fmt.Sprintf(`(%s.querySelector("fieldset:not(.other) input[value=%s]").click(), %s.querySelector("form").requestSubmit(), true)`, shadow(3), answer, shadow(3)))
	}
	result := shadow(3) + `.querySelector("#resultat")`
	if got := eval[string](b, result+`.textContent`); got != "Det ser ud til, at tilbuddet kan være til dig. Søg." {
		t.Errorf("the check ends in %q", got)
	}
	if after := eval[string](b, `[document.title, location.href, history.length, document.cookie, localStorage.length, sessionStorage.length, document.head.innerHTML].join("|")`); after != before {
		t.Errorf("the page was %s and is %s", before, after)
	}
	text := eval[string](b, shadow(1)+`.textContent`)
	if strings.Contains(text, "din egen computer") || !strings.Contains(text, "Siden her kan læse, hvad du skriver.") {
		t.Errorf("what it says of privacy is not so here: %s", text)
	}
	for _, link := range eval[[]string](b, `[...`+shadow(1)+`.querySelectorAll("a[href]")].map(a => a.getAttribute("href")).filter(h => h !== "#" && !h.startsWith("#") && !h.startsWith("tel:"))`) {
		if !strings.HasPrefix(link, base) {
			t.Errorf("a link of the element leads to %s", link)
		}
	}
	b.axe()
	b.as(look{width: 320, height: 640})
	b.fits(320)
	b.axe()
	b.quiet()
}

// The element is in the page's own fonts and colours.
func TestElementLooksLikeThePage(t *testing.T) {
	base := serve(t, "/")
	b := visitOther(t, base, "", `<style>body { background: #103020; color: #ffe9c0; font: 17px/1.5 Georgia, serif }</style>`+element("transport")+elementScript(base), look{width: 390, height: 844})
	b.elementReady(1)
	b.fillIn(shadow(1), capDecides, true)
	for _, selector := range []string{"h2", "label", "a", ".button", "input[type=text]", ".cite"} {
		style := `getComputedStyle(` + shadow(1) + `.querySelector("` + selector + `"))`
		if got := eval[string](b, style+`.color`); got != "rgb(255, 233, 192)" {
			t.Errorf("the colour of %s is %s", selector, got)
		}
		if got := eval[string](b, style+`.fontFamily`); got != "Georgia, serif" {
			t.Errorf("the font of %s is %s", selector, got)
		}
	}
	b.axe()
	b.picture("element-390")
	b.quiet()
}

// Where the page's policy blocks WebAssembly there is the rule, the examples and a link; a name that is none is told.
func TestElementWithoutWebAssembly(t *testing.T) {
	base := serve(t, "/")
	b := visitOther(t, base, "default-src 'none'; img-src data:; script-src "+base,
		element("transport")+element("trasport")+elementScript(base), desktop)
	b.elementReady(1)
	text := eval[string](b, shadow(1)+`.textContent`)
	for _, want := range []string{
		"Beregneren kan ikke køre på denne side.", "men højst 30 % af din løn efter skat",
		"Du skal højst selv betale 180 kr. om måneden", "Se beregneren i guiden om Ballerup Kommune",
	} {
		if !strings.Contains(text, want) {
			t.Errorf("it does not say %q: %s", want, text)
		}
	}
	if eval[bool](b, `Boolean(`+shadow(1)+`.querySelector("form"))`) {
		t.Error("there is a form")
	}
	if got := eval[string](b, shadow(2)+`.textContent`); got != "Der er ingen beregner, der hedder trasport." {
		t.Errorf("of a wrong name it says %q", got)
	}
	b.axe()
	b.picture("element-without")
}

// What is pasted is whole by itself, and stands in the element where scripts are blocked.
func TestPaste(t *testing.T) {
	base := serve(t, "/")
	var b *tab
	for _, calculator := range calculatorNames() {
		paste, err := os.ReadFile(filepath.Join(siteDir, embedded+native[calculator].Words.Address+".txt"))
		if err != nil {
			t.Fatal(err)
		}
		for _, c := range paste {
			if c >= 0x80 {
				t.Fatalf("%s: what is pasted holds the byte %x", calculator, c)
			}
		}
		if b == nil {
			b = visitOther(t, base, "", "", look{width: 390, height: 844})
		}
		b.also = another(t, "default-src 'none'; img-src data:", string(paste))
		b.load(b.also)
		for selector, want := range map[string]string{"h2": native[calculator].Words.Title, "h3": "Eksempler"} {
			b.expect("section > "+selector, want)
		}
		got := b.text("section > p:last-of-type > a")
		if got != "Læs mere, og regn selv, i guiden om Ballerup Kommune" {
			t.Errorf("%s: the link says %q", calculator, got)
		}
		b.axe()
		b.quiet()
	}
	paste, _ := os.ReadFile(filepath.Join(siteDir, embedded+"transport.txt"))
	both := `<borgerguide-calculator name="transport">` + string(paste) + `</borgerguide-calculator>` +
		elementScript(base)
	b = visitOther(t, base, strict(base), both, look{width: 390, height: 844, noScript: true})
	b.expect("section > h2", "Hvad skal jeg selv betale for transport?")
	b = visitOther(t, base, strict(base), both, desktop)
	b.elementReady(1)
	if eval[bool](b, `document.querySelector("section").getClientRects().length > 0`) {
		t.Error("what was pasted stands beside the calculator")
	}
}
