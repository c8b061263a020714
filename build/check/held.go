package check

import (
	"slices"
	"strings"
	"unicode/utf8"

	"borgerguide/build/asread"
	"borgerguide/build/content"
	"borgerguide/build/danish"
	"borgerguide/calculators/quantity"
)

// notHeld says what is wrong where the quotation of a row does not say its value, and what to do; "" is nothing.
func notHeld(f *content.Fact, r content.Row) (what, instead string) {
	quote := asQuoted(r.Quote)
	switch {
	case r.Unit == quantity.ClosedDays:
		return "", "" // a list of days, not a number
	case f.OurWords:
		return ungrounded(r)
	case len(f.Values) > 0 && r.Unit == quantity.Words:
		if what, instead = numberInstead(f, r, quote); what != "" {
			return what, instead
		}
		return otherChoice(f.Values, r, quote)
	case r.Unit == quantity.Words:
		if !strings.Contains(quote, asQuoted(r.Written)) {
			return "does not hold the value " + r.Text(), "quote the words that say the value"
		}
		return "", ""
	}
	value := measureOf(r)
	said := measuresIn(quote)
	if slices.ContainsFunc(said, value.Same) {
		return "", ""
	}
	for _, s := range said {
		switch {
		case s.Number != value.Number:
		case s.Unit == "":
			return "says " + s.Number + " without its unit, and the value is " + r.Text(),
				"quote the number with its unit, as it stands in the text"
		default:
			return "says " + s.Number + " " + s.Unit + ", and the value is " + r.Text(),
				"write the value in the unit of the text, or quote the words that say it"
		}
	}
	return "does not hold the value " + r.Text(), "quote the words that say the number"
}

// asQuoted is a text as values are looked for in it: small letters that are put together, with single spaces.
func asQuoted(text string) string { return lower(squeeze(asread.Compose(text))) }

// measureOf is the value of a row that is a number.
func measureOf(r content.Row) danish.Measure {
	if r.Unit == quantity.Count {
		return danish.Measure{Number: r.Text(), Unit: danish.InTimes}
	}
	for _, s := range spotted(lower(r.Text())) {
		if s.kind == number {
			return danish.Measure{Number: s.value, Unit: s.unit}
		}
	}
	return danish.Measure{}
}

// measuresIn are all numbers of something that a quotation says, in digits, in words, or as how often it happens.
// A number without a unit has none.
func measuresIn(quote string) (said []danish.Measure) {
	for _, s := range spotted(quote) {
		if s.kind != number {
			continue
		}
		unit := s.unit
		if unit == "" {
			unit = danish.UnitBeside(quote[:s.from], quote[s.to:])
		}
		said = append(said, danish.Measure{Number: s.value, Unit: unit})
	}
	return append(append(said, danish.Ones(quote)...), danish.Between(quote)...)
}

// otherChoice says where a quotation speaks for another of the possible values than the one that was chosen: of the
// two that differ in the end of a month.
func otherChoice(possible []string, r content.Row, quote string) (what, instead string) {
	chosen := asQuoted(r.Written)
	instead = "write the value that the quotation says, one of: " + strings.Join(possible, "; ")
	switch ends := danish.MonthsEnd(quote); {
	case danish.MonthsEnd(chosen) && !ends:
		return "does not speak of the month, as the value »" + r.Text() + "« does", instead
	case !danish.MonthsEnd(chosen) && ends && slices.ContainsFunc(possible, func(other string) bool {
		return danish.MonthsEnd(asQuoted(other)) && strings.Contains(asQuoted(other), longestWord(chosen))
	}):
		return "speaks of the month, and the value »" + r.Text() + "« does not", instead
	}
	return "", ""
}

// numberInstead says where a quotation names a number that is a value itself, as 65 år, and the value is in words that
// the quotation does not have.
func numberInstead(f *content.Fact, r content.Row, quote string) (what, instead string) {
	word := []rune(longestWord(asQuoted(r.Written)))
	if f.Or == "" || strings.Contains(quote, string(word[:len(word)/2])) || r.Value == int64(len(f.Values)) {
		return "", "" // the last of the values is another rule, in whatever words
	}
	unit := measureOf(content.Row{Unit: quantity.Measures[f.Or].Unit, Value: 12}).Unit
	for _, s := range measuresIn(quote) {
		if s.Unit == unit {
			return "says " + s.Number + " " + f.Or + ", and the value is »" + r.Text() + "«",
				"write value = \"" + s.Number + " " + f.Or + "\""
		}
	}
	return "", ""
}

// longestWord is what a value is about.
func longestWord(text string) (longest string) {
	for _, word := range strings.Fields(text) {
		if utf8.RuneCountInString(word) > utf8.RuneCountInString(longest) {
			longest = word
		}
	}
	return longest
}

// ungrounded says which number of a value in our own words does not stand in its quotation. The rest of it a person
// must hold against the quotation: the report sets one beside the other.
func ungrounded(r content.Row) (what, instead string) {
	g := ground{}.of(r.Quote)
	for _, s := range spotted(lower(r.Written)) {
		if !g.holds(s) {
			return "does not hold »" + s.value + "«, which the value says",
				"quote the words that say it, or leave it out"
		}
	}
	return "", ""
}
