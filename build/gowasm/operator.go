package gowasm

import (
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
)

// instructions of the operators.
var instructions = map[token.Token]string{
	token.ADD: "add", token.SUB: "sub", token.MUL: "mul", token.QUO: "div", token.REM: "rem",
	token.AND: "and", token.OR: "or", token.XOR: "xor", token.SHL: "shl", token.SHR: "shr",
	token.EQL: "eq", token.NEQ: "ne", token.LSS: "lt", token.LEQ: "le", token.GTR: "gt", token.GEQ: "ge",
}

func (b *body) unary(e *ast.UnaryExpr, t types.Type) {
	s := scalarOf(t)
	switch e.Op {
	case token.AND:
		b.pointerTo(e.X)
	case token.ADD:
		b.expr(e.X)
	case token.NOT:
		b.emit(e.X, "i32.eqz")
	case token.SUB:
		b.emit(s.number(0), e.X, arithmetic(token.SUB, s))
	case token.XOR:
		b.emit(e.X, s.number(-1), arithmetic(token.XOR, s))
	default:
		b.refuseKind(e.Pos(), "*ast.UnaryExpr")
	}
}

func (b *body) binary(e *ast.BinaryExpr, t types.Type) {
	switch e.Op {
	case token.LAND:
		b.expr(e.X)
		if b.harmless(e.Y) {
			b.emit(e.Y, "i32.and")
		} else {
			b.emit("if", i32, e.Y, "else", "i32.const", int64(0), "end")
		}
	case token.LOR:
		b.expr(e.X)
		b.or(e.Y, e.Y)
	case token.EQL, token.NEQ, token.LSS, token.LEQ, token.GTR, token.GEQ:
		t := b.typeOf(e.X)
		if b.info.Types[e.X].IsNil() {
			t = b.typeOf(e.Y)
		}
		b.emit(b.as(e.X, t), b.as(e.Y, t), scalarOf(t).op(instructions[e.Op]))
		if inMemory(t) {
			b.refuse(e.Pos(), "a comparison of values of this type", "a comparison of each field or element, or of lengths")
		}
	default:
		b.emit(b.operate(e.Op, t, e.X, e.Y))
	}
}

// or leaves whether what is on the stack holds, or else what match leaves for e.
func (b *body) or(e ast.Expr, match any) {
	if b.harmless(e) {
		b.emit(match, "i32.or")
	} else {
		b.emit("if", i32, "i32.const", int64(1), "else", match, "end")
	}
}

// harmless tells whether e may be evaluated where Go would not: it has no effect and does not trap.
func (b *body) harmless(e ast.Expr) bool {
	if b.info.Types[e].Value != nil {
		return true
	}
	switch e := ast.Unparen(e).(type) {
	case *ast.Ident, *ast.SelectorExpr, *ast.StarExpr, *ast.IndexExpr:
		p, ok := b.placeOf(e)
		_, through := b.root(e)
		return ok && (p.inLocal || through == nil || b.sure(p))
	case *ast.UnaryExpr:
		return e.Op != token.AND && b.harmless(e.X)
	case *ast.BinaryExpr:
		y := b.info.Types[e.Y].Value
		switch e.Op {
		case token.QUO, token.REM, token.SHL, token.SHR:
			return y != nil && b.harmless(e.X)
		}
		return b.harmless(e.X) && b.harmless(e.Y)
	case *ast.CallExpr:
		return b.info.Types[e.Fun].IsType() && b.harmless(e.Args[0])
	}
	return false
}

// operate is x op y, or x op 1 where y is nil.
func (b *body) operate(op token.Token, t types.Type, x any, y ast.Expr) template {
	s := scalarOf(t)
	right, value := any(s.number(1)), constant.MakeInt64(1)
	if y != nil {
		right, value = y, b.info.Types[y].Value
	}
	switch {
	case op == token.SHL || op == token.SHR:
		if value == nil || uint64(integer(value)) >= uint64(8*s.size) {
			return b.shift(op, s, x, y)
		}
		right = s.number(integer(value))
	case op == token.QUO && s.signed && (value == nil || integer(value) == -1) && b.object.Pkg() != b.support:
		return template{x, convert(s, wide), right, convert(s, wide), helper("quotient"), convert(wide, s)}
	}
	return template{x, right, arithmetic(op, s)}
}

// arithmetic combines two values on the stack.
func arithmetic(op token.Token, s scalar) template {
	switch op {
	case token.AND, token.OR: // these stay in range
		return template{s.op(instructions[op])}
	case token.AND_NOT:
		return template{s.number(-1), s.op("xor"), s.op("and")}
	}
	return template{s.op(instructions[op]), narrow(s)}
}

// shift is x op y. WebAssembly takes a count modulo the width.
func (b *body) shift(op token.Token, s scalar, x any, y ast.Expr) template {
	long := scalar{size: 8, signed: s.signed}
	code := template{x, convert(s, long), b.int(y)}
	if b.object.Pkg() == b.support {
		return append(code, long.op(instructions[op]))
	}
	if scalarOf(b.typeOf(y)).signed {
		code = append(code, helper("count"))
	}
	switch {
	case op == token.SHL:
		code = append(code, helper("left"))
	case s.signed:
		code = append(code, helper("right"))
	default:
		code = append(code, helper("unsigned"))
	}
	return append(code, convert(long, s))
}

// convert makes of a value like from one like to.
func convert(from, to scalar) (code template) {
	switch {
	case from.size == 8 && to.size < 8:
		code = template{"i32.wrap_i64"}
	case from.size < 8 && to.size == 8:
		code = template{from.sign("i64.extend_i32")}
	}
	if from.size < to.size && (to.signed || !from.signed) || from == to {
		return code
	}
	return append(code, narrow(to))
}

// narrow extends again an integer that may have left the range of its type.
func narrow(s scalar) template {
	switch {
	case s.size >= 4:
		return nil
	case s.signed:
		return template{"i32.extend" + s.width() + "_s"}
	}
	return template{"i32.const", int64(1)<<(8*s.size) - 1, "i32.and"}
}
