package danish

import (
	"regexp"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Digits is the form of a number in digits: "1.250,50", "2½", "½", "1 1/2", "23:59".
const Digits = `\b(\d+ )?[13][/⁄][24]\b|\b\d+([.,:]\d+)*( ?[½¼¾])?|[½¼¾]`

// InWords finds the numbers in words in a text of small letters: where each begins and ends.
func InWords(text string) (found [][2]int) {
	times := -1 // where "to" begins, of "to hundrede"
	for from := 0; from < len(text); {
		to := from + letters(text[from:])
		if to == from {
			_, size := utf8.DecodeRuneInString(text[from:])
			from += size
			continue
		}
		word, at := text[from:to], from
		if n := beforeUnit(word); n > 0 {
			to = from + n
			word = text[from:to]
		}
		if times >= 0 && (strings.HasPrefix(word, "hundred") || strings.HasPrefix(word, "tusind")) {
			at = times
		}
		if times = -1; to < len(text) && text[to] == ' ' && (word == "et" || numberWords[word] > 0) {
			times = from
		}
		if _, ok := words(text[at:to]); ok {
			if at < from && len(found) > 0 && found[len(found)-1][0] == at {
				found = found[:len(found)-1]
			}
			found = append(found, [2]int{at, to})
		}
		from = to
	}
	return found
}

// letters is how long the word is that a text begins with.
func letters(text string) int {
	for i, r := range text {
		if !unicode.IsLetter(r) {
			return i
		}
	}
	return len(text)
}

var (
	thousands = regexp.MustCompile(`^\d{1,3}(\.\d{3})+(,\d+)?$`)
	noRest    = regexp.MustCompile(`,0+$|\.00$`) // no øre, no minutes
	fractions = strings.NewReplacer(" ", "", "½", ",5", "¼", ",25", "¾", ",75",
		"1/2", ",5", "1/4", ",25", "3/4", ",75", "1⁄2", ",5", "1⁄4", ",25", "3⁄4", ",75")
)

// NumberValue is a number, in digits or in words of small letters, in the one way that numbers are compared in:
// "1250", "2,5".
func NumberValue(s string) string {
	if n, ok := words(s); ok {
		return n
	}
	s = strings.TrimRight(fractions.Replace(s), ".,")
	if strings.HasPrefix(s, ",") {
		s = "0" + s
	}
	if thousands.MatchString(s) {
		s = strings.ReplaceAll(s, ".", "")
	}
	return noRest.ReplaceAllString(strings.ReplaceAll(s, ":", "."), "")
}

// words reads a number in words.
func words(s string) (value string, ok bool) {
	if n, ok := Number(s); ok {
		return strconv.Itoa(n), true
	}
	if s == "" || s[0] < 'a' { // digits
		return "", false
	}
	if s == "halvanden" || s == "halvandet" {
		return "1,5", true
	}
	if ones, tens, ok := strings.Cut(s, "og"); ok {
		one, ten := numberWords[ones], numberWords[tens]
		if ones == "en" {
			one = 1
		}
		return strconv.Itoa(one + ten), one > 0 && ten > 0
	}
	times, word, several := strings.Cut(s, " ")
	if !several {
		times, word = "et", s
	}
	many := numberWords[times]
	if times == "et" {
		many = 1
	}
	switch strings.TrimSuffix(word, "e") {
	case "hundred":
		return strconv.Itoa(100 * many), many > 0
	case "tusind":
		return strconv.Itoa(1000 * many), many > 0
	}
	return "", false
}

// KronerBefore tells whether a number counts kroner by the text of small letters before it: "kr. 35".
func KronerBefore(before string) bool { return kronerBefore.MatchString(before) }

var kronerBefore = regexp.MustCompile(`\bkr\.? ?$`)

// units are what numbers count, and the forms that is written in.
var units = []struct {
	name string
	form *regexp.Regexp
}{
	{"kr.", unitForm(`kr\b\.?|kroners?\b|,-|dkk\b`)},
	{"øre", unitForm(`øre\b`)},
	{"%", unitForm(`%|pct\b|procents?\b`)},
	{"km", unitForm(`km\b|kilometers?\b`)},
	{"hverdage", unitForm(`hverdage?s?\b|hverdages`)},
	{"arbejdsdage", unitForm(`arbejdsdage?s?\b|arbejdsdages`)},
	{"dage", unitForm(`(kalender)?dage?s?\b|(kalender)?dages|dagsfrist|døgns?\b`)},
	{"uger", unitForm(`ugers?\b|uges?\b|ugers|ugesfrist`)},
	{"måneder", unitForm(`måneders?\b|måneds?\b|måneders|månedsfrist|mdr?\b`)},
	{"år", unitForm(`årig[et]?\b|års?\b|års`)},
	{"timer", unitForm(`timers?\b|time\b|timers`)},
	{"minutter", unitForm(`minutt?ers?\b|minut\b|min\b`)},
	{"gange", unitForm(`gange?\b`)},
}

// unitForm is a unit after a number, or after the range that the number begins: "1-4 dage", "8 til 10 uger".
func unitForm(unit string) *regexp.Regexp {
	return regexp.MustCompile(`^(( ?[-–] ?| til | eller | og |, )(\d+([.,]\d+)*|[` + Letters + `]+))*` +
		`[ -]?(hele )?(?P<unit>` + unit + `)`)
}

// Unit is what a number counts, by the text of small letters after it: "uger", "kr."; "" where it does not say. What a
// unit of content is written as is a unit here.
func Unit(after string) string {
	for _, u := range units {
		if u.form.MatchString(after) {
			return u.name
		}
	}
	return ""
}

// UnitAsWritten is a unit as the text after a number has it, with the blank or hyphen before it. After a range it is
// only that of its end: "-8 uger" is " uger".
func UnitAsWritten(after string) string {
	small := strings.ToLower(after)
	for _, u := range units {
		m := u.form.FindStringSubmatchIndex(small)
		switch {
		case m == nil || len(small) != len(after):
			continue
		case m[2] >= 0:
			at := 2 * u.form.SubexpIndex("unit")
			return " " + after[m[at]:m[at+1]]
		}
		return after[:m[1]]
	}
	return ""
}

var (
	label      = regexp.MustCompile(`(\bnr\.?|vej|gade|allé|stræde|plads|\bpunkt|\bpkt\.?|\bkapitel|\bkap\.?|\bside|\btlf\.?) $`)
	postalNext = regexp.MustCompile(`^,? \d{4} \pL`)
	postal     = regexp.MustCompile(`^ \pL`)
)

// Label tells whether a number that counts nothing names something: a house, a town, a paper. It stands between two
// texts of small letters.
func Label(before, number, after string) bool {
	return label.MatchString(before) || postalNext.MatchString(after) || len(number) == 4 && postal.MatchString(after)
}

// often is what makes "to gange" a number of times rather than a way to speak of a text.
var often = regexp.MustCompile(`^ gange? (om (ugen|måneden|året|dagen)|(daglig|ugentlig|månedlig|årlig)t|hver)`)

// Counts tells whether a number in words counts something that a reader may rely on, by the text after it: "tolv
// uger", "to gange om året", and not "to gange", "tre måder".
func Counts(after string) bool {
	unit := Unit(after)
	return unit != "" && unit != "gange" || often.MatchString(after)
}

// One is the form of a single unit of time or way that is promised in words of small letters: "inden en uge". Its
// last group is the unit.
const One = `\b(inden for|inden|senest|højst|mindst|op til|efter|maksimalt) (en|et|én|ét) (uge|måned|hverdag|arbejdsdag|døgn|år|time|kilometer|km)\b`

// example is how a paragraph begins whose numbers are made up.
var example = regexp.MustCompile(`(?i)^((et|for) )?eksempel( \d+)?:|^eksempel \d+\b`)

// ExampleStart is how an editor may begin one.
const ExampleStart = "Eksempel:"

// Example tells whether a paragraph is an example: its numbers are nobody's.
func Example(paragraph string) bool { return example.MatchString(paragraph) }

// toStep is what stands before the number of a part of the guide, or of a place in a list: "se trin 2".
var toStep = regexp.MustCompile(`\b(trin|afsnit|spørgsmål|eksempel|nummer) $`)

// ToStep tells whether a number names a part of the guide or a place in a list, by the text of small letters before it.
func ToStep(before string) bool { return toStep.MatchString(before) }

// step is how a heading is numbered.
var step = regexp.MustCompile(`^(trin|del|afsnit|punkt|skridt) \d+\b|^\d+[.)] `)

// Unnumbered is a heading of small letters with blanks for the number that it begins with: "trin 2: …".
func Unnumbered(heading string) string {
	return step.ReplaceAllStringFunc(heading, func(s string) string { return strings.Repeat(" ", len(s)) })
}
