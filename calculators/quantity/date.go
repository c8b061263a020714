package quantity

// readDate reads a date: a day, a month and a year, or the other way round, 2026, 7, 3. Before a slash a part may be
// missing.
func (t *Text) readDate() Answer {
	if t.looksLikeCPR() {
		return Answer{State: CPR}
	}
	var d writtenDate
	for t.peek() != end {
		part := t.datePart()
		slash := t.pastDateMarks()
		if part.form == idle && (d.count == 0 && !slash || d.count == 3) { // "fredag den"; a slash ends a part
			d.weekdays |= part.value
			continue
		}
		if part.form == missing && slash && d.count == 3 { // a field that is empty, since another holds the date
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
	idle                      // a weekday, whose bit is the value, "den" or "d."
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
			return datePart{form: idle, value: 1 << i}
		}
	}
	if size := t.among(dateWords); size > 0 {
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
	parts    [3]datePart
	count    int64
	weekdays int64 // a bit each, as Weekday counts them
}

// looksLikeCPR tells whether a text has ten digits, the last four of them in one piece, as in the number
// of a person: "150364-1234". A date has eight at most.
func (t *Text) looksLikeCPR() bool {
	count, run := int64(0), int64(0) // of all digits, and of those in the last piece
	between := true
	for at := t.Start; at < t.End; at++ {
		b := t.Bytes[at]
		if b < '0' || b > '9' {
			between = true
			continue
		}
		if between {
			run = 0
			between = false
		}
		run++
		count++
	}
	return count == 10 && run >= 4
}

// split makes three parts of a date in one piece: "03072026", and also "20260703", whose fifth and sixth digits are a
// month, as no year begins.
func (d *writtenDate) split() {
	n := d.parts[0].value
	day, month, year := n/1_000_000, n/10_000%100, n%10_000
	if year/100 <= 12 {
		day, month, year = n%100, n/100%100, n/10_000
	}
	d.parts[0] = datePart{number, day, 2}
	d.parts[1] = datePart{number, month, 2}
	d.parts[2] = datePart{number, year, 4}
}

// answer is the date or what is wrong with it.
func (d *writtenDate) answer() Answer {
	day, month, year := &d.parts[0], &d.parts[1], &d.parts[2] // as a date mostly is
	if day.digits > 4 {
		switch alone := month.form == missing && year.form == missing; {
		case alone && day.digits == 6: // "030726"
			return Answer{State: Year2}
		case alone && day.digits == 8:
			d.split()
		default:
			return Answer{State: NoNumber}
		}
	}
	switch {
	case d.count == 0:
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
		if d.weekdays&^(1<<n.Weekday()) != 0 {
			return Answer{State: WrongWeekday, Value: int64(n)}
		}
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
