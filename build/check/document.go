package check

import (
	"bytes"
	"fmt"
	"strings"

	"borgerguide/build/file"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// Document is a finished page, read back, or any other file of the site, of which only the address is known.
type Document struct {
	Address string
	From    file.Place      // the content the page is made from; without one a problem names the page's address
	IDs     map[string]bool // of all elements
	Links   []string        // addresses of a href, link href, script src, img src

	root *html.Node // only until the page's own checks are done
}

// Read reads a finished page back.
func Read(address string, page []byte) (*Document, error) {
	root, err := html.Parse(bytes.NewReader(page))
	if err != nil {
		return nil, fmt.Errorf("%s: %w", address, err)
	}
	d := &Document{Address: address, IDs: map[string]bool{}, root: root}
	for n := range d.elements {
		if id := attribute(n, "id"); id != "" {
			d.IDs[id] = true
		}
		switch n.DataAtom {
		case atom.A, atom.Link:
			d.Links = append(d.Links, attribute(n, "href"))
		case atom.Img, atom.Script:
			d.Links = append(d.Links, attribute(n, "src"))
		}
	}
	return d, nil
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
	return d.From.Problem(what+", on the page "+d.Address, "")
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
