package quantity

// State is what is known of an answer: nothing, the fault of what is written, or one of the others. It is a closed
// set.
type State int64

const (
	Missing      State = iota // nothing was written
	Empty                     // nothing was answered, and something has to be
	NoNumber                  // it is not a number, or not a date
	Low                       // under the bound
	High                      // over the bound
	Decimals                  // more decimals than the quantity has
	Future                    // a date after today
	Year2                     // a year of other than four digits
	Part                      // a date lacks a part
	Impossible                // there is no such date
	WrongWeekday              // the date has another weekday
	CPR                       // a number of a person instead of a date
	Surplus                   // more than a number
	OtherUnit                 // the words beside a number say that it counts something else
	Order                     // a date before one that must come first
	NoChoice                  // not one of the choices (only on the command line)
	NoKey                     // no such question (only on the command line)
	Unknown                   // "ved ikke"
	Example                   // an example of national data is to be counted with
	Given                     // Value holds the answer
)

// Answer is what a person answered to one question. A choice is its index (0-based), several choices a bit mask, a date
// a Day, and anything else the smallest part of a unit. An answer at fault has the numbers of the fault in it, the
// first as its value: Low has the lower bound and the upper one, High the other way round; Decimals how many are
// allowed; Part which part is missing, 1 day, 2 month, 3 year; Impossible the day, the month and the year; WrongWeekday
// the date; Order the date that must come first.
type Answer struct {
	State  State
	Value  int64
	Detail [2]int64 // the further numbers of a fault
}

// Given tells whether an answer is one to count on.
func (a *Answer) Given() bool { return a.State == Given }

// Is tells whether an answer is one of the choices.
func (a *Answer) Is(choice int64) bool { return a.Given() && a.Value == choice }

// Faulty tells whether something is wrong with an answer.
func (a *Answer) Faulty() bool { return Empty <= a.State && a.State < Unknown }

// Read reads a number as people write it: "1.234,50", "1234,5", "1 234,50 kr.", "kr. 1.234", "25½ km", "30 %", "ca. 9
// kr. om måneden"; or a date: "2026-07-03", "3 7 2026", "3/7 2026", "03.07.2026", "03072026", "3 jul 2026", "fredag den
// 3. juli 2026", or the three fields of a form joined as "day/month/year", where a field may be empty, and the first
// may hold all of it. A point before exactly three digits marks thousands, before any other number of digits decimals.
// A number too large to hold is read as a very large one, which is over every bound. Negative numbers are read, so that
// the bound can refuse them. The unit is Date or one up to Months, and beside is what the words beside a number may
// say. The text is changed: it is made plain where it lies. One longer than there is room for is not read.
func (a *Answer) Read(unit Unit, beside Beside, t *Text) {
	tooLong := t.End > MaxText
	if tooLong {
		t.End = 0
	}
	t.plain()
	switch {
	case tooLong && unit == Date:
		*a = Answer{State: NoNumber}
	case tooLong:
		*a = Answer{State: Surplus}
	case t.peek() == end:
		*a = Answer{State: Missing}
	case unit == Date:
		*a = t.readDate()
	default:
		*a = t.readNumber(unit, beside)
	}
}
