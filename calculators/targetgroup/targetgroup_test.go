package targetgroup_test

import (
	"math/bits"
	"slices"
	"testing"

	"borgerguide/calculators"
	"borgerguide/calculators/published/probe"
	"borgerguide/calculators/quantity"
	"borgerguide/calculators/rule"
	"borgerguide/calculators/targetgroup"
)

// outcomes are the sentences that say the next step.
var outcomes = []string{"apply-young", "other-offer", "call", "municipality-looks-first", "may-apply"}

// TestRefusesNobody asks with every answer there is to each question: there is always one of the four outcomes, the
// sentence that one can always apply, and no number. Where an answer is not known, each question asked is repeated;
// else none is.
func TestRefusesNobody(t *testing.T) {
	// With four questions, with five, and with six.
	for _, like := range []string{"may", "pension", "law-tried", "subsidy-and-pension"} {
		p := probe.Ask(t, calculators.TargetGroup, like)
		eachAnswer(&p, func() {
			p.Run(t)
			refusesNobody(t, &p)
		})
	}
}

func refusesNobody(t *testing.T, p *probe.Probe) {
	if p.Case.Faulty() {
		t.Fatalf("%v: faults %+v", p.Case.Answers, p.Faults())
	}
	outcome := p.Name(p.One(t, outcomes...))
	if !p.Said("always-apply") || !p.Said("how-to-apply") {
		t.Errorf("%v, %s: it does not say that one can apply", p.Case.Answers, outcome)
	}
	named := func(sentence string) int64 {
		return int64(slices.IndexFunc(p.Calculator.Sentences, func(s rule.Sentence) bool { return s.Name == sentence }))
	}
	first, last, repeated := named("age-unknown"), named("pension-applied"), 0
	instead := []string{"age-under", "age-over"} // what to do, and no repetition
	for _, said := range p.Lines() {
		if len(said.Numbers) > 0 {
			t.Errorf("%v: a number in %s", p.Case.Answers, p.Name(said))
		}
		if said.Sentence >= first && said.Sentence <= last && !slices.Contains(instead, p.Name(said)) {
			repeated++
		}
	}
	questions, isUnknown := bits.OnesCount32(p.Case.Asks()), false
	for i, q := range p.Calculator.Questions {
		isOpen := q.Key == "loentilskud" || q.Key == "snart" // what is said first tells that it is
		isUnknown = isUnknown || !isOpen && p.Case.Asks()>>i&1 == 1 && p.Answer(q.Key).State == quantity.Unknown
	}
	if !isUnknown {
		questions = 0
	}
	if repeated != questions {
		t.Errorf("%v: %d answers are to be repeated, not %d", p.Case.Answers, questions, repeated)
	}
	const under, lastYear, over = 0, 2, 3
	isKnown, age, isSoon := p.Answer("alder").Given(), p.Answer("alder").Value, p.Answer("snart")
	isAlmost := isKnown && age == under && isSoon.Given() && isSoon.Value == 0
	if p.Said("age-under") != (isKnown && age == under && !isAlmost) || p.Said("apply-young") != isAlmost ||
		p.Said("age-over") != (isKnown && age == over) || p.Said("see-age") == (isKnown && age != lastYear) {
		t.Errorf("%v: what to do at that age is not said, or another sum is", p.Case.Answers)
	}
}

// TestLawDecides: what a municipality adds to the law changes what is said first of one answer alone, that one has had
// the chance it names, and is said of nobody whose municipality does not add it.
func TestLawDecides(t *testing.T) {
	likes := []string{"may", "pension", "others-alone", "subsidy-alone", "subsidy-and-pension"}
	for _, like := range likes {
		p, law := probe.Ask(t, calculators.TargetGroup, like), probe.Ask(t, calculators.TargetGroup, "law-tried")
		eachAnswer(&p, func() {
			p.Run(t)
			law.Case.Answers = p.Case.Answers
			law.Run(t)
			got, want := p.Name(p.One(t, outcomes...)), law.Name(law.One(t, outcomes...))
			subsidy := p.Calculator.Question("loentilskud")
			had := p.Case.Asked[subsidy] > 0 && p.Case.Answers[subsidy].Value == 1
			if got != want && !(had && got == "municipality-looks-first" && want == "may-apply") {
				t.Errorf("%s, %v: %s, and by the law alone %s", like, p.Case.Answers, got, want)
			}
			for _, own := range []string{
				"own-subsidy", "own-subsidy-open", "law-of-others", "standard-first", "standard-subsidy",
			} {
				if law.Said(own) {
					t.Errorf("%v: by the law alone %s is said", law.Case.Answers, own)
				}
			}
		})
	}
}

// eachAnswer answers the questions of a probe in every way there is.
func eachAnswer(p *probe.Probe, then func()) {
	answers := 1
	for _, q := range p.Calculator.Questions {
		answers *= len(q.Choices) + 1
	}
	for n := range answers {
		for _, q := range p.Calculator.Questions {
			if choice := n % (len(q.Choices) + 1); choice < len(q.Choices) {
				p.Given(q.Key, int64(choice))
			} else {
				p.Unknown(q.Key)
			}
			n /= len(q.Choices) + 1
		}
		then()
	}
}

// TestPrivate: no answer about health leaves the page.
func TestPrivate(t *testing.T) {
	for _, q := range targetgroup.Calculator.Questions {
		if !q.Private {
			t.Errorf("%s may leave the page", q.Key)
		}
	}
}

// FuzzTargetGroup: whatever is answered, the first outcome that fits is given; a later answer cannot undo it.
func FuzzTargetGroup(f *testing.F) {
	f.Add([]byte{2, 1, 2, 0, 2, 0, 2, 0})
	f.Add([]byte{2, 0})
	f.Add([]byte{1, 0, 2, 1})
	f.Add([]byte{1, 0, 2, 0, 2, 0, 2, 2, 2, 2})
	f.Add([]byte{0, 0, 2, 0, 3, 2, 2, 9})
	like := probe.Ask(f, calculators.TargetGroup, "pension")
	states := [...]quantity.State{quantity.Missing, quantity.Unknown, quantity.Given}
	f.Fuzz(func(t *testing.T, answers []byte) {
		p := like
		clear(p.Case.Answers[:])
		for i := 0; i < len(p.Calculator.Questions) && 2*i+1 < len(answers); i++ {
			p.Case.Answers[i] = rule.Answer{State: states[answers[2*i]%3], Value: int64(answers[2*i+1])}
		}
		p.Run(t)
		if p.Case.Faulty() {
			return
		}
		is := func(key, choice string) bool {
			i := p.Calculator.Question(key)
			a := &p.Case.Answers[i]
			return a.Given() && p.Case.Asked[i] > 0 && p.Calculator.Questions[i].Choices[a.Value] == choice
		}
		isAlmost := is("alder", "under18") && is("snart", "ja")
		isOutside := is("alder", "over") || is("nedsat", "nej") || is("arbejde", "ja") ||
			is("alder", "under18") && !isAlmost
		outcome := p.Name(p.One(t, outcomes...))
		if (outcome == "other-offer") != isOutside || (outcome == "apply-young") != isAlmost ||
			outcome == "may-apply" && !is("proevet", "ja") {
			t.Errorf("%v: the headline is %s", p.Case.Answers, outcome)
		}
	})
}
