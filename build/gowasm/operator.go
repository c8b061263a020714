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
	s, _ := scalarOf(t)
	switch e.Op {
	case token.AND:
		b.pointerTo(e.X)
	case token.ADD:
		b.expr(e.X)
	case token.NOT:
		b.expr(e.X)
		b.emit("i32.eqz")
	case token.SUB:
		b.number(s, 0)
		b.expr(e.X)
		b.arithmetic(token.SUB, s)
	case token.XOR:
		b.expr(e.X)
		b.number(s, -1)
		b.arithmetic(token.XOR, s)
	default:
		b.refuseKind(e.Pos(), "*ast.UnaryExpr")
	}
}

func (b *body) binary(e *ast.BinaryExpr, t types.Type) {
	switch e.Op {
	case token.LAND:
		b.expr(e.X)
		b.open("if", label{}, i32)
		b.expr(e.Y)
		b.emit("else", "i32.const", int64(0))
		b.close()
	case token.LOR:
		b.expr(e.X)
		b.open("if", label{}, i32)
		b.emit("i32.const", int64(1), "else")
		b.expr(e.Y)
		b.close()
	case token.EQL, token.NEQ, token.LSS, token.LEQ, token.GTR, token.GEQ:
		b.comparison(e)
	default:
		b.operate(e.Op, t, func() { b.expr(e.X) }, e.Y)
	}
}

func (b *body) comparison(e *ast.BinaryExpr) {
	t := b.typeOf(e.X)
	if b.info.Types[e.X].IsNil() {
		t = b.typeOf(e.Y)
	}
	s, ok := scalarOf(t)
	if !ok && inMemory(t) {
		b.refuse(e.Pos(), "a comparison of values of this type", "a comparison of each field or element, or of lengths")
	}
	b.operand(e.X, t)
	b.operand(e.Y, t)
	b.emit(s.op(instructions[e.Op]))
}

// operate leaves x op y, or x op 1 where y is nil.
func (b *body) operate(op token.Token, t types.Type, x func(), y ast.Expr) {
	s, _ := scalarOf(t)
	right, value := func() { b.number(s, 1) }, constant.MakeInt64(1)
	if y != nil {
		right, value = func() { b.expr(y) }, b.info.Types[y].Value
	}
	switch {
	case op == token.SHL || op == token.SHR:
		if value == nil || uint64(integer(value)) >= uint64(8*s.size) {
			b.shift(op, s, x, y)
			return
		}
		right = func() { b.number(s, integer(value)) }
	case op == token.QUO && s.signed && (value == nil || integer(value) == -1) && b.function.object.Pkg() != b.support:
		x()
		b.convert(s, wide)
		right()
		b.convert(s, wide)
		b.runtime("quotient")
		b.convert(wide, s)
		return
	}
	x()
	right()
	b.arithmetic(op, s)
}

// arithmetic combines two values on the stack.
func (b *body) arithmetic(op token.Token, s scalar) {
	if op == token.AND_NOT {
		b.number(s, -1)
		b.emit(s.op("xor"))
		op = token.AND
	}
	b.emit(s.op(instructions[op]))
	b.narrow(s)
}

// shift leaves x op y. WebAssembly takes a count modulo the width; in Go a count from the width on shifts everything out,
// or leaves only copies of the sign.
func (b *body) shift(op token.Token, s scalar, x func(), y ast.Expr) {
	long := scalar{size: 8, signed: s.signed}
	x()
	b.convert(s, long)
	b.int(y)
	if n, _ := scalarOf(b.typeOf(y)); n.signed {
		b.runtime("count")
	}
	n := b.local(i64)
	b.emit("local.tee", n)
	if op == token.SHR && s.signed {
		b.emit("i64.const", int64(63), "local.get", n, "i64.const", int64(63), "i64.lt_u", "select", "i64.shr_s")
	} else {
		b.emit(long.op(instructions[op]), "i64.const", int64(0), "local.get", n, "i64.const", int64(64), "i64.lt_u", "select")
	}
	b.convert(long, s)
}

// convert turns a value like from into one like to.
func (b *body) convert(from, to scalar) {
	switch {
	case from.size == 8 && to.size < 8:
		b.emit("i32.wrap_i64")
	case from.size < 8 && to.size == 8:
		b.emit(from.sign("i64.extend_i32"))
	}
	if !from.fits(to) {
		b.narrow(to)
	}
}

// narrow extends again an integer that may have left the range of its type.
func (b *body) narrow(s scalar) {
	switch {
	case s.size >= 4:
	case s.signed:
		b.emit("i32.extend" + s.width() + "_s")
	default:
		b.emit("i32.const", int64(1)<<(8*s.size)-1, "i32.and")
	}
}
