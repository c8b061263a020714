package gowasm

import (
	"bytes"
	"encoding/binary"
	"go/ast"
	"go/types"
	"slices"
)

// Value types, the type of a block without a result, and kinds of exports.
const (
	i32            = byte(0x7f)
	i64            = byte(0x7e)
	nothing        = byte(0x40)
	functionExport = byte(0)
	memoryExport   = byte(2)
)

// opcodes are the instructions used, by their names in the WebAssembly specification.
var opcodes = map[string]string{
	"unreachable": "\x00", "block": "\x02", "loop": "\x03", "if": "\x04", "else": "\x05", "end": "\x0b",
	"br": "\x0c", "br_if": "\x0d", "call": "\x10", "drop": "\x1a", "select": "\x1b",
	"local.get": "\x20", "local.set": "\x21", "local.tee": "\x22", "i32.const": "\x41", "i64.const": "\x42",
	"i32.load": "\x28", "i32.load8_s": "\x2c", "i32.load8_u": "\x2d", "i32.load16_s": "\x2e", "i32.load16_u": "\x2f",
	"i32.store": "\x36", "i32.store8": "\x3a", "i32.store16": "\x3b", "i64.load": "\x29", "i64.store": "\x37",
	"memory.copy": "\xfc\x0a\x00\x00", "memory.fill": "\xfc\x0b\x00",

	"i32.eqz": "\x45", "i32.eq": "\x46", "i32.ne": "\x47", "i32.lt_s": "\x48", "i32.lt_u": "\x49", "i32.gt_s": "\x4a",
	"i32.gt_u": "\x4b", "i32.le_s": "\x4c", "i32.le_u": "\x4d", "i32.ge_s": "\x4e", "i32.ge_u": "\x4f",
	"i32.add": "\x6a", "i32.sub": "\x6b", "i32.mul": "\x6c", "i32.div_s": "\x6d", "i32.div_u": "\x6e",
	"i32.rem_s": "\x6f", "i32.rem_u": "\x70", "i32.and": "\x71", "i32.or": "\x72", "i32.xor": "\x73",
	"i32.shl": "\x74", "i32.shr_s": "\x75", "i32.shr_u": "\x76", "i32.extend8_s": "\xc0", "i32.extend16_s": "\xc1",
	"i32.wrap_i64": "\xa7", "i64.extend_i32_s": "\xac", "i64.extend_i32_u": "\xad",

	"i64.eq": "\x51", "i64.ne": "\x52", "i64.lt_s": "\x53", "i64.lt_u": "\x54", "i64.gt_s": "\x55",
	"i64.gt_u": "\x56", "i64.le_s": "\x57", "i64.le_u": "\x58", "i64.ge_s": "\x59", "i64.ge_u": "\x5a",
	"i64.add": "\x7c", "i64.sub": "\x7d", "i64.mul": "\x7e", "i64.div_s": "\x7f", "i64.div_u": "\x80",
	"i64.rem_s": "\x81", "i64.rem_u": "\x82", "i64.and": "\x83", "i64.or": "\x84", "i64.xor": "\x85",
	"i64.shl": "\x86", "i64.shr_s": "\x87", "i64.shr_u": "\x88",
}

// template is code to write: instructions by name, each followed by its immediates (indexes and offsets as int, constants
// as int64, block types as byte), among expressions and statements, helpers to call, templates, and code already written.
// A label names the block that starts before it.
type template []any

// helper is the name of a function of the support package.
type helper string

func (b *body) emit(code ...any) {
	for _, item := range code {
		switch item := item.(type) {
		case string:
			b.instruction(item)
		case int:
			b.code = append(b.code, uleb(item)...)
		case int64:
			b.code = append(b.code, sleb(item)...)
		case byte:
			b.code = append(b.code, item)
		case []byte:
			b.code = append(b.code, item...)
		case label:
			b.labels[len(b.labels)-1] = item
		case ast.Expr:
			b.expr(item)
		case ast.Stmt:
			b.stmt(item)
		case helper:
			b.emit("call", b.index(b.support.Scope().Lookup(string(item)).(*types.Func)))
		case template:
			b.emit(item...)
		case func():
			item()
		}
	}
}

func (b *body) instruction(name string) {
	opcode, ok := opcodes[name]
	if !ok {
		panic("no instruction " + name)
	}
	b.code = append(b.code, opcode...)
	switch name {
	case "block", "loop", "if":
		b.labels = append(b.labels, label{})
	case "end":
		b.labels = b.labels[:len(b.labels)-1]
	}
}

// uleb and sleb are integers in LEB128, unsigned and signed.
func uleb(v int) []byte { return binary.AppendUvarint(nil, uint64(v)) }

func sleb(v int64) (code []byte) {
	for {
		low := byte(v & 0x7f)
		v >>= 7
		if v == 0 && low&0x40 == 0 || v == -1 && low&0x40 != 0 {
			return append(code, low)
		}
		code = append(code, low|0x80)
	}
}

// sized puts the number of bytes before them, vector the number of items.
func sized(bytes []byte) []byte { return append(uleb(len(bytes)), bytes...) }

func vector(items [][]byte) []byte { return append(uleb(len(items)), slices.Concat(items...)...) }

// module is the module in the binary format.
func (c *compiler) module(exports []Export) []byte {
	var signatures, functions, names, codes, data [][]byte
	for _, t := range c.signatures {
		signatures = append(signatures, []byte(t))
	}
	for _, f := range c.functions {
		functions = append(functions, uleb(f.signature))
		codes = append(codes, sized(f.code))
	}
	for _, e := range exports {
		kind := append([]byte{functionExport}, uleb(c.indexes[c.exported[e.Name]])...)
		if c.exported[e.Name] == nil {
			kind = []byte{memoryExport, 0}
		}
		names = append(names, append(sized([]byte(e.Name)), kind...))
	}
	for _, s := range c.data {
		if content := bytes.TrimRight(s.bytes, "\x00"); len(content) > 0 { // the memory starts as zeros
			place := append([]byte("\x00"+opcodes["i32.const"]), sleb(int64(s.address))...)
			data = append(data, append(append(place, opcodes["end"]...), sized(content)...))
		}
	}
	limits := append([]byte{1}, bytes.Repeat(uleb(c.pages()), 2)...) // it never grows

	module := []byte("\x00asm\x01\x00\x00\x00")
	for _, section := range []struct {
		id    byte
		items [][]byte
	}{{1, signatures}, {3, functions}, {5, [][]byte{limits}}, {7, names}, {10, codes}, {11, data}} {
		module = append(append(module, section.id), sized(vector(section.items))...)
	}
	return module
}
