package gowasm

import (
	"cmp"
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
			declared: map[*types.Func]*ast.FuncDecl{}, exported: map[string]*types.Func{},
			initial: map[*types.Var]ast.Expr{},
			faults:  map[types.Type]string{}, assigned: map[*types.Var]bool{}, addressed: map[*types.Var]bool{},
		},
		variables: map[*types.Var]int{}, named: map[types.Object]bool{}, image: make([]byte, memory), top: alignment,
	}
	var err error
	if c.support, err = c.load(supportFiles, "support of gowasm", "_support"); err == nil {
		_, err = c.Import(pkg)
	}
	if err != nil && len(c.refusals) == 0 {
		return nil, err
	}
	if err != nil {
		return nil, c.refusals.sorted()
	}
	c.write()   // to know the package variables
	c.arrange() // also where there are refusals: it finds those of the values of package variables
	if len(c.refusals) == 0 {
		c.write() // to know the calls
	}
	var exports []Export
	if len(c.refusals) == 0 {
		c.settle()
		exports = c.write()
	}
	if len(c.refusals) > 0 {
		return nil, c.refusals.sorted()
	}
	return &Module{c.module(exports), exports}, nil
}

// large is the size of a package variable, in bytes, that comes before smaller ones.
const large = 4096

// arrange puts the constant strings at the start of the memory, and after them the package variables in the order of
// their source, where those that are alike lie together. Large ones come first: they hold what code names the most,
// and the lowest addresses are the shortest to write.
func (c *compiler) arrange() {
	variables := slices.SortedFunc(maps.Keys(c.variables), func(v, w *types.Var) int {
		return cmp.Or(sizeOf(w.Type())/large-sizeOf(v.Type())/large, int(v.Pos()-w.Pos()))
	})
	c.arranged = true
	for range 2 { // the first time to know the strings that the variables hold
		c.variables, c.image = map[*types.Var]int{}, make([]byte, memory)
		c.top = alignment + (len(c.text)+alignment-1)/alignment*alignment
		copy(c.image[alignment:], c.text)
		for _, v := range variables {
			c.variable(v)
		}
	}
}

// write writes all functions. What is known of the program then settles how they are written the next time.
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
	functions  []*function
	indexes    map[*types.Func]int   // in functions
	signatures []string              // the type section, in the order of first use
	variables  map[*types.Var]int    // addresses
	named      map[types.Object]bool // the fields that code names
	arranged   bool                  // they are known, and so is what the variables hold
	text       string                // the constant strings, one after the other
	image      []byte                // the memory at the start
	top        int                   // the first address not taken
}

// function is a function of the module.
type function struct {
	object    *types.Func
	exported  bool
	signature int
	params    int
	body      *body
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

// crossing are the types of what passes between host and module.
var crossing = []string{"int32", "uint32", "int64", "uint64", "bool"}

// exports numbers the functions to export first. It refuses types that the standard compiler does not export either.
func (c *compiler) exports() (list []Export) {
	names := strings.NewReplacer(string(rune(i32)), "i32, ", string(rune(i64)), "i64, ")
	text := func(types []byte) string {
		return "(" + strings.TrimSuffix(names.Replace(string(types)), ", ") + ")"
	}
	for _, name := range slices.Sorted(maps.Keys(c.exported)) {
		f := c.exported[name]
		params := parameters(f.Signature())
		for i, v := range slices.AppendSeq(params, f.Signature().Results().Variables()) {
			t := v.Type().Underlying().String()
			// A buffer is alike for all compilers.
			isBuffer := i == len(params) && strings.HasPrefix(t, "*[") && strings.HasSuffix(t, "]byte")
			if i > len(params) || !slices.Contains(crossing, t) && !isBuffer {
				c.refuse(v.Pos(), "an exported parameter or result of this type",
					"int32, uint32, int64, uint64, bool, or the result *[n]byte")
			}
		}
		c.functions[c.index(f)].exported = true
		types, results := c.flatten(f)
		list = append(list, Export{name, text(types) + " -> " + text(results)})
	}
	return list
}
