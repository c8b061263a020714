package transport

import "borgerguide/calculators/rule"

// isExample tells whether any number that was counted with is an example of the national data, and bounds what the
// person pays.
func isExample(j *journey, wage *earnings) bool {
	is := wage.isExample
	for way := range kindsOfWay {
		if j.canUse(way) && j.fares[way][0].isExample {
			is = true
		}
	}
	_, isBounded := most(j, wage, 0)
	return is && isBounded
}

// sayExample says what the person pays at most if the examples are right, and what it is if they are half, or double,
// of what is true. It never says that the numbers are the municipality's.
func sayExample(c *rule.Case, j *journey, wage *earnings, l *limits) {
	pays, _ := most(j, wage, l.share.Value)
	hasRest := true
	sayExamples(c, j, wage)
	if !j.isPriceUnknown() {
		cheapest, _ := j.cheapest(false)
		sayTravel(c, j, &cheapest)
		sayCapped(c, sayNear(c, j, &cheapest, l.share.Value), wage, l.share.Value)
		hasRest = pays < cheapest.cost.full()
	}
	c.Say(examplePays, pays)
	sayPublicNotChosen(c, j)
	c.Say(exampleRange, scaled(j, wage, l.share.Value, 1, 2), scaled(j, wage, l.share.Value, 2, 1))
	switch {
	case !hasRest:
	case j.canGoByBus():
		c.Say(restDue)
	default:
		c.Say(restDueLater)
	}
	c.Say(exampleAsk)
	if j.week.hasTwoPlaces() {
		c.Say(nearOfEachLater, j.near)
	}
	sayConditionLater(c, l)
	c.Say(askMoneyBeside)
	c.Say(keepReceipt)
	c.Say(cheapestOnly)
}

// scaled is the most that the person pays if the examples are so many times as large.
func scaled(j *journey, wage *earnings, share, times, by int64) int64 {
	scaledJourney, scaledWage := *j, *wage
	scaledJourney.scale(times, by)
	scaledWage.scale(times, by)
	own, _ := most(&scaledJourney, &scaledWage, share)
	return own
}

// sayExamples says which numbers are examples.
func sayExamples(c *rule.Case, j *journey, wage *earnings) {
	if j.canUse(byPublic) && j.fares[byPublic][0].isExample {
		c.Say(exampleCardIs, j.fares[byPublic][0].price)
	}
	if j.canUse(byCar) && j.fares[byCar][0].isExample {
		c.Say(exampleRateIs, j.fares[byCar][0].price)
	}
	if !wage.isExample {
		return
	}
	c.Say(exampleHour, wage.share, wage.agreed, wage.hour)
	if j.week.byMonth {
		c.Say(exampleWageMonth, wage.hour, j.week.days(), wage.month)
	} else {
		c.Say(exampleWageIs, wage.hour, j.week.days(), wage.month)
	}
}

// scale makes the prices that are examples so many times as large.
func (j *journey) scale(times, by int64) {
	for way := range kindsOfWay {
		for at := range j.week.placeCount {
			if f := &j.fares[way][at]; f.isExample {
				f.price = rule.HalfUp(f.price*times, by)
				f.nearPrice = rule.HalfUp(f.nearPrice*times, by)
			}
		}
	}
}

// scale makes a wage that is an example so many times as large.
func (e *earnings) scale(times, by int64) {
	if e.isExample {
		e.month = rule.HalfUp(e.month*times, by)
	}
}
