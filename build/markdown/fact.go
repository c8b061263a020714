package markdown

import (
	"regexp"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
)

// Fact is {name} in the text: a value that stands elsewhere. It is the one form added to Markdown.
type factNode struct {
	ast.BaseInline
	name string
	at   int
}

var kindFact = ast.NewNodeKind("Fact")

func (n *factNode) Kind() ast.NodeKind                { return kindFact }
func (n *factNode) Dump(source []byte, level int)     { ast.DumpHelper(n, source, level, nil, nil) }
func (n *factNode) IsRaw() bool                       { return false }
func (n *factNode) Text(source []byte) (never []byte) { return nil }

var factForm = regexp.MustCompile(`^\{[\pL0-9._-]+\}`)

type factParser struct{}

func (factParser) Trigger() []byte { return []byte{'{'} }

func (factParser) Parse(parent ast.Node, block text.Reader, pc parser.Context) ast.Node {
	line, segment := block.PeekLine()
	m := factForm.Find(line)
	if m == nil {
		return nil
	}
	block.Advance(len(m))
	return &factNode{name: string(m[1 : len(m)-1]), at: segment.Start}
}
