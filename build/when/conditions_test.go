package when

import (
	"context"
	"go/ast"
	"go/token"
	"reflect"
	"slices"
	"testing"
	"unsafe"

	"github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/api"

	"borgerguide/build/gowasm"
	"borgerguide/calculators"
	"borgerguide/calculators/published"
	"borgerguide/calculators/rule"
)

// machine runs the changed calculators.
type machine struct {
	t      *testing.T
	engine wazero.Runtime
	code   wazero.CompiledModule
	module api.Module
}

func newMachine(t *testing.T) (*turner, *machine) {
	t.Helper()
	r, tree := turnedSource(t)
	module, err := gowasm.Compile(tree, "borgerguide/calculators", module+"wasm")
	if err != nil {
		t.Fatal(err)
	}
	ctx := context.Background()
	m := &machine{t: t, engine: wazero.NewRuntime(ctx)}
	t.Cleanup(func() { m.engine.Close(ctx) })
	if m.code, err = m.engine.CompileModule(ctx, module.Bytes); err != nil {
		t.Fatal(err)
	}
	m.start()
	return r, m
}

// start begins with a memory as it is in the module.
func (m *machine) start() {
	ctx := context.Background()
	if m.module != nil {
		m.module.Close(ctx)
	}
	var err error
	if m.module, err = m.engine.InstantiateModule(ctx, m.code, wazero.NewModuleConfig()); err != nil {
		m.t.Fatal(err)
	}
}

func (m *machine) call(name string, args ...uint64) (uint64, bool) {
	results, err := m.module.ExportedFunction(name).Call(context.Background(), args...)
	if err != nil || len(results) == 0 {
		return 0, err == nil
	}
	return results[0], true
}

// outcome is what came of a case: what a citizen reads, and which questions are asked.
type outcome struct {
	Said   []rule.Said
	Faults []rule.Fault
	Asked  [rule.MaxQuestions]int64
}

func outcomeOf(calculator int64, c *rule.Case) outcome {
	k := calculators.All[calculator]
	o := outcome{Faults: k.Faults(c), Asked: c.Asked}
	if len(o.Faults) == 0 {
		o.Said = k.Said(c)
	}
	return o
}

func native(p *published.Case) outcome {
	c := p.New()
	calculators.Run(c)
	return outcomeOf(p.Calculator, c)
}

// run runs a case with one condition turned, none for 0, and tells whether it came to its end.
func (m *machine) run(p *published.Case, turned int64) (outcome, bool) {
	const size = unsafe.Sizeof(rule.Case{})
	c := p.New()
	end, _ := m.call("buffer") // the case lies before it
	at := uint32(end) - uint32(size)
	bytes := (*[size]byte)(unsafe.Pointer(c))
	m.module.Memory().Write(at, bytes[:])
	m.call("begin", uint64(turned))
	if _, returned := m.call("run"); !returned {
		m.start()
		return outcome{}, false
	}
	after, _ := m.module.Memory().Read(at, uint32(size))
	copy(bytes[:], after)
	return outcomeOf(p.Calculator, c), true
}

// asked is a published case and what comes of it natively.
type asked struct {
	published.Case
	want outcome
}

// everyCase runs the published cases natively.
func everyCase(t *testing.T) (cases []asked) {
	t.Helper()
	for i := range calculators.All {
		read, err := published.Read(int64(i))
		if err != nil {
			t.Fatal(err)
		}
		for _, p := range read {
			cases = append(cases, asked{p, native(&p)})
		}
	}
	return cases
}

// TestEveryConditionMatters turns each condition round, one at a time: some published case must come out otherwise,
// or stop.
func TestEveryConditionMatters(t *testing.T) {
	r, m := newMachine(t)
	cases := everyCase(t)
	matters := func(n int64) bool {
		return slices.ContainsFunc(cases, func(c asked) bool {
			if folder := r.conditions[n].folder; folder != "term" && folder != calculators.All[c.Calculator].Folder {
				return false
			}
			got, ok := m.run(&c.Case, n)
			return !ok || !reflect.DeepEqual(got, c.want)
		})
	}
	for n := int64(1); n < int64(len(r.conditions)); n++ {
		if !matters(n) {
			c := r.conditions[n]
			t.Errorf("%s: %s: turned round, it changes no published case: write one in the cases.txt of a calculator "+
				"that meets it", c.place, c.text)
		}
	}
	t.Log(len(r.conditions)-1, "conditions,", len(cases), "cases")
}

