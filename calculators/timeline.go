package calculators

import "borgerguide/calculators/quantity"

// timeline works out, from what has happened in a case, every date that follows from it, for the person and for the
// municipality. The rules are those of deadline. What has not happened is not guessed, and a deadline is left out when
// what it is about has happened: that for an answer when there is a decision (afgørelse), that for a complaint when
// there is one.
func timeline(c *Case) {
	written := false
	for input := timelineApplied; input <= timelineComplained; input++ {
		if c.askDay(input, input).State != quantity.Missing {
			written = true
			c.mayBeStated(input)
		}
	}
	if !written {
		c.bad(timelineApplied, quantity.Empty, 0, 0)
	}
	if c.faulty() {
		return
	}
	for input := timelineApplied; input <= timelineComplained; input++ {
		if !c.over(input) {
			c.stop(input)
		}
	}
	c.sayTimeline()
}

// over tells whether what a deadline is about has happened, since a decision or a complaint came after its beginning; or
// has not begun.
func (c *Case) over(input int64) bool {
	began := c.heard(input).Value
	for then := timelineDecided; then <= timelineComplained; then++ {
		if then > input && c.heard(then).Value >= began {
			return true
		}
	}
	return began == noDay
}

// stop counts a deadline, and gives it its place on the line: its day, and below it the event it begins with. The day is the
// safe date; today, between that and the latest one; and the latest one thereafter. A deadline without a date stands last,
// on LastDay.
func (c *Case) stop(input int64) {
	n := c.frameOf(input)
	n[variant] = input
	n[deadlineFrom] = c.heard(input).Value
	n[deadlinePresumed] = n[deadlineFrom]
	c.count(n, input)
	day := int64(LastDay)
	if n[deadlineLatest] != noDay {
		day = least(n[deadlineLatest], int64(later(quantity.Day(n[deadlineSafe]), c.Today)))
	}
	n[deadlineStop] = day<<stopShift + input
}

const (
	stopShift = 2
	noStop    = int64(LastDay+1) << stopShift
)

// stopAfter is the first stop after another; noStop where there is none.
func (c *Case) stopAfter(last int64) int64 {
	next := noStop
	for input := timelineApplied; input <= timelineComplained; input++ {
		if stop := c.frameOf(input)[deadlineStop]; last < stop && stop < next {
			next = stop
		}
	}
	return next
}

func (c *Case) frameOf(input int64) *Figures { return &c.Frames[1+input] }
