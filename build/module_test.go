package main

import (
	"slices"
	"strings"
	"testing"
)

func TestExportsOf(t *testing.T) {
	module, exports, err := compile("..", "gowasm")
	if err != nil {
		t.Fatal(err)
	}
	var want []string
	for _, e := range exports {
		want = append(want, e.Name)
	}
	if got := exportsOf(module); len(got) == 0 || !slices.Equal(got, want) {
		t.Errorf("it exports %q, want %q", got, want)
	}
	for size := range len(module) {
		if got := exportsOf(module[:size]); got != nil {
			t.Errorf("the first %d bytes of it: %q", size, got)
		}
	}
}

// TestExportsOfForeignBytes: one export, a memory named m, in modules that gowasm did not write and in one as it does.
func TestExportsOfForeignBytes(t *testing.T) {
	const (
		before = "\x01\x01\x00\x03\x01\x00\x05\x01\x00"
		naming = "\x07\x05\x01\x01m\x02\x00"
		after  = "\x0a\x01\x00\x0b\x01\x00"
	)
	for _, c := range []struct {
		what, bytes string
		want        []string
	}{
		{"as gowasm does", moduleHeader + before + naming + after, []string{"m"}},
		{"nothing", "", nil},
		{"words", "+++\ntitle = \"Frist\"\n", nil},
		{"another version", "\x00asm\x02\x00\x00\x00" + before + naming + after, nil},
		{"nothing but exports", moduleHeader + naming, nil},
		{"with imports", moduleHeader + "\x01\x01\x00\x02\x01\x00\x03\x01\x00\x05\x01\x00" + naming + after, nil},
		{"with a section of names", moduleHeader + before + naming + after + "\x00\x01\x00", nil},
		{"more exports than are there", moduleHeader + before + "\x07\x05\x02\x01m\x02\x00" + after, nil},
		{"fewer exports than are there", moduleHeader + before + "\x07\x05\x00\x01m\x02\x00" + after, nil},
		{"a name without end", moduleHeader + before + "\x07\x05\x01\x7fm\x02\x00" + after, nil},
		{"a section without end", moduleHeader + "\x01" + strings.Repeat("\xff", 20), nil},
	} {
		if got := exportsOf([]byte(c.bytes)); !slices.Equal(got, c.want) {
			t.Errorf("%s: %q, want %q", c.what, got, c.want)
		}
	}
}
