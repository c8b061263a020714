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

// onStack stands for a local where the address is on the stack.
const onStack = -1

// part is the place of a field of a struct or an element of an array.
func (p place) part(i int) place {
	if s, ok := p.t.Underlying().(*types.Struct); ok {
		return place{t: s.Field(i).Type(), local: p.local, offset: p.offset + offsetOf(s, i)}
	}
	t := p.t.Underlying().(*types.Array).Elem()
	return place{t: t, local: p.local, offset: p.offset + i*sizeOf(t)}
}

// get leaves the local of p.
func (p place) get() template {
	if p.local == onStack {
		return nil
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
		return template{p.get(), "i32.load", 0, p.offset, "i32.const", null, "i32.xor"}
	case s.size > 0:
		return template{p.get(), s.op("load" + s.width()), 0, p.offset}
	case p.offset == 0:
		return p.get()
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
		return template{p.get(), value, "i32.const", null, "i32.xor", "i32.store", 0, p.offset}
	case s.size > 0:
		return template{p.get(), value, s.op("store" + s.width()), 0, p.offset}
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

// declare gives a variable its place.
func (b *body) declare(v *types.Var) place {
	if b.supports(v.Type(), v.Pos()) {
		b.places[v] = b.reserve(v.Type(), b.addressed[v])
	}
	return b.places[v]
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
func (b *body) assignment(lhs, values []ast.Expr, fresh bool) {
	for _, e := range lhs {
		if v, ok := b.info.Defs[identifier(e)].(*types.Var); ok && !isBlank(e) {
			b.declare(v)
		} else {
			fresh = fresh && isBlank(e)
		}
	}
	defer b.scope()()
	var to []place
	for _, e := range lhs {
		p := b.target(e, len(lhs) == 1)
		if len(values) == 0 && p.t != nil {
			b.emit(p.zero())
		}
		to = append(to, p)
	}
	if len(values) > 0 {
		b.assign(to, values, fresh)
	}
}

// target evaluates what e denotes; its address may stay on the stack if the value follows at once.
func (b *body) target(e ast.Expr, atOnce bool) place {
	p, ok := b.placeOf(e)
	switch {
	case isBlank(e), ok && (atOnce || p.inLocal || p.local == b.fp):
		return p
	case atOnce:
		return place{t: b.typeOf(e), offset: b.addr(e), local: onStack}
	}
	p = place{t: b.typeOf(e), offset: b.addr(e), local: b.local(i32)}
	b.emit("local.set", p.local)
	return p
}

// assign puts values at places, once all are evaluated. Places are fresh if values cannot mention them.
func (b *body) assign(to []place, values []ast.Expr, fresh bool) {
	var from []place
	switch {
	case len(values) < len(to):
		from = b.resultsOf(values[0], to)
	case fresh || len(to) == 1:
		for i, p := range to {
			switch {
			case p.t == nil:
				b.discard(values[i])
			case fresh || p.inLocal:
				b.into(p, values[i])
			default:
				b.emit(p.set(b.as(values[i], p.t)))
			}
		}
		return
	default:
		for _, e := range values {
			from = append(from, b.hold(e, b.typeOf(e)))
		}
	}
	for i, p := range to {
		if p.t != nil && p != from[i] {
			b.emit(p.set(from[i].value()))
		}
	}
}

// resultsOf evaluates a call and gives the places of its results, at best those they go to.
func (b *body) resultsOf(call ast.Expr, to []place) (from []place) {
	if stacked(b.info.TypeOf(call)) == 0 {
		whole := b.hold(call, b.typeOf(call))
		for i := range to {
			from = append(from, whole.part(i))
		}
		return from
	}
	for i, p := range to {
		if !p.inLocal || slices.Index(to, p) < i || slices.Contains(to[i+1:], p) {
			p = b.reserve(b.info.TypeOf(call).(*types.Tuple).At(i).Type(), false)
		}
		from = append(from, p)
	}
	b.expr(call)
	for _, p := range slices.Backward(from) {
		b.emit("local.set", p.local)
	}
	return from
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
	n := stacked(b.info.TypeOf(e))
	if t := b.typeOf(e); t != nil && n == 0 {
		b.hold(e, t)
		return
	}
	b.expr(e)
	for range n {
		b.emit("drop")
	}
}
