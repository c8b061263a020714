package rule_test

import (
	"reflect"
	"slices"
	"testing"

	"borgerguide/calculators/quantity"
	"borgerguide/calculators/rule"
)

// TestAt: both ends of a row count, the first of two rows does, and no row is stretched.
func TestAt(t *testing.T) {
	var c rule.Case
	for _, r := range []rule.Row{
		{Fact: 1, From: 50, Until: 60, Value: 1, FromStandard: 1}, {Fact: 2, From: 0, Until: 99, Value: 2},
		{Fact: 1, From: 10, Until: 55, Value: 3}, {Fact: 1, From: 80, Until: rule.LastDay, Value: 4},
	} {
		r.Unit = quantity.Ore
		if !c.Add(r) {
			t.Fatal("there is no room")
		}
	}
	for _, k := range []struct {
		day  quantity.Day
		want int // the row, the empty one after the last where there is none
	}{{9, 4}, {10, 2}, {49, 2}, {50, 0}, {55, 0}, {60, 0}, {61, 4}, {79, 4}, {80, 3}, {rule.LastDay, 3}} {
		for i := range c.Rows {
			c.Rows[i].Used = 0
		}
		got := c.At(1, k.day)
		if got != &c.Rows[k.want] || got.Exists() != (k.want < 4) || got.Stated() != (k.want == 0) {
			t.Errorf("day %d: %+v, not %+v", k.day, *got, c.Rows[k.want])
		}
		for i, r := range c.Rows {
			if (r.Used == 1) != (i == k.want) {
				t.Errorf("day %d: row %d is used: %d", k.day, i, r.Used)
			}
		}
	}
}

func TestFirstDay(t *testing.T) {
	var c rule.Case
	for _, r := range []rule.Row{{Fact: 1, From: 50}, {Fact: 2, From: -3}, {Fact: 1, From: 10}, {Fact: 1, From: 80}} {
		r.Unit = quantity.Words
		c.Add(r)
	}
	for fact, want := range []quantity.Day{rule.Never, 10, -3} {
		if first := c.FirstDay(int64(fact)); first != want {
			t.Errorf("fact %d begins on day %d, not %d", fact, first, want)
		}
	}
	if c.Rows[0].Used != 0 {
		t.Error("a row whose value nobody has looked at is used")
	}
}

// TestAdd: the last row stays empty, since At and FirstDay end there.
func TestAdd(t *testing.T) {
	var c rule.Case
	for i := range rule.MaxRows {
		if added := c.Add(rule.Row{Unit: quantity.Ore, From: 1}); added != (i < rule.MaxRows-1) {
			t.Errorf("row %d is added: %t", i, added)
		}
	}
	if c.At(0, 0).Exists() {
		t.Error("a day before every row has a row")
	}
}

var words = rule.Calculator{
	Questions: []rule.Question{
		{Key: "amount", Unit: quantity.Ore}, {Key: "day", Unit: quantity.Date},
		{Key: "choice", Choices: []string{"a", "b"}},
	},
	Sentences: []rule.Sentence{
		{Name: "plain"}, {Name: "sum", Numbers: []rule.Number{{Name: "sum", Unit: quantity.Ore}}},
		{Name: "term", Numbers: []rule.Number{{Name: "term"}, {Name: "date", Unit: quantity.Date}}},
	},
}

// TestSay: lines come in the order they are said; a number whose unit is not declared has it after it.
func TestSay(t *testing.T) {
	var c rule.Case
	c.Say(2, 4, int64(quantity.Weeks), 20_637)
	c.Say(0)
	c.Say(1, -5)
	want := []rule.Said{
		{Sentence: 2, Numbers: []rule.Quantity{{Unit: quantity.Weeks, Value: 4}, {Unit: quantity.Date, Value: 20_637}}},
		{Sentence: 0}, {Sentence: 1, Numbers: []rule.Quantity{{Unit: quantity.Ore, Value: -5}}},
	}
	if got := words.Said(&c); !reflect.DeepEqual(got, want) {
		t.Errorf("said is %+v, not %+v", got, want)
	}
}

