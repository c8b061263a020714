package gowasm

import (
	"cmp"
	"embed"
	"errors"
	"fmt"
	"go/ast"
	"go/build/constraint"
	"go/parser"
	"go/scanner"
	"go/token"
	"go/types"
	"io/fs"
	"path"
	"strings"
)

//go:embed _support/support.go
var supportFiles embed.FS

// source is the typed syntax of the packages loaded.
type source struct {
	fsys        fs.FS
	module, pkg string
	files       *token.FileSet
	info        types.Info
	packages    map[string]*types.Package // nil for one being loaded, or with errors
	support     *types.Package
	declared    map[*types.Func]*ast.FuncDecl
	exported    map[string]*types.Func
	initial     map[*types.Var]ast.Expr // values of package variables
	refusals    Errors
	faults      map[types.Type]string // what keeps types out of the subset, if anything does
	assigned    map[*types.Var]bool   // the variables that code assigns to once they have a value
	addressed   map[*types.Var]bool   // those whose address it takes
}

// folder is where a package of the module lies.
func (s *source) folder(pkg string) (dir string, ok bool) {
	rest, ok := strings.CutPrefix(pkg+"/", s.module+"/")
	return path.Clean(rest), ok
}

// Import makes source the importer for its own packages.
func (s *source) Import(pkg string) (*types.Package, error) {
	dir, ok := s.folder(pkg)
	p, seen := s.packages[pkg]
	switch {
	case !ok:
		return nil, fmt.Errorf("it is not in module %s", s.module)
	case seen && p == nil:
		return nil, errors.New("import cycle, or import of a package with errors")
	case seen:
		return p, nil
	}
	return s.load(s.fsys, pkg, dir)
}

// load loads the files in dir that belong to the calculators, and notes what they declare.
func (s *source) load(fsys fs.FS, pkg, dir string) (*types.Package, error) {
	s.packages[pkg] = nil
	names, failed := fs.Glob(fsys, path.Join(dir, "*.go")) // sorted
	var files []*ast.File
	for _, name := range names {
		text, err := fs.ReadFile(fsys, name)
		if strings.HasSuffix(name, "_test.go") || excluded(text) {
			continue
		}
		file, broken := parser.ParseFile(s.files, name, text, parser.ParseComments|parser.SkipObjectResolution)
		list, _ := broken.(scanner.ErrorList)
		for _, e := range list {
			s.refusals = append(s.refusals, Refusal{e.Pos.Filename, e.Pos.Line, e.Pos.Column, e.Msg, ""})
		}
		for _, i := range file.Imports {
			if _, ok := s.folder(strings.Trim(i.Path.Value, "`\"")); !ok {
				s.refuse(i.Path.Pos(), "import "+i.Path.Value, "what it does here, or a file with //go:build !gowasm,")
			}
		}
		files, failed = append(files, file), errors.Join(failed, err, broken)
	}
	if failed != nil || len(files) == 0 {
		return nil, fmt.Errorf("%s: %w", dir, cmp.Or(failed, errors.New("there are no Go files for calculators")))
	}
	conf := types.Config{Importer: s, Sizes: sizes, Error: func(err error) {
		e := err.(types.Error)
		s.refuse(e.Pos, e.Msg, "")
	}}
	p, err := conf.Check(pkg, s.files, files, &s.info)
	if err != nil {
		return nil, fmt.Errorf("%s has errors", dir) // those of conf.Error
	}
	s.packages[pkg] = p
	for _, file := range files {
		for _, d := range file.Decls {
			if f, ok := d.(*ast.FuncDecl); ok {
				s.declare(f, pkg == s.pkg)
			}
		}
	}
	for _, v := range s.info.InitOrder {
		for _, name := range v.Lhs {
			s.initial[name] = v.Rhs
		}
		ast.Inspect(v.Rhs, s.refuseCall)
	}
	return p, nil
}

// excluded tells whether the first line of a file is a constraint that leaves it out.
func excluded(text []byte) bool {
	first, _, _ := strings.Cut(string(text), "\n")
	x, err := constraint.Parse(first)
	return err == nil && !x.Eval(func(tag string) bool { return tag == "gowasm" || tag == "wasm" || tag == "wasip1" })
}

// declare notes a function, and the name to export it by.
func (s *source) declare(f *ast.FuncDecl, mayExport bool) {
	object, _ := s.info.Defs[f.Name].(*types.Func)
	s.declared[object] = f
	s.note(f)
	if f.Recv == nil && f.Name.Name == "init" {
		s.refuse(f.Pos(), "an init function", "constant values for package variables")
	}
	if f.Doc == nil || !mayExport {
		return
	}
	for _, comment := range f.Doc.List {
		if name, ok := strings.CutPrefix(comment.Text, "//go:wasmexport "); ok {
			if s.exported[name] != nil || name == "memory" {
				s.refuse(f.Pos(), "a second export named "+name, "another name")
			}
			s.exported[name] = object
		}
	}
}

// refuseCall refuses calls in the value of any package variable, compiled or not: what they change would be missing.
func (s *source) refuseCall(n ast.Node) bool {
	if call, ok := n.(*ast.CallExpr); ok {
		if f := s.info.Types[call.Fun]; !f.IsType() && !f.IsBuiltin() {
			s.refuse(call.Pos(), "a call in the value of a package variable",
				"a literal, or a file with //go:build !gowasm,")
		}
	}
	_, literal := n.(*ast.FuncLit)
	return !literal
}
