package gowasm

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"
)

// identifier is e if it is one.
func identifier(e ast.Expr) *ast.Ident {
	id, _ := ast.Unparen(e).(*ast.Ident)
	return id
}

func isBlank(e ast.Expr) bool {
	id := identifier(e)
	return id != nil && id.Name == "_"
}

func (b *body) declaration(s *ast.DeclStmt) {
	for _, spec := range s.Decl.(*ast.GenDecl).Specs {
		spec, ok := spec.(*ast.ValueSpec)
		if !ok || s.Decl.(*ast.GenDecl).Tok != token.VAR {
			continue
		}
		var names []ast.Expr
		for _, name := range spec.Names {
			names = append(names, name)
			if v, ok := b.info.Defs[name].(*types.Var); ok && name.Name != "_" {
				b.declare(v)
				if len(spec.Values) == 0 {
					b.zero(b.places[v], v.Type())
				}
			}
		}
		if len(spec.Values) > 0 {
			b.assign(names, spec.Values, true)
		}
	}
}

func (b *body) assignment(s *ast.AssignStmt) {
	if s.Tok != token.ASSIGN && s.Tok != token.DEFINE {
		b.update(s.Lhs[0], s.Tok-token.ADD_ASSIGN+token.ADD, s.Rhs[0])
		return
	}
	fresh := s.Tok == token.DEFINE
	for _, e := range s.Lhs {
		if v, ok := b.info.Defs[identifier(e)].(*types.Var); ok && !isBlank(e) {
			b.declare(v)
		} else {
			fresh = fresh && isBlank(e)
		}
	}
	b.assign(s.Lhs, s.Rhs, fresh)
}

// assign writes lhs = rhs. What lhs denotes is fresh if it is declared there; then rhs cannot mention it.
func (b *body) assign(lhs, rhs []ast.Expr, fresh bool) {
	defer b.scope()()
	switch {
	case len(lhs) > len(rhs):
		if _, ok := ast.Unparen(rhs[0]).(*ast.CallExpr); !ok {
			b.refuse(rhs[0].Pos(), "a second value that tells whether there is a first", "an array and a loop")
			return
		}
		targets := b.targets(lhs)
		result := b.typeOf(rhs[0]).(*types.Struct)
		values := b.hold(rhs[0], result)
		for i, e := range lhs {
			if t := result.Field(i).Type(); !isBlank(e) {
				b.move(targets[i], place{local: values.local, offset: values.offset + offsetOf(result, i)}, t)
			}
		}
	case len(lhs) == 1 || fresh:
		for i := range lhs {
			b.assignOne(lhs[i], rhs[i], fresh)
		}
	default:
		targets := b.targets(lhs)
		values := make([]place, len(rhs))
		for i, e := range rhs {
			if isBlank(lhs[i]) {
				b.discard(e)
			} else {
				values[i] = b.hold(e, b.typeOf(lhs[i]))
			}
		}
		for i, e := range lhs {
			if !isBlank(e) {
				b.move(targets[i], values[i], b.typeOf(e))
			}
		}
	}
}

func (b *body) assignOne(lhs, rhs ast.Expr, fresh bool) {
	p, isVariable := b.variablePlace(lhs)
	t := b.typeOf(lhs)
	switch {
	case isBlank(lhs):
		b.discard(rhs)
	case isVariable && (fresh || p.inLocal):
		b.into(p, t, rhs)
	default:
		offset := b.addr(lhs)
		b.store(t, offset, func() { b.operand(rhs, t) })
	}
}

// targets evaluates what lhs denotes; a blank has no place.
func (b *body) targets(lhs []ast.Expr) (list []place) {
	for _, e := range lhs {
		var p place
		if !isBlank(e) {
			p = b.target(e)
		}
		list = append(list, p)
	}
	return list
}

func (b *body) target(e ast.Expr) place {
	if p, ok := b.variablePlace(e); ok {
		return p
	}
	p := place{offset: b.addr(e), local: b.local(i32)}
	b.emit("local.set", p.local)
	return p
}

// variablePlace is the place of a local variable.
func (b *body) variablePlace(e ast.Expr) (p place, ok bool) {
	if id := identifier(e); id != nil {
		v, _ := b.info.ObjectOf(id).(*types.Var)
		p, ok = b.places[v]
	}
	return p, ok
}

// update writes e = e op y, or e op 1 where y is nil, and evaluates once what e denotes.
func (b *body) update(e ast.Expr, op token.Token, y ast.Expr) {
	defer b.scope()()
	t := b.typeOf(e)
	p := b.target(e)
	b.set(p, t, func() { b.operate(op, t, func() { b.get(p, t) }, y) })
}

// discard evaluates e for what it does, traps included.
func (b *body) discard(e ast.Expr) {
	b.expr(e)
	if t := b.typeOf(e); t != nil {
		if inMemory(t) {
			b.emit("i32.load8_u", 0, 0)
		}
		b.emit("drop")
	}
}

// returnStmt leaves the result, or puts it where the caller wants it.
func (b *body) returnStmt(s *ast.ReturnStmt) {
	list := b.sig.Results()
	result := resultOf(list)
	switch {
	case result == nil:
	case len(s.Results) == 0:
		if !inMemory(result) {
			b.get(b.results[0], result)
		}
	case !inMemory(result):
		b.operand(s.Results[0], result)
	case len(s.Results) < list.Len():
		b.move(place{}, b.hold(s.Results[0], result), result)
	default:
		values := slices.Clone(b.results)
		for i, e := range s.Results {
			t := list.At(i).Type()
			if list.At(i).Name() != "" { // e may mention a result
				values[i] = b.reserve(t, false)
			}
			b.into(values[i], t, e)
		}
		for i, v := range values {
			if v != b.results[i] {
				b.move(b.results[i], v, list.At(i).Type())
			}
		}
	}
	b.emit("br", len(b.labels)-1)
}
