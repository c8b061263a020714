package timeline

import (
	"borgerguide/calculators/quantity"
	"borgerguide/calculators/rule"
	"borgerguide/calculators/term"
)

// askMilestones asks what has happened, and tells whether any day is written. A new decision comes after a complaint,
// and the work begins after a decision; whoever has written such a day is asked for it all the same.
func askMilestones(c *rule.Case) (written bool) {
	for at := applied; at <= renewed; at++ {
		if at < renewed || happenedOn(c, complained) != term.NoDay || !c.Unwritten(askRenewed) {
			written = askHappened(c, &milestones[at]) || written
			inOrder(c, at)
		}
	}
	if happenedOn(c, decided) != term.NoDay || happenedOn(c, renewed) != term.NoDay || !c.Unwritten(askStarted) {
		written = askHappened(c, &milestones[started]) || written
	}
	return written
}

// askHappened asks for the day of a milestone, and tells whether it is answered. Of a letter that came nobody knows
// when it asks for the date on it: "Hvis afgørelsen er sendt med almindelig post, går Ankestyrelsen ud fra, at du
// får brevet 6 hverdage senere." (Ankestyrelsen, on klagefrister.) That holds of decisions; that we count so for a
// draft as well is an assumption. In a digital post box stands when a letter came.
func askHappened(c *rule.Case, m *milestone) bool {
	day := term.AskDay(c, m.question, m.fact, m.personal)
	if m.isLetter && day.State == quantity.Unknown {
		how := c.Ask(m.post)
		switch {
		case how.Is(byLetter):
			term.AskDay(c, m.dated, m.fact, true)
		case how.Given():
			c.Fault(m.question, quantity.Empty)
		}
	}
	return day.State != quantity.Missing
}

// happenedOn is the day of a milestone, or the date on the letter; NoDay where it has not happened.
func happenedOn(c *rule.Case, at int64) quantity.Day {
	m := &milestones[at]
	if a := c.Answered(m.question); a.Given() {
		return quantity.Day(a.Value)
	}
	if m.isLetter && c.Answered(m.dated).Given() {
		return quantity.Day(c.Answered(m.dated).Value)
	}
	return term.NoDay
}

// letterOf is what a deadline counts from that begins with a milestone.
func letterOf(c *rule.Case, at int64) term.Event {
	day := happenedOn(c, at)
	if day != term.NoDay && !c.Answered(milestones[at].question).Given() {
		return term.Event{Day: day, Presumed: true, Letter: c.At(letterTerm, day)}
	}
	return term.Event{Day: day}
}

// inOrder notes a day before one that must have come first: a case goes from an application to a draft, a decision, a
// complaint and a new decision, and what is later in it has not happened earlier. No rule says so; it is what the words
// mean.
func inOrder(c *rule.Case, at int64) {
	day := happenedOn(c, at)
	earliest := day // or the latest day of what comes before
	for before := applied; before < at; before++ {
		earliest = max(earliest, happenedOn(c, before))
	}
	if day == term.NoDay || day >= earliest {
		return
	}
	if c.Answered(milestones[at].question).Given() {
		c.Fault(milestones[at].question, quantity.Order, int64(earliest))
	} else {
		c.Fault(milestones[at].dated, quantity.Order, int64(earliest))
	}
}