// TestFaults: faults stand in the order of the questions; of a question that does not apply there is none.
func TestFaults(t *testing.T) {
	var c rule.Case
	c.Begin(words.Questions)
	c.Fault(2, quantity.Empty)
	for _, question := range []int64{1, 0} {
		c.Applies(question)
		c.Fault(question, quantity.Low, 3, 9)
	}
	want := []rule.Fault{
		{Question: 0, State: quantity.Low, Numbers: []rule.Quantity{{Unit: quantity.Ore, Value: 3}}},
		{Question: 1, State: quantity.Low, Numbers: []rule.Quantity{
			{Unit: quantity.Date, Value: 3}, {Unit: quantity.Date, Value: 9},
		}},
	}
	if got := words.Faults(&c); !reflect.DeepEqual(got, want) {
		t.Errorf("the faults are %+v, not %+v", got, want)
	}
}

// TestFaultNumbers: of bounds that move both are told, of a last day that is not known only the other.
func TestFaultNumbers(t *testing.T) {
	last := int64(rule.LastDay)
	one := func(unit quantity.Unit, value int64) []rule.Quantity {
		return []rule.Quantity{{Unit: unit, Value: value}}
	}
	for _, c := range []struct {
		unit quantity.Unit
		a    rule.Answer
		want []rule.Quantity
	}{
		{quantity.Ore, rule.Answer{State: quantity.High, Value: 9, Detail: [2]int64{1}}, one(quantity.Ore, 9)},
		{quantity.Date, rule.Answer{State: quantity.Low, Value: 9, Detail: [2]int64{last}}, one(quantity.Date, 9)},
		{quantity.Ore, rule.Answer{State: quantity.Decimals, Value: 2}, one(quantity.Count, 2)},
		{quantity.Date, rule.Answer{State: quantity.Impossible, Value: 31, Detail: [2]int64{2, 2026}}, []rule.Quantity{
			{Unit: quantity.Count, Value: 31}, {Unit: quantity.MonthName, Value: 2}, {Unit: quantity.Year, Value: 2026},
		}},
		{quantity.Date, rule.Answer{State: quantity.Year2, Value: 9}, nil},
	} {
		if got := rule.FaultNumbersOf(c.unit, &c.a); !slices.Equal(got, c.want) {
			t.Errorf("%+v in unit %d has %+v, not %+v", c.a, c.unit, got, c.want)
		}
	}
}

// TestCalculator: what is known of questions follows from how they are declared.
func TestCalculator(t *testing.T) {
	for i, q := range []struct {
		rule.Question
		kind   rule.QuestionKind
		unsure bool
	}{
		{rule.Question{Unit: quantity.Ore}, rule.Amount, false},
		{rule.Question{Unit: quantity.Date, Need: rule.Optional}, rule.Date, false},
		{rule.Question{Choices: []string{"a"}, Need: rule.OrUnknown}, rule.Choice, true},
		{rule.Question{Choices: []string{"a"}, Several: true, Need: rule.AsUnknown}, rule.Several, true},
	} {
		if q.Kind() != q.kind || q.MayBeUnknown() != q.unsure {
			t.Errorf("question %d is of kind %d, may be unknown: %t", i, q.Kind(), q.MayBeUnknown())
		}
	}
	private := rule.Calculator{Questions: []rule.Question{{Key: "a"}, {Key: "b", Private: true}}}
	if words.Private() || !private.Private() {
		t.Error("a calculator is private where one of its questions is")
	}
	if private.Question("b") != 1 || private.Question("c") != -1 {
		t.Error("a question is found by its key")
	}
}

// TestHalfUp: a half is rounded up, anything less down.
func TestHalfUp(t *testing.T) {
	for _, c := range [][3]int64{
		{0, 7, 0}, {49, 100, 0}, {50, 100, 1}, {149, 100, 1}, {150, 100, 2}, {4, 3, 1}, {5, 3, 2},
	} {
		if got := rule.HalfUp(c[0], c[1]); got != c[2] {
			t.Errorf("%d of %d parts is %d, not %d", c[0], c[1], got, c[2])
		}
	}
}
