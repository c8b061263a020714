package when

import (
	"fmt"
	"go/ast"
	"go/token"
	"go/types"
)

// reader follows one calculator.
type reader struct {
	*source
	run     *types.Func
	routes  map[int64][]route  // by sentence
	reached map[token.Pos]bool // the Says that were followed
	names   []Name
	known   map[types.Object]int   // the places of names in the list
	uses    map[types.Object][]use // of variables, by conditions
	alike   map[string]bool        // the names of variables that meet in a condition
	errs    []error
}

// route is one route to a Say.
type route struct {
	say   token.Pos
	under conditions
}

// fail notes what cannot be followed.
func (r *reader) fail(at token.Pos, what string) {
	r.errs = append(r.errs, fmt.Errorf("%s: %s", r.place(at), what))
}

// frame is one call of a function. Run is called by no call.
type frame struct {
	decl  *ast.FuncDecl
	outer *frame
	args  map[types.Object]argument
}

// argument is what a parameter stands for: an expression of the function that called.
type argument struct {
	expr ast.Expr
	in   *frame
}

// exit is one way to leave a block before its end.
type exit struct {
	by    token.Token // return, break or continue
	under conditions  // from the beginning of the block
}

func within(under conditions, exits []exit) (list []exit) {
	for _, e := range exits {
		list = append(list, exit{e.by, under.and(e.under...)})
	}
	return list
}

// always tells whether exits leave a block in every case, and all alike.
func always(exits []exit) bool { return len(exits) == 1 && len(exits[0].under) == 0 }

// block follows statements. What stands after one that may leave the block is said only where it does not.
func (r *reader) block(list []ast.Stmt, f *frame, when conditions) (exits []exit) {
	for _, s := range list {
		for _, e := range r.statement(s, f, when) {
			var stays conditions // an earlier exit to elsewhere is none to leave by this one
			for _, earlier := range exits {
				if earlier.by != e.by {
					stays = stays.and(r.negated(earlier.under)...)
				}
			}
			if e.under = stays.and(e.under...); len(e.under) == 0 {
				return []exit{e}
			}
			exits = append(exits, e)
			when = when.and(r.negated(e.under.without(when))...)
		}
	}
	return exits
}

// statement follows one statement, and tells in which ways it leaves its block.
func (r *reader) statement(s ast.Stmt, f *frame, when conditions) []exit {
	switch s := s.(type) {
	case nil, *ast.EmptyStmt:
	case *ast.ExprStmt, *ast.AssignStmt, *ast.IncDecStmt, *ast.DeclStmt:
		r.calls(s, f, when)
	case *ast.ReturnStmt:
		r.calls(s, f, when)
		return []exit{{by: token.RETURN}}
	case *ast.BranchStmt:
		if s.Label == nil && (s.Tok == token.BREAK || s.Tok == token.CONTINUE) {
			return []exit{{by: s.Tok}}
		}
		r.fail(s.Pos(), "a "+s.Tok.String()+" of this kind cannot be followed: write if, switch or return")
	case *ast.BlockStmt:
		return r.block(s.List, f, when)
	case *ast.IfStmt:
		return r.choice(s, f, when)
	case *ast.SwitchStmt:
		return r.cases(s, f, when)
	case *ast.ForStmt:
		r.statement(s.Init, f, when)
		return r.loop(s, s.Body, f, when)
	case *ast.RangeStmt:
		r.calls(s.X, f, when)
		return r.loop(s, s.Body, f, when)
	default:
		r.fail(s.Pos(), "a statement of this kind cannot be followed to what is said: write if, switch or for")
	}
	return nil
}

func (r *reader) choice(s *ast.IfStmt, f *frame, when conditions) []exit {
	r.statement(s.Init, f, when)
	r.calls(s.Cond, f, when)
	yes, no := r.holds(s.Cond, f, true), r.holds(s.Cond, f, false)
	then := r.block(s.Body.List, f, when.and(yes...))
	other := r.statement(s.Else, f, when.and(no...))
	if always(then) && always(other) && then[0].by == other[0].by {
		return then
	}
	return append(within(yes, then), within(no, other)...)
}

// loop follows the body of a loop. Where its turns say something, each must come to its end: else what a later turn
// says hung on those before it.
func (r *reader) loop(s ast.Stmt, body *ast.BlockStmt, f *frame, when conditions) (exits []exit) {
	turn := conditions{{loop: s, frame: f}}
	if r.holdsSay(headOf(s)) {
		r.fail(s.Pos(), "the head of a loop cannot be followed to what it says: say it in the body")
	}
	for _, e := range r.block(body.List, f, when.and(turn...)) {
		switch {
		case e.by == token.CONTINUE:
		case r.holdsSay(body):
			r.fail(s.Pos(), "a loop that says sentences is left early, so that it cannot be read when: let each turn "+
				"come to its end")
		case e.by == token.RETURN:
			exits = append(exits, exit{e.by, turn.and(e.under...)})
		}
	}
	return exits
}

// calls follows the calls in a part of the source that lead to a Say, in their order. What stands after && and || is
// looked at only where what stands before it leaves the matter open.
func (r *reader) calls(n ast.Node, f *frame, when conditions) {
	if !r.holdsSay(n) {
		return
	}
	ast.Inspect(n, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.FuncLit:
			r.fail(n.Pos(), "a function without a name cannot be followed to what it says: give it a name, and call it")
			return false
		case *ast.BinaryExpr:
			if n.Op == token.LAND || n.Op == token.LOR {
				r.calls(n.X, f, when)
				r.calls(n.Y, f, when.and(r.holds(n.X, f, n.Op == token.LAND)...))
				return false
			}
		case *ast.CallExpr:
			for _, arg := range n.Args {
				r.calls(arg, f, when)
			}
			r.call(n, f, when)
			return false
		}
		return true
	})
}

func (r *reader) call(call *ast.CallExpr, f *frame, when conditions) {
	callee := r.callee(call)
	switch {
	case isSay(callee):
		r.reached[call.Pos()] = true
		r.say(call, f, when)
	case r.leadsToSay(callee):
		next := &frame{decl: r.declared[callee], outer: f, args: r.arguments(r.declared[callee], call, f)}
		for caller := f; caller != nil; caller = caller.outer {
			if caller.decl == next.decl {
				r.fail(call.Pos(), "a function that calls itself cannot be followed to what it says")
				return
			}
		}
		r.block(next.decl.Body.List, next, when)
	}
}

// arguments are what the parameters of a function stand for in a call, and its receiver. One that the function
// changes stands for itself.
func (r *reader) arguments(decl *ast.FuncDecl, call *ast.CallExpr, f *frame) map[types.Object]argument {
	args := map[types.Object]argument{}
	give := func(name *ast.Ident, e ast.Expr) {
		if object := r.info.Defs[name]; object != nil && !r.changed[object] {
			args[object] = argument{e, f}
		}
	}
	if decl.Recv != nil && len(decl.Recv.List[0].Names) > 0 {
		method := ast.Unparen(call.Fun).(*ast.SelectorExpr)
		if r.info.Selections[method].Kind() != types.MethodVal {
			r.fail(call.Pos(), "a method called as a function cannot be followed: call it of its receiver")
			return args
		}
		give(decl.Recv.List[0].Names[0], method.X)
	}
	i := 0
	for _, field := range decl.Type.Params.List {
		for _, name := range field.Names {
			if _, isVariadic := field.Type.(*ast.Ellipsis); !isVariadic && i < len(call.Args) {
				give(name, call.Args[i])
			}
			i++
		}
		if len(field.Names) == 0 {
			i++
		}
	}
	return args
}
