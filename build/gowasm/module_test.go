package gowasm

import (
	"bytes"
	"context"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/imports/wasi_snapshot_preview1"
)

// TestStack overflows the stack in memory, and that of WebAssembly: that traps before anything is overwritten.
func TestStack(t *testing.T) {
	h := newHost(t, compileFeature(t, "stack").Bytes, wazero.NewRuntimeConfig())
	ctx := context.Background()
	for name, depths := range map[string][]uint64{"deep": {61, 62, 1 << 20}, "endless": {60, 1000, 1<<32 - 1}} {
		for i, n := range depths {
			_, err := h.module.ExportedFunction(name).Call(ctx, n)
			if overflows := err != nil; overflows != (i == 2 || name == "deep" && i == 1) {
				t.Errorf("%s(%d): %v", name, n, err)
			}
			if changed, err := h.module.ExportedFunction("canary").Call(ctx); err != nil || changed[0] != 0 {
				t.Errorf("after %s(%d) %d bytes are overwritten, %v", name, n, changed, err)
			}
		}
		h.start()
	}
}

// TestSameBytes compiles from two places.
func TestSameBytes(t *testing.T) {
	copied := fstest.MapFS{}
	files, err := filepath.Glob("testdata/conform/*/*.go")
	if err != nil {
		t.Fatal(err)
	}
	tables, _ := filepath.Glob("testdata/conform/*/*/*.go")
	for _, name := range append(files, tables...) {
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		copied["build/gowasm/"+filepath.ToSlash(name)] = &fstest.MapFile{Data: text}
	}
	for name := range features {
		again, err := Compile(copied, "borgerguide", "borgerguide/build/gowasm/testdata/conform/"+name)
		if err != nil {
			t.Fatal(err)
		}
		if first := compileFeature(t, name); !bytes.Equal(first.Bytes, again.Bytes) ||
			!slices.Equal(first.Exports, again.Exports) {
			t.Errorf("%s is compiled to other bytes", name)
		}
	}
}

func TestExports(t *testing.T) {
	var got strings.Builder
	for _, e := range compileFeature(t, "text").Exports {
		got.WriteString(e.Name + " " + e.Signature + "\n")
	}
	const want = `amount (i64) -> (i32)
back (i64) -> (i64)
buffer () -> (i32)
memory memory 1
number (i64, i32) -> (i64)
put (i64, i32) -> (i64)
`
	if lines := slices.Sorted(strings.Lines(got.String())); strings.Join(lines, "") != want {
		t.Errorf("got\n%s", got.String())
	}
}

// TestBuffer passes text in memory, at the address that an export gives.
func TestBuffer(t *testing.T) {
	h := newHost(t, compileFeature(t, "text").Bytes, wazero.NewRuntimeConfig())
	length, _ := h.call("amount", 123456789)
	address, _ := h.call("buffer")
	text, ok := h.module.Memory().Read(uint32(address), uint32(length))
	if string(text) != "1.234.567,89 kr." || !ok {
		t.Errorf("the buffer holds %q", text)
	}
}

// TestOrder puts functions in the order of their source, and package variables too, large ones first. Each lies at a
// multiple of 8, where the host can look at it as numbers.
func TestOrder(t *testing.T) {
	const source = `package main

var odd, more [3]byte

var table [4095]byte

var large [4096]byte

//go:wasmexport c
func last() *[4096]byte { return &large }

func called(n int64) int64 { return n * 2 }

//go:wasmexport a
func a() *[3]byte { return &more }

//go:wasmexport double
func double(n int64) int64 { return called(n) }

//go:wasmexport b
func b() *[3]byte { return &odd }

//go:wasmexport d
func d() *[4095]byte { return &table }

func main() {}
`
	m, err := Compile(fstest.MapFS{"main.go": {Data: []byte(source)}}, "calculators", "calculators")
	if err != nil {
		t.Fatal(err)
	}
	h := newHost(t, m.Bytes, wazero.NewRuntimeConfig())
	for name, want := range map[string][2]uint64{
		"c": {0, 8}, "a": {2, 4112}, "double": {3, 14}, "b": {4, 4104}, "d": {5, 4120},
	} {
		if got, _ := h.call(name, 7); got != want[1] {
			t.Errorf("%s is %d, not %d", name, got, want[1])
		}
		if index := h.code.ExportedFunctions()[name].Index(); uint64(index) != want[0] {
			t.Errorf("%s is function %d, not %d", name, index, want[0])
		}
	}
}

// TestLocals puts locals behind the parameters, those of 64 bits first, and the most used first of each type.
func TestLocals(t *testing.T) {
	b := &body{locals: []byte{i32, i64, i32, i32, i32, i64, i64}, code: []instruction{
		{"local.get", 6}, {"local.set", 5}, {"local.get", 4}, {"local.tee", 5},
		{"local.get", 3}, {"local.get", 2}, {"local.set", 5},
		{"local.get", 6}, {"local.get", 3}, {"local.get", 0}, {"call", 1}, {"i32.const", 5},
	}}
	const want = "\x02\x02\x7e\x03\x7f" + "\x20\x03\x21\x02\x20\x06\x22\x02\x20\x04\x20\x05\x21\x02" +
		"\x20\x03\x20\x04\x20\x00" + "\x10\x07\x41\x05\x0b"
	if got := (&function{params: 2, body: b}).encoded([]int{9, 7}); string(got) != want {
		t.Errorf("got % x", got)
	}
}

