package markdown

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"borgerguide/build/file"

	"github.com/yuin/goldmark/ast"
	east "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/util"
)

// Piece is a piece of running text as a reader meets it, its lines as they are written, with the place of each byte.
type Piece struct {
	// With Filled for each {fact} and each address that stands for itself, and without the marks of notes.
	Text    string
	Heading bool
	Quote   bool // quoted from a source: not our own words
	Note    bool // in a footnote
	Point   bool // of a list with numbers

	file *file.File
	from []origin // of each byte
}

// Filled stands in a Piece for what is no text of its own.
const Filled = "\ufffc"

// origin is where a byte of a text comes from.
type origin struct {
	at      int  // the offset in the file
	guarded bool // it stands behind a backslash, or is written as an entity
}

// At is where a byte of the text stands in the source.
func (p *Piece) At(i int) file.Place { return p.file.At(p.from[i].at) }

// Guarded tells whether a byte stands behind a backslash or is written as an entity: it is meant as it is.
func (p *Piece) Guarded(i int) bool { return p.from[i].guarded }

// OneLine is the piece with single spaces between its words, and without soft hyphens.
func (p Piece) OneLine() Piece {
	var text strings.Builder
	var from []origin
	space := true
	for i, size := 0, 0; i < len(p.Text); i += size {
		var r rune
		r, size = utf8.DecodeRuneInString(p.Text[i:])
		switch {
		case r == '\u00ad':
		case !unicode.IsSpace(r):
			text.WriteString(p.Text[i : i+size])
			from = append(from, p.from[i:i+size]...)
			space = false
		case !space:
			text.WriteByte(' ')
			from = append(from, p.from[i])
			space = true
		}
	}
	p.Text = strings.TrimSuffix(text.String(), " ")
	p.from = from[:len(p.Text)]
	return p
}

// Pieces are the section's heading and the text under it, piece by piece.
func (s *Section) Pieces() (pieces []Piece) {
	add := func(n ast.Node) {
		_, heading := n.(*ast.Heading)
		p := pieceReader{source: s.text}
		_ = ast.Walk(n, p.node)
		if text := string(p.text); text != "" {
			pieces = append(pieces, Piece{text, heading, quoted(n), inNote(n), numberedPoint(n, text), s.file, p.from})
		}
	}
	if s.head != nil {
		add(s.head)
	}
	s.eachText(add)
	return pieces
}

func inNote(n ast.Node) bool {
	for p := n.Parent(); p != nil; p = p.Parent() {
		if _, ok := p.(*east.Footnote); ok {
			return true
		}
	}
	return false
}

// numberedPoint tells whether a block is the first of a point of a list with numbers that Parse takes for one.
func numberedPoint(n ast.Node, words string) bool {
	item, ok := n.Parent().(*ast.ListItem)
	if !ok || item.FirstChild() != n {
		return false
	}
	list := item.Parent().(*ast.List)
	return list.IsOrdered() && list.Start == 1 && (list.ChildCount() > 1 || !startsLower(words))
}

// pieceReader gathers the bytes of a block.
type pieceReader struct {
	source []byte
	text   []byte
	from   []origin
}

func (r *pieceReader) node(n ast.Node, entering bool) (ast.WalkStatus, error) {
	if !entering {
		return ast.WalkContinue, nil
	}
	switch n := n.(type) {
	case *ast.Text:
		r.words(n)
	case *ast.String:
		r.add(string(n.Value), origin{at: position(n)})
	case *ast.CodeBlock, *ast.FencedCodeBlock:
		for _, line := range n.Lines().Sliced(0, n.Lines().Len()) {
			r.copy(line.Start, line.Stop)
		}
	case *factNode:
		r.add(Filled, origin{at: n.at})
	case *ast.AutoLink:
		r.add(Filled, origin{at: position(n)})
	}
	return ast.WalkContinue, nil
}

// add adds bytes that all come from one place.
func (r *pieceReader) add(text string, from origin) {
	for range len(text) {
		r.from = append(r.from, from)
	}
	r.text = append(r.text, text...)
}

// copy adds a piece of the source as it is.
func (r *pieceReader) copy(from, to int) {
	for at := from; at < to; at++ {
		r.from = append(r.from, origin{at: at})
	}
	r.text = append(r.text, r.source[from:to]...)
}

var entity = regexp.MustCompile(`^&(#\d+|#[xX][0-9a-fA-F]+|[a-zA-Z][a-zA-Z0-9]*);`)

// words adds a text without the signs that guard Markdown's own, and with its entities resolved.
func (r *pieceReader) words(n *ast.Text) {
	from, to := n.Segment.Start, n.Segment.Stop
	if isVerbatim(n) {
		r.copy(from, to)
		from = to
	}
	for i := from; i < to; i++ {
		switch c := r.source[i]; {
		case c == '\\' && i+1 < to && util.IsPunct(r.source[i+1]):
			i++
			r.add(string(r.source[i:i+1]), origin{i, true})
			continue
		case c == '&':
			written := entity.Find(r.source[i:to])
			if sign := resolved(written); sign != string(written) {
				r.add(sign, origin{i, true})
				i += len(written) - 1
				continue
			}
		}
		r.copy(i, i+1)
	}
	if n.SoftLineBreak() || n.HardLineBreak() {
		r.add("\n", origin{at: max(to-1, 0)})
	}
}
