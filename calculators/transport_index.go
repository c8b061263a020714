package calculators

// The questions of transport.
const (
	transportDistance int64 = iota
	transportWays
	transportDays
	transportPublic
	transportPublicTen
	transportRate
	transportTrip
	transportTripTen
	transportWage
	transportDate
)

// The ways to travel, in the order that decides between equal prices; each is a bit of the answer to transportWays.
const (
	byPublic int64 = iota // kollektiv
	byCar                 // bil
	byRide                // koersel
)

// The facts of transport.
const (
	transportNear      int64 = iota // egen-afstand
	transportCap                    // loft
	transportKmRate                 // km-takst
	transportCondition              // transport-vilkaar
	transportMostDays               // dage-max
	transportMostHome               // dage-max-hjemme
)

// The figures of transport, in øre where nothing else is said. The near part is what lies within the law's 10 km of the
// workplace. The variant is the cheapest way.
const (
	transportOwn          = iota // what the person pays, at least
	transportOwnHigh             // and at most
	transportRestHigh            // what is left, at most
	transportRestLow             // and at least
	transportFull                // the whole journey a month
	transportTenLow              // the near part, at least
	transportTenHigh             // and at most
	transportLimit               // the cap on what the person pays; TenHigh where the wage is not known
	transportNet                 // the wage after tax
	transportShare               // of the wage, that the person never pays more than, per mille
	transportNearest             // how far from the workplace people pay themselves, metres
	transportDistanceIs          // to work, metres
	transportDaysAre             // days of work a week
	transportPrice               // a month's, a km's or a trip's, by that way
	transportNearPrice           // the same of the near part
	transportWhole               // the whole journey by that way, in parts of an øre; -1 before there is one
	transportNearPart            // the near part, in parts of an øre; -1 where it is not known
	transportPart                // of 100 kr. earned
	transportMost                // days a week, by the standard; 0 where it has none
	transportHome                // the same of those who live in their own home; 0 where it has none
	transportNetKnown            // conditions, 0 where they do not hold: the wage is known
	transportRateKnown           // the municipality has stated the rate of the cheapest way
	transportUsesPublic          // public transport can be used
	transportUsesRide            // a ride can be used
	transportHasNear             // the standard has the rule of the near part
	transportHasLimit            // the standard has the rule of the cap
	transportHasCondition        // the standard has a condition of its own
	transportOther               // the whole journey by each way but the cheapest: three figures; -1 of a way not used
)

// The sentences of transport, in the order they are said, and conditions among them. "Ten" is the near part, after the 10
// km of the law.
const (
	// what comes of it
	transportYouPay = iota
	transportYouPayBetween
	transportPublicNotChosen
	transportNoWage
	transportNoRules
	transportIfUncertain
	transportRestBetween
	transportFindTen
	transportFindWage
	transportIfCertain
	transportRest
	transportNoRest
	transportDecidedByCap
	transportIfNotByCap
	transportDecidedByTen
	transportDecidedByJourney
	transportPerHundred
	// how it was worked out: the whole journey, by the cheapest way and by the others
	transportRateStated
	transportCheapestPublic
	transportCheapestCar
	transportCheapestRide
	transportDearerPublic
	transportDearerCar
	transportDearerRide
	// the near part
	transportWithin
	transportIfBeyond
	transportTenBetween
	transportTenByDistance
	transportIfTenKnown
	transportTen
	transportTenByWay
	transportTenByCar
	transportTenByRide
	// what the cap changes
	transportCapIs
	transportCapUnknown
	transportIfNetKnown
	transportCapDecides
	transportIfCapNotLow
	transportCapLimits
	transportCapEqual
	transportCapChangesNothing
	transportDifference
	transportCheapestOnly
	// what the municipality's standard states itself, and what it adds
	transportStandardLacksDistance
	transportIfHasNear
	transportStandardHasBoth
	transportStandardLacksCap
	transportOwnCondition
	transportIfMost
	transportIfManyDays
	transportManyDays
	transportManyDaysHome
	// what was assumed and what was left out
	transportWeeksAssumed
	transportNotComputedWays
	transportNotComputedGranted
)
