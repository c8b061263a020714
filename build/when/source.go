package when

import (
	"fmt"
	"go/ast"
	"go/build/constraint"
	"go/parser"
	"go/token"
	"go/types"
	"io/fs"
	"path"
	"strings"
)

// The calculators' packages, and where they lie in the project.
const (
	module = "borgerguide/calculators/"
	root   = "calculators/"
)

// source is the syntax and the types of the calculators' packages.
type source struct {
	fsys     fs.FS
	files    *token.FileSet
	text     map[string][]byte      // by file
	syntax   map[string][]*ast.File // by folder
	packages map[string]*types.Package
	info     types.Info
	declared map[*types.Func]*ast.FuncDecl
	values   map[*types.Var]ast.Expr       // of package variables
	comments map[types.Object]string       // at fields, types and constants
	owners   map[types.Object]types.Object // the types of fields
	changed  map[types.Object]bool         // the variables that are given another value than their first
	altered  map[types.Object]bool         // those of which a part is
	alters   map[types.Object]bool         // the parameters through which a function changes what they point to
	says     map[*types.Func]bool          // the functions that lead to a Say
}

func newSource(fsys fs.FS) *source {
	return &source{
		fsys: fsys, files: token.NewFileSet(), text: map[string][]byte{}, syntax: map[string][]*ast.File{},
		packages: map[string]*types.Package{}, declared: map[*types.Func]*ast.FuncDecl{},
		values: map[*types.Var]ast.Expr{}, comments: map[types.Object]string{}, owners: map[types.Object]types.Object{},
		changed: map[types.Object]bool{},
		altered: map[types.Object]bool{},
		alters:  map[types.Object]bool{},
		says:    map[*types.Func]bool{},
		info: types.Info{
			Types: map[ast.Expr]types.TypeAndValue{}, Defs: map[*ast.Ident]types.Object{},
			Uses: map[*ast.Ident]types.Object{}, Selections: map[*ast.SelectorExpr]*types.Selection{},
		},
	}
}

// Import makes source the importer of its own packages.
func (s *source) Import(pkg string) (*types.Package, error) {
	if p := s.packages[pkg]; p != nil {
		return p, nil
	}
	folder, ok := strings.CutPrefix(pkg, module)
	if !ok {
		return nil, fmt.Errorf("%s is none of the calculators' packages", pkg)
	}
	names, _ := fs.Glob(s.fsys, path.Join(folder, "*.go")) // sorted
	for _, name := range names {
		text, err := fs.ReadFile(s.fsys, name)
		if err != nil {
			return nil, err
		}
		if strings.HasSuffix(name, "_test.go") || isNative(text) {
			continue
		}
		file, err := parser.ParseFile(s.files, root+name, text, parser.ParseComments|parser.SkipObjectResolution)
		if err != nil {
			return nil, err
		}
		s.text[root+name] = text
		s.syntax[folder] = append(s.syntax[folder], file)
	}
	config := types.Config{Importer: s}
	p, err := config.Check(pkg, s.files, s.syntax[folder], &s.info)
	if err != nil {
		return nil, err
	}
	s.packages[pkg] = p
	for _, file := range s.syntax[folder] {
		ast.Inspect(file, s.note)
	}
	return p, nil
}

// isNative tells whether a file's first line leaves it out of the module.
func isNative(text []byte) bool {
	first, _, _ := strings.Cut(string(text), "\n")
	x, err := constraint.Parse(first)
	return err == nil && !x.Eval(func(tag string) bool { return tag == "gowasm" || tag == "wasm" || tag == "wasip1" })
}

// note keeps what a part of the source declares, or changes.
func (s *source) note(n ast.Node) bool {
	switch n := n.(type) {
	case *ast.FuncDecl:
		if object, ok := s.info.Defs[n.Name].(*types.Func); ok && n.Body != nil {
			s.declared[object] = n
		}
	case *ast.ValueSpec:
		for i, name := range n.Names {
			if v, ok := s.info.Defs[name].(*types.Var); ok && i < len(n.Values) {
				s.values[v] = n.Values[i]
			}
		}
	case *ast.GenDecl:
		for _, spec := range n.Specs {
			s.noteComments(spec, n.Doc)
		}
	case *ast.AssignStmt:
		for _, e := range n.Lhs {
			s.noteChange(e)
		}
	case *ast.IncDecStmt:
		s.noteChange(n.X)
	}
	return true
}

