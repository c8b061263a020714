package transport

import (
	"borgerguide/calculators/quantity"
	"borgerguide/calculators/rule"
)

// amount lies between low and high, in øre, both inclusive. Where all that decides it is known they are the same.
type amount struct{ low, high int64 }

func (a amount) certain() bool { return a.low == a.high }

// journey is the way to work, and how it can be travelled.
type journey struct {
	distance int64            // metres
	near     int64            // metres from the workplace, within which people pay themselves
	days     int64            // a week, where any way counts them
	zones    int64            // what the municipality's text calls the near part by bus and train, where it does
	closed   int64            // weeks of the year in which the workplace is closed, by the municipality's text
	ways     int64            // a bit for each way to travel that can be used
	fares    [byRide + 1]fare // by way
}

func (j *journey) canUse(way int64) bool { return j.ways>>uint64(way)&1 == 1 }

// countsDays tells whether any way that can be used costs by the day of work: only then the days are asked.
func (j *journey) countsDays() bool { return j.canUse(byCar) || j.canUse(byRide) }

func (j *journey) isBeyondNear() bool { return j.distance > j.near }

// fare is what one way to travel costs. Sums are counted in parts of an øre, so that each is rounded once, when it is
// said.
type fare struct {
	price       int64 // øre, as answered: a month's, a km's or a trip's
	nearPrice   int64 // the same of the near part
	whole       int64 // parts of an øre a month
	near        int64 // the same of the near part
	isKnown     bool
	nearIsKnown bool
	isStated    bool // the municipality has stated the price
}

// full is what the whole journey costs a month, in øre.
func (f *fare) full() int64 { return rule.HalfUp(f.whole, fareParts) }

const (
	metresOfKm = 1000
	fareParts  = metresOfKm * rule.MonthsOfYear // of an øre: prices, metres and months leave no fraction of them
)

// nearIn is the near part as it is counted on a way to travel: by bus and train in zones, where the municipality's text
// does so, else in km, as the order does.
func (j *journey) nearIn(way int64) (part int64, unit quantity.Unit) {
	if way == byPublic && j.zones > 0 {
		return j.zones, quantity.Zones
	}
	return j.near, quantity.Metre
}

// weeks are those of a year in which there is work: all but the closed ones. Who has a monthly ticket pays for it all
// the same.
func (j *journey) weeks() int64 { return rule.WeeksOfYear - j.closed }

// trips are those of a year. A day of work has two: "til og fra virksomheden" (stk. 1).
func (j *journey) trips() int64 { return j.days * rule.TripsOfDay * j.weeks() }

// What the words beside an answer may say.
const (
	oneWay  = quantity.Kilometres | quantity.PerTrip
	weekly  = quantity.OfDays | quantity.PerWeek
	monthly = quantity.Kroner | quantity.PerMonth
	perKm   = quantity.Kroner | quantity.PerKilometre
	perTrip = quantity.Kroner | quantity.PerTrip
)

// askJourney asks how far it is, and what each way to travel costs.
func askJourney(c *rule.Case, near int64, day quantity.Day) journey {
	j := journey{near: near, closed: c.At(closedWeeks, day).Value, zones: c.At(ownZones, day).Value}
	j.distance = c.Ask(askDistance).Value
	j.ways = c.Ask(askWays).Value
	if j.countsDays() {
		j.days = c.Ask(askDays).Value
	}
	if j.canUse(byPublic) {
		j.fares[byPublic] = askFare(c, &j, askPublic, askPublicNear, fareParts)
	}
	if j.canUse(byCar) {
		j.fares[byCar] = askCar(c, &j, day)
	}
	if j.canUse(byRide) {
		j.fares[byRide] = askFare(c, &j, askTrip, askTripNear, j.trips()*metresOfKm)
	}
	return j
}

// askCar asks for the price of a km, unless the municipality has stated it. Of it the near part follows.
func askCar(c *rule.Case, j *journey, day quantity.Day) fare {
	rate := c.AskStated(askRate, kmRate, day)
	metre := rate.Value * j.trips()
	return fare{
		price: rate.Value, nearPrice: rate.Value, whole: metre * j.distance, near: metre * min(j.distance, j.near),
		isKnown: rate.Given(), nearIsKnown: true, isStated: c.AnswerStated(askRate),
	}
}

// askFare asks for the price of the whole journey and, where it goes beyond the near part, of that part, which cannot
// cost more; who does not know the first is not asked the second. A price counts so many parts of an øre a month.
func askFare(c *rule.Case, j *journey, askWhole, askNear, parts int64) fare {
	price := c.Ask(askWhole)
	f := fare{price: price.Value, nearPrice: price.Value, isKnown: price.Given(), nearIsKnown: true}
	if j.isBeyondNear() && price.State != quantity.Unknown {
		near := c.Ask(askNear)
		if price.Given() {
			c.Bounded(askNear, 0, price.Value)
		}
		f.nearPrice = near.Value
		f.nearIsKnown = near.Given() || f.price <= 0 // what costs nothing costs nothing near the workplace either
	}
	f.whole = f.price * parts
	f.near = f.nearPrice * parts
	return f
}

// isPriceUnknown tells whether some way that can be used has a price that is not known: then it may be the cheapest.
func (j *journey) isPriceUnknown() bool {
	for way := byPublic; way <= byRide; way++ {
		if j.canUse(way) && !j.fares[way].isKnown {
			return true
		}
	}
	return false
}

// cheapest is the way whose whole journey costs least; between equals the first. Stk. 1: "Kommunen skal kun afholde de
// nødvendige udgifter, der ligger inden for den billigste befordringsmulighed."
func cheapest(c *rule.Case, j *journey) (least int64) {
	isFound := false
	for other := byPublic; other <= byRide; other++ {
		if j.canUse(other) && (!isFound || j.fares[other].whole < j.fares[least].whole) {
			least = other
			isFound = true
		}
	}
	best := &j.fares[least]
	switch least {
	case byPublic:
		c.Say(cheapestPublic, best.full())
	case byCar:
		if best.isStated {
			c.Say(rateStated, best.price)
		}
		sayCheapestCar(c, j, best)
	case byRide:
		sayCheapestRide(c, j, best)
	}
	if j.canUse(byPublic) && least != byPublic {
		c.Say(dearerPublic, j.fares[byPublic].full())
	}
	if j.canUse(byCar) && least != byCar {
		c.Say(dearerCar, j.fares[byCar].full())
	}
	if j.canUse(byRide) && least != byRide {
		c.Say(dearerRide, j.fares[byRide].full())
	}
	return least
}
