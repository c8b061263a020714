package calculators

import "slices"

// Default tells whether a figure says something when it is not set: that there is no such day, say.
func Default(calculator Calculator, frame int, figure int64) bool {
	var list []int64
	switch {
	case calculator == Deadline:
		list = []int64{deadlineLatest, deadlineUnmoved, deadlineSaturdays, deadlineLetterUnit, deadlineTermUnit, deadlineLetterTakes}
	case calculator == Timeline && frame == 0:
		list = []int64{timelineOnlyAssumed}
	case calculator == Timeline:
		list = []int64{deadlineLatest, deadlineTermUnit}
	}
	return slices.Contains(list, figure)
}
