package transport

import (
	"borgerguide/calculators/quantity"
	"borgerguide/calculators/rule"
)

// The numbers that sentences hold.
var (
	ownNumber        = rule.Number{Name: "own", Unit: quantity.Ore}
	lowNumber        = rule.Number{Name: "low", Unit: quantity.Ore}
	highNumber       = rule.Number{Name: "high", Unit: quantity.Ore}
	nearNumber       = rule.Number{Name: "near"}
	restNumber       = rule.Number{Name: "rest", Unit: quantity.Ore}
	lawNumber        = rule.Number{Name: "law", Unit: quantity.Ore}
	lawNearNumber    = rule.Number{Name: "law-near", Unit: quantity.Metre}
	lawShareNumber   = rule.Number{Name: "law-share", Unit: quantity.PerMille}
	textPartNumber   = rule.Number{Name: "text", Unit: quantity.PerMille}
	shareNumber      = rule.Number{Name: "share", Unit: quantity.PerMille}
	textMetresNumber = rule.Number{Name: "text", Unit: quantity.Metre}
	nearMetresNumber = rule.Number{Name: "near", Unit: quantity.Metre}
	textNearNumber   = rule.Number{Name: "text-near", Unit: quantity.Metre}
	textShareNumber  = rule.Number{Name: "text-share", Unit: quantity.PerMille}
	partNumber       = rule.Number{Name: "part", Unit: quantity.Ore}
	rateNumber       = rule.Number{Name: "rate", Unit: quantity.Ore}
	fullNumber       = rule.Number{Name: "full", Unit: quantity.Ore}
	distanceNumber   = rule.Number{Name: "distance", Unit: quantity.Metre}
	daysNumber       = rule.Number{Name: "days", Unit: quantity.Days}
	tripNumber       = rule.Number{Name: "trip", Unit: quantity.Ore}
	tenNumber        = rule.Number{Name: "ten", Unit: quantity.Ore}
	wageNumber       = rule.Number{Name: "wage", Unit: quantity.Ore}
	capNumber        = rule.Number{Name: "cap", Unit: quantity.Ore}
	mostNumber       = rule.Number{Name: "most", Unit: quantity.Days}
	homeNumber       = rule.Number{Name: "home", Unit: quantity.Days}
	zonesNumber      = rule.Number{Name: "zones", Unit: quantity.Zones}
	weeksNumber      = rule.Number{Name: "weeks", Unit: quantity.Weeks}
	closedNumber     = rule.Number{Name: "closed", Unit: quantity.Weeks}
	leftNumber       = rule.Number{Name: "left", Unit: quantity.Ore, As: quantity.KronerDown}
	tripsNumber      = rule.Number{Name: "trips", Unit: quantity.Count}
	costNumber       = rule.Number{Name: "cost", Unit: quantity.Ore}
	aboutOwnNumber   = rule.Number{Name: "own", Unit: quantity.Ore, As: quantity.KronerUp}
	halfNumber       = rule.Number{Name: "half", Unit: quantity.Ore, As: quantity.KronerUp}
	doubleNumber     = rule.Number{Name: "double", Unit: quantity.Ore, As: quantity.KronerUp}
	priceNumber      = rule.Number{Name: "price", Unit: quantity.Ore}
	agreedNumber     = rule.Number{Name: "agreed", Unit: quantity.OreHour}
	hourNumber       = rule.Number{Name: "hour", Unit: quantity.OreHour}
	monthNumber      = rule.Number{Name: "month", Unit: quantity.Ore}
)

