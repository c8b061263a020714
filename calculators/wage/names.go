package wage

import (
	"borgerguide/calculators/quantity"
	"borgerguide/calculators/rule"
)

// The questions, by their places.
const (
	askForm int64 = iota
	askMeasure
	askPieces
	askPrice
	askRate
	askAgreed
	askHours
	askNow
	askTax
	askDate
)

// The forms of pay: the answers to askForm.
const (
	byEffort int64 = iota // løn efter indsats
	byHour                // timeløn
	byDusoer              // arbejdsdusør
)

// What løn efter indsats is paid by: the answers to askMeasure.
const (
	paidByPiece int64 = iota
	paidByHour
)

// hourly is what the words beside a wage may say.
const hourly = quantity.Kroner | quantity.PerHour

var questions = [...]rule.Question{
	askForm: {Key: "form", High: byDusoer, Need: rule.OrUnknown, Choices: []string{
		byEffort: "indsats", byHour: "timeloen", byDusoer: "dusoer",
	}},
	askMeasure: {Key: "pr", High: paidByHour, Need: rule.OrUnknown, LeftOut: "stk", Choices: []string{
		paidByPiece: "stk", paidByHour: "time",
	}},
	askPieces: {Key: "stk", Unit: quantity.Hundredth, Beside: quantity.Pieces | quantity.PerWeek, High: 10_000_000},
	askPrice: {
		Key: "stkpris", Unit: quantity.Ore, Beside: quantity.Kroner | quantity.PerPiece, High: 1_000_000,
		Need: rule.OrUnknown,
	},
	askRate: {Key: "timeloen", Unit: quantity.OreHour, Beside: hourly, High: 50_000, Need: rule.OrUnknown},
	askAgreed: {
		Key: "mindsteloen", Unit: quantity.OreHour, Beside: hourly, Low: 5_000, High: 50_000, Need: rule.OrUnknown,
	},
	askHours: {
		Key: "timer", Unit: quantity.Hundredth, Beside: quantity.Hours | quantity.PerWeek, Low: 50, High: 3_700,
	},
	askNow:  {Key: "nu", Unit: quantity.OreHour, Beside: hourly, High: 50_000, Need: rule.Optional},
	askTax:  {Key: "traek", Unit: quantity.PerMille, Beside: quantity.Percent, High: 600, Need: rule.Optional},
	askDate: {Key: "dato", Unit: quantity.Date, Need: rule.Optional, Aside: true},
}

// The facts, by their places.
const (
	leastShare   int64 = iota // dusoer-mindst
	amShare                   // am-bidrag
	statedAgreed              // mindsteloen
	hourlyForm                // timeloen-vurdering
	statedDusoer              // dusoer-sats
)

// The sentences, by their places.
const (
	earn int64 = iota
	weekIs
	floorIs
	paidEarns
	floorEarns
	floorNet
	netIs
	noMinimum
	assessed
	nowLess
	nowEnough
	perHundred
	agreedStated
	agreedIs
	shareIs
	roundedUp
	piecesWeek
	piecesMonth
	hoursWeek
	hoursMonth
	amIs
	taxIs
	netSum
	standardLacksHourly
	standardLacksFloor
	notComputed
	notComputedPension
	noRules
	threeForms
	cardEffort
	cardHour
	cardDusoer
	callWorkplace
	effortAlone
	callForPrice
	hourAlone
	callForRate
	floorAlone
	callForAgreed
	byLaw
	byLawShare
	textLess
	statedIs
	statedAlone
	statedTooLow
	statedEarns
	nowUnderStated
	callForMeasure
	callForEffortRate
	measureIsOpen
	noTaxRate
)

