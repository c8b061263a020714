package content

import (
	"slices"
	"strings"

	"borgerguide/build/markdown"
	"borgerguide/build/wording"
	"borgerguide/calculators/quantity"
	"borgerguide/calculators/rule"
)

// decisionTerm is the term that a municipality sets itself for its answer to an application: its text may count it from
// another day than the application's. Of any other term of the law's, the law or the letter that it counts from says
// when it begins.
const decisionTerm = "svarfrist"

// normalTerms are the law's terms whose length a municipality sets, which it may call the normal one.
var normalTerms = []string{decisionTerm, "hoeringsfrist", "opfoelgning"}

// reckoned finds what is wrong with from when a term is counted, and with whether the text calls it the normal one,
// of a fact or one of its rows. Whether a term has the name that another one starts at, chained tells.
func (r *factReader) reckoned(f *Fact, starts string, typical bool, key ...string) {
	switch {
	case !typical || r.law != nil && (MayBeNormal(f.ID) || f.IsLimit()):
	case r.law != nil && r.law[f.ID] == nil && quantity.Measures[f.Unit].Time:
		r.problem("typical is of a time limit, and "+f.ID+" does not say from when it is counted",
			"write starts as one of "+strings.Join(rule.Starts[:], ", ")+", or leave typical out",
			append(key, "typical")...)
	default:
		r.unreckoned(f, "typical", append(key, "typical")...)
	}
	switch {
	case starts == "":
	case r.mayStart(f):
		r.started = append(r.started, started{f, starts, append(key, "starts")})
	default:
		r.unreckoned(f, "starts", append(key, "starts")...)
	}
}

// unitsOfTime are the units that a term may have, sorted.
func unitsOfTime() (words []string) {
	for _, word := range unitWords() {
		if quantity.Measures[word].Time {
			words = append(words, word)
		}
	}
	return words
}

// started is that a term says from when it is counted, and where.
type started struct {
	term *Fact
	at   string
	key  []string
}

// MayBeNormal tells whether a municipality's text may call a term of the law's the normal one.
func MayBeNormal(id string) bool { return slices.Contains(normalTerms, id) }

// mayStart tells whether a fact may say from when it is counted: a municipality's term for its answer, and a term that
// only it has, or one kind of standard.
func (r *factReader) mayStart(f *Fact) bool {
	if !quantity.Measures[f.Unit].Time {
		return false
	}
	if r.law == nil {
		return r.ofKind
	}
	return f.IsDecision() || r.law[f.ID] == nil || r.law[f.ID].IsLimit()
}

// IsDecision tells whether a fact is the term for an answer to an application.
func (f *Fact) IsDecision() bool { return f.ID == decisionTerm }

// unreckoned tells of a key that no calculator would heed.
func (r *factReader) unreckoned(f *Fact, key string, place ...string) {
	if unit := quantity.Measures[f.Unit]; !unit.Time {
		instead := "leave " + key + " out"
		if unit.Unit == quantity.Age {
			instead = "write the unit as one of " + strings.Join(unitsOfTime(), ", ") + "; or " + instead
		}
		r.problem(key+" is of a length of time, and "+f.ID+" is in "+f.Unit, instead, place...)
		return
	}
	r.problem(key+" is not of "+f.ID+": the law, or the letter, says how it is counted",
		"leave "+key+" out, and say on the page what the text says", place...)
}

// InFull is a row's value as a citizen reads it, with what makes a term another than so long from the day that it is
// received: that it is the normal one, and from when it is counted.
func (r Row) InFull(words *wording.LookupWords) string {
	text := r.Text()
	if r.Typical {
		text = markdown.FillPairs(words.Normally, "value", text)
	}
	switch {
	case r.After != nil:
		return markdown.FillPairs(words.AfterLimit, "value", text, "limit", r.After.Name)
	case r.Starts == rule.AtComplete:
		return markdown.FillPairs(words.FromComplete, "value", text)
	case r.Starts == rule.AtMeeting:
		return markdown.FillPairs(words.FromMeeting, "value", text)
	case r.Starts == rule.AtSentBack:
		return markdown.FillPairs(words.FromSentBack, "value", text)
	}
	return text
}
