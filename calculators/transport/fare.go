package transport

import (
	"borgerguide/calculators/quantity"
	"borgerguide/calculators/rule"
)

// fare is the price of one way to travel to one workplace.
type fare struct {
	price       int64 // øre: a month's, a trip's or a km's
	nearPrice   int64 // the same of the near part
	isKnown     bool
	isUnknown   bool // the person answers not to know it
	nearIsKnown bool
	isStated    bool // the municipality has stated the price
	isExample   bool // it is an example of the national data
}

func fareOf(price *rule.Answer) fare {
	return fare{price: price.Value, isKnown: price.Given(), isUnknown: price.State == quantity.Unknown}
}

// askFares asks for the price of each way that can be used.
func askFares(c *rule.Case, j *journey, day quantity.Day) {
	for at := range j.week.placeCount {
		j.fares[byFree][at] = fare{isKnown: true, nearIsKnown: true}
	}
	if j.canUse(byPublic) {
		askCard(c, j, day)
	}
	if j.canUse(byTicket) {
		askTrips(c, j, byTicket, askTicket, askOtherTicket)
		askNear(c, j, byTicket, askTicketNear)
	}
	if j.canUse(byCar) {
		askCar(c, j, day)
	}
	if j.canUse(byRide) {
		askTrips(c, j, byRide, askTrip, askOtherTrip)
		askNear(c, j, byRide, askTripNear)
	}
}

// askCard asks for the price of a ticket for a month, which is one for all workplaces.
func askCard(c *rule.Case, j *journey, day quantity.Day) {
	price := c.Ask(askPublic)
	f := &j.fares[byPublic][0]
	*f = fareOf(price)
	if price.State == quantity.Example {
		f.countExample(c.Peek(exampleCard, day))
		j.lacksExample = !f.isExample
	}
	j.fares[byPublic][1] = *f
	if price.State != quantity.Example {
		askNear(c, j, byPublic, askPublicNear)
	}
}

// askCar asks for the price of a km, unless the municipality has stated it. Of it the near part follows.
func askCar(c *rule.Case, j *journey, day quantity.Day) {
	rate := c.AskStated(askRate, kmRate, day)
	f := &j.fares[byCar][0]
	*f = fareOf(rate)
	f.isStated = c.AnswerStated(askRate)
	if rate.State == quantity.Example {
		f.countExample(c.Peek(exampleRate, day))
		j.lacksExample = j.lacksExample || !f.isExample
	}
	f.nearPrice = f.price
	f.nearIsKnown = true
	j.fares[byCar][1] = *f
}

// countExample counts with a row of the national data, which is no rule that the answer rests on. Where there is none
// on the day the price is not known.
func (f *fare) countExample(row *rule.Row) {
	f.price = row.Value
	f.isKnown = row.Exists()
	f.isExample = row.Exists()
}

// askTrips asks what a trip costs to each workplace.
func askTrips(c *rule.Case, j *journey, way, ask, askOther int64) {
	j.fares[way][0] = fareOf(c.Ask(ask))
	if j.week.hasTwoPlaces() {
		j.fares[way][1] = fareOf(c.Ask(askOther))
	}
}

// askNear asks for the price of the near part of a way, where it goes beyond that. It cannot cost more than the whole,
// and is the same to both workplaces. Who does not know the price of the whole is not asked.
func askNear(c *rule.Case, j *journey, way, ask int64) {
	isAsked := false
	least := noPrice
	for at := range j.week.placeCount {
		f := &j.fares[way][at]
		if j.week.places[at].distance > j.near && !f.isUnknown {
			isAsked = true
			if f.isKnown {
				least = min(least, f.price)
			}
		}
	}
	if !isAsked {
		return
	}
	near := c.Ask(ask)
	c.Bounded(ask, 0, least)
	for at := range j.week.placeCount {
		f := &j.fares[way][at]
		f.nearPrice = near.Value
		f.nearIsKnown = near.Given() || f.price <= 0 // what costs nothing costs nothing near the workplace either
	}
}

const noPrice int64 = 1 << 62 // more than any price
