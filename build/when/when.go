// Package when reads from the calculators' own source when each of their sentences is said.
//
// It follows a calculator from its Run on, statement by statement and call by call, and notes on the way to each Say
// the conditions that it meets, in the words of the source. A parameter stands as what the function was called with,
// so that all conditions of a sentence speak of the same things; what they speak of is explained once, by its own
// source. What cannot be followed is an error with its place: no sentence is missing in silence.
package when

import (
	"errors"
	"fmt"
	"go/ast"
	"go/token"
	"go/types"
	"io/fs"
	"slices"
	"strconv"
	"strings"

	"borgerguide/calculators"
	"borgerguide/calculators/rule"
)

// Listing is when each sentence of one calculator is said.
type Listing struct {
	Calculator *rule.Calculator
	Sentences  []Sentence // by their places in the calculator's list
	Names      []Name     // what the conditions speak of, each once, by the alphabet
}

// Sentence is when one sentence is said.
type Sentence struct {
	Name    string
	Sayings []Saying
	Cases   []Case   // the published cases that say it, in their order
	Nearest *Nearest // nil where no published case says it, or all do
}

// Saying is one route to a sentence: all of its conditions hold, in the order they are met.
type Saying struct {
	Conditions []Condition
	Place      string // file:line of the Say
}

// Condition is what holds, or does not, where a sentence is said.
type Condition struct {
	Text  string // as in the source, in brackets where the "not" is of all of it
	Not   bool   // it does not hold
	Loop  bool   // it is the head of a loop: the sentence is said in its turns
	Place string // file:line
}

// Name is one thing that conditions speak of.
type Name struct {
	Name   string   // "nearCost", "Span.Certain"
	Doc    string   // the comment at it, "" where there is none
	Source []string // of a function that gives a bool all of it, of a variable each statement that gives it a value
	Place  string   // file:line
}

// All reads all calculators, in their order.
func All() ([]*Listing, error) {
	var listings []*Listing
	for i, calculator := range calculators.All {
		var names []string
		for _, s := range calculator.Sentences {
			names = append(names, s.Name)
		}
		l, err := read(calculators.Source, calculator.Folder, names)
		if err != nil {
			return nil, err
		}
		l.Calculator = calculator
		if err := l.addCases(int64(i)); err != nil {
			return nil, err
		}
		listings = append(listings, l)
	}
	return listings, nil
}

// read follows the calculator in a folder, whose sentences have these names by their places.
func read(fsys fs.FS, folder string, names []string) (*Listing, error) {
	r, err := follow(fsys, folder)
	if err != nil {
		return nil, err
	}
	l := &Listing{}
	for i, name := range names {
		s := Sentence{Name: name}
		for _, to := range r.routes[int64(i)] {
			s.Sayings = append(s.Sayings, r.saying(to))
		}
		if len(s.Sayings) == 0 {
			r.fail(r.placeOfName(folder, name), "no route leads to the sentence "+name+": say it, or take it out")
		}
		l.Sentences = append(l.Sentences, s)
	}
	r.checkOrder()
	r.checkAlike()
	slices.SortStableFunc(r.names, func(a, b Name) int {
		return strings.Compare(strings.ToLower(a.Name), strings.ToLower(b.Name))
	})
	l.Names = r.names
	slices.SortFunc(r.errs, func(a, b error) int { return strings.Compare(a.Error(), b.Error()) })
	r.errs = slices.CompactFunc(r.errs, func(a, b error) bool { return a.Error() == b.Error() })
	return l, errors.Join(r.errs...)
}

// follow finds the routes to the sentences of the calculator in a folder.
func follow(fsys fs.FS, folder string) (*reader, error) {
	r := &reader{
		source: newSource(fsys), routes: map[int64][]route{}, reached: map[token.Pos]bool{},
		known: map[types.Object]int{}, uses: map[types.Object][]use{}, alike: map[string]bool{},
	}
	pkg, err := r.Import(module + folder)
	if err != nil {
		return nil, err
	}
	r.run, _ = pkg.Scope().Lookup("Run").(*types.Func)
	if r.run == nil {
		return nil, fmt.Errorf("%s%s has no function Run", root, folder)
	}
	r.findSaying()
	r.findAltering()
	r.checkUses()
	r.checkSameCase()
	r.block(r.declared[r.run].Body.List, &frame{decl: r.declared[r.run]}, nil)
	r.checkReached(folder)
	return r, nil
}

// saying is a route as a reader sees it.
func (r *reader) saying(to route) Saying {
	s := Saying{Place: r.place(to.say)}
	for _, c := range to.under {
		s.Conditions = append(s.Conditions, r.shown(c))
	}
	return s
}

// checkUses finds what would say a sentence unseen: a function that leads to a Say and is handed on instead of
// called, and a line that is laid in without Say.
func (r *reader) checkUses() {
	called := map[*ast.Ident]bool{}
	for _, files := range r.syntax {
		for _, file := range files {
			ast.Inspect(file, func(n ast.Node) bool {
				if call, ok := n.(*ast.CallExpr); ok {
					called[r.rootOf(call.Fun)] = true
					if method, ok := ast.Unparen(call.Fun).(*ast.SelectorExpr); ok {
						called[method.Sel] = true
					}
				}
				return true
			})
		}
	}
	for name, object := range r.info.Uses {
		f, isFunction := object.(*types.Func)
		owner := r.owners[object]
		isLines := owner != nil && owner.Name() == "Case" && (object.Name() == "Lines" || object.Name() == "LineCount")
		switch {
		case isFunction && r.leadsToSay(f) && !called[name]:
			r.fail(name.Pos(), "a function that says sentences is handed on here, and cannot be followed: call it")
		case isLines && !strings.HasPrefix(r.place(name.Pos()), root+"rule/"):
			r.fail(name.Pos(), "the lines of a case are touched here, so that it cannot be read what is said: use Say")
		}
	}
}

// checkReached finds the Says of a calculator that nothing leads to.
func (r *reader) checkReached(folder string) {
	for _, file := range r.syntax[folder] {
		ast.Inspect(file, func(n ast.Node) bool {
			if call, ok := n.(*ast.CallExpr); ok && isSay(r.callee(call)) && !r.reached[call.Pos()] {
				r.fail(call.Pos(), "no route leads from Run to this Say")
			}
			return true
		})
	}
}

// placeOfName is where a calculator names a sentence, or else its Run.
func (r *reader) placeOfName(folder, name string) token.Pos {
	at := r.run.Pos()
	for _, file := range r.syntax[folder] {
		ast.Inspect(file, func(n ast.Node) bool {
			if text, ok := n.(*ast.BasicLit); ok && text.Value == strconv.Quote(name) {
				at = text.Pos()
			}
			return true
		})
	}
	return at
}
