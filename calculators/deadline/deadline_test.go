package deadline_test

import (
	"testing"

	"borgerguide/calculators"
	"borgerguide/calculators/published/probe"
	"borgerguide/calculators/quantity"
)

// TestLaterReceiptIsNeverEarlier runs every day of some years, with every way to ask: a later receipt never gives an
// earlier deadline, the safe date is never after the latest one, and both are days on which the offices are open.
func TestLaterReceiptIsNeverEarlier(t *testing.T) {
	for _, c := range []struct{ name, like, what, post string }{
		{"complaint", "D1", "klage", "digital"},
		{"complaint by letter", "D11", "klage", "brev"},
		{"hearing", "D13", "hoering", "digital"},
		{"hearing by letter", "D13", "hoering", "brev"},
		{"hearing of a month", "hearing-months", "hoering", "digital"},
		{"hearing in weekdays", "hearing-weekdays", "hoering", "brev"},
		{"answer in weekdays", "D18", "svar", ""},
		{"answer in weeks", "D24", "svar", ""},
		{"answer in months", "answer-moved", "svar", ""},
		{"reply", "D30", "klagesvar", ""},
		{"review", "review", "opfoelgning", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			p := probe.Ask(t, calculators.Deadline, c.like)
			first, _ := quantity.DayOf(2021, 1, 1)
			last, _ := quantity.DayOf(2032, 12, 31)
			before := [2]int64{}
			for day := first; day <= last; day++ {
				dates := datesOf(t, p, c.what, c.post, day)
				if dates[0] < before[0] || dates[1] < before[1] || dates[0] > dates[1] {
					t.Fatalf("received on day %d: %d, the day before %d", day, dates, before)
				}
				before = dates
			}
		})
	}
}

// headlines are the sentences that say the date of a deadline that has not passed.
var headlines = []string{
	"answer-by", "comment-by", "comment-safely-by", "complain-by", "complain-safely-by", "reply-by", "review-about",
}

// datesOf are the safe date and the latest one of what was received on a day, which is today.
func datesOf(t *testing.T, p probe.Probe, what, post string, day quantity.Day) [2]int64 {
	t.Helper()
	p.Case.Today = day
	p.Choose("hvad", what)
	p.Given("modtaget", int64(day))
	if post != "" {
		p.Choose("post", post)
	}
	if post == "brev" {
		p.Unknown("modtaget")
		p.Given("brevdato", int64(day))
	}
	p.Run(t)
	dates := p.One(t, headlines...).Numbers
	const weekend = quantity.Saturday | quantity.Sunday
	safe, latest := dates[0].Value, dates[len(dates)-1].Value
	if what != "opfoelgning" && (quantity.Day(safe).Closed(weekend) || quantity.Day(latest).Closed(weekend)) {
		t.Errorf("received on day %d: %d and %d fall in a weekend", day, safe, latest)
	}
	return [2]int64{safe, latest}
}

// TestTodayDecidesTheHeadline runs every day around a deadline whose two dates differ: until the safe date one has
// time, from then to the latest one it is today, and after that it is late.
func TestTodayDecidesTheHeadline(t *testing.T) {
	for _, c := range []struct{ like, what, by, today, late string }{
		{"D13", "hoering", "comment-safely-by", "comment-today", "comment-late"},
		{"D1", "klage", "complain-safely-by", "complain-today", "complain-late"},
	} {
		p := probe.Ask(t, calculators.Deadline, c.like)
		p.Choose("hvad", c.what)
		p.Choose("post", "brev")
		p.Unknown("modtaget")
		dated, _ := quantity.DayOf(2026, 11, 23)
		p.Given("brevdato", int64(dated))
		for today := dated; today < dated+60; today++ {
			p.Case.Today = today
			p.Run(t)
			headline := p.One(t, c.by, c.today, c.late)
			safe, latest := quantity.Day(headline.Numbers[0].Value), quantity.Day(headline.Numbers[1].Value)
			want := c.by
			if today > safe {
				want = c.today
			}
			if today > latest {
				want = c.late
			}
			if name := p.Name(headline); name != want || safe >= latest || p.Said("last-day") != (today == safe) {
				t.Errorf("%s on day %d, between %d and %d: %s", c.what, today, safe, latest, name)
			}
		}
	}
}
