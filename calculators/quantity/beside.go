package quantity

// Beside is what the words beside a number say that it counts, and per what: a bit each. Of a question it is what they
// may say: kroner a month, and "kr. om ugen" is something else.
type Beside int32

const (
	Kroner Beside = 1 << iota
	Kilometres
	Percent
	Pieces
	Hours
	OfDays
	OfWeekdays
	OfWorkdays
	OfWeeks
	OfZones
	OfMonths
	OfYears
	Roughly   // nothing that matters: "ca."
	perNext   // "pr.": the next one is what the number is per
	otherwise // what no number here counts: metres, thousands
)

// What a number may be per.
const (
	perShift = 16 // from what is counted to what it is per

	PerKilometre = Kilometres << perShift
	PerPiece     = Pieces << perShift
	PerHour      = Hours << perShift
	PerDay       = OfDays << perShift
	PerWeek      = OfWeeks << perShift
	PerMonth     = OfMonths << perShift
	PerYear      = OfYears << perShift
	PerTrip      = otherwise << perShift
)

// beside adds what the words and marks at the start of a text say, if they are known, and goes past them.
func (t *Text) beside(said Beside) (more Beside, ok bool) {
	longest, says := int64(0), Beside(0)
	for i := range besideWords {
		if n := t.among(besideWords[i].list); n > longest {
			longest = n
			says = besideWords[i].says
		}
	}
	t.Start += longest
	if longest > 0 && isLetter(t.Bytes[t.Start-1]) && t.peek() == '.' { // "kr.5" is not half a krone
		t.Start++
	}
	if said&perNext != 0 && says != Roughly {
		said &^= perNext
		if says < perNext {
			says <<= perShift
		}
	}
	return said | says, longest > 0
}
