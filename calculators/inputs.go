package calculators

// Need is what a question needs for an answer.
type Need uint8

const (
	Required  Need = iota // a value
	Optional              // a value, or nothing: it is left out of the sum
	OrUnknown             // a value, or "ved ikke"
	AsUnknown             // the same; nothing written is "ved ikke" too

	mayBeMissing = Optional // set in those where nothing need be written
	mayBeUnknown = OrUnknown
)

// question is the arithmetic side of one question; its words are in content/tools.
type question struct {
	High uint32 // the highest answer, in the smallest unit; 0 where the calculator itself sets the bounds, if any
	Low  uint16 // the lowest
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
	firstTransport + transportDistance:  {Low: 100, High: 300_000},
	firstTransport + transportWays:      {Low: 1, High: 7},
	firstTransport + transportDays:      {Low: 1, High: 5},
	firstTransport + transportPublic:    {High: 1_000_000},
	firstTransport + transportPublicTen: {Need: AsUnknown},
	firstTransport + transportRate:      {Low: 1, High: 1000},
	firstTransport + transportTrip:      {High: 200_000},
	firstTransport + transportTripTen:   {Need: AsUnknown},
	firstTransport + transportWage:      {High: 3_000_000, Need: OrUnknown},
	firstTransport + transportDate:      {Need: Optional},
	firstWage + wageForm:                {High: 2, Need: OrUnknown},
	firstWage + wagePieces:              {High: 10_000_000},
	firstWage + wagePrice:               {High: 1_000_000},
	firstWage + wageRate:                {High: 50_000},
	firstWage + wageAgreed:              {Low: 5_000, High: 50_000},
	firstWage + wageHours:               {Low: 50, High: 3_700},
	firstWage + wageNow:                 {High: 50_000, Need: Optional},
	firstWage + wageTax:                 {High: 600, Need: Optional},
	firstWage + wageDate:                {Need: Optional},
	firstDeadline + deadlineWhat:        {High: 4},
	firstDeadline + deadlinePost:        {High: 2},
	firstDeadline + deadlineReceived:    {Need: OrUnknown},
	firstDeadline + deadlineLetterDate:  {},
	firstPension + pensionBorn:          {},
	firstTargetGroup + targetAge:        {High: 2, Need: OrUnknown},
	firstTargetGroup + targetReduced:    {High: 1, Need: OrUnknown},
	firstTargetGroup + targetWork:       {High: 1, Need: OrUnknown},
	firstTargetGroup + targetTried:      {High: 2, Need: OrUnknown},
	firstTargetGroup + targetPension:    {High: 2, Need: OrUnknown},
	firstTimeline + timelineApplied:     {Need: Optional},
	firstTimeline + timelineDraft:       {Need: Optional},
	firstTimeline + timelineDecided:     {Need: Optional},
	firstTimeline + timelineComplained:  {Need: Optional},
}

func (c *Case) question(input int64) *question { return &questions[int64(firsts[c.Calculator])+input] }
