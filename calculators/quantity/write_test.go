package quantity

import (
	"math"
	"testing"
)

func TestWrite(t *testing.T) {
	for _, c := range []struct {
		want  string
		unit  Unit
		value int64
	}{
		{"180 kr.", Ore, 18000},
		{"474,24 kr.", Ore, 47424},
		{"1.234,50 kr.", Ore, 123450},
		{"1.000.000 kr.", Ore, 100000000},
		{"1.000.005,01 kr.", Ore, 100000501},
		{"0 kr.", Ore, 0},
		{"0,05 kr.", Ore, 5},
		{"−5 kr.", Ore, -500},
		{"−1.234,50 kr.", Ore, -123450},
		{"0,50 kr.", Ore, 50},
		{"123.456 kr.", Ore, 12345600},
		{"−92.233.720.368.547.758,08 kr.", Ore, math.MinInt64},
		{"7,00 kr.", OreHour, 700},
		{"0,50 kr.", OreHour, 50},
		{"10,4 km", Metre, 10400},
		{"10 km", Metre, 10000},
		{"0,1 km", Metre, 100},
		{"10,455 km", Metre, 10455},
		{"16,5", Hundredth, 1650},
		{"16", Hundredth, 1600},
		{"30 %", PerMille, 300},
		{"12,5 %", PerMille, 125},
		{"1.234", Count, 1234},
		{"fredag den 3. juli 2026", Date, 20637},
		{"lørdag den 1. januar 2000", Date, 10957},
		{"juli", MonthName, 7},
		{"13.", MonthName, 13},
		{"2026", Year, 2026},
		{"0987", Year, 987},
		{"fredag den 4. januar 0999", Date, -354647},
		{"1.000", None, 1000},
		{"2 måneder", Months, 2},
		{"−1 dag", Days, -1},
		{"", -1, 5},
		{"1 dag", Days, 1},
		{"10 dage", Days, 10},
		{"30 hverdage", Weekdays, 30},
		{"40 arbejdsdage", Workdays, 40},
		{"1 uge", Weeks, 1},
		{"4 uger", Weeks, 4},
		{"12 måneder", Months, 12},
		{"68 år", Age, 816},
		{"66½ år", Age, 798},
		{"66 år og 3 måneder", Age, 795},
		{"1.384 kr.", KronerDown, 138417},
		{"1.384 kr.", KronerDown, 138499},
		{"0 kr.", KronerDown, 99},
		{"−1 kr.", KronerDown, -1},
		{"1.385 kr.", KronerUp, 138401},
		{"1.384 kr.", KronerUp, 138400},
		{"1 kr.", KronerUp, 1},
		{"0 kr.", KronerUp, -99},
		{"3. juli 2026", DateAlone, 20637},
		{"juleaften", ClosedDays, ChristmasEve},
		{"juleaften og nytårsaften", ClosedDays, ChristmasEve | NewYearsEve},
		{"langfredag, påskedag og 2. påskedag", ClosedDays, GoodFriday | EasterSunday | EasterMonday},
		{"", ClosedDays, 0},
		{"en måned", DatePart, 2},
		{"et år", DatePart, 3},
		{"", Words, 1},
		{"midten af februar 2027", AboutDate, int64(date(t, "2027-02-14"))},
		{"begyndelsen af marts 2028", AboutDate, int64(date(t, "2028-03-10"))},
		{"midten af december 2026", AboutDate, int64(date(t, "2026-12-11"))},
		{"midten af maj 2027", AboutDate, int64(date(t, "2027-05-20"))},
		{"slutningen af februar 2029", AboutDate, int64(date(t, "2029-02-21"))},
		{"", units, 1},
	} {
		if got := Written(c.unit, c.value); got != c.want {
			t.Errorf("Written(%d, %d) = %q, want %q", c.unit, c.value, got, c.want)
		}
	}
}

// TestWriteAnything writes extremes of every unit: nothing may fail or overrun.
func TestWriteAnything(t *testing.T) {
	for unit := Unit(0); unit < units; unit++ {
		if unit == DatePart {
			continue // of which there are three
		}
		for _, value := range []int64{math.MinInt64, -1, 0, 1, 1 << 40, math.MaxInt64} {
			if n := len(Written(unit, value)); n >= MaxText {
				t.Errorf("Written(%d, %d) takes %d bytes", unit, value, n)
			}
		}
	}
	if n := len(Written(ClosedDays, 1<<closedCount-1)); n >= MaxText {
		t.Errorf("all closed days take %d bytes", n)
	}
}

// readable are the units that Read reads, with a value of each that only its smallest readable step can make.
var readable = []struct {
	unit Unit
	step int64
}{
	{Ore, 1}, {OreHour, 1}, {Metre, 100}, {Hundredth, 1}, {PerMille, 10}, {Count, 1}, {Days, 1}, {Weekdays, 1},
	{Workdays, 1}, {Weeks, 1}, {Months, 1}, {Age, 6},
}

func FuzzReadWritten(f *testing.F) {
	for _, seed := range []int64{0, 1, 5, 99, 100, 101, 999, 1000, 1001, 123450, -1, -123450, 99_999_999, 1e12} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, n int64) {
		n %= most
		for _, r := range readable {
			value := n * r.step
			if r.unit == Age && value < 0 {
				continue
			}
			text := Written(r.unit, value)
			if got := Read(r.unit, text); got != (Answer{State: Given, Value: value}) {
				t.Errorf("Read(Written(%d, %d)) = %+v, by %q", r.unit, value, got, text)
			}
		}
		first, _ := DayOf(1000, 1, 1)
		last, _ := DayOf(9999, 12, 31)
		day := int64(first) + (n%int64(last-first)+int64(last-first))%int64(last-first)
		text := Written(Date, day)
		if got := Read(Date, text); got != (Answer{State: Given, Value: day}) {
			t.Errorf("Read(Written(Date, %d)) = %+v, by %q", day, got, text)
		}
	})
}

// FuzzWholeKroner: what one gets is never rounded up, what one pays never down, and neither by a krone.
func FuzzWholeKroner(f *testing.F) {
	for _, seed := range []int64{0, 1, 49, 50, 99, 100, 101, 138417, 99_999_999} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, ore int64) {
		ore %= most
		down, up := Read(Ore, Written(KronerDown, ore)).Value, Read(Ore, Written(KronerUp, ore)).Value
		if down > ore || ore-down >= 100 || up < ore || up-ore >= 100 || down%100 != 0 || up%100 != 0 {
			t.Errorf("%d øre are written %d and %d", ore, down, up)
		}
	})
}

func FuzzRead(f *testing.F) {
	for _, seed := range []string{
		"1.234,50 kr.", "kr. 1 234", "25,5 km", "30 %", "2,28 kr./km", "66½ år", "30 hverdage", "4 uger", "12 måneder",
		"2026-07-03", "3/7 2026", "27//2026", "fredag den 3. juli 2026", "\u00a0", "−5", ",-", "d.", "1.2.3",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		for unit := Unit(0); unit <= Date; unit++ {
			r := Read(unit, text)
			if !r.Given() || unit == Age && r.Value < 0 || unit == Date && r.Value < int64(dayNumber(1000, 1, 1)) {
				continue // ages below 0 and years below 1000 are written as nobody would
			}
			if again := Read(unit, Written(unit, r.Value)); again != r && r.Value < most && r.Value > -most {
				t.Errorf("Read(%d, %q) = %+v, but as written %q it is %+v", unit, text, r, Written(unit, r.Value),
					again)
			}
		}
	})
}
