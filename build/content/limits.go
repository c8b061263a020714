package content

import (
	"fmt"
	"slices"
	"strings"

	"borgerguide/build/file"
	"borgerguide/build/wording"
	"borgerguide/calculators/quantity"
	"borgerguide/calculators/rule"
)

// A time limit is a term that is none of the law's: a municipality's own, or of one kind of standard. That it says from
// when it is counted makes it one. The calculators of deadlines take each as data; no code knows which there are.

// IsLimit tells whether a fact is a time limit.
func (f *Fact) IsLimit() bool {
	return f.starts != "" && !f.IsDecision() && quantity.Measures[f.Unit].Time
}

// limits are the time limits among some facts that have a value on any day, sorted.
func (fs Facts) limits() (limits []*Fact) {
	for _, id := range fs.IDs() {
		if f := fs[id]; f.IsLimit() && len(f.Rows) > 0 {
			limits = append(limits, f)
		}
	}
	return limits
}

// Limits are the time limits that a lookup knows, by their places in the calculators.
func (l Lookup) Limits() []*Fact { return l.Facts.limits() }

// chained finds from when each term is counted: a day that calculators ask for, or the end of another term.
func (r *factReader) chained(facts Facts) {
	for _, id := range facts.IDs() {
		f := facts[id]
		if !r.mayStart(f) {
			continue
		}
		for i := range f.Rows {
			row := &f.Rows[i]
			if place := slices.Index(rule.Starts[:], row.starts); place >= 0 {
				row.Starts = int64(place)
			} else {
				row.After = r.followed(facts, row.starts)
			}
		}
	}
	for _, s := range r.started {
		if !slices.Contains(rule.Starts[:], s.at) && r.followed(facts, s.at) == nil {
			r.noStart(facts, s)
		}
	}
	r.rings(facts)
}

// followed is the term that another one starts at the end of, nil where there is none with a value.
func (r *factReader) followed(facts Facts, id string) *Fact {
	for _, known := range []Facts{facts, r.law} {
		if f := known[id]; f != nil && (f.IsDecision() || f.IsLimit()) && len(f.Rows) > 0 {
			return f
		}
	}
	return nil
}

// noStart tells of a term that starts at what is neither a day that calculators ask for nor a term.
func (r *factReader) noStart(facts Facts, s started) {
	known := slices.Clone(rule.Starts[:])
	for _, id := range facts.IDs() {
		if id != s.term.ID && r.followed(facts, id) != nil {
			known = append(known, id)
		}
	}
	what := "no time limit starts at " + s.at
	if facts[s.at] != nil {
		what = s.term.ID + " starts at the end of " + s.at + ", which is no time limit with a value"
	}
	r.problem(what, strings.TrimSpace(file.DidYouMean(s.at, known)+
		" Write starts as one of "+strings.Join(known, ", ")), s.key...)
}

// rings finds terms that follow each other in a ring: none of them has a day.
func (r *factReader) rings(facts Facts) {
	told := map[string]bool{}
	for _, id := range facts.IDs() {
		if ring := ringOf(facts[id], nil); len(ring) > 0 && !told[id] {
			for _, id := range ring {
				told[id] = true
			}
			what := "the time limits " + strings.Join(ring, ", ") + " start at the end of each other, so none has a day"
			if len(ring) == 1 {
				what = "the time limit " + id + " starts at its own end, so it has no day"
			}
			r.problem(what,
				"write starts of one of them as one of "+strings.Join(rule.Starts[:], ", "), "fact", id, "starts")
		}
	}
}

// ringOf are the terms of the ring that a term is in, from it on; none where it is in no ring.
func ringOf(f *Fact, before []string) []string {
	if slices.Contains(before, f.ID) {
		if before[0] == f.ID {
			return before
		}
		return nil
	}
	for _, row := range f.Rows {
		if row.After == nil {
			continue
		}
		if ring := ringOf(row.After, append(slices.Clone(before), f.ID)); ring != nil {
			return ring
		}
	}
	return nil
}

// misnamedLimits finds time limits whose names mean something else where calculators are asked.
func misnamedLimits(facts Facts, all wording.Calculators) (problems file.Problems) {
	taken := append(slices.Clone(rule.Starts[:]), rule.NotKnown)
	for _, t := range all {
		for _, q := range t.Calculator.Questions {
			if q.Limits {
				taken = append(taken, q.Choices...)
			}
		}
	}
	for _, f := range facts.limits() {
		if slices.Contains(taken, f.ID) {
			problems = append(problems, f.Place.Problem("a time limit cannot be called "+f.ID+
				": where one asks a calculator, that is another answer", "give it another name, longer say"))
		}
	}
	return problems
}

// manyLimits finds more time limits than calculators have room for, those of all texts together.
func (s *Standard) manyLimits() file.Problems {
	limits := s.All.limits()
	if len(limits) <= rule.MaxLimits {
		return nil
	}
	return file.Problems{limits[rule.MaxLimits].Place.Problem(
		fmt.Sprintf("the standard has %d time limits, and calculators have room for %d", len(limits), rule.MaxLimits),
		"leave starts out of those that are asked for least: they stand on the pages still")}
}
