package check

import (
	"crypto/sha256"
	"encoding/base64"
	"fmt"
	"regexp"
	"strings"
	"unicode/utf8"

	"borgerguide/build/file"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

var htmlForm = Check{
	Name: "html",
	Page: wellFormed,
}

// wellFormed finds everything that is wrong with a page's form.
func wellFormed(d *Document) file.Problems {
	r := formReader{doc: d, ids: map[string]bool{}, labels: map[string]bool{}}
	for n := range d.elements {
		r.element(n)
	}
	r.signs()
	r.finish()
	return r.problems
}

// formReader sees each element of a page once, in order.
type formReader struct {
	doc      *Document
	problems file.Problems

	titled bool
	policy string
	h1     int // headings of level 1
	level  int // of the last heading
	ids    map[string]bool
	labels map[string]bool // by the field they name
	fields []string
}

func (r *formReader) fault(format string, args ...any) {
	r.problems = append(r.problems, r.doc.problem(fmt.Sprintf(format, args...)))
}

func (r *formReader) element(n *html.Node) {
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
		if text(n) == "" && attribute(n, "aria-label") == "" {
			r.fault("a link to %s has no words", attribute(n, "href"))
		}
	case atom.Img:
		if !has(n, "alt") {
			r.fault("a picture has no alt text")
		}
	case atom.Label:
		r.labels[attribute(n, "for")] = true
	case atom.Input, atom.Select, atom.Textarea:
		r.fields = append(r.fields, attribute(n, "id"))
	case atom.Th:
		if attribute(n, "scope") == "" {
			r.fault("the table heading »%s« does not say what it heads", text(n))
		}
	case atom.Style:
		if !r.named(n) {
			r.fault("style stands in the page")
		}
	case atom.Script:
		if attribute(n, "src") == "" && !isData(attribute(n, "type")) && !r.named(n) {
			r.fault("a script stands in the page")
		}
	case atom.Meta:
		if attribute(n, "http-equiv") == "Content-Security-Policy" {
			r.policy = attribute(n, "content")
		}
	}
}

// named tells whether the page's policy names a style or script that stands in it, by its bytes: that of a guide in one
// file does.
func (r *formReader) named(n *html.Node) bool {
	sum := sha256.Sum256([]byte(inside(n)))
	return strings.Contains(r.policy, "'sha256-"+base64.StdEncoding.EncodeToString(sum[:])+"'")
}

// inside is the text of a style or script, to the letter.
func inside(n *html.Node) string {
	if n.FirstChild == nil {
		return ""
	}
	return n.FirstChild.Data
}

// unseen are signs that have no place in HTML.
var unseen = regexp.MustCompile(`[\x00-\x08\x0b\x0e-\x1f\x7f-\x{9f}]`)

func (r *formReader) signs() {
	for n := range r.doc.root.Descendants() {
		if n.Type != html.TextNode || n.Parent.DataAtom == atom.Script { // a script's strings may hold any
			continue
		}
		if at := unseen.FindStringIndex(n.Data); at != nil {
			sign, _ := utf8.DecodeRuneInString(n.Data[at[0]:])
			r.fault("the sign %U, which cannot be seen, stands before »%s«", sign, short(n.Data[at[1]:]))
			return
		}
	}
}

func (r *formReader) attributes(n *html.Node) {
	for _, a := range n.Attr {
		switch {
		case a.Key == "id":
			if r.ids[a.Val] {
				r.fault("the id %s stands twice", a.Val)
			}
			r.ids[a.Val] = true
		case a.Key == "style" || strings.HasPrefix(a.Key, "on"):
			r.fault("the attribute %s stands in the page", a.Key)
		case (a.Key == "src" || a.Key == "href" && n.DataAtom == atom.Link) && strings.Contains(a.Val, "//"):
			r.fault("%s comes from another host", a.Val)
		}
	}
}

func (r *formReader) heading(n *html.Node) {
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

func (r *formReader) finish() {
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

// isData tells whether a script of a type is one that no browser runs.
func isData(kind string) bool { return kind == "application/json" || kind == "application/ld+json" }
