package check

import (
	"slices"

	"borgerguide/build/calc"
	"borgerguide/build/content"
	"borgerguide/build/file"
	"borgerguide/calculators/quantity"
	"borgerguide/calculators/rule"
)

// course is what follows an application by the terms that are known: the answer, a complaint of it, and the reply to
// that, by their places among the deadlines that the calculator is asked for. Each is counted from the day that came
// of the one before.
var course = [...]int{0, 2, 3}

// shownLongEnough finds a day until which an older text is shown that a case begun under it may outlast: the last
// application may come on the text's last day. How long a case may take beyond the terms no rule says.
func shownLongEnough(g *content.Guide, m *content.Municipality, s *content.Standard) file.Problems {
	t := g.Kinds[s.ID].Calculators.Named("deadline")
	if s.ShownUntil == 0 || s.Days.Until == content.Open || t == nil {
		return nil
	}
	questions := t.Calculator.Questions
	what := questions[0] // which deadline; the day it is counted from is the first date that is asked for
	received := questions[slices.IndexFunc(questions, func(q rule.Question) bool { return q.Kind() == rule.Date })]
	runner, day := calc.New(g, t, g.Lookup(m, s)), s.Days.Until
	for _, place := range course {
		date := quantity.Written(quantity.Date, int64(day))
		pairs := []rule.Pair{{Key: what.Key, Text: what.Choices[place]}, {Key: received.Key, Text: date}}
		day = max(day, lastDay(runner.Ask(day, pairs)))
	}
	if s.ShownUntil >= day {
		return nil
	}
	return file.Problems{s.ShownPlace().Problem(
		"a case begun on the last day of this text, "+content.DateWords(s.Days.Until)+", may run until "+
			content.DateWords(day)+" by the terms alone",
		"write a later day as shown-until, when no such case is running, or leave it out")}
}

// lastDay is the last day that the first line of an answer names; 0 where it names none.
func lastDay(o calc.Outcome) (day quantity.Day) {
	if len(o.Lines) == 0 {
		return 0
	}
	for _, n := range o.Lines[0].Said.Numbers {
		if n.Unit == quantity.Date {
			day = max(day, quantity.Day(n.Value))
		}
	}
	return day
}
