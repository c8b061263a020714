package markdown

import (
	"fmt"
	"html/template"
	"strconv"

	"github.com/yuin/goldmark/ast"
	east "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/util"
)

// Footnotes are numbered, and both ends say in words where they lead.

// NoteWords are what is read aloud of footnotes. {number} is that of the note.
type NoteWords struct {
	List string // the name of the list
	Note string // the link to a note
	Back string // the link back to the text
}

// numbered is a word with the number of a note, as HTML.
func numbered(word string, number int) string {
	return template.HTMLEscapeString(Fill(word, func(string) string { return strconv.Itoa(number) }))
}

func (p *parts) footnoteLink(w util.BufWriter, source []byte, n ast.Node, entering bool) (ast.WalkStatus, error) {
	if f := n.(*east.FootnoteLink); entering {
		_, _ = fmt.Fprintf(w, `<sup><a id="%snote-%d-%d" href="#%snote-%d" aria-label="%s">%d</a></sup>`,
			p.notes, f.Index, f.RefIndex, p.notes, f.Index, numbered(p.Notes.Note, f.Index), f.Index)
	}
	return ast.WalkContinue, nil
}

func (p *parts) footnoteBack(w util.BufWriter, source []byte, n ast.Node, entering bool) (ast.WalkStatus, error) {
	if f := n.(*east.FootnoteBacklink); entering {
		_, _ = fmt.Fprintf(w, ` <a href="#%snote-%d-%d" aria-label="%s">↑</a>`,
			p.notes, f.Index, f.RefIndex, numbered(p.Notes.Back, f.Index))
	}
	return ast.WalkContinue, nil
}

func (p *parts) footnotes(w util.BufWriter, source []byte, n ast.Node, entering bool) (ast.WalkStatus, error) {
	if entering {
		_, _ = fmt.Fprintf(w, "<ol class=\"notes\" aria-label=\"%s\">\n", template.HTMLEscapeString(p.Notes.List))
	} else {
		_, _ = w.WriteString("</ol>\n")
	}
	return ast.WalkContinue, nil
}

func (p *parts) footnote(w util.BufWriter, source []byte, n ast.Node, entering bool) (ast.WalkStatus, error) {
	if entering {
		_, _ = fmt.Fprintf(w, "<li id=\"%snote-%d\">", p.notes, n.(*east.Footnote).Index)
	} else {
		_, _ = w.WriteString("</li>\n")
	}
	return ast.WalkContinue, nil
}
