package calculators

import "borgerguide/calculators/quantity"

// sayWage says what is earned, and how it was worked out.
func (c *Case) sayWage(n *Figures, form int64, day quantity.Day) {
	fact := wageShare
	if form == byHour {
		fact = wageHourly
	}
	r := c.at(fact, day)
	n[variant] = form
	n[wageByHour] = byHour
	n[wageIsUnstated] = Flag(r.known() && r.Local < c.Local)
	n[wageIsPaid] = Flag(c.Heard[wageNow].Given())
	n[wageIsStated] = Flag(c.unwritten(wageAgreed))
	c.tell(n, wageClauses[:], 0)
}

// wageClauses say what is earned; hold what is paid now against the floor of an arbejdsdusør, and tell how that was worked
// out; and the tax. Of the forms løn efter indsats is less than wageByHour, and arbejdsdusør more.
var wageClauses = [...]clause{
	wageEarn:       {wageByHour, not + variant},
	wageWeek:       {wageByHour, not + variant},
	wageIfDusoer:   {4*leave + wageByHour, variant},
	wageFloor:      {nothing, always},
	wageIfEarns:    {2*leave + nothing, wageAmount},
	wagePaidEarns:  {wageShort, nothing},
	wageFloorEarns: {wageShort, not + nothing},
	wageNet:        {nothing, wageIsTaxed},
	wageNoMinimum:  {variant, wageByHour},
	wageAssessed:   {variant, same + wageByHour},
	wageIfPaid:     {2*leave + nothing, wageIsPaid},
	wageNowLess:    {nothing, wageShort},
	wageNowEnough:  {nothing, not + wageShort},

	wageIfFloor:      {5*leave + wageByHour, variant},
	wagePerHundred:   {nothing, always},
	wageAgreedStated: {nothing, wageIsStated},
	wageAgreedIs:     {nothing, not + wageIsStated},
	wageShareIs:      {nothing, always},
	wageRoundedUp:    {nothing, wageInexact},
	wagePiecesWeek:   {variant, wageByHour},
	wagePiecesMonth:  {variant, wageByHour},
	wageIfHours:      {2*leave + variant, not + wageByHour},
	wageHoursWeek:    {nothing, wageAmount},
	wageHoursMonth:   {nothing, wageAmount},

	wageAMIs:  {nothing, wageIsTaxed},
	wageTaxIs: {nothing, wageIsTaxed},
	wageNetIs: {nothing, wageIsTaxed},

	wageIfUnstated:          {2*leave + nothing, wageIsUnstated},
	wageStandardLacksHourly: {variant, same + wageByHour},
	wageStandardLacksFloor:  {wageByHour, variant},
	wageNotComputed:         {nothing, always},
	wageNotComputedPension:  {nothing, always},
}
