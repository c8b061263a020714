package calculators_test

import (
	"slices"
	"testing"

	"borgerguide/calculators"
	"borgerguide/calculators/quantity"
	"borgerguide/calculators/rule"
)

// unique tells of names that are empty or stand twice.
func unique(t *testing.T, what string, names []string) {
	t.Helper()
	for i, name := range names {
		if name == "" || slices.Index(names, name) < i {
			t.Errorf("%s: number %d, %q, has no name of its own", what, i, name)
		}
	}
}

// TestNamesAreWhole: every calculator, question, choice, fact, sentence and number has a name of its own, and there
// is room for them in a case.
func TestNamesAreWhole(t *testing.T) {
	var all, folders []string
	for _, k := range calculators.All {
		all, folders = append(all, k.Name), append(folders, k.Folder)
		var keys, sentences []string
		for _, q := range k.Questions {
			keys = append(keys, q.Key)
			unique(t, k.Name+", choices of "+q.Key, q.Choices)
		}
		for _, s := range k.Sentences {
			sentences = append(sentences, s.Name)
			namesOfNumbers(t, k.Name, &s)
		}
		unique(t, k.Name+", questions", keys)
		// See package term.
		used := slices.DeleteFunc(slices.Clone(k.Facts), func(name string) bool { return name == "" })
		unique(t, k.Name+", facts", used)
		unique(t, k.Name+", sentences", sentences)
		if len(keys) > rule.MaxQuestions {
			t.Errorf("%s has %d questions, there is room for %d", k.Name, len(keys), rule.MaxQuestions)
		}
	}
	unique(t, "calculators", all)
	unique(t, "folders", folders)
}

func namesOfNumbers(t *testing.T, calculator string, s *rule.Sentence) {
	var names []string
	words := len(s.Numbers)
	for _, n := range s.Numbers {
		names = append(names, n.Name)
		if n.Unit == quantity.None { // the unit stands after the number
			words++
		}
	}
	unique(t, calculator+", numbers of "+s.Name, names)
	if words > rule.MaxNumbers {
		t.Errorf("%s, %s has %d numbers and units, there is room for %d", calculator, s.Name, words, rule.MaxNumbers)
	}
}

// TestBoundsOfQuestions: of choices the bounds are the first and the last, of several one and all, and of a number
// they are in order; a question has a unit, or choices.
func TestBoundsOfQuestions(t *testing.T) {
	for _, k := range calculators.All {
		for _, q := range k.Questions {
			low, high := q.Low, q.High
			switch q.Kind() {
			case rule.Choice:
				low, high = 0, int64(len(q.Choices))-1
				if q.Limits {
					high += rule.MaxLimits
				}
			case rule.Several:
				low, high = 1, 1<<len(q.Choices)-1
			case rule.Date:
				low, high = 0, 0 // they move with today: the calculator sets them
			}
			if q.Low != low || q.High != high || low > high {
				t.Errorf("%s, %s lies between %d and %d, not %d and %d", k.Name, q.Key, q.Low, q.High, low, high)
			}
			if (q.Unit == quantity.None) != (len(q.Choices) > 0) || q.Unit > quantity.Date {
				t.Errorf("%s, %s has the unit %d and %d choices", k.Name, q.Key, q.Unit, len(q.Choices))
			}
			if q.LeftOut != "" && (q.Several || !slices.Contains(q.Choices, q.LeftOut)) {
				t.Errorf("%s, %s has no choice %q, which counts where it is left out", k.Name, q.Key, q.LeftOut)
			}
			if q.Birth && q.Kind() != rule.Date {
				t.Errorf("%s, %s is a day of birth, but no date", k.Name, q.Key)
			}
		}
	}
}
