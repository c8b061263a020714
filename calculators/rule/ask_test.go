package rule_test

import (
	"testing"

	"borgerguide/calculators/quantity"
	"borgerguide/calculators/rule"
)

// begun is a case with one question, answered.
func begun(q rule.Question, answered rule.Answer) *rule.Case {
	var c rule.Case
	c.Answers[0] = answered
	c.Begin([]rule.Question{q})
	return &c
}

func given(value int64) rule.Answer { return rule.Answer{State: quantity.Given, Value: value} }

// TestAskStates: what a question makes of what is written, by what it needs.
func TestAskStates(t *testing.T) {
	const missing, empty, unknown, known = quantity.Missing, quantity.Empty, quantity.Unknown, quantity.Given
	for _, c := range []struct {
		need          rule.Need
		written, want quantity.State
	}{
		{rule.Required, missing, empty}, {rule.Required, unknown, empty}, {rule.Required, known, known},
		{rule.Optional, missing, missing}, {rule.Optional, unknown, empty}, {rule.Optional, known, known},
		{rule.OrUnknown, missing, empty}, {rule.OrUnknown, unknown, unknown}, {rule.OrUnknown, known, known},
		{rule.AsUnknown, missing, unknown}, {rule.AsUnknown, unknown, unknown}, {rule.AsUnknown, known, known},
		{rule.Required, quantity.Year2, quantity.Year2}, {rule.AsUnknown, quantity.NoNumber, quantity.NoNumber},
		{rule.Required, known + 1, empty}, {rule.OrUnknown, known + 1, empty}, // what is no state is no answer
	} {
		k := begun(rule.Question{Need: c.need}, rule.Answer{State: c.written, Value: 7, Detail: [2]int64{8, 9}})
		a := k.Ask(0)
		if a.State != c.want || a != k.Answered(0) || k.Faulty() != a.Faulty() {
			t.Errorf("need %d, written %d: %+v, faulty %t; not %d", c.need, c.written, *a, k.Faulty(), c.want)
		}
		if kept := a.Value == 7 && a.Detail == [2]int64{8, 9}; kept != (c.want != empty) {
			t.Errorf("need %d, written %d: its numbers are %+v", c.need, c.written, *a)
		}
		unsure := c.need == rule.OrUnknown || c.need == rule.AsUnknown
		if k.Asks() != 1 || k.Unsure() == 1 != unsure || k.Answers[0].State != c.written {
			t.Errorf("need %d: asked %b, unsure %b, the answer is now %+v", c.need, k.Asks(), k.Unsure(), k.Answers[0])
		}
	}
}

// TestBounds: both bounds are inclusive, and a fault has the bound that is passed before the other; both 0 are none.
func TestBounds(t *testing.T) {
	for _, c := range []struct {
		low, high, value int64
		want             rule.Answer
	}{
		{5, 9, 4, rule.Answer{State: quantity.Low, Value: 5, Detail: [2]int64{9}}},
		{5, 9, 5, given(5)}, {5, 9, 9, given(9)},
		{5, 9, 10, rule.Answer{State: quantity.High, Value: 9, Detail: [2]int64{5}}},
		{0, 9, -1, rule.Answer{State: quantity.Low, Value: 0, Detail: [2]int64{9}}},
		{0, 0, -1, given(-1)}, {0, 0, 1 << 60, given(1 << 60)},
	} {
		k := begun(rule.Question{Low: c.low, High: c.high}, given(c.value))
		if got := *k.Ask(0); got != c.want || k.Faulty() != got.Faulty() {
			t.Errorf("%d from %d to %d is %+v, not %+v", c.value, c.low, c.high, got, c.want)
		}
	}
	k := begun(rule.Question{Need: rule.OrUnknown}, rule.Answer{State: quantity.Unknown, Value: 3})
	k.Ask(0)
	if k.Bounded(0, 5, 9); k.Faulty() {
		t.Error(`"ved ikke" is out of bounds`)
	}
}

