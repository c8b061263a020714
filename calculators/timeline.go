package calculators

import "borgerguide/calculators/quantity"

// timeline works out, from what has happened in a case, every date that follows from it, for the person and for the
// municipality. The rules are those of deadline. What has not happened is not guessed, and a deadline is left out when
// what it is about has happened: that for an answer when there is a decision (afgørelse), that for a complaint when
// there is one.
func timeline(c *Case) {
	written := false
	for input := timelineApplied; input <= timelineComplained; input++ {
		if c.askDay(input, input, own(input)).State != Missing {
			written = true
			c.mayBeStated(input)
		}
	}
	if !written {
		c.bad(timelineApplied, quantity.Empty, 0, 0)
	}
	if !c.faulty() {
		c.sayTimeline()
	}
}

// over tells whether what a deadline is about has happened, since a decision or a complaint came after its beginning.
func (c *Case) over(input int64) bool {
	began := &c.Heard[input]
	for then := timelineDecided; then <= timelineComplained; then++ {
		if a := &c.Heard[then]; then > input && a.given() && a.Value >= began.Value {
			return true
		}
	}
	return !began.given()
}

// line sorts the deadlines that are not over into the figures from timelineStops on, and gives how many there are. A stop is
// its day, and below it the event it begins with. The day is the safe date; today, between that and the latest one; and the
// latest one thereafter. A deadline without a date stands last, on LastDay.
func (c *Case) line(stops *Figures) (count int64) {
	for input := timelineApplied; input <= timelineComplained; input++ {
		if c.over(input) {
			continue
		}
		n := &c.Frames[1+input]
		n[variant] = input
		n[deadlineFrom] = c.Heard[input].Value
		c.count(n, input, own(input), false)
		day := LastDay
		if latest := quantity.Day(n[deadlineLatest]); latest != Never {
			day = later(quantity.Day(n[deadlineSafe]), c.Today)
			if day > latest {
				day = latest
			}
		}
		stop, at := int64(day)<<stopShift+input, timelineStops+count
		for at > timelineStops && stops[at-1] > stop {
			stops[at] = stops[at-1]
			at--
		}
		stops[at] = stop
		count++
	}
	return count
}

const stopShift = 2
