package main

import (
	"encoding/binary"
	"go/ast"
	"go/parser"
	"go/token"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unsafe"

	"borgerguide/calculators"
	"borgerguide/calculators/published"
	"borgerguide/calculators/quantity"
	"borgerguide/calculators/rule"
)

// caller does what must return.
type caller struct {
	*testing.T
	*desk
}

func (c caller) do(what string, args ...int64) int64 {
	c.Helper()
	s := step{do: what}
	copy(s.args[:], args)
	result, returned := c.call(&s)
	if !returned {
		c.Fatalf("%s%v traps", what, args)
	}
	return result
}

// run runs a published case in the module, and is the case afterwards.
func (c caller) run(p published.Case) (k rule.Case) {
	c.Helper()
	program := programOf(p)
	c.do("start", program.calculator, program.today, program.municipality)
	for _, s := range program.steps {
		c.fill(s.text)
		if c.do(s.do, s.args[:]...) != 1 && s.do == "fact" {
			c.Fatal("no room for the facts")
		}
	}
	c.do("run")
	copy((*[caseWords]int64)(unsafe.Pointer(&k))[:], c.words(nil, 0, caseWords))
	return k
}

// TestModule runs every published case in both modules: of every word of it the same comes out as natively.
func TestModule(t *testing.T) {
	for name, open := range map[string]func() (*module, error){"gowasm": small, "standard": large} {
		m := must(t, open)
		for i, calculator := range calculators.All {
			cases, err := published.Read(int64(i))
			if err != nil {
				t.Fatal(err)
			}
			for _, p := range cases {
				t.Run(name+"/"+calculator.Name+"/"+p.Name, func(t *testing.T) { same(caller{t, &desk{host: m}}, p) })
			}
		}
	}
}

func same(c caller, p published.Case) {
	native, calculator := p.New(), calculators.All[p.Calculator]
	calculators.Run(native)
	got := c.run(p)
	if got != *native {
		c.Errorf("natively it says %v, faults %v\nthe module says %v, faults %v\n%+v\n%+v", calculator.Said(native),
			calculator.Faults(native), calculator.Said(&got), calculator.Faults(&got), *native, got)
	}
	for _, said := range calculator.Said(&got) {
		for _, n := range said.Numbers {
			text := string(c.text(c.do("write", int64(n.Unit), n.Value, 0)))
			if n.Unit != quantity.ClosedDays && text != quantity.Written(n.Unit, n.Value) {
				c.Errorf("write(%d, %d) = %q", n.Unit, n.Value, text)
			}
		}
	}
}

// TestExports holds the exports of both modules against the package comment: the same names, with as many arguments.
func TestExports(t *testing.T) {
	f, err := parser.ParseFile(token.NewFileSet(), "main.go", nil, parser.ParseComments)
	if err != nil {
		t.Fatal(err)
	}
	documented := map[string]int{}
	for _, m := range regexp.MustCompile(`(\w+)\(([^)]*)\)`).FindAllStringSubmatch(f.Doc.Text(), -1) {
		documented[m[1]] = len(strings.FieldsFunc(m[2], func(r rune) bool { return r == ',' }))
	}
	declared := map[string]int{}
	for _, d := range f.Decls {
		f, ok := d.(*ast.FuncDecl)
		if !ok || f.Doc == nil {
			continue
		}
		last := f.Doc.List[len(f.Doc.List)-1].Text
		if strings.Contains(last, "go:wasmexport "+f.Name.Name) {
			declared[f.Name.Name] = f.Type.Params.NumFields()
		}
	}
	if !maps.Equal(documented, declared) {
		t.Errorf("documented %v, declared %v", documented, declared)
	}
	m, l := must(t, small), must(t, large)
	names := slices.Sorted(maps.Keys(documented))
	if got := slices.Sorted(maps.Keys(m.exports)); !slices.Equal(got, names) {
		t.Errorf("exported %v\ndocumented %v", got, names)
	}
	for _, name := range names {
		a, b := m.exports[name], l.exports[name]
		same := slices.Equal(a.params, b.params) && slices.Equal(a.results, b.results)
		if !same || len(a.params) != documented[name] {
			t.Errorf("%s takes %v and gives %v; by the standard compiler %v and %v", name, a.params, a.results,
				b.params, b.results)
		}
	}
	if memories := slices.Sorted(maps.Keys(m.code.ExportedMemories())); !slices.Equal(memories, []string{"memory"}) {
		t.Errorf("exported memories %v", memories)
	}
	if count, _ := binary.Uvarint(sections(t)[exportSection]); count != uint64(len(names)+1) {
		t.Errorf("%d exports, with the memory, of %d names", count, len(names))
	}
}

// Sections of a module, by the WebAssembly specification.
const importSection, exportSection = 2, 7

// sections are the sections of gowasm's module.
func sections(t *testing.T) map[byte][]byte {
	t.Helper()
	m, err := compiled()
	if err != nil {
		t.Fatal(err)
	}
	found := map[byte][]byte{}
	for rest := m.Bytes[8:]; len(rest) > 0; {
		size, width := binary.Uvarint(rest[1:])
		content := rest[1+width:]
		found[rest[0]], rest = content[:size], content[size:]
	}
	return found
}

// TestImports: the module needs nothing of its host, so that it has no section of imports.
func TestImports(t *testing.T) {
	if content, ok := sections(t)[importSection]; ok {
		t.Errorf("it imports %q", content)
	}
}

// TestValid has the module validated by wabt, which shares no code with gowasm or wazero.
func TestValid(t *testing.T) {
	validate, err := exec.LookPath("wasm-validate")
	if err != nil {
		t.Fatal("wasm-validate is missing: make test installs it; by hand, apt-get install wabt")
	}
	m, err := compiled()
	if err != nil {
		t.Fatal(err)
	}
	name := filepath.Join(t.TempDir(), "calculators.wasm")
	for _, length := range []int{len(m.Bytes) - 1, len(m.Bytes)} {
		if err := os.WriteFile(name, m.Bytes[:length], 0o644); err != nil {
			t.Fatal(err)
		}
		out, err := exec.Command(validate, name).CombinedOutput()
		if valid := err == nil; valid != (length == len(m.Bytes)) {
			t.Errorf("%d of %d bytes: %v\n%s", length, len(m.Bytes), err, out)
		}
	}
}
