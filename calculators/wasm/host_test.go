package main

import (
	"context"
	"fmt"
	"io/fs"
	"sync"
	"testing"
	"testing/fstest"

	"github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/api"
	"github.com/tetratelabs/wazero/imports/wasi_snapshot_preview1"

	"borgerguide/build/gowasm"
	"borgerguide/calculators"
)

// host has the exports at hand: natively, or in a module.
type host interface {
	// call gives the result, 0 where there is none, and whether the export returned. Where it did not, the host starts afresh.
	call(*step) (result int64, returned bool)
	// fill writes a text into the buffer, and zeros behind it.
	fill(text string)
	// text is so many bytes of the buffer.
	text(length int64) []byte
}

// step is a call of an export; before it the text is written into the buffer, if there is one.
type step struct {
	export string
	args   [6]int64 // an int32 is cut to its size
	text   string
}

// native runs the exports as this test is compiled.
type native struct{}

// exports are the exports by name, with the arguments as they cross to a module.
var exports = map[string]func(a *[6]int64) int64{
	"start": func(a *[6]int64) int64 {
		start(int32(a[0]), a[1], int32(a[2]))
		return 0
	},
	"fact": func(a *[6]int64) int64 {
		return truth(fact(int32(a[0]), int32(a[1]), a[2], a[3], a[4], int32(a[5])))
	},
	"read": func(a *[6]int64) int64 { return int64(read(int32(a[0]), int32(a[1]))) },
	"answer": func(a *[6]int64) int64 {
		answer(int32(a[0]), int32(a[1]), a[2])
		return 0
	},
	"value":      func(a *[6]int64) int64 { return value(int32(a[0])) },
	"run":        func(*[6]int64) int64 { return int64(run()) },
	"line":       func(a *[6]int64) int64 { return int64(line(int32(a[0]))) },
	"figure":     func(a *[6]int64) int64 { return figure(int32(a[0]), int32(a[1])) },
	"asked":      func(a *[6]int64) int64 { return int64(asked(int32(a[0]))) },
	"state":      func(a *[6]int64) int64 { return int64(state(int32(a[0]))) },
	"detail":     func(a *[6]int64) int64 { return detail(int32(a[0]), int32(a[1])) },
	"nowhere":    func(*[6]int64) int64 { return truth(nowhere()) },
	"counted":    func(a *[6]int64) int64 { return truth(counted(int32(a[0]))) },
	"write":      func(a *[6]int64) int64 { return int64(write(int32(a[0]), a[1])) },
	"difference": func(a *[6]int64) int64 { return int64(difference(int32(a[0]), a[1], a[2])) },
}

func (native) call(s *step) (result int64, returned bool) {
	defer func() { returned = recover() == nil }()
	return exports[s.export](&s.args), true
}

func (native) fill(text string) {
	clear(buffer()[:])
	copy(buffer()[:], text)
}

func (native) text(length int64) []byte { return buffer()[:length] }

// module is an instance of a module.
type module struct {
	runtime wazero.Runtime
	code    wazero.CompiledModule
	inst    api.Module
	exports map[string]export
	buffer  uint32
	stack   [6]uint64
}

type export struct {
	api.Function
	params, results []api.ValueType
}

func instantiate(code []byte) (*module, error) {
	ctx := context.Background()
	m := &module{runtime: wazero.NewRuntime(ctx)}
	wasi_snapshot_preview1.MustInstantiate(ctx, m.runtime) // for the standard compiler's
	var err error
	if m.code, err = m.runtime.CompileModule(ctx, code); err != nil {
		return nil, err
	}
	return m, m.start()
}

func (m *module) start() (err error) {
	ctx := context.Background()
	if m.inst != nil {
		m.inst.Close(ctx)
	}
	config := wazero.NewModuleConfig().WithStartFunctions("_initialize")
	if m.inst, err = m.runtime.InstantiateModule(ctx, m.code, config); err != nil {
		return err
	}
	m.exports = map[string]export{}
	for name, d := range m.code.ExportedFunctions() {
		m.exports[name] = export{m.inst.ExportedFunction(name), d.ParamTypes(), d.ResultTypes()}
	}
	at, ok := m.call(&step{export: "buffer"})
	if !ok {
		return fmt.Errorf("buffer() traps")
	}
	m.buffer = uint32(at)
	return nil
}

func (m *module) call(s *step) (result int64, returned bool) {
	f, ok := m.exports[s.export]
	if !ok {
		return 0, false
	}
	for i, p := range f.params {
		m.stack[i] = uint64(s.args[i])
		if p == api.ValueTypeI32 {
			m.stack[i] = uint64(uint32(s.args[i]))
		}
	}
	if err := f.CallWithStack(context.Background(), m.stack[:]); err != nil {
		if s.export != "buffer" { // called by start
			m.start()
		}
		return 0, false
	}
	switch {
	case len(f.results) == 0:
		return 0, true
	case f.results[0] == api.ValueTypeI32:
		return int64(int32(m.stack[0])), true
	}
	return int64(m.stack[0]), true
}

func (m *module) fill(text string) {
	var all [textSize]byte
	copy(all[:], text)
	m.inst.Memory().Write(m.buffer, all[:])
}

func (m *module) text(length int64) []byte {
	text, _ := m.inst.Memory().Read(m.buffer, uint32(length))
	return text
}

func (m *module) close() { m.runtime.Close(context.Background()) }

// compiled is the module from the source that lies in the tool.
func compiled() (*gowasm.Module, error) {
	source := fstest.MapFS{}
	err := fs.WalkDir(calculators.Source, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		text, err := fs.ReadFile(calculators.Source, name)
		source["calculators/"+name] = &fstest.MapFile{Data: text}
		return err
	})
	if err != nil {
		return nil, err
	}
	return gowasm.Compile(source, "borgerguide", "borgerguide/calculators/wasm")
}

// standard is the module of the standard compiler.
func standard() ([]byte, error) { return gowasm.Standard("../..", "./calculators/wasm") }

// small is the module of gowasm, large that of the standard compiler; both serve all tests.
var (
	small = sync.OnceValues(func() (*module, error) {
		m, err := compiled()
		if err != nil {
			return nil, err
		}
		return instantiate(m.Bytes)
	})
	large = sync.OnceValues(func() (*module, error) {
		code, err := standard()
		if err != nil {
			return nil, err
		}
		return instantiate(code)
	})
)

// must is the module, ready.
func must(t testing.TB, open func() (*module, error)) *module {
	t.Helper()
	m, err := open()
	if err != nil {
		t.Fatal(err)
	}
	return m
}
