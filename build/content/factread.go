package content

import (
	"cmp"
	"slices"
	"sort"
	"strings"
	"time"

	"borgerguide/build/file"
	"borgerguide/build/toml"
	"borgerguide/calculators/quantity"
)

// rawFact and rawRow are a fact as it is written.
type rawFact struct {
	Name    string            `toml:"name"`
	About   string            `toml:"about"`
	Unit    string            `toml:"unit"`
	Asked   bool              `toml:"asked"`
	Better  string            `toml:"better"`
	Values  []string          `toml:"values"`
	Means   map[string]string `toml:"means"`
	Or      string            `toml:"or"`
	Says    string            `toml:"says"`
	Ours    bool              `toml:"our-words"`
	Least   string            `toml:"least"`
	Most    string            `toml:"most"`
	Other   string            `toml:"other"`
	Answers []string          `toml:"answers"`
	Apart   []string          `toml:"not-counted"`
	With    []string          `toml:"shown-with"`
	Missing string            `toml:"missing"`
	Starts  string            `toml:"starts"`
	Typical bool              `toml:"typical"`
	From    map[string]rawRow `toml:"from"`

	// What stands in a row, and here only where its line with the day is missing.
	Value      any `toml:"value"`
	Source     any `toml:"source"`
	Heading    any `toml:"heading"`
	Quote      any `toml:"quote"`
	Certainty  any `toml:"certainty"`
	Assumption any `toml:"assumption"`
	Checked    any `toml:"checked"`
	Until      any `toml:"until"`
	Open       any `toml:"open"`
}

// undated tells whether a value stands under a fact without a line that says from which day.
func (raw rawFact) undated() bool {
	for _, v := range []any{raw.Value, raw.Source, raw.Heading, raw.Quote, raw.Certainty, raw.Assumption, raw.Checked,
		raw.Until, raw.Open} {
		if v != nil {
			return true
		}
	}
	return false
}

type rawRow struct {
	Value      any       `toml:"value"`
	Source     string    `toml:"source"`
	Heading    string    `toml:"heading"`
	Quote      string    `toml:"quote"`
	Certainty  string    `toml:"certainty"`
	Assumption string    `toml:"assumption"`
	Checked    time.Time `toml:"checked"`
	Until      time.Time `toml:"until"`
	Open       bool      `toml:"open"`
	Starts     string    `toml:"starts"`
	Typical    bool      `toml:"typical"`
}

// defines tells whether a fact is said to be something, as only the law's file may say of the law's.
func (raw rawFact) defines() bool {
	return raw.Name+raw.Unit+raw.Better+raw.Or+raw.Says+raw.Least+raw.Most+raw.Other != "" || raw.Values != nil ||
		raw.Means != nil || raw.Ours || raw.Answers != nil || raw.With != nil
}

// factReader turns the facts of one file into the model.
type factReader struct {
	table    *toml.Table
	ofKind   bool          // the law's facts are read that are of one kind of standard
	law      Facts         // nil while the law's own facts are read
	kind     *StandardKind // of the standard whose facts are read
	started  []started
	missing  string // how it is written that a standard does not say something
	problems file.Problems
}

func (r *factReader) problem(what, instead string, key ...string) {
	r.problems = append(r.problems, r.table.At(key...).Problem(what, instead))
}

func (r *factReader) facts(raw map[string]rawFact) Facts {
	facts := make(Facts, len(raw))
	for id, f := range raw {
		facts[id] = r.fact(id, f)
	}
	r.related(facts)
	r.chained(facts)
	return facts
}

func (r *factReader) fact(id string, raw rawFact) *Fact {
	f := &Fact{
		ID: id, Name: raw.Name, About: raw.About, Unit: raw.Unit, Asked: raw.Asked, Missing: raw.Missing,
		Better: Better(raw.Better), Values: raw.Values, OurWords: raw.Ours, Place: r.table.At("fact", id),
		means: raw.Means, Or: raw.Or, says: raw.Says, Other: raw.Other, Answers: raw.Answers, With: raw.With,
		NotCounted: raw.Apart, starts: raw.Starts,
	}
	for _, row := range raw.From {
		f.starts = cmp.Or(f.starts, row.Starts)
	}
	r.chosen(f)
	r.named(f, raw)
	if f.Better == "" {
		f.Better = Fixed
	}
	if !slices.Contains(betters, string(f.Better)) {
		r.problem("better says which values are better for the citizen than the law's, and "+raw.Better+" is none",
			"write better as one of "+strings.Join(betters, ", "), "fact", id, "better")
	}
	if _, ok := quantity.Measures[f.Unit]; !ok {
		if f.Unit != "" {
			r.problem("unknown unit "+f.Unit, file.DidYouMean(f.Unit, unitWords()), "fact", id, "unit")
		}
		for _, row := range raw.From {
			r.unread(f, row.Heading)
		}
		return f
	}
	if f.OurWords && (quantity.Measures[f.Unit].Unit != quantity.Words || len(f.Values) > 0) {
		r.problem("our-words is for whole sentences, and "+id+" is not one",
			"leave our-words out: a number and a choice stand in their quotation", "fact", id, "our-words")
	}
	switch {
	case raw.undated():
		r.problem("the value of "+id+" does not say from which day it counts",
			"write [fact."+id+".from.2026-01-01], with the day it counts from, on a line above value", "fact", id)
		heading, _ := raw.Heading.(string)
		r.unread(f, heading)
	case raw.Missing != "" && len(raw.From) > 0:
		r.problem("the fact "+id+" is both missing and given", "leave one of them out", "fact", id, "missing")
	case r.law != nil && raw.Missing == "" && len(raw.From) == 0 && !r.table.Doubtful("fact", id):
		r.problem("the fact "+id+" has no value",
			"write a dated value, or "+r.missing, "fact", id)
	}
	r.bounded(f, raw)
	r.reckoned(f, raw.Starts, raw.Typical, "fact", id)
	for from, row := range raw.From {
		read, ok := r.row(f, from, row)
		read.Typical = raw.Typical || row.Typical
		r.reckoned(f, row.Starts, row.Typical, "fact", id, "from", from)
		read.starts = cmp.Or(row.Starts, raw.Starts, f.starts)
		if ok {
			f.Rows = append(f.Rows, read)
		}
	}
	sort.Slice(f.Rows, func(i, j int) bool { return f.Rows[i].From < f.Rows[j].From })
	r.spans(f)
	return f
}

