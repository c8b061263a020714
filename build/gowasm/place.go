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
func (b *body) declare(v *types.Var, valued bool) (p place) {
	if !b.supports(v.Type(), v.Pos()) {
		return p
	} else if valued {
		p = b.reserve(v.Type(), b.addressed[v])
	} else {
		p = b.zeroed(v.Type(), b.addressed[v])
	}
	b.places[v] = p
	b.steady[p.local] = p.inLocal && !b.assigned[v]
	return p
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
	each := len(values) == len(lhs) // in order: values cannot mention what they are assigned to
	for i, e := range lhs {
		v, _ := b.info.Defs[identifier(e)].(*types.Var)
		if v != nil && !isBlank(e) {
			zero := len(values) == 0 || len(values) == len(lhs) && b.isZero(values[i])
			b.declare(v, !zero)
		}
		each = each && (len(lhs) == 1 || v != nil || isBlank(e))
	}
	if each {
		for i, e := range lhs {
			b.assign(e, values[i])
		}
	} else if len(values) > 0 {
		b.assignTogether(lhs, values)
	}
}

// isZero tells whether e is the integer 0, or false.
func (b *body) isZero(e ast.Expr) bool {
	value := b.info.Types[e].Value
	return value != nil && integer(value) == 0
}

// assign writes lhs = value, if lhs has not been declared with it.
func (b *body) assign(lhs, value ast.Expr) {
	defer b.scope()()
	v, isNew := b.info.Defs[identifier(lhs)].(*types.Var)
	switch p, declared := b.places[v]; {
	case isBlank(lhs), isNew && !declared: // its type is refused
		b.discard(value)
	case isNew && b.isZero(value):
	case isNew:
		b.into(p, value)
	default:
		p = b.find(lhs)
		if literal, ok := ast.Unparen(value).(*ast.CompositeLit); ok && len(literal.Elts) == 0 && isAggregate(p.t) {
			b.emit(p.zero())
		} else {
			b.emit(p.set(b.as(value, p.t)))
		}
	}
}

// assignTogether writes lhs = values once all are evaluated, values being as many or one call.
func (b *body) assignTogether(lhs, values []ast.Expr) {
	defer b.scope()()
	var to []place
	for _, e := range lhs {
		to = append(to, b.target(e))
		if inMemory(to[len(to)-1].t) {
			b.refuse(e.Pos(), "a struct or an array assigned together with other values", "one assignment for each")
		}
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

// target evaluates what e denotes.
func (b *body) target(e ast.Expr) place {
	if isBlank(e) {
		return place{}
	}
	p := b.find(e)
	if !p.inLocal && p.local != b.fp && p.local != fixed {
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
		p = b.target(e)
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
