package calculators

// transportClauses say what the person pays, what is left and why; what the municipality's standard says of it; and what
// was left out.
var transportClauses = [...]clause{
	{transportOwn, same + transportOwnHigh, transportYouPay, transportYouPayBetween},
	{transportOwn, skip + same + transportOwnHigh, 3, 0},
	// it is not certain
	{nothing, always, transportRestBetween, silent},
	{nothing, transportNetKnown, transportFindTen, transportFindWage},
	{nothing, skip + always, 4, 0},
	// it is certain
	{nothing, transportRestHigh, transportRest, transportNoRest},
	{transportLimit, transportTenHigh, transportDecidedByCap, silent},
	{transportLimit, skip + transportTenHigh, 1, 0},
	{transportNearest, transportDistanceIs, transportDecidedByTen, transportDecidedByJourney},

	{nothing, always, transportPerHundred, silent},
	// the whole journey, by the cheapest way and by the others
	{nothing, transportRateKnown, transportRateStated, silent},
	{nothing, each + always, transportCheapestPublic, silent},
	{transportOther, nothing, silent, transportDearerPublic},
	{transportOther + 1, nothing, silent, transportDearerCar},
	{transportOther + 2, nothing, silent, transportDearerRide},
	// the part nearest the workplace
	{transportNearest, transportDistanceIs, silent, transportWithin},
	{transportNearest, skip + transportDistanceIs, 0, 4},
	{transportNearPart, nothing, transportTenBetween, transportTen},
	{transportNearPart, nothing, transportTenByDistance, silent},
	{transportNearPart, skip + nothing, 1, 0},
	{nothing, each + variant, transportTenByCar - 1, silent},
	// what the cap changes
	{nothing, transportNetKnown, transportCapIs, transportCapUnknown},
	{nothing, skip + transportNetKnown, 0, 5},
	{transportLimit, transportTenLow, transportCapDecides, silent},
	{transportLimit, skip + transportTenLow, 3, 0},
	{transportLimit, transportTenHigh, transportCapLimits, silent},
	{transportLimit, skip + transportTenHigh, 1, 0},
	{transportLimit, same + transportTenHigh, transportCapEqual, transportCapChangesNothing},

	{transportOwn, same + transportOwnHigh, transportDifference, transportCheapestOnly},
	// what the standard states itself, and what it adds
	{nothing, skip + transportHasNear, 1, 0},
	{nothing, transportHasLimit, transportStandardLacksDistance, silent},
	{nothing, skip + transportHasNear, 0, 1},
	{nothing, transportHasLimit, transportStandardHasBoth, transportStandardLacksCap},
	{nothing, transportHasCondition, transportOwnCondition, silent},
	{transportMost, transportDaysAre, transportManyDays, silent},
	{transportMost, skip + transportDaysAre, 0, 1},
	{nothing, transportHome, transportManyDaysHome, silent},
	// what was assumed and what was not worked out
	{nothing, transportDaysAre, transportWeeksAssumed, silent},
	{nothing, transportUsesPublic, silent, transportPublicNotChosen},
	{nothing, always, transportNotComputedWays, silent},
	{nothing, always, transportNotComputedGranted, silent},
}