// Calculator names the questions, facts and sentences.
var Calculator = rule.Calculator{
	Name:      "transport",
	Folder:    "transport",
	Questions: questions[:],
	Facts:     facts,
	Sentences: []rule.Sentence{
		youPay:          {Name: "you-pay", Numbers: []rule.Number{ownNumber}},
		youPayBetween:   {Name: "you-pay-between", Numbers: []rule.Number{lowNumber, highNumber}},
		youPayMost:      {Name: "you-pay-most", Numbers: []rule.Number{lowNumber, highNumber}},
		ruleAlone:       {Name: "rule-alone"},
		publicNotChosen: {Name: "public-not-chosen"},
		noWage:          {Name: "no-wage"},
		noRules:         {Name: "no-rules"},
		restBetween:     {Name: "rest-between", Numbers: []rule.Number{lowNumber, highNumber}},
		restDue:         {Name: "rest-due"},
		askMoney:        {Name: "ask-money"},
		keepReceipt:     {Name: "keep-receipt"},
		findPrice:       {Name: "find-price"},
		findNear:        {Name: "find-ten", Numbers: []rule.Number{nearNumber}},
		findWage:        {Name: "find-wage"},
		restIs:          {Name: "rest", Numbers: []rule.Number{restNumber}},
		noRest:          {Name: "no-rest", Numbers: []rule.Number{restNumber}},
		ownRule:         {Name: "own-rule", Numbers: []rule.Number{lawNumber}},
		ownRuleUpTo:     {Name: "own-rule-up-to", Numbers: []rule.Number{lawNumber}},
		ownRuleAlone:    {Name: "own-rule-alone", Numbers: []rule.Number{lawNearNumber, lawShareNumber}},
		ownRuleWorseCap: {Name: "own-rule-worse-cap", Numbers: []rule.Number{
			lawNumber, textPartNumber, shareNumber,
		}},
		ownRuleWorseDistance: {Name: "own-rule-worse-distance", Numbers: []rule.Number{
			lawNumber, textMetresNumber, nearMetresNumber,
		}},
		worseCap:      {Name: "worse-cap", Numbers: []rule.Number{textPartNumber, shareNumber}},
		worseDistance: {Name: "worse-distance", Numbers: []rule.Number{textMetresNumber, nearMetresNumber}},
		worseBoth: {Name: "worse-both", Numbers: []rule.Number{
			textNearNumber, nearMetresNumber, textShareNumber, shareNumber,
		}},
		conditionBeside: {Name: "condition-beside"},
		leftIs:          {Name: "left", Numbers: []rule.Number{leftNumber}},
		nearOfEach:      {Name: "ten-of-each", Numbers: []rule.Number{nearMetresNumber}},
		freeWay:         {Name: "free-way"},
		freeChanges:     {Name: "free-changes"},
		examplePays:     {Name: "example-pays", Numbers: []rule.Number{aboutOwnNumber}},
		exampleRange:    {Name: "example-range", Numbers: []rule.Number{halfNumber, doubleNumber}},
		restDueLater:    {Name: "rest-due-later"},
		exampleLacks:    {Name: "example-lacks"},
		freeNotSeen:     {Name: "free-not-seen"},
		exampleAsk:      {Name: "example-ask"},
		leftLater:       {Name: "left-later", Numbers: []rule.Number{leftNumber}},
		nearOfEachLater: {Name: "ten-of-each-later", Numbers: []rule.Number{nearMetresNumber}},
		freeLeftOut:     {Name: "free-left-out"},
		cheapestTicket:  {Name: "cheapest-ticket", Numbers: []rule.Number{tripNumber, daysNumber, fullNumber}},
		cheapestTicketWeeks: {Name: "cheapest-ticket-weeks", Numbers: []rule.Number{
			tripNumber, daysNumber, weeksNumber, fullNumber,
		}},
		dearerTicket: {Name: "dearer-ticket", Numbers: []rule.Number{fullNumber}},
		nearByTicket: {Name: "ten-by-ticket", Numbers: []rule.Number{tripNumber, daysNumber, tenNumber}},
		nearByTicketWeeks: {Name: "ten-by-ticket-weeks", Numbers: []rule.Number{
			tripNumber, daysNumber, weeksNumber, tenNumber,
		}},
		withinBoth:      {Name: "within-both", Numbers: []rule.Number{nearMetresNumber, shareNumber}},
		nearByDistances: {Name: "ten-by-distances", Numbers: []rule.Number{lowNumber}},
		legCard:         {Name: "leg-card", Numbers: []rule.Number{fullNumber}},
		legPlace:        {Name: "leg-place", Numbers: []rule.Number{distanceNumber}},
		legOut:          {Name: "leg-out"},
		legHome:         {Name: "leg-home"},
		legByCard:       {Name: "leg-by-card"},
		legFree:         {Name: "leg-free"},
		legCar:          {Name: "leg-car", Numbers: []rule.Number{rateNumber, distanceNumber, tripsNumber, costNumber}},
		legCarMonth: {Name: "leg-car-month", Numbers: []rule.Number{
			rateNumber, distanceNumber, tripsNumber, costNumber,
		}},
		legTicket:      {Name: "leg-ticket", Numbers: []rule.Number{tripNumber, tripsNumber, costNumber}},
		legTicketMonth: {Name: "leg-ticket-month", Numbers: []rule.Number{tripNumber, tripsNumber, costNumber}},
		legRide:        {Name: "leg-ride", Numbers: []rule.Number{tripNumber, tripsNumber, costNumber}},
		legRideMonth:   {Name: "leg-ride-month", Numbers: []rule.Number{tripNumber, tripsNumber, costNumber}},
		legNearCar: {Name: "leg-ten-car", Numbers: []rule.Number{
			rateNumber, nearMetresNumber, tripsNumber, tenNumber,
		}},
		legNearCarMonth: {Name: "leg-ten-car-month", Numbers: []rule.Number{
			rateNumber, nearMetresNumber, tripsNumber, tenNumber,
		}},
		legNear: {Name: "leg-ten", Numbers: []rule.Number{nearNumber, tripNumber, tripsNumber, tenNumber}},
		legNearMonth: {Name: "leg-ten-month", Numbers: []rule.Number{
			nearNumber, tripNumber, tripsNumber, tenNumber,
		}},
		legsSum:          {Name: "legs-sum", Numbers: []rule.Number{fullNumber}},
		monthAssumed:     {Name: "month-assumed"},
		waysDiffer:       {Name: "ways-differ"},
		ticketsLeftOut:   {Name: "tickets-left-out"},
		cardLeftOut:      {Name: "card-left-out"},
		exampleCardIs:    {Name: "example-card", Numbers: []rule.Number{priceNumber}},
		exampleRateIs:    {Name: "example-rate", Numbers: []rule.Number{rateNumber}},
		exampleHour:      {Name: "example-hour", Numbers: []rule.Number{shareNumber, agreedNumber, hourNumber}},
		exampleWageIs:    {Name: "example-wage", Numbers: []rule.Number{hourNumber, daysNumber, monthNumber}},
		exampleWageMonth: {Name: "example-wage-month", Numbers: []rule.Number{hourNumber, daysNumber, monthNumber}},
		capExample:       {Name: "cap-example", Numbers: []rule.Number{wageNumber, shareNumber, capNumber}},
		decidedByCap:     {Name: "decided-by-cap", Numbers: []rule.Number{shareNumber}},
		decidedByNear:    {Name: "decided-by-ten", Numbers: []rule.Number{nearNumber}},
		decidedByJourney: {Name: "decided-by-journey"},
		perHundred:       {Name: "per-hundred", Numbers: []rule.Number{partNumber}},
		rateStated:       {Name: "rate-stated", Numbers: []rule.Number{rateNumber}},
		cheapestPublic:   {Name: "cheapest-public", Numbers: []rule.Number{fullNumber}},
		cheapestCar: {Name: "cheapest-car", Numbers: []rule.Number{
			rateNumber, distanceNumber, daysNumber, fullNumber,
		}},
		cheapestRide: {Name: "cheapest-ride", Numbers: []rule.Number{tripNumber, daysNumber, fullNumber}},
		dearerPublic: {Name: "dearer-public", Numbers: []rule.Number{fullNumber}},
		dearerCar:    {Name: "dearer-car", Numbers: []rule.Number{fullNumber}},
		dearerRide:   {Name: "dearer-ride", Numbers: []rule.Number{fullNumber}},
		withinNear:   {Name: "within", Numbers: []rule.Number{distanceNumber, shareNumber}},
		nearBetween: {Name: "ten-between", Numbers: []rule.Number{
			nearNumber, shareNumber, lowNumber, highNumber,
		}},
		nearByDistance: {Name: "ten-by-distance", Numbers: []rule.Number{
			fullNumber, nearMetresNumber, distanceNumber, lowNumber,
		}},
		nearIs: {Name: "ten", Numbers: []rule.Number{nearNumber, shareNumber, tenNumber}},
		nearByCar: {Name: "ten-by-car", Numbers: []rule.Number{
			rateNumber, nearMetresNumber, daysNumber, tenNumber,
		}},
		nearByRide:        {Name: "ten-by-ride", Numbers: []rule.Number{tripNumber, daysNumber, tenNumber}},
		capIs:             {Name: "cap", Numbers: []rule.Number{wageNumber, shareNumber, capNumber}},
		capUnknown:        {Name: "cap-unknown", Numbers: []rule.Number{shareNumber}},
		capDecides:        {Name: "cap-decides", Numbers: []rule.Number{capNumber, tenNumber}},
		capLimits:         {Name: "cap-limits", Numbers: []rule.Number{capNumber, highNumber}},
		capEqual:          {Name: "cap-equal"},
		capChangesNothing: {Name: "cap-changes-nothing", Numbers: []rule.Number{tenNumber, capNumber}},
		difference:        {Name: "difference", Numbers: []rule.Number{fullNumber, ownNumber, restNumber}},
		cheapestOnly:      {Name: "cheapest-only"},
		standardLacksDistance: {Name: "standard-lacks-distance", Numbers: []rule.Number{
			nearMetresNumber, shareNumber,
		}},
		standardHasBoth:  {Name: "standard-has-both", Numbers: []rule.Number{nearMetresNumber, shareNumber}},
		standardLacksCap: {Name: "standard-lacks-cap", Numbers: []rule.Number{nearMetresNumber, shareNumber}},
		ownLimits: {Name: "own-limits", Numbers: []rule.Number{
			nearMetresNumber, shareNumber, lawNearNumber, lawShareNumber,
		}},
		findGrant:      {Name: "find-grant"},
		worseBill:      {Name: "worse-bill"},
		askMoneyBeside: {Name: "ask-money-beside"},
		findMore:       {Name: "find-more"},
		conditionLater: {Name: "condition-later"},
		ownConditionIs: {Name: "own-condition"},
		manyDays:       {Name: "many-days", Numbers: []rule.Number{mostNumber}},
		manyDaysAtHome: {Name: "many-days-home", Numbers: []rule.Number{homeNumber}},
		zonesNameNear:  {Name: "zones-name-ten", Numbers: []rule.Number{nearMetresNumber, zonesNumber}},
		cheapestCarWeeks: {Name: "cheapest-car-weeks", Numbers: []rule.Number{
			rateNumber, distanceNumber, daysNumber, weeksNumber, fullNumber,
		}},
		cheapestRideWeeks: {Name: "cheapest-ride-weeks", Numbers: []rule.Number{
			tripNumber, daysNumber, weeksNumber, fullNumber,
		}},
		nearByCarWeeks: {Name: "ten-by-car-weeks", Numbers: []rule.Number{
			rateNumber, nearMetresNumber, daysNumber, weeksNumber, tenNumber,
		}},
		nearByRideWeeks: {Name: "ten-by-ride-weeks", Numbers: []rule.Number{
			tripNumber, daysNumber, weeksNumber, tenNumber,
		}},
		weeksClosed:        {Name: "weeks-closed", Numbers: []rule.Number{closedNumber, weeksNumber}},
		weeksAssumed:       {Name: "weeks-assumed"},
		notComputedWays:    {Name: "not-computed-ways"},
		notComputedGranted: {Name: "not-computed-granted"},
	},
}
