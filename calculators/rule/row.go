package rule

import "borgerguide/calculators/quantity"

// LastDay is the last day of a row that has no known end; Never is before every day.
const (
	LastDay quantity.Day = 1 << 22
	Never                = -LastDay
)

// AdoptedText is the name of a fact that no standard states: the number of the adopted text that holds, from 1, of a
// municipality that has adopted its standard more than once.
const AdoptedText = "vedtaget-tekst"

// From when a term is counted: Row.Starts.
const (
	AtReceipt  int64 = iota // when the municipality, or the person, has what the term is about
	AtComplete              // when the municipality has all it needs to know
	AtMeeting
	AtSentBack // when the case has come back to be decided anew

	AfterTerm // when another term has ended; the place of its fact is added
)

// Row is one dated value of a fact. Where two rows of a fact meet, the first one counts: so the municipality's are
// laid in before the law's.
type Row struct {
	Fact         int64         // by its place in the calculator's list
	Unit         quantity.Unit // None of a row there is not
	From, Until  quantity.Day  // inclusive; LastDay where no end is known
	Value        int64         // in the smallest unit of Unit
	FromStandard int64         // 1 where it is the municipality's own, from its standard
	Beside       int64         // 1 where it does not count: see Case.BesideOn
	Starts       int64         // of a term: from when it is counted, AtReceipt … AfterTerm + …
	Typical      int64         // 1 of a term that the text calls the normal one: no limit
	Used         int64         // 1 where a calculator has looked at it
}

// Exists tells whether there is such a row at all.
func (r *Row) Exists() bool { return r.Unit != quantity.None }

// Start is from when a term is counted, which is its receipt where nothing else is known.
func (r *Row) Start() int64 {
	if r.Starts < AtReceipt || r.Starts > AtSentBack {
		return AtReceipt
	}
	return r.Starts
}

// Chained tells whether a term is counted from the end of another, and After which one that is, by its fact's place.
func (r *Row) Chained() bool { return r.Starts >= AfterTerm }
func (r *Row) After() int64  { return r.Starts - AfterTerm }

// Stated tells whether the municipality's standard states the value.
func (r *Row) Stated() bool { return r.FromStandard != 0 }

// At finds the row of a fact that counts on a day. Where there is none it is the empty row after the last, which does
// not exist and whose value is 0: no row is ever stretched.
func (c *Case) At(fact int64, day quantity.Day) *Row {
	r := c.Peek(fact, day)
	r.Used = 1
	return r
}

// Peek is At for who only decides which row to look at: the row is not marked as one that the answer rests on.
func (c *Case) Peek(fact int64, day quantity.Day) *Row {
	for i := 0; ; i++ {
		r := &c.Rows[i]
		if !r.Exists() || r.Fact == fact && r.Beside == 0 && r.From <= day && day <= r.Until {
			return r
		}
	}
}

// BesideOn finds the row of a fact that stands beside the one that counts on a day: the law's where the municipality's
// is better for the citizen, else the municipality's where it is not the law's. Mostly there is none.
func (c *Case) BesideOn(fact int64, day quantity.Day) *Row {
	for i := 0; ; i++ {
		r := &c.Rows[i]
		if !r.Exists() {
			return r
		}
		if r.Fact == fact && r.Beside == 1 && r.From <= day && day <= r.Until {
			r.Used = 1
			return r
		}
	}
}

// IsStated tells whether the municipality's standard states a value that counts on any day.
func (c *Case) IsStated(fact int64) bool {
	for i := 0; c.Rows[i].Exists(); i++ {
		if r := &c.Rows[i]; r.Fact == fact && r.Beside == 0 && r.Stated() {
			return true
		}
	}
	return false
}

// FirstDay finds the first day a fact has a value, Never where it has none at all.
func (c *Case) FirstDay(fact int64) quantity.Day {
	first := Never
	for i := 0; c.Rows[i].Exists(); i++ {
		r := &c.Rows[i]
		if r.Fact == fact && (first == Never || r.From < first) {
			first = r.From
		}
	}
	return first
}
