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

// misread is a reading that has a fault, with one detail.
func misread(fault Fault, detail int64) Reading {
	return Reading{Fault: fault, Detail: [3]int64{detail}}
}

// measure is how a unit is read and written.
type measure struct {
	decimals uint8 // how many may stand after the comma
	parts    int16 // the smallest parts of one; 0 where the unit cannot be read
	one      word  // what it counts, after one and after several
	many     word
}

var measures = [units]measure{
	Ore:       {2, 100, krPoint, krPoint},
	OreHour:   {2, 100, krPoint, krPoint},
	Metre:     {1, 1000, km, km},
	Hundredth: {2, 100, noWord, noWord},
	PerMille:  {0, 10, percent, percent},
	Count:     {0, 1, noWord, noWord},
	Days:      {0, 1, dag, dage},
	Weekdays:  {0, 1, hverdag, hverdage},
	Workdays:  {0, 1, arbejdsdag, arbejdsdage},
	Weeks:     {0, 1, uge, uger},
	Months:    {0, 1, maaned, maaneder},
	Age:       {1, 12, aar, aar},
}

// Read reads a number as people write it: "1.234,50", "1234,5", "1 234,50 kr.", "kr. 1.234", "25,5 km", "30 %". A
// point before exactly three digits marks thousands, before one or two digits decimals. A number too large to hold is
// read as a very large one, which is over every bound. Negative numbers are read, so that the bound can refuse them.
func Read(unit Unit, text []byte) Reading {
	if unit == Date {
		return ReadDate(text)
	}
	s := scanner{text: text, end: len(text)}
	if s.ended() {
		return misread(Empty, 0)
	}
	if unit >= units || measures[unit].parts == 0 {
		return misread(Text, 0)
	}
	m := &measures[unit]
	minus := false
	for k := 0; k < 2; k++ { // the minus stands before or after "kr."
		if n := s.minus(); n > 0 && !minus {
			s.at += n
			minus = true
		} else {
			s.at += s.spelled(befores[:], unit)
		}
		s.skip()
	}
	if !s.number() {
		return misread(Text, 0)
	}
	if unit == Age && s.places == 0 && s.three()>>8 == 0xC2BD { // ½
		s.fraction, s.places = 5, 1
		s.at += 2
	}
	s.skip()
	s.at += longer(longer(s.begins(m.one), s.begins(m.many)), s.spelled(afters[:], unit))
	if !s.ended() {
		return misread(Text, 0)
	}
	return s.in(m, minus)
}

// in is the number read, in the smallest parts of a unit.
func (s *scanner) in(m *measure, minus bool) Reading {
	if s.places > int64(m.decimals) {
		return misread(Decimals, int64(m.decimals))
	}
	tens, parts := int64(1), int64(m.parts)
	for k := int64(0); k < s.places; k++ {
		tens *= 10
	}
	if s.fraction*parts%tens != 0 { // a third of a year, say
		return misread(Text, 0)
	}
	value := s.whole*parts + s.fraction*parts/tens
	if minus {
		value = -value
	}
	return Reading{Value: value}
}
