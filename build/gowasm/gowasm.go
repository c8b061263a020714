package gowasm

import (
	"go/ast"
	"go/token"
	"go/types"
	"io/fs"
	"maps"
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
	Signature string // as "(i32, i64) -> (i64)", or "memory 1" with the number of pages of 64 KiB
}

// Compile compiles the functions of the package pkg that are marked //go:wasmexport, and all they need, of the module
// whose root is fsys. The error is of type Errors where the source is at fault.
func Compile(fsys fs.FS, module, pkg string) (*Module, error) {
	c := &compiler{
		source: &source{
			fsys: fsys, module: module, pkg: pkg, files: token.NewFileSet(), packages: map[string]*types.Package{},
			info: types.Info{
				Types: map[ast.Expr]types.TypeAndValue{}, Selections: map[*ast.SelectorExpr]*types.Selection{},
				Defs: map[*ast.Ident]types.Object{}, Uses: map[*ast.Ident]types.Object{},
			},
			declared: map[*types.Func]*ast.FuncDecl{}, exported: map[string]*types.Func{}, initial: map[*types.Var]ast.Expr{},
			subset: map[types.Type]bool{}, usages: map[*types.Func]usage{},
		},
		variables: map[*types.Var]int{}, image: make([]byte, stackAt), top: alignment,
	}
	var err error
	if c.support, err = c.load(supportFiles, "support of gowasm", "support"); err == nil {
		_, err = c.Import(pkg)
	}
	if err == nil {
		c.write()
	}
	if err == nil && len(c.refusals) == 0 {
		c.settle()
		exports := c.write()
		return &Module{c.module(exports), exports}, nil
	}
	if len(c.refusals) > 0 {
		err = c.refusals.sorted()
	}
	return nil, err
}

// write writes all functions: the first time to know the calls, which settle what is written the second time.
func (c *compiler) write() []Export {
	c.functions, c.indexes, c.signatures, c.calls = nil, map[*types.Func]int{}, nil, nil
	exports := c.exports()
	for i := 0; i < len(c.functions); i++ { // compiling a function adds those it calls
		c.compile(c.functions[i])
	}
	return append(exports, Export{"memory", "memory 1"})
}

// compiler is the module while it grows.
type compiler struct {
	*source
	calls      []call
	given      map[*types.Func][]instruction // the parameters that are constants
	once       map[*types.Func]bool          // the functions that are called once
	functions  []*function
	indexes    map[*types.Func]int // in functions
	signatures []string            // the type section, in the order of first use
	variables  map[*types.Var]int  // addresses
	image      []byte              // the memory at the start, below the stack
	top        int                 // the first address not taken
}

// function is a function of the module.
type function struct {
	object    *types.Func
	signature int
	code      []byte // in the binary format
}

// index is the number of a function in the module.
func (c *compiler) index(object *types.Func) int {
	i, ok := c.indexes[object]
	if !ok {
		i = len(c.functions)
		c.indexes[object] = i
		c.functions = append(c.functions, &function{object: object, signature: c.signature(c.flatten(object))})
	}
	return i
}

// helper is the number of a function of package support.
func (c *compiler) helper(name helper) int {
	return c.index(c.support.Scope().Lookup(string(name)).(*types.Func))
}

// signature is the number of a function type in the module.
func (c *compiler) signature(params, results []byte) int {
	t := "\x60" + string(sized(params)) + string(sized(results))
	if !slices.Contains(c.signatures, t) {
		c.signatures = append(c.signatures, t)
	}
	return slices.Index(c.signatures, t)
}

// exports numbers the functions to export first. It refuses types that the standard compiler does not export either.
func (c *compiler) exports() (list []Export) {
	text := func(types []byte) string {
		var names []string
		for _, t := range types {
			names = append(names, map[byte]string{i32: "i32", i64: "i64"}[t])
		}
		return "(" + strings.Join(names, ", ") + ")"
	}
	for _, name := range slices.Sorted(maps.Keys(c.exported)) {
		f := c.exported[name]
		for _, v := range parameters(f.Signature()) {
			if !crosses(v.Type()) {
				c.refuse(v.Pos(), "an exported parameter of this type", "int32, uint32, int64, uint64 or bool")
			}
		}
		for i, v := range slices.Collect(f.Signature().Results().Variables()) {
			if i > 0 || !crosses(v.Type()) && !isBuffer(v.Type()) {
				c.refuse(f.Pos(), "an exported result of this type", "int32, uint32, int64, uint64, bool or *[n]byte")
			}
		}
		c.index(f)
		params, results := c.flatten(f)
		list = append(list, Export{name, text(params) + " -> " + text(results)})
	}
	return list
}

// crosses tells whether a value of type t passes between host and module.
func crosses(t types.Type) bool {
	return slices.Contains([]string{"int32", "uint32", "int64", "uint64", "bool"}, t.Underlying().String())
}

// isBuffer tells whether t is a pointer to bytes, which lie alike in memory whichever compiler placed them.
func isBuffer(t types.Type) bool {
	s := t.Underlying().String()
	return strings.HasPrefix(s, "*[") && strings.HasSuffix(s, "]byte")
}
