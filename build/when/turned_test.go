package when

import (
	"fmt"
	"go/ast"
	"go/token"
	"go/types"
	"io/fs"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"borgerguide/calculators"
)

// turner changes the calculators' source, so that each of its conditions can be turned round, and so that each Say
// notes what the conditions were. A condition is what && and || join, wherever in a calculator or in package term it
// stands. A loop that is turned has no turns.
type turner struct {
	*source
	wraps      map[string][]wrap // by file
	conditions []turned          // by their numbers
	numbers    map[string]int64  // of conditions, by their spans
	says       []string          // the places of Says, by their numbers
}

// turned is one condition.
type turned struct{ folder, place, text string }

// wrap puts texts around a part of a file, or leaves it out.
type wrap struct {
	from, to      int
	before, after string
	leftOut       bool
}

// turnedSource is the calculators' source as a turner changes it.
func turnedSource(t *testing.T) (*turner, fstest.MapFS) {
	t.Helper()
	r := &turner{source: newSource(calculators.Source), wraps: map[string][]wrap{}, numbers: map[string]int64{}}
	r.conditions = append(r.conditions, turned{}) // number 0 turns none
	folders := []string{"term"}
	for _, c := range calculators.All {
		folders = append(folders, c.Folder)
	}
	for _, folder := range folders {
		if _, err := r.Import(module + folder); err != nil {
			t.Fatal(err)
		}
		for _, file := range r.syntax[folder] {
			for _, d := range file.Decls {
				if f, ok := d.(*ast.FuncDecl); ok {
					r.turn(f.Body, folder)
				}
			}
			if name := r.files.File(file.Pos()).Name(); len(r.wraps[name]) > 0 {
				r.wrap(file.Name, "", "\n\nimport \"borgerguide/calculators/turn\"")
			}
		}
	}
	tree := fstest.MapFS{"turn/turn.go": {Data: []byte(turnPackage)}}
	for name, file := range toolSource(t) {
		text := file.Data
		switch {
		case name == "wasm/main.go":
			imports := strings.Replace(string(text), "import (", "import (\n\t\"borgerguide/calculators/turn\"", 1)
			text = []byte(imports + turnExports)
		case len(r.wraps[root+name]) > 0:
			text = wrapped(text, r.wraps[root+name])
		}
		tree[name] = &fstest.MapFile{Data: text}
	}
	return r, tree
}

// toolSource is the calculators' source that lies in the tool.
func toolSource(t *testing.T) fstest.MapFS {
	t.Helper()
	tree := fstest.MapFS{}
	err := fs.WalkDir(calculators.Source, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		text, err := calculators.Source.ReadFile(name)
		tree[name] = &fstest.MapFile{Data: text}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return tree
}

// span is where a part of the source stands.
func (s *source) span(n ast.Node) string {
	return s.files.Position(n.Pos()).String() + "-" + s.files.Position(n.End()).String()
}

func (r *turner) wrap(n ast.Node, before, after string) {
	file := r.files.File(n.Pos())
	w := wrap{from: file.Offset(n.Pos()), to: file.Offset(n.End()), before: before, after: after}
	r.wraps[file.Name()] = append(r.wraps[file.Name()], w)
}

// condition wraps a condition into a call, and numbers it. Of a switch with a tag it is that the tag has the value.
func (r *turner) condition(call string, e, tag ast.Expr, folder string) {
	n := int64(len(r.conditions))
	text, before := r.words(e), fmt.Sprintf("turn.%s(%d, ", call, n)
	if tag != nil {
		before += "(" + r.words(tag) + ") == "
		text = r.words(tag) + " == " + text
	}
	r.wrap(e, before, ")")
	r.numbers[r.span(e)] = n
	r.conditions = append(r.conditions, turned{folder, r.place(e.Pos()), text})
}

// words is a part of the source as it stands there, on one line.
func (s *source) words(n ast.Node) string {
	file := s.files.File(n.Pos())
	return strings.Join(strings.Fields(string(s.text[file.Name()][file.Offset(n.Pos()):file.Offset(n.End())])), " ")
}

// turn wraps the conditions and the Says in a part of the source.
func (r *turner) turn(n ast.Node, folder string) {
	ast.Inspect(n, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.AssignStmt:
			for _, e := range n.Rhs {
				r.turn(e, folder)
			}
			return false
		case *ast.ForStmt:
			for _, part := range []ast.Stmt{n.Init, n.Post, n.Body} {
				if part != nil {
					r.turn(part, folder)
				}
			}
			if n.Cond != nil {
				r.condition("Turns", n.Cond, nil, folder)
			}
			return false
		case *ast.SwitchStmt:
			return r.turnSwitch(n, folder)
		case *ast.ExprStmt: // what it gives is no condition
			call := n.X.(*ast.CallExpr)
			r.noteSay(call)
			for _, e := range append(call.Args, call.Fun) {
				r.turn(e, folder)
			}
			return false
		case *ast.CallExpr:
			r.noteSay(n)
		}
		if e, ok := n.(ast.Expr); ok && r.isCondition(e) {
			r.condition("Met", e, nil, folder)
		}
		if s, ok := n.(*ast.SelectorExpr); ok {
			r.turn(s.X, folder)
			return false
		}
		return true
	})
}

