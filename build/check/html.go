package check

import (
	"bytes"
	"fmt"
	"path"
	"slices"
	"strings"

	"borgerguide/build/file"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// Document is a finished page, read back. It keeps no tree: only what the checks of all pages together need.
type Document struct {
	Address string
	IDs     map[string]bool
	Links   []string // addresses of a href, link href, script src, img src

	Kind Kind // of a page
	Size int  // in bytes, of a page and of a file that was weighed
	Sent int  // the same after brotli; of a page with what it fetches, and 0 of a WholePage

	faults []string
}

// Read reads a finished page back, looks at its form and weighs it. beside are the weighed files that it may fetch.
func Read(address string, page []byte, beside ...*Document) (*Document, error) {
	d := &Document{Address: address, IDs: map[string]bool{}}
	root, err := html.Parse(bytes.NewReader(page))
	if err != nil {
		return nil, fmt.Errorf("%s: %w", address, err)
	}
	r := htmlReader{doc: d}
	r.walk(root)
	r.finish()
	d.weigh(page, r.fetched, beside)
	return d, nil
}

func (d *Document) problem(what string) file.Problem {
	return (&file.File{Name: d.Address}).At(0).Problem(what, "")
}

var htmlForm = Check{
	Name:  "html",
	Title: "Siderne er bygget rigtigt",
	Doc:   "Hver side har én overskrift øverst, overskrifter i rækkefølge, sprog, navne på felter og tabeller, og intet hentes fra andre steder.",
	Page: func(d *Document) (problems file.Problems) {
		for _, f := range d.faults {
			problems = append(problems, d.problem(f))
		}
		return problems
	},
}

var links = Check{
	Name:  "links",
	Title: "Alle links virker",
	Doc:   "Hvert link i guiden fører til en side og et sted på siden, der findes.",
	Site: func(all []*Document) (problems file.Problems) {
		byAddress := map[string]*Document{}
		for _, d := range all {
			if byAddress[d.Address] != nil {
				problems = append(problems, d.problem("two pages have this address"))
			}
			byAddress[d.Address] = d
		}
		for _, d := range all {
			for _, l := range d.Links {
				if what := broken(byAddress, d, l); what != "" {
					problems = append(problems, d.problem(what))
				}
			}
		}
		return problems
	},
}

// broken says what is wrong with a link, "" when it holds.
func broken(byAddress map[string]*Document, from *Document, link string) string {
	if strings.Contains(link, ":") {
		return ""
	}
	target, anchor, _ := strings.Cut(link, "#")
	to := from
	if target != "" {
		address := path.Join(path.Dir(from.Address), target)
		if to = byAddress[address]; to == nil {
			return "the link " + link + " leads to no page"
		}
	}
	if anchor != "" && !to.IDs[anchor] {
		return "the link " + link + " leads to no place on its page"
	}
	return ""
}

// htmlReader walks a page once and notes everything that is wrong with its form.
type htmlReader struct {
	doc    *Document
	titled bool
	h1     int
	level  int // of the last heading
	labels map[string]bool
	fields []string

	fetched []string // addresses from the site's root of what comes with the page
}

func (r *htmlReader) fault(format string, args ...any) {
	r.doc.faults = append(r.doc.faults, fmt.Sprintf(format, args...))
}

func (r *htmlReader) walk(n *html.Node) {
	if n.Type == html.ElementNode {
		r.element(n)
	}
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		r.walk(c)
	}
}

func (r *htmlReader) element(n *html.Node) {
	r.attributes(n)
	switch n.DataAtom {
	case atom.Html:
		if attribute(n, "lang") == "" {
			r.fault("the page has no language")
		}
	case atom.Title:
		r.titled = r.titled || text(n) != ""
	case atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6:
		r.heading(n)
	case atom.A:
		r.doc.Links = append(r.doc.Links, attribute(n, "href"))
		if text(n) == "" && attribute(n, "aria-label") == "" {
			r.fault("a link to %s has no words", attribute(n, "href"))
		}
	case atom.Link:
		r.doc.Links = append(r.doc.Links, attribute(n, "href"))
		if attribute(n, "rel") == "stylesheet" {
			r.fetches(attribute(n, "href"))
		}
	case atom.Img:
		r.doc.Links = append(r.doc.Links, attribute(n, "src"))
		r.fetches(attribute(n, "src"))
		if !has(n, "alt") {
			r.fault("a picture has no alt text")
		}
	case atom.Label:
		r.label(attribute(n, "for"))
	case atom.Input, atom.Select, atom.Textarea:
		r.fields = append(r.fields, attribute(n, "id"))
	case atom.Th:
		if attribute(n, "scope") == "" {
			r.fault("the table heading »%s« does not say what it heads", text(n))
		}
	case atom.Style:
		r.fault("style stands in the page")
	case atom.Script:
		src := attribute(n, "src")
		if src == "" && attribute(n, "type") != "application/json" {
			r.fault("a script stands in the page")
		}
		r.doc.Links = append(r.doc.Links, src)
		r.fetches(src)
	}
}

// fetches notes what comes with the page, once.
func (r *htmlReader) fetches(link string) {
	address := path.Join(path.Dir(r.doc.Address), link)
	if link != "" && !slices.Contains(r.fetched, address) {
		r.fetched = append(r.fetched, address)
	}
}

func (r *htmlReader) attributes(n *html.Node) {
	for _, a := range n.Attr {
		switch {
		case a.Key == "id":
			if r.doc.IDs[a.Val] {
				r.fault("the id %s stands twice", a.Val)
			}
			r.doc.IDs[a.Val] = true
		case a.Key == "style" || strings.HasPrefix(a.Key, "on"):
			r.fault("the attribute %s stands in the page", a.Key)
		case (a.Key == "src" || a.Key == "href" && n.DataAtom == atom.Link) && strings.Contains(a.Val, "//"):
			r.fault("%s comes from another host", a.Val)
		}
	}
}

func (r *htmlReader) heading(n *html.Node) {
	level := int(n.Data[1] - '0')
	if level == 1 {
		r.h1++
	}
	if level > r.level+1 {
		r.fault("the heading »%s« is of level %d after one of level %d", text(n), level, r.level)
	}
	if text(n) == "" {
		r.fault("a heading has no words")
	}
	r.level = level
}

func (r *htmlReader) label(of string) {
	if r.labels == nil {
		r.labels = map[string]bool{}
	}
	r.labels[of] = true
}

func (r *htmlReader) finish() {
	if !r.titled {
		r.fault("the page has no title")
	}
	if r.h1 != 1 {
		r.fault("the page has %d headings of level 1", r.h1)
	}
	for _, f := range r.fields {
		if !r.labels[f] {
			r.fault("the field %s has no label", f)
		}
	}
}

func attribute(n *html.Node, key string) string {
	for _, a := range n.Attr {
		if a.Key == key {
			return a.Val
		}
	}
	return ""
}

func has(n *html.Node, key string) bool {
	for _, a := range n.Attr {
		if a.Key == key {
			return true
		}
	}
	return false
}

func text(n *html.Node) string {
	if n.Type == html.TextNode {
		return strings.TrimSpace(n.Data)
	}
	var parts []string
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		if t := text(c); t != "" {
			parts = append(parts, t)
		}
	}
	return strings.Join(parts, " ")
}
