package deadline

import (
	"borgerguide/calculators/rule"
	"borgerguide/calculators/term"
)

// sayText says by which of the municipality's adopted texts the term is counted, where there are several.
func sayText(c *rule.Case, w *wording) {
	switch {
	case !term.IsOfText(c, w.fact):
	case w.fact == term.Decision:
		c.Say(textThen)
	default:
		c.Say(textNow)
	}
}
