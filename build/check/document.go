package check

import (
	"bytes"
	"fmt"
	"path"
	"strings"

	"borgerguide/build/content"
	"borgerguide/build/file"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// Document is a finished page, read back, or any other file of the site, of which only its address and what it weighs
// are known.
type Document struct {
	Address string
	From    file.Place      // the content the page is made from; without one a problem names the page's address
	IDs     map[string]bool // of all elements
	Links   []string        // addresses of a href, link href, script src, img src
	Listed  bool            // search engines may list the page: it says which its whole address is

	// Passage finds a passage that the page names, "B1" of its standard or "source#passage" of the law. Where nil, the
	// page is of no municipality and names none.
	Passage func(ref string) *content.Passage

	Kind DocumentKind // of a page
	Size int          // in bytes, of a page and of a file that was weighed
	Sent int          // the same after brotli; of a page with what it fetches, and 0 of a WholePage

	root *html.Node // only until the page's own checks are done
}

// Read reads a finished page of the guide's site back and weighs it. Where the site's address on the web is known, what
// the page names by its whole address is read as the link it is. beside are the weighed files that the page may fetch.
func Read(g *content.Guide, address string, page []byte, beside ...*Document) (*Document, error) {
	root, err := html.Parse(bytes.NewReader(page))
	if err != nil {
		return nil, fmt.Errorf("%s: %w", address, err)
	}
	d := &Document{Address: address, IDs: map[string]bool{}, Kind: kindOf(g, address), root: root}
	if home := g.Config.Address; home != "" {
		d.shorten(home)
	}
	kept := false        // from search engines
	var fetched []string // addresses from the site's root of what comes with the page
	for n := range d.elements {
		if id := attribute(n, "id"); id != "" {
			d.IDs[id] = true
		}
		if attribute(n, "rel") == "canonical" {
			d.Listed = true
		}
		if attribute(n, "name") == "robots" {
			kept = true
		}
		switch n.DataAtom {
		case atom.A, atom.Link:
			d.Links = append(d.Links, attribute(n, "href"))
		case atom.Img, atom.Script:
			d.Links = append(d.Links, attribute(n, "src"))
		case atom.Meta:
			if to, ok := leadsOn(n); ok {
				d.Links = append(d.Links, to)
			}
		}
		if link := fetches(n); link != "" {
			fetched = append(fetched, path.Join(path.Dir(address), link))
		}
	}
	d.Listed = d.Listed && !kept
	d.weigh(page, fetched, beside)
	return d, nil
}

// shorten makes the whole addresses of what lies on the site relative.
func (d *Document) shorten(home string) {
	for n := range d.elements {
		for i, a := range n.Attr {
			if rest, ok := strings.CutPrefix(a.Val, home); ok && rest != "" && (a.Key == "href" || a.Key == "src") {
				n.Attr[i].Val = strings.Repeat("../", strings.Count(d.Address, "/")) + rest
			}
		}
	}
}

// leadsOn is the address that a page leads on to by itself.
func leadsOn(meta *html.Node) (to string, ok bool) {
	if attribute(meta, "http-equiv") != "refresh" {
		return "", false
	}
	_, to, ok = strings.Cut(attribute(meta, "content"), "url=")
	return to, ok
}

// fetches is the address of what an element brings along, "" where it brings nothing.
func fetches(n *html.Node) string {
	switch n.DataAtom {
	case atom.Link:
		if attribute(n, "rel") == "stylesheet" {
			return attribute(n, "href")
		}
	case atom.Img, atom.Script:
		return attribute(n, "src")
	}
	return ""
}

// elements goes through the page's elements in the order they stand.
func (d *Document) elements(yield func(*html.Node) bool) {
	for n := range d.root.Descendants() {
		if n.Type == html.ElementNode && !yield(n) {
			return
		}
	}
}

// problem is one with the page, at the content it is made from.
func (d *Document) problem(what string) file.Problem {
	if d.From.File == nil {
		return (&file.File{Name: d.Address}).At(0).Problem(what, "")
	}
	return d.From.Problem("on the page "+d.Address+": "+what, "")
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
