package check

import (
	"path"
	"strings"

	"borgerguide/build/content"
	"borgerguide/build/file"
)

// perhapsAnew says of a later value that does not stand in the text that it may be of a new text.
func perhapsAnew(problems file.Problems, r content.Row) file.Problems {
	for i, p := range problems {
		day := content.Days{From: r.From}.ISOFrom()
		p.Instead = strings.TrimSuffix(p.Instead, "?")
		if p.Instead != "" {
			p.Instead += "; "
		}
		p.Instead += "or, where the municipality has adopted a new text, put that into a folder of its own: " +
			"borgerguide new --text " + day
		problems[i] = p
	}
	return problems
}

// eachText runs a check on every adopted text of a standard, each by itself. What is wrong with a page that a text
// takes over from the one before it is told once where it is wrong with both.
func eachText(of *content.Standard, run func(*content.Standard) file.Problems) (problems file.Problems) {
	told := map[string]bool{}
	for _, s := range of.Texts {
		if !readable(s) {
			continue
		}
		for _, p := range run(s) {
			if said := p.String(); !told[said] {
				told[said] = true
				problems = append(problems, ofText(s, p))
			}
		}
	}
	return problems
}

// ofText says of a problem with a page that a text takes over which text it is wrong with, and that it may have a page
// of its own.
func ofText(s *content.Standard, p file.Problem) file.Problem {
	if s.Before() == nil || p.Place.File == nil {
		return p
	}
	own := path.Dir(s.Place.File.Name)
	rest, inside := strings.CutPrefix(p.Place.File.Name, path.Dir(own)+"/")
	if !inside || strings.HasPrefix(p.Place.File.Name, own+"/") {
		return p
	}
	if first, below, ok := strings.Cut(rest, "/"); ok && content.IsDated(first) {
		rest = below
	}
	p.What = "with the text in " + path.Base(own) + ", which takes this file over: " + p.What
	alone := "where this holds of that text alone, write " + path.Join(own, rest)
	switch {
	case p.Instead == "":
		p.Instead = alone
	case strings.HasSuffix(p.Instead, "?"):
		p.Instead += " W" + alone[1:]
	default:
		p.Instead += "; " + alone
	}
	return p
}
