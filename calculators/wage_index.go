package calculators

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
	wageIsTaxed           // conditions, 0 where they do not hold: the trækprocent is known
	wageIsPaid            // it is known what is paid now
	wageIsStated          // the municipality has stated the lowest wage
	wageInexact           // what rounding the floor adds, in parts of an øre; 0 where it adds nothing
	wageIsUnstated        // the rule is not in the municipality's standard
	wageByHour            // is byHour, for the variant, which is the form
)

// The sentences of wage, in the order they are said, and conditions among them.
const (
	// what comes of it
	wageEarn = iota
	wageWeek
	wageIfDusoer
	wageFloor
	wageIfEarns
	wagePaidEarns
	wageFloorEarns
	wageNet
	wageNoMinimum
	wageAssessed
	wageIfPaid
	wageNowLess
	wageNowEnough
	// how it was worked out
	wageIfFloor
	wagePerHundred
	wageAgreedStated
	wageAgreedIs
	wageShareIs
	wageRoundedUp
	wagePiecesWeek
	wagePiecesMonth
	wageIfHours
	wageHoursWeek
	wageHoursMonth
	wageAMIs
	wageTaxIs
	wageNetIs
	wageIfUnstated
	wageStandardLacksHourly
	wageStandardLacksFloor
	// what was left out
	wageNotComputed
	wageNotComputedPension
	// where there is nothing to work out
	wageNoRules
	wageThreeForms
	wageCardEffort
	wageCardHour
	wageCardDusoer
	wageAskForm
)
