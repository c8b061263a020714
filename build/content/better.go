package content

import "borgerguide/calculators/quantity"

// Better says which values of a fact are better for the citizen than the law's.
type Better string

// The directions. A fact that does not say is fixed.
const (
	Fixed Better = "fixed" // none: everybody has the law's
	Less  Better = "less"  // smaller ones: a share that the citizen pays
	More  Better = "more"  // larger ones: a share that the citizen is paid
)

var betters = []string{string(Fixed), string(Less), string(More)}

// Improves tells whether a municipality's own value is better for the citizen than the law's. Two lengths of time that
// have no common measure, as hverdage and uger, are held against each other on the calendar.
func (b Better) Improves(own, law Row) bool {
	mine, theirs, ok := measured(own, law)
	switch {
	case !ok:
		return b == Less && endsSooner(own, law) || b == More && endsSooner(law, own)
	case b == Less:
		return mine < theirs
	case b == More:
		return mine > theirs
	}
	return false
}

// Same tells whether two values are the same, though one may be written in days and the other in weeks.
func Same(own, law Row) bool {
	mine, theirs, ok := measured(own, law)
	return ok && mine == theirs
}

// measured gives two values in one measure.
func measured(a, b Row) (x, y int64, ok bool) {
	if a.Unit == b.Unit {
		return a.Value, b.Value, true
	}
	x, okA := days(a)
	y, okB := days(b)
	return x, y, okA && okB
}

// days is a length of time in days, where it has as many on every day of the calendar.
func days(r Row) (n int64, ok bool) {
	switch r.Unit {
	case quantity.Days:
		return r.Value, true
	case quantity.Weeks:
		return 7 * r.Value, true
	}
	return 0, false
}
