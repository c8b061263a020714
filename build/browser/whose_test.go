package browser

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"
)

// hosting is a server with the guide and one page of a municipality's own site, both of one origin, since a script that
// is a module must come from the page's own or be allowed to it.
type hosting struct {
	base string
	body string // of the page
}

func newHosting(t *testing.T) *hosting {
	t.Helper()
	h := &hosting{}
	files := http.FileServer(http.Dir(siteDir))
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path != "/side" {
			files.ServeHTTP(w, r)
			return
		}
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		fmt.Fprint(w, `<!doctype html><html lang="da"><head><title>Side</title><link rel="icon" href="data:,">`, h.body)
	}))
	t.Cleanup(server.Close)
	h.base = server.URL + "/"
	return h
}

// script is the script of a municipality's guide, loaded as its attribute says.
func (h *hosting) script(town, how string) string {
	return `<script src="` + h.base + strings.Replace(embedded, "ballerup", town, 1) + `beregner.js" ` + how +
		`></script>`
}

// page writes the page of a sketch: B and R are the scripts of Ballerup and Randers, b and m the same as modules, a
// and s the same scripts that come as they come, X a script that is not there, E the element, S the element of a
// standard that both have, N of one that none has, and all else is as written.
func (h *hosting) page(sketch string) {
	script := h.script
	wanted := func(whose string) string {
		return "\n" + strings.Replace(element("deadline"), ">", ` guide="`+whose+`">`, 1) + "\n"
	}
	inStandard := func(folder string) string {
		return "\n" + strings.Replace(element("deadline"), ">", ` standard="`+folder+`">`, 1) + "\n"
	}
	h.body = strings.NewReplacer(
		"B ", script("ballerup", "defer"), "R ", script("randers", "defer"),
		"b ", script("ballerup", `type="module"`), "m ", script("randers", `type="module"`),
		"a ", script("ballerup", "async"), "s ", script("randers", ""), "X ", script("ingen", "defer"),
		"E ", "\n"+element("deadline")+"\n", "P ", "\n"+element("pension")+"\n",
		"S ", inStandard("beskyttet-beskaeftigelse"), "N ", inStandard("ledsagelse"),
		"[Randers] ", wanted("randers"), "[Ballerup] ", wanted(h.base+guide),
	).Replace(sketch)
}

// shownBy says of each element of the page whose it is: "B", "R", "?" where it asks, "-" where it shows nothing.
const shownBy = `[...document.querySelectorAll("borgerguide-calculator")].map(e => {
	const link = e.shadowRoot?.querySelector(".component > p:last-child a");
	if (link) return {ballerup: "B", randers: "R"}[new URL(link.href).pathname.split("/")[1]];
	return e.shadowRoot?.querySelector("button") ? "?" : "-"; }).join("")`

// An element is of the guide whose script stands with it; where the page does not tell, the reader is asked.
func TestWhoseElement(t *testing.T) {
	h := newHosting(t)
	b := open(t, h.base, "404.html", desktop)
	for _, c := range []struct{ sketch, want string }{
		{"<body>B E ", "B"},
		{"B <body>E E ", "BB"},
		{"<body>E E R ", "RR"},
		{"<body>E B B E ", "BB"},
		{"<body>a E s E ", "BR"},
		{"<body>s E a E ", "RB"},
		{"<body>b E m E ", "BR"},
		{"<body>B E R E B E ", "BRB"},
		{"<body>B E E R E P ", "BBRR"},
		{"<body>E B E R ", "BR"},
		{"B <body>E R E ", "BR"},
		{"B <body>R E ", "R"},
		{"<body>B E R ", "B"},
		{"<body><div>E B </div><div>R E </div>", "BR"},
		{"<body><div>B E </div><div>E R </div>", "BR"},
		{"<body><div>B E </div><div>R E E </div><div>B E </div>", "BRRB"},
		{"B R <body><section>E </section><section>E </section>", "??"},
		{"<body>E E B R ", "??"},
		{"<body>B R E ", "?"},
		{"B R <body>[Ballerup] [Randers] E ", "BR?"},
		{"<body>B [Randers] R [Ballerup] ", "RB"},
		{"<body>B S R N ", "B-"},
		{"B R <body>S [Randers] ", "?R"},
		{"<body>X E ", "-"},
		{"<body>X E R E ", "-R"},
		{"<body>B E X E ", "B-"},
		{"<body>B E <script>document.querySelector('script').remove()</script>", "B"},
	} {
		h.page(c.sketch)
		b.load(h.base + "side")
		got := ""
		for range 60 {
			if got = eval[string](b, shownBy); got == c.want {
				break
			}
			time.Sleep(30 * time.Millisecond)
		}
		if got != c.want {
			t.Errorf("%s: the elements are of %s, not of %s", c.sketch, got, c.want)
		}
	}
}

