package markdown

import (
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

type factParser struct{}

func (factParser) Trigger() []byte { return []byte{'{'} }

func (factParser) Parse(parent ast.Node, block text.Reader, pc parser.Context) ast.Node {
	line, segment := block.PeekLine()
	m := nameForm.FindSubmatchIndex(line)
	if m == nil || m[0] > 0 {
		return nil
	}
	block.Advance(m[1])
	return &factNode{name: string(line[m[2]:m[3]]), at: segment.Start}
}
