package content

import (
	"slices"
	"sort"

	"borgerguide/build/file"
	"borgerguide/calculators/quantity"
	"borgerguide/calculators/rule"
)

// Open is the Until of a row that has no known end.
const Open = rule.LastDay

// Certainty says what a dated value rests on.
type Certainty string

const (
	FromLaw      Certainty = "law"        // the wording of the act or order was seen
	FromSource   Certainty = "source"     // a public authority says so
	FromStandard Certainty = "standard"   // the municipality's own adopted text says so
	Assumption   Certainty = "assumption" // our own: a printed sentence instead of a quotation
	Unverified   Certainty = "unverified" // to be confirmed: a printed sentence says so
)

var certainties = []Certainty{FromLaw, FromSource, FromStandard, Assumption, Unverified}

// Fact is a named value that changes over time: the law's, or a municipality's own.
type Fact struct {
	ID     string
	Name   string   // what it is, in Danish
	About  string   // a sentence on it, or ""
	Unit   string   // as written: "km", "hverdage"
	Asked  bool     // every standard of every kind is asked about it; see StandardKind.Asks
	Better Better   // which values are better for the citizen than the law's
	Values []string // of a fact in words that steers a calculator: the only ones it may have

	Or     string            // of one with Values: the unit of the numbers that are values too, or ""
	means  map[string]string // of one with Values: other words for some of them
	bounds bounds            // of a number: what it can be at all

	Other   string   // the id of the fact that is mostly meant by a value that this one cannot have, or ""
	Answers []string // the facts that a standard which states this one need not be asked about
	With    []string // the facts in whose row of the comparison it stands, where a standard states it

	says   string // of a fact in words: what its words must say for calculators to reckon with it, or ""
	starts string // of a time limit, which is no term of the law's: from when it is counted, as it is written

	NotCounted []string // of a municipality's fact in words: the calculators that quote it and do not reckon with it

	OurWords bool // of a fact in words: they are ours, and the quotation is what they rest on

	Missing string   // why a municipality has no value, in Danish
	Rows    []Row    // by day, never overlapping: those that count
	Beside  []Row    // by day, those that do not; see Facts.over
	Unread  []string // the passages of values that could not be read, which is told: they are not among the rows
	Place   file.Place
}

// Row is one dated value of a fact, with what it rests on. All who show, check or reckon with a value have it as a Row.
type Row struct {
	From, Until quantity.Day // inclusive
	Unit        quantity.Unit
	Value       int64  // in the smallest unit of Unit; 1 of a fact in words
	Written     string // the value as the editor wrote it

	Source     string // id of the source; "" is the municipality's own standard
	Passage    string // id of the passage there
	Quote      string
	Certainty  Certainty
	Assumption string
	Checked    quantity.Day // 0: nobody has
	Place      file.Place

	Starts  int64 // of a term: from when it is counted, as rule.AtReceipt
	After   *Fact // of a term: that from whose end it is counted instead, nil where there is none
	Typical bool  // of a term: the text calls it the normal one
	starts  string

	Adopted int // which of the municipality's adopted texts it is of, counted from 1; 0 of the law's
}

// Stated tells whether the municipality's own standard says the value.
func (r Row) Stated() bool { return r.Source == "" && r.Certainty == FromStandard }

// At is the row that counts on a day.
func (f *Fact) At(day quantity.Day) (Row, bool) { return rowOn(f.Rows, day) }

// BesideOn is the row that stands beside the one that counts on a day.
func (f *Fact) BesideOn(day quantity.Day) (Row, bool) { return rowOn(f.Beside, day) }

func rowOn(rows []Row, day quantity.Day) (Row, bool) {
	for _, r := range rows {
		if r.From <= day && day <= r.Until {
			return r, true
		}
	}
	return Row{}, false
}

// Facts are facts by their id.
type Facts map[string]*Fact

// IDs lists the facts, sorted.
func (fs Facts) IDs() []string {
	ids := make([]string, 0, len(fs))
	for id := range fs {
		ids = append(ids, id)
	}
	sort.Strings(ids)
	return ids
}

// over lays a municipality's facts over the law's. On the days that both have a value the municipality's counts if it
// is the law's or better for the citizen, else the law's. The one that does not count stands beside it.
func (fs Facts) over(law Facts) Facts {
	all := make(Facts, len(law)+len(fs))
	for id, f := range law {
		all[id] = f
	}
	for id, own := range fs {
		below, ok := law[id]
		switch {
		case !ok:
			all[id] = own
		case len(own.Rows) > 0:
			both := *below
			both.Rows, both.Beside = below.weigh(own.Rows)
			both.Missing = own.Missing
			all[id] = &both
		case len(below.Rows) == 0:
			both := *below
			both.Missing, both.Place = own.Missing, own.Place
			all[id] = &both
		}
	}
	return all
}

// weigh holds a municipality's rows against the law's: those that count, and those that stand beside them.
func (f *Fact) weigh(own []Row) (counting, beside []Row) {
	for _, o := range own {
		left := []Row{o}
		for _, l := range f.Rows {
			switch meet := o.meeting(l); {
			case meet.From > meet.Until || Same(o, l):
			case f.Better.Improves(o, l):
				beside = append(beside, l.meeting(o))
			default:
				beside = append(beside, meet)
				left = cutRows(left, l)
			}
		}
		counting = append(counting, left...)
	}
	sort.SliceStable(beside, func(i, j int) bool { return beside[i].From < beside[j].From })
	return layRows(counting, f.Rows), beside
}

// meeting is the row on the days that another one has a value too.
func (r Row) meeting(other Row) Row {
	r.From, r.Until = max(r.From, other.From), min(r.Until, other.Until)
	return r
}

// layRows puts the upper rows over the lower: of these only the days that no upper row covers are left.
func layRows(upper, lower []Row) []Row {
	rows := slices.Clone(upper)
	for _, l := range lower {
		rest := []Row{l}
		for _, u := range upper {
			rest = cutRows(rest, u)
		}
		rows = append(rows, rest...)
	}
	sort.SliceStable(rows, func(i, j int) bool { return rows[i].From < rows[j].From })
	return rows
}

// cutRows takes the days of one row out of the others.
func cutRows(rows []Row, out Row) (left []Row) {
	for _, r := range rows {
		if r.Until < out.From || r.From > out.Until {
			left = append(left, r)
			continue
		}
		if r.From < out.From {
			before := r
			before.Until = out.From - 1
			left = append(left, before)
		}
		if r.Until > out.Until {
			after := r
			after.From = out.Until + 1
			left = append(left, after)
		}
	}
	return left
}
