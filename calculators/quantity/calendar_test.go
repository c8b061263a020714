package quantity

import (
	"testing"
	"time"
)

func TestCalendarAgainstTime(t *testing.T) {
	from := time.Date(0, 1, 1, 0, 0, 0, 0, time.UTC)
	for d := Day(from.Unix() / 86400); ; d++ {
		want := time.Unix(int64(d)*86400, 0).UTC()
		if want.Year() > 9999 {
			return
		}
		year, month, day := d.Civil()
		if year != int64(want.Year()) || month != int64(want.Month()) || day != int64(want.Day()) {
			t.Fatalf("Day(%d).Civil() = %d-%d-%d, want %s", d, year, month, day, want.Format(time.DateOnly))
		}
		if got := d.Weekday(); got != int64(want.Weekday()+6)%7 {
			t.Fatalf("%s: Weekday() = %d, want %s", want.Format(time.DateOnly), got, want.Weekday())
		}
		if back, ok := DayOf(year, month, day); !ok || back != d {
			t.Fatalf("DayOf(%d, %d, %d) = %d, %v, want %d", year, month, day, back, ok, d)
		}
	}
}

func TestDayOfRefuses(t *testing.T) {
	for _, c := range []struct {
		date             string
		year, month, day int64
	}{
		{"no 31 April", 2026, 4, 31},
		{"no 29 February", 2026, 2, 29},
		{"no 29 February in a century", 1900, 2, 29},
		{"day 0", 2026, 1, 0},
		{"day 32", 2026, 12, 32},
		{"the same day a year later", 2026, 1, 366},
		{"month 0", 2026, 0, 1},
		{"month 13", 2026, 13, 1},
		{"year of five digits", 10000, 1, 1},
		{"year before 0", -1, 1, 1},
	} {
		if d, ok := DayOf(c.year, c.month, c.day); ok {
			t.Errorf("%s: DayOf(%d, %d, %d) = %d, true", c.date, c.year, c.month, c.day, d)
		}
	}
}

func date(t *testing.T, text string) Day {
	t.Helper()
	r := Read(Date, text)
	if !r.Given() {
		t.Fatalf("%s is no date", text)
	}
	return Day(r.Value)
}

func iso(d Day) string { return time.Unix(int64(d)*86400, 0).UTC().Format(time.DateOnly) }

func TestAddMonths(t *testing.T) {
	for _, c := range []struct {
		from    string
		months  int64
		want    string
		clamped bool
	}{
		{"2026-11-22", 12, "2027-11-22", false},
		{"2026-12-31", 2, "2027-02-28", true},
		{"2028-02-29", 12, "2029-02-28", true},
		{"1955-03-31", 798, "2021-09-30", true},
		{"1964-02-29", 816, "2032-02-29", false},
		{"2026-01-31", -2, "2025-11-30", true},
		{"2026-01-15", -1, "2025-12-15", false},
		{"2026-01-15", 0, "2026-01-15", false},
	} {
		got, clamped := date(t, c.from).AddMonths(c.months)
		if iso(got) != c.want || clamped != c.clamped {
			t.Errorf("%s + %d months = %s, %v, want %s, %v", c.from, c.months, iso(got), clamped, c.want, c.clamped)
		}
	}
}

// TestAddMonthsLandsInTheMonth: the day is the same, or the last of a shorter month.
func TestAddMonthsLandsInTheMonth(t *testing.T) {
	from, to := date(t, "1995-01-01"), date(t, "2005-01-01")
	for d := from; d < to; d++ {
		year, month, day := d.Civil()
		for n := int64(-1300); n <= 1300; n += 37 {
			later, clamped := d.AddMonths(n)
			y, m, last := later.Civil()
			if y*12+m != year*12+month+n || clamped != (last < day) || last > day {
				t.Fatalf("%s + %d months = %s, %v", iso(d), n, iso(later), clamped)
			}
			if _, _, next := (later + 1).Civil(); clamped && next != 1 {
				t.Fatalf("%s + %d months = %s, not the month's last day", iso(d), n, iso(later))
			}
		}
	}
}

func TestEaster(t *testing.T) {
	for _, want := range []string{
		"1900-04-15", "1943-04-25", "1954-04-18", "1981-04-19", "2000-04-23", "2008-03-23", "2011-04-24", "2018-04-01",
		"2019-04-21", "2020-04-12", "2021-04-04", "2022-04-17", "2023-04-09", "2024-03-31", "2025-04-20", "2026-04-05",
		"2027-03-28", "2028-04-16", "2029-04-01", "2030-04-21", "2038-04-25", "2049-04-18", "2076-04-19", "2100-03-28",
	} {
		d := date(t, want)
		year, _, _ := d.Civil()
		if got := Easter(year); got != d {
			t.Errorf("Easter(%d) = %s, want %s", year, iso(got), want)
		}
	}
}

// TestEasterAgainstMeeus compares with the anonymous computus of Meeus, Jones and Butcher, in its usual letters, which
// gets there in another way.
func TestEasterAgainstMeeus(t *testing.T) {
	for year := int64(0); year <= 9999; year++ {
		a, b, c := year%19, year/100, year%100
		h := (19*a + b - b/4 - (b-(b+8)/25+1)/3 + 15) % 30
		l := (32 + 2*(b%4) + 2*(c/4) - h - c%4) % 7
		n := h + l - 7*((a+11*h+22*l)/451) + 114
		if want, ok := DayOf(year, n/31, n%31+1); !ok || Easter(year) != want {
			t.Errorf("Easter(%d) = %s, want %s", year, iso(Easter(year)), iso(want))
		}
	}
}

func TestClosedDays(t *testing.T) {
	for _, c := range []struct {
		day  string
		want int64
	}{
		{"2026-01-01", NewYearsDay},
		{"2026-04-02", MaundyThursday},
		{"2026-04-03", GoodFriday},
		{"2026-04-05", EasterSunday | Sunday},
		{"2026-04-06", EasterMonday},
		{"2024-04-26", PrayerDay},
		{"2026-05-14", AscensionDay},
		{"2026-05-15", 0},
		{"2026-05-24", WhitSunday | Sunday},
		{"2026-05-25", WhitMonday},
		{"2026-05-01", PrayerDay},
		{"2026-06-05", ConstitutionDay},
		{"2028-06-05", ConstitutionDay | WhitMonday},
		{"2026-12-24", ChristmasEve},
		{"2026-12-25", ChristmasDay},
		{"2026-12-26", BoxingDay | Saturday},
		{"2026-12-31", NewYearsEve},
		{"2026-11-21", Saturday},
		{"2026-11-22", Sunday},
		{"2026-11-23", 0},
	} {
		if got := date(t, c.day).ClosedDays(); got != c.want {
			t.Errorf("%s: ClosedDays() = %b, want %b", c.day, got, c.want)
		}
	}
	if date(t, "2026-06-05").Closed(Saturday | Sunday) {
		t.Error("5 June is closed where only weekends are")
	}
	if len(ClosedDayNames) != closedCount || len(ClosedDayWords) != closedCount {
		t.Errorf("%d closed days, %d names, %d words", closedCount, len(ClosedDayNames), len(ClosedDayWords))
	}
}
