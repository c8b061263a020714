package content

import "borgerguide/calculators/quantity"

// Change is a fact of which two adopted texts do not say the same.
type Change struct {
	Fact          *Fact
	Before, After Told
}

// Told is what a text says of a fact: its row on a day, or that it says nothing. Then the law's row counts, if it has
// one.
type Told struct {
	Row    Row
	Silent bool
	Law    *Row
}

// Changes are the facts that differ between a text and the one after it, sorted: on the last day of the one, and on the
// first of the other.
func (g *Guide) Changes(before, after *Standard) (list []Change) {
	both := Facts{}
	for _, facts := range []Facts{before.Facts, after.Facts} {
		for id, f := range facts {
			both[id] = f
		}
	}
	for _, id := range both.IDs() {
		c := Change{both[id], g.told(before, id, before.Days.Until), g.told(after, id, after.Days.From)}
		if c.Before.Silent != c.After.Silent || !c.Before.Silent && !sameValue(c.Before.Row, c.After.Row) {
			list = append(list, c)
		}
	}
	return list
}

// told is what a text says of a fact on a day.
func (g *Guide) told(s *Standard, id string, day quantity.Day) (t Told) {
	if f := s.Facts[id]; f != nil {
		if row, ok := f.At(day); ok {
			return Told{Row: row}
		}
	}
	t.Silent = true
	if f := g.lawOf(s.ID)[id]; f != nil {
		if row, ok := f.At(day); ok {
			t.Law = &row
		}
	}
	return t
}

// sameValue tells whether two rows say the same: of words, the same words.
func sameValue(a, b Row) bool {
	if a.Unit == quantity.Words && b.Unit == quantity.Words {
		return plain(a.Written) == plain(b.Written)
	}
	return Same(a, b) && sameStart(a, b) && a.Typical == b.Typical
}

// sameStart tells whether two terms are counted from the same.
func sameStart(a, b Row) bool {
	if a.After != nil && b.After != nil {
		return a.After.ID == b.After.ID
	}
	return a.Starts == b.Starts && a.After == b.After
}
