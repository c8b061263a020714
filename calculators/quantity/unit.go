// Package quantity is how Danes write numbers, money and dates: a Unit says what a whole number counts, Read turns what
// people type into that number, Write turns it back, and a Day is a date of the calendar.
//
//	Read(Ore, "1.234,50 kr.")  // Answer{Given, 123450}
//	Read(Date, "3. juli 2026") // Answer{Given, 20637}
//	Written(Ore, 123450)       // "1.234,50 kr."
//
// What is written of a value that was read can be read again.
package quantity

// Unit says what a whole number counts.
type Unit int64

const (
	None       Unit = iota
	Ore             // øre; "180 kr.", "474,24 kr."
	OreHour         // øre in an hourly amount and its steps, always two decimals: "7,00 kr."
	Metre           // metres; "10,4 km"
	Hundredth       // hundredths of a plain number: "16,5"
	PerMille        // "30 %"
	Count           // a plain whole number
	Days            // calendar days; "10 dage"
	Weekdays        // hverdage; "30 hverdage"
	Workdays        // arbejdsdage; "40 arbejdsdage"
	Weeks           // "4 uger"
	Zones           // of bus and train; "2 zoner"
	Months          // "12 måneder"
	HalfMonths      // half months; "1½ måned", "2½ måneder"
	Age             // months of an age; "68 år", "66½ år"; the last that is read like a number
	Date            // a Day; "fredag den 3. juli 2026"
	MonthName       // 1 to 12; "juli"
	Year            // "2026"
	KronerDown      // øre, written in whole kroner, rounded down: what one gets is cirka that; "1.384 kr."
	KronerUp        // the same rounded up: what one pays is cirka that; "1.385 kr."
	DateAlone       // a Day without its weekday, as of a birth; "3. juli 2026"
	ClosedDays      // a bit mask of closed days (see Closed); "juleaften og nytårsaften"
	DatePart        // 1 to 3; "en dag", "en måned", "et år"
	Words           // a fact in words: the value is 1 where there is one
	AboutDate       // a Day that nobody named, only about when; "midten af februar 2027"
	LimitName       // one of a municipality's own time limits, from 0; "Første kontakt"
	units           // how many there are
)

// IsDay tells whether a value is a Day.
func (u Unit) IsDay() bool { return u == Date || u == AboutDate }

// scale is how the digits of a value stand around the comma.
type scale struct {
	places int64 // how many stand after it, in full
	typed  int64 // how many may be typed after it
}

// scales are those of the units that have a comma.
var scales = [Age + 1]scale{
	Ore:       {places: 2, typed: 2},
	OreHour:   {places: 2, typed: 2},
	Metre:     {places: 3, typed: 1},
	Hundredth: {places: 2, typed: 2},
	PerMille:  {places: 1, typed: 0},
	// these two are read in tenths, of which Read makes halves and months
	HalfMonths: {places: 1, typed: 1},
	Age:        {places: 1, typed: 1},
}
