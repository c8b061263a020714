package main

import (
	"context"
	"math"
	"os"
	"os/exec"
	"path/filepath"
	"reflect"
	"testing"

	"github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/api"
	"github.com/tetratelabs/wazero/imports/wasi_snapshot_preview1"

	"borgerguide/calculators"
	"borgerguide/calculators/published"
	"borgerguide/calculators/quantity"
)

// module is the calculators as WebAssembly.
type module struct {
	t    *testing.T
	ctx  context.Context
	inst api.Module
}

// build compiles the module with the standard compiler.
func build(t *testing.T) module {
	t.Helper()
	file := filepath.Join(t.TempDir(), "calculators.wasm")
	cmd := exec.Command("go", "build", "-buildmode=c-shared", "-o", file, ".")
	cmd.Env = append(os.Environ(), "GOOS=wasip1", "GOARCH=wasm")
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	code, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	ctx := context.Background()
	runtime := wazero.NewRuntime(ctx)
	t.Cleanup(func() { runtime.Close(ctx) })
	wasi_snapshot_preview1.MustInstantiate(ctx, runtime)
	inst, err := runtime.InstantiateWithConfig(ctx, code, wazero.NewModuleConfig().WithStartFunctions("_initialize"))
	if err != nil {
		t.Fatal(err)
	}
	return module{t, ctx, inst}
}

// call calls an export; integers of any size cross as their bits.
func (m module) call(name string, args ...int64) int64 {
	m.t.Helper()
	f := m.inst.ExportedFunction(name)
	if f == nil {
		m.t.Fatalf("no export %s", name)
	}
	bits := make([]uint64, len(args))
	for i, a := range args {
		bits[i] = uint64(a)
		if f.Definition().ParamTypes()[i] == api.ValueTypeI32 {
			bits[i] = api.EncodeI32(int32(a))
		}
	}
	results, err := f.Call(m.ctx, bits...)
	if err != nil {
		m.t.Fatalf("%s%v: %v", name, args, err)
	}
	switch types := f.Definition().ResultTypes(); {
	case len(types) == 0:
		return 0
	case types[0] == api.ValueTypeI32:
		return int64(api.DecodeI32(results[0]))
	}
	return int64(results[0])
}

func truth(b bool) int64 {
	if b {
		return 1
	}
	return 0
}

// outcome runs a published case through the exports.
func (m module) outcome(c published.Case) (o published.Outcome) {
	m.t.Helper()
	m.call("start", int64(c.Calculator), int64(c.Today), truth(c.Local))
	for _, r := range c.Rows {
		if m.call("fact", int64(r.Fact), int64(r.Unit), int64(r.From), int64(r.Until), r.Value, truth(r.Local)) != 1 {
			m.t.Fatal("no room for the facts")
		}
	}
	for _, a := range c.Answers {
		m.call("answer", int64(a.Input), int64(a.Answer.State), a.Answer.Value)
		if a.Typed {
			m.inst.Memory().Write(uint32(m.call("buffer")), []byte(a.Text))
			m.call("read", int64(a.Input), int64(len(a.Text)))
		}
	}
	lines := m.call("run")
	o.Asked, o.Unsure = uint32(m.call("asked")), uint32(m.call("unsure"))
	for i := range lines {
		l := calculators.Line{Sentence: int32(m.call("sentence", i)), Count: int32(m.call("numbers", i))}
		for k := range int64(l.Count) {
			l.Nums[k] = calculators.Num{Unit: quantity.Unit(m.call("unit", i, k)), Value: m.call("number", i, k)}
		}
		o.Lines = append(o.Lines, l)
	}
	for i := range m.call("faults") {
		f := calculators.Found{Input: int32(m.call("faultInput", i)), Fault: quantity.Fault(m.call("faultKind", i)), Count: int32(m.call("faultNumbers", i))}
		for k := range int64(f.Count) {
			f.Nums[k] = calculators.Num{Unit: quantity.Unit(m.call("faultUnit", i, k)), Value: m.call("faultNumber", i, k)}
		}
		o.Faults = append(o.Faults, f)
	}
	return o
}

func (m module) write(unit quantity.Unit, value int64) string {
	m.t.Helper()
	n := m.call("write", int64(unit), value)
	text, _ := m.inst.Memory().Read(uint32(m.call("buffer")), uint32(n))
	return string(text)
}

// TestModule runs every published case as WebAssembly: the same lines, faults and numbers as natively.
func TestModule(t *testing.T) {
	m := build(t)
	for i, names := range calculators.All {
		cases, err := published.Read("../testdata", calculators.Calculator(i))
		if err != nil {
			t.Fatal(err)
		}
		for _, c := range cases {
			t.Run(names.Name+"/"+c.Name, func(t *testing.T) {
				m := module{t, m.ctx, m.inst}
				native, got := c.Run(), m.outcome(c)
				if native.Asked != got.Asked || native.Unsure != got.Unsure ||
					!sameLines(native.Lines, got.Lines) || !sameFaults(native.Faults, got.Faults) {
					t.Errorf("natively %v\nthe module %v", native, got)
				}
				if differs := c.Differs(got); differs != "" {
					t.Error(differs)
				}
				for _, l := range got.Lines {
					for _, n := range l.Nums[:l.Count] {
						if text := m.write(n.Unit, n.Value); text != written(n.Unit, n.Value) {
							t.Errorf("write(%d, %d) = %q", n.Unit, n.Value, text)
						}
					}
				}
			})
		}
	}
	t.Run("bad arguments", func(t *testing.T) { badArguments(module{t, m.ctx, m.inst}) })
}

func sameLines(a, b []calculators.Line) bool {
	return len(a) == 0 && len(b) == 0 || reflect.DeepEqual(a, b)
}
func sameFaults(a, b []calculators.Found) bool {
	return len(a) == 0 && len(b) == 0 || reflect.DeepEqual(a, b)
}

func written(unit quantity.Unit, value int64) string {
	var buf [quantity.MaxText]byte
	return string(buf[:quantity.Write(buf[:], unit, value)])
}

// badArguments calls every export with numbers that mean nothing, in every order of calculators: nothing may trap.
func badArguments(m module) {
	wrong := []int64{math.MinInt64, math.MinInt32, -1, 0, 1, 16, 64, 255, 256, math.MaxInt32, math.MaxInt64}
	exports := m.inst.ExportedFunctionDefinitions()
	for _, calculator := range []int64{-1, 0, 1, 2, 3, 4, 5, 99} {
		for _, x := range wrong {
			m.call("start", calculator, x, 1)
			for fact := range int64(8) {
				for _, u := range []quantity.Unit{quantity.Weeks, quantity.Weekdays, quantity.Months, quantity.ClosedDays} {
					m.call("fact", fact, int64(u), math.MinInt64, math.MaxInt64, x, 1)
				}
			}
			for _, y := range wrong {
				for input := range int64(calculators.MaxInputs) {
					m.call("answer", input, int64(calculators.Given), y)
				}
				m.call("run")
				for name, f := range exports {
					if args := len(f.ParamTypes()); name != "start" && name != "_initialize" && args > 0 {
						all := []int64{y, x, y, x, y, x}
						m.call(name, all[:args]...)
					}
				}
			}
		}
	}
}