// noteComments keeps the comments at types, their fields, and constants; that above all of a group serves each
// without one.
func (s *source) noteComments(spec ast.Spec, above *ast.CommentGroup) {
	switch spec := spec.(type) {
	case *ast.ValueSpec:
		for _, name := range spec.Names {
			s.comments[s.info.Defs[name]] = comment(spec.Comment, spec.Doc, above)
		}
	case *ast.TypeSpec:
		owner := s.info.Defs[spec.Name]
		s.comments[owner] = comment(spec.Doc, above)
		if t, ok := spec.Type.(*ast.StructType); ok {
			for _, field := range t.Fields.List {
				for _, name := range field.Names {
					s.owners[s.info.Defs[name]] = owner
					s.comments[s.info.Defs[name]] = comment(field.Comment, field.Doc)
				}
			}
		}
	}
}

// noteChange notes that a variable is given another value, whole or in part. A := that declares it is not in Uses.
func (s *source) noteChange(e ast.Expr) {
	name := s.rootOf(e)
	switch {
	case name == nil || s.info.Uses[name] == nil:
	case ast.Unparen(e) == name:
		s.changed[s.info.Uses[name]] = true
	default:
		s.altered[s.info.Uses[name]] = true
	}
}

// rootOf is the variable that an expression is a part of, nil where it is of none.
func (s *source) rootOf(e ast.Expr) *ast.Ident {
	switch e := ast.Unparen(e).(type) {
	case *ast.Ident:
		return e
	case *ast.SelectorExpr:
		if s.info.Selections[e] == nil { // of another package
			return e.Sel
		}
		return s.rootOf(e.X)
	case *ast.IndexExpr:
		return s.rootOf(e.X)
	case *ast.StarExpr:
		return s.rootOf(e.X)
	}
	return nil
}

// comment is the first of some comments that there is, on one line.
func comment(groups ...*ast.CommentGroup) string {
	for _, g := range groups {
		if text := g.Text(); text != "" {
			return strings.Join(strings.Fields(text), " ")
		}
	}
	return ""
}

// place is file:line.
func (s *source) place(at token.Pos) string {
	p := s.files.Position(at)
	return fmt.Sprintf("%s:%d", p.Filename, p.Line)
}

// callee is the function that a call names, nil where it names none.
func (s *source) callee(call *ast.CallExpr) *types.Func {
	var name *ast.Ident
	switch f := ast.Unparen(call.Fun).(type) {
	case *ast.Ident:
		name = f
	case *ast.SelectorExpr:
		name = f.Sel
	}
	f, _ := s.info.Uses[name].(*types.Func)
	return f
}

// isSay tells whether a function is the one that says a sentence.
func isSay(f *types.Func) bool { return f != nil && f.FullName() == "(*"+module+"rule.Case).Say" }

// leadsToSay tells whether a function says a sentence, itself or by one that it calls.
func (s *source) leadsToSay(f *types.Func) bool { return isSay(f) || s.says[f] }

// findSaying finds the functions that lead to a Say, those that call each other in a circle too.
func (s *source) findSaying() {
	for found := true; found; {
		found = false
		for f, decl := range s.declared {
			if !s.says[f] && s.holdsSay(decl.Body) {
				s.says[f], found = true, true
			}
		}
	}
}

// holdsSay tells whether a part of the source leads to a Say.
func (s *source) holdsSay(n ast.Node) (found bool) {
	ast.Inspect(n, func(n ast.Node) bool {
		if call, ok := n.(*ast.CallExpr); ok && s.leadsToSay(s.callee(call)) {
			found = true
		}
		return !found
	})
	return found
}
