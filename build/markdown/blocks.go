package markdown

import (
	"bufio"
	"bytes"
	"html"
	"strings"

	"borgerguide/build/file"

	"github.com/yuin/goldmark/ast"
	east "github.com/yuin/goldmark/extension/ast"
	renderer "github.com/yuin/goldmark/renderer/html"
)

// Block is one piece of running text: a paragraph, an item of a list, a cell of a table, a heading.
type Block struct {
	Text    string
	Place   file.Place
	Heading bool
	Quote   bool // quoted from a source: not our own words
}

// Ref is a name used in the text, {fact} or an address, and where.
type Ref struct {
	Name  string
	Place file.Place
	Alone bool // it is a paragraph of its own
	Note  bool // in a footnote
}

// Words gives the plain text of a {fact}, "" when it is not known.
type Words func(fact string) string

// Blocks is the section's text under its heading, piece by piece, with its facts' words.
func (s *Section) Blocks(words Words) (blocks []Block) {
	s.eachText(func(n ast.Node) {
		text := strings.Join(strings.Fields(plain(n, s.text, words)), " ")
		_, heading := n.(*ast.Heading)
		if text != "" {
			blocks = append(blocks,
				Block{Text: text, Place: s.file.At(position(n)), Heading: heading, Quote: quoted(n)})
		}
	})
	return blocks
}

// Title is the heading with its facts' words.
func (s *Section) Title(words Words) string { return Fill(s.Heading, words) }

// Facts lists the {facts} the section uses, in its heading and under it.
func (s *Section) Facts() []Ref {
	var refs []Ref
	for _, name := range Names(s.Heading) {
		if strings.HasPrefix(strings.TrimSpace(name), "#") {
			continue // it was to be the heading's id, which is told
		}
		refs = append(refs, Ref{Name: name, Place: s.Place})
	}
	s.walk(func(n ast.Node) {
		if f, ok := n.(*factNode); ok {
			_, paragraph := f.Parent().(*ast.Paragraph)
			alone := paragraph && f.Parent().ChildCount() == 1
			refs = append(refs, Ref{Name: f.name, Place: s.file.At(f.at), Alone: alone, Note: inNote(f)})
		}
	})
	return refs
}

// Links lists the addresses the section links to, those that stand for themselves among them.
func (s *Section) Links() (refs []Ref) {
	add := func(n ast.Node, to string) {
		refs = append(refs, Ref{Name: to, Place: s.file.At(position(n)), Note: inNote(n)})
	}
	s.walk(func(n ast.Node) {
		switch n := n.(type) {
		case *ast.Link:
			add(n, string(n.Destination))
		case *ast.AutoLink:
			add(n, leadsTo(n, s.text))
		}
	})
	return refs
}

// leadsTo is the address of a link that stands for itself.
func leadsTo(n *ast.AutoLink, source []byte) string {
	to := string(n.URL(source))
	if n.AutoLinkType == ast.AutoLinkEmail {
		to = "mailto:" + strings.TrimPrefix(to, "mailto:")
	}
	return to
}

func (s *Section) walk(do func(ast.Node)) {
	for _, n := range s.nodes {
		_ = ast.Walk(n, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
			if entering {
				do(n)
			}
			return ast.WalkContinue, nil
		})
	}
}

// eachText does something with each block of running text under the heading.
func (s *Section) eachText(do func(ast.Node)) {
	for _, n := range s.nodes {
		_ = ast.Walk(n, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
			if !entering || !holdsText(n) {
				return ast.WalkContinue, nil
			}
			do(n)
			return ast.WalkSkipChildren, nil
		})
	}
}

// holdsText tells whether a block holds running text itself, rather than other blocks.
func holdsText(n ast.Node) bool {
	switch n.(type) {
	case *ast.Paragraph, *ast.TextBlock, *ast.Heading, *east.TableCell, *ast.CodeBlock, *ast.FencedCodeBlock:
		return true
	}
	return false
}

func quoted(n ast.Node) bool {
	for p := n.Parent(); p != nil; p = p.Parent() {
		if _, ok := p.(*ast.Blockquote); ok {
			return true
		}
	}
	return false
}

// plain is the text of a node and all inside it. With no words, a {fact} stays as written.
func plain(n ast.Node, source []byte, words Words) string {
	var b strings.Builder
	_ = ast.Walk(n, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if !entering {
			return ast.WalkContinue, nil
		}
		switch n := n.(type) {
		case *ast.Text:
			b.WriteString(asRead(n, source))
			if n.SoftLineBreak() || n.HardLineBreak() {
				b.WriteByte(' ')
			}
		case *ast.String:
			b.Write(n.Value)
		case *ast.CodeBlock, *ast.FencedCodeBlock:
			b.Write(n.Lines().Value(source))
		case *ast.AutoLink:
			b.Write(n.Label(source))
		case *factNode:
			b.WriteString(Fill("{"+n.name+"}", words))
		}
		return ast.WalkContinue, nil
	})
	return b.String()
}

// asRead is the text as a reader sees it: without the signs that guard Markdown's own, and with its entities resolved.
func asRead(n *ast.Text, source []byte) string {
	written := n.Segment.Value(source)
	if isVerbatim(n) {
		return string(written)
	}
	return resolved(written)
}

// isVerbatim tells whether a text is shown as it is written.
func isVerbatim(n *ast.Text) bool {
	_, code := n.Parent().(*ast.CodeSpan)
	return code || n.IsRaw()
}

// resolved is a text without backslashes that guard a sign, and with its entities as the signs they stand for.
func resolved(written []byte) string {
	if !bytes.ContainsAny(written, `\&`) {
		return string(written)
	}
	var b bytes.Buffer
	w := bufio.NewWriter(&b)
	renderer.DefaultWriter.Write(w, written)
	_ = w.Flush() // a bytes.Buffer takes all that is written
	return html.UnescapeString(b.String())
}
