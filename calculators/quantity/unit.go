// Package quantity is how Danes write numbers, money and dates: a Unit says what a whole number counts, Read turns what
// people type into that number, Write turns it back, and a Day is a date of the calendar.
//
//	Read(Ore, "1.234,50 kr.")  // Answer{Given, 123450}
//	Read(Date, "3. juli 2026") // Answer{Given, 20637}
//	Written(Ore, 123450)       // "1.234,50 kr."
//
// What is written can be read, for every unit that can be read. The names of months and weekdays are byte arrays here, because
// the same code writes dates in the browser.
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
	Months          // "12 måneder"
	Age             // months of an age; "68 år", "66½ år"; the last that is read like a number
	Date            // a Day; "fredag den 3. juli 2026"
	MonthName       // 1 to 12; "juli"
	Year            // "2026"
	ClosedDays      // a bit mask of closed days (see Closed); "juleaften og nytårsaften"
	DatePart        // 1 to 3; "en dag", "en måned", "et år"
	Words           // a fact in words: the value is 1 where there is one
	units           // how many there are
)

// measure is how a unit is read and written.
type measure struct {
	decimals uint8 // how many may be read after the comma
	places   uint8 // how many digits of the value stand after it, in full
	first    uint8 // the row of words that may stand after a number, from first
	end      uint8 // up to this one
}

var measures = [Age + 1]measure{
	Ore:       {2, 2, krPoint, krTime},
	OreHour:   {2, 2, krPointHour, km},
	Metre:     {1, 3, km, percent},
	Hundredth: {2, 2, noWord, krPoint},
	PerMille:  {0, 1, percent, dag},
	Count:     {0, 0, noWord, krPoint},
	Days:      {0, 0, dag, hverdag},
	Weekdays:  {0, 0, hverdag, arbejdsdag},
	Workdays:  {0, 0, arbejdsdag, uge},
	Weeks:     {0, 0, uge, maaned},
	Months:    {0, 0, maaned, aar},
	Age:       {1, 1, aar, minus},
}
