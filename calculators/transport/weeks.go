package transport

import "borgerguide/calculators/rule"

// The sums of what costs by the trip and by the km, with the weeks of a year where they are not all 52 that words can
// name.

func sayCheapestCar(c *rule.Case, j *journey, f *fare) {
	if j.closed > 0 {
		c.Say(cheapestCarWeeks, f.price, j.distance, j.days, j.weeks(), f.full())
	} else {
		c.Say(cheapestCar, f.price, j.distance, j.days, f.full())
	}
}

func sayCheapestRide(c *rule.Case, j *journey, f *fare) {
	if j.closed > 0 {
		c.Say(cheapestRideWeeks, f.price, j.days, j.weeks(), f.full())
	} else {
		c.Say(cheapestRide, f.price, j.days, f.full())
	}
}

func sayNearByCar(c *rule.Case, j *journey, rate, cost int64) {
	if j.closed > 0 {
		c.Say(nearByCarWeeks, rate, j.near, j.days, j.weeks(), cost)
	} else {
		c.Say(nearByCar, rate, j.near, j.days, cost)
	}
}

func sayNearByRide(c *rule.Case, j *journey, trip, cost int64) {
	if j.closed > 0 {
		c.Say(nearByRideWeeks, trip, j.days, j.weeks(), cost)
	} else {
		c.Say(nearByRide, trip, j.days, cost)
	}
}
