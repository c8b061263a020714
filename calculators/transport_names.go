package calculators

import "borgerguide/calculators/quantity"

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
	transportMost                // days a week, by the standard
	transportHome                // the same of those who live in their own home; 0 where it has none
	transportNetKnown            // conditions, 1 where they hold: the wage is known
	transportRateKnown           // the municipality has stated the rate of the cheapest way
	transportUsesPublic          // public transport can be used
	transportHasNear             // the standard has the rule of the near part
	transportHasLimit            // the standard has the rule of the cap
	transportHasCondition        // the standard has a condition of its own
	transportOther               // the whole journey by each way but the cheapest: three figures; -1 of a way not used
)

// The sentences of transport. "Ten" is the near part, after the 10 km of the law.
const (
	// what comes of it
	transportYouPay = iota
	transportYouPayBetween
	transportNoWage
	transportNoRules
	transportRest
	transportNoRest
	transportRestBetween
	transportDecidedByCap
	transportDecidedByTen
	transportDecidedByJourney
	transportPerHundred
	transportFindWage
	transportFindTen
	// how it was worked out
	transportRateStated
	transportCheapestPublic
	transportCheapestCar
	transportCheapestRide
	transportDearerPublic
	transportDearerCar
	transportDearerRide
	transportWithin
	transportTen
	transportTenByCar
	transportTenByRide
	transportTenBetween
	transportTenByDistance
	transportCapIs
	transportCapUnknown
	transportCapDecides
	transportCapLimits
	transportCapEqual
	transportCapChangesNothing
	transportDifference
	transportCheapestOnly
	// what the municipality's standard says
	transportStandardHasBoth
	transportStandardLacksCap
	transportStandardLacksDistance
	transportOwnCondition
	transportManyDays
	transportManyDaysHome
	// what was left out
	transportPublicNotChosen
	transportWeeksAssumed
	transportNotComputedWays
	transportNotComputedGranted
)

