package when

import (
	"fmt"
	"slices"
	"strings"

	"borgerguide/calculators"
	"borgerguide/calculators/published"
)

// Case is one published case.
type Case struct {
	Name    string
	Place   string   // file:line
	Answers []Answer // by key; those that are left out are not in it
	says    map[int64]bool
}

// Answer is what was answered to one question, or which municipality and which day were taken.
type Answer struct{ Key, Text string }

// Nearest is the published case that gets an answer without a sentence and differs in the fewest answers from one
// that says it.
type Nearest struct {
	Case    Case // does not say it
	From    Case // says it
	Differs []Difference
}

// Difference is one key that two cases answer otherwise, "" where it is left out.
type Difference struct{ Key, From, To string }

// addCases runs the published cases, and adds to each sentence which ones say it.
func (l *Listing) addCases(calculator int64) error {
	read, err := published.Read(calculator)
	if err != nil {
		return err
	}
	var cases []Case
	for i := range read {
		if c := run(&read[i]); c.says != nil {
			cases = append(cases, c)
		}
	}
	for i := range l.Sentences {
		var says, silent []Case
		for _, c := range cases {
			if c.says[int64(i)] {
				says = append(says, c)
			} else {
				silent = append(silent, c)
			}
		}
		l.Sentences[i].Cases = says
		l.Sentences[i].Nearest = nearest(says, silent)
	}
	return nil
}

// run runs a case natively. One with faults has no answer, and says nothing.
func run(p *published.Case) Case {
	k, calculator := p.New(), calculators.All[p.Calculator]
	calculators.Run(k)
	c := Case{Name: p.Name, Place: p.Place}
	if p.Whose != "" {
		c.Answers = append(c.Answers, Answer{"kommune", p.Whose})
	}
	year, month, day := p.Today.Civil()
	c.Answers = append(c.Answers, Answer{"idag", fmt.Sprintf("%04d-%02d-%02d", year, month, day)})
	for _, pair := range p.Asked {
		key, text, _ := strings.Cut(pair, "=")
		c.Answers = append(c.Answers, Answer{key, text})
	}
	if len(calculator.Faults(k)) > 0 {
		return c
	}
	c.says = map[int64]bool{}
	for _, s := range calculator.Said(k) {
		c.says[s.Sentence] = true
	}
	return c
}

// nearest finds, of the cases that do not say a sentence, the one that differs least from one that does; of equals
// the first.
func nearest(says, silent []Case) (best *Nearest) {
	for _, from := range says {
		for _, c := range silent {
			if d := differences(from, c); best == nil || len(d) < len(best.Differs) {
				best = &Nearest{c, from, d}
			}
		}
	}
	return best
}

// differences are the keys that two cases answer otherwise.
func differences(from, to Case) (list []Difference) {
	text := func(c Case, key string) string {
		if i := slices.IndexFunc(c.Answers, func(a Answer) bool { return a.Key == key }); i >= 0 {
			return c.Answers[i].Text
		}
		return ""
	}
	var keys []string
	for _, a := range slices.Concat(from.Answers, to.Answers) {
		if !slices.Contains(keys, a.Key) {
			keys = append(keys, a.Key)
		}
	}
	for _, key := range keys {
		if a, b := text(from, key), text(to, key); a != b {
			list = append(list, Difference{key, a, b})
		}
	}
	return list
}
