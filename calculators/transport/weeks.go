package transport

import "borgerguide/calculators/rule"

// The sums of a plain journey, with the weeks of a year where they are not all 52 that words can name.

// sayCheapest says the sum of the way that costs least.
func sayCheapest(c *rule.Case, j *journey, way, full int64) {
	price, days := j.fares[way][0].price, j.week.places[0].days
	switch {
	case way == byPublic:
		c.Say(cheapestPublic, full)
	case way == byTicket && j.week.isShort():
		c.Say(cheapestTicketWeeks, price, days, j.week.weeks(), full)
	case way == byTicket:
		c.Say(cheapestTicket, price, days, full)
	case way == byCar && j.week.isShort():
		c.Say(cheapestCarWeeks, price, j.week.places[0].distance, days, j.week.weeks(), full)
	case way == byCar:
		c.Say(cheapestCar, price, j.week.places[0].distance, days, full)
	case j.week.isShort():
		c.Say(cheapestRideWeeks, price, days, j.week.weeks(), full)
	default:
		c.Say(cheapestRide, price, days, full)
	}
}

// sayNearBy says the sum of the near part. Of a ticket for a month it is its price.
func sayNearBy(c *rule.Case, j *journey, way, near int64) {
	price, days := j.fares[way][0].nearPrice, j.week.places[0].days
	switch {
	case way == byPublic:
	case way == byTicket && j.week.isShort():
		c.Say(nearByTicketWeeks, price, days, j.week.weeks(), near)
	case way == byTicket:
		c.Say(nearByTicket, price, days, near)
	case way == byCar && j.week.isShort():
		c.Say(nearByCarWeeks, price, j.near, days, j.week.weeks(), near)
	case way == byCar:
		c.Say(nearByCar, price, j.near, days, near)
	case j.week.isShort():
		c.Say(nearByRideWeeks, price, days, j.week.weeks(), near)
	default:
		c.Say(nearByRide, price, days, near)
	}
}
