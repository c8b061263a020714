package deadline_test

import (
	"math/rand/v2"
	"testing"

	"borgerguide/calculators"
	"borgerguide/calculators/published/probe"
	"borgerguide/calculators/quantity"
	"borgerguide/calculators/rule"
	"borgerguide/calculators/term"
)

// units are those that a time limit may have.
var units = []quantity.Unit{
	quantity.Days, quantity.Weekdays, quantity.Workdays, quantity.Weeks, quantity.Months, quantity.HalfMonths,
}

// TestLimitsFromTheirStart: whatever time limits a municipality has, each in a chain or not, deadline and case say no
// date of one whose start is unknown, or that is in a ring. Of any other one both say the same date, which is not
// before its start, and one that is counted from the end of another is not before that.
func TestLimitsFromTheirStart(t *testing.T) {
	random := rand.New(rand.NewPCG(16, 3))
	deadline := probe.Ask(t, calculators.Deadline, "limit-weeks")
	list := probe.Ask(t, calculators.Timeline, "limits")
	dates := 0
	for range 10_000 {
		rows := someLimits(random)
		d, l := withRows(deadline, rows), withRows(list, rows)
		known := map[int64]quantity.Day{}
		for start, key := range rule.Starts {
			inCase := key
			if int64(start) == rule.AtReceipt {
				inCase = "soegt"
			}
			d.Unknown(key)
			*l.Answer(inCase) = rule.Answer{}
			if random.IntN(3) > 0 || inCase != key {
				known[int64(start)] = d.Case.Today + quantity.Day(random.IntN(60))
				d.Given(key, int64(known[int64(start)]))
				l.Given(inCase, int64(known[int64(start)]))
			}
		}
		if known[rule.AtReceipt] > earliest(known) {
			continue // what happens in a case does not happen before the application
		}
		l.Run(t)
		for limit := range rows {
			d.Given("hvad", int64(len(d.Calculator.Questions[0].Choices)+limit))
			d.Run(t)
			dates += holdLimit(t, &d, &l, rows, int64(limit), known)
		}
	}
	if dates < 5_000 {
		t.Errorf("only %d dates were held", dates)
	}
}

func earliest(days map[int64]quantity.Day) (first quantity.Day) {
	first = rule.LastDay
	for _, day := range days {
		first = min(first, day)
	}
	return first
}

// someLimits are time limits as a municipality may have them, by their places.
func someLimits(random *rand.Rand) (rows []rule.Row) {
	for range 1 + random.IntN(rule.MaxLimits) {
		r := rule.Row{
			Fact: term.FirstLimit + int64(len(rows)), Unit: units[random.IntN(len(units))],
			From: 1, Until: rule.LastDay, Value: int64(random.IntN(12)), FromStandard: 1,
			Starts:  int64(random.IntN(len(rule.Starts))),
			Typical: int64(random.IntN(2)),
		}
		if random.IntN(2) == 0 {
			r.Starts = rule.AfterTerm + term.FirstLimit + int64(random.IntN(rule.MaxLimits))
		}
		rows = append(rows, r)
	}
	return rows
}

// withRows is a probe with the law's rows and those.
func withRows(like probe.Probe, rows []rule.Row) probe.Probe {
	law := like.Case.Rows
	like.Case.Rows = [rule.MaxRows]rule.Row{}
	for _, r := range law {
		if r.Exists() && !r.Stated() {
			like.Case.Add(r)
		}
	}
	for _, r := range rows {
		like.Case.Add(r)
	}
	return like
}

// startOf is from when a limit is counted, or the first of its chain; -1 where it has none.
func startOf(rows []rule.Row, limit int64) int64 {
	for range len(rows) + 1 {
		if limit < 0 || limit >= int64(len(rows)) {
			return -1
		}
		if rows[limit].Starts < rule.AfterTerm {
			return rows[limit].Starts
		}
		limit = rows[limit].Starts - rule.AfterTerm - term.FirstLimit
	}
	return -1
}

// saidOf is the date of a limit among the lines, 0 where none is said.
func saidOf(p *probe.Probe, limit int64) int64 {
	for _, said := range p.Lines() {
		name, n := p.Name(said), said.Numbers
		named := len(n) == 2 && n[0] == (rule.Quantity{Unit: quantity.LimitName, Value: limit})
		if named && name != "next-limit" && name != "next-limit-normally" {
			return n[1].Value
		}
	}
	return 0
}

// holdLimit holds what is said of one limit, and tells how many dates it held.
func holdLimit(t *testing.T, d, l *probe.Probe, rows []rule.Row, limit int64, known map[int64]quantity.Day) int {
	t.Helper()
	start, date := startOf(rows, limit), saidOf(d, limit)
	from, ok := known[start]
	if !ok {
		if date != 0 || saidOf(l, limit) != 0 {
			t.Fatalf("limit %d of %+v starts at %d, which is unknown, and has a date", limit, rows, start)
		}
		return 0
	}
	if date < int64(from) || saidOf(l, limit) != date {
		t.Fatalf("limit %d of %+v, from %d: deadline says %d, case %d", limit, rows, from, date, saidOf(l, limit))
	}
	if row := rows[limit]; row.Chained() && saidOf(l, row.After()-term.FirstLimit) > date {
		t.Fatalf("limit %d of %+v ends before the one that it follows", limit, rows)
	}
	return 1
}
