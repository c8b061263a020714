package markdown

import (
	"fmt"

	"github.com/yuin/goldmark/ast"
	east "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/util"
)

// Footnotes are numbered, and both ends say in words where they lead.

func (p *parts) footnoteLink(w util.BufWriter, source []byte, n ast.Node, entering bool) (ast.WalkStatus, error) {
	if f := n.(*east.FootnoteLink); entering {
		_, _ = fmt.Fprintf(w, `<sup><a id="%snote-%d-%d" href="#%snote-%d" aria-label="Note %d">%d</a></sup>`,
			p.Prefix, f.Index, f.RefIndex, p.Prefix, f.Index, f.Index, f.Index)
	}
	return ast.WalkContinue, nil
}

func (p *parts) footnoteBack(w util.BufWriter, source []byte, n ast.Node, entering bool) (ast.WalkStatus, error) {
	if f := n.(*east.FootnoteBacklink); entering {
		_, _ = fmt.Fprintf(w, ` <a href="#%snote-%d-%d" aria-label="Tilbage til teksten ved note %d">↑</a>`,
			p.Prefix, f.Index, f.RefIndex, f.Index)
	}
	return ast.WalkContinue, nil
}

func (p *parts) footnotes(w util.BufWriter, source []byte, n ast.Node, entering bool) (ast.WalkStatus, error) {
	if entering {
		_, _ = w.WriteString("<ol class=\"notes\" aria-label=\"Noter\">\n")
	} else {
		_, _ = w.WriteString("</ol>\n")
	}
	return ast.WalkContinue, nil
}

func (p *parts) footnote(w util.BufWriter, source []byte, n ast.Node, entering bool) (ast.WalkStatus, error) {
	if entering {
		_, _ = fmt.Fprintf(w, "<li id=\"%snote-%d\">", p.Prefix, n.(*east.Footnote).Index)
	} else {
		_, _ = w.WriteString("</li>\n")
	}
	return ast.WalkContinue, nil
}
