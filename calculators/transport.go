package calculators

import "borgerguide/calculators/quantity"

// transport works out what a person in sheltered employment (beskyttet beskæftigelse) pays for the way to work:
// befordringsudgifter, of which the person bears an egenbetaling up to a loft.
//
// Bekendtgørelse nr. 483 af 19. maj 2011, § 2, stk. 1: people in paid work (lønnet arbejde) pay the daily transport to
// and from the workplace themselves "inden for en afstand af 10 kilometer fra virksomheden". The municipality pays the
// necessary cost beyond, but "Kommunen skal kun afholde de nødvendige udgifter, der ligger inden for den billigste
// befordringsmulighed." Stk. 2: the expense "kan ikke overstige 30 pct. af vedkommendes indtjening ved den beskyttede
// beskæftigelse efter fradrag af skat". That protects those who live within the 10 km as well.
func transport(c *Case) {
	n := &c.Frames[0]
	day := c.askDate(transportDate, later(c.first(transportNear), c.first(transportCap)))
	near, limit := c.at(transportNear, day), c.at(transportCap, day)
	n[transportNearest] = near.Value
	n[transportShare] = limit.Value
	c.askJourney(n, day)
	wage := c.ask(transportWage)
	n[transportNet] = wage.Value
	switch {
	case c.faulty():
	case !near.known() || !limit.known():
		c.say(transportNoRules)
	case wage.Is(0):
		c.say(transportNoWage)
	default:
		n[transportNetKnown] = Flag(wage.Given())
		n[transportHasNear] = near.Local
		n[transportHasLimit] = limit.Local
		sharePrice(n)
		c.seeStandard(n, day)
		c.tell(n, transportClauses[:], 0)
	}
}

// A day has two trips, "til og fra virksomheden", and a month the twelfth of 52 weeks.
const (
	weeksOfYear  = 52
	monthsOfYear = 12
	tripsOfYear  = 2 * weeksOfYear // for one day a week
	metresOfKm   = 1000
)

// fareParts is how many parts of an øre a fare is counted in: prices, metres and months leave no fraction of them, so
// that a sum is rounded once, when it is said.
const fareParts = metresOfKm * monthsOfYear

// askJourney asks how far it is and what each way to travel costs.
func (c *Case) askJourney(n *Figures, day quantity.Day) {
	distance, ways := c.ask(transportDistance).Value, c.ask(transportWays).Value
	days := int64(0)
	if ways > 1<<byPublic {
		days = c.ask(transportDays).Value
	}
	n[transportDistanceIs] = distance
	n[transportDaysAre] = days
	n[transportWhole] = -1
	n[transportUsesPublic] = ways & (1 << byPublic)
	n[transportUsesRide] = ways & (1 << byRide)
	n[transportOther+byPublic] = -1
	n[transportOther+byCar] = -1
	n[transportOther+byRide] = -1
	if ways&(1<<byPublic) != 0 {
		c.priced(n, byPublic, transportPublic, fareParts)
	}
	if ways&(1<<byCar) != 0 {
		rate := c.askStated(transportRate, transportKmRate, day).Value
		metre := rate * days * tripsOfYear
		n.fare(byCar, rate, rate, metre*distance, metre*least(distance, n[transportNearest]))
	}
	if ways&(1<<byRide) != 0 {
		c.priced(n, byRide, transportTrip, days*tripsOfYear*metresOfKm)
	}
}

// priced is a fare by the price of the whole journey and, where the way goes beyond the near part, of that part, which is
// the next question and cannot cost more; what costs nothing costs nothing there either. A price is so many parts of an øre a
// month.
func (c *Case) priced(n *Figures, way, input, month int64) {
	whole := c.ask(input)
	price, near, nearMonth := whole.Value, whole.Value, whole.Value*month
	if n[transportDistanceIs] > n[transportNearest] {
		ten := c.ask(input + 1)
		if whole.Given() {
			c.bounded(input+1, 0, price)
		}
		near, nearMonth = ten.Value, ten.Value*month
		if !ten.Given() && price > 0 {
			nearMonth = -1
		}
	}
	n.fare(way, price, near, price*month, nearMonth)
}

// fare notes what one way to travel costs, and keeps the cheapest; between equals the first. The whole journey and the
// near part are in parts of an øre a month; the near part is below 0 where its price is not known.
func (n *Figures) fare(way, price, nearPrice, whole, near int64) {
	n[transportOther+way] = halfUp(whole, fareParts)
	if n[transportWhole] < 0 || whole < n[transportWhole] {
		n[variant] = way
		n[transportPrice] = price
		n[transportNearPrice] = nearPrice
		n[transportWhole] = whole
		n[transportNearPart] = near
	}
}

// sharePrice shares the price of the cheapest way. The cap is rounded down, as the expense cannot exceed it; the prices
// half up. Where the price of the near part is not known it lies between its part of the distance and the whole.
func sharePrice(n *Figures) {
	full, ten := n[transportOther+n[variant]], halfUp(n[transportNearPart], fareParts)
	n[transportOther+n[variant]] = -1
	high, own := ten, int64(0)
	if n[transportNearPart] < 0 {
		ten = halfUp(n[transportWhole]*n[transportNearest], fareParts*n[transportDistanceIs])
		high = full
	}
	n[transportFull] = full
	n[transportTenLow] = ten
	n[transportTenHigh] = high
	n[transportLimit] = high
	if n[transportNetKnown] != 0 {
		limit := n[transportNet] * n[transportShare] / permille
		n[transportLimit] = limit
		own = least(ten, limit)
		high = least(high, limit)
	}
	n[transportOwn] = own
	n[transportOwnHigh] = high
	n[transportRestHigh] = full - own
	n[transportRestLow] = full - high
	n[transportPart] = n[transportShare] * 10 // of 100 kr., which are 10,000 øre
}

// seeStandard finds what the municipality's standard adds.
func (c *Case) seeStandard(n *Figures, day quantity.Day) {
	n[transportRateKnown] = Flag(n[variant] == byCar && c.unwritten(transportRate))
	n[transportHasCondition] = int64(c.at(transportCondition, day).Unit)
	n[transportMost] = c.at(transportMostDays, day).Value
	n[transportHome] = c.at(transportMostHome, day).Value
}
