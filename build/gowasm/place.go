package gowasm

import (
	"go/ast"
	"go/types"
)

// place is where a value of type t is: in a local, or in memory, offset bytes above the address that the local holds.
// The place of the blank identifier has no type.
type place struct {
	t       types.Type
	inLocal bool
	local   int
	offset  int
	sound   bool // the address is not nil
}

// Instead of a local: the address is on the stack, or there is none and the offset is the address, or the value.
const (
	onStack = -1
	fixed   = -2
)

// part is the place of a field of a struct or an element of an array.
func (p place) part(i int) place {
	switch u := p.t.Underlying().(type) {
	case *types.Struct:
		p.t, p.offset = u.Field(i).Type(), p.offset+offsetOf(u, i)
	case *types.Array:
		p.t, p.offset = u.Elem(), p.offset+i*sizeOf(u.Elem())
	}
	return p
}

// get leaves the local of p.
func (p place) get() template {
	switch {
	case p.local == onStack:
		return nil
	case p.local != fixed:
		return template{"local.get", p.local}
	case !p.inLocal:
		return template{"i32.const", int64(0)}
	case pointee(p.t) != nil:
		return template{"i32.const", int64(p.offset)}
	}
	return scalarOf(p.t).number(int64(p.offset))
}

// value leaves the value at p.
func (p place) value() template {
	if p.inLocal {
		return p.get()
	}
	s := scalarOf(p.t)
	return template{p.get(), s.op("load" + s.width()), p.offset}
}

// set puts a value at p.
func (p place) set(value any) template {
	if p.inLocal {
		return template{value, "local.set", p.local}
	}
	s := scalarOf(p.t)
	return template{p.get(), value, s.op("store" + s.width()), p.offset}
}

// address leaves where p is in memory.
func (p place) address() template { return template{p.get(), "i32.const", int64(p.offset), "i32.add"} }

// identifier is e if it is one, and otherwise an identifier of nothing.
func identifier(e ast.Expr) *ast.Ident {
	if id, ok := ast.Unparen(e).(*ast.Ident); ok {
		return id
	}
	return &ast.Ident{}
}

// find is the place of e; what has to be computed of its address is left on the stack.
func (b *body) find(e ast.Expr) place {
	e = ast.Unparen(e)
	switch e := e.(type) {
	case *ast.Ident:
		v, ok := b.info.ObjectOf(e).(*types.Var)
		if p, known := b.places[v]; known {
			return p
		} else if ok {
			return place{t: v.Type(), local: fixed, offset: b.variable(v), sound: true}
		}
	case *ast.SelectorExpr:
		switch field := b.info.Selections[e]; {
		case field == nil: // a variable of another package
			return b.find(e.Sel)
		case field.Kind() == types.FieldVal:
			return b.base(e.X).part(field.Index()[0])
		}
	case *ast.IndexExpr:
		return b.element(e)
	case *ast.StarExpr:
		return b.base(e.X)
	}
	b.refuseNode(e)
	return place{t: b.info.TypeOf(e), local: onStack}
}

// base is the place of the value that e is or points to.
func (b *body) base(e ast.Expr) place {
	to := pointee(b.info.TypeOf(e))
	if to == nil {
		return b.find(e)
	}
	v, _ := b.info.Uses[identifier(e)].(*types.Var)
	if p, ok := b.places[v]; ok {
		return place{t: to, local: p.local, offset: p.offset, sound: p.local == fixed}
	}
	b.expr(e)
	return place{t: to, local: onStack}
}

func (b *body) element(e *ast.IndexExpr) place {
	if s, ok := b.info.TypeOf(e.X).Underlying().(*types.Slice); ok {
		b.emit(e.X, b.int(e.Index), "i32.const", int64(sizeOf(s.Elem())), helper("element"))
		return place{t: s.Elem(), local: onStack, sound: true}
	}
	p := b.base(e.X)
	a, ok := p.t.Underlying().(*types.Array)
	switch i := b.info.Types[e.Index].Value; {
	case !ok:
		b.supports(p.t, e.Pos()) // it is a map, say
		return p
	case i != nil:
		return p.part(int(integer(i)))
	}
	offset := template{b.int(e.Index), "i32.const", a.Len(), "i32.const", int64(sizeOf(a.Elem())), helper("index")}
	if p.local == fixed {
		b.emit(offset)
	} else {
		b.emit(p.get(), offset, "i32.add")
	}
	return place{t: a.Elem(), local: onStack, offset: p.offset, sound: p.sound}
}

// address leaves the address of p, which e denotes. One that derives from nil is not made.
func (b *body) address(p place, e ast.Expr) {
	if p.inLocal {
		b.refuse(e.Pos(), "the address of a variable of a function", "a package variable, or a result")
	}
	b.emit(p.address())
	if !p.sound {
		b.emit(helper("valid"))
	}
}

// slice leaves the slice of a whole package variable, or of a part of one: a constant.
func (b *body) slice(e *ast.SliceExpr, t types.Type) {
	var p place
	if b.supports(t, e.Pos()) && !isSlice(b.info.TypeOf(e.X)) { // not a part of a string or of a slice
		p = b.base(e.X)
	}
	if p.local != fixed || e.Low != nil || e.High != nil {
		b.refuse(e.Pos(), "a slice of other than a whole package variable", "variable[:], and pass where it begins and ends,")
	} else {
		b.emit("i64.const", int64(p.offset)|p.t.Underlying().(*types.Array).Len()<<32)
	}
}
