package quantity

// What this package knows of Danish stands in this file: another language is another version of it. The same code reads
// and writes in the browser.

// wordings are what is written after a number: after 1 and −1, and after all others. "" writes nothing.
var wordings = [Age + 1]struct{ one, many string }{
	Ore:        {"kr.", "kr."},
	OreHour:    {"kr.", "kr."},
	Metre:      {"km", "km"},
	PerMille:   {"%", "%"},
	Days:       {"dag", "dage"},
	Weekdays:   {"hverdag", "hverdage"},
	Workdays:   {"arbejdsdag", "arbejdsdage"},
	Weeks:      {"uge", "uger"},
	Zones:      {"zone", "zoner"},
	Months:     {"måned", "måneder"},
	HalfMonths: {"måned", "måneder"},
	Age:        {"år", "år"},
}

// besideWords are the words and marks that are known beside a number that is read, in small letters, with what they
// say. A full stop may stand after each.
var besideWords = [...]struct {
	list string // with a stroke between them
	says Beside
}{
	{"ca|cirka|circa|omkring|omtrent|den|ene|en|én|et|ét|præcis|kun|er|på", Roughly},
	{"pr|per|om|i|hver|hvert|for|/", perNext},
	{"kr|krone|kroner|dkk|,-|,--|.-|:-", Kroner},
	{"km|kilometer", Kilometres},
	{"%|pct|procent", Percent},
	{"stk|styk|stykke|stykker", Pieces},
	{"t|time|timer|timen", Hours},
	{"dag|dage|dagen", OfDays},
	{"hverdag|hverdage", OfWeekdays},
	{"arbejdsdag|arbejdsdage", OfWorkdays},
	{"uge|uger|ugen", OfWeeks},
	{"zone|zoner|zonen|zonerne", OfZones},
	{"md|mdr|måned|måneder|måneden", OfMonths},
	{"år|året", OfYears},
	{"daglig|dagligt", PerDay},
	{"ugentlig|ugentligt", PerWeek},
	{"månedlig|månedligt", PerMonth},
	{"årlig|årligt", PerYear},
	{"tur|turen|vej|vejen|rejse|rejsen", PerTrip},
	{"m|meter|mil|cm|min|minut|minutter|øre|euro|eur|€|$|usd|sek|nok|tkr|tusind|tusinde|mio|million|millioner|mia|" +
		"retur|t/r|frem|begge", otherwise},
}

// The months and the weekdays. The first three bytes are enough to be read.
var (
	months = [12]string{
		"januar", "februar", "marts", "april", "maj", "juni",
		"juli", "august", "september", "oktober", "november", "december",
	}
	weekdays = [7]string{"mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"}
)

// dateWords may, like a weekday, stand before a date that is read: "fredag den 3. juli 2026", "d. 3. juli 2026".
const dateWords = "den|d"

// Marks in numbers.
const (
	decimalComma   = ','
	thousandsPoint = '.' // a number that is read may have blanks instead
	minusSign      = "−" // U+2212; a number that is read may have any other dash as well
	halfSign       = "½"
)

// And joins the last of a list.
const And = " og "

// ClosedDayNames are how content/ names the closed days, in the order of their bits.
var ClosedDayNames = [...]string{
	"nytaarsdag", "skaertorsdag", "langfredag", "paaskedag", "2-paaskedag", "store-bededag", "kristi-himmelfart",
	"pinsedag", "2-pinsedag", "juledag", "2-juledag", "loerdag", "soendag", "grundlovsdag", "juleaften", "nytaarsaften",
}

// ClosedDayWords are how people call them. In the browser the page has them.
var ClosedDayWords = [...]string{
	"nytårsdag", "skærtorsdag", "langfredag", "påskedag", "2. påskedag", "store bededag", "Kristi himmelfartsdag",
	"pinsedag", "2. pinsedag", "1. juledag", "2. juledag", "lørdage", "søndage", "grundlovsdag", "juleaften",
	"nytårsaften",
}

// DatePartWords are the parts of a date, the first one that of 1.
var DatePartWords = [...]string{"en dag", "en måned", "et år"}

// writeDate writes "fredag den 3. juli 2026".
func (t *Text) writeDate(d Day) {
	t.put(weekdays[d.Weekday()])
	t.put(" den ")
	t.writeDateAlone(d)
}

// writeDateAlone writes "3. juli 2026".
func (t *Text) writeDateAlone(d Day) {
	year, month, day := d.Civil()
	t.writeDecimal(day, 0)
	t.put(". ")
	t.writeMonth(month)
	t.put(" ")
	t.writeYear(year)
}

// writeAboutDate writes "midten af februar 2027".
func (t *Text) writeAboutDate(d Day) {
	const firstOfMiddle, firstOfEnd = 11, 21
	year, month, day := d.Civil()
	switch {
	case day < firstOfMiddle:
		t.put("begyndelsen")
	case day < firstOfEnd:
		t.put("midten")
	default:
		t.put("slutningen")
	}
	t.put(" af ")
	t.writeMonth(month)
	t.put(" ")
	t.writeYear(year)
}

// writeMonth writes a month's name. A month that is none, in a date that is none, stays a number: "31. 13. 2026".
func (t *Text) writeMonth(month int64) {
	if 1 <= month && month <= 12 {
		t.put(months[month-1])
	} else {
		t.writeDecimal(month, 0)
		t.put(".")
	}
}

// writeHalfMonths writes "1½ måned", "2½ måneder", "2 måneder".
func (t *Text) writeHalfMonths(halves int64) {
	word := wordings[HalfMonths].many
	if 1 <= halves && halves <= 3 {
		word = wordings[HalfMonths].one
	}
	if halves != 1 {
		t.writeDecimal(halves/2, 0)
	}
	if halves%2 == 1 {
		t.put(halfSign)
	}
	t.put(" ")
	t.put(word)
}

// writeAge writes months of an age: "68 år", "66½ år", "66 år og 3 måneder".
func (t *Text) writeAge(months int64) {
	rest := months % 12
	t.writeDecimal(months/12, 0)
	if rest == 6 {
		t.put(halfSign)
		rest = 0
	}
	t.put(" ")
	t.put(wordings[Age].many)
	if rest != 0 {
		t.put(And)
		t.writeNumber(Months, rest)
	}
}
