// Package calendar has dates as a calculator of deadlines has them: natural code, and a measure of size.
package calendar

// Functions are the exported functions by their names.
var Functions = map[string]any{
	"easter": Easter, "weekday": Weekday, "civil": Civil, "workdays": Workdays, "months": Months, "rate": RateOn,
}

// Day counts from 1970-01-01.
type Day int32

// Date is a day of the calendar.
type Date struct{ Year, Month, Day int }

// Day is the number of the date.
func (d Date) number() Day {
	y, m := d.Year, d.Month
	if m <= 2 {
		y--
		m += 12
	}
	era := y / 400
	if y < 0 {
		era = (y - 399) / 400
	}
	yoe := y - era*400
	doy := (153*(m-3)+2)/5 + d.Day - 1
	return Day(era*146097 + yoe*365 + yoe/4 - yoe/100 + doy - 719468)
}

func (d Day) date() Date {
	z := int(d) + 719468
	era := z / 146097
	if z < 0 {
		era = (z - 146096) / 146097
	}
	doe := z - era*146097
	yoe := (doe - doe/1460 + doe/36524 - doe/146096) / 365
	doy := doe - (365*yoe + yoe/4 - yoe/100)
	m := (5*doy + 2) / 153
	date := Date{Year: yoe + era*400, Month: m + 3, Day: doy - (153*m+2)/5 + 1}
	if date.Month > 12 {
		date.Month -= 12
		date.Year++
	}
	return date
}

func (d Day) weekday() int { return ((int(d)+3)%7 + 7) % 7 }

func easter(year int) Day {
	a, b, c := year%19, year/100, year%100
	g := (b - (b+8)/25 + 1) / 3
	h := (19*a + b - b/4 - g + 15) % 30
	l := (32 + 2*(b%4) + 2*(c/4) - h - c%4) % 7
	n := h + l - 7*((a+11*h+22*l)/451) + 114
	return Date{year, n / 31, n%31 + 1}.number()
}

var moving = [...]Day{-3, -2, 0, 1, 39, 49, 50}

var fixed = [...]struct{ month, day int8 }{{1, 1}, {6, 5}, {12, 24}, {12, 25}, {12, 26}, {12, 31}}

func (d Day) isHoliday() bool {
	date := d.date()
	for k := range len(fixed) {
		f := fixed[k]
		if int(f.month) == date.Month && int(f.day) == date.Day {
			return true
		}
	}
	sunday := easter(date.Year)
	for k := range len(moving) {
		n := moving[k]
		if d == sunday+n {
			return true
		}
	}
	return d == sunday+26 && date.Year < 2024
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

func (d Date) addMonths(n int) Date {
	m := d.Year*12 + d.Month - 1 + n
	d.Year, d.Month = m/12, m%12+1
	last := int(lengths[d.Month-1])
	if d.Month == 2 && isLeap(d.Year) {
		last++
	}
	if last < d.Day {
		d.Day = last
	}
	return d
}

// Row is a rate and the first day it is in force.
type Row struct {
	From Day
	Rate int64
}

var rates = [...]Row{{16071, 2_10}, {16436, 2_05}, {19723, 2_23}, {20089, 2_26}}

func on(rows []Row, day Day) (found Row) {
	for k := range len(rows) {
		row := rows[k]
		if row.From <= day {
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
	d := Day(day).date()
	return int64(d.Year*10000+d.Month*100+d.Day)*2 + int64(d.number()-Day(day))
}

//go:wasmexport workdays
func Workdays(day, n int32) int32 { return int32(Day(day % 40000).addWorkdays(int(n % 200))) }

//go:wasmexport months
func Months(day, n int32) int32 {
	return int32(Day(day % 200000).date().addMonths(int(n % 500)).number())
}

//go:wasmexport rate
func RateOn(day int32) int64 {
	row := on(rates[:], Day(day))
	if row.Rate == 0 {
		return -1
	}
	return row.Rate * int64(row.From)
}
