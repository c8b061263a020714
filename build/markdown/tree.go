package markdown

import (
	"slices"
	"strconv"
	"strings"

	"github.com/yuin/goldmark/ast"
	east "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/util"
)

// Node is a piece of a text: words, or an element of HTML with what is in it.
type Node struct {
	Text       string
	Name       string // of the element, "" for words
	Attributes map[string]string
	Children   []Node
}

// Tree is what stands under the section's heading, for who may not write HTML: the same elements as Write's, but that a
// fact that takes a paragraph's place is told in its words.
func (w *Writer) Tree(s *Section) []Node {
	t := tree{w, s}
	var list []Node
	for _, n := range s.nodes {
		list = append(list, t.nodes(n)...)
	}
	return list
}

type tree struct {
	w *Writer
	s *Section
}

// nodes are those of one node of the text: none, or several where it has no element of its own.
func (t tree) nodes(n ast.Node) []Node {
	switch n := n.(type) {
	case *ast.Text:
		return t.text(n)
	case *ast.String:
		return []Node{{Text: string(n.Value)}}
	case *factNode:
		return t.fact(n)
	case *ast.CodeBlock, *ast.FencedCodeBlock:
		code := Node{Name: "code", Children: []Node{{Text: string(n.Lines().Value(t.s.text))}}}
		return []Node{{Name: "pre", Children: []Node{code}}}
	case *ast.AutoLink:
		to, label := string(n.URL(t.s.text)), string(n.Label(t.s.text))
		return []Node{{Name: "a", Attributes: map[string]string{"href": to}, Children: []Node{{Text: label}}}}
	}
	children := t.children(n)
	if name := t.element(n); name != "" {
		return []Node{{Name: name, Attributes: t.attributes(n), Children: children}}
	}
	return children
}

// children are the nodes in a node, words that follow on each other in one.
func (t tree) children(n ast.Node) (list []Node) {
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		for _, child := range t.nodes(c) {
			if last := len(list) - 1; last >= 0 && child.Name == "" && list[last].Name == "" {
				list[last].Text += child.Text
				continue
			}
			list = append(list, child)
		}
	}
	return slices.DeleteFunc(list, func(n Node) bool { return n.Name == "" && n.Text == "" })
}

func (t tree) text(n *ast.Text) []Node {
	list := []Node{{Text: asRead(n, t.s.text)}}
	switch {
	case n.HardLineBreak():
		list = append(list, Node{Name: "br"})
	case n.SoftLineBreak():
		list[0].Text += "\n"
	}
	return list
}

func (t tree) fact(n *factNode) []Node {
	v, _ := t.w.Lookup(n.name)
	if v.Node.Name == "" {
		return []Node{{Text: v.Words}}
	}
	return []Node{v.Node}
}

// element is the name of a node's element, "" where it has none.
func (t tree) element(n ast.Node) string {
	switch n := n.(type) {
	case *ast.Paragraph:
		return "p"
	case *ast.Heading:
		return "h" + strconv.Itoa(min(n.Level+t.w.Shift, 6))
	case *ast.List:
		if n.IsOrdered() {
			return "ol"
		}
		return "ul"
	case *ast.Emphasis:
		if n.Level == 2 {
			return "strong"
		}
		return "em"
	case *east.TableCell:
		if _, header := n.Parent().(*east.TableHeader); header || columnOf(n) == 0 {
			return "th"
		}
		return "td"
	}
	return elements[n.Kind()]
}

// elements are the names of those nodes that always have the same.
var elements = map[ast.NodeKind]string{
	ast.KindListItem: "li", ast.KindBlockquote: "blockquote", ast.KindThematicBreak: "hr", ast.KindCodeSpan: "code",
	ast.KindLink: "a", east.KindTable: "table", east.KindTableHeader: "tr", east.KindTableRow: "tr",
}

// attributes are those of a node's element that say something to a reader.
func (t tree) attributes(n ast.Node) map[string]string {
	switch n := n.(type) {
	case *ast.Link:
		to, word := t.w.address(n)
		if word {
			return map[string]string{"href": to, "class": "word"}
		}
		return map[string]string{"href": to}
	case *ast.List:
		if n.IsOrdered() && n.Start != 1 {
			return map[string]string{"start": strconv.Itoa(n.Start)}
		}
	}
	return nil
}

// address is where a link leads from the page that is written, and whether it leads to a word of the glossary.
func (w *Writer) address(n *ast.Link) (to string, word bool) {
	to = string(util.URLEscape(n.Destination, true))
	word = w.Words != "" && strings.HasPrefix(to, w.Words+"#")
	switch {
	case strings.HasPrefix(to, "#"):
		to = "#" + w.Prefix + to[1:]
	case pageAddress.MatchString(to):
		if w.Beyond != nil {
			to = w.Beyond(to)
		}
		to = w.Links + to
	}
	return to, word
}
