package gowasm

import (
	"embed"
	"errors"
	"fmt"
	"go/ast"
	"go/build"
	"go/parser"
	"go/scanner"
	"go/token"
	"go/types"
	"io"
	"io/fs"
	"path"
	"strings"
)

//go:embed support/support.go
var supportFiles embed.FS

// source is the typed syntax of the packages loaded.
type source struct {
	fsys     fs.FS
	module   string
	support  *types.Package
	packages map[string]*types.Package // nil for a package being loaded
	files    *token.FileSet
	info     types.Info
	declared map[*types.Func]*ast.FuncDecl
	initial  map[*types.Var]ast.Expr // values of package variables
	refusals Errors
}

func newSource(fsys fs.FS, module string) *source {
	return &source{
		fsys: fsys, module: module, packages: map[string]*types.Package{}, files: token.NewFileSet(),
		info: types.Info{
			Types: map[ast.Expr]types.TypeAndValue{}, Selections: map[*ast.SelectorExpr]*types.Selection{},
			Defs: map[*ast.Ident]types.Object{}, Uses: map[*ast.Ident]types.Object{},
		},
		declared: map[*types.Func]*ast.FuncDecl{}, initial: map[*types.Var]ast.Expr{},
	}
}

// load gives the files of the package to compile, once it and the support package are loaded.
func (s *source) load(pkg string) ([]*ast.File, error) {
	support, err := s.parse(supportFiles, "support")
	if err != nil {
		return nil, err
	}
	s.support = s.check("support", support)
	dir, ok := s.folder(pkg)
	if !ok {
		return nil, fmt.Errorf("package %s is not in module %s", pkg, s.module)
	}
	files, err := s.parse(s.fsys, dir)
	if err == nil {
		s.check(pkg, files)
	}
	if len(s.refusals) > 0 {
		return nil, s.refusals.sorted()
	}
	return files, err
}

// folder is where a package of the module lies.
func (s *source) folder(pkg string) (dir string, ok bool) {
	rest, ok := strings.CutPrefix(pkg+"/", s.module+"/")
	return path.Clean(rest), ok
}

// Import makes source the importer for its own packages.
func (s *source) Import(pkg string) (*types.Package, error) {
	dir, ok := s.folder(pkg)
	p, loaded := s.packages[pkg]
	switch {
	case !ok:
		return nil, errors.New("not in the module") // refused by check
	case loaded && p == nil:
		return nil, errors.New("import cycle")
	case loaded:
		return p, nil
	}
	files, err := s.parse(s.fsys, dir)
	if err != nil {
		return nil, err
	}
	return s.check(pkg, files), nil
}

// parse reads the files of a folder that belong to the calculators.
func (s *source) parse(fsys fs.FS, dir string) (files []*ast.File, err error) {
	entries, err := fs.ReadDir(fsys, dir)
	if err != nil {
		return nil, err
	}
	constraints := build.Context{
		GOARCH: "wasm", GOOS: "wasip1", Compiler: "gc", BuildTags: []string{"gowasm"},
		ReleaseTags: build.Default.ReleaseTags, JoinPath: path.Join,
		OpenFile: func(name string) (io.ReadCloser, error) { return fsys.Open(name) },
	}
	for _, e := range entries {
		if e.IsDir() || path.Ext(e.Name()) != ".go" || strings.HasSuffix(e.Name(), "_test.go") {
			continue
		}
		name := path.Join(dir, e.Name())
		match, err := constraints.MatchFile(dir, e.Name())
		if err != nil {
			return nil, err
		}
		if !match {
			continue
		}
		text, err := fs.ReadFile(fsys, name)
		if err != nil {
			return nil, err
		}
		file, err := parser.ParseFile(s.files, name, text, parser.ParseComments|parser.SkipObjectResolution)
		if list, ok := err.(scanner.ErrorList); ok {
			for _, e := range list {
				s.refusals = append(s.refusals, Refusal{e.Pos.Filename, e.Pos.Line, e.Pos.Column, e.Msg, ""})
			}
			return nil, err
		}
		files = append(files, file)
	}
	if len(files) == 0 {
		return nil, fmt.Errorf("no Go files for calculators in %s", dir)
	}
	return files, nil
}

// check finds the types of a package and notes its functions and the values of its variables.
func (s *source) check(pkg string, files []*ast.File) *types.Package {
	s.packages[pkg] = nil
	for _, file := range files {
		for _, i := range file.Imports {
			if _, ok := s.folder(strings.Trim(i.Path.Value, "`\"")); !ok {
				s.refuse(i.Path.Pos(), "import "+i.Path.Value, "what it does here, or a file with //go:build !gowasm,")
			}
		}
	}
	conf := types.Config{Importer: s, Sizes: types.SizesFor("gc", "wasm"), Error: func(err error) {
		if e, ok := err.(types.Error); ok {
			s.refuse(e.Pos, e.Msg, "")
		}
	}}
	p, _ := conf.Check(pkg, s.files, files, &s.info) // conf.Error has every error
	s.packages[pkg] = p
	for _, file := range files {
		for _, d := range file.Decls {
			if f, ok := d.(*ast.FuncDecl); ok {
				s.declare(f)
			}
		}
	}
	for _, v := range s.info.InitOrder {
		s.refuseCalls(v.Rhs)
		for _, name := range v.Lhs {
			s.initial[name] = v.Rhs
		}
	}
	return p
}

func (s *source) declare(f *ast.FuncDecl) {
	if f.Recv == nil && f.Name.Name == "init" {
		s.refuse(f.Pos(), "an init function", "constant values for package variables")
	}
	if object, ok := s.info.Defs[f.Name].(*types.Func); ok {
		s.declared[object] = f
	}
}

// refuseCalls refuses calls in the value of any package variable, compiled or not: what they change would be missing.
func (s *source) refuseCalls(value ast.Expr) {
	ast.Inspect(value, func(n ast.Node) bool {
		if call, ok := n.(*ast.CallExpr); ok {
			if f := s.info.Types[call.Fun]; !f.IsType() && !f.IsBuiltin() {
				s.refuse(call.Pos(), "a call in the value of a package variable", "a literal, or a file with //go:build !gowasm,")
			}
		}
		_, literal := n.(*ast.FuncLit)
		return !literal
	})
}
