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
		b.address(b.find(e.X), e.X)
	case token.NOT:
		b.emit(e.X, "i32.eqz")
	case token.SUB:
		b.emit(s.number(0), e.X, arithmetic(token.SUB, s))
	case token.XOR:
		b.emit(e.X, s.number(-1), arithmetic(token.XOR, s))
	default:
		b.refuseNode(e)
	}
}

func (b *body) binary(e *ast.BinaryExpr, t types.Type) {
	switch e.Op {
	case token.LAND, token.LOR:
		b.expr(e.X)
		b.lazily(e.Op, e.Y)
	case token.EQL, token.NEQ, token.LSS, token.LEQ, token.GTR, token.GEQ:
		t := b.info.TypeOf(e.X)
		if b.info.Types[e.X].IsNil() {
			t = b.info.TypeOf(e.Y)
		}
		b.emit(b.as(e.X, t), b.as(e.Y, t), scalarOf(t).op(instructions[e.Op]))
	default:
		b.emit(b.operate(e.Op, t, e.X, e.Y))
	}
}

// lazily leaves op of what is on the stack and the right side, whose value is evaluated only if it matters.
func (b *body) lazily(op token.Token, value any) {
	if op == token.LAND {
		b.emit("if", i32, value, "else", "i32.const", int64(0), "end")
	} else {
		b.emit("if", i32, "i32.const", int64(1), "else", value, "end")
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
			b.refuse(y.Pos(), "a shift by a variable, or by the whole width", "a smaller constant")
			return nil
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

// convert makes of a value like from one like to.
func convert(from, to scalar) (code template) {
	switch {
	case from.size == 8 && to.size < 8:
		code = template{"i32.wrap_i64"}
	case from.size < 8 && to.size == 8:
		code = template{from.sign("i64.extend_i32")}
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
