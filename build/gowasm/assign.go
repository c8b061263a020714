package gowasm

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"
)

func isBlank(e ast.Expr) bool { return identifier(e).Name == "_" }

// hold evaluates e into a place of its own.
func (b *body) hold(e ast.Expr) (p place) {
	if t := b.info.TypeOf(e); b.supports(t, e.Pos()) && isAggregate(t) {
		p = b.reserve(t)
	} else {
		p = b.local(t)
	}
	b.into(p, e)
	return p
}

// into puts the value of e at p, which is a local, or a new variable that e cannot mention.
func (b *body) into(p place, e ast.Expr) {
	switch x := ast.Unparen(e).(type) {
	case *ast.CompositeLit:
		if isAggregate(p.t) {
			b.literal(p, x)
			return
		}
	case *ast.CallExpr:
		if f := b.info.Types[x.Fun]; isAggregate(p.t) && !f.IsType() && !f.IsBuiltin() {
			b.call(x, p)
			return
		}
	}
	b.emit(p.set(b.as(e, p.t)))
}

// literal puts a struct or an array at p, zero where the literal says nothing.
func (b *body) literal(p place, e *ast.CompositeLit) {
	filled := 0
	b.elements(e, p, func(part place, _ ast.Expr) { filled += sizeOf(part.t) })
	if filled < sizeOf(p.t) {
		b.emit(p.zero())
	}
	b.elements(e, p, b.into)
}

// elements visits the values in a literal of a struct or an array at p, each with its place.
func (s *source) elements(literal *ast.CompositeLit, p place, visit func(place, ast.Expr)) {
	index := 0
	for _, e := range literal.Elts {
		if pair, ok := e.(*ast.KeyValueExpr); ok {
			e, index = pair.Value, s.position(p.t, pair.Key)
		}
		visit(p.part(index), e)
		index++
	}
}

// position is the index of the element or field of t that a key names.
func (s *source) position(t types.Type, key ast.Expr) int {
	if value := s.info.Types[key].Value; value != nil {
		return int(integer(value))
	}
	fields := slices.Collect(t.Underlying().(*types.Struct).Fields())
	return slices.Index(fields, s.info.Uses[key.(*ast.Ident)].(*types.Var))
}

// declaration declares variables; constants and types need no code.
func (b *body) declaration(d *ast.GenDecl) {
	for _, spec := range d.Specs {
		if spec, ok := spec.(*ast.ValueSpec); ok && d.Tok == token.VAR {
			var names []ast.Expr
			for _, name := range spec.Names {
				names = append(names, name)
			}
			b.assignment(names, spec.Values)
		}
	}
}

// assignment writes lhs = values, and declares what is new of lhs; without values that is zero.
func (b *body) assignment(lhs, values []ast.Expr) {
	each := len(values) == len(lhs) // in order: values cannot mention what they are assigned to
	for _, e := range lhs {
		v, _ := b.info.Defs[identifier(e)].(*types.Var)
		if v != nil && !isBlank(e) {
			p := b.declare(v)
			if len(values) == 0 {
				b.zero(p)
			}
		}
		each = each && (len(lhs) == 1 || v != nil || isBlank(e))
	}
	switch {
	case each:
		for i, e := range lhs {
			b.assign(e, values[i])
		}
	case len(values) > 0:
		b.assignTogether(lhs, values)
	}
}

// assign writes lhs = value.
func (b *body) assign(lhs, value ast.Expr) {
	if isBlank(lhs) {
		b.discard(value)
		return
	}
	p := b.find(lhs)
	isNew := b.info.Defs[identifier(lhs)] != nil
	constant := b.info.Types[value].Value
	literal, isLiteral := ast.Unparen(value).(*ast.CompositeLit)
	switch {
	case isNew && constant != nil && isZero(constant):
		b.zero(p)
	case isNew:
		b.into(p, value)
	case isAggregate(p.t) && isLiteral && len(literal.Elts) == 0:
		b.emit(p.zero())
	default:
		b.emit(p.set(b.as(value, p.t)))
	}
}

// assignTogether writes lhs = values once all are evaluated, values being as many or one call.
func (b *body) assignTogether(lhs, values []ast.Expr) {
	to, from := make([]place, len(lhs)), make([]place, len(lhs))
	for i, e := range lhs {
		if !isBlank(e) {
			to[i] = b.held(b.find(e))
		}
	}
	if call, ok := ast.Unparen(values[0]).(*ast.CallExpr); ok && b.several(call) {
		copy(from, b.callSeveral(call))
	} else {
		for i, e := range values {
			if isAggregate(b.info.TypeOf(e)) {
				from[i] = b.hold(e)
			} else if to[i].t == nil {
				b.expr(e)
			} else {
				b.emit(b.as(e, to[i].t))
			}
		}
	}
	for i, p := range slices.Backward(to) {
		switch {
		case from[i].t != nil: // it lies in memory
		case p.t == nil, p.inLocal && slices.Contains(to[i+1:], p):
			b.emit("drop")
		case p.inLocal:
			b.emit("local.set", p.local)
		default:
			from[i] = b.local(p.t)
			b.emit("local.set", from[i].local)
		}
	}
	for i, p := range to {
		if p.t != nil && from[i].t != nil {
			b.emit(p.set(from[i].value()))
		}
	}
}

// update writes e = e op y, or e op 1 where y is nil.
func (b *body) update(e ast.Expr, op token.Token, y ast.Expr) {
	p := b.find(e)
	if p.local == onStack {
		p = b.held(p)
	}
	b.emit(p.set(b.operate(e, op, p.t, p.value(), y)))
}

// discard evaluates e for what it does, traps included.
func (b *body) discard(e ast.Expr) {
	switch call, _ := ast.Unparen(e).(*ast.CallExpr); {
	case b.several(e) && b.info.Types[call.Fun].IsBuiltin(): // it has no result
		b.expr(e)
	case b.several(e):
		for _, p := range b.callSeveral(call) {
			if p.t == nil {
				b.emit("drop")
			}
		}
	case isAggregate(b.info.TypeOf(e)):
		b.hold(e)
	default:
		b.expr(e)
		b.emit("drop")
	}
}
