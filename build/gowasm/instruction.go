package gowasm

import (
	"go/ast"
	"go/token"
	"strings"
)

// Value types, and the type of a block without a result.
const (
	i32     = byte(0x7f)
	i64     = byte(0x7e)
	nothing = byte(0x40)
)

// opcodes are the instructions used, by their names in the WebAssembly specification, with immediates that are always
// the same.
var opcodes = map[string]string{
	"unreachable": "\x00", "block": "\x02", "loop": "\x03", "if": "\x04", "else": "\x05", "end": "\x0b",
	"br": "\x0c", "return": "\x0f", "call": "\x10", "drop": "\x1a", "select": "\x1b",
	"local.get": "\x20", "local.set": "\x21", "local.tee": "\x22", "i32.const": "\x41", "i64.const": "\x42",
	"i32.load": "\x28\x00", "i32.load8_s": "\x2c\x00", "i32.load8_u": "\x2d\x00", "i32.load16_s": "\x2e\x00",
	"i32.load16_u": "\x2f\x00", "i64.load": "\x29\x00",
	"i32.store": "\x36\x00", "i32.store8": "\x3a\x00", "i32.store16": "\x3b\x00", "i64.store": "\x37\x00",
	"memory.copy": "\xfc\x0a\x00\x00", "memory.fill": "\xfc\x0b\x00",

	"i32.eqz": "\x45", "i32.eq": "\x46", "i32.ne": "\x47", "i32.lt_s": "\x48", "i32.lt_u": "\x49", "i32.gt_s": "\x4a",
	"i32.gt_u": "\x4b", "i32.le_s": "\x4c", "i32.le_u": "\x4d", "i32.ge_s": "\x4e", "i32.ge_u": "\x4f",
	"i32.add": "\x6a", "i32.sub": "\x6b", "i32.mul": "\x6c", "i32.div_s": "\x6d", "i32.div_u": "\x6e",
	"i32.rem_s": "\x6f", "i32.rem_u": "\x70", "i32.and": "\x71", "i32.or": "\x72", "i32.xor": "\x73",
	"i32.shl": "\x74", "i32.shr_s": "\x75", "i32.shr_u": "\x76", "i32.extend8_s": "\xc0", "i32.extend16_s": "\xc1",
	"i32.wrap_i64": "\xa7", "i64.extend_i32_s": "\xac", "i64.extend_i32_u": "\xad",

	"i64.eqz": "\x50", "i64.eq": "\x51", "i64.ne": "\x52", "i64.lt_s": "\x53", "i64.lt_u": "\x54", "i64.gt_s": "\x55",
	"i64.gt_u": "\x56", "i64.le_s": "\x57", "i64.le_u": "\x58", "i64.ge_s": "\x59", "i64.ge_u": "\x5a",
	"i64.add": "\x7c", "i64.sub": "\x7d", "i64.mul": "\x7e", "i64.div_s": "\x7f", "i64.div_u": "\x80",
	"i64.rem_s": "\x81", "i64.rem_u": "\x82", "i64.and": "\x83", "i64.or": "\x84", "i64.xor": "\x85",
	"i64.shl": "\x86", "i64.shr_s": "\x87", "i64.shr_u": "\x88",
}

// instruction is one instruction, and its immediate if it has one that varies: a constant, an index, the offset of an
// address, or the type of a block.
type instruction struct {
	name  string
	value int64
}

func (in instruction) encoded() []byte {
	code := []byte(opcodes[in.name])
	class, rest, _ := strings.Cut(in.name, ".")
	switch {
	case rest == "const", class == "block", class == "loop", class == "if":
		return append(code, sleb(in.value)...)
	case class == "local", class == "br", class == "call",
		strings.HasPrefix(rest, "load"), strings.HasPrefix(rest, "store"):
		return append(code, uleb(int(in.value))...)
	}
	return code
}

// template is code to write: instructions by name, each followed by its immediate if it has one (indexes and offsets
// as int, constants as int64, types as byte), among expressions, statements, helpers to call, templates and functions
// that write code. A token after the start of a block is the statement that leaves it, break or continue.
type template []any

// helper is the name of a function of the support package.
type helper string

func (b *body) emit(code ...any) {
	for i, item := range code {
		switch item := item.(type) {
		case string:
			in := instruction{name: item}
			if i+1 < len(code) {
				switch v := code[i+1].(type) {
				case int:
					in.value = int64(v)
				case int64:
					in.value = v
				case byte:
					in.value = int64(v) - 0x80 // negative in seven bits
				}
			}
			b.structured(in)
		case token.Token:
			b.labels[len(b.labels)-1] = item
		case ast.Expr:
			b.expr(item)
		case ast.Stmt:
			b.stmt(item)
		case helper:
			b.emit("call", b.helper(item))
		case template:
			b.emit(item...)
		case func():
			item()
		}
	}
}

// structured writes an instruction, and keeps count of blocks.
func (b *body) structured(in instruction) {
	b.code = in.after(b.code)
	switch in.name {
	case "block", "loop", "if":
		b.labels = append(b.labels, token.ILLEGAL)
	case "end":
		b.labels = b.labels[:len(b.labels)-1]
	}
}

// after is code with the instruction after it, or something shorter to the same effect. It looks at neighbours alone:
// no branch arrives between them, since it would at an end, an else or a loop.
func (in instruction) after(code []instruction) []instruction {
	n := len(code)
	var last, before instruction
	if n > 0 {
		last = code[n-1]
	}
	if n > 1 {
		before = code[n-2]
	}
	constant := last.name == "i32.const" || last.name == "i64.const"
	switch {
	case last == instruction{"local.set", in.value} && in.name == "local.get":
		return append(code[:n-1], instruction{"local.tee", in.value})
	case constant && last.value == 0 && strings.HasSuffix(in.name, ".eq"):
		return append(code[:n-1], instruction{name: in.name + "z"})
	case constant && last.value == 0 && in.name == "i32.add":
		return code[:n-1]
	case constant && before.name == "i32.const" && in.name == "i32.add":
		return append(code[:n-2], instruction{"i32.const", int64(int32(before.value + last.value))})
	}
	return append(code, in)
}
