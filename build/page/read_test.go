package page

import (
	"bytes"
	"slices"
	"strings"
	"sync"
	"testing"
	"testing/fstest"

	"borgerguide/build/content"
	"borgerguide/build/fixture"

	"golang.org/x/net/html"
)

// realGuides are the municipalities whose pages the tests of real content read.
var realGuides = []string{"ballerup", "randers"}

// builtPage is a finished page as a citizen reads it, without its frame and its quotations.
type builtPage struct {
	guide, id string // "randers", "hvad" or "beregn/frist"
	html      string
	lead      string
	sections  []builtSection
	blocks    []builtBlock // in the order they stand, those of the sections among them
}

// builtSection is a section of a page with an id, without its heading and its sources.
type builtSection struct {
	id, heading string
	blocks      []builtBlock
}

// builtBlock is a paragraph, an item of a list, a heading, a cell or a contact.
type builtBlock struct {
	text  string
	tag   string
	class string   // of what it stands in: own, shared, law, a box of advice
	links []string // where it leads
}

var realOnce struct {
	sync.Once
	pages map[string]builtPage
}

// realPages are the finished pages of the two guides by address, but for those in frames and the one of all pages.
// They are made once.
func realPages(t *testing.T) map[string]builtPage {
	t.Helper()
	realOnce.Do(func() { realOnce.pages = pagesOf(t, fixture.Real(t)) })
	return realOnce.pages
}

// pagesOf are the finished pages of a tree's two guides.
func pagesOf(t *testing.T, tree fstest.MapFS) map[string]builtPage {
	t.Helper()
	g, problems := content.Load(tree)
	g.Config.Municipalities = realGuides
	pages := map[string]builtPage{}
	for address, text := range renderGuide(t, g, tree, problems).pages {
		parts := strings.SplitN(address, "/", 3)
		if len(parts) == 3 && slices.Contains(realGuides, parts[0]) && strings.HasSuffix(address, ".html") &&
			!strings.HasPrefix(parts[2], "indlejr/") {
			p := readBuilt(t, text)
			p.guide, p.id = parts[0], strings.TrimSuffix(parts[2], ".html")
			pages[address] = p
		}
	}
	if len(pages) < 50 {
		t.Errorf("only %d pages are read", len(pages))
	}
	return pages
}

// readBuilt reads what stands in the main part of a page.
func readBuilt(t *testing.T, page string) (p builtPage) {
	t.Helper()
	p.html = page
	root, err := html.Parse(bytes.NewReader([]byte(page)))
	if err != nil {
		t.Fatal(err)
	}
	for n := range root.Descendants() {
		if n.Type == html.ElementNode && n.Data == "main" {
			r := blockReader{page: &p}
			r.read(n, "")
		}
	}
	return p
}

// blockReader gathers the blocks of a page in the order they stand.
type blockReader struct {
	page    *builtPage
	open    []*builtBlock // those the reader is within, the innermost last
	section *builtSection
}

var (
	blockTags = strings.Fields("p li h1 h2 h3 h4 td th dt dd address summary")
	skipped   = strings.Fields("figure q script style nav details template")
)

func (r *blockReader) read(n *html.Node, class string) {
	for c := range n.ChildNodes() {
		switch {
		case c.Type == html.TextNode:
			if len(r.open) > 0 {
				r.open[len(r.open)-1].text += c.Data
			}
		case c.Type != html.ElementNode || slices.Contains(skipped, c.Data) && valueOf(c, "class") != "worked":
		case slices.Contains(blockTags, c.Data):
			r.block(c, class)
		case c.Data == "section" && valueOf(c, "class") == "part":
			r.section = &builtSection{}
			r.read(c, class)
			r.page.sections = append(r.page.sections, *r.section)
			r.section = nil
		case c.Data == "div":
			r.read(c, valueOf(c, "class"))
		default:
			r.inline(c, class)
		}
	}
}

// inline reads an element within a block.
func (r *blockReader) inline(n *html.Node, class string) {
	if len(r.open) == 0 {
		r.read(n, class)
		return
	}
	b := r.open[len(r.open)-1]
	if valueOf(n, "class") == "absent" { // a value that the municipality's text does not state
		b.text += "…"
		return
	}
	if n.Data == "br" || b.tag == "address" {
		b.text += " "
	}
	if n.Data == "a" {
		b.links = append(b.links, valueOf(n, "href"))
	}
	r.read(n, class)
}

func (r *blockReader) block(n *html.Node, class string) {
	b := &builtBlock{tag: n.Data, class: class}
	r.open = append(r.open, b)
	place := len(r.page.blocks)
	r.page.blocks = append(r.page.blocks, builtBlock{})
	inSection := 0
	if r.section != nil {
		inSection = len(r.section.blocks)
		r.section.blocks = append(r.section.blocks, builtBlock{})
	}
	r.read(n, class)
	r.open = r.open[:len(r.open)-1]
	b.text = strings.Join(strings.Fields(strings.ReplaceAll(b.text, "\u00ad", "")), " ")
	r.page.blocks[place] = *b
	if valueOf(n, "class") == "lead" && r.page.lead == "" {
		r.page.lead = b.text
	}
	if r.section == nil {
		return
	}
	r.section.blocks[inSection] = *b
	if n.Data == "h2" {
		r.section.id, r.section.heading = valueOf(n, "id"), b.text
		r.section.blocks = r.section.blocks[:inSection]
	}
}

// valueOf is an attribute of an element, "" where it has none.
func valueOf(n *html.Node, key string) string {
	for _, a := range n.Attr {
		if a.Key == key {
			return a.Val
		}
	}
	return ""
}
