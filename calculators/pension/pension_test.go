package pension_test

import (
	"testing"

	"borgerguide/calculators"
	"borgerguide/calculators/published/probe"
	"borgerguide/calculators/quantity"
	"borgerguide/calculators/rule"
)

// TestBornLaterIsNeverEarlier runs every day of birth there is a row for: who is born later never reaches the age
// before who is born earlier. Nor does a row of the law leave a day out.
func TestBornLaterIsNeverEarlier(t *testing.T) {
	p := probe.Ask(t, calculators.Pension, "P1a")
	p.Case.Today = day(t, "2098-12-31")
	before := int64(0)
	first, last := int64(day(t, "1900-01-01")), int64(day(t, "2010-12-31"))
	for born := first; born <= last; born++ {
		p.Given("foedt", born)
		p.Run(t)
		reached := p.One(t, "reached").Numbers[0].Value
		if reached < before && born > first {
			t.Fatalf("born on day %d: reached on %d, born the day before on %d", born, reached, before)
		}
		before = reached
	}
}

// FuzzPension: the headline has one date. It lies so many months after the day of birth as the age says, but for a
// month that is too short; and what has been reached is not after today.
func FuzzPension(f *testing.F) {
	for _, born := range []string{"1955-03-31", "1964-02-29", "1968-02-29", "1990-05-05", "2009-06-01", "2026-11-22"} {
		f.Add(int64(day(f, born)), int64(day(f, "2026-11-22")))
	}
	like := probe.Ask(f, calculators.Pension, "standard")
	first, last := int64(day(f, "1900-01-01")), int64(day(f, "2120-12-31"))
	f.Fuzz(func(t *testing.T, born, today int64) {
		p := like
		today = first + probe.Modulo(today, last-first)
		born = first + probe.Modulo(born, today-first+1)
		p.Case.Today = quantity.Day(today)
		p.Given("foedt", born)
		p.Run(t)
		if p.Case.Faulty() {
			t.Fatalf("faults: %+v", p.Faults())
		}
		headline, count := p.One(t, "reach", "reached", "from-grown").Numbers, p.Numbers("count")
		date := headline[0].Value
		if len(headline) != 1 || count[1].Value != date || p.Said("reached") != (date <= today) {
			t.Errorf("born %d, today %d: the headline says %d, the count %d", born, today, headline, count)
		}
		year, month, dayOfMonth := quantity.Day(born).Civil()
		whole := 12*year + month - 1 + count[0].Value
		year, month, dayReached := quantity.Day(date).Civil()
		if 12*year+month-1 != whole || dayReached > dayOfMonth || (dayReached < dayOfMonth) != p.Said("clamped") {
			t.Errorf("born %d and %d months later is %d", born, count[0].Value, date)
		}
	})
}

// TestBorders walks the days around the day of 18 years and the pension age of many people: within a year before an age
// the answer says what to do, on the day that it is today, and never both that the age is to come and that it has come.
func TestBorders(t *testing.T) {
	like := probe.Ask(t, calculators.Pension, "next-month")
	first := int64(day(t, "1952-01-01"))
	for n := range int64(700) {
		p, born := like, first+n*31
		p.Given("foedt", born)
		for _, months := range []int64{18 * 12, ageOf(t, &p)} {
			reached, _ := quantity.Day(born).AddMonths(months)
			before, _ := quantity.Day(born).AddMonths(months - 12)
			for _, today := range []quantity.Day{before - 1, before, reached - 31, reached - 1, reached, reached + 1} {
				p.Case.Today = today
				p.Run(t)
				isWithin, isToday := before <= today && today < reached, today == reached
				isYoung := months == 18*12
				for sentence, isRight := range map[string]bool{
					"apply-young": isYoung && isWithin, "grown-today": isYoung && isToday,
					"soon": !isYoung && isWithin, "last-day-open": !isYoung && isWithin,
					"reached-today": !isYoung && isToday, "last-day-today": !isYoung && isToday,
				} {
					if p.Said(sentence) != isRight {
						t.Fatalf("born %d, %d months on %d, today %d: %s", born, months, reached, today, sentence)
					}
				}
				p.One(t, "apply-young", "then", "grown-today", "last-day", "for-younger")
				if p.Said("soon") && p.Said("may-rise") {
					t.Fatalf("born %d, today %d: the age is said to rise within a year", born, today)
				}
			}
		}
	}
}

// ageOf is the pension age of a probe's day of birth, in months.
func ageOf(t *testing.T, p *probe.Probe) int64 {
	p.Case.Today = day(t, "2120-01-01") // whoever is born here has reached it
	for i := range p.Case.Rows {
		r := &p.Case.Rows[i]
		if r.Until == day(t, "2099-12-31") {
			r.Until = rule.LastDay
		}
	}
	p.Run(t)
	return p.Numbers("age-was")[1].Value
}

func day(t testing.TB, text string) quantity.Day {
	t.Helper()
	r := quantity.Read(quantity.Date, text)
	if !r.Given() {
		t.Fatalf("%s is no date", text)
	}
	return quantity.Day(r.Value)
}
