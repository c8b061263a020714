package danish

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// ordinals are the words that number the times, from 2: "hver tredje måned".
var ordinals = []string{
	"anden", "tredje", "fjerde", "femte", "sjette", "syvende", "ottende", "niende", "tiende", "ellevte", "tolvte",
}

// oftenForm is how a text of small letters says how often something happens. Its groups are a word or a number before,
// "gange" after that, "hvert" or the like, which of the periods, and the period.
var oftenForm = regexp.MustCompile(`(?:^|[^\pL\d])(?:(\d+|\pL+) (gange? )?)?` +
	`(om |i |pr\.? |per |hvert? |i løbet af (?:et )?|inden for et )?` +
	`(?:(\d+\.?|andet|` + strings.Join(ordinals, "|") + `) )?` +
	`(halve år|halvår(?:et)?|halvårlig[te]?|kvartal(?:et)?|kvartalsvis|kvartårlig[te]?|` +
	`år(?:et)?|årlig[te]?|måned(?:en)?|månedlig[te]?)(?:$|[^\pL\d])`)

// Between finds the times that lie between what happens again and again, in a text of small letters: 12 months of "én
// gang om året", 6 of "to gange årligt", 3 of "hvert kvartal".
func Between(text string) (found []Measure) {
	for _, m := range oftenForm.FindAllStringSubmatch(text, -1) {
		number, counted, which, period := m[1], m[2] != "", m[4], m[5]
		again := strings.Contains(period, "lig") || strings.HasSuffix(period, "vis")
		every := strings.HasPrefix(m[3], "hver") || number == "hver" || number == "hvert"
		times := count(number)
		switch {
		case !counted && !again && !every, counted && times == 0:
			continue // "om året", "flere gange om året"
		case times == 0 || !counted && !again:
			times = 1
		}
		if months := monthsOf(period) * place(which); months%times == 0 && months > 0 {
			found = append(found, Measure{strconv.Itoa(months / times), "måneder"})
		}
	}
	return found
}

// monthsOf is how many months a period has.
func monthsOf(period string) int {
	switch {
	case strings.HasPrefix(period, "halv"):
		return 6
	case strings.HasPrefix(period, "kvart"):
		return 3
	case strings.HasPrefix(period, "år"):
		return 12
	}
	return 1
}

// place is which of several a word or a number with a full stop names, 1 where there is none.
func place(which string) int {
	if which == "" {
		return 1
	}
	if which == "andet" {
		which = ordinals[0]
	}
	if i := slices.Index(ordinals, which); i >= 0 {
		return i + 2
	}
	n, _ := strconv.Atoi(strings.TrimSuffix(which, "."))
	return n
}

// count is a number of times, 0 where a word says none.
func count(written string) int {
	if slices.Contains(strings.Split(ofOne, "|"), written) {
		return 1
	}
	n, err := strconv.Atoi(NumberValue(written))
	if err != nil {
		return 0
	}
	return n
}
