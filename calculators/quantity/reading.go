package quantity

// Fault is a closed set of what can be wrong with an answer.
type Fault uint8

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

// measure is how a unit is read.
type measure struct {
	decimals int64 // how many may stand after the comma
	parts    int64 // the smallest parts of one; 0 where the unit cannot be read
}

var measures = [units]measure{
	Ore:       {2, 100},
	OreHour:   {2, 100},
	Metre:     {1, 1000},
	Hundredth: {2, 100},
	PerMille:  {0, 10},
	Count:     {0, 1},
	Days:      {0, 1},
	Weekdays:  {0, 1},
	Workdays:  {0, 1},
	Weeks:     {0, 1},
	Months:    {0, 1},
	Age:       {1, 12},
}

// Read reads a number as people write it: "1.234,50", "1234,5", "1 234,50 kr.", "kr. 1.234", "25,5 km", "30 %". A
// point before exactly three digits marks thousands, before one or two digits decimals. A number too large to hold is
// read as a very large one, which is over every bound. Negative numbers are read, so that the bound can refuse them.
func Read(unit Unit, text []byte) Reading {
	if unit == Date {
		return ReadDate(text)
	}
	at := skip(text, 0)
	if at == len(text) {
		return Reading{Fault: Empty}
	}
	if unit >= units || measures[unit].parts == 0 {
		return Reading{Fault: Text}
	}
	minus := false
	for k := 0; k < 2; k++ { // the minus stands before or after "kr."
		if n := minusAt(text, at); n > 0 && !minus {
			minus, at = true, skip(text, at+n)
		} else {
			at = skip(text, at+spelled(befores[:], unit, text, at))
		}
	}
	n := readNumeral(text, at)
	if !n.ok {
		return Reading{Fault: Text}
	}
	if unit == Age && n.places == 0 && n.end+2 <= len(text) && text[n.end] == 0xC2 && text[n.end+1] == 0xBD { // ½
		n.fraction, n.places, n.end = 5, 1, n.end+2
	}
	at = skip(text, n.end)
	at = skip(text, at+longer(named(unit, text, at), spelled(afters[:], unit, text, at)))
	if at != len(text) {
		return Reading{Fault: Text}
	}
	return n.in(measures[unit], minus)
}

// in is the numeral in the smallest parts of a unit.
func (n numeral) in(m measure, minus bool) Reading {
	if n.places > m.decimals {
		return Reading{Fault: Decimals, Detail: [3]int64{m.decimals}}
	}
	tens := int64(1)
	for k := int64(0); k < n.places; k++ {
		tens *= 10
	}
	if n.fraction*m.parts%tens != 0 { // a third of a year, say
		return Reading{Fault: Text}
	}
	value := n.whole*m.parts + n.fraction*m.parts/tens
	if minus {
		value = -value
	}
	return Reading{Value: value}
}
