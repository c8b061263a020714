package rule

import (
	"fmt"
	"testing"

	"borgerguide/calculators/quantity"
)

func TestPairs(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"", "[]"}, {"  ", "[]"}, {"a=1", "[{a 1}]"}, {" a=1\n b= c d=e=f", "[{a 1} {b } {c } {d e=f}]"},
	} {
		if got := fmt.Sprint(Pairs(c.text)); got != c.want {
			t.Errorf("Pairs(%q) = %s, want %s", c.text, got, c.want)
		}
	}
	if got := PairOf("modtaget= 3 juli 2026 "); got != (Pair{"modtaget", "3 juli 2026"}) {
		t.Errorf("got %q", got)
	}
}

func TestReadAnswer(t *testing.T) {
	one := Question{Choices: []string{"ja", "nej"}}
	several := Question{Choices: []string{"bil", "bus", "tog"}, Several: true}
	typed := Question{Unit: quantity.Metre}
	for _, c := range []struct {
		question Question
		text     string
		want     Answer
	}{
		{one, "", Answer{}},
		{one, NotKnown, Answer{State: quantity.Unknown}},
		{one, "nej", Answer{State: quantity.Given, Value: 1}},
		{one, "måske", Answer{State: quantity.NoChoice}},
		{one, "ja+nej", Answer{State: quantity.NoChoice}},
		{several, "bil+tog", Answer{State: quantity.Given, Value: 0b101}},
		{several, "bil+", Answer{State: quantity.NoChoice}},
		{typed, NotKnown, Answer{State: quantity.Unknown}},
		{typed, "8,5", Answer{State: quantity.Given, Value: 8500}},
	} {
		if got := c.question.Read(c.text); got != c.want {
			t.Errorf("%q of %v is read as %+v, not %+v", c.text, c.question.Choices, got, c.want)
		}
	}
}
