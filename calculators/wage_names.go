//go:build !gowasm

package calculators

import "borgerguide/calculators/quantity"

var wageNames = Names{
	Name: "wage",
	Inputs: []InputName{
		wageForm:   {Key: "form", Choices: []string{byEffort: "indsats", byHour: "timeloen", byDusoer: "dusoer"}},
		wagePieces: {Key: "stk", Unit: quantity.Hundredth},
		wagePrice:  {Key: "stkpris", Unit: quantity.Ore},
		wageRate:   {Key: "timeloen", Unit: quantity.OreHour},
		wageAgreed: {Key: "mindsteloen", Unit: quantity.OreHour},
		wageHours:  {Key: "timer", Unit: quantity.Hundredth},
		wageNow:    {Key: "nu", Unit: quantity.OreHour},
		wageTax:    {Key: "traek", Unit: quantity.PerMille},
		wageDate:   {Key: "dato", Unit: quantity.Date},
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
