package term_test

import (
	"fmt"
	"testing"

	"borgerguide/calculators/quantity"
	"borgerguide/calculators/rule"
	"borgerguide/calculators/term"
)

const (
	holidays = quantity.NewYearsDay | quantity.MaundyThursday | quantity.GoodFriday | quantity.EasterSunday |
		quantity.EasterMonday | quantity.AscensionDay | quantity.WhitSunday | quantity.WhitMonday |
		quantity.ChristmasDay | quantity.BoxingDay | quantity.Saturday | quantity.Sunday
	assumed = quantity.ConstitutionDay | quantity.ChristmasEve | quantity.NewYearsEve
)

// lawful is a case with the closed days from 2020 on, those closed by assumption too.
func lawful(t *testing.T) *rule.Case {
	t.Helper()
	var c rule.Case
	row := rule.Row{Unit: quantity.ClosedDays, From: on(t, "2020-01-01"), Until: rule.LastDay}
	row.Fact, row.Value = term.ClosedDays, holidays
	c.Add(row)
	row.Fact, row.Value = term.AssumedClosed, assumed
	c.Add(row)
	return &c
}

func on(t *testing.T, text string) quantity.Day {
	t.Helper()
	r := quantity.Read(quantity.Date, text)
	if !r.Given() {
		t.Fatalf("%s is no date", text)
	}
	return quantity.Day(r.Value)
}

func text(day quantity.Day) string {
	if day == term.NoDay {
		return "no day"
	}
	y, m, d := day.Civil()
	return fmt.Sprintf("%04d-%02d-%02d", y, m, d)
}

func of(value int64, unit quantity.Unit) *rule.Row { return &rule.Row{Unit: unit, Value: value} }

// TestOpenDays: from Maundy Thursday to Easter Monday nothing is open, nor from Christmas Eve to Boxing Day.
func TestOpenDays(t *testing.T) {
	c := lawful(t)
	for _, k := range []struct{ day, from, until string }{
		{"2026-04-01", "2026-04-01", "2026-04-01"}, {"2026-04-02", "2026-04-07", "2026-04-01"},
		{"2026-04-05", "2026-04-07", "2026-04-01"}, {"2026-12-24", "2026-12-28", "2026-12-23"},
		{"2026-12-27", "2026-12-28", "2026-12-23"}, {"2026-12-31", "2027-01-04", "2026-12-30"},
		{"2026-06-05", "2026-06-08", "2026-06-04"}, {"2026-05-15", "2026-05-15", "2026-05-15"},
	} {
		day := on(t, k.day)
		from, until := text(term.OpenFrom(c, day)), text(term.OpenUntil(c, day))
		if from != k.from || until != k.until {
			t.Errorf("%s: open from %s, until %s", k.day, from, until)
		}
	}
}

// TestOpenDaysAfter: the day itself does not count, and those spared do.
func TestOpenDaysAfter(t *testing.T) {
	c := lawful(t)
	for _, k := range []struct {
		day    string
		n      int64
		spared int64
		want   string
	}{
		{"2026-12-21", 0, 0, "2026-12-21"}, {"2026-12-21", 2, 0, "2026-12-23"}, {"2026-12-21", 3, 0, "2026-12-28"},
		{"2026-12-21", 3, quantity.ChristmasEve, "2026-12-24"}, {"2026-12-21", 4, quantity.ChristmasEve, "2026-12-28"},
		{"2026-12-21", 4, assumed | quantity.Saturday, "2026-12-28"},
		{"2027-01-08", 1, quantity.Saturday, "2027-01-09"},
	} {
		if got := text(term.OpenDaysAfter(c, on(t, k.day), k.n, k.spared)); got != k.want {
			t.Errorf("%d open days after %s, %b spared, is %s, not %s", k.n, k.day, k.spared, got, k.want)
		}
	}
}

// TestClosed: a day closed by the rule is not closed by assumption alone, and a day before the rules is neither.
func TestClosed(t *testing.T) {
	c := lawful(t)
	for _, k := range []struct {
		from, to      string
		rule, assumed int64 // of the first day, and of all of them
	}{
		{"2026-12-24", "2026-12-24", 0, quantity.ChristmasEve}, {"2026-12-25", "2026-12-30", quantity.ChristmasDay, 0},
		{"2026-12-24", "2026-12-31", 0, quantity.ChristmasEve | quantity.NewYearsEve},
		{"2028-06-05", "2028-06-05", quantity.WhitMonday, 0}, {"2027-06-05", "2027-06-05", quantity.Saturday, 0},
		{"2026-06-05", "2026-06-04", 0, 0}, {"2019-12-24", "2019-12-25", 0, 0},
	} {
		from, to := on(t, k.from), on(t, k.to)
		if r, a := term.ClosedByRule(c, from), term.AssumedClosedIn(c, from, to); r != k.rule || a != k.assumed {
			t.Errorf("%s to %s: %b by the rule, %b assumed", k.from, k.to, r, a)
		}
	}
}

