package markdown

import (
	"html"
	"regexp"

	"borgerguide/build/file"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/util"
)

// Shown is a piece of running text as a reader meets it, its lines as they are written, with the place of each sign.
type Shown struct {
	Text  string
	Quote bool // quoted from a source: not our own words
	Point bool // of a list with numbers

	file *file.File
	at   []int // of each byte, the offset in the file; of one behind a backslash, or of an entity, its complement
}

// Filled stands in a Shown for what is no text of its own: a {fact}, an address, the mark of a footnote.
const Filled = "\ufffc"

// At is where a byte of the text stands in the source.
func (s *Shown) At(i int) file.Place {
	at := s.at[i]
	if at < 0 {
		at = ^at
	}
	return s.file.At(at)
}

// Guarded tells whether a byte stands behind a backslash or is written as an entity: it is meant as it is.
func (s *Shown) Guarded(i int) bool { return s.at[i] < 0 }

// Shown is the section's heading and its text, piece by piece, as a reader meets them.
func (s *Section) Shown() []Shown {
	var pieces []Shown
	nodes := s.nodes
	if s.head != nil {
		nodes = append([]ast.Node{s.head}, nodes...)
	}
	for _, n := range nodes {
		_ = ast.Walk(n, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
			if !entering || !holdsText(n) {
				return ast.WalkContinue, nil
			}
			r := shownReader{source: s.text}
			_ = ast.Walk(n, r.node)
			if len(r.text) > 0 {
				pieces = append(pieces, Shown{string(r.text), quoted(n), numberedPoint(n, string(r.text)), s.file, r.at})
			}
			return ast.WalkSkipChildren, nil
		})
	}
	return pieces
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

// shownReader gathers the signs of a block.
type shownReader struct {
	source []byte
	text   []byte
	at     []int
}

func (r *shownReader) node(n ast.Node, entering bool) (ast.WalkStatus, error) {
	if !entering {
		return ast.WalkContinue, nil
	}
	switch n := n.(type) {
	case *ast.Text:
		r.words(n)
	case *ast.String:
		r.add(n.Value, max(position(n), 0))
	case *ast.CodeBlock, *ast.FencedCodeBlock:
		for _, line := range n.Lines().Sliced(0, n.Lines().Len()) {
			r.signs(line.Start, line.Stop)
		}
	case *factNode:
		r.add([]byte(Filled), n.at)
	default:
		if n.Kind() == ast.KindAutoLink || isNoteMark(n) {
			r.add([]byte(Filled), max(position(n), 0))
		}
	}
	return ast.WalkContinue, nil
}

// add adds signs that all have one place.
func (r *shownReader) add(signs []byte, at int) {
	for range signs {
		r.at = append(r.at, at)
	}
	r.text = append(r.text, signs...)
}

// signs adds a piece of the source as it is.
func (r *shownReader) signs(from, to int) {
	for i := from; i < to; i++ {
		r.add(r.source[i:i+1], i)
	}
}

var entity = regexp.MustCompile(`^&(#\d+|#[xX][0-9a-fA-F]+|[a-zA-Z][a-zA-Z0-9]*);`)

// words adds a text without the signs that guard Markdown's own, and with its entities resolved.
func (r *shownReader) words(n *ast.Text) {
	from, to := n.Segment.Start, n.Segment.Stop
	_, code := n.Parent().(*ast.CodeSpan)
	for i := from; i < to; i++ {
		c := r.source[i]
		if !code && c == '\\' && i+1 < to && util.IsPunct(r.source[i+1]) {
			i++
			r.add(r.source[i:i+1], ^i)
			continue
		}
		if !code && c == '&' {
			written := entity.FindString(string(r.source[i:to]))
			if sign := html.UnescapeString(written); sign != written {
				r.add([]byte(sign), ^i)
				i += len(written) - 1
				continue
			}
		}
		r.add(r.source[i:i+1], i)
	}
	if n.SoftLineBreak() || n.HardLineBreak() {
		r.add([]byte("\n"), max(to-1, 0))
	}
}
