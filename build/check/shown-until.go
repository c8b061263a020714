package check

import (
	"borgerguide/build/calc"
	"borgerguide/build/content"
	"borgerguide/build/file"
	"borgerguide/calculators/quantity"
	"borgerguide/calculators/rule"
)

// course is what follows an application by the terms that are known: the answer, a complaint of it, and the reply to
// that. Each is what the calculator of deadlines is asked, from the day that came of the one before.
var course = [...]string{"hvad=svar", "hvad=klage", "hvad=klagesvar"}

// shownLongEnough finds a day until which an older text is shown that a case begun under it may outlast: the last
// application may come on the text's last day. How long a case may take beyond the terms no rule says.
func shownLongEnough(g *content.Guide, m *content.Municipality, s *content.Standard) file.Problems {
	t := g.Kinds[s.ID].Calculators.Named("deadline")
	if s.ShownUntil == 0 || t == nil {
		return nil
	}
	runner, day := calc.New(g, t, g.Lookup(m, s)), s.Days.Until
	for _, asked := range course {
		received := quantity.Written(quantity.Date, int64(day))
		pairs := append(rule.Pairs(asked), rule.Pair{Key: "modtaget", Text: received})
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
