package transport

import "borgerguide/calculators/rule"

// sayTravel says the cheapest way there and home, and what the others cost.
func sayTravel(c *rule.Case, j *journey, t *travel) {
	only := t.way(j)
	if only == byCar && j.fares[byCar][0].isStated {
		c.Say(rateStated, j.fares[byCar][0].price)
	}
	if !j.isPlain() {
		sayLegs(c, j, t)
		if j.canUse(byPublic) && !t.usesCard {
			c.Say(dearerPublic, j.costOfCard().full())
		}
		return
	}
	sayCheapest(c, j, only, t.cost.full())
	if j.canUse(byPublic) && only != byPublic {
		c.Say(dearerPublic, j.costOfCard().full())
	}
	if j.canUse(byTicket) && only != byTicket {
		c.Say(dearerTicket, j.bothTrips(byTicket).full())
	}
	if j.canUse(byCar) && only != byCar {
		c.Say(dearerCar, j.bothTrips(byCar).full())
	}
	if j.canUse(byRide) && only != byRide {
		c.Say(dearerRide, j.bothTrips(byRide).full())
	}
}

// bothTrips is what the only workplace costs by a way, there and back.
func (j *journey) bothTrips(way int64) cost {
	trip := j.costOf(way, 0)
	return trip.plus(trip)
}

// sayLegs says what each part of the travel costs, and all of it: workplace for workplace and, where the way home is
// another one than the way out, trip for trip.
func sayLegs(c *rule.Case, j *journey, t *travel) {
	if t.usesCard {
		c.Say(legCard, j.costOfCard().full())
	}
	for at := range j.week.placeCount {
		if j.week.hasTwoPlaces() {
			c.Say(legPlace, j.week.places[at].distance)
		}
		if t.legs[out][at] == t.legs[home][at] {
			sayLeg(c, j, t.legs[out][at], at, rule.TripsOfDay)
			continue
		}
		c.Say(legOut)
		sayLeg(c, j, t.legs[out][at], at, 1)
		c.Say(legHome)
		sayLeg(c, j, t.legs[home][at], at, 1)
	}
	c.Say(legsSum, t.cost.full())
}

// sayLeg says what trips to a workplace, or from it, cost by one way, so many of each day of work.
func sayLeg(c *rule.Case, j *journey, way, at, tripsOfDay int64) {
	switch way {
	case byPublic:
		c.Say(legByCard)
		return
	case byFree:
		c.Say(legFree)
		return
	}
	cost := j.costOf(way, at)
	if tripsOfDay > 1 {
		cost = cost.plus(cost)
	}
	f, p := &j.fares[way][at], &j.week.places[at]
	trips := j.week.tripsOfYear(at) * tripsOfDay
	if j.week.byMonth {
		trips = p.days * tripsOfDay
	}
	whole, near := cost.full(), cost.near()
	sayWholeLeg(c, j, way, f.price, p.distance, trips, whole)
	if p.distance > j.near && cost.low == cost.high {
		sayNearLeg(c, j, way, f.nearPrice, trips, near.high)
	}
}

// sayWholeLeg says the sum of some trips: of a year, twelve months of it, or of one month.
func sayWholeLeg(c *rule.Case, j *journey, way, price, distance, trips, whole int64) {
	switch {
	case way == byCar && j.week.byMonth:
		c.Say(legCarMonth, price, distance, trips, whole)
	case way == byCar:
		c.Say(legCar, price, distance, trips, whole)
	case way == byTicket && j.week.byMonth:
		c.Say(legTicketMonth, price, trips, whole)
	case way == byTicket:
		c.Say(legTicket, price, trips, whole)
	case j.week.byMonth:
		c.Say(legRideMonth, price, trips, whole)
	default:
		c.Say(legRide, price, trips, whole)
	}
}

// sayNearLeg says the same of the near part.
func sayNearLeg(c *rule.Case, j *journey, way, price, trips, near int64) {
	part, unit := j.nearIn(way)
	switch {
	case way == byCar && j.week.byMonth:
		c.Say(legNearCarMonth, price, j.near, trips, near)
	case way == byCar:
		c.Say(legNearCar, price, j.near, trips, near)
	case j.week.byMonth:
		c.Say(legNearMonth, part, int64(unit), price, trips, near)
	default:
		c.Say(legNear, part, int64(unit), price, trips, near)
	}
}

// sayWithin says that no part of the way is beyond the near part.
func sayWithin(c *rule.Case, j *journey, share int64) {
	if j.week.hasTwoPlaces() {
		c.Say(withinBoth, j.near, share)
	} else {
		c.Say(withinNear, j.week.places[0].distance, share)
	}
}

// sayByDistance says how the least price of the near part was found, where it is not known.
func sayByDistance(c *rule.Case, j *journey, t *travel, low int64) {
	if t.way(j) == kindsOfWay || j.week.hasTwoPlaces() {
		c.Say(nearByDistances, low)
	} else {
		c.Say(nearByDistance, t.cost.full(), j.near, j.week.places[0].distance, low)
	}
}
