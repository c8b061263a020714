package calculators

import "borgerguide/calculators/quantity"

// The questions of wage.
const (
	wageForm int64 = iota
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

// The facts of wage.
const (
	wageShare  int64 = iota // dusoer-mindst
	wageAM                  // am-bidrag
	wageStated              // mindsteloen
	wageHourly              // timeloen-vurdering
)

// The figures of wage, in øre where nothing else is said.
const (
	wageWeekly     = iota // before tax
	wageMonthly           // before tax
	wageRateIs            // for a piece or an hour; of an arbejdsdusør the floor, or what is paid now where that is more
	wageFloorIs           // what an arbejdsdusør is at least, an hour
	wageAmount            // hundredths of pieces or hours a week; 0 where it is not known
	wageAgreedAt          // an hour: the lowest wage of the collective agreement (overenskomst)
	wageShareOf           // that an arbejdsdusør is at least, per mille
	wagePart              // the same of 100 kr.
	wagePaid              // an hour, now
	wageShort             // how much less that is than the floor
	wageAMShare           // per mille: AM-bidrag of the wage
	wageTaxShare          // per mille: trækprocent of the rest
	wageAMPaid            // a month
	wageTaxed             // what tax is paid of, a month
	wageTaxPaid           // a month
	wageLeft              // a month, after tax
	wageIsTaxed           // conditions, 1 where they hold: the trækprocent is known
	wageIsPaid            // it is known what is paid now
	wageIsStated          // the municipality has stated the lowest wage
	wageInexact           // what rounding the floor adds, in parts of an øre; 0 where it adds nothing
	wageIsUnstated        // the rule is not in the municipality's standard
)

// The sentences of wage.
const (
	// what comes of it
	wageEarn = iota
	wageWeek
	wageFloor
	wageFloorEarns
	wagePaidEarns
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
		wageEarn:                {"earn", []NumberName{{"month", wageMonthly, quantity.Ore}}},
		wageWeek:                {"week", []NumberName{{"week", wageWeekly, quantity.Ore}}},
		wageFloor:               {"floor", []NumberName{{"floor", wageFloorIs, quantity.OreHour}, {"agreed", wageAgreedAt, quantity.OreHour}}},
		wageFloorEarns:          {"floor-earns", []NumberName{{"week", wageWeekly, quantity.Ore}, {"month", wageMonthly, quantity.Ore}}},
		wagePaidEarns:           {"paid-earns", []NumberName{{"week", wageWeekly, quantity.Ore}, {"month", wageMonthly, quantity.Ore}}},
		wageNet:                 {"net", []NumberName{{"net", wageLeft, quantity.Ore}, {"am", wageAMPaid, quantity.Ore}, {"tax", wageTaxPaid, quantity.Ore}}},
		wageNoMinimum:           {"no-minimum", nil},
		wageNowLess:             {"now-less", []NumberName{{"now", wagePaid, quantity.OreHour}, {"less", wageShort, quantity.OreHour}}},
		wageNowEnough:           {"now-enough", []NumberName{{"now", wagePaid, quantity.OreHour}}},
		wagePerHundred:          {"per-hundred", []NumberName{{"part", wagePart, quantity.Ore}}},
		wageNoRules:             {"no-rules", nil},
		wageThreeForms:          {"three-forms", nil},
		wageCardEffort:          {"card-effort", nil},
		wageCardHour:            {"card-hour", nil},
		wageCardDusoer:          {"card-dusoer", nil},
		wagePiecesWeek:          {"pieces-week", []NumberName{{"price", wageRateIs, quantity.Ore}, {"pieces", wageAmount, quantity.Hundredth}, {"week", wageWeekly, quantity.Ore}}},
		wagePiecesMonth:         {"pieces-month", []NumberName{{"price", wageRateIs, quantity.Ore}, {"pieces", wageAmount, quantity.Hundredth}, {"month", wageMonthly, quantity.Ore}}},
		wageAgreedIs:            {"agreed", []NumberName{{"agreed", wageAgreedAt, quantity.OreHour}}},
		wageAgreedStated:        {"agreed-stated", []NumberName{{"agreed", wageAgreedAt, quantity.OreHour}}},
		wageShareIs:             {"share", []NumberName{{"share", wageShareOf, quantity.PerMille}, {"agreed", wageAgreedAt, quantity.OreHour}, {"floor", wageFloorIs, quantity.OreHour}}},
		wageRoundedUp:           {"rounded-up", nil},
		wageHoursWeek:           {"hours-week", []NumberName{{"rate", wageRateIs, quantity.OreHour}, {"hours", wageAmount, quantity.Hundredth}, {"week", wageWeekly, quantity.Ore}}},
		wageHoursMonth:          {"hours-month", []NumberName{{"rate", wageRateIs, quantity.OreHour}, {"hours", wageAmount, quantity.Hundredth}, {"month", wageMonthly, quantity.Ore}}},
		wageAMIs:                {"am", []NumberName{{"share", wageAMShare, quantity.PerMille}, {"month", wageMonthly, quantity.Ore}, {"am", wageAMPaid, quantity.Ore}}},
		wageTaxIs:               {"tax", []NumberName{{"share", wageTaxShare, quantity.PerMille}, {"rest", wageTaxed, quantity.Ore}, {"tax", wageTaxPaid, quantity.Ore}}},
		wageNetIs:               {"net-sum", []NumberName{{"month", wageMonthly, quantity.Ore}, {"am", wageAMPaid, quantity.Ore}, {"tax", wageTaxPaid, quantity.Ore}, {"net", wageLeft, quantity.Ore}}},
		wageStandardLacksFloor:  {"standard-lacks-floor", nil},
		wageStandardLacksHourly: {"standard-lacks-hourly", nil},
		wageNotComputed:         {"not-computed", nil},
		wageNotComputedPension:  {"not-computed-pension", nil},
		wageAssessed:            {"assessed", nil},
		wageAskForm:             {"ask-form", nil},
	},
}
