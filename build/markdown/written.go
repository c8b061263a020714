package markdown

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"borgerguide/build/file"

	"github.com/yuin/goldmark/ast"
	east "github.com/yuin/goldmark/extension/ast"
)

// Gap stands in a Written for a {fact}: what it is worth is written elsewhere.
const Gap = "\ufffc"

// Written is a piece of running text as somebody wrote it by hand, and where each byte of it stands.
type Written struct {
	Text    string // with single spaces, and a Gap for each {fact}
	Heading bool
	Quote   bool // quoted from a source
	Note    bool // in a footnote

	file *file.File
	from []int // the offset in the file of each byte
}

// At is where a byte of the text stands.
func (w Written) At(i int) file.Place {
	if i < len(w.from) {
		return w.file.At(w.from[i])
	}
	return w.file.At(0)
}

// Written is the section's heading and the text under it, piece by piece.
func (s *Section) Written() (list []Written) {
	add := func(n ast.Node, heading bool) {
		w := &writing{section: s, Written: Written{Heading: heading, Quote: quoted(n), Note: inNote(n), file: s.file}}
		w.walk(n)
		if w.squeeze(); w.Text != "" {
			list = append(list, w.Written)
		}
	}
	if s.head != nil {
		add(s.head, true)
	}
	for _, n := range s.nodes {
		_ = ast.Walk(n, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
			if !entering || !holdsText(n) {
				return ast.WalkContinue, nil
			}
			_, heading := n.(*ast.Heading)
			add(n, heading)
			return ast.WalkSkipChildren, nil
		})
	}
	return list
}

func inNote(n ast.Node) bool {
	for p := n.Parent(); p != nil; p = p.Parent() {
		if _, ok := p.(*east.Footnote); ok {
			return true
		}
	}
	return false
}

// writing collects a piece.
type writing struct {
	Written
	section *Section
}

// add adds what stands in the file at an offset, byte for byte; past its end everything stands at the end.
func (w *writing) add(text string, at, end int) {
	for i := range len(text) {
		w.from = append(w.from, min(at+i, end))
	}
	w.Text += text
}

func (w *writing) walk(n ast.Node) {
	source := w.section.text
	_ = ast.Walk(n, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if !entering {
			return ast.WalkContinue, nil
		}
		switch n := n.(type) {
		case *ast.Text:
			w.text(n)
		case *ast.String:
			w.add(string(n.Value), position(n), position(n))
		case *ast.CodeBlock, *ast.FencedCodeBlock:
			for i := range n.Lines().Len() {
				line := n.Lines().At(i)
				w.add(string(line.Value(source)), line.Start, line.Stop)
			}
		case *ast.AutoLink:
			w.add(string(n.Label(source)), position(n), position(n))
		case *factNode:
			w.add(Gap, n.at, n.at)
		}
		return ast.WalkContinue, nil
	})
}

// text adds words as a reader sees them. A guarded sign stands one byte after its guard, an entity where it begins.
func (w *writing) text(n *ast.Text) {
	at, end := n.Segment.Start, n.Segment.Stop
	raw := string(n.Segment.Value(w.section.text))
	if read := asRead(n, w.section.text); read == raw {
		w.add(raw, at, end)
	} else {
		for len(raw) > 0 && len(read) > 0 {
			r, size := utf8.DecodeRuneInString(read)
			if strings.HasPrefix(raw, string(r)) && r != '\\' && r != '&' {
				w.add(string(r), at, end)
				raw, read, at = raw[size:], read[size:], at+size
				continue
			}
			if guarded := strings.TrimPrefix(raw, `\`); guarded != raw && strings.HasPrefix(guarded, string(r)) {
				raw, at = guarded, at+1
				w.add(string(r), at, end)
				raw, read, at = raw[size:], read[size:], at+size
				continue
			}
			w.add(string(r), at, at)
			read = read[size:]
			skip := strings.IndexByte(raw, ';') + 1
			if skip == 0 || raw[0] != '&' {
				skip = min(size, len(raw))
			}
			raw, at = raw[skip:], at+skip
		}
		w.add(read, end, end)
	}
	if n.SoftLineBreak() || n.HardLineBreak() {
		w.add(" ", end, end)
	}
}

// squeeze leaves single spaces between the words, and takes soft hyphens out.
func (w *writing) squeeze() {
	var b strings.Builder
	var from []int
	space := true
	for i, r := range w.Text {
		switch {
		case r == '\u00ad':
			continue
		case unicode.IsSpace(r):
			if space {
				continue
			}
			b.WriteByte(' ')
			from = append(from, w.from[i])
			space = true
			continue
		}
		space = false
		b.WriteRune(r)
		from = append(from, w.from[i:i+utf8.RuneLen(r)]...)
	}
	text := b.String()
	w.Text = strings.TrimSuffix(text, " ")
	w.from = from[:len(w.Text)]
}
