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
	askTicket
	askTicketNear
	askRate
	askTrip
	askTripNear
	askWage
	askMonthDays
	askOtherDistance
	askOtherDays
	askOtherTicket
	askOtherTrip
	askWaysHome
	askDate
)

// The ways to travel, in the order that decides between equal prices; each is a bit of the answers to askWays and
// askWaysHome.
const (
	byPublic int64 = iota // bus, train or metro, by a ticket for a month
	byTicket              // the same, by one for each trip
	byCar
	byRide // flextrafik, taxa
	byFree // on foot, by bicycle, a lift that costs nothing
	kindsOfWay
	allWays = 1<<kindsOfWay - 1
)

// What the words beside an answer may say.
const (
	oneWay  = quantity.Kilometres | quantity.PerTrip
	weekly  = quantity.OfDays | quantity.PerWeek
	monthly = quantity.Kroner | quantity.PerMonth
	perKm   = quantity.Kroner | quantity.PerKilometre
	perTrip = quantity.Kroner | quantity.PerTrip
)

// waysOf are the choices of a question for ways to travel.
var waysOf = []string{
	byPublic: "kollektiv", byTicket: "billet", byCar: "bil", byRide: "koersel", byFree: "gratis",
}

// No month has more days from Monday to Friday than these.
const mostDaysOfMonth = 23

var questions = [...]rule.Question{
	askDistance: {Key: "afstand", Unit: quantity.Metre, Beside: oneWay, Low: 100, High: 300_000},
	askWays:     {Key: "maade", Several: true, Low: 1, High: allWays, Choices: waysOf},
	askDays:     {Key: "dage", Unit: quantity.Count, Beside: weekly, Low: 1, High: 5},
	askPublic: {
		Key: "kollektiv", Unit: quantity.Ore, Beside: monthly, High: 1_000_000, Need: rule.OrUnknown, Example: true,
	},
	askPublicNear: {Key: "kollektiv10", Unit: quantity.Ore, Beside: monthly, Need: rule.AsUnknown},
	askTicket:     {Key: "billet", Unit: quantity.Ore, Beside: perTrip, High: 200_000, Need: rule.OrUnknown},
	askTicketNear: {Key: "billet10", Unit: quantity.Ore, Beside: perTrip, Need: rule.AsUnknown},
	askRate: {
		Key: "takst", Unit: quantity.Ore, Beside: perKm, Low: 1, High: 1000, Need: rule.OrUnknown, Example: true,
	},
	askTrip:     {Key: "tur", Unit: quantity.Ore, Beside: perTrip, High: 200_000, Need: rule.OrUnknown},
	askTripNear: {Key: "tur10", Unit: quantity.Ore, Beside: perTrip, Need: rule.AsUnknown},
	askWage: {
		Key: "loen", Unit: quantity.Ore, Beside: monthly, High: 3_000_000, Need: rule.OrUnknown, Example: true,
	},
	askMonthDays: {
		Key: "dage-maaned", Unit: quantity.Count, Beside: quantity.OfDays | quantity.PerMonth,
		Low: 1, High: mostDaysOfMonth, Need: rule.Optional, Aside: true,
	},
	askOtherDistance: {
		Key: "afstand2", Unit: quantity.Metre, Beside: oneWay, Low: 100, High: 300_000,
		Need: rule.Optional, Aside: true,
	},
	askOtherDays: {
		Key: "dage2", Unit: quantity.Count, Beside: quantity.OfDays, Low: 1, High: mostDaysOfMonth, Aside: true,
	},
	askOtherTicket: {
		Key: "billet2", Unit: quantity.Ore, Beside: perTrip, High: 200_000, Need: rule.OrUnknown, Aside: true,
	},
	askOtherTrip: {
		Key: "tur2", Unit: quantity.Ore, Beside: perTrip, High: 200_000, Need: rule.OrUnknown, Aside: true,
	},
	askWaysHome: {
		Key: "maade-hjem", Several: true, Low: 1, High: allWays, Choices: waysOf, Need: rule.Optional, Aside: true,
	},
	askDate: {Key: "dato", Unit: quantity.Date, Need: rule.Optional, Aside: true},
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
	leastDusoer                 // dusoer-mindst
	exampleRate                 // eksempel-km-takst
	exampleCard                 // eksempel-kort
	exampleAgreed               // eksempel-mindsteloen
	exampleHours                // eksempel-timer
)

var facts = []string{
	ownDistance: "egen-afstand", wageShare: "loft", kmRate: "km-takst", ownCondition: "transport-vilkaar",
	mostDays: "dage-max", mostDaysAtHome: "dage-max-hjemme", closedWeeks: "lukkeuger", ownZones: "egen-zoner",
	leastDusoer: "dusoer-mindst", exampleRate: "eksempel-km-takst", exampleCard: "eksempel-kort",
	exampleAgreed: "eksempel-mindsteloen", exampleHours: "eksempel-timer",
}