// What comes later has its guide too, and the reader who was asked gets the one they chose.
func TestElementsThatComeLater(t *testing.T) {
	h := newHosting(t)
	h.page("<body>B E R E ")
	b := open(t, h.base, "side", desktop)
	b.elementReady(2)
	const add = `(() => { const e = document.createElement("borgerguide-calculator"); document.body.append(e);
		e.setAttribute("name", "pension"); return true; })()`
	eval[bool](b, add)
	b.elementReady(3)
	got := eval[string](b, shownBy+` + `+shadow(3)+`.querySelector("h2").textContent`)
	if got != "BRR"+native["pension"].Words.Title {
		t.Errorf("with one added they are %s", got)
	}
	h.page("B R <body><main><h1>Frister</h1>E </main>")
	b.load(h.base + "side")
	const asked = `[...document.querySelector("borgerguide-calculator").shadowRoot?.querySelectorAll("button") || []]`
	b.until(asked + `.length === 2`)
	b.axe()
	b.picture("element-asks")
	if got = eval[string](b, shadow(1)+`.textContent`); got != "Hvilke regler vil du regne med?"+
		"Beskyttet beskæftigelse – Ballerup KommuneBeskyttet beskæftigelse – Randers Kommune" {
		t.Errorf("it asks %s", got)
	}
	eval[bool](b, asked+`[1].click() || true`)
	b.elementReady(1)
	if got = eval[string](b, shownBy+` + `+shadow(1)+`.activeElement.localName`); got != "Rh2" {
		t.Errorf("after a choice it is of, and the focus on, %s", got)
	}
	b.axe()
}

// until waits until a condition of the page holds.
func (b *tab) until(condition string) {
	b.t.Helper()
	for range 100 {
		if eval[bool](b, condition) {
			return
		}
		time.Sleep(30 * time.Millisecond)
	}
	b.t.Fatalf("it never comes to this: %s", condition)
}

// An element that is not closed takes the page after it into itself; it is still there to read. What is put into an
// element for readers without scripts is not shown beside the calculator.
func TestUnclosedElement(t *testing.T) {
	h := newHosting(t)
	b := open(t, h.base, "404.html", look{width: 390, height: 844})
	const open = `<borgerguide-calculator name="deadline" />`
	for _, c := range []struct {
		body string
		also bool // the words "Mere" are there to read
	}{
		{"<body>B <main><h1>Frist</h1>" + open + "<p>Mere</p></main>", true},
		{"<body>B <main>\n" + open + "\n<h2>Mere</h2>\n<ul><li>en</li></ul></main>\n<footer>Os</footer>", true},
		{"<body>B " + open + "Mere", true},
		{"<body>B " + open + "<div>" + open + "<p>Mere</p></div>", true},
		{"<body>" + open + "<p>Mere</p>B ", true},
		{"<body>" + open + "<main><p>Mere</p></main></borgerguide-calculator>B ", true},
		{`<body>B <div><borgerguide-calculator name="deadlin" /><p>Mere</p></div>`, true},
		{`<body>B <div><borgerguide-calculator name="deadlin"><p>Mere</p></borgerguide-calculator> </div>`, true},
		{`<body>B <div><borgerguide-calculator name="deadline"><p>Mere</p></borgerguide-calculator> </div>`, false},
		{`<body>B <div><borgerguide-calculator name="deadline"><section><p>Mere <a href="https://guide.example/` + guide +
			`beregn/frist.html">a</a></p></section></borgerguide-calculator></div>`, false},
	} {
		h.body = strings.Replace(c.body, "B ", h.script("ballerup", "defer"), 1)
		b.load(h.base + "side")
		b.until(`[...document.querySelectorAll("borgerguide-calculator")].every(e => e.shadowRoot)`)
		if got := eval[bool](b, `/Mere/.test(document.body.innerText)`); got != c.also {
			t.Errorf("%s: that more is shown is %t", c.body, got)
		}
	}
}

