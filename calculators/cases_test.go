package calculators_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"borgerguide/calculators"
	"borgerguide/calculators/published"
)

func TestPublishedCases(t *testing.T) {
	each(t, func(t *testing.T, c published.Case) {
		if differs := c.Differs(c.Run()); differs != "" {
			t.Error(differs)
		}
	})
}

// each runs a test of each published case.
func each(t *testing.T, test func(*testing.T, published.Case)) {
	for i, names := range calculators.All {
		for _, c := range casesOf(t, calculators.Calculator(i)) {
			t.Run(names.Name+"/"+c.Name, func(t *testing.T) { test(t, c) })
		}
	}
}

func casesOf(t *testing.T, calculator calculators.Calculator) []published.Case {
	t.Helper()
	cases, err := published.Read("testdata", calculator)
	if err != nil {
		t.Fatal(err)
	}
	return cases
}

// TestWholeAnswers holds all that the published cases say against testdata/answers: a published case names what matters, this
// what else is said, and so what is not. UPDATE_GOLDEN=1 writes the files anew: read what they change.
func TestWholeAnswers(t *testing.T) {
	for i, names := range calculators.All {
		var got strings.Builder
		for _, c := range casesOf(t, calculators.Calculator(i)) {
			got.WriteString(c.Name + "\n")
			for _, said := range c.Said(c.Run()) {
				got.WriteString("\t" + said + "\n")
			}
		}
		file := filepath.Join("testdata", "answers", names.Name+".txt")
		if os.Getenv("UPDATE_GOLDEN") != "" {
			if err := os.WriteFile(file, []byte(got.String()), 0o644); err != nil {
				t.Fatal(err)
			}
		}
		want, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		had, has := strings.Split(string(want), "\n"), strings.Split(got.String(), "\n")
		for line := range max(len(had), len(has)) {
			if line >= len(had) || line >= len(has) || had[line] != has[line] {
				t.Errorf("%s:%d: other than what is said now, which is%s", file, line+1, around(has, line))
				break
			}
		}
	}
}

// around are the lines near one of them.
func around(lines []string, at int) string {
	return "\n" + strings.Join(lines[min(max(at-3, 0), len(lines)):min(at+3, len(lines))], "\n")
}
