package calculators

import "borgerguide/calculators/quantity"

// The questions of transport.
const (
	transportDistance int32 = iota
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

var transportInputs = [...]Input{
	transportDistance:  {Unit: quantity.Metre, Low: 100, High: 300_000},
	transportWays:      {Kind: Several, Choices: 3},
	transportDays:      {Unit: quantity.Count, Low: 1, High: 5},
	transportPublic:    {Unit: quantity.Ore, High: 1_000_000},
	transportPublicTen: {Unit: quantity.Ore, Unknown: true, Blank: AsUnknown},
	transportRate:      {Unit: quantity.Ore, Low: 1, High: 1000},
	transportTrip:      {Unit: quantity.Ore, High: 200_000},
	transportTripTen:   {Unit: quantity.Ore, Unknown: true, Blank: AsUnknown},
	transportWage:      {Unit: quantity.Ore, High: 3_000_000, Unknown: true},
	transportDate:      {Kind: Date, Unit: quantity.Date, Blank: Optional},
}

// The facts of transport.
const (
	transportNear      int32 = iota // egen-afstand
	transportCap                    // loft
	transportKmRate                 // km-takst
	transportCondition              // transport-vilkaar
	transportMostDays               // dage-max
	transportMostHome               // dage-max-hjemme
)

// The sentences of transport. "Ten" is the near part, after the 10 km of the law.
const (
	// what comes of it
	transportYouPay int32 = iota
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
		transportYouPay:                {"you-pay", []NumberName{{"own", quantity.Ore}}},
		transportYouPayBetween:         {"you-pay-between", []NumberName{{"low", quantity.Ore}, {"high", quantity.Ore}}},
		transportNoWage:                {"no-wage", nil},
		transportNoRules:               {"no-rules", nil},
		transportRest:                  {"rest", []NumberName{{"rest", quantity.Ore}}},
		transportNoRest:                {"no-rest", []NumberName{{"rest", quantity.Ore}}},
		transportRestBetween:           {"rest-between", []NumberName{{"low", quantity.Ore}, {"high", quantity.Ore}}},
		transportDecidedByCap:          {"decided-by-cap", []NumberName{{"share", quantity.PerMille}}},
		transportDecidedByTen:          {"decided-by-ten", []NumberName{{"near", quantity.Metre}}},
		transportDecidedByJourney:      {"decided-by-journey", nil},
		transportPerHundred:            {"per-hundred", []NumberName{{"part", quantity.Ore}}},
		transportFindWage:              {"find-wage", nil},
		transportFindTen:               {"find-ten", []NumberName{{"near", quantity.Metre}}},
		transportRateStated:            {"rate-stated", []NumberName{{"rate", quantity.Ore}}},
		transportCheapestPublic:        {"cheapest-public", []NumberName{{"full", quantity.Ore}}},
		transportCheapestCar:           {"cheapest-car", []NumberName{{"rate", quantity.Ore}, {"distance", quantity.Metre}, {"days", quantity.Days}, {"full", quantity.Ore}}},
		transportCheapestRide:          {"cheapest-ride", []NumberName{{"trip", quantity.Ore}, {"days", quantity.Days}, {"full", quantity.Ore}}},
		transportDearerPublic:          {"dearer-public", []NumberName{{"full", quantity.Ore}}},
		transportDearerCar:             {"dearer-car", []NumberName{{"full", quantity.Ore}}},
		transportDearerRide:            {"dearer-ride", []NumberName{{"full", quantity.Ore}}},
		transportWithin:                {"within", []NumberName{{"distance", quantity.Metre}, {"share", quantity.PerMille}}},
		transportTen:                   {"ten", []NumberName{{"near", quantity.Metre}, {"share", quantity.PerMille}, {"ten", quantity.Ore}}},
		transportTenByCar:              {"ten-by-car", []NumberName{{"rate", quantity.Ore}, {"near", quantity.Metre}, {"days", quantity.Days}, {"ten", quantity.Ore}}},
		transportTenByRide:             {"ten-by-ride", []NumberName{{"trip", quantity.Ore}, {"days", quantity.Days}, {"ten", quantity.Ore}}},
		transportTenBetween:            {"ten-between", []NumberName{{"near", quantity.Metre}, {"share", quantity.PerMille}, {"low", quantity.Ore}, {"high", quantity.Ore}}},
		transportTenByDistance:         {"ten-by-distance", []NumberName{{"full", quantity.Ore}, {"near", quantity.Metre}, {"distance", quantity.Metre}, {"low", quantity.Ore}}},
		transportCapIs:                 {"cap", []NumberName{{"wage", quantity.Ore}, {"share", quantity.PerMille}, {"cap", quantity.Ore}}},
		transportCapUnknown:            {"cap-unknown", []NumberName{{"share", quantity.PerMille}}},
		transportCapDecides:            {"cap-decides", []NumberName{{"cap", quantity.Ore}, {"ten", quantity.Ore}}},
		transportCapLimits:             {"cap-limits", []NumberName{{"cap", quantity.Ore}, {"high", quantity.Ore}}},
		transportCapEqual:              {"cap-equal", nil},
		transportCapChangesNothing:     {"cap-changes-nothing", []NumberName{{"ten", quantity.Ore}, {"cap", quantity.Ore}}},
		transportDifference:            {"difference", []NumberName{{"full", quantity.Ore}, {"own", quantity.Ore}, {"rest", quantity.Ore}}},
		transportCheapestOnly:          {"cheapest-only", nil},
		transportStandardHasBoth:       {"standard-has-both", []NumberName{{"near", quantity.Metre}, {"share", quantity.PerMille}}},
		transportStandardLacksCap:      {"standard-lacks-cap", []NumberName{{"near", quantity.Metre}, {"share", quantity.PerMille}}},
		transportStandardLacksDistance: {"standard-lacks-distance", []NumberName{{"near", quantity.Metre}, {"share", quantity.PerMille}}},
		transportOwnCondition:          {"own-condition", nil},
		transportManyDays:              {"many-days", []NumberName{{"most", quantity.Days}}},
		transportManyDaysHome:          {"many-days-home", []NumberName{{"home", quantity.Days}}},
		transportPublicNotChosen:       {"public-not-chosen", nil},
		transportWeeksAssumed:          {"weeks-assumed", nil},
		transportNotComputedWays:       {"not-computed-ways", nil},
		transportNotComputedGranted:    {"not-computed-granted", nil},
	},
}
