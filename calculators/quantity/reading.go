package quantity

// Fault is a closed set of what can be wrong with an answer.
type Fault int64

const (
	NoFault    Fault = iota
	Empty            // nothing was answered
	Text             // it is not a number, or not a date
	Low              // under the bound
	High             // over the bound
	Decimals         // more decimals than the quantity has
	Future           // a date after today
	Year2            // a year of other than four digits
	Part             // a date lacks a part
	Impossible       // there is no such date
	NoChoice         // not one of the choices
	NoKey            // no such question (only on the command line)
)

// Reading is what came of reading a text: a Value in the unit's smallest parts, or a Fault with its details. Decimals
// has how many are allowed; Part has which is missing, 1 day, 2 month, 3 year; Impossible has day, month and year.
type Reading struct {
	Value  int64
	Fault  Fault
	Detail [3]int64
}

// Read reads a number as people write it: "1.234,50", "1234,5", "1 234,50 kr.", "kr. 1.234", "25,5 km", "30 %"; or a
// date: "2026-07-03", "3 7 2026", "3/7 2026", "03.07.2026", "3 jul 2026", "fredag den 3. juli 2026", or the three fields
// of a form joined as "day/month/year", where a field may be empty. A number too large to hold is read as a very large one, which is over every bound. Negative numbers are read, so
// that the bound can refuse them. The text is changed: it is made plain where it lies.
func (r *Reading) Read(unit Unit, text []byte) {
	text = plain(text)
	r.Value = 0
	r.Detail = [3]int64{}
	n, fault := int64(0), Text // the value, or the first detail of the fault
	switch {
	case len(text) == 0:
		fault = Empty
	case unit == Date:
		n, fault = readDate(text, r)
	case uint64(unit) < uint64(units):
		n, fault = readNumber(text, unit)
	}
	r.Fault = fault
	if fault == NoFault {
		r.Value = n
	} else {
		r.Detail[0] = n
	}
}
