package calculators

import "borgerguide/calculators/quantity"

// sayWage says what is earned, and how it was worked out.
func (c *Case) sayWage(n *Figures, form int64, day quantity.Day) {
	fact := wageShare
	switch form {
	case byEffort:
		c.tell(n, effortClauses[:])
	case byHour:
		fact = wageHourly
	}
	r := c.at(fact, day)
	n[wageIsUnstated] = figure(c.Local && r.known() && !r.Local)
	switch form {
	case byHour:
		c.tell(n, hourClauses[:])
	case byDusoer:
		n[wageIsPaid] = figure(c.Heard[wageNow].given())
		n[wageIsStated] = figure(c.unwritten(wageAgreed))
		c.tell(n, dusoerClauses[:])
	}
	c.tell(n, taxClauses[:])
}

var effortClauses = [...]clause{
	{nothing, always, wageEarn, silent},
	{nothing, always, wageWeek, silent},
	{nothing, wageIsTaxed, wageNet, silent},
	{nothing, always, wageNoMinimum, silent},
	{nothing, always, wagePiecesWeek, silent},
	{nothing, always, wagePiecesMonth, silent},
}

var hourClauses = [...]clause{
	{nothing, always, wageEarn, silent},
	{nothing, always, wageWeek, silent},
	{nothing, wageIsTaxed, wageNet, silent},
	{nothing, always, wageAssessed, silent},
	{nothing, always, wageHoursWeek, silent},
	{nothing, always, wageHoursMonth, silent},
	{nothing, wageIsUnstated, wageStandardLacksHourly, silent},
}

// dusoerClauses hold what is paid now against the floor, and tell how the floor was worked out.
var dusoerClauses = [...]clause{
	{nothing, always, wageFloor, silent},
	{nothing, skip + wageAmount, 0, 1},
	{wageShort, nothing, wagePaidEarns, wageFloorEarns},
	{nothing, wageIsTaxed, wageNet, silent},
	{nothing, skip + wageIsPaid, 0, 1},
	{nothing, wageShort, wageNowLess, wageNowEnough},
	{nothing, always, wagePerHundred, silent},
	{nothing, wageIsStated, wageAgreedStated, wageAgreedIs},
	{nothing, always, wageShareIs, silent},
	{nothing, wageInexact, wageRoundedUp, silent},
	{nothing, wageAmount, wageHoursWeek, silent},
	{nothing, wageAmount, wageHoursMonth, silent},
	{nothing, wageIsUnstated, wageStandardLacksFloor, silent},
}

var taxClauses = [...]clause{
	{nothing, wageIsTaxed, wageAMIs, silent},
	{nothing, wageIsTaxed, wageTaxIs, silent},
	{nothing, wageIsTaxed, wageNetIs, silent},
	{nothing, always, wageNotComputed, silent},
	{nothing, always, wageNotComputedPension, silent},
}

// wageFormClauses tell the three forms apart, for a person who does not know which is hers.
var wageFormClauses = [...]clause{
	{nothing, always, wageThreeForms, silent},
	{nothing, always, wageCardEffort, silent},
	{nothing, always, wageCardHour, silent},
	{nothing, always, wageCardDusoer, silent},
	{nothing, always, wageAskForm, silent},
}
