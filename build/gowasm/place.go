package gowasm

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"
)

// place is where a value of type t is: in a local, or in memory, offset bytes above the address that the local holds.
// The place of the blank identifier has no type.
type place struct {
	t       types.Type
	inLocal bool
	local   int
	offset  int
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
		return place{t: u.Field(i).Type(), local: p.local, offset: p.offset + offsetOf(u, i)}
	case *types.Array:
		return place{t: u.Elem(), local: p.local, offset: p.offset + i*sizeOf(u.Elem())}
	}
	return p // it is refused
}

// get leaves the local of p.
func (p place) get() template {
	switch p.local {
	case onStack:
		return nil
	case fixed:
		switch {
		case !p.inLocal:
			return template{"i32.const", int64(0)}
		case pointee(p.t) != nil:
			return template{"i32.const", int64(p.offset)}
		}
		return scalarOf(p.t).number(int64(p.offset))
	}
	return template{"local.get", p.local}
}

// value leaves the value at p, or its address if it lies in memory.
func (p place) value() template {
	s := scalarOf(p.t)
	switch {
	case p.inLocal:
		return p.get()
	case s.pointer:
		return template{p.get(), "i32.load", p.offset, "i32.const", null, "i32.xor"}
	case s.size > 0:
		return template{p.get(), s.op("load" + s.width()), p.offset}
	}
	return template{p.get(), "i32.const", int64(p.offset), "i32.add"}
}

// set puts a value at p.
func (p place) set(value any) template {
	s := scalarOf(p.t)
	switch {
	case p.inLocal:
		return template{value, "local.set", p.local}
	case s.pointer:
		return template{p.get(), value, "i32.const", null, "i32.xor", "i32.store", p.offset}
	case s.size > 0:
		return template{p.get(), value, s.op("store" + s.width()), p.offset}
	}
	return template{p.value(), value, "i32.const", int64(sizeOf(p.t)), "memory.copy"}
}

// zero puts at p the zero value of its type.
func (p place) zero() template {
	if !inMemory(p.t) {
		return p.set(scalarOf(p.t).number(0))
	}
	return template{p.value(), "i32.const", int64(0), "i32.const", int64(sizeOf(p.t)), "memory.fill"}
}

// declare gives a variable its place, which is zero if the variable has no value.
func (b *body) declare(v *types.Var, valued bool) place {
	switch {
	case !b.supports(v.Type(), v.Pos()):
	case valued:
		b.places[v] = b.reserve(v.Type(), b.addressed[v])
	default:
		b.places[v] = b.zeroed(v.Type(), b.addressed[v])
	}
	return b.places[v]
}

// zeroed takes a place that is zero. A local is from the start.
func (b *body) zeroed(t types.Type, inFrame bool) place {
	unused := len(b.locals)
	p := b.reserve(t, inFrame)
	if !p.inLocal || p.local < unused || b.loops > 0 || pointee(t) != nil {
		b.emit(p.zero())
	}
	return p
}

// reserve takes a place for a value, in the frame if it must have an address.
func (b *body) reserve(t types.Type, inFrame bool) place {
	if !inFrame && !inMemory(t) {
		return place{t: t, inLocal: true, local: b.local(valueType(t))}
	}
	p := place{t: t, local: b.fp, offset: b.frame}
	b.frame += sizeOf(t)
	b.frameSize = max(b.frameSize, b.frame)
	return p
}

// local takes a local, one whose scope has ended if there is any.
func (b *body) local(valueType byte) int {
	n := len(b.locals)
	if i := slices.IndexFunc(b.free, func(l int) bool { return b.locals[l] == valueType }); i >= 0 {
		n = b.free[i]
		b.free = slices.Delete(b.free, i, i+1)
	} else {
		b.locals = append(b.locals, valueType)
	}
	b.live = append(b.live, n)
	return n
}

// scope returns the function that gives back what is taken from now on.
func (b *body) scope() (end func()) {
	live, frame := len(b.live), b.frame
	return func() {
		for _, l := range b.live[live:] {
			delete(b.steady, l)
			b.known = slices.DeleteFunc(b.known, func(known int) bool { return known == l })
		}
		b.free = append(b.free, b.live[live:]...)
		b.live, b.frame = b.live[:live], frame
	}
}

// hold evaluates e into a place of its own.
func (b *body) hold(e ast.Expr, t types.Type) place {
	p := b.reserve(t, false)
	b.into(p, e)
	return p
}

// into puts the value of e at p, which is a local or cannot be mentioned in e.
func (b *body) into(p place, e ast.Expr) {
	switch x := ast.Unparen(e).(type) {
	case *ast.CompositeLit:
		if isAggregate(p.t) {
			b.literal(p, x)
		} else {
			b.refuseKind(x.Pos(), "*ast.CompositeLit")
		}
		return
	case *ast.CallExpr:
		if f := b.info.Types[x.Fun]; inMemory(p.t) && !f.IsType() && !f.IsBuiltin() {
			b.call(x, p)
			return
		}
	}
	b.emit(p.set(b.as(e, p.t)))
}

func (b *body) literal(p place, e *ast.CompositeLit) {
	filled := 0
	b.elements(e, p, func(part place, _ ast.Expr) { filled += sizeOf(part.t) })
	if filled < sizeOf(p.t) {
		b.emit(p.zero())
	}
	b.elements(e, p, b.into)
}

// identifier is e if it is one, and otherwise an identifier of nothing.
func identifier(e ast.Expr) *ast.Ident {
	if id, ok := ast.Unparen(e).(*ast.Ident); ok {
		return id
	}
	return &ast.Ident{}
}

