package calculators

import "borgerguide/calculators/quantity"

// Row is one dated value of a fact.
type Row struct {
	Fact        int64 // index into Names.Facts
	Unit        quantity.Unit
	From, Until quantity.Day // inclusive; LastDay where no end is known
	Value       int64        // in the smallest unit of Unit
	Local       bool         // the municipality's own, from its standard
	Counted     bool         // a calculator has looked at it
}

// known tells whether there is such a row at all.
func (r *Row) known() bool { return r.Unit != quantity.None }

// Facts are the dated values of the facts a calculator names.
type Facts struct {
	Rows  [MaxRows]Row
	Count int64
	none  Row // stands for a row there is not
}

// Next is room for one more row, nil where there is none. Where two rows of a fact meet, the first one counts: so the
// municipality's are added before the law's.
func (f *Facts) Next() *Row {
	if f.Count >= MaxRows {
		return nil
	}
	f.Count++
	return &f.Rows[f.Count-1]
}

// at finds the row of a fact that counts on a day. Where there is none it is not known and its value is 0: no row is
// ever stretched.
func (c *Case) at(fact int64, day quantity.Day) *Row {
	f := &c.Facts
	for i := int64(0); i < f.Count; i++ {
		if r := &f.Rows[i]; r.Fact == fact && r.From <= day && day <= r.Until {
			r.Counted = true
			return r
		}
	}
	return &f.none
}

// first finds the first day a fact has a value, Never where it has none at all.
func (c *Case) first(fact int64) quantity.Day {
	first := Never
	for i := int64(0); i < c.Facts.Count; i++ {
		if r := &c.Facts.Rows[i]; r.Fact == fact && (first == Never || r.From < first) {
			first = r.From
		}
	}
	return first
}
