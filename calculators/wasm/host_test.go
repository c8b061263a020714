package main

import (
	"context"
	"encoding/binary"
	"fmt"
	"sync"
	"testing"
	"unsafe"

	"github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/api"
	"github.com/tetratelabs/wazero/imports/wasi_snapshot_preview1"

	"borgerguide/build/gowasm"
	"borgerguide/calculators"
	"borgerguide/calculators/quantity"
)

// host has the exports and the memory at hand: natively, or in a module.
type host interface {
	// export calls an export and gives its result, 0 where there is none. Where it does not return, the host starts
	// afresh.
	export(name string, args ...int64) (result int64, returned bool)
	// word is a word of the case, and set sets it.
	word(at int) int64
	set(at int, value int64)
	// words adds words to a list.
	words(list []int64, from, to int) []int64
	// zero makes words zero.
	zero(from, to int)
	// fill writes a text into the buffer, and zeros behind it.
	fill(text string)
	// text is so many bytes of the buffer.
	text(length int64) []byte
}

// textSize is room for what people type, in bytes.
const textSize = quantity.MaxText

// native runs the exports as this test is compiled.
type native struct{}

func (native) export(name string, args ...int64) (result int64, returned bool) {
	defer func() { returned = recover() == nil }()
	switch name {
	case "read":
		read(args[0], args[1], args[2], args[3])
	case "run":
		run()
	case "write":
		return write(args[0], args[1], args[2]), true
	}
	return 0, true
}

func (native) all() *[caseWords]int64    { return (*[caseWords]int64)(unsafe.Pointer(&exchange.c)) }
func (n native) word(at int) int64       { return n.all()[at] }
func (n native) set(at int, value int64) { n.all()[at] = value }
func (n native) zero(from, to int)       { clear(n.all()[from:to]) }
func (n native) words(list []int64, from, to int) []int64 {
	return append(list, n.all()[from:to]...)
}
func (native) text(length int64) []byte { return buffer()[:length] }
func (native) fill(text string) {
	clear(buffer()[:])
	copy(buffer()[:], text)
}

// module is an instance of a module.
type module struct {
	runtime wazero.Runtime
	code    wazero.CompiledModule
	inst    api.Module
	exports map[string]export
	buffer  uint32
	stack   [4]uint64
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
	at, ok := m.export("buffer")
	if !ok {
		return fmt.Errorf("buffer() traps")
	}
	m.buffer = uint32(at)
	return nil
}

func (m *module) export(name string, args ...int64) (result int64, returned bool) {
	f := m.exports[name]
	for i, a := range args {
		m.stack[i] = uint64(a)
	}
	if err := f.CallWithStack(context.Background(), m.stack[:]); err != nil {
		if name != "buffer" { // called by start
			m.start()
		}
		return 0, false
	}
	if len(f.results) == 0 {
		return 0, true
	}
	return int64(m.stack[0]), true
}

// place is where a word of the case lies: the case ends where the buffer begins.
func (m *module) place(at int) uint32 { return m.buffer - 8*uint32(caseWords-at) }

func (m *module) word(at int) int64 {
	word, _ := m.inst.Memory().ReadUint64Le(m.place(at))
	return int64(word)
}

func (m *module) words(list []int64, from, to int) []int64 {
	bytes, _ := m.inst.Memory().Read(m.place(from), 8*uint32(to-from))
	for ; len(bytes) > 0; bytes = bytes[8:] {
		list = append(list, int64(binary.LittleEndian.Uint64(bytes)))
	}
	return list
}

func (m *module) set(at int, value int64) { m.inst.Memory().WriteUint64Le(m.place(at), uint64(value)) }

func (m *module) zero(from, to int) { m.inst.Memory().Write(m.place(from), zeros[:8*(to-from)]) }

var zeros [8 * caseWords]byte

func (m *module) fill(text string) {
	var all [textSize + 2]byte
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
	return gowasm.Compile(calculators.Source, "borgerguide/calculators", "borgerguide/calculators/wasm")
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
