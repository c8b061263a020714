package calculators_test

import (
	"testing"

	"borgerguide/calculators"
	"borgerguide/calculators/published"
)

func TestPublishedCases(t *testing.T) {
	for i, names := range calculators.All {
		cases, err := published.Read("testdata", calculators.Calculator(i))
		if err != nil {
			t.Fatal(err)
		}
		for _, c := range cases {
			t.Run(names.Name+"/"+c.Name, func(t *testing.T) {
				if differs := c.Differs(c.Run()); differs != "" {
					t.Error(differs)
				}
			})
		}
	}
}
