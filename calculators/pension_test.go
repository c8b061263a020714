package calculators_test

import (
	"testing"

	"borgerguide/calculators"
	"borgerguide/calculators/quantity"
)

// TestBornLaterIsNeverEarlier runs every day of birth there is a row for: who is born later never reaches the age
// before who is born earlier. Nor does a row of the law leave a day out.
func TestBornLaterIsNeverEarlier(t *testing.T) {
	a := ask(t, calculators.Pension, "P1a")
	first, _ := quantity.DayOf(1900, 1, 1)
	last, _ := quantity.DayOf(2010, 12, 31)
	a.Today, _ = quantity.DayOf(2100, 1, 1)
	before := int64(0)
	for born := first; born <= last; born++ {
		a.given("foedt", int64(born))
		a.run()
		reached := a.nums("reached")
		if reached == nil {
			t.Fatalf("born on day %d: %d faults, %d lines", born, a.FaultCount, a.LineCount)
		}
		if born > first && reached[0].Value < before {
			t.Fatalf("born on day %d: reached on %d, born the day before on %d", born, reached[0].Value, before)
		}
		before = reached[0].Value
	}
}

// FuzzPension: the headline has one date. It lies so many months after the day of birth as the age says, but for a
// month that is too short; and what has been reached is not after today.
func FuzzPension(f *testing.F) {
	for _, born := range []string{"1955-03-31", "1964-02-29", "1968-02-29", "1990-05-05", "2009-06-01", "2026-11-22"} {
		f.Add(int64(day(f, born)), int64(day(f, "2026-11-22")))
	}
	like := ask(f, calculators.Pension, "standard")
	first, last := int64(day(f, "1900-01-01")), int64(day(f, "2120-12-31"))
	f.Fuzz(func(t *testing.T, born, today int64) {
		c := *like.Case
		a := asked{&c, like.names}
		today = first + modulo(today, last-first)
		born = first + modulo(born, today-first+1)
		a.Today = quantity.Day(today)
		a.given("foedt", born)
		a.run()
		if a.FaultCount > 0 || a.LineCount == 0 || len(a.Said()[0].Nums) != 1 {
			t.Fatalf("%d faults, %d lines", a.FaultCount, a.LineCount)
		}
		date, count := a.Said()[0].Nums[0].Value, a.nums("count")
		if count[1].Value != date || (a.nums("reached") != nil) != (date <= today) {
			t.Errorf("born %d, today %d: the headline says %d, the count %d", born, today, date, count[1].Value)
		}
		year, month, dayOfMonth := quantity.Day(born).Civil()
		whole := 12*year + month - 1 + count[0].Value
		year, month, dayReached := quantity.Day(date).Civil()
		if 12*year+month-1 != whole || dayReached > dayOfMonth || (dayReached < dayOfMonth) != a.said("clamped") {
			t.Errorf("born %d and %d months later is %d", born, count[0].Value, date)
		}
	})
}

func day(t testing.TB, text string) quantity.Day {
	t.Helper()
	r := quantity.Read(quantity.Date, text)
	if !r.Given() {
		t.Fatalf("%s is no date", text)
	}
	return quantity.Day(r.Value)
}
