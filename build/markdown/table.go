package markdown

import (
	"fmt"
	"html/template"

	"github.com/yuin/goldmark/ast"
	east "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/util"
)

// Tables keep their roles when a narrow screen lays their cells out as blocks: browsers drop the meaning of a table
// that is not displayed as one. The first cell of a row names the row.

func (p *parts) table(w util.BufWriter, source []byte, n ast.Node, entering bool) (ast.WalkStatus, error) {
	if entering {
		_, _ = w.WriteString("<table role=\"table\">\n")
	} else {
		_, _ = w.WriteString("</tbody></table>\n")
	}
	return ast.WalkContinue, nil
}

func (p *parts) tableRow(w util.BufWriter, source []byte, n ast.Node, entering bool) (ast.WalkStatus, error) {
	_, header := n.(*east.TableHeader)
	switch {
	case entering && header:
		_, _ = w.WriteString("<thead role=\"rowgroup\"><tr role=\"row\">")
	case entering:
		_, _ = w.WriteString("<tr role=\"row\">")
	case header:
		_, _ = w.WriteString("</tr></thead>\n<tbody role=\"rowgroup\">")
	default:
		_, _ = w.WriteString("</tr>\n")
	}
	return ast.WalkContinue, nil
}

func (p *parts) tableCell(w util.BufWriter, source []byte, n ast.Node, entering bool) (ast.WalkStatus, error) {
	tag, open := "td", `<td role="cell"`
	column := columnOf(n)
	switch _, header := n.Parent().(*east.TableHeader); {
	case header:
		tag, open = "th", `<th role="columnheader" scope="col"`
	case column == 0:
		tag, open = "th", `<th role="rowheader" scope="row"`
	}
	if !entering {
		_, _ = w.WriteString("</" + tag + ">")
		return ast.WalkContinue, nil
	}
	_, _ = w.WriteString(open)
	if tag == "td" {
		if name := p.columnName(n, column, source); name != "" {
			_, _ = fmt.Fprintf(w, ` data-label="%s"`, template.HTMLEscapeString(name))
		}
	}
	_, _ = w.WriteString(">")
	return ast.WalkContinue, nil
}

func columnOf(cell ast.Node) (column int) {
	for c := cell.PreviousSibling(); c != nil; c = c.PreviousSibling() {
		column++
	}
	return column
}

// columnName is the heading of a cell's column.
func (p *parts) columnName(cell ast.Node, column int, source []byte) string {
	head := cell.Parent().Parent().FirstChild()
	c := head.FirstChild()
	for ; c != nil && column > 0; column-- {
		c = c.NextSibling()
	}
	if c == nil {
		return ""
	}
	return plain(c, source, p.Lookup.Words)
}
