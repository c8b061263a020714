//go:build !gowasm

package rule

import "borgerguide/calculators/quantity"

// Add lays in one row; it says whether there was room.
func (c *Case) Add(r Row) bool {
	for i := range c.Rows[:MaxRows-1] {
		if !c.Rows[i].Exists() {
			c.Rows[i] = r
			return true
		}
	}
	return false
}

// Quantity is a number with its unit.
type Quantity struct {
	Unit  quantity.Unit
	Value int64
}

// Said is a sentence that was said, by its place, with its numbers.
type Said struct {
	Sentence int64
	Numbers  []Quantity
}

// Said are the lines of a case that the calculator has run, in the order they were said.
func (k *Calculator) Said(c *Case) (said []Said) {
	for _, line := range c.Lines[:c.LineCount] {
		s, at := Said{Sentence: line.Sentence}, 0
		for _, n := range k.Sentences[line.Sentence].Numbers {
			q := Quantity{n.Unit, line.Numbers[at]}
			if at++; n.Unit == quantity.None {
				q.Unit = quantity.Unit(line.Numbers[at])
				at++
			}
			s.Numbers = append(s.Numbers, q)
		}
		said = append(said, s)
	}
	return said
}

// Fault is what is wrong with the answer to one question, with the numbers of the fault; see quantity.Answer.
type Fault struct {
	Question int64 // by its place
	State    quantity.State
	Numbers  []Quantity
}

// Faults are what is wrong with the answers of a case that the calculator has run, in the order of the questions.
func (k *Calculator) Faults(c *Case) (faults []Fault) {
	for i, q := range k.Questions {
		if a := &c.Checked[i]; c.Asked[i] > 0 && a.Faulty() {
			faults = append(faults, Fault{int64(i), a.State, FaultNumbersOf(q.Unit, a)})
		}
	}
	return faults
}

// FaultNumbersOf are the numbers of an answer at fault, in a unit. Of bounds that move both are told, of fixed ones
// that which is passed.
func FaultNumbersOf(unit quantity.Unit, a *Answer) (list []Quantity) {
	numbers := [...]int64{a.Value, a.Detail[0], a.Detail[1]}
	for k, n := range FaultNumbers[a.State] {
		bound := n.Unit == quantity.None
		if bound {
			n.Unit = unit
		}
		if k == 0 || !bound || unit == quantity.Date && numbers[k] != int64(LastDay) {
			list = append(list, Quantity{n.Unit, numbers[k]})
		}
	}
	return list
}

// Asks and Unsure are which questions apply, and to which of them "ved ikke" is an answer: a bit for each.
func (c *Case) Asks() uint32   { return c.marked(1) }
func (c *Case) Unsure() uint32 { return c.marked(1 + int64(OrUnknown)) }

func (c *Case) marked(least int64) (mask uint32) {
	for i, asked := range c.Asked {
		if asked >= least {
			mask |= 1 << i
		}
	}
	return mask
}

// FaultNames are the names of the faults in content/ and on the command line, by quantity.State.
var FaultNames = [...]string{
	quantity.Empty: "empty", quantity.NoNumber: "text", quantity.Low: "low", quantity.High: "high",
	quantity.Decimals: "decimals",
	quantity.Future:   "future", quantity.Year2: "year2", quantity.Part: "part", quantity.Impossible: "impossible",
	quantity.WrongWeekday: "weekday", quantity.CPR: "cpr", quantity.Surplus: "surplus", quantity.OtherUnit: "unit",
	quantity.Order:    "order",
	quantity.NoChoice: "choice", quantity.NoKey: "key",
}

// FaultNumbers are the numbers a fault holds, in the order of an Answer, by quantity.State; their unit is None where
// it is that of the answer. A fault may hold fewer.
var FaultNumbers = [...][]Number{
	quantity.Low:      {{Name: "low"}, {Name: "high"}},
	quantity.High:     {{Name: "high"}, {Name: "low"}},
	quantity.Decimals: {{Name: "n", Unit: quantity.Count}},
	quantity.Part:     {{Name: "part", Unit: quantity.DatePart}},
	quantity.Impossible: {
		{Name: "day", Unit: quantity.Count}, {Name: "month", Unit: quantity.MonthName},
		{Name: "year", Unit: quantity.Year},
	},
	quantity.WrongWeekday: {{Name: "date", Unit: quantity.Date}},
	quantity.Order:        {{Name: "date", Unit: quantity.Date}},
	quantity.NoKey:        nil,
}
