package gowasm

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/tetratelabs/wazero"

	"borgerguide/build/stress"
)

func index(k kind) int { return slices.Index(kinds, k) }

// element is the element at an index, or a trap.
func element(s state, k kind, i uint64) *uint64 {
	if i >= 4 {
		panic(trap{})
	}
	return &s[index(k)][2+i]
}

func compared(k kind, op string, a, b uint64) bool {
	less := a < b
	if k.signed {
		less = int64(a) < int64(b)
	}
	return map[string]bool{
		"==": a == b, "!=": a != b, "<": less, "<=": less || a == b, ">": !less && a != b, ">=": !less,
	}[op]
}

// operate is a op b, of kind k.
func operate(k kind, op string, a, b uint64) uint64 {
	switch op {
	case "+":
		return k.wrap(a + b)
	case "-":
		return k.wrap(a - b)
	case "*":
		return k.wrap(a * b)
	case "&":
		return a & b
	case "|":
		return a | b
	case "^":
		return a ^ b
	case "&^":
		return a &^ b
	case "<<", ">>":
		switch {
		case op == "<<":
			return k.wrap(a << b)
		case k.signed:
			return uint64(int64(a) >> b)
		}
		return a >> b
	}
	if b == 0 {
		panic(trap{})
	}
	q, r := a/b, a%b
	if k.signed {
		q, r = uint64(int64(a)/int64(b)), uint64(int64(a)%int64(b)) // the smallest by -1 wraps here as well
	}
	if op == "/" {
		return k.wrap(q)
	}
	return r
}

// frames are the ways to write a random function: with a name, and the statements between those before and after
// them. Its variables are those of the function, or fields of a struct that is a variable, or passed by its address,
// or passed and returned.
var frames = []struct{ prefix, text string }{
	{"", "func %[1]s(a, b int64) (sum int64) {\n%[2]s%[3]s%[4]sreturn sum\n}\n\n"},
	{"v.", "func %[1]s(a, b int64) (sum int64) {\nvar v vars\n%[2]s%[3]s%[4]sreturn sum\n}\n\n"},
	{"v.", "func %[1]s(a, b int64) int64 {\nvar v vars\nreturn v.%[1]s(a, b)\n}\n\n" +
		"func (v *vars) %[1]s(a, b int64) (sum int64) {\n%[2]s%[3]s%[4]sreturn sum\n}\n\n"},
	{"v.", "func %[1]s(a, b int64) (sum int64) {\nv := vars{int80: 5}\nw := %[1]sOf(v, a, b)\nif v.int80 != 5 || v.int81 != 0 {\nreturn -1\n}\n" +
		"v = w\n%[4]sreturn sum\n}\n\nfunc %[1]sOf(v vars, a, b int64) vars {\n%[2]s%[3]sreturn v\n}\n\n"},
}

// function is a random function of two numbers: its Go, and what it gives.
func (g generator) function(name string) (text string, eval func(a, b int64) (int64, bool)) {
	frame := frames[g.IntN(len(frames))]
	g.prefix = frame.prefix
	var head, tail strings.Builder
	for _, k := range kinds {
		set := ":="
		if g.prefix != "" {
			set = "="
		}
		fmt.Fprintf(&head, "%s, %s %s %[4]s(a), %[4]s(b)\n", g.name(k, 0), g.name(k, 1), set, k.name)
		fmt.Fprintf(&head, "%[1]s[0], %[1]s[1], %[1]s[2], %[1]s[3] = 1, %[2]s, %[3]s, 4\n",
			g.list(k), g.name(k, 0), g.name(k, 1))
		fmt.Fprintf(&tail, "sum = sum*31 + int64(%s)*7 + int64(%s)*5\n", g.name(k, 0), g.name(k, 1))
		fmt.Fprintf(&tail, "for _, e := range %s {\nsum = sum*31 + int64(e)\n}\n", g.list(k))
	}
	body := g.statements(6, 2)
	text = fmt.Sprintf("//go:wasmexport %[1]s\n"+frame.text, name, head.String(), body.text, tail.String())
	return text, func(a, b int64) (sum int64, ok bool) {
		defer func() {
			if r := recover(); r != nil {
				if _, ok := r.(trap); !ok {
					panic(r)
				}
				sum = 0
			}
		}()
		s := make(state, len(kinds))
		for i, k := range kinds {
			x, y := k.wrap(uint64(a)), k.wrap(uint64(b))
			s[i] = [6]uint64{x, y, 1, x, y, 4}
		}
		body.run(s)
		for _, v := range s {
			sum = sum*31 + int64(v[0])*7 + int64(v[1])*5
			for _, e := range v[2:] {
				sum = sum*31 + int64(e)
			}
		}
		return sum, true
	}
}

// checkProgram compares some random functions, as WebAssembly and as the evaluator runs them, for pairs of arguments.
func checkProgram(t *testing.T, seed uint64, pairs [][2]int64) {
	g := generator{Rand: rand.New(rand.NewPCG(seed, 0))}
	source := declarations()
	evals := make([]func(a, b int64) (int64, bool), 4)
	for i := range evals {
		var text string
		text, evals[i] = g.function(fmt.Sprintf("f%d", i))
		source += text
	}
	m, err := Compile(fstest.MapFS{"main.go": {Data: []byte(source + "func main() {}\n")}}, "calculators",
		"calculators")
	if err != nil {
		t.Fatalf("seed %d: %v\n%s", seed, err, source)
	}
	h := newHost(t, m.Bytes, wazero.NewRuntimeConfigInterpreter())
	for i, eval := range evals {
		for _, p := range pairs {
			want, returns := eval(p[0], p[1])
			got, returned := h.call(fmt.Sprintf("f%d", i), uint64(p[0]), uint64(p[1]))
			if returned != returns || int64(got) != want {
				t.Fatalf("seed %d: f%d(%d, %d) = %d, %v; evaluated %d, %v\n%s",
					seed, i, p[0], p[1], int64(got), returned, want, returns, source)
			}
		}
	}
}

// TestArithmetic is a fixed part of FuzzArithmetic.
func TestArithmetic(t *testing.T) {
	edges := boundaries()
	for seed := range uint64(stress.Rounds(t, 50)) {
		random := rand.New(rand.NewPCG(seed, 1))
		var pairs [][2]int64
		for range 30 {
			pairs = append(pairs, [2]int64{edges[random.IntN(len(edges))], int64(random.Uint64() >> random.IntN(64))})
		}
		checkProgram(t, seed, pairs)
	}
}

func FuzzArithmetic(f *testing.F) {
	f.Add(uint64(1), int64(-1), int64(7))
	f.Fuzz(func(t *testing.T, seed uint64, a, b int64) {
		checkProgram(t, seed, [][2]int64{{a, b}, {b, a}, {a, -a}, {a, 0}})
	})
}
