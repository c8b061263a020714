package calculators

import (
	"fmt"
	"testing"
)

// tables are the clauses of each calculator.
var tables = map[Calculator]map[string][]clause{
	Transport: {"transport": transportClauses[:]},
	Wage: {
		"effort": effortClauses[:], "hour": hourClauses[:], "dusoer": dusoerClauses[:], "tax": taxClauses[:], "forms": wageFormClauses[:],
	},
	Deadline: {
		"own": ownDeadlineClauses[:], "municipal": municipalDeadlineClauses[:], "count": countClauses[:], "move": moveClauses[:],
		"own advice": ownAdviceClauses[:], "municipal advice": municipalAdviceClauses[:],
	},
	Pension:  {"pension": pensionClauses[:]},
	Timeline: {"next": nextClauses[:], "stop": stopClauses[:], "line": lineClauses[:]},
}

// TestClauses: what a clause says is a sentence of its calculator, and none leaves out more than there is.
func TestClauses(t *testing.T) {
	for calculator, byName := range tables {
		sentences := len(All[calculator].Sentences)
		for name, clauses := range byName {
			for i, k := range clauses {
				at := fmt.Sprintf("%s, %s, clause %d", All[calculator].Name, name, i)
				if k.left >= MaxFigures {
					t.Errorf("%s: nothing may be added to the figure on the left", at)
				}
				for _, next := range []uint8{k.then, k.otherwise} {
					switch {
					case k.right&skip != 0 && i+int(next) >= len(clauses):
						t.Errorf("%s leaves out %d clauses", at, next)
					case k.right&skip == 0 && next != silent && int(next) >= sentences:
						t.Errorf("%s says sentence %d of %d", at, next, sentences)
					}
				}
				if k.then == k.otherwise {
					t.Errorf("%s makes no difference", at)
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
		{"less", []clause{{two, five, 1, 2}, {five, two, 3, 4}, {two, two, 5, 6}}, "[1 4 6]"},
		{"the same", []clause{{two, same + two, 1, 2}, {two, same + five, 3, 4}}, "[1 4]"},
		{"silent", []clause{{two, five, silent, 1}, {five, two, 2, silent}, {two, five, 0, silent}}, "[0]"},
		{"skip", []clause{{two, skip + five, 1, 0}, {two, five, 1, 2}, {five, skip + two, 2, 1}, {two, five, 3, 4}, {two, five, 5, 6}}, "[5]"},
		{"nothing", []clause{{nothing, two, 1, 2}, {nothing, always, 3, 4}}, "[1 3]"},
		{"each", []clause{{two, each + five, 7, 8}, {nothing, each + variant, 9, silent}, {five, each + two, 7, silent}}, "[10 12]"},
	} {
		c := &Case{}
		n := &c.Frames[many]
		n[two], n[five], n[variant], n[nothing] = 2, 5, 3, -1
		c.tell(n, test.clauses)
		if said := fmt.Sprint(c.Lines[:c.LineCount]); said != test.said {
			t.Errorf("%s says %s, not %s", test.name, said, test.said)
		}
	}
}
