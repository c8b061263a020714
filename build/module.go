package main

import (
	"encoding/binary"
	"strings"
)

const (
	moduleHeader  = "\x00asm\x01\x00\x00\x00"
	moduleLayout  = "\x01\x03\x05\x07\x0a\x0b" // the sections gowasm writes; other compilers' modules have more of them
	exportSection = byte(7)
)

// exportsOf lists the names that a module exports, in its order. It is nil for bytes that are no module of gowasm.
func exportsOf(module []byte) (names []string) {
	rest, ok := strings.CutPrefix(string(module), moduleHeader)
	layout := ""
	for ok && rest != "" {
		id, section := rest[0], ""
		layout += rest[:1]
		if section, rest, ok = cutSized(rest[1:]); ok && id == exportSection {
			names, ok = exportedNames(section)
		}
	}
	if !ok || layout != moduleLayout {
		return nil
	}
	return names
}

// exportedNames reads the section of exports: each is a name, a kind and a number.
func exportedNames(section string) (names []string, ok bool) {
	count, rest, ok := cutNumber(section)
	for ; ok && count > 0; count-- {
		name := ""
		if name, rest, ok = cutSized(rest); !ok || rest == "" {
			return nil, false
		}
		names = append(names, name)
		_, rest, ok = cutNumber(rest[1:])
	}
	return names, ok && rest == ""
}

// cutSized takes what has its number of bytes before it.
func cutSized(s string) (inner, rest string, ok bool) {
	size, rest, ok := cutNumber(s)
	if !ok || size > uint64(len(rest)) {
		return "", "", false
	}
	return rest[:size], rest[size:], true
}

// cutNumber takes an unsigned number in LEB128.
func cutNumber(s string) (n uint64, rest string, ok bool) {
	n, size := binary.Uvarint([]byte(s[:min(len(s), binary.MaxVarintLen64)]))
	if size <= 0 {
		return 0, "", false
	}
	return n, s[size:], true
}