// unread marks a fact of which a value could not be read, which is told.
func (r *factReader) unread(f *Fact, passage string) {
	f.Unread = append(f.Unread, passage)
}

// named takes a municipality's fact's name and unit from the law's, where the law knows it.
func (r *factReader) named(f *Fact, raw rawFact) {
	law, known := r.law[f.ID]
	switch {
	case known && raw.defines():
		r.problem("the fact "+f.ID+" has its name and unit from the law's facts",
			"leave out name, unit, better and values", "fact", f.ID)
	case !known && (raw.Name == "" || raw.Unit == ""):
		r.problem("the fact "+f.ID+" needs a name and a unit", file.DidYouMean(f.ID, r.law.IDs()), "fact", f.ID)
	}
	if known {
		f.Name, f.Unit, f.About, f.Better, f.Values = law.Name, law.Unit, law.About, law.Better, law.Values
		f.OurWords, f.bounds, f.means, f.Or = law.OurWords, law.bounds, law.means, law.Or
		f.Other, f.Answers, f.With, f.starts, f.says = law.Other, law.Answers, law.With, law.starts, law.says
	}
}

func (r *factReader) row(f *Fact, from string, raw rawRow) (row Row, ok bool) {
	key := []string{"fact", f.ID, "from", from}
	row = Row{
		Source: raw.Source, Passage: raw.Heading, Quote: raw.Quote,
		Certainty: Certainty(raw.Certainty), Assumption: raw.Assumption,
		Checked: toml.Day(raw.Checked), Until: toml.Day(raw.Until), Place: r.table.At(key...),
	}
	day, err := time.Parse(time.DateOnly, from)
	if err != nil {
		r.problem("the value is from "+from+", which is not a date",
			"write the day it counts from, as in from.2026-01-01", key...)
	}
	row.From = toml.Day(day)
	if raw.Open {
		if row.Until != 0 {
			r.problem("the value both ends and has no known end", "leave out until, or open", key...)
		}
		row.Until = Open
	}
	if !slices.Contains(certainties, row.Certainty) && !(row.Certainty == "" && r.table.Doubtful(key...)) {
		r.problem("a dated value says how certain it is",
			"write certainty as one of law, source, standard, assumption, unverified", append(key, "certainty")...)
	}
	if raw.Value == nil && r.table.Doubtful(key...) {
		r.unread(f, raw.Heading)
		return row, false
	}
	var what string
	if row.Written, what = writtenValue(raw.Value); what == "" {
		what = row.read(f)
	}
	instead := f.instead(row.Written)
	if f.bounds.most == 0 {
		instead += f.elsewhere(r.law)
	}
	instead += r.orInWords(f)
	if what == "" {
		what, instead = f.outside(row, r.law)
	}
	if what != "" {
		r.problem(what, instead, append(key, "value")...)
		r.unread(f, raw.Heading)
	}
	return row, what == ""
}

// spans gives each row its last day, and finds rows that overlap, leave days without a value or end in silence.
func (r *factReader) spans(f *Fact) {
	for i := range f.Rows {
		row := &f.Rows[i]
		problem := func(what, instead string) {
			r.problems = append(r.problems, row.Place.Problem(what, instead))
		}
		if row.Until != 0 && row.Until < row.From {
			problem("this value of "+f.ID+" ends before it begins", "mend the dates")
			continue
		}
		if i == len(f.Rows)-1 {
			if row.Until == 0 {
				if r.table.Doubtful("fact", f.ID) {
					row.Until = Open
					break
				}
				problem("the last value of "+f.ID+" does not say how long it counts",
					"write open = true, or until = a date")
				row.Until = Open
			}
			break
		}
		next := f.Rows[i+1].From
		switch {
		case row.Until == 0:
			row.Until = next - 1
		case row.Until >= next:
			problem("this value of "+f.ID+" counts longer than to the next one",
				"leave out until and open, or mend the dates")
			row.Until = next - 1
		case row.Until < next-1 && len(f.Unread) == 0:
			problem("between this value of "+f.ID+" and the next there are days without one",
				"leave out until, or add a value for those days")
		}
	}
}
