package transport

import (
	"borgerguide/calculators/quantity"
	"borgerguide/calculators/rule"
)

// The questions, by their places.
const (
	askDistance int64 = iota
	askWays
	askDays
	askPublic
	askPublicNear
	askRate
	askTrip
	askTripNear
	askWage
	askDate
)

// The ways to travel, in the order that decides between equal prices; each is a bit of the answer to askWays.
const (
	byPublic int64 = iota // bus, train or metro
	byCar
	byRide  // flextrafik, taxa
	allWays = 1<<byPublic | 1<<byCar | 1<<byRide
)

var questions = [...]rule.Question{
	askDistance: {Key: "afstand", Unit: quantity.Metre, Beside: oneWay, Low: 100, High: 300_000},
	askWays: {Key: "maade", Several: true, Low: 1, High: allWays, Choices: []string{
		byPublic: "kollektiv", byCar: "bil", byRide: "koersel",
	}},
	askDays:       {Key: "dage", Unit: quantity.Count, Beside: weekly, Low: 1, High: 5},
	askPublic:     {Key: "kollektiv", Unit: quantity.Ore, Beside: monthly, High: 1_000_000, Need: rule.OrUnknown},
	askPublicNear: {Key: "kollektiv10", Unit: quantity.Ore, Beside: monthly, Need: rule.AsUnknown},
	askRate:       {Key: "takst", Unit: quantity.Ore, Beside: perKm, Low: 1, High: 1000, Need: rule.OrUnknown},
	askTrip:       {Key: "tur", Unit: quantity.Ore, Beside: perTrip, High: 200_000, Need: rule.OrUnknown},
	askTripNear:   {Key: "tur10", Unit: quantity.Ore, Beside: perTrip, Need: rule.AsUnknown},
	askWage:       {Key: "loen", Unit: quantity.Ore, Beside: monthly, High: 3_000_000, Need: rule.OrUnknown},
	askDate:       {Key: "dato", Unit: quantity.Date, Need: rule.Optional, Aside: true},
}

// The facts, by their places.
const (
	ownDistance    int64 = iota // egen-afstand
	wageShare                   // loft
	kmRate                      // km-takst
	ownCondition                // transport-vilkaar
	mostDays                    // dage-max
	mostDaysAtHome              // dage-max-hjemme
	closedWeeks                 // lukkeuger
	ownZones                    // egen-zoner
)

// The sentences, by their places.
const (
	youPay int64 = iota
	youPayBetween
	youPayMost
	ruleAlone
	publicNotChosen
	noWage
	noRules
	restBetween
	restDue
	askMoney
	keepReceipt
	findPrice
	findNear
	findWage
	restIs
	noRest
	ownRule
	ownRuleUpTo
	ownRuleAlone
	ownRuleWorseCap
	ownRuleWorseDistance
	worseCap
	worseDistance
	worseBoth
	conditionBeside
	decidedByCap
	decidedByNear
	decidedByJourney
	perHundred
	rateStated
	cheapestPublic
	cheapestCar
	cheapestRide
	dearerPublic
	dearerCar
	dearerRide
	withinNear
	nearBetween
	nearByDistance
	nearIs
	nearByCar
	nearByRide
	capIs
	capUnknown
	capDecides
	capLimits
	capEqual
	capChangesNothing
	difference
	cheapestOnly
	standardLacksDistance
	standardHasBoth
	standardLacksCap
	ownLimits
	findGrant
	worseBill
	askMoneyBeside
	findMore
	conditionLater
	ownConditionIs
	manyDays
	manyDaysAtHome
	zonesNameNear
	cheapestCarWeeks
	cheapestRideWeeks
	nearByCarWeeks
	nearByRideWeeks
	weeksClosed
	weeksAssumed
	notComputedWays
	notComputedGranted
)

