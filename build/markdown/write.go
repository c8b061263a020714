package markdown

import (
	"bufio"
	"fmt"
	"html/template"
	"io"
	"strconv"
	"strings"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	east "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/renderer"
	"github.com/yuin/goldmark/renderer/html"
	"github.com/yuin/goldmark/util"
)

// Value is what a {fact} is worth.
type Value struct {
	HTML  template.HTML
	Words string
	Node  Node // what Tree writes; without a name it writes the Words
	Block bool // it takes a paragraph's place
}

// Lookup finds the value of a {fact}.
type Lookup func(name string) (Value, bool)

// Words reads plain text through a Lookup.
func (l Lookup) Words(name string) string {
	v, _ := l(name)
	return v.Words
}

// Writer writes sections as HTML. Make one for each place with facts of its own; it is used by one goroutine.
type Writer struct {
	Lookup Lookup
	Shift  int    // how many levels deeper the headings lie than in their own page
	Prefix string // before every id, where several pages stand on one
	Links  string // before every address of a page of the guide: from this page to the guide's folder
	Words  string // the page of the glossary, from the guide's folder: links to its words are marked; "" marks none
	Notes  NoteWords
	Advice string // the heading within a section that begins a box of advice; "" where there are none

	// Beyond changes an address of a page of the guide, from the guide's folder; nil changes none.
	Beyond func(address string) string

	engine renderer.Renderer
	notes  string // before the ids of the footnotes of the section that is written
}

// Write writes what stands under the section's heading.
func (w *Writer) Write(out io.Writer, s *Section) error {
	if w.engine == nil {
		w.engine = renderer.NewRenderer(renderer.WithNodeRenderers(
			util.Prioritized(html.NewRenderer(), 1000),
			util.Prioritized(extension.NewTableHTMLRenderer(), 900),
			util.Prioritized((*parts)(w), 100),
		))
	}
	w.notes = w.Prefix + s.notes
	buf := bufio.NewWriter(out)
	boxed := false
	for _, n := range s.nodes {
		boxed = w.box(buf, s, n, boxed)
		if err := w.engine.Render(buf, s.text, n); err != nil {
			return fmt.Errorf("%s: %w", s.Place, err)
		}
	}
	if boxed {
		_, _ = buf.WriteString("</div>\n")
	}
	return buf.Flush()
}

// box ends a box of advice before a heading, and begins one where the heading is that of advice. It tells whether what
// is written next stands in a box.
func (w *Writer) box(buf *bufio.Writer, s *Section, n ast.Node, boxed bool) bool {
	h, ok := n.(*ast.Heading)
	if !ok {
		return boxed
	}
	if boxed {
		_, _ = buf.WriteString("</div>\n")
	}
	advice := w.Advice != "" && withoutBraces(plain(h, s.text, nil)) == w.Advice
	if advice {
		_, _ = buf.WriteString("<div class=\"advice\">\n")
	}
	return advice
}

// HTML is what stands under the section's heading.
func (w *Writer) HTML(s *Section) template.HTML {
	var b strings.Builder
	if err := w.Write(&b, s); err != nil {
		panic(err) // a strings.Builder takes all that is written
	}
	return template.HTML(b.String())
}

// parts writes what goldmark writes otherwise: headings with our ids, safe links, tables that can be read cell by
// cell, footnotes with spoken names, and facts.
type parts Writer

func (p *parts) RegisterFuncs(r renderer.NodeRendererFuncRegisterer) {
	r.Register(ast.KindHeading, p.heading)
	r.Register(ast.KindParagraph, p.paragraph)
	r.Register(ast.KindLink, p.link)
	r.Register(kindFact, p.fact)
	r.Register(east.KindTable, p.table)
	r.Register(east.KindTableHeader, p.tableRow)
	r.Register(east.KindTableRow, p.tableRow)
	r.Register(east.KindTableCell, p.tableCell)
	r.Register(east.KindFootnoteLink, p.footnoteLink)
	r.Register(east.KindFootnoteBacklink, p.footnoteBack)
	r.Register(east.KindFootnoteList, p.footnotes)
	r.Register(east.KindFootnote, p.footnote)
}

func (p *parts) heading(w util.BufWriter, source []byte, n ast.Node, entering bool) (ast.WalkStatus, error) {
	level := strconv.Itoa(min(n.(*ast.Heading).Level+p.Shift, 6))
	if !entering {
		_, _ = w.WriteString("</h" + level + ">\n")
		return ast.WalkContinue, nil
	}
	_, _ = w.WriteString("<h" + level)
	if id, ok := n.AttributeString("id"); ok {
		_, _ = fmt.Fprintf(w, ` id="%s%s"`, p.Prefix, util.EscapeHTML(id.([]byte)))
	}
	_, _ = w.WriteString(">")
	return ast.WalkContinue, nil
}

// paragraph steps aside for a fact that takes a paragraph's place.
func (p *parts) paragraph(w util.BufWriter, source []byte, n ast.Node, entering bool) (ast.WalkStatus, error) {
	if f, ok := n.FirstChild().(*factNode); ok && n.ChildCount() == 1 {
		if v, _ := p.Lookup(f.name); v.Block {
			return ast.WalkContinue, nil
		}
	}
	if entering {
		_, _ = w.WriteString("<p>")
	} else {
		_, _ = w.WriteString("</p>\n")
	}
	return ast.WalkContinue, nil
}

func (p *parts) link(w util.BufWriter, source []byte, n ast.Node, entering bool) (ast.WalkStatus, error) {
	if !entering {
		_, _ = w.WriteString("</a>")
		return ast.WalkContinue, nil
	}
	to, word := (*Writer)(p).address(n.(*ast.Link))
	_, _ = fmt.Fprintf(w, `<a href="%s"`, template.HTMLEscapeString(to))
	if word {
		_, _ = w.WriteString(` class="word"`)
	}
	_, _ = w.WriteString(">")
	return ast.WalkContinue, nil
}

func (p *parts) fact(w util.BufWriter, source []byte, n ast.Node, entering bool) (ast.WalkStatus, error) {
	if entering {
		v, _ := p.Lookup(n.(*factNode).name)
		_, _ = w.WriteString(string(v.HTML))
	}
	return ast.WalkSkipChildren, nil
}
