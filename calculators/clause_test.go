package calculators

import (
	"fmt"
	"testing"
)

// tables are the clauses of each calculator, and which sentence they begin with.
var tables = [...][]struct {
	first   int
	clauses []clause
}{
	Transport:   {{0, transportClauses[:]}},
	Wage:        {{0, wageClauses[:]}},
	Deadline:    {{0, deadlineClauses[:]}},
	Pension:     {{0, pensionClauses[:]}},
	TargetGroup: {{0, targetClauses[:]}},
	Timeline:    {{0, nextClauses[:]}, {firstOfStop, stopClauses[:]}, {firstOfLine, lineClauses[:]}},
}

// TestClauses: what a clause says is a sentence of its calculator, what says nothing has no name, and none leaves out more
// than there is. A row ends before the next clause.
func TestClauses(t *testing.T) {
	for calculator, list := range tables {
		names := All[calculator]
		for _, table := range list {
			for i, k := range table.clauses {
				if k == (clause{}) {
					continue
				}
				at := fmt.Sprintf("%s, clause %d", names.Name, table.first+i)
				name := names.Sentences[table.first+i].Name
				more := int(k.left / leave)
				switch {
				case k.right&each != 0:
					for row := i + 1; row < len(table.clauses) && table.clauses[row] == (clause{}); row++ {
						if names.Sentences[table.first+row].Name == "" {
							t.Errorf("%s picks from a row with a place without a sentence, %d", at, table.first+row)
						}
					}
				case more > 0 && i+more >= len(table.clauses):
					t.Errorf("%s leaves out %d clauses", at, more)
				case (more > 0) != (name == ""):
					t.Errorf("%s, %q, leaves out %d", at, name, more)
				}
			}
		}
	}
}

// TestTell: which clause is true, what it says and what is left out.
func TestTell(t *testing.T) {
	const two, five, many = 0, 1, 2
	for _, test := range []struct {
		name    string
		clauses []clause
		said    string
	}{
		{"less", []clause{{two, five}, {five, two}, {two, two}, {two, five}}, "[10 13]"},
		{"the same", []clause{{two, same + two}, {two, same + five}}, "[10]"},
		{"not less", []clause{{two, not + five}, {five, not + two}, {two, not + two}}, "[11 12]"},
		{"other", []clause{{two, same + not + two}, {two, same + not + five}}, "[11]"},
		{"left out", []clause{{1*leave + two, five}, {two, five}, {2*leave + five, two}, {two, five}, {two, five}, {two, five}}, "[11 15]"},
		{"nothing", []clause{{nothing, two}, {nothing, always}, {}}, "[10 11]"},
		{"each", []clause{{two, each + five}, {nothing, each + variant}, {five, each + two}, {1*leave + two, each + five}}, "[13 14 20]"},
	} {
		c := &Case{}
		n := &c.Frames[many]
		n[two], n[five], n[variant], n[variant-1] = 2, 5, 3, 7
		c.tell(n, test.clauses, 10)
		if said := fmt.Sprint(c.Lines[:c.LineCount]); said != test.said {
			t.Errorf("%s says %s, not %s", test.name, said, test.said)
		}
	}
}
