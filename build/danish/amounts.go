package danish

import (
	"regexp"
	"strconv"
	"strings"
)

// compound is what makes a number word the beginning of a longer word: "tredagesfrist", "toårig".
var compound = regexp.MustCompile(`^((hver|arbejds|kalender)?dages?|ugers?|måneders?|års?|årig[et]?|timers?|minutters?|døgns?)$` +
	`|^((hver|arbejds|kalender)?dages|ugers|måneders|års|timers|minutters|døgns)\pL`)

// beforeUnit is how long the number word is that a word of small letters begins with, before a unit; 0 where none does.
func beforeUnit(word string) int {
	for n := len(word) - 1; n > 1; n-- {
		if _, ok := words(word[:n]); ok && compound.MatchString(word[n:]) {
			return n
		}
	}
	return 0
}

// large are the words that make a number larger, and how many noughts each has.
var large = []struct {
	form    *regexp.Regexp
	noughts int
}{
	{regexp.MustCompile(`^ ?(mio\b\.?|mill\b\.?|million(er)?s?\b)`), 6},
	{regexp.MustCompile(`^ ?(mia\b\.?|milliard(er)?s?\b)`), 9},
}

// Large tells by how many noughts a number is larger by the text of small letters after it, "mio. kr.", and how long
// that word is.
func Large(after string) (noughts, size int) {
	for _, l := range large {
		if m := l.form.FindString(after); m != "" {
			return l.noughts, len(m)
		}
	}
	return 0, 0
}

// Larger is a number as numbers are compared, with more noughts: "2,5" with six is "2500000".
func Larger(value string, noughts int) string {
	whole, rest, _ := strings.Cut(value, ",")
	if noughts == 0 || len(rest) > noughts {
		return value
	}
	return strings.TrimLeft(whole+rest+strings.Repeat("0", noughts-len(rest)), "0")
}

// Amount is an amount in other words than a number and its unit, where it stands in a text.
type Amount struct {
	Value, Unit string
	From, To    int
}

// amounts are their forms in small letters. The first group, where there is one, is the number.
var amounts = []struct {
	form        *regexp.Regexp
	value, unit string
}{
	{regexp.MustCompile(`\bhalvdelen\b|\bden halve del\b`), "50", "%"},
	{regexp.MustCompile(`\ben tredjedel\b`), "1/3", "%"},
	{regexp.MustCompile(`\bto tredjedele\b`), "2/3", "%"},
	{regexp.MustCompile(`\ben (fjerdedel|kvart)\b`), "25", "%"},
	{regexp.MustCompile(`\btre fjerdedele\b`), "75", "%"},
	{regexp.MustCompile(`\ben femtedel\b`), "20", "%"},
	{regexp.MustCompile(`\ben tiendedel\b`), "10", "%"},
	{regexp.MustCompile(`\b(hvert|pr\.|per|i) kvartal(et)?\b|\bkvartalsvist?\b`), "3", "måneder"},
	{regexp.MustCompile(`\bhvert halve år\b|\bhalvårligt?\b`), "6", "måneder"},
}

var (
	clockWords = regexp.MustCompile(`\b(?:klokken|kl\.?) (?:(halv) )?([` + Letters + `é]+)`)
	fewOf      = regexp.MustCompile(`\b(et par|nul) (?:hele )?[` + Letters + `]+`)
	roman      = regexp.MustCompile(`\b(?:kapitel|kap\.?|bilag) ([ivx]{2,}|[vx])\b`)
)

// Amounts finds the amounts of a text of small letters that InWords does not: "halvdelen", "hvert kvartal",
// "klokken ni", "et par dage", "nul kroner", "kapitel vii".
func Amounts(text string) (found []Amount) {
	for _, a := range amounts {
		for _, m := range a.form.FindAllStringIndex(text, -1) {
			found = append(found, Amount{a.value, a.unit, m[0], m[1]})
		}
	}
	for _, m := range clockWords.FindAllStringSubmatchIndex(text, -1) {
		hour, ok := hours[text[m[4]:m[5]]]
		if ok && m[2] >= 0 {
			found = append(found, Amount{strconv.Itoa((hour+10)%12+1) + ".30", "", m[0], m[1]})
		} else if ok {
			found = append(found, Amount{strconv.Itoa(hour), "", m[0], m[1]})
		}
	}
	for _, m := range fewOf.FindAllStringSubmatchIndex(text, -1) {
		value := text[m[2]:m[3]]
		if value == "nul" {
			value = "0"
		}
		if unit := Unit(text[m[3]:]); unit != "" {
			found = append(found, Amount{value, unit, m[2], m[3]})
		}
	}
	for _, m := range roman.FindAllStringSubmatchIndex(text, -1) {
		found = append(found, Amount{strconv.Itoa(fromRoman(text[m[2]:m[3]])), "", m[0], m[1]})
	}
	return found
}

var hours = map[string]int{
	"et": 1, "ét": 1, "to": 2, "tre": 3, "fire": 4, "fem": 5, "seks": 6, "syv": 7, "otte": 8, "ni": 9, "ti": 10,
	"elleve": 11, "tolv": 12,
}

func fromRoman(letters string) (n int) {
	worth := map[byte]int{'i': 1, 'v': 5, 'x': 10}
	for i := range len(letters) {
		one := worth[letters[i]]
		if i+1 < len(letters) && one < worth[letters[i+1]] {
			one = -one
		}
		n += one
	}
	return n
}

var (
	timesAfter = regexp.MustCompile(`^ gange\b`)
	retelling  = regexp.MustCompile(`\b(siger|står|nævner|nævnes|skriver|gentager|læs|læst|bruger)\b`)
	ofAText    = regexp.MustCompile(`^ gange (i teksten|i standarden|så)\b`)
)

// Times tells whether a number in words is how often a reader may or must do something, by the text of small letters
// before it and after: "Du kan søge to gange", and not "Teksten siger det to gange".
func Times(before, after string) bool {
	if i := strings.LastIndexAny(before, ".!?"); i >= 0 {
		before = before[i:]
	}
	return timesAfter.MatchString(after) && !ofAText.MatchString(after) && !retelling.MatchString(before)
}

var rangeForm = regexp.MustCompile(`^( ?[-–] ?| til | og | eller )$`)

// Range tells whether a text of small letters between two numbers makes them the ends of a range.
func Range(between string) bool { return rangeForm.MatchString(between) }
