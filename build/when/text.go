package when

import (
	"go/ast"
	"go/token"
	"go/types"
	"strings"
)

// inWords is a part of the source on one line, with what a function was called with in place of its parameters.
func (r *reader) inWords(n ast.Node, f *frame) string {
	file := r.files.File(n.Pos())
	source := r.text[file.Name()]
	var b strings.Builder
	at := file.Offset(n.Pos())
	r.parameters(n, func(name *ast.Ident, parent ast.Node) {
		if arg, ok := f.args[r.info.Uses[name]]; ok {
			b.Write(source[at:file.Offset(name.Pos())])
			b.WriteString(r.substitute(arg, parent))
			at = file.Offset(name.End())
		}
	})
	b.Write(source[at:file.Offset(n.End())])
	return strings.Join(strings.Fields(b.String()), " ")
}

// parameters visits the names of parameters in a part of the source, in their order, with what each stands in.
func (r *reader) parameters(n ast.Node, visit func(name *ast.Ident, parent ast.Node)) {
	var parents []ast.Node
	ast.Inspect(n, func(n ast.Node) bool {
		if n == nil {
			parents = parents[:len(parents)-1]
			return true
		}
		if name, ok := n.(*ast.Ident); ok && r.isParameter(r.info.Uses[name]) {
			var parent ast.Node
			if len(parents) > 0 {
				parent = parents[len(parents)-1]
			}
			visit(name, parent)
		}
		parents = append(parents, n)
		return true
	})
}

// isParameter tells whether a variable is what a function is called with, or of.
func (r *reader) isParameter(object types.Object) bool {
	v, ok := object.(*types.Var)
	return ok && (v.Kind() == types.ParamVar || v.Kind() == types.RecvVar)
}

// substitute is what stands for a parameter, in brackets where it needs them. The & of what a part is taken of is
// left out.
func (r *reader) substitute(arg argument, parent ast.Node) string {
	e, in := r.meant(arg.expr, arg.in)
	text := r.inWords(e, in)
	_, isPart := parent.(*ast.SelectorExpr)
	switch e := e.(type) {
	case *ast.UnaryExpr:
		if e.Op == token.AND && isPart {
			return r.inWords(e.X, in)
		}
	case *ast.BinaryExpr:
	default:
		return text
	}
	switch parent.(type) {
	case nil, *ast.CallExpr, *ast.IndexExpr, *ast.AssignStmt:
		return text
	}
	return "(" + text + ")"
}

// headOf is a loop that ends where its body begins.
func headOf(loop ast.Stmt) ast.Stmt {
	bodiless := func(body *ast.BlockStmt) *ast.BlockStmt {
		return &ast.BlockStmt{Lbrace: body.Lbrace, Rbrace: body.Lbrace - 1} // which ends one behind its Rbrace
	}
	switch s := loop.(type) {
	case *ast.ForStmt:
		head := *s
		head.Body = bodiless(s.Body)
		return &head
	case *ast.RangeStmt:
		head := *s
		head.Body = bodiless(s.Body)
		return &head
	}
	return loop
}
