package calculators

import "borgerguide/calculators/quantity"

// Kind is how a question is answered.
type Kind uint8

const (
	Number  Kind = iota // a quantity, typed
	Date                // a date, typed
	Choice              // one of the choices
	Several             // one or more of the choices
)

// Blank is what an unanswered question means.
type Blank uint8

const (
	Required  Blank = iota // a fault
	Optional               // left out of the sum
	AsUnknown              // the same as "ved ikke"
)

// Input is the arithmetic side of one question; its words are in content/tools.
type Input struct {
	Low, High int32 // inclusive, in the smallest unit; High 0 means that the calculator itself sets the bounds, if any
	Kind      Kind
	Unit      quantity.Unit
	Choices   uint8 // how many there are to choose among
	Unknown   bool  // "ved ikke" is an answer
	Blank     Blank
}

// inputs are the questions of every calculator.
var inputs = [...][10]Input{
	Transport: {
		transportDistance:  {Unit: quantity.Metre, Low: 100, High: 300_000},
		transportWays:      {Kind: Several, Choices: 3, Low: 1, High: 7},
		transportDays:      {Unit: quantity.Count, Low: 1, High: 5},
		transportPublic:    {Unit: quantity.Ore, High: 1_000_000},
		transportPublicTen: {Unit: quantity.Ore, Unknown: true, Blank: AsUnknown},
		transportRate:      {Unit: quantity.Ore, Low: 1, High: 1000},
		transportTrip:      {Unit: quantity.Ore, High: 200_000},
		transportTripTen:   {Unit: quantity.Ore, Unknown: true, Blank: AsUnknown},
		transportWage:      {Unit: quantity.Ore, High: 3_000_000, Unknown: true},
		transportDate:      {Kind: Date, Unit: quantity.Date, Blank: Optional},
	},
	Wage: {
		wageForm:   {Kind: Choice, Choices: 3, High: 2, Unknown: true},
		wagePieces: {Unit: quantity.Hundredth, High: 10_000_000},
		wagePrice:  {Unit: quantity.Ore, High: 1_000_000},
		wageRate:   {Unit: quantity.OreHour, High: 50_000},
		wageAgreed: {Unit: quantity.OreHour, Low: 5_000, High: 50_000},
		wageHours:  {Unit: quantity.Hundredth, Low: 50, High: 3_700},
		wageNow:    {Unit: quantity.OreHour, High: 50_000, Blank: Optional},
		wageTax:    {Unit: quantity.PerMille, High: 600, Blank: Optional},
		wageDate:   {Kind: Date, Unit: quantity.Date, Blank: Optional},
	},
	Deadline: {
		deadlineWhat:       {Kind: Choice, Choices: 5, High: 4},
		deadlinePost:       {Kind: Choice, Choices: 3, High: 2},
		deadlineReceived:   {Kind: Date, Unit: quantity.Date, Unknown: true},
		deadlineLetterDate: {Kind: Date, Unit: quantity.Date},
	},
	Pension: {pensionBorn: {Kind: Date, Unit: quantity.Date}},
	TargetGroup: {
		targetAge:     {Kind: Choice, Choices: 3, High: 2, Unknown: true},
		targetReduced: {Kind: Choice, Choices: 2, High: 1, Unknown: true},
		targetWork:    {Kind: Choice, Choices: 2, High: 1, Unknown: true},
		targetTried:   {Kind: Choice, Choices: 3, High: 2, Unknown: true},
		targetPension: {Kind: Choice, Choices: 3, High: 2, Unknown: true},
	},
	Timeline: {
		timelineApplied:    {Kind: Date, Unit: quantity.Date, Blank: Optional},
		timelineDraft:      {Kind: Date, Unit: quantity.Date, Blank: Optional},
		timelineDecided:    {Kind: Date, Unit: quantity.Date, Blank: Optional},
		timelineComplained: {Kind: Date, Unit: quantity.Date, Blank: Optional},
	},
}

// UnitOf is the unit in which a question is answered, quantity.None where there is no such question.
func UnitOf(calculator Calculator, input int64) quantity.Unit {
	if calculator < Transport || calculator > Timeline || input < 0 || input >= int64(len(inputs[0])) {
		return quantity.None
	}
	return inputs[calculator][input].Unit
}