// Calculator names the questions, facts and sentences.
var Calculator = rule.Calculator{
	Name:      "wage",
	Folder:    "wage",
	Questions: questions[:],
	Facts: []string{
		leastShare: "dusoer-mindst", amShare: "am-bidrag", statedAgreed: "mindsteloen",
		hourlyForm: "timeloen-vurdering", statedDusoer: "dusoer-sats",
	},
	Sentences: []rule.Sentence{
		earn: {Name: "earn", Numbers: []rule.Number{
			{Name: "month", Unit: quantity.Ore, As: quantity.KronerDown},
		}},
		weekIs: {Name: "week", Numbers: []rule.Number{{Name: "week", Unit: quantity.Ore}}},
		floorIs: {Name: "floor", Numbers: []rule.Number{
			{Name: "floor", Unit: quantity.OreHour}, {Name: "agreed", Unit: quantity.OreHour},
		}},
		paidEarns: {Name: "paid-earns", Numbers: []rule.Number{
			{Name: "week", Unit: quantity.Ore},
			{Name: "month", Unit: quantity.Ore, As: quantity.KronerDown},
		}},
		floorEarns: {Name: "floor-earns", Numbers: []rule.Number{
			{Name: "week", Unit: quantity.Ore},
			{Name: "month", Unit: quantity.Ore, As: quantity.KronerDown},
		}},
		netIs: {Name: "net", Numbers: []rule.Number{
			{Name: "net", Unit: quantity.Ore, As: quantity.KronerDown},
			{Name: "am", Unit: quantity.Ore, As: quantity.KronerUp},
			{Name: "tax", Unit: quantity.Ore, As: quantity.KronerUp},
		}},
		floorNet: {Name: "floor-net", Numbers: []rule.Number{
			{Name: "net", Unit: quantity.Ore, As: quantity.KronerDown},
		}},
		noMinimum: {Name: "no-minimum"},
		assessed:  {Name: "assessed"},
		nowLess: {Name: "now-less", Numbers: []rule.Number{
			{Name: "now", Unit: quantity.OreHour}, {Name: "less", Unit: quantity.OreHour},
		}},
		nowEnough:    {Name: "now-enough", Numbers: []rule.Number{{Name: "now", Unit: quantity.OreHour}}},
		perHundred:   {Name: "per-hundred", Numbers: []rule.Number{{Name: "part", Unit: quantity.Ore}}},
		agreedStated: {Name: "agreed-stated", Numbers: []rule.Number{{Name: "agreed", Unit: quantity.OreHour}}},
		agreedIs:     {Name: "agreed", Numbers: []rule.Number{{Name: "agreed", Unit: quantity.OreHour}}},
		shareIs: {Name: "share", Numbers: []rule.Number{
			{Name: "share", Unit: quantity.PerMille}, {Name: "agreed", Unit: quantity.OreHour},
			{Name: "floor", Unit: quantity.OreHour},
		}},
		roundedUp: {Name: "rounded-up"},
		piecesWeek: {Name: "pieces-week", Numbers: []rule.Number{
			{Name: "price", Unit: quantity.Ore}, {Name: "pieces", Unit: quantity.Hundredth},
			{Name: "week", Unit: quantity.Ore},
		}},
		piecesMonth: {Name: "pieces-month", Numbers: []rule.Number{
			{Name: "price", Unit: quantity.Ore}, {Name: "pieces", Unit: quantity.Hundredth},
			{Name: "month", Unit: quantity.Ore},
		}},
		hoursWeek: {Name: "hours-week", Numbers: []rule.Number{
			{Name: "rate", Unit: quantity.OreHour}, {Name: "hours", Unit: quantity.Hundredth},
			{Name: "week", Unit: quantity.Ore},
		}},
		hoursMonth: {Name: "hours-month", Numbers: []rule.Number{
			{Name: "rate", Unit: quantity.OreHour}, {Name: "hours", Unit: quantity.Hundredth},
			{Name: "month", Unit: quantity.Ore},
		}},
		amIs: {Name: "am", Numbers: []rule.Number{
			{Name: "share", Unit: quantity.PerMille}, {Name: "month", Unit: quantity.Ore},
			{Name: "am", Unit: quantity.Ore},
		}},
		taxIs: {Name: "tax", Numbers: []rule.Number{
			{Name: "share", Unit: quantity.PerMille}, {Name: "rest", Unit: quantity.Ore},
			{Name: "tax", Unit: quantity.Ore},
		}},
		netSum: {Name: "net-sum", Numbers: []rule.Number{
			{Name: "month", Unit: quantity.Ore}, {Name: "am", Unit: quantity.Ore},
			{Name: "tax", Unit: quantity.Ore}, {Name: "net", Unit: quantity.Ore},
		}},
		standardLacksHourly: {Name: "standard-lacks-hourly"},
		standardLacksFloor:  {Name: "standard-lacks-floor"},
		notComputed:         {Name: "not-computed"},
		notComputedPension:  {Name: "not-computed-pension"},
		noRules:             {Name: "no-rules"},
		threeForms:          {Name: "three-forms"},
		cardEffort:          {Name: "card-effort"},
		cardHour:            {Name: "card-hour"},
		cardDusoer:          {Name: "card-dusoer"},
		callWorkplace:       {Name: "ask-form"},
		effortAlone:         {Name: "effort-alone"},
		callForPrice:        {Name: "ask-price"},
		hourAlone:           {Name: "hour-alone"},
		callForRate:         {Name: "ask-rate"},
		floorAlone:          {Name: "floor-alone"},
		callForAgreed:       {Name: "ask-agreed"},
		byLaw:               {Name: "by-law", Numbers: []rule.Number{{Name: "law", Unit: quantity.OreHour}}},
		byLawShare:          {Name: "by-law-share", Numbers: []rule.Number{{Name: "law", Unit: quantity.PerMille}}},
		textLess: {Name: "text-less", Numbers: []rule.Number{
			{Name: "law", Unit: quantity.PerMille}, {Name: "text", Unit: quantity.PerMille},
		}},
		statedIs:    {Name: "stated-rate", Numbers: []rule.Number{{Name: "stated", Unit: quantity.OreHour}}},
		statedAlone: {Name: "stated-rate-alone", Numbers: []rule.Number{{Name: "stated", Unit: quantity.OreHour}}},
		statedTooLow: {Name: "stated-too-low", Numbers: []rule.Number{
			{Name: "stated", Unit: quantity.OreHour}, {Name: "less", Unit: quantity.OreHour},
		}},
		statedEarns: {Name: "stated-earns", Numbers: []rule.Number{
			{Name: "week", Unit: quantity.Ore},
			{Name: "month", Unit: quantity.Ore, As: quantity.KronerDown},
		}},
		nowUnderStated: {Name: "now-under-stated", Numbers: []rule.Number{
			{Name: "now", Unit: quantity.OreHour}, {Name: "less", Unit: quantity.OreHour},
		}},
		callForMeasure:    {Name: "ask-measure"},
		callForEffortRate: {Name: "ask-effort-rate"},
		measureIsOpen:     {Name: "measure-open"},
		noTaxRate:         {Name: "no-tax-rate"},
	},
}
