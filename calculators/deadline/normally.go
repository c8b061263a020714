package deadline

import (
	"borgerguide/calculators/rule"
	"borgerguide/calculators/term"
)

// sayNormally says when the municipality mostly answers or follows up. That its text calls the time normal makes it no
// limit, so the municipality is not late after it; but whoever has an answer to wait for may ask when it comes.
func sayNormally(c *rule.Case, w *wording, s *term.Span) {
	c.Say(w.normally, int64(s.Latest))
	if c.Today > s.Latest {
		c.Say(w.normalPassed)
	}
	if s.Term.Typical == 1 {
		c.Say(w.saysNormally, s.Term.Value, int64(s.Term.Unit))
	}
}

// sayCommentNormally says until when one can mostly comment on a draft. The limit is that of the letter: "Myndigheden
// kan fastsætte en frist for afgivelsen af den nævnte udtalelse." (Forvaltningsloven § 21, stk. 1.)
func sayCommentNormally(c *rule.Case, w *wording, s *term.Span) {
	if c.Today <= s.Safe {
		c.Say(w.normally, int64(s.Safe))
		c.Say(seeLetter)
		return
	}
	c.Say(w.normalPassed, int64(s.Safe))
	c.Say(w.afterLate)
}
