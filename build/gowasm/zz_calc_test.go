package gowasm

import (
	"os"
	"testing"
)

func TestCalc(t *testing.T) {
	m, err := Compile(os.DirFS("../.."), "borgerguide", "borgerguide/calculators/wasm")
	if err != nil {
		t.Fatal("\n" + err.Error())
	}
	t.Log(len(m.Bytes), m.Exports)
	os.WriteFile("/tmp/gw_dis/calc.wasm", m.Bytes, 0o644)
}
