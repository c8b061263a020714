package calculators

import "borgerguide/calculators/quantity"

// Small sums that several calculators need.

const permille = 1000 // of one

// halfUp divides what is not negative and rounds a half up.
func halfUp(n, by int64) int64 { return int64(uint64(2*n+by) / uint64(2*by)) }

func least(a, b int64) int64 {
	if a < b {
		return a
	}
	return b
}

func later(a, b quantity.Day) quantity.Day {
	if a > b {
		return a
	}
	return b
}
