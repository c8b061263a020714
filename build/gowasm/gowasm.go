package gowasm

import (
	"fmt"
	"go/ast"
	"go/types"
	"io/fs"
	"slices"
	"strings"
)

// Module is a WebAssembly module that imports nothing.
type Module struct {
	Bytes   []byte
	Exports []Export // sorted by name, the memory last
}

// Export is what a module offers its host under a name.
type Export struct {
	Name      string
	Signature string      // as "(i32, i64) -> (i64)", or "memory 1" with the number of pages of 64 KiB
	function  *types.Func // nil for the memory
}

// Compile compiles the functions of the package pkg that are marked //go:wasmexport, and all they need, of the module
// whose root is fsys. The error is of type Errors where the source is at fault.
func Compile(fsys fs.FS, module, pkg string) (*Module, error) {
	c := &compiler{
		source: newSource(fsys, module), top: alignment,
		indexes: map[*types.Func]int{}, variables: map[*types.Var]uint32{},
	}
	files, err := c.load(pkg)
	if err != nil {
		return nil, err
	}
	exports := c.exports(files)
	for i := 0; i < len(c.functions); i++ { // compiling a function adds those it calls
		c.compile(c.functions[i])
	}
	if len(c.refusals) > 0 {
		return nil, c.refusals.sorted()
	}
	exports = append(exports, Export{Name: "memory", Signature: fmt.Sprintf("memory %d", c.pages())})
	return &Module{c.module(exports), exports}, nil
}

// compiler is the module while it grows.
type compiler struct {
	*source
	functions  []*function
	indexes    map[*types.Func]int // of functions
	signatures []string            // the type section, in the order of first use
	variables  map[*types.Var]uint32
	data       []segment
	top        uint32 // the first address not taken
}

// function is a function of the module.
type function struct {
	object    *types.Func
	signature int
	code      []byte // declarations of locals, and instructions
}

// index is the number of a function in the module.
func (c *compiler) index(object *types.Func) int {
	i, ok := c.indexes[object]
	if !ok {
		i = len(c.functions)
		c.indexes[object] = i
		c.functions = append(c.functions, &function{object: object, signature: c.signature(object.Signature())})
	}
	return i
}

func (c *compiler) signature(sig *types.Signature) int {
	params, results := flatten(sig)
	t := "\x60" + string(sized(params)) + string(sized(results))
	i := slices.Index(c.signatures, t)
	if i < 0 {
		i = len(c.signatures)
		c.signatures = append(c.signatures, t)
	}
	return i
}

// exports finds the functions to export, and numbers them in the order of their names.
func (c *compiler) exports(files []*ast.File) (list []Export) {
	for _, file := range files {
		for _, d := range file.Decls {
			f, ok := d.(*ast.FuncDecl)
			if !ok || f.Doc == nil {
				continue
			}
			for _, comment := range f.Doc.List {
				if name, ok := strings.CutPrefix(comment.Text, "//go:wasmexport "); ok {
					list = append(list, c.export(strings.TrimSpace(name), c.info.Defs[f.Name].(*types.Func)))
				}
			}
		}
	}
	slices.SortFunc(list, func(a, b Export) int { return strings.Compare(a.Name, b.Name) })
	for i, e := range list {
		if e.Name == "memory" || i > 0 && e.Name == list[i-1].Name {
			c.refuse(e.function.Pos(), "a second export named "+e.Name, "another name")
		}
		c.index(e.function)
	}
	return list
}

// export refuses the types that the standard compiler does not export either.
func (c *compiler) export(name string, f *types.Func) Export {
	sig := f.Signature()
	if sig.Recv() != nil || sig.TypeParams() != nil || sig.Results().Len() > 1 {
		c.refuse(f.Pos(), "an export of this form", "a function with at most one result")
	}
	for v := range sig.Params().Variables() {
		if !crosses(v.Type()) {
			c.refuse(v.Pos(), "an exported parameter of this type", "int32, uint32, int64, uint64 or bool")
		}
	}
	for v := range sig.Results().Variables() {
		if !crosses(v.Type()) && !isBuffer(pointee(v.Type())) {
			c.refuse(v.Pos(), "an exported result of this type", "int32, uint32, int64, uint64, bool or *[n]byte")
		}
	}
	params, results := flatten(sig)
	names := strings.NewReplacer(string(rune(i32)), ", i32", string(rune(i64)), ", i64")
	text := func(types []byte) string { return "(" + strings.TrimPrefix(names.Replace(string(types)), ", ") + ")" }
	return Export{name, text(params) + " -> " + text(results), f}
}

// crosses tells whether a value of type t passes between host and module.
func crosses(t types.Type) bool {
	b, ok := t.Underlying().(*types.Basic)
	return ok && slices.Contains([]types.BasicKind{types.Int32, types.Uint32, types.Int64, types.Uint64, types.Bool}, b.Kind())
}

// isBuffer tells whether t is an array that lies alike in memory whichever compiler placed it.
func isBuffer(t types.Type) bool {
	if t == nil {
		return false
	}
	a, ok := t.Underlying().(*types.Array)
	return ok && (crosses(a.Elem()) || types.Identical(a.Elem().Underlying(), types.Typ[types.Uint8]))
}
