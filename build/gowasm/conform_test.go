package gowasm

import (
	"context"
	"math"
	"math/rand/v2"
	"os"
	"reflect"
	"slices"
	"testing"

	"github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/api"

	"borgerguide/build/gowasm/testdata/conform/arraydata"
	"borgerguide/build/gowasm/testdata/conform/arrays"
	"borgerguide/build/gowasm/testdata/conform/calendar"
	"borgerguide/build/gowasm/testdata/conform/calls"
	"borgerguide/build/gowasm/testdata/conform/compare"
	"borgerguide/build/gowasm/testdata/conform/compound"
	"borgerguide/build/gowasm/testdata/conform/constants"
	"borgerguide/build/gowasm/testdata/conform/control"
	goconvert "borgerguide/build/gowasm/testdata/conform/convert"
	"borgerguide/build/gowasm/testdata/conform/integers"
	"borgerguide/build/gowasm/testdata/conform/order"
	"borgerguide/build/gowasm/testdata/conform/pointerdata"
	"borgerguide/build/gowasm/testdata/conform/pointers"
	"borgerguide/build/gowasm/testdata/conform/ranges"
	"borgerguide/build/gowasm/testdata/conform/shift"
	"borgerguide/build/gowasm/testdata/conform/shorter"
	"borgerguide/build/gowasm/testdata/conform/slicedata"
	goslices "borgerguide/build/gowasm/testdata/conform/slices"
	"borgerguide/build/gowasm/testdata/conform/stack"
	gostrings "borgerguide/build/gowasm/testdata/conform/strings"
	"borgerguide/build/gowasm/testdata/conform/structdata"
	"borgerguide/build/gowasm/testdata/conform/structs"
	"borgerguide/build/gowasm/testdata/conform/text"
	"borgerguide/build/gowasm/testdata/conform/variables"
	"borgerguide/build/gowasm/testdata/conform/variadic"
)

// features are the packages under testdata/conform, each with its exported functions to call natively.
var features = map[string]map[string]any{
	"arraydata": arraydata.Functions, "arrays": arrays.Functions, "calendar": calendar.Functions,
	"calls": calls.Functions, "compare": compare.Functions, "compound": compound.Functions,
	"constants": constants.Functions, "control": control.Functions, "convert": goconvert.Functions,
	"integers": integers.Functions, "order": order.Functions, "pointerdata": pointerdata.Functions,
	"pointers": pointers.Functions, "ranges": ranges.Functions, "shift": shift.Functions, "shorter": shorter.Functions,
	"slicedata": slicedata.Functions, "slices": goslices.Functions, "stack": stack.Functions,
	"strings": gostrings.Functions, "structdata": structdata.Functions, "structs": structs.Functions,
	"text": text.Functions, "variables": variables.Functions, "variadic": variadic.Functions,
}

// unmatched are exports without a native counterpart.
var unmatched = []string{"memory", "buffer", "deep", "endless"}

func compileFeature(t testing.TB, name string) *Module {
	t.Helper()
	m, err := Compile(os.DirFS("../.."), "borgerguide", "borgerguide/build/gowasm/testdata/conform/"+name)
	if err != nil {
		t.Fatal(err)
	}
	return m
}

// host runs a module. A module that has trapped is not used again.
type host struct {
	t       testing.TB
	runtime wazero.Runtime
	code    wazero.CompiledModule
	module  api.Module
	found   map[string]api.Function
	stack   []uint64
}

func newHost(t testing.TB, module []byte, config wazero.RuntimeConfig) *host {
	t.Helper()
	ctx := context.Background()
	h := &host{t: t, runtime: wazero.NewRuntimeWithConfig(ctx, config)}
	t.Cleanup(func() { h.runtime.Close(ctx) })
	var err error
	if h.code, err = h.runtime.CompileModule(ctx, module); err != nil {
		t.Fatal(err)
	}
	if n := len(h.code.ImportedFunctions()); n > 0 {
		t.Fatalf("the module imports %d functions", n)
	}
	h.start()
	return h
}

func (h *host) start() {
	ctx := context.Background()
	if h.module != nil {
		h.module.Close(ctx)
	}
	var err error
	if h.module, err = h.runtime.InstantiateModule(ctx, h.code, wazero.NewModuleConfig().WithName("")); err != nil {
		h.t.Fatal(err)
	}
	h.found, h.stack = map[string]api.Function{}, make([]uint64, 8)
}

// call gives the result, if there is one, and whether the function returned.
func (h *host) call(name string, args ...uint64) (result uint64, ok bool) {
	f := h.found[name]
	if f == nil {
		f = h.module.ExportedFunction(name)
		h.found[name] = f
	}
	copy(h.stack, args)
	if err := f.CallWithStack(context.Background(), h.stack); err != nil {
		h.start()
		return 0, false
	}
	switch types := f.Definition().ResultTypes(); {
	case len(types) == 0:
	case types[0] == api.ValueTypeI32:
		result = uint64(uint32(h.stack[0]))
	default:
		result = h.stack[0]
	}
	return result, true
}

