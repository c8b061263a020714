package danish

import (
	"math"
	"regexp"
	"strconv"
	"strings"
)

// Measure is a number of something, in a text.
type Measure struct{ Number, Unit string }

// nextWord is the word after a number, with what may stand between them.
var nextWord = regexp.MustCompile(`^ ?(,-|%|[\pL]+)( \d)?`)

// UnitWord is the unit that stands right after a number: that of "1/2 år" and not of "1/2 og 3 år", "1/2 uge 5".
func UnitWord(after string) string {
	m := nextWord.FindStringSubmatch(after)
	if m == nil || m[2] != "" {
		return ""
	}
	return Unit(" " + m[1])
}

var (
	aside     = regexp.MustCompile(`^ ?\([^()]*\)`) // "4 (fire) uger"
	adjective = regexp.MustCompile(`^ \pL+e\b`)     // "30 fulde dage"
	before    = regexp.MustCompile(`(\pL+|%)\.?[ :=|,)]*$`)
)

// UnitBeside is the unit that stands beside a number, somewhat further off than Unit looks: "4 (fire) uger",
// "3 løbende måneder", "antal uger: 4".
func UnitBeside(textBefore, after string) string {
	if unit := Unit(aside.ReplaceAllString(after, "")); unit != "" {
		return unit
	}
	if unit := Unit(adjective.ReplaceAllString(after, "")); unit != "" {
		return unit
	}
	if m := before.FindStringSubmatch(textBefore); m != nil {
		return Unit(" " + m[1])
	}
	return ""
}

// measures are the units that can be told in one another, with how many thousandths of the smaller one each is.
var measures = map[string]struct {
	in         string
	thousandth float64
}{
	"uger": {"dage", 7000}, "år": {"måneder", 12000}, "øre": {"kr.", 10},
}

// Same tells whether two amounts are the same, also where each is in a unit of its own: "14 dage" and "2 uger".
func (a Measure) Same(b Measure) bool {
	unitA, thousandthsA, okA := a.measured()
	unitB, thousandthsB, okB := b.measured()
	return okA && okB && unitA == unitB && thousandthsA == thousandthsB
}

func (a Measure) measured() (unit string, thousandths int64, ok bool) {
	n, err := strconv.ParseFloat(strings.Replace(a.Number, ",", ".", 1), 64)
	unit, each := a.Unit, 1000.0
	if m, in := measures[unit]; in {
		unit, each = m.in, m.thousandth
	}
	return unit, int64(math.Round(n * each)), err == nil
}

// InTimes is the unit of what is counted in times.
const InTimes = "gange"

// ofOne are the words for one.
const ofOne = `en|et|én|ét|een|eet`

var (
	aOne  = regexp.MustCompile(`(?:^|[^\pL\d])(?:` + ofOne + `)((?: hel| helt)? (\pL+))`)
	aHalf = regexp.MustCompile(`(?:(\pL+|\d+) og (?:(?:` + ofOne + `) )?)?(?:halvt?|halve) (\pL+)`)
)

// Ones finds the amounts of one and of a half in words, in a text of small letters: "en uge", "et halvt år", "to og et
// halvt år".
func Ones(text string) (found []Measure) {
	for _, m := range aOne.FindAllStringSubmatch(text, -1) {
		if unit := Unit(" " + m[2]); unit != "" {
			found = append(found, Measure{"1", unit})
		}
	}
	for _, m := range aHalf.FindAllStringSubmatch(text, -1) {
		unit := Unit(" " + m[2])
		if unit == "" {
			continue
		}
		found = append(found, Measure{strconv.Itoa(count(m[1])) + ",5", unit})
	}
	return found
}

// monthsEnd is how a text of small letters speaks of the end of a month. "tre måneder før" and "om måneden" do not.
var (
	monthsEnd = regexp.MustCompile(`(?:^|[^\pL])(?:(?:den|samme|hel|hele|følgende|næste|pågældende|efterfølgende) ` +
		`måned|måneden|månedens|ultimo|måneds(?:udgang|skifte?t?))(?:$|[^\pL])`)
	perMonth = regexp.MustCompile(`om måneden|pr\.? måned|per måned`)
)

// MonthsEnd tells whether a text of small letters speaks of the end of a month, or of a whole one: "ved udgangen af den
// måned".
func MonthsEnd(text string) bool { return monthsEnd.MatchString(perMonth.ReplaceAllString(text, "")) }
