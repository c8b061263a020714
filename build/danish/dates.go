package danish

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// monthNames are the months in their order, as a form.
const monthNames = `januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december`

var months = strings.Split(monthNames, "|")

// weekdays begin with Monday.
var weekdays = []string{"mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"}

// Dated is a date as it is written. A Year of 0 is not written; there need not be such a day.
type Dated struct {
	Day, Month, Year int
	From, To         int // where it stands in the text
}

// String is the date in the one way that dates are compared in: "1. juli 2026", "1. juli".
func (d Dated) String() string {
	s := strconv.Itoa(d.Day) + ". " + strconv.Itoa(d.Month) + "."
	if d.Month >= 1 && d.Month <= len(months) {
		s = strconv.Itoa(d.Day) + ". " + months[d.Month-1]
	}
	if d.Year > 0 {
		s += " " + strconv.Itoa(d.Year)
	}
	return s
}

const monthForm = monthNames + `|jan|feb|febr|mar|apr|jun|jul|aug|sept?|okt|nov|dec`

// MonthYear is the form of a month with its year: "december 2028". Its first group is what stands before it.
const MonthYear = `(^|\d\. ?|[^\pL])((` + monthNames + `) \d{4})\b`

// Month is the form of a month at the beginning of a text.
const Month = `^(?i:` + monthNames + `)\b`

// dateForms are tried in this order. Their groups are the day, the month and the year.
var dateForms = []struct {
	form             *regexp.Regexp
	day, month, year int
	loose            bool   // other things look the same: only what may be a date is one
	sign             string // that stands in it
}{
	{regexp.MustCompile(`\b(\d{1,2})\. ?(` + monthForm + `)\b(\.? (\d{4})\b)?`), 1, 2, 4, false, "."},
	{regexp.MustCompile(`\b(\d{4})-(\d{1,2})-(\d{1,2})\b`), 3, 2, 1, false, "-"},
	{regexp.MustCompile(`\b(\d{1,2})\.(\d{1,2})\.(\d{4})\b`), 1, 2, 3, false, "."},
	{regexp.MustCompile(`\b(\d{1,2})-(\d{1,2})-(\d{4})\b`), 1, 2, 3, false, "-"},
	{regexp.MustCompile(`\b(\d{1,2})/(\d{1,2})([- /.](\d{4})|[-/.](\d{2}))\b`), 1, 2, 3, false, "/"},
	{regexp.MustCompile(`\b(\d{1,2})[-.](\d{1,2})[-.](\d{2})\b`), 1, 2, 3, true, "-."},
	{regexp.MustCompile(`\b(\d{1,2})/(\d{1,2})\b()`), 1, 2, 3, true, "/"},
}

// Dates finds the dates in a text of small letters, in the order of their forms.
func Dates(text string) (found []Dated) {
	if !strings.ContainsAny(text, "0123456789") {
		return nil
	}
	left := []byte(text)
	for _, f := range dateForms {
		if !strings.ContainsAny(text, f.sign) {
			continue
		}
		for at := 0; ; {
			m := f.form.FindSubmatchIndex(left[at:])
			if m == nil {
				break
			}
			group := func(n int) string {
				if m[2*n] < 0 {
					return ""
				}
				return string(left[at+m[2*n] : at+m[2*n+1]])
			}
			d := Dated{number(group(f.day)), month(group(f.month)), year(group(f.year)), at + m[0], at + m[1]}
			at += m[1]
			if f.sign == "/" && fraction(text, d) ||
				f.loose && (d.Day < 1 || d.Day > 31 || d.Month < 1 || d.Month > 12) {
				continue
			}
			found = append(found, d)
			for i := d.From; i < d.To; i++ {
				left[i] = 0
			}
			found = append(found, sharing(d, left)...)
		}
	}
	return found
}

// fraction tells whether what looks like a date is a half or a quarter of something: "1/2 år".
func fraction(text string, d Dated) bool {
	const plain = len("1/2")
	half := d.Day == 1 && d.Month == 2
	quarter := (d.Day == 1 || d.Day == 3) && d.Month == 4
	return d.To-d.From == plain && (half || quarter) && UnitWord(text[d.To:]) != ""
}

// dayBefore is a day that shares its month with the date after it: "den 24. eller den 31. december".
var dayBefore = regexp.MustCompile(`\b(\d{1,2})\.( og| eller| til|,|-| –)( den)? ?$`)

// sharing finds the days that share the month of a date, and takes them out of what is left.
func sharing(d Dated, left []byte) (found []Dated) {
	for {
		m := dayBefore.FindSubmatchIndex(left[:d.From])
		if m == nil {
			return found
		}
		d = Dated{number(string(left[m[2]:m[3]])), d.Month, d.Year, m[2], m[3]}
		found = append(found, d)
		for i := d.From; i < d.To; i++ {
			left[i] = 0
		}
	}
}

func number(s string) int {
	n, _ := strconv.Atoi(s)
	return n
}

// month is the number of a month, written as a number or as its name or the beginning of it.
func month(s string) int {
	if n := number(s); n > 0 || s == "" {
		return n
	}
	return 1 + slices.IndexFunc(months, func(name string) bool { return strings.HasPrefix(name, s) })
}

// year is a year of four digits or of two, with the sign before it.
func year(s string) int {
	s = strings.TrimLeft(s, " -/.")
	if n := number(s); len(s) == 2 {
		return 2000 + n
	} else {
		return n
	}
}

var weekdayBefore = regexp.MustCompile(`\b(` + strings.Join(weekdays, "|") + `),?( d\.?| den)? $`)

// WeekdayBefore is the weekday that stands right before a date, by the text of small letters up to it; 0 is Monday.
func WeekdayBefore(text string) (weekday int, name string, ok bool) {
	m := weekdayBefore.FindStringSubmatch(text)
	if m == nil {
		return 0, "", false
	}
	return slices.Index(weekdays, m[1]), m[1], true
}

// Weekday is the name of a weekday; 0 is Monday.
func Weekday(n int) string { return weekdays[n] }
