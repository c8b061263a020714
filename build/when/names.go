package when

import (
	"go/ast"
	"go/token"
	"go/types"
	"maps"
	"slices"
	"strings"
)

// explained is a condition as inWords gives it, and puts what it speaks of on the list of names.
func (r *reader) explained(n ast.Node, f *frame) string {
	r.parameters(n, func(name *ast.Ident, _ ast.Node) {
		if _, ok := f.args[r.info.Uses[name]]; !ok && f.outer != nil {
			r.fail(name.Pos(), "what the parameter "+name.Name+" stands for cannot be read here: give it no other "+
				"value, and do not let it be variadic")
		}
	})
	r.checkNames(n, f, n.Pos(), map[string]types.Object{})
	r.noteUses(n, f, "")
	r.explain(n, f)
	return r.inWords(n, f)
}

// checkNames finds two variables with one name in what inWords gives: a reader could not tell them apart.
func (r *reader) checkNames(n ast.Node, f *frame, at token.Pos, known map[string]types.Object) {
	ast.Inspect(n, func(n ast.Node) bool {
		name, ok := n.(*ast.Ident)
		if !ok {
			return true
		}
		v, ok := r.info.ObjectOf(name).(*types.Var)
		arg, isArgument := f.args[v]
		switch {
		case !ok || v.IsField():
		case isArgument:
			r.checkNames(arg.expr, arg.in, at, known)
		case known[v.Name()] == nil:
			known[v.Name()] = v
		case known[v.Name()] != v:
			r.alike[v.Name()] = true
			r.fail(at, "two variables that are called "+v.Name()+" meet in this condition: give one another name")
		}
		return true
	})
}

// checkAlike finds two variables with one name on the list of names: a reader could not tell which of them a condition
// speaks of.
func (r *reader) checkAlike() {
	of := map[string]types.Object{}
	inOrder := func(a, b types.Object) int { return int(a.Pos() - b.Pos()) }
	for _, object := range slices.SortedFunc(maps.Keys(r.known), inOrder) {
		v, ok := object.(*types.Var)
		switch {
		case !ok || v.IsField() || r.alike[v.Name()]:
		case of[v.Name()] == nil:
			of[v.Name()] = v
		default:
			r.fail(v.Pos(), "conditions speak of this variable and of another that is called "+v.Name()+", at "+
				r.place(of[v.Name()].Pos())+": give one another name")
		}
	}
}

// explain puts what a part of the source speaks of on the list of names.
func (r *reader) explain(n ast.Node, f *frame) {
	ast.Inspect(n, func(n ast.Node) bool {
		name, ok := n.(*ast.Ident)
		if !ok {
			return true
		}
		switch object := r.info.ObjectOf(name).(type) {
		case *types.Var:
			arg, isArgument := f.args[object]
			switch {
			case isArgument:
				r.explain(arg.expr, arg.in)
			case object.Kind() == types.LocalVar || object.Kind() == types.ResultVar:
				r.explainVariable(object, f)
			case object.IsField():
				r.explainField(object)
			}
		case *types.Func:
			r.explainFunction(object)
		case *types.Const:
			r.explainObject(object)
		}
		return true
	})
}

// name puts a name on the list, and tells whether it is new there.
func (r *reader) name(object types.Object, n Name) bool {
	if _, known := r.known[object]; known {
		return false
	}
	n.Place = r.place(object.Pos())
	r.known[object] = len(r.names)
	r.names = append(r.names, n)
	return true
}

// explainVariable lists the statements that give a variable a value, wherever the function that it is of was called.
func (r *reader) explainVariable(v *types.Var, f *frame) {
	settings := r.settings(v, f)
	if len(settings) == 0 { // a loop gives it values, and is shown itself
		return
	}
	isNew := r.name(v, Name{Name: v.Name()})
	for _, s := range settings {
		n := &r.names[r.known[v]]
		if text := s.text; !slices.Contains(n.Source, text) {
			n.Source = append(n.Source, text)
		}
		if isNew {
			for _, made := range s.of {
				r.explain(made, f)
			}
		}
	}
}

// explainField gives the comment at a field, or where it has none that at its type.
func (r *reader) explainField(field *types.Var) {
	switch owner := r.owners[field]; {
	case owner == nil:
	case r.comments[field] != "":
		r.name(field, Name{Name: owner.Name() + "." + field.Name(), Doc: r.comments[field]})
	default:
		r.explainObject(owner)
	}
}

// explainObject gives the comment at a constant or a type, where there is one.
func (r *reader) explainObject(object types.Object) {
	if r.comments[object] != "" {
		r.name(object, Name{Name: object.Name(), Doc: r.comments[object]})
	}
}

// explainFunction shows a function that gives a bool in full, and what its own source speaks of; of others the
// comment says what they give.
func (r *reader) explainFunction(f *types.Func) {
	decl := r.declared[f]
	if decl == nil {
		return
	}
	n := Name{Name: f.Name(), Doc: comment(decl.Doc)}
	if recv := f.Signature().Recv(); recv != nil {
		n.Name = typeName(recv.Type()) + "." + n.Name
	}
	results := f.Signature().Results()
	isPredicate := results.Len() == 1 && types.Identical(results.At(0).Type(), types.Typ[types.Bool])
	if isPredicate {
		file := r.files.File(decl.Pos())
		text := string(r.text[file.Name()][file.Offset(decl.Pos()):file.Offset(decl.End())])
		n.Source = strings.Split(strings.ReplaceAll(text, "\t", "    "), "\n")
	}
	if r.name(f, n) && isPredicate {
		ast.Inspect(decl.Body, func(n ast.Node) bool {
			if name, ok := n.(*ast.Ident); ok {
				switch object := r.info.Uses[name].(type) {
				case *types.Func:
					r.explainFunction(object)
				case *types.Const:
					r.explainObject(object)
				case *types.Var:
					if object.IsField() {
						r.explainField(object)
					}
				}
			}
			return true
		})
	}
}

// typeName is the bare name of a type, or of what it points to.
func typeName(t types.Type) string {
	if p, ok := t.(*types.Pointer); ok {
		t = p.Elem()
	}
	if named, ok := t.(*types.Named); ok {
		return named.Obj().Name()
	}
	return t.String()
}
