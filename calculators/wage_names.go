package calculators

import "borgerguide/calculators/quantity"

// The questions of wage.
const (
	wageForm int32 = iota
	wagePieces
	wagePrice
	wageRate
	wageAgreed
	wageHours
	wageNow
	wageTax
	wageDate
)

// The forms of pay: the answers to wageForm.
const (
	byEffort int64 = iota // indsats
	byHour                // timeloen
	byDusoer              // dusoer
)

var wageInputs = [...]Input{
	wageForm:   {Kind: Choice, Choices: 3, Unknown: true},
	wagePieces: {Unit: quantity.Hundredth, High: 10_000_000},
	wagePrice:  {Unit: quantity.Ore, High: 1_000_000},
	wageRate:   {Unit: quantity.OreHour, High: 50_000},
	wageAgreed: {Unit: quantity.OreHour, Low: 5_000, High: 50_000},
	wageHours:  {Unit: quantity.Hundredth, Low: 50, High: 3_700},
	wageNow:    {Unit: quantity.OreHour, High: 50_000, Blank: Optional},
	wageTax:    {Unit: quantity.PerMille, High: 600, Blank: Optional},
	wageDate:   {Kind: Date, Unit: quantity.Date, Blank: Optional},
}

// The facts of wage.
const (
	wageShare  int32 = iota // dusoer-mindst
	wageAM                  // am-bidrag
	wageStated              // mindsteloen
	wageHourly              // timeloen-vurdering
)

// The sentences of wage.
const (
	// what comes of it
	wageEarn int32 = iota
	wageWeek
	wageFloor
	wageFloorEarns
	wageNet
	wageNoMinimum
	wageNowLess
	wageNowEnough
	wagePerHundred
	wageNoRules
	wageThreeForms
	wageCardEffort
	wageCardHour
	wageCardDusoer
	// how it was worked out
	wagePiecesWeek
	wagePiecesMonth
	wageAgreedIs
	wageAgreedStated
	wageShareIs
	wageRoundedUp
	wageHoursWeek
	wageHoursMonth
	wageAMIs
	wageTaxIs
	wageNetIs
	wageStandardLacksFloor
	wageStandardLacksHourly
	// what was left out, and what to do
	wageNotComputed
	wageNotComputedPension
	wageAssessed
	wageAskForm
)

var wageNames = Names{
	Name: "wage",
	Inputs: []InputName{
		wageForm:   {Key: "form", Choices: []string{byEffort: "indsats", byHour: "timeloen", byDusoer: "dusoer"}},
		wagePieces: {Key: "stk"},
		wagePrice:  {Key: "stkpris"},
		wageRate:   {Key: "timeloen"},
		wageAgreed: {Key: "mindsteloen"},
		wageHours:  {Key: "timer"},
		wageNow:    {Key: "nu"},
		wageTax:    {Key: "traek"},
		wageDate:   {Key: "dato"},
	},
	Facts: []string{
		wageShare: "dusoer-mindst", wageAM: "am-bidrag", wageStated: "mindsteloen", wageHourly: "timeloen-vurdering",
	},
	Sentences: []SentenceName{
		wageEarn:                {"earn", []NumberName{{"month", quantity.Ore}}},
		wageWeek:                {"week", []NumberName{{"week", quantity.Ore}}},
		wageFloor:               {"floor", []NumberName{{"floor", quantity.OreHour}, {"agreed", quantity.OreHour}}},
		wageFloorEarns:          {"floor-earns", []NumberName{{"week", quantity.Ore}, {"month", quantity.Ore}}},
		wageNet:                 {"net", []NumberName{{"net", quantity.Ore}, {"am", quantity.Ore}, {"tax", quantity.Ore}}},
		wageNoMinimum:           {"no-minimum", nil},
		wageNowLess:             {"now-less", []NumberName{{"now", quantity.OreHour}, {"less", quantity.OreHour}}},
		wageNowEnough:           {"now-enough", []NumberName{{"now", quantity.OreHour}}},
		wagePerHundred:          {"per-hundred", []NumberName{{"part", quantity.Ore}}},
		wageNoRules:             {"no-rules", nil},
		wageThreeForms:          {"three-forms", nil},
		wageCardEffort:          {"card-effort", nil},
		wageCardHour:            {"card-hour", nil},
		wageCardDusoer:          {"card-dusoer", nil},
		wagePiecesWeek:          {"pieces-week", []NumberName{{"price", quantity.Ore}, {"pieces", quantity.Hundredth}, {"week", quantity.Ore}}},
		wagePiecesMonth:         {"pieces-month", []NumberName{{"price", quantity.Ore}, {"pieces", quantity.Hundredth}, {"month", quantity.Ore}}},
		wageAgreedIs:            {"agreed", []NumberName{{"agreed", quantity.OreHour}}},
		wageAgreedStated:        {"agreed-stated", []NumberName{{"agreed", quantity.OreHour}}},
		wageShareIs:             {"share", []NumberName{{"share", quantity.PerMille}, {"agreed", quantity.OreHour}, {"floor", quantity.OreHour}}},
		wageRoundedUp:           {"rounded-up", nil},
		wageHoursWeek:           {"hours-week", []NumberName{{"rate", quantity.OreHour}, {"hours", quantity.Hundredth}, {"week", quantity.Ore}}},
		wageHoursMonth:          {"hours-month", []NumberName{{"rate", quantity.OreHour}, {"hours", quantity.Hundredth}, {"month", quantity.Ore}}},
		wageAMIs:                {"am", []NumberName{{"share", quantity.PerMille}, {"month", quantity.Ore}, {"am", quantity.Ore}}},
		wageTaxIs:               {"tax", []NumberName{{"share", quantity.PerMille}, {"rest", quantity.Ore}, {"tax", quantity.Ore}}},
		wageNetIs:               {"net-sum", []NumberName{{"month", quantity.Ore}, {"am", quantity.Ore}, {"tax", quantity.Ore}, {"net", quantity.Ore}}},
		wageStandardLacksFloor:  {"standard-lacks-floor", nil},
		wageStandardLacksHourly: {"standard-lacks-hourly", nil},
		wageNotComputed:         {"not-computed", nil},
		wageNotComputedPension:  {"not-computed-pension", nil},
		wageAssessed:            {"assessed", nil},
		wageAskForm:             {"ask-form", nil},
	},
}
