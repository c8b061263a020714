package term

import (
	"borgerguide/calculators/quantity"
	"borgerguide/calculators/rule"
)

// A municipality may have adopted its standard anew. The fact AdoptedText then numbers its texts, each on the days that
// it holds; else it has no row. Which text a term is of no rule says: that for an answer is taken from the text that
// held when the application came, and all else from that in force on the reader's day. Both are assumptions of ours,
// which are said.

// Of finds the term of a fact that is counted from a day.
func Of(c *rule.Case, fact int64, day quantity.Day) *rule.Row {
	return c.At(fact, dayOfText(c, fact, day))
}

// Beside finds the term of a fact that stands beside the one that is counted from a day; mostly there is none.
func Beside(c *rule.Case, fact int64, day quantity.Day) *rule.Row {
	return c.BesideOn(fact, dayOfText(c, fact, day))
}

// dayOfText is a day on which the text holds that a term is of.
func dayOfText(c *rule.Case, fact int64, day quantity.Day) quantity.Day {
	if fact != Decision && textOn(c, day) != textOn(c, c.Today) {
		return c.Today
	}
	return day
}

func textOn(c *rule.Case, day quantity.Day) int64 { return c.Peek(AdoptedText, day).Value }

// HasTexts tells whether the municipality has adopted more than one text.
func HasTexts(c *rule.Case) bool { return c.FirstDay(AdoptedText) != rule.Never }

// IsOfText tells whether it matters to a fact which text is meant: there are several, and one of them states it.
func IsOfText(c *rule.Case, fact int64) bool {
	return HasTexts(c) && c.IsStated(fact)
}