// TestEnd: the day itself does not count, weeks are weeks and months months; what cannot be counted has no end.
func TestEnd(t *testing.T) {
	c := lawful(t)
	for _, k := range []struct {
		from string
		term *rule.Row
		want string
	}{
		{"2026-11-23", of(10, quantity.Days), "2026-12-03"}, {"2026-11-23", of(0, quantity.Days), "2026-11-23"},
		{"2026-11-23", of(4, quantity.Weeks), "2026-12-21"}, {"2026-01-31", of(1, quantity.Months), "2026-02-28"},
		{"2026-01-28", of(1, quantity.Months), "2026-02-28"}, {"2026-12-21", of(3, quantity.Weekdays), "2026-12-28"},
		{"2026-12-21", of(3, quantity.Workdays), "2026-12-28"}, {"2026-11-23", of(1000, quantity.Days), "2029-08-19"},
		{"2026-11-23", of(1001, quantity.Days), "no day"}, {"2026-11-23", of(-1, quantity.Days), "no day"},
		{"2026-11-23", of(300, quantity.PerMille), "no day"}, {"2026-11-23", &rule.Row{}, "no day"},
		{"1970-01-01", of(1, quantity.Days), "no day"},
	} {
		end := term.End(c, on(t, k.from), k.term, 0)
		if got := text(end); got != k.want {
			t.Errorf("%d of unit %d from %s end on %s, not %s", k.term.Value, k.term.Unit, k.from, got, k.want)
		}
		isOpen := k.term.Unit == quantity.Weekdays || k.term.Unit == quantity.Workdays
		if term.InOpenDays(k.term) != isOpen {
			t.Errorf("unit %d is open days: %t", k.term.Unit, !isOpen)
		}
		if clamped := term.Clamped(on(t, k.from), k.term); clamped != (k.from == "2026-01-31") {
			t.Errorf("%d of unit %d from %s are clamped: %t", k.term.Value, k.term.Unit, k.from, clamped)
		}
	}
}

// TestAskDay: of a letter to the person today is the last day, of what is the municipality's a year from now; two years
// back is the first, or where the rules begin, those of the term or of the closed days.
func TestAskDay(t *testing.T) {
	const fact, need = term.Complaint, rule.OrUnknown
	for _, k := range []struct {
		today, day, rules string
		personal          bool
		state             quantity.State
		numbers           string
	}{
		{"2026-11-23", "2026-11-23", "2018-01-01", true, quantity.Given, ""},
		{"2026-11-23", "2026-11-24", "2018-01-01", true, quantity.Future, ""},
		{"2026-11-23", "2027-11-23", "2018-01-01", false, quantity.Given, ""},
		{"2026-11-23", "2027-11-24", "2018-01-01", false, quantity.High, "2027-11-23 2024-11-23"},
		{"2026-11-23", "2024-11-23", "2018-01-01", false, quantity.Given, ""},
		{"2026-11-23", "2024-11-22", "2018-01-01", true, quantity.Low, "2024-11-23 2026-11-23"},
		{"2026-11-23", "2025-05-01", "2025-05-01", true, quantity.Given, ""},
		{"2026-11-23", "2025-04-30", "2025-05-01", true, quantity.Low, "2025-05-01 2026-11-23"},
		{"2026-11-23", "2025-04-30", "2025-05-01", false, quantity.Low, "2025-05-01 2027-11-23"},
		{"2021-06-01", "2020-01-01", "2018-01-01", true, quantity.Given, ""},
		{"2021-06-01", "2019-12-31", "2018-01-01", true, quantity.Low, "2020-01-01 2021-06-01"},
	} {
		c := lawful(t)
		c.Today = on(t, k.today)
		c.Begin([]rule.Question{{Unit: quantity.Date, Need: need}})
		c.Add(rule.Row{Fact: fact, Unit: quantity.Weeks, From: on(t, k.rules), Until: rule.LastDay, Value: 4})
		c.Answers[0] = rule.Answer{State: quantity.Given, Value: int64(on(t, k.day))}
		a := term.AskDay(c, 0, fact, k.personal)
		numbers := ""
		if a.State == quantity.Low || a.State == quantity.High {
			numbers = text(quantity.Day(a.Value)) + " " + text(quantity.Day(a.Detail[0]))
		}
		if a.State != k.state || numbers != k.numbers {
			t.Errorf("%s on %s, rules from %s, personal %t: state %d, %q", k.day, k.today, k.rules, k.personal,
				a.State, numbers)
		}
	}
}

// TestMayBeStated: a term that has a value on some day may be; that one has none is no fault, whether a municipality is
// chosen or not.
func TestMayBeStated(t *testing.T) {
	c := lawful(t)
	c.Add(rule.Row{Fact: term.Reply, Unit: quantity.Weeks, From: 1, Until: 2, Value: 4})
	if !term.MayBeStated(c, term.Reply) || c.Faulty() {
		t.Error("a term of some days is not stated")
	}
	for municipality := range int64(2) {
		c.Municipality = municipality
		if term.MayBeStated(c, term.Decision) || c.Faulty() {
			t.Error("a term of no day may be stated, or is a fault")
		}
	}
}
