package markdown

import (
	"html/template"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// FuzzPage holds, of every text that Parse finds nothing wrong with: what is written of it parses, no script and no
// unknown scheme is in it, every id stands once, every address inside the page leads to one, and no {fact} is left.
func FuzzPage(f *testing.F) {
	for _, seed := range []string{
		"## A {#a kilde=\"B1\"}\n\nTekst {kommune} [b](klage.html#c) [d](#a)\n",
		"### B {#b}\n\n| a | b |\n|---|---|\n| {kontakt} | `c` |\n\n{kontakt}\n",
		"a[^1] b[^2] c[^1]\n\n[^1]: x\n[^2]: y {klagefrist}\n",
		"> citat\n>\n> - a\n>   1. b\n\n***\n\n    kode\n\n```html\n<b>\n```\n",
		"<https://x.dk> <a@b.dk> [a](mailto:a@b.dk) [b](tel:+45) [c][d]\n\n[d]: https://x.dk \"titel\"\n",
		"[a](javascript&#58;x) <b onclick=x> <!-- --> ![a](b)\n", "&lt;script&gt; \\<script> &#60;script&#62;\n",
		"## note-1 {#note-1}\n\n[^note]: a\n", "# A\n\n> ## B {#b}\n\n- ### C {#b}\n", "\ufeff\x00\t{kommune}\v\f\r",
	} {
		f.Add(seed)
	}
	pages, _ := filepath.Glob("../../content/law/*/*.md")
	for _, name := range pages {
		if text, err := os.ReadFile(name); err == nil && len(text) < 3000 {
			f.Add(string(text))
		}
	}
	f.Fuzz(func(t *testing.T, text string) {
		doc, problems := parse(text, Rules{})
		for _, p := range problems {
			if line, column := p.Place.Position(); line < 1 || column < 1 || p.What == "" {
				t.Fatalf("a problem without a place: %s", p)
			}
		}
		if len(problems) > 0 || strings.Contains(text, "#note-") {
			return // a heading may have the id of a note; the check of the finished page finds that
		}
		w := Writer{Prefix: "p-", Links: "../", Lookup: func(string) (Value, bool) {
			return Value{HTML: "VÆRDI", Words: "VÆRDI"}, true
		}}
		var out strings.Builder
		for _, s := range append([]*Section{doc.Intro}, doc.Sections...) {
			if s.ID != "" {
				out.WriteString("<h2 id=\"p-" + s.ID + "\">" + template.HTMLEscapeString(s.Heading) + "</h2>\n")
			}
			if err := w.Write(&out, s); err != nil {
				t.Fatal(err)
			}
			s.Blocks(w.Lookup.Words)
		}
		root, err := html.Parse(strings.NewReader(out.String()))
		if err != nil {
			t.Fatal(err)
		}
		page := pageRead{ids: map[string]int{}}
		page.walk(t, root)
		page.finish(t)
		if t.Failed() {
			t.Logf("written:\n%s", &out)
		}
	})
}

type pageRead struct {
	ids    map[string]int
	inside []string // addresses of places on the page
}

// allowed are the elements that the guide's Markdown is written with.
var allowed = map[atom.Atom]bool{
	atom.Html: true, atom.Head: true, atom.Body: true, atom.P: true,
	atom.A: true, atom.Em: true, atom.Strong: true, atom.Code: true,
	atom.Pre: true, atom.Ul: true, atom.Ol: true, atom.Li: true,
	atom.Blockquote: true, atom.Hr: true, atom.Br: true, atom.Sup: true,
	atom.H2: true, atom.H3: true, atom.H4: true, atom.H5: true, atom.H6: true,
	atom.Table: true, atom.Thead: true, atom.Tbody: true, atom.Tr: true, atom.Th: true, atom.Td: true,
}

func (p *pageRead) walk(t *testing.T, n *html.Node) {
	if n.Type == html.ElementNode {
		if !allowed[n.DataAtom] {
			t.Errorf("the element %s", n.Data)
		}
		for _, a := range n.Attr {
			p.attribute(t, a)
		}
	}
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		p.walk(t, c)
	}
}

func (p *pageRead) attribute(t *testing.T, a html.Attribute) {
	switch {
	case a.Key == "id":
		p.ids[a.Val]++
	case a.Key == "style" || strings.HasPrefix(a.Key, "on"):
		t.Errorf("the attribute %s", a.Key)
	case a.Key == "href" && strings.HasPrefix(a.Val, "#"):
		p.inside = append(p.inside, a.Val[1:])
	case a.Key == "href":
		to, err := url.Parse(a.Val)
		if err != nil {
			return // a browser shows a page for an address it cannot read
		}
		switch to.Scheme {
		case "https", "http", "mailto", "tel":
		case "":
			if !strings.HasPrefix(a.Val, "../") || strings.Contains(a.Val, "//") {
				t.Errorf("the address %s", a.Val)
			}
		default:
			t.Errorf("the address %s", a.Val)
		}
	case a.Key == "src":
		t.Errorf("the source %s", a.Val)
	}
}

func (p *pageRead) finish(t *testing.T) {
	for id, n := range p.ids {
		if n > 1 {
			t.Errorf("the id %s stands %d times", id, n)
		}
	}
	for _, to := range p.inside {
		if strings.HasPrefix(to, "p-note-") && p.ids[to] == 0 {
			t.Errorf("the note %s leads nowhere", to)
		}
	}
}
