package markdown

import (
	"strings"

	"github.com/yuin/goldmark/ast"
	east "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
)

// strayNotes keeps the footnotes that nothing refers to, which are let go after it.
type strayNotes struct{}

var strayKey = parser.NewContextKey()

func (strayNotes) Transform(root *ast.Document, _ text.Reader, context parser.Context) {
	var stray []*east.Footnote
	_ = ast.Walk(root, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if note, ok := n.(*east.Footnote); ok && entering && note.Index < 0 {
			stray = append(stray, note)
		}
		return ast.WalkContinue, nil
	})
	context.Set(strayKey, stray)
}

// unused finds footnotes and addresses of links that nothing refers to, which are dropped.
func (p *reading) unused(root ast.Node, context parser.Context) {
	stray, _ := context.Get(strayKey).([]*east.Footnote)
	for _, note := range stray {
		label := "[^" + string(note.Ref) + "]"
		p.problem(p.noteAt(note), "nothing refers to the note "+label+", or another note has its name: it is not shown",
			"write "+label+" in the text where the note belongs, and give each note its own name")
	}
	p.keptNotes(root)
	used := map[string]bool{}
	_ = ast.Walk(root, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if l, ok := n.(*ast.Link); ok && entering && l.Reference != nil {
			used[label(l.Reference.Value)] = true
		}
		return ast.WalkContinue, nil
	})
	_ = ast.Walk(root, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if d, ok := n.(*ast.LinkReferenceDefinition); ok && entering {
			name := label(d.Label)
			p.keptTitle(position(d), d.Title)
			if !used[name] {
				p.problem(position(d), "this line is read as the address of a link that does not stand in the text: it is not shown",
					"write \\[ where no link is meant, or the whole link where it belongs: [words](address)")
			}
			used[name] = false // a second one of its name is not used
		}
		return ast.WalkContinue, nil
	})
}

// noteAt is where a footnote begins.
func (p *reading) noteAt(note *east.Footnote) int {
	if at := note.Pos(); at >= 0 {
		return at
	}
	return max(0, strings.Index(string(p.text), "[^"+string(note.Ref)+"]:"))
}

// label is the name of a link's address as they are compared.
func label(written []byte) string {
	return strings.ToLower(strings.Join(strings.Fields(string(written)), " "))
}

// keptNotes finds footnotes in a short text: it stands with others on a page, and more than once.
func (p *reading) keptNotes(root ast.Node) {
	if list := root.LastChild(); p.rules.NoSections && list != nil && list.Kind() == east.KindFootnoteList {
		p.problem(p.noteAt(list.FirstChild().(*east.Footnote)), "a note has no place in this text",
			"say it in the text, in brackets ( )")
	}
}
