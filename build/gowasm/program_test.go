package gowasm

import (
	"fmt"
	"math/rand/v2"
	"strings"
)

// A program is random statements on two variables of every integer type and on an array of each: variables of a
// function and of the package, or fields of a struct. It can be written as Go, and run by an evaluator of its own
// that knows nothing of WebAssembly.

type kind struct {
	name   string
	bits   uint
	signed bool
}

var kinds = []kind{
	{"int8", 8, true}, {"int16", 16, true}, {"int32", 32, true}, {"int64", 64, true}, {"int", 64, true},
	{"uint8", 8, false}, {"uint16", 16, false}, {"uint32", 32, false}, {"uint64", 64, false}, {"uint", 64, false},
}

// wrap is a value of kind k: the lower bits of v, extended to 64.
func (k kind) wrap(v uint64) uint64 {
	if k.signed {
		return uint64(int64(v<<(64-k.bits)) >> (64 - k.bits))
	}
	return v << (64 - k.bits) >> (64 - k.bits)
}

// trap is what a program does where Go panics.
type trap struct{}

// state is the variables of a running program: by kind, two and then the elements of an array.
type state [][6]uint64

// expression is an expression of a kind: Go, and what it gives.
type expression struct {
	kind kind
	text string
	eval func(state) uint64
}

// statement is one statement or several.
type statement struct {
	text string
	run  func(state)
}

// generator writes variables with a prefix, which is that of the struct they are fields of, if any.
type generator struct {
	*rand.Rand
	prefix string
}

// name is how the variable i of a kind is written: two and then the elements of the array.
func (g generator) name(k kind, i int) string {
	if i >= 2 {
		return fmt.Sprintf("%s[%d]", g.list(k), i-2)
	}
	return fmt.Sprintf("%s%s%d", g.prefix, k.name, i)
}

func (g generator) list(k kind) string { return g.prefix + k.name + "List" }

func (g generator) kind() kind { return kinds[g.IntN(len(kinds))] }

// expression never has an operand on its left that is constant, as Go would compute it itself, with its own rules.
func (g generator) expression(k kind, depth int) expression {
	if depth == 0 {
		return g.variable(k)
	}
	switch g.IntN(16) {
	case 0:
		return g.variable(k)
	case 11, 12, 13, 14, 15:
		return g.construct(k, depth)
	case 1:
		x := g.expression(g.kind(), depth-1)
		return expression{k, k.name + "(" + x.text + ")", func(s state) uint64 { return k.wrap(x.eval(s)) }}
	case 2:
		x := g.expression(k, depth-1)
		return expression{k, "(-" + x.text + ")", func(s state) uint64 { return k.wrap(-x.eval(s)) }}
	case 3:
		x := g.expression(k, depth-1)
		return expression{k, "(^" + x.text + ")", func(s state) uint64 { return k.wrap(^x.eval(s)) }}
	case 4, 5:
		op := []string{"<<", ">>"}[g.IntN(2)]
		return g.combine(k, op, g.expression(k, depth-1), g.constant(kinds[9], uint64(g.IntN(int(k.bits)))))
	case 6:
		index := g.expression(g.kind(), depth-1)
		text := fmt.Sprintf("%s[%s]", g.list(k), index.text)
		if g.IntN(4) > 0 {
			text = fmt.Sprintf("%s[%s&3]", g.list(k), index.text)
			index = g.combine(index.kind, "&", index, g.constant(index.kind, 3))
		}
		return expression{k, text, func(s state) uint64 { return *element(s, k, index.eval(s)) }}
	}
	op := operators[g.IntN(len(operators))]
	return g.combine(k, op, g.expression(k, depth-1), g.divisor(k, op, depth-1))
}

var operators = []string{"+", "-", "*", "/", "%", "&", "|", "^", "&^"}

// operand is an expression or a constant.
func (g generator) operand(k kind, depth int) expression {
	if g.IntN(3) == 0 {
		return g.constant(k, k.wrap(g.Uint64()>>g.IntN(64)))
	}
	return g.expression(k, depth)
}

