package term_test

import (
	"strings"
	"testing"

	"borgerguide/calculators/quantity"
	"borgerguide/calculators/rule"
	"borgerguide/calculators/term"
)

// TestCount counts terms whose dates differ in each way there is: the days are where the term ends, where it ends if
// every doubtful day counts, the safe date, where it ends counted from the day a letter has come, and the latest
// date.
func TestCount(t *testing.T) {
	for _, k := range []struct {
		name, from string
		term       *rule.Row
		letter     *rule.Row
		personal   bool
		days       string
		assumed    int64
	}{
		{"open", "2026-11-23", of(4, quantity.Weeks), nil, true,
			"2026-12-21 2026-12-21 2026-12-21 2026-12-21 2026-12-21", 0},
		{"ends on New Year's Day", "2026-12-04", of(4, quantity.Weeks), nil, true,
			"2027-01-01 2027-01-01 2026-12-30 2027-01-01 2027-01-04", quantity.NewYearsEve},
		{"the municipality's own moves", "2026-12-04", of(4, quantity.Weeks), nil, false,
			"2027-01-01 2027-01-01 2027-01-04 2027-01-01 2027-01-04", 0},
		{"Saturdays are doubtful among hverdage", "2026-11-02", of(10, quantity.Weekdays), nil, true,
			"2026-11-16 2026-11-13 2026-11-13 2026-11-16 2026-11-16", 0},
		{"but not among arbejdsdage", "2026-11-02", of(10, quantity.Workdays), nil, true,
			"2026-11-16 2026-11-16 2026-11-16 2026-11-16 2026-11-16", 0},
		{"Christmas Eve is doubtful among arbejdsdage", "2026-12-21", of(3, quantity.Workdays), nil, true,
			"2026-12-28 2026-12-24 2026-12-23 2026-12-28 2026-12-28", quantity.ChristmasEve},
		{"the municipality takes its time", "2026-12-21", of(3, quantity.Workdays), nil, false,
			"2026-12-28 2026-12-28 2026-12-28 2026-12-28 2026-12-28", quantity.ChristmasEve},
		{"by letter", "2026-12-18", of(1, quantity.Weeks), of(6, quantity.Weekdays), true,
			"2026-12-25 2026-12-25 2026-12-23 2027-01-06 2027-01-06", quantity.ChristmasEve},
		{"no rule for the term", "2026-11-23", &rule.Row{}, nil, true, "no day no day no day no day no day", 0},
		{"no rule for the letter", "2026-11-23", of(4, quantity.Weeks), &rule.Row{}, true,
			"2026-12-21 no day no day no day no day", 0},
		{"before the rules for closed days", "2019-12-31", of(2, quantity.Days), nil, true,
			"2020-01-02 2020-01-02 2020-01-02 2020-01-02 no day", 0},
	} {
		c := lawful(t)
		event := term.Event{Day: on(t, k.from), Presumed: k.letter != nil, Letter: k.letter}
		s := term.Count(c, event, k.term, k.personal)
		var days []string
		for _, day := range []quantity.Day{s.Unmoved, s.SafeUnmoved, s.Safe, s.LateUnmoved, s.Latest} {
			days = append(days, text(day))
		}
		if got := strings.Join(days, " "); got != k.days {
			t.Errorf("%s: %s\nnot %s", k.name, got, k.days)
		}
		if counted := !strings.HasSuffix(k.days, "no day"); s.Counted() != counted {
			t.Errorf("%s is counted: %t", k.name, !counted)
		} else if !counted {
			continue
		}
		if got := s.AssumedClosed(c); got != k.assumed {
			t.Errorf("%s: %b are closed by assumption, not %b", k.name, got, k.assumed)
		}
		if s.Certain() != (s.Safe == s.Latest) || s.Moves() != (s.LateUnmoved != s.Latest) || s.From != on(t, k.from) {
			t.Errorf("%s: certain %t, moves %t, from %s", k.name, s.Certain(), s.Moves(), text(s.From))
		}
	}
}

// TestReceived: a letter counts from its date where it is known to have come, and otherwise from when it is presumed
// to.
func TestReceived(t *testing.T) {
	c := lawful(t)
	dated, weeks := on(t, "2026-12-18"), of(4, quantity.Weeks)
	known := term.Count(c, term.Event{Day: dated}, weeks, true)
	presumed := term.Count(c, term.Event{Day: dated, Presumed: true, Letter: of(6, quantity.Weekdays)}, weeks, true)
	if known.Received != dated || text(presumed.Received) != "2026-12-30" || presumed.Unmoved != known.Unmoved {
		t.Errorf("received on %s, or presumed to be on %s", text(known.Received), text(presumed.Received))
	}
	month := term.Count(c, term.Event{Day: on(t, "2026-01-31")}, of(1, quantity.Months), true)
	if !month.Clamped || known.Clamped {
		t.Error("a month from 31 January ends on a day that February has not")
	}
}