// native calls f as wasm would, with arguments and result in 64 bits.
func native(f reflect.Value, args []uint64) (result uint64, ok bool) {
	in := make([]reflect.Value, len(args))
	for i, a := range args {
		switch t := f.Type().In(i); t.Kind() {
		case reflect.Bool:
			in[i] = reflect.ValueOf(a != 0)
		default:
			in[i] = reflect.ValueOf(int64(a)).Convert(t)
		}
	}
	defer func() {
		if recover() != nil {
			result, ok = 0, false
		}
	}()
	for _, v := range f.Call(in) {
		switch v.Kind() {
		case reflect.Bool:
			if v.Bool() {
				result = 1
			}
		case reflect.Int32:
			result = uint64(uint32(v.Int()))
		case reflect.Int64:
			result = uint64(v.Int())
		default:
			result = v.Uint()
		}
	}
	return result, true
}

// boundaries are the integers around which types and tables end.
func boundaries() (list []int64) {
	for _, n := range []int64{
		4, 7, 10, 16, 33, 63, 64, 65, 100, 1000, 1 << 7, 1 << 8, 1 << 15, 1 << 16, 1 << 31, 1 << 32, 1 << 53,
	} {
		list = append(list, n-1, n, -n, -n-1)
	}
	return append(list, 0, 1, 2, 5, 8, -1, -2, math.MaxInt64, math.MaxInt64-1, math.MinInt64, math.MinInt64+1)
}

// arguments visits lists of arguments for parameters of these kinds: all of few, some of many.
func arguments(kinds []reflect.Kind, visit func([]uint64)) {
	random := rand.New(rand.NewPCG(1, uint64(len(kinds))))
	edges := boundaries()
	choices := make([][]int64, len(kinds))
	for i, kind := range kinds {
		switch {
		case kind == reflect.Bool:
			choices[i] = []int64{0, 1}
		case i == 0 && len(kinds) > 1 && kind == reflect.Int32: // often says which operation
			for n := range int64(20) {
				choices[i] = append(choices[i], n)
			}
			choices[i] = append(choices[i], edges...)
		default:
			choices[i] = slices.Clone(edges)
			for range 4000 / (1 + len(edges)*(len(kinds)-1)) {
				choices[i] = append(choices[i], int64(random.Uint64()>>random.IntN(64)))
			}
		}
	}
	total := 1
	for _, c := range choices {
		total *= len(c)
	}
	const most = 30_000
	for n := range min(total, most) {
		if total > most {
			n = random.IntN(total)
		}
		args := make([]uint64, len(kinds))
		for i, c := range choices {
			args[i] = uint64(c[n%len(c)])
			n /= len(c)
			switch kinds[i] {
			case reflect.Int32, reflect.Uint32:
				args[i] = uint64(uint32(args[i]))
			}
		}
		visit(args)
	}
}

// TestConform calls every function of every feature natively and as WebAssembly: results and traps agree.
func TestConform(t *testing.T) {
	folders, err := os.ReadDir("testdata/conform")
	if err != nil {
		t.Fatal(err)
	}
	for _, folder := range folders {
		functions := features[folder.Name()]
		t.Run(folder.Name(), func(t *testing.T) {
			t.Parallel()
			m := compileFeature(t, folder.Name())
			h := newHost(t, m.Bytes, wazero.NewRuntimeConfig())
			for _, e := range m.Exports {
				if slices.Contains(unmatched, e.Name) {
					continue
				}
				f := reflect.ValueOf(functions[e.Name])
				if !f.IsValid() {
					t.Fatalf("%s is not in Functions", e.Name)
				}
				agree(t, h, e.Name, f)
			}
			for name := range functions {
				if h.module.ExportedFunction(name) == nil {
					t.Errorf("%s is not exported", name)
				}
			}
		})
	}
}

func agree(t *testing.T, h *host, name string, f reflect.Value) {
	var kinds []reflect.Kind
	for in := range f.Type().Ins() {
		kinds = append(kinds, in.Kind())
	}
	failed, traps := 0, 0
	arguments(kinds, func(args []uint64) {
		if failed > 4 {
			return
		}
		want, returns := native(f, args)
		if !returns {
			if traps++; traps > 200 { // each costs a new instance
				return
			}
		}
		got, returned := h.call(name, args...)
		if returned != returns || got != want {
			failed++
			t.Errorf("%s%d = %d, %v; natively %d, %v", name, args, int64(got), returned, int64(want), returns)
		}
	})
}
