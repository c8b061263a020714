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
		b.emit(e.X, "if", i32, e.Y, "else", "i32.const", int64(0), "end")
	case token.LOR:
		b.emit(e.X, "if", i32, "i32.const", int64(1), "else", e.Y, "end")
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
	case op == token.QUO && s.signed && (value == nil || integer(value) == -1) && b.function.object.Pkg() != b.support:
		return template{x, convert(s, wide), right, convert(s, wide), helper("quotient"), convert(wide, s)}
	}
	return template{x, right, arithmetic(op, s)}
}

// arithmetic combines two values on the stack.
func arithmetic(op token.Token, s scalar) template {
	if op == token.AND_NOT {
		return template{s.number(-1), s.op("xor"), s.op("and")}
	}
	return template{s.op(instructions[op]), narrow(s)}
}

// shift is x op y. WebAssembly takes a count modulo the width; in Go a count from the width on shifts everything out, or
// leaves copies of the sign.
func (b *body) shift(op token.Token, s scalar, x any, y ast.Expr) template {
	long := scalar{size: 8, signed: s.signed}
	n := b.local(i64)
	code := template{x, convert(s, long), b.int(y)}
	if scalarOf(b.typeOf(y)).signed {
		code = append(code, helper("count"))
	}
	if op == token.SHR && s.signed {
		code = append(code, "local.tee", n,
			"i64.const", int64(63), "local.get", n, "i64.const", int64(63), "i64.lt_u", "select", "i64.shr_s")
	} else {
		code = append(code, "local.tee", n, long.op(instructions[op]),
			"i64.const", int64(0), "local.get", n, "i64.const", int64(64), "i64.lt_u", "select")
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
