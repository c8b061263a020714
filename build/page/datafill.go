package page

import (
	"slices"

	"borgerguide/build/calc"
	"borgerguide/build/content"
	"borgerguide/build/markdown"
	"borgerguide/build/wording"
	"borgerguide/calculators/quantity"
	"borgerguide/calculators/rule"
)

// data is what the script is given of a calculator.
func (c *calculator) data(r *calc.Runner, tests []selfTest) calculatorData {
	data := calculatorData{
		Calculator: c.t.Index, Name: c.t.Calculator.Name, Title: c.t.Title, Place: c.m.ID,
		Private: c.t.Calculator.Private(), Municipality: r.Local, Aside: c.t.Aside,
		Rows: c.dated.rows(c.t, r), Faults: faultKinds(), Banner: c.banner(),
		Told: c.told(), Ring: c.ring(),
		HelperPage: c.helperPage(), Gives: c.gives(), Examples: tests,
	}
	for _, s := range c.dated.mentions(c.t) {
		data.Mentions = append(data.Mentions, mentionData{slices.Index(c.t.Calculator.Facts, s.Fact), s.Name, s.Text})
	}
	if own := r.OwnRules(); own != nil {
		data.OwnRules = &ownRulesData{own.First, own.Rules, calc.MostFirstLines, calc.MostFirstWords}
	}
	data.Limits = c.limits(r)
	for i, q := range c.t.Inputs {
		data.Questions = append(data.Questions, c.questionData(i, q, r.Limits))
		if c.t.Calculator.Questions[i].Unit == quantity.Date {
			data.DateParts = quantity.DatePartWords[:]
		}
	}
	for i, sentence := range c.t.Calculator.Sentences {
		data.Sentences = append(data.Sentences, c.sentenceData(i, c.t.Sentences[i]))
		if slices.ContainsFunc(sentence.Numbers, func(n rule.Number) bool { return n.Unit == quantity.ClosedDays }) {
			data.ClosedDays = quantity.ClosedDayWords[:]
		}
	}
	return data
}

// limits are the municipality's own time limits, and where each stands.
func (c *calculator) limits(r *calc.Runner) (list []limitData) {
	for _, limit := range r.Limits {
		data := limitData{Name: limit.Name}
		if cite, ok := c.dated.citeOf(limit.ID, c.lookup.Day); ok {
			data.Cite = &citeData{cite, slices.Index(r.Facts, limit.ID)}
		}
		list = append(list, data)
	}
	return list
}

// faultKinds are all faults there are.
func faultKinds() (list []faultData) {
	for state, name := range rule.FaultNames {
		f := faultData{Name: name, Numbers: numbersData(rule.FaultNumbers[state])}
		if quantity.State(state) == quantity.Year2 {
			f.Part = len(quantity.DatePartWords) // the year
		}
		list = append(list, f)
	}
	return list
}

func numbersData(numbers []rule.Number) (list []numberData) {
	for _, n := range numbers {
		list = append(list, numberData(n))
	}
	return list
}

func (c *calculator) questionData(i int, words wording.Question, limits []calc.Limit) questionData {
	q := &c.t.Calculator.Questions[i]
	words = c.lookup.Asked(words)
	data := questionData{
		Key: q.Key, Kind: q.Kind(), Unit: q.Unit, Suffix: quantity.Suffix(q.Unit), Need: q.Need,
		Unknown: q.MayBeUnknown(), LeftOut: q.LeftOut, Aside: q.Aside, Birth: q.Birth,
		Label: words.Label, Name: words.Name, Faults: map[string]string{}, Way: c.way(q.Key),
		Hint: words.Hint, Example: words.Example,
	}
	if q.Kind() == rule.Date && data.Hint == "" {
		data.Hint = c.Guide.Common.Words.DateHint
		if q.Birth {
			data.Hint = c.Guide.Common.Words.BirthHint
		}
	}
	if q.Kind() == rule.Amount {
		data.Beside = q.Reads()
	}
	if q.Kind() == rule.Amount && q.Unit == quantity.Count && q.High-q.Low < fewOptions {
		for n := q.Low; n <= q.High; n++ {
			data.Options = append(data.Options, content.Write(q.Unit, n))
		}
	}
	for choice, text := range words.Choices {
		data.Choices = append(data.Choices, choiceData{q.Choices[choice], text, words.Notes[choice]})
	}
	if q.Limits {
		for _, limit := range limits {
			data.Choices = append(data.Choices, choiceData{Key: limit.ID, Text: limit.Name})
		}
	}
	for _, w := range words.When {
		data.When = append(data.When, whenData{w.Input, w.Choice, w.Label, w.Hint, w.Optional})
	}
	for _, fault := range rule.FaultNames {
		if text := c.Guide.Common.Fault(words, q, fault); text != "" {
			data.Faults[fault] = text
		}
	}
	return data
}

// fewOptions is how many numbers are offered to choose among, rather than written.
const fewOptions = 8

func (c *calculator) sentenceData(i int, s wording.Sentence) sentenceData {
	sentence := c.t.Calculator.Sentences[i]
	data := sentenceData{
		Part: s.Part, Item: s.Item, Event: c.event(i), Way: c.way(sentence.Name),
		Numbers: numbersData(sentence.Numbers),
	}
	data.Text = markdown.Fill(c.lookup.With(s.Text, s.Also, s.Else), func(name string) string {
		if slices.ContainsFunc(sentence.Numbers, func(n rule.Number) bool { return n.Name == name }) {
			return "" // it stays for the script to fill in
		}
		return c.lookup.Words(name)
	})
	for _, id := range s.Cite {
		i := slices.Index(c.t.Calculator.Facts, id)
		if i >= 0 {
			data.Facts = append(data.Facts, i)
		}
		if cite, ok := c.dated.citeOf(id, c.lookup.Day); ok {
			data.Cites = append(data.Cites, citeData{cite, i})
		}
	}
	return data
}

func newSelfTest(e wording.Example, outcome calc.Outcome) selfTest {
	t := selfTest{Today: e.Today, Answers: map[string]string{}}
	for _, p := range rule.Pairs(e.Answers) {
		t.Answers[p.Key] = p.Text
	}
	for _, l := range outcome.Lines {
		line := lineData{Sentence: l.Said.Sentence}
		for _, n := range l.Said.Numbers {
			line.Numbers = append(line.Numbers, valueData{n.Value, n.Unit})
		}
		t.Lines = append(t.Lines, line)
	}
	return t
}
