package when

import (
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
	"slices"
)

// say notes what a Say says, and when.
func (r *reader) say(call *ast.CallExpr, f *frame, when conditions) {
	e, in := r.meant(call.Args[0], f)
	if sentence, ok := r.number(e); ok {
		r.add(sentence, call.Pos(), when)
		return
	}
	field, ok := e.(*ast.SelectorExpr)
	if !ok {
		r.fail(call.Args[0].Pos(), "which sentence is said here cannot be read: name one, or a field of a table's row")
		return
	}
	t, ok := r.row(field.X, in)
	if !ok {
		r.fail(call.Args[0].Pos(), "which sentence is said here cannot be read: the row must be one of a table whose "+
			"rows all have a key and never change")
		return
	}
	fixed, isFixed := r.constant(t.index, t.in)
	for _, key := range t.keys {
		if at, ok := r.number(key); isFixed && ok && at != fixed || !r.possible(t, key, when) {
			continue
		}
		value, ok := t.rows[key][field.Sel.Name]
		sentence, isNumber := r.number(value)
		if !ok || !isNumber {
			r.fail(key.Pos(), "this row has no "+field.Sel.Name+", which "+r.place(call.Pos())+
				" may say: give it one, or "+
				"let a condition on the row keep it from there")
			continue
		}
		under := when
		if !isFixed {
			under = when.and(condition{expr: key, tag: t.index, tagIn: t.in, frame: f})
		}
		r.add(sentence, call.Pos(), under)
	}
}

func (r *reader) add(sentence int64, at token.Pos, when conditions) {
	r.routes[sentence] = append(r.routes[sentence], route{at, when})
}

// number is the value of a constant.
func (r *reader) number(e ast.Expr) (int64, bool) {
	if e == nil || r.info.Types[e].Value == nil {
		return 0, false
	}
	return constant.Int64Val(constant.ToInt(r.info.Types[e].Value))
}

// constant is the value that an expression always has: a constant, or what a variable is given once.
func (r *reader) constant(e ast.Expr, f *frame) (int64, bool) {
	e, f = r.meant(e, f)
	if n, ok := r.number(e); ok {
		return n, true
	}
	if value, ok := r.onlyValue(e, f); ok {
		return r.constant(value, f)
	}
	return 0, false
}

// onlyValue is what a local variable is given, where that is done once.
func (r *reader) onlyValue(e ast.Expr, f *frame) (ast.Expr, bool) {
	name, ok := e.(*ast.Ident)
	if !ok {
		return nil, false
	}
	v, ok := r.info.Uses[name].(*types.Var)
	if !ok || v.Kind() != types.LocalVar || r.changed[v] {
		return nil, false
	}
	settings := r.settings(v, f)
	if len(settings) != 1 || settings[0].value == nil {
		return nil, false
	}
	return settings[0].value, true
}

// meant is an expression, or what a parameter that is all of it stands for.
func (r *reader) meant(e ast.Expr, f *frame) (ast.Expr, *frame) {
	e = ast.Unparen(e)
	if name, ok := e.(*ast.Ident); ok {
		if arg, ok := f.args[r.info.Uses[name]]; ok {
			return r.meant(arg.expr, arg.in)
		}
	}
	return e, f
}

// table is a package variable with a row for each kind of something, and which of its rows is meant.
type table struct {
	variable types.Object
	index    ast.Expr // which row
	in       *frame   // of index
	keys     []ast.Expr
	rows     map[ast.Expr]map[string]ast.Expr // by key: the fields that are written
}

// row finds the table that an expression is a row of.
func (r *reader) row(e ast.Expr, f *frame) (*table, bool) {
	e, f = r.meant(e, f)
	switch e := e.(type) {
	case *ast.Ident:
		if value, ok := r.onlyValue(e, f); ok {
			return r.row(value, f)
		}
	case *ast.UnaryExpr:
		if e.Op == token.AND {
			return r.row(e.X, f)
		}
	case *ast.StarExpr:
		return r.row(e.X, f)
	case *ast.IndexExpr:
		name := r.rootOf(e.X)
		if name == nil || ast.Unparen(e.X) != name && !r.isPackageName(e.X) {
			return nil, false
		}
		return r.tableOf(r.info.Uses[name], e.Index, f)
	}
	return nil, false
}