var transportNames = Names{
	Name: "transport",
	Inputs: []InputName{
		transportDistance:  {Key: "afstand"},
		transportWays:      {Key: "maade", Choices: []string{byPublic: "kollektiv", byCar: "bil", byRide: "koersel"}},
		transportDays:      {Key: "dage"},
		transportPublic:    {Key: "kollektiv"},
		transportPublicTen: {Key: "kollektiv10"},
		transportRate:      {Key: "takst"},
		transportTrip:      {Key: "tur"},
		transportTripTen:   {Key: "tur10"},
		transportWage:      {Key: "loen"},
		transportDate:      {Key: "dato"},
	},
	Facts: []string{
		transportNear: "egen-afstand", transportCap: "loft", transportKmRate: "km-takst",
		transportCondition: "transport-vilkaar", transportMostDays: "dage-max", transportMostHome: "dage-max-hjemme",
	},
	Sentences: []SentenceName{
		transportYouPay:                {"you-pay", []NumberName{{"own", transportOwn, quantity.Ore}}},
		transportYouPayBetween:         {"you-pay-between", []NumberName{{"low", transportOwn, quantity.Ore}, {"high", transportOwnHigh, quantity.Ore}}},
		transportNoWage:                {"no-wage", nil},
		transportNoRules:               {"no-rules", nil},
		transportRest:                  {"rest", []NumberName{{"rest", transportRestHigh, quantity.Ore}}},
		transportNoRest:                {"no-rest", []NumberName{{"rest", transportRestHigh, quantity.Ore}}},
		transportRestBetween:           {"rest-between", []NumberName{{"low", transportRestLow, quantity.Ore}, {"high", transportRestHigh, quantity.Ore}}},
		transportDecidedByCap:          {"decided-by-cap", []NumberName{{"share", transportShare, quantity.PerMille}}},
		transportDecidedByTen:          {"decided-by-ten", []NumberName{{"near", transportNearest, quantity.Metre}}},
		transportDecidedByJourney:      {"decided-by-journey", nil},
		transportPerHundred:            {"per-hundred", []NumberName{{"part", transportPart, quantity.Ore}}},
		transportFindWage:              {"find-wage", nil},
		transportFindTen:               {"find-ten", []NumberName{{"near", transportNearest, quantity.Metre}}},
		transportRateStated:            {"rate-stated", []NumberName{{"rate", transportPrice, quantity.Ore}}},
		transportCheapestPublic:        {"cheapest-public", []NumberName{{"full", transportFull, quantity.Ore}}},
		transportCheapestCar:           {"cheapest-car", []NumberName{{"rate", transportPrice, quantity.Ore}, {"distance", transportDistanceIs, quantity.Metre}, {"days", transportDaysAre, quantity.Days}, {"full", transportFull, quantity.Ore}}},
		transportCheapestRide:          {"cheapest-ride", []NumberName{{"trip", transportPrice, quantity.Ore}, {"days", transportDaysAre, quantity.Days}, {"full", transportFull, quantity.Ore}}},
		transportDearerPublic:          {"dearer-public", []NumberName{{"full", transportOther, quantity.Ore}}},
		transportDearerCar:             {"dearer-car", []NumberName{{"full", transportOther + byCar, quantity.Ore}}},
		transportDearerRide:            {"dearer-ride", []NumberName{{"full", transportOther + byRide, quantity.Ore}}},
		transportWithin:                {"within", []NumberName{{"distance", transportDistanceIs, quantity.Metre}, {"share", transportShare, quantity.PerMille}}},
		transportTen:                   {"ten", []NumberName{{"near", transportNearest, quantity.Metre}, {"share", transportShare, quantity.PerMille}, {"ten", transportTenHigh, quantity.Ore}}},
		transportTenByCar:              {"ten-by-car", []NumberName{{"rate", transportNearPrice, quantity.Ore}, {"near", transportNearest, quantity.Metre}, {"days", transportDaysAre, quantity.Days}, {"ten", transportTenHigh, quantity.Ore}}},
		transportTenByRide:             {"ten-by-ride", []NumberName{{"trip", transportNearPrice, quantity.Ore}, {"days", transportDaysAre, quantity.Days}, {"ten", transportTenHigh, quantity.Ore}}},
		transportTenBetween:            {"ten-between", []NumberName{{"near", transportNearest, quantity.Metre}, {"share", transportShare, quantity.PerMille}, {"low", transportTenLow, quantity.Ore}, {"high", transportTenHigh, quantity.Ore}}},
		transportTenByDistance:         {"ten-by-distance", []NumberName{{"full", transportFull, quantity.Ore}, {"near", transportNearest, quantity.Metre}, {"distance", transportDistanceIs, quantity.Metre}, {"low", transportTenLow, quantity.Ore}}},
		transportCapIs:                 {"cap", []NumberName{{"wage", transportNet, quantity.Ore}, {"share", transportShare, quantity.PerMille}, {"cap", transportLimit, quantity.Ore}}},
		transportCapUnknown:            {"cap-unknown", []NumberName{{"share", transportShare, quantity.PerMille}}},
		transportCapDecides:            {"cap-decides", []NumberName{{"cap", transportLimit, quantity.Ore}, {"ten", transportTenLow, quantity.Ore}}},
		transportCapLimits:             {"cap-limits", []NumberName{{"cap", transportLimit, quantity.Ore}, {"high", transportTenHigh, quantity.Ore}}},
		transportCapEqual:              {"cap-equal", nil},
		transportCapChangesNothing:     {"cap-changes-nothing", []NumberName{{"ten", transportTenHigh, quantity.Ore}, {"cap", transportLimit, quantity.Ore}}},
		transportDifference:            {"difference", []NumberName{{"full", transportFull, quantity.Ore}, {"own", transportOwn, quantity.Ore}, {"rest", transportRestHigh, quantity.Ore}}},
		transportCheapestOnly:          {"cheapest-only", nil},
		transportStandardHasBoth:       {"standard-has-both", []NumberName{{"near", transportNearest, quantity.Metre}, {"share", transportShare, quantity.PerMille}}},
		transportStandardLacksCap:      {"standard-lacks-cap", []NumberName{{"near", transportNearest, quantity.Metre}, {"share", transportShare, quantity.PerMille}}},
		transportStandardLacksDistance: {"standard-lacks-distance", []NumberName{{"near", transportNearest, quantity.Metre}, {"share", transportShare, quantity.PerMille}}},
		transportOwnCondition:          {"own-condition", nil},
		transportManyDays:              {"many-days", []NumberName{{"most", transportMost, quantity.Days}}},
		transportManyDaysHome:          {"many-days-home", []NumberName{{"home", transportHome, quantity.Days}}},
		transportPublicNotChosen:       {"public-not-chosen", nil},
		transportWeeksAssumed:          {"weeks-assumed", nil},
		transportNotComputedWays:       {"not-computed-ways", nil},
		transportNotComputedGranted:    {"not-computed-granted", nil},
	},
}