func isBlank(e ast.Expr) bool { return identifier(e).Name == "_" }

// assignment writes lhs = values, and declares what is new of lhs; without values that is zero.
func (b *body) assignment(lhs, values []ast.Expr) {
	fresh, memory := true, false // whether values cannot mention what they are assigned to
	for _, e := range lhs {
		fresh = fresh && (isBlank(e) || b.defined(e) != nil)
		memory = memory || inMemory(b.typeOf(e))
	}
	if len(values) == len(lhs) && (len(lhs) == 1 || fresh || b.independent(lhs, values)) {
		for i, e := range lhs {
			b.assign(e, values[i])
		}
		return
	}
	for _, e := range lhs {
		if v := b.defined(e); v != nil {
			b.declare(v, len(values) > 0)
		}
	}
	if memory && len(values) > 0 {
		b.refuse(lhs[0].Pos(), "an assignment of several values that are structs or arrays", "one assignment for each")
	} else if len(values) > 0 {
		b.assignTogether(lhs, values)
	}
}

// defined is the variable that e is where it is declared, or nil.
func (b *body) defined(e ast.Expr) *types.Var {
	v, _ := b.info.Defs[identifier(e)].(*types.Var)
	if isBlank(e) {
		return nil
	}
	return v
}

// assign writes lhs = value.
func (b *body) assign(lhs, value ast.Expr) {
	v := b.defined(lhs)
	switch {
	case isBlank(lhs), v != nil && !b.supports(v.Type(), v.Pos()):
		b.discard(value)
	case v != nil && (inMemory(v.Type()) || b.addressed[v]):
		b.into(b.declare(v, true), value)
	case v != nil:
		b.define(v, value)
	default:
		defer b.scope()()
		_, literal := ast.Unparen(value).(*ast.CompositeLit)
		direct := literal && isAggregate(b.typeOf(lhs)) && b.inLocals(value)
		if p := b.target(lhs, !direct); direct || p.inLocal {
			b.into(p, value)
		} else {
			b.emit(p.set(b.as(value, p.t)))
		}
	}
}

// define declares a variable with a value. What stays a constant or a parameter needs no local of its own.
func (b *body) define(v *types.Var, value ast.Expr) {
	if c := b.info.Types[value].Value; b.assigned[v] && c != nil && integer(c) == 0 {
		b.declare(v, false)
		return
	}
	end, start := b.scope(), len(b.code)
	b.emit(b.as(value, v.Type()))
	end()
	b.places[v] = b.kept(v, start)
	if x, ok := ast.Unparen(value).(*ast.UnaryExpr); ok && x.Op == token.AND {
		b.proven(b.places[v].local)
	}
}

// independent tells whether values can be assigned one after the other: none is found where another one goes.
func (b *body) independent(lhs, values []ast.Expr) bool {
	for i, e := range lhs {
		if p, ok := b.placeOf(e); !ok || p.inLocal || !b.inLocals(values[i]) {
			return false
		}
	}
	return true
}

// inLocals tells whether e can be evaluated without calls, and from constants and locals alone.
func (b *body) inLocals(e ast.Expr) bool {
	return !contains(e, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.CallExpr:
			return !b.info.Types[n.Fun].IsType()
		case *ast.Ident:
			v, ok := b.info.Uses[n].(*types.Var)
			return ok && !v.IsField() && (!b.places[v].inLocal || holdsPointer(v.Type()))
		}
		return false
	})
}

// assignTogether writes lhs = values once all are evaluated, values being as many or one call.
func (b *body) assignTogether(lhs, values []ast.Expr) {
	defer b.scope()()
	var to []place
	for _, e := range lhs {
		to = append(to, b.target(e, false))
	}
	for i, e := range values {
		if isBlank(lhs[i]) {
			b.expr(e)
		} else {
			b.emit(b.as(e, to[i].t))
		}
	}
	from := slices.Clone(to)
	for i, p := range slices.Backward(to) {
		if p.t == nil {
			b.emit("drop")
			continue
		}
		if !p.inLocal || slices.Index(to, p) < i || slices.Contains(to[i+1:], p) {
			from[i] = b.reserve(p.t, false)
		}
		b.emit("local.set", from[i].local)
	}
	for i, p := range to {
		if p != from[i] {
			b.emit(p.set(from[i].value()))
		}
	}
}

// target evaluates what e denotes; its address may stay on the stack if the value follows at once.
func (b *body) target(e ast.Expr, atOnce bool) place {
	if isBlank(e) {
		return place{}
	}
	p := b.find(e)
	if !atOnce && !p.inLocal && p.local != b.fp && p.local != fixed {
		b.emit(p.get())
		p.local = b.local(i32)
		b.emit("local.set", p.local)
	}
	return p
}

// update writes e = e op y, or e op 1 where y is nil.
func (b *body) update(e ast.Expr, op token.Token, y ast.Expr) {
	defer b.scope()()
	p, ok := b.placeOf(e)
	if !ok {
		p = b.target(e, false)
	}
	b.emit(p.set(b.operate(op, p.t, p.value(), y)))
}

// discard evaluates e for what it does, traps included.
func (b *body) discard(e ast.Expr) {
	values := 1
	if results, several := b.info.TypeOf(e).(*types.Tuple); several {
		values = results.Len()
	} else if t := b.typeOf(e); inMemory(t) {
		b.hold(e, t)
		return
	}
	b.expr(e)
	for range values {
		b.emit("drop")
	}
}
