package calculators_test

import (
	"slices"
	"testing"

	"borgerguide/calculators"
)

// TestTargetGroupRefusesNobody asks with every answer there is to each question: there is always one of the four
// outcomes as the headline, the sentence that one can always apply, and no number; each question asked is repeated.
func TestTargetGroupRefusesNobody(t *testing.T) {
	for _, like := range []string{"may", "pension"} { // with four questions, and with five
		a := ask(t, calculators.TargetGroup, like)
		inputs := calculators.Inputs(calculators.TargetGroup)
		answers := 1
		for _, in := range inputs {
			answers *= int(in.Choices) + 1
		}
		for n := range answers {
			for i, in := range inputs {
				if k := n % (int(in.Choices) + 1); k < int(in.Choices) {
					a.given(a.names.Inputs[i].Key, int64(k))
				} else {
					a.unknown(a.names.Inputs[i].Key)
				}
				n /= int(in.Choices) + 1
			}
			outcomeIsOpen(t, a)
		}
	}
}

func outcomeIsOpen(t *testing.T, a asked) {
	a.run()
	if a.FaultCount > 0 || a.LineCount < 4 {
		t.Fatalf("%d faults, %d lines: %v", a.FaultCount, a.LineCount, a.Answers)
	}
	headline := a.names.Sentences[a.Said()[0].Sentence].Name
	outcomes := []string{"other-offer", "call", "municipality-looks-first", "may-apply"}
	if !slices.Contains(outcomes, headline) || !a.said("always-apply") || !a.said("how-to-apply") {
		t.Errorf("%v: the headline is %s", a.Answers, headline)
	}
	questions, repeated := 0, 0
	for i := range a.names.Inputs {
		questions += int(a.Asks() >> i & 1)
	}
	first := slices.IndexFunc(a.names.Sentences, func(s calculators.SentenceName) bool { return s.Name == "age-unknown" })
	last := slices.IndexFunc(a.names.Sentences, func(s calculators.SentenceName) bool { return s.Name == "pension-applied" })
	for _, l := range a.Said() {
		if len(l.Nums) > 0 {
			t.Errorf("%v: a number in sentence %d", a.Answers, l.Sentence)
		}
		if int(l.Sentence) >= first && int(l.Sentence) <= last {
			repeated++
		}
	}
	if repeated != questions {
		t.Errorf("%v: %d questions, %d answers repeated", a.Answers, questions, repeated)
	}
}

// FuzzTargetGroup: whatever is answered, the first outcome that fits is given; a later answer cannot undo it.
func FuzzTargetGroup(f *testing.F) {
	f.Add([]byte{2, 1, 2, 0, 2, 0, 2, 0})
	f.Add([]byte{2, 0})
	f.Add([]byte{1, 0, 2, 1})
	f.Add([]byte{1, 0, 2, 0, 2, 0, 2, 2, 2, 2})
	f.Add([]byte{0, 0, 2, 0, 3, 2, 2, 9})
	like := ask(f, calculators.TargetGroup, "pension")
	states := [...]calculators.State{calculators.Missing, calculators.Unknown, calculators.Given}
	f.Fuzz(func(t *testing.T, answers []byte) {
		c := *like.Case
		a := asked{&c, like.names}
		clear(a.Answers[:])
		for i := 0; i < len(a.names.Inputs) && 2*i+1 < len(answers); i++ {
			a.Answers[i] = calculators.Answer{State: states[answers[2*i]%3], Value: int64(answers[2*i+1])}
		}
		a.run()
		if (a.FaultCount > 0) == (a.LineCount > 0) {
			t.Fatalf("%d faults, %d lines", a.FaultCount, a.LineCount)
		}
		if a.FaultCount > 0 {
			return
		}
		is := func(key string, choice string) bool {
			i := a.input(key)
			given := a.Answers[i].State == calculators.Given && a.Asks()>>i&1 == 1
			return given && a.names.Inputs[i].Choices[a.Answers[i].Value] == choice
		}
		excluded := is("alder", "under18") || is("alder", "over") || is("nedsat", "nej") || is("arbejde", "ja")
		if a.said("other-offer") != excluded || a.said("may-apply") && !is("proevet", "ja") {
			t.Errorf("%v: the headline is %s", a.Answers, a.names.Sentences[a.Said()[0].Sentence].Name)
		}
	})
}
