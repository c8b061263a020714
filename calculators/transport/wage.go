package transport

import (
	"borgerguide/calculators/quantity"
	"borgerguide/calculators/rule"
)

// earnings are what a person earns a month, in øre after tax, or an example of it.
type earnings struct {
	month        int64
	isKnown      bool
	isExample    bool
	lacksExample bool  // one was chosen, and there is none on the day
	hour         int64 // of an example: øre an hour
	agreed       int64 // and the lowest hourly wage of an agreement that it is a share of
	share        int64 // per mille
}

// askEarnings asks for the wage. Who has none yet may count with the least arbejdsdusør of an example.
func askEarnings(c *rule.Case, w *week, day quantity.Day) earnings {
	wage := c.Ask(askWage)
	if wage.State != quantity.Example {
		return earnings{month: wage.Value, isKnown: wage.Given()}
	}
	agreed, share, hours := c.Peek(exampleAgreed, day), c.At(leastDusoer, day), c.Peek(exampleHours, day)
	e := earnings{agreed: agreed.Value, share: share.Value}
	e.isExample = agreed.Exists() && share.Exists() && hours.Exists()
	e.isKnown = e.isExample
	e.lacksExample = !e.isExample
	e.hour = (e.agreed*e.share + rule.PerMille - 1) / rule.PerMille // "mindst 5 pct." (§ 1, stk. 2, nr. 3): rounded up
	fullDays := e.hour * rule.HoursOfWeek * w.days()                // parts of an øre: five are one
	e.month = rule.HalfUp(fullDays, rule.DaysOfWeek)
	if !w.byMonth {
		e.month = rule.HalfUp(fullDays*rule.WeeksOfYear, rule.DaysOfWeek*rule.MonthsOfYear)
	}
	return e
}

// cap is the most that the person pays for transport. Stk. 2: the expense "kan ikke overstige 30 pct. af vedkommendes
// indtjening ved den beskyttede beskæftigelse efter fradrag af skat". So it is rounded down.
func (e *earnings) cap(share int64) int64 { return e.month * share / rule.PerMille }

// pays is what the person pays a month of the near part: all of it (stk. 1), and never more than the cap (stk. 2),
// which counts within the near part too. Where the wage is not known that may be nothing.
func (e *earnings) pays(near amount, share int64) amount {
	if !e.isKnown {
		return amount{low: 0, high: near.high}
	}
	most := e.cap(share)
	return amount{low: min(near.low, most), high: min(near.high, most)}
}