// Calculator names the questions, facts and sentences.
var Calculator = rule.Calculator{
	Name:      "transport",
	Folder:    "transport",
	Questions: questions[:],
	Facts: []string{
		ownDistance: "egen-afstand", wageShare: "loft", kmRate: "km-takst", ownCondition: "transport-vilkaar",
		mostDays: "dage-max", mostDaysAtHome: "dage-max-hjemme", closedWeeks: "lukkeuger",
		ownZones: "egen-zoner",
	},
	Sentences: []rule.Sentence{
		youPay: {Name: "you-pay", Numbers: []rule.Number{{Name: "own", Unit: quantity.Ore}}},
		youPayBetween: {Name: "you-pay-between", Numbers: []rule.Number{
			{Name: "low", Unit: quantity.Ore}, {Name: "high", Unit: quantity.Ore},
		}},
		youPayMost: {Name: "you-pay-most", Numbers: []rule.Number{
			{Name: "low", Unit: quantity.Ore}, {Name: "high", Unit: quantity.Ore},
		}},
		ruleAlone:       {Name: "rule-alone"},
		publicNotChosen: {Name: "public-not-chosen"},
		noWage:          {Name: "no-wage"},
		noRules:         {Name: "no-rules"},
		restBetween: {Name: "rest-between", Numbers: []rule.Number{
			{Name: "low", Unit: quantity.Ore}, {Name: "high", Unit: quantity.Ore},
		}},
		restDue:          {Name: "rest-due"},
		askMoney:         {Name: "ask-money"},
		keepReceipt:      {Name: "keep-receipt"},
		findPrice:        {Name: "find-price"},
		findNear:         {Name: "find-ten", Numbers: []rule.Number{{Name: "near"}}},
		findWage:         {Name: "find-wage"},
		restIs:           {Name: "rest", Numbers: []rule.Number{{Name: "rest", Unit: quantity.Ore}}},
		noRest:           {Name: "no-rest", Numbers: []rule.Number{{Name: "rest", Unit: quantity.Ore}}},
		decidedByCap:     {Name: "decided-by-cap", Numbers: []rule.Number{{Name: "share", Unit: quantity.PerMille}}},
		decidedByNear:    {Name: "decided-by-ten", Numbers: []rule.Number{{Name: "near"}}},
		decidedByJourney: {Name: "decided-by-journey"},
		perHundred:       {Name: "per-hundred", Numbers: []rule.Number{{Name: "part", Unit: quantity.Ore}}},
		rateStated:       {Name: "rate-stated", Numbers: []rule.Number{{Name: "rate", Unit: quantity.Ore}}},
		cheapestPublic:   {Name: "cheapest-public", Numbers: []rule.Number{{Name: "full", Unit: quantity.Ore}}},
		cheapestCar: {Name: "cheapest-car", Numbers: []rule.Number{
			{Name: "rate", Unit: quantity.Ore}, {Name: "distance", Unit: quantity.Metre},
			{Name: "days", Unit: quantity.Days}, {Name: "full", Unit: quantity.Ore},
		}},
		cheapestRide: {Name: "cheapest-ride", Numbers: []rule.Number{
			{Name: "trip", Unit: quantity.Ore}, {Name: "days", Unit: quantity.Days}, {Name: "full", Unit: quantity.Ore},
		}},
		dearerPublic: {Name: "dearer-public", Numbers: []rule.Number{{Name: "full", Unit: quantity.Ore}}},
		dearerCar:    {Name: "dearer-car", Numbers: []rule.Number{{Name: "full", Unit: quantity.Ore}}},
		dearerRide:   {Name: "dearer-ride", Numbers: []rule.Number{{Name: "full", Unit: quantity.Ore}}},
		withinNear: {Name: "within", Numbers: []rule.Number{
			{Name: "distance", Unit: quantity.Metre}, {Name: "share", Unit: quantity.PerMille},
		}},
		nearBetween: {Name: "ten-between", Numbers: []rule.Number{
			{Name: "near"}, {Name: "share", Unit: quantity.PerMille}, {Name: "low", Unit: quantity.Ore},
			{Name: "high", Unit: quantity.Ore},
		}},
		nearByDistance: {Name: "ten-by-distance", Numbers: []rule.Number{
			{Name: "full", Unit: quantity.Ore}, {Name: "near", Unit: quantity.Metre},
			{Name: "distance", Unit: quantity.Metre}, {Name: "low", Unit: quantity.Ore},
		}},
		nearIs: {Name: "ten", Numbers: []rule.Number{
			{Name: "near"}, {Name: "share", Unit: quantity.PerMille}, {Name: "ten", Unit: quantity.Ore},
		}},
		nearByCar: {Name: "ten-by-car", Numbers: []rule.Number{
			{Name: "rate", Unit: quantity.Ore}, {Name: "near", Unit: quantity.Metre},
			{Name: "days", Unit: quantity.Days}, {Name: "ten", Unit: quantity.Ore},
		}},
		nearByRide: {Name: "ten-by-ride", Numbers: []rule.Number{
			{Name: "trip", Unit: quantity.Ore}, {Name: "days", Unit: quantity.Days}, {Name: "ten", Unit: quantity.Ore},
		}},
		capIs: {Name: "cap", Numbers: []rule.Number{
			{Name: "wage", Unit: quantity.Ore}, {Name: "share", Unit: quantity.PerMille},
			{Name: "cap", Unit: quantity.Ore},
		}},
		capUnknown: {Name: "cap-unknown", Numbers: []rule.Number{{Name: "share", Unit: quantity.PerMille}}},
		capDecides: {Name: "cap-decides", Numbers: []rule.Number{
			{Name: "cap", Unit: quantity.Ore}, {Name: "ten", Unit: quantity.Ore},
		}},
		capLimits: {Name: "cap-limits", Numbers: []rule.Number{
			{Name: "cap", Unit: quantity.Ore}, {Name: "high", Unit: quantity.Ore},
		}},
		capEqual: {Name: "cap-equal"},
		capChangesNothing: {Name: "cap-changes-nothing", Numbers: []rule.Number{
			{Name: "ten", Unit: quantity.Ore}, {Name: "cap", Unit: quantity.Ore},
		}},
		difference: {Name: "difference", Numbers: []rule.Number{
			{Name: "full", Unit: quantity.Ore}, {Name: "own", Unit: quantity.Ore}, {Name: "rest", Unit: quantity.Ore},
		}},
		cheapestOnly: {Name: "cheapest-only"},
		standardLacksDistance: {Name: "standard-lacks-distance", Numbers: []rule.Number{
			{Name: "near", Unit: quantity.Metre}, {Name: "share", Unit: quantity.PerMille},
		}},
		standardHasBoth: {Name: "standard-has-both", Numbers: []rule.Number{
			{Name: "near", Unit: quantity.Metre}, {Name: "share", Unit: quantity.PerMille},
		}},
		standardLacksCap: {Name: "standard-lacks-cap", Numbers: []rule.Number{
			{Name: "near", Unit: quantity.Metre}, {Name: "share", Unit: quantity.PerMille},
		}},
		ownRule:     {Name: "own-rule", Numbers: []rule.Number{{Name: "law", Unit: quantity.Ore}}},
		ownRuleUpTo: {Name: "own-rule-up-to", Numbers: []rule.Number{{Name: "law", Unit: quantity.Ore}}},
		ownRuleAlone: {Name: "own-rule-alone", Numbers: []rule.Number{
			{Name: "law-near", Unit: quantity.Metre}, {Name: "law-share", Unit: quantity.PerMille},
		}},
		ownRuleWorseCap: {Name: "own-rule-worse-cap", Numbers: []rule.Number{
			{Name: "law", Unit: quantity.Ore}, {Name: "text", Unit: quantity.PerMille},
			{Name: "share", Unit: quantity.PerMille},
		}},
		ownRuleWorseDistance: {Name: "own-rule-worse-distance", Numbers: []rule.Number{
			{Name: "law", Unit: quantity.Ore}, {Name: "text", Unit: quantity.Metre},
			{Name: "near", Unit: quantity.Metre},
		}},
		worseCap: {Name: "worse-cap", Numbers: []rule.Number{
			{Name: "text", Unit: quantity.PerMille}, {Name: "share", Unit: quantity.PerMille},
		}},
		worseDistance: {Name: "worse-distance", Numbers: []rule.Number{
			{Name: "text", Unit: quantity.Metre}, {Name: "near", Unit: quantity.Metre},
		}},
		worseBoth: {Name: "worse-both", Numbers: []rule.Number{
			{Name: "text-near", Unit: quantity.Metre}, {Name: "near", Unit: quantity.Metre},
			{Name: "text-share", Unit: quantity.PerMille}, {Name: "share", Unit: quantity.PerMille},
		}},
		ownLimits: {Name: "own-limits", Numbers: []rule.Number{
			{Name: "near", Unit: quantity.Metre}, {Name: "share", Unit: quantity.PerMille},
			{Name: "law-near", Unit: quantity.Metre}, {Name: "law-share", Unit: quantity.PerMille},
		}},
		findGrant:       {Name: "find-grant"},
		worseBill:       {Name: "worse-bill"},
		askMoneyBeside:  {Name: "ask-money-beside"},
		findMore:        {Name: "find-more"},
		conditionBeside: {Name: "condition-beside"},
		conditionLater:  {Name: "condition-later"},
		ownConditionIs:  {Name: "own-condition"},
		manyDays:        {Name: "many-days", Numbers: []rule.Number{{Name: "most", Unit: quantity.Days}}},
		manyDaysAtHome:  {Name: "many-days-home", Numbers: []rule.Number{{Name: "home", Unit: quantity.Days}}},
		zonesNameNear: {Name: "zones-name-ten", Numbers: []rule.Number{
			{Name: "near", Unit: quantity.Metre}, {Name: "zones", Unit: quantity.Zones},
		}},
		cheapestCarWeeks: {Name: "cheapest-car-weeks", Numbers: []rule.Number{
			{Name: "rate", Unit: quantity.Ore}, {Name: "distance", Unit: quantity.Metre},
			{Name: "days", Unit: quantity.Days}, {Name: "weeks", Unit: quantity.Weeks},
			{Name: "full", Unit: quantity.Ore},
		}},
		cheapestRideWeeks: {Name: "cheapest-ride-weeks", Numbers: []rule.Number{
			{Name: "trip", Unit: quantity.Ore}, {Name: "days", Unit: quantity.Days},
			{Name: "weeks", Unit: quantity.Weeks}, {Name: "full", Unit: quantity.Ore},
		}},
		nearByCarWeeks: {Name: "ten-by-car-weeks", Numbers: []rule.Number{
			{Name: "rate", Unit: quantity.Ore}, {Name: "near", Unit: quantity.Metre},
			{Name: "days", Unit: quantity.Days}, {Name: "weeks", Unit: quantity.Weeks},
			{Name: "ten", Unit: quantity.Ore},
		}},
		nearByRideWeeks: {Name: "ten-by-ride-weeks", Numbers: []rule.Number{
			{Name: "trip", Unit: quantity.Ore}, {Name: "days", Unit: quantity.Days},
			{Name: "weeks", Unit: quantity.Weeks}, {Name: "ten", Unit: quantity.Ore},
		}},
		weeksClosed: {Name: "weeks-closed", Numbers: []rule.Number{
			{Name: "closed", Unit: quantity.Weeks}, {Name: "weeks", Unit: quantity.Weeks},
		}},
		weeksAssumed:       {Name: "weeks-assumed"},
		notComputedWays:    {Name: "not-computed-ways"},
		notComputedGranted: {Name: "not-computed-granted"},
	},
}
