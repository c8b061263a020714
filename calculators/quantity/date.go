package quantity

// readDate reads a date: a day, a month and a year, or the other way round, 2026, 7, 3. Before a slash a part may be
// missing.
func (t *Text) readDate() Answer {
	var d writtenDate
	for t.peek() != end {
		part := t.datePart()
		slash := t.pastDateMarks()
		if part.form == idle && d.count == 0 && !slash { // "fredag den" before a date; a slash ends a part
			continue
		}
		if part.form == idle || part.form == missing && !slash || d.count == 3 {
			return Answer{State: NoNumber}
		}
		d.parts[d.count] = part
		d.count++
	}
	return d.answer()
}

// datePart is what is written of a day, a month or a year.
type datePart struct {
	form   partForm
	value  int64
	digits int64 // how many there are of a number
}

// partForm is how a part of a date is written.
type partForm int64

const (
	missing   partForm = iota // nothing, or what is no part of a date
	number                    // digits
	monthName                 // the value is 1 to 12
	idle                      // a weekday, "den" or "d.": it says nothing that the date does not
)

// datePart goes past a part of a date.
func (t *Text) datePart() datePart {
	if value, count := t.digits(0); count > 0 {
		return datePart{number, value, count}
	}
	for i := range months {
		if t.pastName(months[i]) {
			return datePart{form: monthName, value: int64(i) + 1}
		}
	}
	for i := range weekdays {
		if t.pastName(weekdays[i]) {
			return datePart{form: idle}
		}
	}
	if size := t.longest(&dateWords); size > 0 {
		t.Start += size
		return datePart{form: idle}
	}
	return datePart{}
}

// pastName goes past the name of a month or a weekday, if the text begins with it, and tells whether it does. Three
// bytes are enough, or more: "jul", "sept".
func (t *Text) pastName(name string) bool {
	size := t.common(t.Start, name)
	if size < 3 {
		return false
	}
	t.Start += size
	return true
}

// pastDateMarks goes past what may stand after a part of a date, and tells whether a slash is among it.
func (t *Text) pastDateMarks() (slash bool) {
	t.blanks()
	t.past('.')
	t.past('-')
	t.past(',')
	return t.past('/')
}

// The parts of a date, as the fault Part tells which is missing.
const (
	dayPart int64 = 1 + iota
	monthPart
	yearPart
)

// writtenDate is the parts of a date, in the order they are written in.
type writtenDate struct {
	parts [3]datePart
	count int64
}

// answer is the date or what is wrong with it.
func (d *writtenDate) answer() Answer {
	day, month, year := &d.parts[0], &d.parts[1], &d.parts[2] // as a date mostly is
	switch {
	case d.count == 0, d.count == 1 && day.digits > 4: // "03072026" could be read in several ways
		return Answer{State: NoNumber}
	case day.form == missing && month.form == missing && year.form == missing:
		return Answer{State: Missing}
	case day.form == missing, d.beginsLater():
		return Answer{State: Part, Value: dayPart}
	case month.form == missing:
		return Answer{State: Part, Value: monthPart}
	case year.form == missing:
		return Answer{State: Part, Value: yearPart}
	case day.form == monthName, year.form == monthName:
		return Answer{State: NoNumber}
	}
	if day.digits == 4 && year.digits < 3 { // the year comes first
		day, year = year, day
	}
	if year.digits != 4 {
		return Answer{State: Year2}
	}
	if n, ok := DayOf(year.value, month.value, day.value); ok {
		return Answer{State: Given, Value: int64(n)}
	}
	return Answer{State: Impossible, Value: day.value, Detail: [2]int64{month.value, year.value}}
}

// beginsLater tells whether a date lacks parts and begins with the month or the year: "juli", "juli 2026", "2026-07".
func (d *writtenDate) beginsLater() bool {
	first, second := &d.parts[0], &d.parts[1]
	switch d.count {
	case 1:
		return first.form == monthName || first.digits >= 4
	case 2:
		return first.digits >= 4 || second.digits >= 4
	}
	return false
}
