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
	rules := c.travelRules()
	j := c.journey(&rules)
	wage := c.ask(transportWage)
	switch {
	case c.faulty():
	case rules.near == nil || rules.limit == nil:
		c.say(transportNoRules)
	case wage.is(0):
		c.say(transportNoWage)
	default:
		c.sayTransport(&j, &rules, wage)
	}
}

// travelRules are the rules on the day that counts, nil where there are none.
type travelRules struct {
	day   quantity.Day
	near  *Row // how far from the workplace people pay themselves
	limit *Row // the share of the wage they never pay more than, the loft
}

// travelRules asks which day's rules count.
func (c *Case) travelRules() travelRules {
	f := &c.Facts
	day := c.askDate(transportDate, later(f.First(transportNear), f.First(transportCap)))
	return travelRules{day, f.At(transportNear, day), f.At(transportCap, day)}
}

// journey is the way to work and how it can be travelled.
type journey struct {
	distance int64   // metres; 0 as long as it is not known
	near     int64   // metres of it, the nearest to the workplace, that people pay themselves
	usable   int64   // bit mask of the ways to travel
	days     int64   // a week
	fares    [3]fare // by way
}

func (c *Case) journey(rules *travelRules) journey {
	var j journey
	if a := c.ask(transportDistance); a.given() {
		j.distance = a.Value
		j.near = least(a.Value, c.Facts.Value(transportNear, rules.day))
	}
	if a := c.ask(transportWays); a.given() {
		j.usable = a.Value
	}
	if j.by(byCar) || j.by(byRide) {
		j.days = c.ask(transportDays).Value
	}
	if j.by(byPublic) {
		j.fares[byPublic] = c.priced(&j, transportPublic, transportPublicTen, fareParts)
	}
	if j.by(byCar) {
		j.fares[byCar] = c.carFare(&j, rules.day)
	}
	if j.by(byRide) {
		j.fares[byRide] = c.priced(&j, transportTrip, transportTripTen, j.days*tripsOfYear*metresOfKm)
	}
	return j
}

func (j *journey) by(way int64) bool { return j.usable>>uint32(way)&1 == 1 }

// beyond tells whether some of the way is further from the workplace than people pay themselves.
func (j *journey) beyond() bool { return j.distance > j.near }

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

// fare is what one way to travel costs.
type fare struct {
	price    int64 // øre: a month's, a km's or a trip's, as answered
	tenPrice int64 // øre: the same of the near part
	full     int64 // the whole journey a month, in parts of an øre
	ten      int64 // the near part a month, in parts of an øre
	tenKnown bool
}

// priced is a fare by the price of the whole journey and, where the way goes beyond the near part, of that part, which
// cannot cost more. A price is so many parts of an øre a month.
func (c *Case) priced(j *journey, whole, near int32, month int64) fare {
	price := c.ask(whole)
	f := fare{price: price.Value, tenPrice: price.Value, tenKnown: true}
	if j.beyond() {
		ten := c.ask(near)
		if price.given() {
			c.bounded(near, quantity.Ore, 0, price.Value)
		}
		f.tenPrice, f.tenKnown = ten.Value, ten.given()
	}
	f.full, f.ten = f.price*month, f.tenPrice*month
	return f
}

// carFare uses the municipality's own rate a km where it has stated one and no other is answered.
func (c *Case) carFare(j *journey, day quantity.Day) fare {
	rate := c.askStated(transportRate, transportKmRate, day)
	metre := rate.Value * j.days * tripsOfYear
	return fare{price: rate.Value, tenPrice: rate.Value, full: metre * j.distance, ten: metre * j.near, tenKnown: true}
}

// cheapest is the way whose whole journey costs least; between equals the first.
func cheapest(j *journey) int64 {
	best := int64(-1)
	for way := byPublic; way <= byRide; way++ {
		if j.by(way) && (best < 0 || j.fares[way].full < j.fares[best].full) {
			best = way
		}
	}
	return best
}

// share is how the price of a month is shared, in whole øre. What is not known for certain lies between low and high.
type share struct {
	full            int64 // the whole journey
	tenLow, tenHigh int64 // the near part
	wageKnown       bool
	cap             int64 // never more than this, where the wage is known
	ownLow, ownHigh int64 // what the person pays
}

// shared shares the price. The cap is rounded down, as the expense cannot exceed it; the prices half up. Where the
// price of the near part is not known it lies between its part of the distance and the whole.
func shared(j *journey, f *fare, limit int64, wage *Answer) share {
	s := share{full: halfUp(f.full, fareParts), wageKnown: wage.given()}
	s.tenLow, s.tenHigh = halfUp(f.ten, fareParts), halfUp(f.ten, fareParts)
	if !f.tenKnown {
		s.tenLow, s.tenHigh = halfUp(f.full*j.near, fareParts*j.distance), s.full
	}
	s.ownHigh = s.tenHigh
	if s.wageKnown {
		s.cap = wage.Value * limit / permille
		s.ownLow, s.ownHigh = least(s.tenLow, s.cap), least(s.tenHigh, s.cap)
	}
	return s
}
