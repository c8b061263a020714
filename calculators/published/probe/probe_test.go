package probe

import (
	"strings"
	"testing"

	"borgerguide/calculators/quantity"
	"borgerguide/calculators/rule"
)

// TestMisfit: a number too many, too few or in the place of a unit does not pass.
func TestMisfit(t *testing.T) {
	const none = unwritten
	term := []rule.Number{{Name: "term"}, {Name: "date", Unit: quantity.Date}}
	weeks := int64(quantity.Weeks)
	for _, c := range []struct {
		name     string
		numbers  []rule.Number
		sentence int64
		said     [rule.MaxNumbers]int64
		wrong    string
	}{
		{"said", term, 3, [...]int64{4, weeks, 20_637, none, none, none}, ""},
		{"said", nil, 3, [...]int64{none, none, none, none, none, none}, ""},
		{"", nil, none, [...]int64{none, none, none, none, none, none}, ""},
		{"said", term, 3, [...]int64{4, weeks, none, none, none, none}, "declares 3 numbers and units"},
		{"said", term, 3, [...]int64{4, weeks, 20_637, 0, none, none}, "declares 3 numbers and units"},
		{"said", term, 3, [...]int64{4, 20_637, none, none, none, none}, "20637 is no unit of term"},
		{"said", term, 3, [...]int64{4, 0, 20_637, none, none, none}, "0 is no unit of term"},
		{"", nil, none, [...]int64{none, none, none, none, none, 0}, "declares 0 numbers and units"},
		{"", nil, 3, [...]int64{none, none, none, none, none, none}, "sentence 3 stands after the last line"},
	} {
		line := rule.Line{Sentence: c.sentence, Numbers: c.said}
		wrong := misfit(&rule.Sentence{Name: c.name, Numbers: c.numbers}, &line)
		if !strings.Contains(wrong, c.wrong) || (wrong == "") != (c.wrong == "") {
			t.Errorf("%v: %q, not %q", c.said, wrong, c.wrong)
		}
	}
}