// divisor is an operand that is no constant zero where Go does not allow one.
func (g generator) divisor(k kind, op string, depth int) expression {
	y := g.operand(k, depth)
	if y.text == "0" && (op == "/" || op == "%") {
		return g.constant(k, k.wrap(1))
	}
	return y
}

func (g generator) constant(k kind, v uint64) expression {
	text := fmt.Sprint(v)
	if k.signed {
		text = fmt.Sprint(int64(v))
	}
	return expression{k, text, func(state) uint64 { return v }}
}

func (g generator) variable(k kind) expression {
	i := g.IntN(2)
	return expression{k, g.name(k, i), func(s state) uint64 { return s[index(k)][i] }}
}

func (g generator) combine(k kind, op string, x, y expression) expression {
	return expression{k, fmt.Sprintf("(%s %s %s)", x.text, op, y.text), func(s state) uint64 {
		a, b := x.eval(s), y.eval(s)
		return operate(k, op, a, b)
	}}
}

// condition is a comparison, or two.
func (g generator) condition(depth int) (string, func(state) bool) {
	k, op := g.kind(), []string{"==", "!=", "<", "<=", ">", ">="}[g.IntN(6)]
	x, y := g.expression(k, depth), g.operand(k, depth)
	text, holds := x.text+" "+op+" "+y.text, func(s state) bool { return compared(k, op, x.eval(s), y.eval(s)) }
	if g.IntN(3) > 0 {
		return text, holds
	}
	other, also := g.condition(depth)
	if g.IntN(2) == 0 {
		return "(" + text + ") && !(" + other + ")", func(s state) bool { return holds(s) && !also(s) }
	}
	return "(" + text + ") || !(" + other + ")", func(s state) bool { return holds(s) || !also(s) }
}

func (g generator) statements(n, depth int) statement {
	var list []statement
	var text strings.Builder
	for range n {
		s := g.statement(depth)
		list = append(list, s)
		text.WriteString(s.text)
	}
	return statement{text.String(), func(s state) {
		for _, one := range list {
			one.run(s)
		}
	}}
}

func (g generator) statement(depth int) statement {
	k, i := g.kind(), g.IntN(6)
	target := g.name(k, i)
	switch n := g.IntN(13); {
	case n == 0 && depth > 0:
		text, holds := g.condition(1)
		then, otherwise := g.statements(2, depth-1), g.statements(1, depth-1)
		return statement{fmt.Sprintf("if %s {\n%s} else {\n%s}\n", text, then.text, otherwise.text), func(s state) {
			if holds(s) {
				then.run(s)
			} else {
				otherwise.run(s)
			}
		}}
	case n == 1 && depth > 0:
		times, inner := g.IntN(4), g.statements(2, depth-1)
		head := []string{"i := 0; i < %d; i++", "range %d"}[g.IntN(2)]
		return statement{fmt.Sprintf("for "+head+" {\n%s}\n", times, inner.text), func(s state) {
			for range times {
				inner.run(s)
			}
		}}
	case n == 2:
		return statement{target + "++\n", func(s state) { s[index(k)][i] = k.wrap(s[index(k)][i] + 1) }}
	case n < 5:
		op := operators[g.IntN(len(operators))]
		y := g.divisor(k, op, 2)
		return statement{fmt.Sprintf("%s %s= %s\n", target, op, y.text), func(s state) {
			at := &s[index(k)][i]
			*at = operate(k, op, *at, y.eval(s))
		}}
	case n == 5:
		return g.together(k)
	case n == 6:
		return g.byPointer(k, i)
	case n == 7 && depth > 0:
		return g.ranging(k, i, depth-1)
	case n == 8 && depth > 0:
		return g.switching(depth - 1)
	}
	x := g.expression(k, 3)
	return statement{target + " = " + x.text + "\n", func(s state) { s[index(k)][i] = x.eval(s) }}
}
