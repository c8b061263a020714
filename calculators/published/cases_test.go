package published

import (
	"slices"
	"testing"

	"borgerguide/calculators"
)

// TestPublishedCases: of a case at fault all faults are published; of another, what is published is said, each as
// often. In which order people read it their parts decide, which the calculators do not know.
func TestPublishedCases(t *testing.T) {
	for i := range calculators.All {
		for _, c := range read(t, int64(i)) {
			said := c.Said()
			if c.Faulty && !slices.Equal(said, c.Want) {
				t.Errorf("%s, %s: the faults are %q", c.Place, c.Name, said)
			}
			for _, want := range c.Want {
				at := slices.Index(said, want)
				if at < 0 {
					t.Errorf("%s, %s: %q is not said", c.Place, c.Name, want)
					continue
				}
				said = slices.Delete(said, at, at+1)
			}
		}
	}
}

// TestNamesOfCases: each case of a calculator has a name of its own, by which tests ask it again.
func TestNamesOfCases(t *testing.T) {
	for i := range calculators.All {
		places := map[string]string{}
		for _, c := range read(t, int64(i)) {
			if first, known := places[c.Name]; known {
				t.Errorf("%s: %s is a case already, at %s", c.Place, c.Name, first)
			}
			places[c.Name] = c.Place
		}
	}
}
