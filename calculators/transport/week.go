package transport

import (
	"borgerguide/calculators/quantity"
	"borgerguide/calculators/rule"
)

// mostPlaces is how many workplaces a person may travel to, some days to one and some to the other.
const mostPlaces = 2

// place is a workplace, and how often the person travels there.
type place struct {
	distance int64 // metres, one way
	days     int64 // of work: of a week, or of a month
}

// week is when a person travels where.
type week struct {
	places     [mostPlaces]place
	placeCount int64
	byMonth    bool  // the days are a month's, which is then like no other
	closed     int64 // weeks of the year in which the workplace is closed, by the municipality's text
}

// askPlaces asks how far it is to the workplace, and to another one if there are two.
func askPlaces(c *rule.Case, w *week) {
	w.placeCount = 1
	w.places[0].distance = c.Ask(askDistance).Value
	if other := c.Ask(askOtherDistance); other.Given() {
		w.placeCount = mostPlaces
		w.places[1].distance = other.Value
	}
}

// askHowOften asks for the days of work: of a week, unless they are written for a month. Of two workplaces each has
// some of them.
func askHowOften(c *rule.Case, w *week) {
	days := c.Ask(askMonthDays)
	w.byMonth = days.Given()
	if days.State == quantity.Missing {
		days = c.Ask(askDays)
	}
	w.places[0].days = days.Value
	if w.hasTwoPlaces() {
		other := c.Ask(askOtherDays)
		if days.Given() {
			c.Bounded(askOtherDays, 1, days.Value-1)
		}
		w.places[0].days -= other.Value
		w.places[1].days = other.Value
	}
}

func (w *week) hasTwoPlaces() bool { return w.placeCount == mostPlaces }

// days are all days of work, of a week or of a month.
func (w *week) days() int64 { return w.places[0].days + w.places[1].days }

// isOver tells whether there are more days of work than so many a week.
func (w *week) isOver(most int64) bool {
	if w.byMonth {
		return w.days()*rule.MonthsOfYear > most*rule.WeeksOfYear
	}
	return w.days() > most
}

// weeks are those of a year in which there is work: all but the closed ones. Who has a monthly ticket pays for it all
// the same.
func (w *week) weeks() int64 { return rule.WeeksOfYear - w.closed }

// isShort tells whether there are closed weeks.
func (w *week) isShort() bool { return w.closed > 0 }

// tripsOfYear are those to a workplace, or those from it. A month that is like no other counts as one of twelve.
func (w *week) tripsOfYear(at int64) int64 {
	if w.byMonth {
		return w.places[at].days * rule.MonthsOfYear
	}
	return w.places[at].days * w.weeks()
}

// metres are those of all trips out, the part within so many of a workplace and all of them.
func (w *week) metres(near int64) (within, all int64) {
	for at := range w.placeCount {
		p := &w.places[at]
		within += p.days * min(p.distance, near)
		all += p.days * p.distance
	}
	return within, all
}

// isBeyond tells whether any workplace is farther away than so many metres.
func (w *week) isBeyond(near int64) bool {
	for at := range w.placeCount {
		if w.places[at].distance > near {
			return true
		}
	}
	return false
}
