package transport

import "borgerguide/calculators/rule"

// Sums are counted in parts of an øre, so that each is rounded once, when it is said.
const (
	metresOfKm = 1000
	fareParts  = metresOfKm * rule.MonthsOfYear // of an øre: prices, metres and months leave no fraction of them
)

// amount lies between low and high, in øre, both inclusive. Where all that decides it is known they are the same.
type amount struct{ low, high int64 }

func (a amount) certain() bool { return a.low == a.high }

// cost is what something costs a month, in parts of an øre: all of it, and the near part, which lies between two.
type cost struct{ whole, low, high int64 }

func (a cost) plus(b cost) cost { return cost{a.whole + b.whole, a.low + b.low, a.high + b.high} }

// full is the whole in øre, near the near part.
func (a cost) full() int64 { return rule.HalfUp(a.whole, fareParts) }

func (a cost) near() amount {
	return amount{low: rule.HalfUp(a.low, fareParts), high: rule.HalfUp(a.high, fareParts)}
}

// travel is how a person gets to work and home again at least cost.
type travel struct {
	usesCard bool                          // a ticket for a month, for all trips that it is good for
	legs     [directions][mostPlaces]int64 // the way of each trip
	cost     cost
}

// way is the one way of all trips, kindsOfWay where there are several.
func (t *travel) way(j *journey) int64 {
	way := t.legs[out][0]
	for direction := range directions {
		for at := range j.week.placeCount {
			if t.legs[direction][at] != way {
				return kindsOfWay
			}
		}
	}
	return way
}

// cheapest is the travel that costs least; between equals the one with a ticket for a month, then the first of the
// ways. Stk. 1: "Kommunen skal kun afholde de nødvendige udgifter, der ligger inden for den billigste
// befordringsmulighed." It may have to be of ways alone whose price is known.
func (j *journey) cheapest(mustBeKnown bool) (t travel, isFound bool) {
	t, isFound = j.travelled(false, mustBeKnown)
	if j.canUse(byPublic) && (j.fares[byPublic][0].isKnown || !mustBeKnown) {
		card, hasCard := j.travelled(true, mustBeKnown)
		if hasCard && (!isFound || card.cost.whole <= t.cost.whole) {
			return card, true
		}
	}
	return t, isFound
}

// travelled is the travel that costs least with a ticket for a month, or without.
func (j *journey) travelled(usesCard, mustBeKnown bool) (t travel, isFound bool) {
	t.usesCard = usesCard
	if usesCard {
		t.cost = j.costOfCard()
	}
	for direction := range directions {
		for at := range j.week.placeCount {
			if usesCard && j.canUseFor(direction, byPublic) {
				t.legs[direction][at] = byPublic
				continue
			}
			way := j.cheapestWay(direction, at, mustBeKnown)
			if way == kindsOfWay {
				return t, false
			}
			t.legs[direction][at] = way
			t.cost = t.cost.plus(j.costOf(way, at))
		}
	}
	return t, true
}

// cheapestWay is the way that a trip costs least by, a ticket for a month apart; kindsOfWay where there is none.
func (j *journey) cheapestWay(direction, at int64, mustBeKnown bool) (least int64) {
	least = kindsOfWay
	for way := byTicket; way < kindsOfWay; way++ {
		if !j.canUseFor(direction, way) || mustBeKnown && !j.fares[way][at].isKnown {
			continue
		}
		if least == kindsOfWay || j.costOf(way, at).whole < j.costOf(least, at).whole {
			least = way
		}
	}
	return least
}

// costOf is what the trips to one workplace cost by a way, or those home from it.
func (j *journey) costOf(way, at int64) cost {
	f, p, trips := &j.fares[way][at], &j.week.places[at], j.week.tripsOfYear(at)
	if way == byCar {
		near := f.price * trips * min(p.distance, j.near)
		return cost{whole: f.price * trips * p.distance, low: near, high: near}
	}
	return j.withNear(f, p, trips*metresOfKm)
}

// withNear is what a way costs to a workplace where its price counts so many parts of an øre a month.
func (j *journey) withNear(f *fare, p *place, parts int64) cost {
	whole := f.price * parts
	switch {
	case p.distance <= j.near:
		return cost{whole, whole, whole}
	case f.nearIsKnown:
		return cost{whole, f.nearPrice * parts, f.nearPrice * parts}
	}
	return cost{whole, whole * j.near / p.distance, whole}
}

// costOfCard is what a ticket for a month costs. It is good for all workplaces: where the price of the near part is not
// known, that is at least its share of all km.
func (j *journey) costOfCard() cost {
	farthest := place{distance: max(j.week.places[0].distance, j.week.places[1].distance)}
	sum := j.withNear(&j.fares[byPublic][0], &farthest, fareParts)
	if sum.low < sum.high && j.week.hasTwoPlaces() {
		within, all := j.week.metres(j.near)
		sum.low = sum.whole * within / all
	}
	return sum
}

// isPriceUnknown tells whether some way that can be used has a price that is not known: then it may be the cheapest.
func (j *journey) isPriceUnknown() bool {
	for way := range kindsOfWay {
		for at := range j.week.placeCount {
			if j.canUse(way) && !j.fares[way][at].isKnown {
				return true
			}
		}
	}
	return false
}
