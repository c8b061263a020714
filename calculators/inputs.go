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

// Need is what a question needs for an answer.
type Need uint8

const (
	Required  Need = iota // a value
	Optional              // a value, or nothing: it is left out of the sum
	OrUnknown             // a value, or "ved ikke"
	AsUnknown             // the same; nothing written is "ved ikke" too
)

// question is the arithmetic side of one question; its words are in content/tools.
type question struct {
	High uint32 // the highest answer, in the smallest unit; 0 where the calculator itself sets the bounds, if any
	Low  uint16 // the lowest
	Unit uint8  // a quantity.Unit
	Kind Kind
	Need Need
}

// Where the questions of each calculator begin.
const (
	firstTransport   = 0
	firstWage        = firstTransport + transportDate + 1
	firstDeadline    = firstWage + wageDate + 1
	firstPension     = firstDeadline + deadlineLetterDate + 1
	firstTargetGroup = firstPension + pensionBorn + 1
	firstTimeline    = firstTargetGroup + targetPension + 1
)

var firsts = [...]uint8{
	firstTransport, uint8(firstWage), uint8(firstDeadline), uint8(firstPension), uint8(firstTargetGroup), uint8(firstTimeline),
}

// questions are those of every calculator. Of choices, High is the last one; of several, all of them.
var questions = [firstTimeline + MaxInputs]question{
	firstTransport + transportDistance:  {Unit: uint8(quantity.Metre), Low: 100, High: 300_000},
	firstTransport + transportWays:      {Kind: Several, Low: 1, High: 7},
	firstTransport + transportDays:      {Unit: uint8(quantity.Count), Low: 1, High: 5},
	firstTransport + transportPublic:    {Unit: uint8(quantity.Ore), High: 1_000_000},
	firstTransport + transportPublicTen: {Unit: uint8(quantity.Ore), Need: AsUnknown},
	firstTransport + transportRate:      {Unit: uint8(quantity.Ore), Low: 1, High: 1000},
	firstTransport + transportTrip:      {Unit: uint8(quantity.Ore), High: 200_000},
	firstTransport + transportTripTen:   {Unit: uint8(quantity.Ore), Need: AsUnknown},
	firstTransport + transportWage:      {Unit: uint8(quantity.Ore), High: 3_000_000, Need: OrUnknown},
	firstTransport + transportDate:      {Kind: Date, Unit: uint8(quantity.Date), Need: Optional},
	firstWage + wageForm:                {Kind: Choice, High: 2, Need: OrUnknown},
	firstWage + wagePieces:              {Unit: uint8(quantity.Hundredth), High: 10_000_000},
	firstWage + wagePrice:               {Unit: uint8(quantity.Ore), High: 1_000_000},
	firstWage + wageRate:                {Unit: uint8(quantity.OreHour), High: 50_000},
	firstWage + wageAgreed:              {Unit: uint8(quantity.OreHour), Low: 5_000, High: 50_000},
	firstWage + wageHours:               {Unit: uint8(quantity.Hundredth), Low: 50, High: 3_700},
	firstWage + wageNow:                 {Unit: uint8(quantity.OreHour), High: 50_000, Need: Optional},
	firstWage + wageTax:                 {Unit: uint8(quantity.PerMille), High: 600, Need: Optional},
	firstWage + wageDate:                {Kind: Date, Unit: uint8(quantity.Date), Need: Optional},
	firstDeadline + deadlineWhat:        {Kind: Choice, High: 4},
	firstDeadline + deadlinePost:        {Kind: Choice, High: 2},
	firstDeadline + deadlineReceived:    {Kind: Date, Unit: uint8(quantity.Date), Need: OrUnknown},
	firstDeadline + deadlineLetterDate:  {Kind: Date, Unit: uint8(quantity.Date)},
	firstPension + pensionBorn:          {Kind: Date, Unit: uint8(quantity.Date)},
	firstTargetGroup + targetAge:        {Kind: Choice, High: 2, Need: OrUnknown},
	firstTargetGroup + targetReduced:    {Kind: Choice, High: 1, Need: OrUnknown},
	firstTargetGroup + targetWork:       {Kind: Choice, High: 1, Need: OrUnknown},
	firstTargetGroup + targetTried:      {Kind: Choice, High: 2, Need: OrUnknown},
	firstTargetGroup + targetPension:    {Kind: Choice, High: 2, Need: OrUnknown},
	firstTimeline + timelineApplied:     {Kind: Date, Unit: uint8(quantity.Date), Need: Optional},
	firstTimeline + timelineDraft:       {Kind: Date, Unit: uint8(quantity.Date), Need: Optional},
	firstTimeline + timelineDecided:     {Kind: Date, Unit: uint8(quantity.Date), Need: Optional},
	firstTimeline + timelineComplained:  {Kind: Date, Unit: uint8(quantity.Date), Need: Optional},
}

// UnitOf is the unit in which a question is answered; of a question there is not it may be any.
func UnitOf(calculator Calculator, input int64) quantity.Unit {
	if uint64(calculator) > uint64(Timeline) || uint64(input) >= MaxInputs {
		return quantity.None
	}
	return quantity.Unit(questions[int64(firsts[calculator])+input].Unit)
}

func (c *Case) question(input int64) *question { return &questions[int64(firsts[c.Calculator])+input] }
