package page

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"borgerguide/build/fixture"
)

// TestVariants renders the small tree with changes, and compares the lines of the pages that became others.
func TestVariants(t *testing.T) {
	base := fixture.Base(t)
	before := render(t, base, "")
	for _, c := range fixture.All(t, "testdata/variants") {
		t.Run(c.Name, func(t *testing.T) {
			out := render(t, c.Over(t, base), "")
			expectSound(t, out)
			c.Expect(t, changes(before.pages, out.pages))
		})
	}
}

// changes lists, page by page, the lines that one set of pages has and the other has not.
func changes(before, after map[string]string) string {
	var b strings.Builder
	all := maps.Clone(before)
	maps.Copy(all, after)
	for _, address := range slices.Sorted(maps.Keys(all)) {
		old := strings.Split(dataForm.ReplaceAllString(before[address], "$1…$3"), "\n")
		now := strings.Split(dataForm.ReplaceAllString(after[address], "$1…$3"), "\n")
		if slices.Equal(old, now) {
			continue
		}
		fmt.Fprintf(&b, "%s\n", address)
		for _, side := range []struct {
			mark string
			has  []string
			not  []string
		}{{"-", old, now}, {"+", now, old}} {
			for _, line := range side.has {
				if line != "" && !slices.Contains(side.not, line) {
					fmt.Fprintf(&b, "%s %s\n", side.mark, line)
				}
			}
		}
	}
	return b.String()
}
