package deadline

import (
	"borgerguide/calculators/rule"
	"borgerguide/calculators/term"
)

// sayBeside says the term that stands beside the one that is counted. A complaint has the law's term whatever a text
// says: "Klage til Ankestyrelsen skal ske inden 4 uger efter, at afgørelsen er modtaget hos borger."
// (Ankestyrelsens principmeddelelse 38-23.) A municipality's own term for its reply counts where it is shorter than
// that of the law: "Det sker senest fire uger efter, at den har fået din klage." (Ankestyrelsen, on tidsfrister.)
func sayBeside(c *rule.Case, w *wording, event term.Event, counted *term.Span, beside *rule.Row) {
	switch {
	case !beside.Exists():
	case beside.Stated():
		c.Say(w.textSays, beside.Value, int64(beside.Unit), counted.Term.Value, int64(counted.Term.Unit))
	default:
		if law := spanOf(c, w, event, beside, event.Day); law.Counted() {
			c.Say(replyOwn, int64(law.Latest))
		}
	}
}