// Browsers that make no style sheet of a script's text get it in another way the page's policy allows.
func TestElementWithoutConstructedSheets(t *testing.T) {
	base := serve(t, "/")
	origin := strings.TrimSuffix(base, "/")
	fallback := `<borgerguide-calculator name="transport"><p>Uden script</p></borgerguide-calculator> ` + elementScript(base)
	withNonce := strings.Replace(fallback, "<script", `<script nonce="abc"`, 1)
	const noConstructor = `window.CSSStyleSheet = Object.assign(function () { throw new TypeError("Illegal constructor"); },
		{prototype: CSSStyleSheet.prototype})`
	const notAdopted = `delete Document.prototype.adoptedStyleSheets; delete ShadowRoot.prototype.adoptedStyleSheets`
	for _, c := range []struct{ name, without, policy, body, how string }{
		{"no constructor", noConstructor, "", fallback, "style"},
		{"not adopted", notAdopted, "", fallback, "style"},
		{"nothing to replace", `delete CSSStyleSheet.prototype.replaceSync`, "", fallback, "style"},
		{"a nonce", noConstructor, "style-src 'nonce-abc'", withNonce, "style"},
		{"the guide's style", noConstructor, "style-src " + origin, fallback, "link"},
		{"no style at all", noConstructor, "style-src 'none'", fallback, "link"},
	} {
		b := open(t, base, "404.html", look{width: 390, height: 844})
		b.beforeLoad(c.without)
		b.also = another(t, c.policy, c.body)
		b.load(b.also)
		b.elementReady(1)
		if got := eval[string](b, shadow(1)+`.lastChild.localName`); got != c.how {
			t.Errorf("%s: its style is in a %s", c.name, got)
		}
		styled := `getComputedStyle(document.querySelector("borgerguide-calculator")).display === "block"`
		if c.policy != "style-src 'none'" {
			b.until(styled)
		}
		expectSame(t, "transport", capDecides, b.fillIn(shadow(1), capDecides, true))
		b.picture("element-" + strings.ReplaceAll(c.name, " ", "-"))
	}
}

// Where the script fails, the text inside the element stays.
func TestElementThatFails(t *testing.T) {
	base := serve(t, "/")
	body := `<borgerguide-calculator name="transport"><p>Uden script</p></borgerguide-calculator> ` + elementScript(base)
	for _, failing := range []string{
		`delete window.customElements`, `delete Element.prototype.attachShadow`,
		`Element.prototype.setAttribute = () => { throw new Error("no"); }`,
		`customElements.define("borgerguide-calculator", class extends HTMLElement {})`,
	} {
		b := open(t, base, "404.html", desktop)
		b.beforeLoad(failing)
		b.also = another(t, "", body)
		b.load(b.also)
		time.Sleep(300 * time.Millisecond)
		if got := eval[string](b, `document.querySelector("main").innerText`); !strings.Contains(got, "Uden script") {
			t.Errorf("with %s the page says %q", failing, got)
		}
	}
}