// TestConditionsHold runs the published cases and holds what is said against the list. Some route must lead to each
// sentence that is said, at its place, whose conditions were all met as the list has them. And where at the end all
// conditions of a route were, its place must have said something: so a condition that the list lacks is found too.
func TestConditionsHold(t *testing.T) {
	r, m := newMachine(t)
	var listed []*reader
	for _, c := range calculators.All {
		in, err := follow(calculators.Source, c.Folder)
		if err != nil {
			t.Fatal(err)
		}
		listed = append(listed, in)
	}
	for _, c := range everyCase(t) {
		if got, ok := m.run(&c.Case, 0); !ok || !reflect.DeepEqual(got, c.want) {
			t.Fatalf("%s: the changed calculators make %v, natively %v", c.Place, got, c.want)
		}
		in, names := listed[c.Calculator], calculators.All[c.Calculator].Sentences
		said := map[string]bool{}
		for at, s := range c.want.Said {
			n := m.note(int64(at))
			said[r.says[n.say]] = true
			if !slices.ContainsFunc(in.routes[s.Sentence], func(to route) bool {
				return in.place(to.say) == r.says[n.say] && r.agree(in, to.under, n)
			}) {
				t.Errorf("%s: no route of the list leads to %s at %s", c.Place, names[s.Sentence].Name, r.says[n.say])
			}
		}
		m.call("end")
		n := m.note(int64(len(c.want.Said)))
		for sentence, routes := range in.routes {
			for _, to := range routes {
				if !said[in.place(to.say)] && r.agree(in, to.under, n) {
					t.Errorf("%s: by the list %s is said at %s", c.Place, names[sentence].Name, in.place(to.say))
				}
			}
		}
	}
}

// agree tells whether all conditions of a route were as the list has them.
func (r *turner) agree(in *reader, list conditions, n note) bool {
	return !slices.ContainsFunc(list, func(c condition) bool { return !r.agrees(in, c, n) })
}

// note is what was noted at a Say.
type note struct {
	say       int64
	met, held [words]uint64
}

// words are how many words the conditions fill, a bit for each.
const words = 16

func (m *machine) note(at int64) (n note) {
	word := func(i int64) uint64 {
		w, _ := m.call("note", uint64(at*(2*words+1)+i))
		return w
	}
	n.say = int64(word(0))
	for i := range int64(words) {
		n.met[i], n.held[i] = word(1+i), word(1+words+i)
	}
	return n
}

// value is whether a condition was met, and what it was then.
func (n *note) value(condition int64) (met, held bool) {
	at, bit := condition/64, uint64(1)<<(condition%64)
	return n.met[at]&bit != 0, n.held[at]&bit != 0
}

// agrees tells whether a condition of the list was as the list has it.
func (r *turner) agrees(in *reader, c condition, n note) bool {
	switch {
	case c.loop != nil:
		return true // no turn of it, no Say
	case c.parts != nil:
		return slices.ContainsFunc(c.parts, func(list conditions) bool { return r.agree(in, list, n) }) != c.not
	case c.tagIn != nil && c.tagIn != c.frame, c.tag != nil && r.numbers[in.span(c.expr)] == 0:
		return true // a row of a table: the sentence itself tells it
	}
	held, known := r.held(in, c.expr, n)
	return known && held != c.not
}

// held is what an expression was, where enough of it was met to know.
func (r *turner) held(in *reader, e ast.Expr, n note) (held, known bool) {
	switch x := ast.Unparen(e).(type) {
	case *ast.UnaryExpr:
		if x.Op == token.NOT {
			held, known := r.held(in, x.X, n)
			return !held, known
		}
	case *ast.BinaryExpr:
		if x.Op == token.LAND || x.Op == token.LOR {
			a, aKnown := r.held(in, x.X, n)
			b, bKnown := r.held(in, x.Y, n)
			decides := x.Op == token.LOR // this value of one of them
			if aKnown && a == decides || bKnown && b == decides {
				return decides, true
			}
			return !decides, aKnown && bKnown
		}
	}
	condition, ok := r.numbers[in.span(ast.Unparen(e))]
	if !ok {
		return false, false
	}
	known, held = n.value(condition)
	return held, known
}
