package transport

import (
	"borgerguide/calculators/quantity"
	"borgerguide/calculators/rule"
)

// A day of work has two trips: "til og fra virksomheden" (§ 2, stk. 1).
const (
	out int64 = iota
	home
	directions
)

// journey is how a person can travel to work and home again, and what that costs.
type journey struct {
	week         week
	near         int64             // metres from the workplace, within which people pay themselves
	zones        int64             // what the municipality's text calls the near part by bus and train, where it does
	ways         [directions]int64 // a bit for each way that counts
	hasFree      bool              // a way that costs nothing was chosen beside others, and does not count
	lacksExample bool              // an example was chosen, and there is none on the day
	fares        [kindsOfWay][mostPlaces]fare
}

func (j *journey) canUseFor(direction, way int64) bool { return j.ways[direction]>>uint64(way)&1 == 1 }

func (j *journey) canUse(way int64) bool { return j.canUseFor(out, way) || j.canUseFor(home, way) }

// canGoByBus tells whether any way is bus, train or metro.
func (j *journey) canGoByBus() bool { return j.canUse(byPublic) || j.canUse(byTicket) }

// countsDays tells whether the days of work count: of a way that costs by the trip, and of two workplaces.
func (j *journey) countsDays() bool {
	return j.canUse(byTicket) || j.canUse(byCar) || j.canUse(byRide) || j.week.hasTwoPlaces()
}

// isBeyondNear tells whether any way to work is longer than the near part.
func (j *journey) isBeyondNear() bool { return j.week.isBeyond(j.near) }

// isPlain tells whether one sum of days in a week, distance and price is all there is to say: there is one workplace,
// the way home is the way out, and the days are a week's.
func (j *journey) isPlain() bool {
	return !j.week.hasTwoPlaces() && !j.week.byMonth && j.ways[out] == j.ways[home]
}

// nearIn is the near part as it is counted on a way to travel: by bus and train in zones, where the municipality's text
// does so, else in km, as the order does.
func (j *journey) nearIn(way int64) (part int64, unit quantity.Unit) {
	if (way == byPublic || way == byTicket) && j.zones > 0 {
		return j.zones, quantity.Zones
	}
	return j.near, quantity.Metre
}

// isFree tells whether nothing but what costs nothing can be used.
func (j *journey) isFree() bool { return j.ways[out] == freeAlone && j.ways[home] == freeAlone }

// askJourney asks how far it is, how often one travels, and what each way to travel costs.
func askJourney(c *rule.Case, near int64, day quantity.Day) journey {
	j := journey{near: near, zones: c.At(ownZones, day).Value}
	j.week.closed = c.At(closedWeeks, day).Value
	askPlaces(c, &j.week)
	askBothWays(c, &j)
	hasExample := c.Answers[askWage].State == quantity.Example // of a wage, which is one of some days
	if j.countsDays() || hasExample && !j.isFree() {
		askHowOften(c, &j.week)
	}
	askFares(c, &j, day)
	return j
}

// askBothWays asks how one can travel to work, and how home, where that is otherwise.
func askBothWays(c *rule.Case, j *journey) {
	j.ways[out] = j.counted(c.Ask(askWays).Value)
	j.ways[home] = j.ways[out]
	if ways := c.Ask(askWaysHome); ways.Given() {
		j.ways[home] = j.counted(ways.Value)
	}
}

// counted are the ways that count of those chosen. One that costs nothing does only where it is the only one: whether
// the municipality may point to it the order does not say, so it never pushes out a fare that a person needs.
func (j *journey) counted(chosen int64) (ways int64) {
	if chosen == freeAlone {
		return freeAlone
	}
	if chosen&freeAlone != 0 {
		j.hasFree = true
	}
	return chosen &^ freeAlone
}

const freeAlone int64 = 1 << byFree