// TestConstants writes what every call gives a function into the function: that makes the same bytes.
func TestConstants(t *testing.T) {
	const start = "package main\n\nvar list [3]int64\n\nvar row struct{ x, y int64 }\n\nfunc main() {}\n\n" +
		"//go:wasmexport f\nfunc f(i int64) int64 { row.y = 1; return "
	var modules []*Module
	for _, rest := range []string{
		`add(i) + add(3) + last(i, 2) + last(1, i) + kept(i) }
func add(n int64) int64 { row.x += n * 7; return row.x }
func last(i, n int64) int64 { if n > 0 { return last(i, n-1) + list[:][i] }; return list[i] }
func kept(n int64) int64 { if true { return n }; return 1 }`,
		`add(&row.x, i, 7) + add(&row.x, 3, 7) + last(list[:], &list, i, 2) + last(list[:], &list, 1, i) + kept(i, true) }
func add(x *int64, n, by int64) int64 { *x += n * by; return *x }
func last(s []int64, p *[3]int64, i, n int64) int64 { if n > 0 { return last(s, p, i, n-1) + s[i] }; return p[i] }
func kept(n int64, yes bool) int64 { if yes { return n }; return 1 }`,
	} {
		m, err := Compile(fstest.MapFS{"main.go": {Data: []byte(start + rest)}}, "calculators", "calculators")
		if err != nil {
			t.Fatal(err)
		}
		modules = append(modules, m)
	}
	if a, b := modules[0].Bytes, modules[1].Bytes; !bytes.Equal(a, b) {
		t.Errorf("% x\n% x", a, b)
	}
}

// main is a package of the types that may be exported, for both compilers.
const main = `package main

type kroner int64

type flag bool

var buffer = [4]byte{1, 2, 3}

//go:wasmexport buffer
func Buffer() *[4]byte { return &buffer }

//go:wasmexport signed
func Signed(a int32, b kroner) kroner { return kroner(a) - b/3 }

//go:wasmexport unsigned
func Unsigned(a uint32, b uint64) uint64 { return uint64(a)*b ^ b>>3 }

//go:wasmexport narrow
func Narrow(a int32, b uint32) uint32 { return uint32(int16(a)) / (b | 1) }

//go:wasmexport flags
func Flags(a bool, b flag) flag { return flag(a) != b }

//go:wasmexport nothing
func Nothing(_ int64) {}

//go:wasmexport named
func Named(a int64, _ bool) (n int32) { n = int32(a); return n }

func main() {}
`

// TestStandard compiles what may be exported with the standard compiler as well, and compares.
func TestStandard(t *testing.T) {
	dir := t.TempDir()
	for name, text := range map[string]string{"go.mod": "module calculators\n\ngo 1.26\n", "main.go": main} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	m, err := Compile(os.DirFS(dir), "calculators", "calculators")
	if err != nil {
		t.Fatal(err)
	}
	large, err := Standard(dir, ".")
	if err != nil {
		t.Fatal(err)
	}
	ctx := context.Background()
	runtime := wazero.NewRuntime(ctx)
	defer runtime.Close(ctx)
	wasi_snapshot_preview1.MustInstantiate(ctx, runtime)
	standard, err := runtime.InstantiateWithConfig(ctx, large,
		wazero.NewModuleConfig().WithStartFunctions("_initialize"))
	if err != nil {
		t.Fatal(err)
	}
	h := newHost(t, m.Bytes, wazero.NewRuntimeConfig())
	for _, e := range m.Exports {
		if e.Name == "memory" || e.Name == "buffer" {
			continue
		}
		f := standard.ExportedFunction(e.Name)
		if f == nil {
			t.Fatalf("%s is not exported by the standard compiler", e.Name)
		}
		for _, a := range []uint64{0, 1, 40_000, 1<<32 - 1} {
			args := make([]uint64, len(f.Definition().ParamTypes()))
			for i := range args {
				args[i] = a >> i
				if e.Name == "flags" {
					args[i] &= 1
				}
			}
			want, err := f.Call(ctx, args...)
			if err != nil {
				t.Fatal(err)
			}
			if got, ok := h.call(e.Name, args...); !ok || len(want) > 0 && uint32(got) != uint32(want[0]) {
				t.Errorf("%s%d = %d, %v; compiled by the standard compiler %d", e.Name, args, got, ok, want)
			}
		}
	}
}

// BenchmarkCompile compiles the two features that are most like calculators.
func BenchmarkCompile(b *testing.B) {
	for _, name := range []string{"calendar", "text"} {
		b.Run(name, func(b *testing.B) {
			size := 0
			for b.Loop() {
				size = len(compileFeature(b, name).Bytes)
			}
			b.ReportMetric(float64(size), "bytes")
		})
	}
}

// TestFeatures holds the table of features against the folders.
func TestFeatures(t *testing.T) {
	folders, err := filepath.Glob("testdata/conform/*")
	if err != nil || len(folders) != len(features) {
		t.Errorf("%d folders, %d features: %v", len(folders), len(features), slices.Sorted(maps.Keys(features)))
	}
}
