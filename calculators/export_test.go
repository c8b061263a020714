package calculators

// Defaults are the figures that say something when they are not set: that there is no such day, say.
var Defaults = map[Calculator][]int64{
	Deadline: {deadlineLatest, deadlineUnmoved, deadlineSaturdays},
	Timeline: {deadlineLatest, timelineOnlyAssumed},
}
