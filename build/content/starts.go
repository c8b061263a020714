package content

import (
	"slices"
	"strings"

	"borgerguide/build/file"
	"borgerguide/build/markdown"
	"borgerguide/build/wording"
	"borgerguide/calculators/quantity"
	"borgerguide/calculators/rule"
)

// decisionTerm is the term that a municipality sets itself for its answer to an application: its text may count it from
// another day than the application's, and may call it the normal one. Of any other term the law, or the letter that it
// counts from, says when it begins and that it binds.
const decisionTerm = "svarfrist"

// reckoned reads from when a term is counted, and whether the text calls it the normal one, from a fact or one of its
// rows.
func (r *factReader) reckoned(f *Fact, starts string, typical bool, key ...string) (at int64) {
	if typical && !r.isDecision(f) {
		r.unreckoned(f, "typical", append(key, "typical")...)
	}
	place := slices.Index(rule.Starts[:], starts)
	switch {
	case starts == "":
	case !r.isDecision(f):
		r.unreckoned(f, "starts", append(key, "starts")...)
	case place < 0:
		r.problem("no time limit starts at "+starts, strings.TrimSpace(file.DidYouMean(starts, rule.Starts[:])+
			" Write starts as one of "+strings.Join(rule.Starts[:], ", ")), append(key, "starts")...)
	default:
		at = int64(place)
	}
	return at
}

// isDecision tells whether a fact that is read is a municipality's term for its answer.
func (r *factReader) isDecision(f *Fact) bool { return f.IsDecision() && r.law != nil }

// IsDecision tells whether a fact is the term for an answer to an application.
func (f *Fact) IsDecision() bool { return f.ID == decisionTerm }

// unreckoned tells of a key that no calculator would heed.
func (r *factReader) unreckoned(f *Fact, key string, place ...string) {
	if unit := quantity.Measures[f.Unit]; !unit.Time {
		r.problem(key+" is of a length of time, and "+f.ID+" is in "+f.Unit, "leave "+key+" out", place...)
		return
	}
	r.problem(key+" is of "+decisionTerm+" in a standard, and no calculator heeds it of "+f.ID,
		"leave "+key+" out, and say on the page what the text says", place...)
}

// InFull is a row's value as a citizen reads it, with what makes a term another than so long from the day that it is
// received: that it is the normal one, and from when it is counted.
func (r Row) InFull(words *wording.LookupWords) string {
	text := r.Text()
	if r.Typical {
		text = markdown.FillPairs(words.Normally, "value", text)
	}
	switch r.Starts {
	case rule.AtComplete:
		return markdown.FillPairs(words.FromComplete, "value", text)
	case rule.AtMeeting:
		return markdown.FillPairs(words.FromMeeting, "value", text)
	case rule.AtSentBack:
		return markdown.FillPairs(words.FromSentBack, "value", text)
	}
	return text
}
