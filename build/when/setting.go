package when

import (
	"go/ast"
	"go/types"
)

// setting is a statement that gives a variable a value, or a part of it one.
type setting struct {
	text  string     // with what must hold around it
	value ast.Expr   // nil where the value is no expression
	of    []ast.Node // what it is made of, and what must hold around it
}

// settings lists what gives a variable values in the function that it is of. The heads of loops are left out.
func (r *reader) settings(v *types.Var, f *frame) []setting {
	s := &settingsOf{reader: r, variable: v, frame: f}
	ast.Inspect(f.decl.Body, func(n ast.Node) bool {
		if n == nil {
			s.around = s.around[:len(s.around)-1]
			return true
		}
		s.around = append(s.around, n)
		s.visit(n)
		return true
	})
	return s.found
}

type settingsOf struct {
	*reader
	variable *types.Var
	frame    *frame
	around   []ast.Node // the nodes that the last is in, and it
	found    []setting
}

func (s *settingsOf) is(e ast.Expr) bool {
	name := s.rootOf(e)
	return name != nil && s.info.ObjectOf(name) == s.variable
}

func (s *settingsOf) add(text string, value ast.Expr, of ast.Node) {
	around, conditions, isHead := s.surroundings()
	if !isHead {
		s.found = append(s.found, setting{around + text, value, append(conditions, of)})
	}
}

func (s *settingsOf) visit(n ast.Node) {
	switch n := n.(type) {
	case *ast.AssignStmt:
		for i, e := range n.Lhs {
			switch {
			case !s.is(e):
			case len(n.Lhs) == len(n.Rhs):
				s.add(s.inWords(e, s.frame)+" "+n.Tok.String()+" "+s.inWords(n.Rhs[i], s.frame), n.Rhs[i], n.Rhs[i])
			default:
				s.add(s.inWords(n, s.frame), nil, n.Rhs[0])
			}
		}
	case *ast.IncDecStmt:
		if s.is(n.X) {
			s.add(s.inWords(n, s.frame), nil, n)
		}
	case *ast.ValueSpec:
		for _, name := range n.Names {
			if s.is(name) {
				s.add("var "+s.inWords(n, s.frame), nil, n)
			}
		}
	case *ast.ExprStmt: // a method that is called for what it does to its receiver
		if call, ok := n.X.(*ast.CallExpr); ok {
			method, ok := call.Fun.(*ast.SelectorExpr)
			if ok && s.info.Selections[method] != nil && s.is(method.X) && !s.leadsToSay(s.callee(call)) {
				s.add(s.inWords(n, s.frame), nil, n)
			}
		}
	}
}

// surroundings are what must hold for the last node to be met, and whether it stands in the head of a loop.
func (s *settingsOf) surroundings() (text string, conditions []ast.Node, isHead bool) {
	under := func(words string, n ast.Node) {
		text += words + s.inWords(n, s.frame) + ": "
		conditions = append(conditions, n)
	}
	for i, n := range s.around[:len(s.around)-1] {
		switch inner := s.around[i+1]; n := n.(type) {
		case *ast.IfStmt:
			switch inner {
			case n.Body:
				under("if ", n.Cond)
			case n.Else:
				under("if not ", n.Cond)
			}
		case *ast.ForStmt:
			if inner != n.Body {
				return "", nil, true
			}
			under("", headOf(n))
		case *ast.RangeStmt:
			under("", headOf(n))
		case *ast.CaseClause:
			text += "case "
			for j, e := range n.List {
				if j > 0 {
					text += ", "
				}
				text += s.inWords(e, s.frame)
			}
			text += ": "
		}
	}
	return text, conditions, false
}
