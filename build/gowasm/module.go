package gowasm

import (
	"encoding/binary"
	"regexp"
	"slices"
)

// Kinds of exports.
const (
	functionExport = byte(0)
	memoryExport   = byte(2)
)

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

// segment is a range of memory that does not start as zeros. One of its own costs as much as some zeros, and
// compresses worse.
var segment = regexp.MustCompile(`[^\x00]+(\x00{1,9}[^\x00]+)*`)

// module is the module in the binary format. Its functions stand in the order of their source, where those that are
// alike lie together.
func (c *compiler) module(exports []Export) []byte {
	order := slices.Clone(c.functions)
	slices.SortFunc(order, func(f, g *function) int { return int(f.object.Pos() - g.object.Pos()) })
	places := make([]int, len(order))
	for place, f := range order {
		places[c.indexes[f.object]] = place
	}
	var signatures, functions, names, codes, data [][]byte
	for _, t := range c.signatures {
		signatures = append(signatures, []byte(t))
	}
	for _, f := range order {
		functions = append(functions, uleb(f.signature))
		codes = append(codes, sized(f.encoded(places)))
	}
	for _, e := range exports {
		kind := append([]byte{functionExport}, uleb(places[c.indexes[c.exported[e.Name]]])...)
		if c.exported[e.Name] == nil {
			kind = []byte{memoryExport, 0}
		}
		names = append(names, append(sized([]byte(e.Name)), kind...))
	}
	for _, s := range segment.FindAllIndex(c.image[:c.top], -1) {
		place := append([]byte("\x00"+opcodes["i32.const"]), sleb(int64(s[0]))...)
		data = append(data, append(append(place, opcodes["end"]...), sized(c.image[s[0]:s[1]])...))
	}

	// The memory is one page, and at most one.
	module := []byte("\x00asm\x01\x00\x00\x00")
	for _, section := range []struct {
		id    byte
		items [][]byte
	}{{1, signatures}, {3, functions}, {5, [][]byte{{1, 1, 1}}}, {7, names}, {10, codes}, {11, data}} {
		module = append(append(module, section.id), sized(vector(section.items))...)
	}
	return module
}