// noteSay wraps what a Say says.
func (r *turner) noteSay(call *ast.CallExpr) {
	if isSay(r.callee(call)) {
		r.wrap(call.Args[0], fmt.Sprintf("turn.Said(%d, ", len(r.says)), ")")
		r.says = append(r.says, r.place(call.Pos()))
	}
}

// turnSwitch makes conditions of the cases of a tag.
func (r *turner) turnSwitch(n *ast.SwitchStmt, folder string) bool {
	if n.Tag == nil {
		return true
	}
	if n.Init != nil {
		r.turn(n.Init, folder)
	}
	file := r.files.File(n.Pos())
	tag := wrap{from: file.Offset(n.Tag.Pos()), to: file.Offset(n.Tag.End()), leftOut: true}
	r.wraps[file.Name()] = append(r.wraps[file.Name()], tag)
	for _, clause := range n.Body.List {
		clause := clause.(*ast.CaseClause)
		for _, e := range clause.List {
			r.condition("Met", e, n.Tag, folder)
		}
		for _, s := range clause.Body {
			r.turn(s, folder)
		}
	}
	return false
}

// isCondition tells whether an expression is true or false, and no joint of such.
func (r *turner) isCondition(e ast.Expr) bool {
	v := r.info.Types[e]
	if !v.IsValue() || v.Value != nil {
		return false
	}
	if t, ok := v.Type.(*types.Basic); !ok || t.Info()&types.IsBoolean == 0 {
		return false
	}
	switch e := e.(type) {
	case *ast.ParenExpr:
		return false
	case *ast.UnaryExpr:
		return e.Op != token.NOT
	case *ast.BinaryExpr:
		return e.Op != token.LAND && e.Op != token.LOR
	}
	return true
}

// wrapped is a text with wraps, which lie beside or in each other.
func wrapped(text []byte, wraps []wrap) []byte {
	before, after, leftOut := map[int]string{}, map[int]string{}, map[int]bool{}
	slices.SortStableFunc(wraps, func(a, b wrap) int { return b.to - b.from - (a.to - a.from) }) // the outer first
	for _, w := range wraps {
		before[w.from] += w.before
		after[w.to] = w.after + after[w.to]
		for at := w.from; w.leftOut && at < w.to; at++ {
			leftOut[at] = true
		}
	}
	var b strings.Builder
	for at := range len(text) + 1 {
		b.WriteString(after[at] + before[at])
		if at < len(text) && !leftOut[at] {
			b.WriteByte(text[at])
		}
	}
	return []byte(b.String())
}

// TestWrapped puts texts around parts that lie in each other.
func TestWrapped(t *testing.T) {
	wraps := []wrap{{0, 1, "<", ">", false}, {0, 5, "[", "]", false}, {4, 5, "{", "}", false}, {2, 3, "", "", true}}
	if got := string(wrapped([]byte("a b c"), wraps)); got != "[<a>  {c}]" {
		t.Error(got)
	}
}
