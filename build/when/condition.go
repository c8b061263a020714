package when

import (
	"go/ast"
	"go/token"
	"slices"
	"strings"
)

// condition is one condition: an expression, a value that the tag of a switch has, a turn of a loop, or several
// together.
type condition struct {
	expr  ast.Expr
	tag   ast.Expr     // of a switch: what expr is the value of; nil where expr is the condition itself
	tagIn *frame       // of tag
	loop  ast.Stmt     // in its turns
	parts []conditions // one of these lists holds, whole
	not   bool
	frame *frame
}

// conditions all hold.
type conditions []condition

// and is a list with more conditions; the list stays as it is.
func (list conditions) and(more ...condition) conditions {
	return append(list[:len(list):len(list)], more...)
}

// without is a list without what is known to hold; all of it where it is known whole.
func (list conditions) without(known conditions) (rest conditions) {
	for _, c := range list {
		isKnown := slices.ContainsFunc(known, func(k condition) bool {
			return c.expr != nil && c.expr == k.expr && c.tag == k.tag && c.frame == k.frame && c.not == k.not
		})
		if !isKnown {
			rest = append(rest, c)
		}
	}
	if len(rest) == 0 {
		return list
	}
	return rest
}

// holds are the conditions for an expression to be true, or false. What && joins are conditions of their own, and a
// parameter is what the function was called with.
func (r *reader) holds(e ast.Expr, f *frame, want bool) conditions {
	e = ast.Unparen(e)
	switch x := e.(type) {
	case *ast.UnaryExpr:
		if x.Op == token.NOT {
			return r.holds(x.X, f, !want)
		}
	case *ast.BinaryExpr:
		if x.Op == token.LAND && want || x.Op == token.LOR && !want {
			return r.holds(x.X, f, want).and(r.holds(x.Y, f, want)...)
		}
	case *ast.Ident:
		if arg, ok := f.args[r.info.Uses[x]]; ok {
			return r.holds(arg.expr, arg.in, want)
		}
	}
	return conditions{{expr: e, not: !want, frame: f}}
}

// negated are the conditions for not all of some to hold.
func (r *reader) negated(list conditions) conditions {
	if len(list) != 1 || list[0].loop != nil {
		return conditions{{parts: []conditions{list}, not: true}}
	}
	c := list[0]
	if c.tag == nil && c.expr != nil {
		return r.holds(c.expr, c.frame, c.not)
	}
	c.not = !c.not
	return conditions{c}
}

// cases follows a switch: a case is met where none before it is, the default where none is. Values of a tag are never
// the same.
func (r *reader) cases(s *ast.SwitchStmt, f *frame, when conditions) (exits []exit) {
	r.statement(s.Init, f, when)
	if s.Tag != nil {
		r.calls(s.Tag, f, when)
	}
	var none conditions // no case so far is met
	var fallback *ast.CaseClause
	ends := 0
	follow := func(clause *ast.CaseClause, under conditions) {
		for _, e := range within(under, r.block(clause.Body, f, when.and(under...))) {
			if len(e.under) == len(under) && e.by == token.RETURN {
				ends++
			}
			if e.by != token.BREAK {
				exits = append(exits, e)
			}
		}
	}
	for _, clause := range s.Body.List {
		clause := clause.(*ast.CaseClause)
		if clause.List == nil {
			fallback = clause
			continue
		}
		met, unmet := r.clause(s.Tag, clause, f)
		if s.Tag == nil || !r.isConstant(clause.List) {
			met = none.and(met...)
		}
		follow(clause, met)
		none = none.and(unmet...)
	}
	if fallback != nil {
		follow(fallback, none)
		if ends == len(s.Body.List) {
			return []exit{{by: token.RETURN}}
		}
	}
	return exits
}

// clause are the conditions for a case, by itself, to be met and not to be met.
func (r *reader) clause(tag ast.Expr, clause *ast.CaseClause, f *frame) (met, unmet conditions) {
	var any []conditions
	for _, e := range clause.List {
		if r.holdsSay(e) {
			r.fail(e.Pos(), "a case cannot be followed to what it says: say it before the switch")
		}
		if tag != nil {
			met = conditions{{expr: e, tag: tag, tagIn: f, frame: f}}
			unmet = unmet.and(condition{expr: e, tag: tag, tagIn: f, frame: f, not: true})
		} else {
			met = r.holds(e, f, true)
			unmet = unmet.and(r.holds(e, f, false)...)
		}
		any = append(any, met)
	}
	if len(any) > 1 {
		met = conditions{{parts: any, frame: f}}
	}
	return met, unmet
}

func (r *reader) isConstant(list []ast.Expr) bool {
	for _, e := range list {
		if r.info.Types[e].Value == nil {
			return false
		}
	}
	return true
}

// shown is a condition as a reader sees it.
func (r *reader) shown(c condition) Condition {
	if c.loop != nil {
		return Condition{Text: r.explained(headOf(c.loop), c.frame), Loop: true, Place: r.place(c.loop.Pos())}
	}
	text, place := "", ""
	_, isJoint := c.expr.(*ast.BinaryExpr)
	switch {
	case c.parts != nil:
		isJoint = true
		var texts []string
		for _, list := range c.parts {
			text, place = r.together(list)
			texts = append(texts, text)
		}
		text = strings.Join(texts, " || ")
	case c.tag != nil:
		isJoint = true
		text, place = r.explained(c.tag, c.tagIn)+" == "+r.explained(c.expr, c.frame), r.place(c.expr.Pos())
	default:
		text, place = r.explained(c.expr, c.frame), r.place(c.expr.Pos())
	}
	if c.not && isJoint {
		text = "(" + text + ")"
	}
	return Condition{Text: text, Not: c.not, Place: place}
}

// together is a list of conditions as one would write it in the source, and the place of the last.
func (r *reader) together(list conditions) (text, place string) {
	for i, part := range list {
		shown := r.shown(part)
		place = shown.Place
		text += shown.inSource()
		switch {
		case i == len(list)-1:
		case shown.Loop:
			text += ": "
		default:
			text += " && "
		}
	}
	return text, place
}

// inSource is a condition as it would stand in the source.
func (c Condition) inSource() string {
	switch {
	case c.Not:
		return "!" + c.Text
	case strings.Contains(c.Text, " || "):
		return "(" + c.Text + ")"
	}
	return c.Text
}

// String is the condition on one line: "not c.Faulty()".
func (c Condition) String() string {
	switch {
	case c.Loop:
		return "in each turn of: " + c.Text
	case c.Not:
		return "not " + c.Text
	}
	return c.Text
}
