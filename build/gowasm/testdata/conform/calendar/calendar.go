// Package calendar has dates as a calculator of deadlines has them: natural code, and a measure of size.
package calendar

// Functions are the exported functions by their names.
var Functions = map[string]any{
	"easter": Easter, "weekday": Weekday, "civil": Civil, "workdays": Workdays, "months": Months, "rate": RateOn,
}

// Day counts from 1970-01-01.
type Day int32

func dayOf(y, m, day int) Day {
	if m <= 2 {
		y--
		m += 12
	}
	era := y / 400
	if y < 0 {
		era = (y - 399) / 400
	}
	yoe := y - era*400
	doy := (153*(m-3)+2)/5 + day - 1
	return Day(era*146097 + yoe*365 + yoe/4 - yoe/100 + doy - 719468)
}

func (d Day) date() (year, month, day int) {
	z := int(d) + 719468
	era := z / 146097
	if z < 0 {
		era = (z - 146096) / 146097
	}
	doe := z - era*146097
	yoe := (doe - doe/1460 + doe/36524 - doe/146096) / 365
	doy := doe - (365*yoe + yoe/4 - yoe/100)
	m := (5*doy + 2) / 153
	year, month = yoe+era*400, m+3
	if month > 12 {
		month -= 12
		year++
	}
	return year, month, doy - (153*m+2)/5 + 1
}

func (d Day) weekday() int { return ((int(d)+3)%7 + 7) % 7 }

func easter(year int) Day {
	a, b, c := year%19, year/100, year%100
	g := (b - (b+8)/25 + 1) / 3
	h := (19*a + b - b/4 - g + 15) % 30
	l := (32 + 2*(b%4) + 2*(c/4) - h - c%4) % 7
	n := h + l - 7*((a+11*h+22*l)/451) + 114
	return dayOf(year, n/31, n%31+1)
}

var moving = [...]Day{-3, -2, 0, 1, 39, 49, 50}

var fixed = [...]struct{ month, day int8 }{{1, 1}, {6, 5}, {12, 24}, {12, 25}, {12, 26}, {12, 31}}

func (d Day) isHoliday() bool {
	year, month, day := d.date()
	for k := 0; k < len(fixed); k++ {
		if f := &fixed[k]; int(f.month) == month && int(f.day) == day {
			return true
		}
	}
	sunday := easter(year)
	for k := 0; k < len(moving); k++ {
		if d == sunday+moving[k] {
			return true
		}
	}
	return d == sunday+26 && year < 2024
}

func (d Day) isWorkday() bool { return d.weekday() < 5 && !d.isHoliday() }

func (d Day) addWorkdays(n int) Day {
	for n > 0 {
		d++
		if d.isWorkday() {
			n--
		}
	}
	return d
}

var lengths = [12]int8{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31}

func isLeap(year int) bool { return year%4 == 0 && (year%100 != 0 || year%400 == 0) }

func (d Day) addMonths(n int) Day {
	year, month, day := d.date()
	m := year*12 + month - 1 + n
	year, month = m/12, m%12+1
	last := int(lengths[month-1])
	if month == 2 && isLeap(year) {
		last++
	}
	return dayOf(year, month, min(last, day))
}

// Row is a rate and the first day it is in force.
type Row struct {
	From Day
	Rate int64
}

var rates = [...]Row{{16071, 2_10}, {16436, 2_05}, {19723, 2_23}, {20089, 2_26}}

func on(rows []Row, day Day) (found *Row) {
	for k := 0; k < len(rows); k++ {
		if row := &rows[k]; row.From <= day {
			found = row
		}
	}
	return found
}

//go:wasmexport easter
func Easter(year int32) int32 { return int32(easter(int(year))) }

//go:wasmexport weekday
func Weekday(day int32) int32 { return int32(Day(day).weekday()) }

//go:wasmexport civil
func Civil(day int32) int64 {
	y, m, d := Day(day).date()
	return int64(y*10000+m*100+d)*2 + int64(dayOf(y, m, d)-Day(day))
}

//go:wasmexport workdays
func Workdays(day, n int32) int32 { return int32(Day(day % 40000).addWorkdays(int(n % 200))) }

//go:wasmexport months
func Months(day, n int32) int32 {
	return int32(Day(day % 200000).addMonths(int(n % 500)))
}

//go:wasmexport rate
func RateOn(day int32) int64 {
	row := on(rates[:], Day(day))
	if row == nil {
		return -1
	}
	return row.Rate * int64(row.From)
}
