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
}

// Words gives the plain text of a {fact}, "" when it is not known.
type Words func(fact string) string

// Blocks is the section's text under its heading, piece by piece, with its facts' words.
func (s *Section) Blocks(words Words) []Block {
	var blocks []Block
	for _, n := range s.nodes {
		_ = ast.Walk(n, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
			if !entering || !holdsText(n) {
				return ast.WalkContinue, nil
			}
			text := strings.Join(strings.Fields(plain(n, s.text, words)), " ")
			_, heading := n.(*ast.Heading)
			if text != "" {
				blocks = append(blocks, Block{Text: text, Place: s.file.At(position(n)), Heading: heading, Quote: quoted(n)})
			}
			return ast.WalkSkipChildren, nil
		})
	}
	return blocks
}

// Title is the heading with its facts' words.
func (s *Section) Title(words Words) string { return Fill(s.Heading, words) }

// Facts lists the {facts} the section uses, in its heading and under it.
func (s *Section) Facts() []Ref {
	var refs []Ref
	for _, name := range Names(s.Heading) {
		refs = append(refs, Ref{Name: name, Place: s.Place})
	}
	s.walk(func(n ast.Node) {
		if f, ok := n.(*factNode); ok {
			_, paragraph := f.Parent().(*ast.Paragraph)
			refs = append(refs, Ref{f.name, s.file.At(f.at), paragraph && f.Parent().ChildCount() == 1})
		}
	})
	return refs
}

// Links lists the addresses the section links to.
func (s *Section) Links() []Ref {
	var refs []Ref
	s.walk(func(n ast.Node) {
		if l, ok := n.(*ast.Link); ok {
			refs = append(refs, Ref{Name: string(l.Destination), Place: s.file.At(position(l))})
		}
	})
	return refs
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
	if _, code := n.Parent().(*ast.CodeSpan); code || n.IsRaw() || !bytes.ContainsAny(written, `\&`) {
		return string(written)
	}
	var b bytes.Buffer
	w := bufio.NewWriter(&b)
	renderer.DefaultWriter.Write(w, written)
	_ = w.Flush() // a bytes.Buffer takes all that is written
	return html.UnescapeString(b.String())
}
