package quantity

// What this package knows of Danish stands in this file: another language is another version of it. The same code reads
// and writes in the browser.

// wording is the words for what a unit counts.
type wording struct {
	one, many string    // written after 1 and −1, and after all other numbers; "" writes none
	before    spellings // what may stand before a number that is read
	after     spellings // what may stand after it, beside one and many
}

// spellings are up to six, in small letters; the rest are "".
type spellings [6]string

var wordings = [Age + 1]wording{
	Ore: {
		one: "kr.", many: "kr.",
		before: spellings{"kr.", "kr", "dkk"},
		after:  spellings{"kr", "kroner", "dkk", ",-", "kr./km", "kr/km"},
	},
	OreHour: {
		one: "kr.", many: "kr.",
		before: spellings{"kr.", "kr", "dkk"},
		after:  spellings{"kr", "kroner", "dkk", ",-", "kr./time", "kr/time"},
	},
	Metre:      {one: "km", many: "km", after: spellings{"km.", "kilometer"}},
	Hundredth:  {after: spellings{"timer", "stk.", "stk", "stykker"}},
	PerMille:   {one: "%", many: "%", after: spellings{"pct.", "pct", "procent"}},
	Count:      {after: spellings{"timer", "stk.", "stk", "stykker"}},
	Days:       {one: "dag", many: "dage"},
	Weekdays:   {one: "hverdag", many: "hverdage"},
	Workdays:   {one: "arbejdsdag", many: "arbejdsdage"},
	Weeks:      {one: "uge", many: "uger"},
	Months:     {one: "måned", many: "måneder"},
	HalfMonths: {one: "måned", many: "måneder"},
	Age:        {one: "år", many: "år"},
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
var dateWords = spellings{"den", "d"}

// Marks in numbers.
const (
	decimalComma   = ','
	thousandsPoint = '.' // a number that is read may have blanks instead
	minusSign      = "−" // U+2212; a number that is read may have "-" or "–" as well
	halfSign       = "½" // of a year or a month
)

// And joins the last of a list.
const And = " og "

// readAlike are characters that are read as another is: the white space of copied numbers, every minus, and the capital
// letters beyond A to Z.
var readAlike = [...]struct{ written, as string }{
	{"\u00a0", " "}, // the no-break space
	{"\u2009", " "}, // the thin one
	{"\u202f", " "}, // the narrow no-break one
	{"–", "-"},      // U+2013
	{minusSign, "-"},
	{"Æ", "æ"},
	{"Ø", "ø"},
	{"Å", "å"},
}

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
	year, month, day := d.Civil()
	t.put(weekdays[d.Weekday()])
	t.put(" den ")
	t.writeDecimal(day, 0)
	t.put(". ")
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
