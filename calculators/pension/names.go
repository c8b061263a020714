package pension

import (
	"borgerguide/calculators/quantity"
	"borgerguide/calculators/rule"
)

// The question, by its place.
const askBorn int64 = 0

var questions = [...]rule.Question{
	askBorn: {Key: "foedt", Unit: quantity.Date, Birth: true},
}

// The facts, by their places.
const (
	pensionAge int64 = iota // pensionsalder, by the day of birth
	raises                  // pensionsalder-kan-stige, by the day of birth
	lowestAge               // mindstealder
	ends                    // ophoer-alder
)

// The sentences, by their places.
const (
	reach int64 = iota
	ageThen
	lastDay
	monthEnds
	ownRule
	reached
	ageWas
	forYounger
	fromGrown
	reachThen
	mayRise
	noRules
	bornOn
	ageIs
	leastIs
	count
	clamped
	standardSays
	notComputed
	textEarlier
	textLater
	textAge
	applyYoung
	thenAlone
	inTime
	grownToday
	soon
	lastDayOpen
	reachedToday
	lastDayToday
	monthIsOwn
	noLeastAge
	ageOpen
)

// otherAge is an age that a municipality's text names, and the day it is reached.
var otherAge = []rule.Number{{Name: "age", Unit: quantity.Age}, dateAlone}

// dateAlone is a date as all are said here: of a day of birth, and of one many years ahead, nobody needs the weekday.
var dateAlone = rule.Number{Name: "date", Unit: quantity.Date, As: quantity.DateAlone}

// Calculator names the questions, facts and sentences.
var Calculator = rule.Calculator{
	Name:      "pension",
	Folder:    "pension",
	Questions: questions[:],
	Facts: []string{
		pensionAge: "pensionsalder", raises: "pensionsalder-kan-stige", lowestAge: "mindstealder",
		ends: "ophoer-alder",
	},
	Sentences: []rule.Sentence{
		reach:     {Name: "reach", Numbers: []rule.Number{dateAlone}},
		ageThen:   {Name: "age-then", Numbers: []rule.Number{{Name: "age", Unit: quantity.Age}}},
		lastDay:   {Name: "last-day"},
		monthEnds: {Name: "month-ends", Numbers: []rule.Number{dateAlone}},
		ownRule:   {Name: "own-rule"},
		reached:   {Name: "reached", Numbers: []rule.Number{dateAlone}},
		ageWas: {Name: "age-was", Numbers: []rule.Number{
			dateAlone, {Name: "age", Unit: quantity.Age},
		}},
		forYounger: {Name: "for-younger"},
		fromGrown:  {Name: "from-grown", Numbers: []rule.Number{dateAlone}},
		reachThen: {Name: "then", Numbers: []rule.Number{
			dateAlone, {Name: "age", Unit: quantity.Age},
		}},
		mayRise: {Name: "may-rise"},
		noRules: {Name: "no-rules"},
		bornOn:  {Name: "born", Numbers: []rule.Number{dateAlone}},
		ageIs:   {Name: "age", Numbers: []rule.Number{{Name: "age", Unit: quantity.Age}}},
		leastIs: {Name: "least-age", Numbers: []rule.Number{{Name: "age", Unit: quantity.Age}}},
		count: {Name: "count", Numbers: []rule.Number{
			{Name: "age", Unit: quantity.Age}, dateAlone,
		}},
		clamped:      {Name: "clamped"},
		standardSays: {Name: "standard-says"},
		notComputed:  {Name: "not-computed"},
		textEarlier:  {Name: "text-earlier", Numbers: otherAge},
		textLater:    {Name: "text-later", Numbers: otherAge},
		textAge:      {Name: "text-age", Numbers: otherAge},
		applyYoung:   {Name: "apply-young"},
		thenAlone: {Name: "then-alone", Numbers: []rule.Number{
			dateAlone, {Name: "age", Unit: quantity.Age},
		}},
		inTime:       {Name: "in-time"},
		grownToday:   {Name: "grown-today"},
		soon:         {Name: "soon"},
		lastDayOpen:  {Name: "last-day-open"},
		reachedToday: {Name: "reached-today", Numbers: []rule.Number{{Name: "age", Unit: quantity.Age}}},
		lastDayToday: {Name: "last-day-today"},
		monthIsOwn:   {Name: "month-is-own"},
		noLeastAge:   {Name: "no-least-age"},
		ageOpen:      {Name: "age-open"},
	},
}
