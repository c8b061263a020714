package calculators

import "borgerguide/calculators/quantity"

// Row is one dated value of a fact. Where two rows of a fact meet, the first one counts: so the municipality's are laid in
// before the law's.
type Row struct {
	Fact        int64         // index into Names.Facts
	Unit        quantity.Unit // None of a row there is not
	From, Until quantity.Day  // inclusive; LastDay where no end is known
	Value       int64         // in the smallest unit of Unit
	Local       int64         // 1 where it is the municipality's own, from its standard
	Counted     int64         // 1 where a calculator has looked at it
}

// known tells whether there is such a row at all.
func (r *Row) known() bool { return r.Unit != quantity.None }

// at finds the row of a fact that counts on a day. Where there is none it is the empty row after the last, which is not
// known and whose value is 0: no row is ever stretched.
func (c *Case) at(fact int64, day quantity.Day) *Row {
	for i := 0; ; i++ {
		r := &c.Rows[i]
		if !r.known() || r.Fact == fact && r.From <= day && day <= r.Until {
			r.Counted = 1
			return r
		}
	}
}

// first finds the first day a fact has a value, Never where it has none at all.
func (c *Case) first(fact int64) quantity.Day {
	first := Never
	for i := 0; ; i++ {
		r := &c.Rows[i]
		if !r.known() {
			return first
		}
		if r.Fact == fact && (first == Never || r.From < first) {
			first = r.From
		}
	}
}
