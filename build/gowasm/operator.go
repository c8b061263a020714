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
		b.pointer(b.find(e.X))
	case token.ADD:
		b.expr(e.X)
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
		b.compare(e, e.Op, t, b.as(e.X, t), b.as(e.Y, t))
	default:
		b.emit(b.operate(e, e.Op, t, e.X, e.Y))
	}
}

// compare leaves whether x op y holds for two values of type t, which e compares.
func (b *body) compare(e ast.Expr, op token.Token, t types.Type, x, y any) {
	equality := op == token.EQL || op == token.NEQ
	switch {
	case isString(t) && !equality:
		b.refuse(e.Pos(), "ordering strings", "== or !=")
	case isAggregate(t):
		b.refuse(e.Pos(), "a comparison of structs or arrays", "a comparison of each field or element")
	case isString(t):
		b.emit(x, y, helper("equal"))
		if op == token.NEQ {
			b.emit("i32.eqz")
		}
	default:
		b.emit(x, y, scalarOf(t).op(instructions[op]))
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

// operate is x op y, or x op 1 where y is nil, for numbers of type t; e is all of it.
func (b *body) operate(e ast.Expr, op token.Token, t types.Type, x any, y ast.Expr) template {
	s := scalarOf(t)
	right, value := any(s.number(1)), constant.MakeInt64(1)
	if y != nil {
		right, value = y, b.info.Types[y].Value
	}
	switch {
	case isString(t):
		b.refuse(e.Pos(), "joining strings", "one constant, or its parts one after the other,")
		return nil
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

// shift is x op y. WebAssembly takes a count modulo the width.
func (b *body) shift(op token.Token, s scalar, x any, y ast.Expr) template {
	long := scalar{size: 8, signed: s.signed}
	code := template{x, convert(s, long), b.int(y)}
	if b.object.Pkg() == b.support {
		return append(code, long.op(instructions[op]))
	}
	if scalarOf(b.info.TypeOf(y)).signed {
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