// isPackageName tells whether an expression is a name of another package.
func (r *reader) isPackageName(e ast.Expr) bool {
	s, ok := ast.Unparen(e).(*ast.SelectorExpr)
	return ok && r.info.Selections[s] == nil
}

// tableOf reads the rows of a table. One that may be changed is none, since its rows are not what is written.
func (r *reader) tableOf(object types.Object, index ast.Expr, f *frame) (*table, bool) {
	v, _ := object.(*types.Var)
	literal, ok := r.values[v].(*ast.CompositeLit)
	if v == nil || !ok || r.changed[v] || r.altered[v] {
		return nil, false
	}
	t := &table{variable: v, index: index, in: f, rows: map[ast.Expr]map[string]ast.Expr{}}
	for _, e := range literal.Elts {
		pair, ok := e.(*ast.KeyValueExpr)
		if !ok {
			return nil, false
		}
		row, ok := pair.Value.(*ast.CompositeLit)
		if !ok {
			return nil, false
		}
		fields := map[string]ast.Expr{}
		for _, e := range row.Elts {
			field, ok := e.(*ast.KeyValueExpr)
			if !ok {
				return nil, false
			}
			fields[field.Key.(*ast.Ident).Name] = field.Value
		}
		t.keys = append(t.keys, pair.Key)
		t.rows[pair.Key] = fields
	}
	array, ok := v.Type().Underlying().(*types.Array)
	if !ok || array.Len() != int64(len(t.keys)) { // a row that is not written is a row too
		return nil, false
	}
	for object := range r.altered {
		if typeName(object.Type()) == typeName(array.Elem()) {
			return nil, false
		}
	}
	return t, true
}

// possible tells whether a row agrees with the conditions that are on its key, or on one of its own fields.
func (r *reader) possible(t *table, key ast.Expr, when conditions) bool {
	for _, c := range when {
		if len(c.parts) > 0 && !c.not {
			any := func(list conditions) bool { return r.possible(t, key, list) }
			if !slices.ContainsFunc(c.parts, any) {
				return false
			}
			continue
		}
		if isSame, known := r.isKey(t, key, c); known {
			if isSame == c.not {
				return false
			}
			continue
		}
		field, ok := c.expr.(*ast.SelectorExpr)
		if !ok || c.tag != nil {
			continue
		}
		other, ok := r.row(field.X, c.frame)
		if !ok || other.variable != t.variable || r.inWords(other.index, other.in) != r.inWords(t.index, t.in) {
			continue
		}
		value, written := t.rows[key][field.Sel.Name]
		isTrue := false // as a field that is not written
		if written {
			if r.info.Types[value].Value == nil {
				continue
			}
			isTrue = constant.BoolVal(r.info.Types[value].Value)
		}
		if isTrue == c.not {
			return false
		}
	}
	return true
}

// isKey tells whether a row's key is what a condition holds the index of the table against.
func (r *reader) isKey(t *table, key ast.Expr, c condition) (isSame, known bool) {
	index, in, value := c.tag, c.tagIn, c.expr
	pair, ok := c.expr.(*ast.BinaryExpr)
	if ok && c.tag == nil && (pair.Op == token.EQL || pair.Op == token.NEQ) {
		index, in, value = pair.X, c.frame, pair.Y
	}
	if index == nil || r.inWords(index, in) != r.inWords(t.index, t.in) {
		return false, false
	}
	a, isNumber := r.constant(key, t.in)
	b, isToo := r.constant(value, c.frame)
	return (a == b) != (ok && pair.Op == token.NEQ), isNumber && isToo
}
