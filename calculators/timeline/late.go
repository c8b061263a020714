package timeline

import (
	"borgerguide/calculators/rule"
	"borgerguide/calculators/term"
)

// sayWhetherInTime says whether a complaint came in time: by the safe date, by the latest one alone, or too late.
// "Klage til Ankestyrelsen skal ske inden 4 uger efter, at afgørelsen er modtaget hos borger." Too late:
// "Ankestyrelsen kan se bort fra klagefristens overskridelse, hvis der foreligger særlige grunde til det."
// (Ankestyrelsens principmeddelelse 38-23.) Whether the municipality has its own term for such a complaint, no rule
// that was read says. It gives the days that mattered and are closed by assumption alone.
func sayWhetherInTime(c *rule.Case) (assumed int64) {
	came := happenedOn(c, complained)
	if came == term.NoDay || happenedOn(c, decided) == term.NoDay || isOver(c, complained) {
		return 0
	}
	limit := spanOf(c, decided)
	if !limit.Counted() {
		return 0
	}
	switch {
	case came <= limit.Safe:
		c.Say(inTime, int64(limit.Safe), int64(limit.Latest))
	case came <= limit.Latest:
		c.Say(perhapsInTime, int64(limit.Safe), int64(limit.Latest))
	default:
		c.Say(tooLate, int64(limit.Safe), int64(limit.Latest))
	}
	if came > limit.Safe {
		c.Say(writeWhyLate)
		c.Say(lateReplyUnsure)
	}
	sayBeside(c, &milestones[decided], &limit)
	sayWorkings(c, decided, &limit)
	return limit.AssumedClosed(c)
}
