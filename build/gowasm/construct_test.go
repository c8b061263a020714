package gowasm

import (
	"fmt"
	"strings"
)

// letters is a constant string of every program.
const letters = "Kære borger"

// declarations are what the random functions use of their package.
func declarations() string {
	var vars, text strings.Builder
	for _, k := range kinds {
		fmt.Fprintf(&text, "var %[1]sList [4]%[1]s\n\n", k.name)
		fmt.Fprintf(&vars, "%[1]s0, %[1]s1 %[1]s\n%[1]sList [4]%[1]s\n", k.name)
		fmt.Fprintf(&text, "type %[1]sPair struct { before uint8; a, b %[1]s }\n\n", k.name)
		fmt.Fprintf(&text, "func (p %[1]sPair) mix() %[1]s { return p.a - p.b*3 }\n\n", k.name)
		fmt.Fprintf(&text, "func (p %[1]sPair) turned() %[1]sPair { p.a, p.b = p.b, p.a; return p }\n\n", k.name)
		fmt.Fprintf(&text, "func %[1]sAdd(p *%[1]s, n %[1]s) { *p = *p*5 + n }\n\n", k.name)
		if k.bits == 64 {
			fmt.Fprintf(&text, "func %[1]sSum(list ...%[1]s) (n %[1]s) {\nfor i, v := range list {\nn = n*31 + v + %[1]s(i)\n}\nreturn n\n}\n\n", k.name)
		}
	}
	return "package main\n\nconst letters = \"" + letters + "\"\n\n" +
		"type vars struct {\n" + vars.String() + "}\n\n" + text.String()
}

// construct is an expression with a struct, a constant string, a variable number of arguments, min or max, or a shift
// by a variable.
func (g generator) construct(k kind, depth int) expression {
	x, y := g.expression(k, depth-1), g.expression(k, depth-1)
	switch n := g.IntN(6); {
	case n == 0:
		count := g.expression(g.kind(), depth-1)
		op := []string{"<<", ">>"}[g.IntN(2)]
		return expression{k, fmt.Sprintf("(%s %s %s)", x.text, op, count.text), func(s state) uint64 {
			a, b := x.eval(s), count.eval(s)
			if count.kind.signed && int64(b) < 0 {
				panic(trap{})
			}
			return operate(k, op, a, b)
		}}
	case n == 1:
		at := g.expression(g.kind(), depth-1)
		return expression{k, fmt.Sprintf("%s(letters[%s])", k.name, at.text), func(s state) uint64 {
			i := at.eval(s)
			if i >= uint64(len(letters)) {
				panic(trap{})
			}
			return k.wrap(uint64(letters[i]))
		}}
	case n == 2 && k.bits == 64:
		values := []expression{x, y, g.operand(k, 0)}[:g.IntN(4)]
		return g.sum(k, values)
	case n == 3:
		return expression{k, fmt.Sprintf("(%sPair{a: %s, b: %s}).mix()", k.name, x.text, y.text), func(s state) uint64 {
			a, b := x.eval(s), y.eval(s)
			return k.wrap(a - b*3)
		}}
	case n == 4:
		return expression{k, fmt.Sprintf("(%sPair{1, %s, %s}).turned().mix()", k.name, x.text, y.text),
			func(s state) uint64 {
				a, b := x.eval(s), y.eval(s)
				return k.wrap(b - a*3)
			}}
	}
	name := []string{"min", "max"}[g.IntN(2)]
	return expression{k, fmt.Sprintf("%s(%s, %s)", name, x.text, y.text), func(s state) uint64 {
		a, b := x.eval(s), y.eval(s)
		if compared(k, "<", a, b) == (name == "min") {
			return a
		}
		return b
	}}
}

// sum is a call with a variable number of arguments.
func (g generator) sum(k kind, values []expression) expression {
	var texts []string
	for _, v := range values {
		texts = append(texts, v.text)
	}
	return expression{k, k.name + "Sum(" + strings.Join(texts, ", ") + ")", func(s state) (n uint64) {
		for i, v := range values {
			n = n*31 + v.eval(s) + uint64(i)
		}
		return n
	}}
}

// together assigns two values at once.
func (g generator) together(k kind) statement {
	other, i, j := g.kind(), g.IntN(6), g.IntN(6)
	x, y := g.expression(k, 2), g.expression(other, 2)
	return statement{fmt.Sprintf("%s, %s = %s, %s\n", g.name(k, i), g.name(other, j), x.text, y.text), func(s state) {
		a, b := x.eval(s), y.eval(s)
		s[index(k)][i] = a
		s[index(other)][j] = b
	}}
}

// byPointer changes a variable through its address.
func (g generator) byPointer(k kind, i int) statement {
	x := g.expression(k, 2)
	return statement{fmt.Sprintf("%sAdd(&%s, %s)\n", k.name, g.name(k, i), x.text), func(s state) {
		n := x.eval(s)
		s[index(k)][i] = k.wrap(s[index(k)][i]*5 + n)
	}}
}

// ranging adds the elements of an array, or of a slice of it, to a variable while the array may change: those of an
// array are those of before.
func (g generator) ranging(k kind, i, depth int) statement {
	of := []string{"%s", "%s[:]", "&%s"}[g.IntN(3)]
	inner := g.statements(2, depth)
	text := fmt.Sprintf("for _, e := range "+of+" {\n%s += e\n%s}\n", g.list(k), g.name(k, i), inner.text)
	return statement{text, func(s state) {
		at := &s[index(k)]
		before := *at
		for n := 2; n < 6; n++ {
			v := at[n]
			if of == "%s" {
				v = before[n]
			}
			at[i] = k.wrap(at[i] + v)
			inner.run(s)
		}
	}}
}

// switching has cases of constants, which a break may leave.
func (g generator) switching(depth int) statement {
	k := g.kind()
	x := g.expression(k, 2)
	text, holds := g.condition(1)
	first, rest := g.statements(1, depth), g.statements(1, depth)
	second, otherwise := g.statements(1, depth), g.statements(1, depth)
	source := fmt.Sprintf("switch %s {\ncase 0, 1:\n%sif %s {\nbreak\n}\n%scase 4:\n%sdefault:\n%s}\n",
		x.text, first.text, text, rest.text, second.text, otherwise.text)
	return statement{source, func(s state) {
		switch x.eval(s) {
		case 0, 1:
			first.run(s)
			if holds(s) {
				break
			}
			rest.run(s)
		case 4:
			second.run(s)
		default:
			otherwise.run(s)
		}
	}}
}