// TestFault: the first fault of an answer stands, and it has no number that it was not given.
func TestFault(t *testing.T) {
	for _, c := range []struct {
		numbers []int64
		want    rule.Answer
	}{
		{nil, rule.Answer{State: quantity.Future}},
		{[]int64{3}, rule.Answer{State: quantity.Future, Value: 3}},
		{[]int64{3, 4}, rule.Answer{State: quantity.Future, Value: 3, Detail: [2]int64{4}}},
	} {
		k := begun(rule.Question{}, given(11))
		k.Ask(0)
		k.Fault(0, quantity.Future, c.numbers...)
		k.Fault(0, quantity.Low, 1, 2)
		if got := *k.Answered(0); got != c.want || !k.Faulty() {
			t.Errorf("with %d it is %+v, not %+v", c.numbers, got, c.want)
		}
	}
}

// TestAskStated: where nothing is written what the municipality has stated counts, and only then is it looked at.
func TestAskStated(t *testing.T) {
	over := rule.Answer{State: quantity.High, Value: 500, Detail: [2]int64{1}}
	unknown, empty := rule.Answer{State: quantity.Unknown}, rule.Answer{State: quantity.Empty}
	stated := rule.Row{Fact: 2, Unit: quantity.Ore, From: 10, Until: 20, Value: 300}
	for _, c := range []struct {
		name    string
		written rule.Answer
		need    rule.Need
		day     quantity.Day
		want    rule.Answer
		used    bool
	}{
		{"nothing", rule.Answer{}, rule.Required, 10, given(300), true},
		{"nothing, and nothing stated that day", rule.Answer{}, rule.Required, 21, empty, false},
		{"a value", given(250), rule.Required, 10, given(250), false},
		{"a value out of bounds", given(501), rule.Required, 10, over, false},
		{"unknown", unknown, rule.Required, 10, empty, false},
		{"unknown, which is an answer", unknown, rule.OrUnknown, 10, given(300), true},
	} {
		k := begun(rule.Question{Low: 1, High: 500, Need: c.need}, c.written)
		k.Add(stated)
		if got := *k.AskStated(0, 2, c.day); got != c.want || k.Rows[0].Used == 1 != c.used || k.Asks() != 1 {
			t.Errorf("%s: %+v, the row used: %d", c.name, got, k.Rows[0].Used)
		}
		if counts := c.want.Given() && !c.written.Given(); k.AnswerStated(0) != counts {
			t.Errorf("%s: the answer is the municipality's: %t", c.name, k.AnswerStated(0))
		}
		if unwritten := c.written.State == quantity.Missing; k.Unwritten(0) != unwritten {
			t.Errorf("%s: unwritten is %t", c.name, k.Unwritten(0))
		}
	}
}

// TestAskDay: today counts where no day is written, and where what is written is none.
func TestAskDay(t *testing.T) {
	before := rule.Answer{State: quantity.Low, Value: 100, Detail: [2]int64{int64(rule.LastDay)}}
	for _, c := range []struct {
		name    string
		written rule.Answer
		today   quantity.Day
		want    quantity.Day
		checked rule.Answer
	}{
		{"nothing", rule.Answer{}, 150, 150, rule.Answer{}},
		{"a day", given(100), 150, 100, given(100)},
		{"no date", rule.Answer{State: quantity.Part, Value: 3}, 150, 150, rule.Answer{State: quantity.Part, Value: 3}},
		{"the day before the first", given(99), 150, 99, before},
		{"nothing, before the first", rule.Answer{}, 99, 99, before},
	} {
		k := begun(rule.Question{Unit: quantity.Date, Need: rule.Optional}, c.written)
		k.Today = c.today
		if day := k.AskDay(0, 100); day != c.want || *k.Answered(0) != c.checked {
			t.Errorf("%s: day %d, %+v", c.name, day, *k.Answered(0))
		}
	}
}

// TestApplies: a question applies that is not asked, and "ved ikke" is no answer to one that is.
func TestApplies(t *testing.T) {
	k := begun(rule.Question{Need: rule.OrUnknown}, given(1))
	k.Applies(0)
	if k.Asks() != 1 || k.Unsure() != 0 || k.Answered(0).State != quantity.Missing {
		t.Errorf("asked %b, unsure %b, %+v", k.Asks(), k.Unsure(), *k.Answered(0))
	}
}
