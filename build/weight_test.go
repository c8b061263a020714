package main

import "testing"

func TestWeighModule(t *testing.T) {
	for _, c := range []struct {
		size, small int
		fits        bool
	}{{moduleBudget, smallBudget, true}, {moduleBudget + 1, smallBudget, false}, {moduleBudget, smallBudget + 1, false}} {
		if problems := weighModule(c.size, c.small); (len(problems) == 0) != c.fits {
			t.Errorf("%d bytes, %d with brotli: %v", c.size, c.small, problems)
		}
	}
}
