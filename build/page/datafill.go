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

// calculatorData is what the script is given of a calculator.
func (g *guide) calculatorData(t *wording.Tool, r *calc.Runner, tests []selfTest) calculatorData {
	common := g.Guide.Common
	data := calculatorData{
		Calculator: t.Index, Name: t.Calculator.Name, Title: t.Title, Place: g.m.ID,
		Private: t.Calculator.Private(), Municipality: r.Local,
		Rows: g.rows(t, r), Faults: faultKinds(), Banner: g.banner(), Ring: g.ring(), Helper: helper(common),
		HelperPage: g.helperPage(t), Gives: g.gives(t), Examples: tests,
		NoMunicipality: common.Faults["kommune"]["empty"],
	}
	for _, s := range g.says(t) {
		data.Says = append(data.Says, saysData{slices.Index(t.Calculator.Facts, s.Fact), s.Name, s.Text})
	}
	for i, q := range t.Inputs {
		data.Questions = append(data.Questions, g.questionData(t, i, q))
		if t.Calculator.Questions[i].Unit == quantity.Date {
			data.DateParts = quantity.DatePartWords[:]
		}
	}
	for i, sentence := range t.Calculator.Sentences {
		data.Sentences = append(data.Sentences, g.sentenceData(t, i, t.Sentences[i]))
		if slices.ContainsFunc(sentence.Numbers, func(n rule.Number) bool { return n.Unit == quantity.ClosedDays }) {
			data.ClosedDays = quantity.ClosedDayWords[:]
		}
	}
	return data
}

// faultKinds are all faults there are.
func faultKinds() (list []faultData) {
	for state, name := range rule.FaultNames {
		list = append(list, faultData{name, numbersData(rule.FaultNumbers[state])})
	}
	return list
}

func numbersData(numbers []rule.Number) (list []numberData) {
	for _, n := range numbers {
		list = append(list, numberData{n.Name, n.Unit})
	}
	return list
}

func (g *guide) questionData(t *wording.Tool, i int, words wording.Question) questionData {
	q := &t.Calculator.Questions[i]
	data := questionData{
		Key: q.Key, Kind: q.Kind(), Unit: q.Unit, Suffix: suffixes[q.Unit],
		Need: q.Need, Unknown: q.MayBeUnknown(), LeftOut: q.LeftOut, Aside: q.Aside, Birth: q.Birth,
		Label: words.Label, Name: words.Name, Faults: map[string]string{}, Way: g.way(t, q.Key),
		Hint: markdown.Fill(g.lookup.With(words.Hint, words.HintAlso), g.lookup.Words),
	}
	if q.Kind() == rule.Date && data.Hint == "" {
		data.Hint = g.Guide.Common.Words.DateHint
		if q.Birth {
			data.Hint = g.Guide.Common.Words.BirthHint
		}
	}
	if q.Kind() == rule.Amount && q.Unit == quantity.Count && q.High-q.Low < fewOptions {
		for n := q.Low; n <= q.High; n++ {
			data.Options = append(data.Options, content.Write(q.Unit, n))
		}
	}
	for c, text := range words.Choices {
		data.Choices = append(data.Choices, choiceData{q.Choices[c], text, words.Notes[c]})
	}
	for _, w := range words.When {
		data.When = append(data.When, whenData{w.Input, w.Choice, w.Label, w.Hint, w.Optional})
	}
	for _, fault := range rule.FaultNames {
		if text := g.Guide.Common.Fault(words, q, fault); text != "" {
			data.Faults[fault] = text
		}
	}
	return data
}

// fewOptions is how many numbers are offered to choose among, rather than written.
const fewOptions = 8

// suffixes stand behind a field.
var suffixes = map[quantity.Unit]string{
	quantity.Ore: "kr.", quantity.OreHour: "kr.", quantity.Metre: "km", quantity.PerMille: "%",
}

func (g *guide) sentenceData(t *wording.Tool, i int, s wording.Sentence) sentenceData {
	sentence := t.Calculator.Sentences[i]
	data := sentenceData{
		Part: s.Part, Item: s.Item, Event: g.event(t, i), Way: g.way(t, sentence.Name),
		Numbers: numbersData(sentence.Numbers),
	}
	data.Text = markdown.Fill(g.lookup.With(s.Text, s.Also), func(name string) string {
		if slices.ContainsFunc(sentence.Numbers, func(n rule.Number) bool { return n.Name == name }) {
			return "" // it stays for the script to fill in
		}
		return g.lookup.Words(name)
	})
	for _, id := range s.Cite {
		i := slices.Index(t.Calculator.Facts, id)
		if i >= 0 {
			data.Facts = append(data.Facts, i)
		}
		if c, ok := g.citeOf(id, g.lookup.Day); ok {
			data.Cites = append(data.Cites, citeData{c, i})
		}
	}
	return data
}

// citeOf is where a fact stands on a day.
func (g *guide) citeOf(id string, day quantity.Day) (passageData, bool) {
	row, ok := g.Guide.Cited(id, g.s, day)
	switch {
	case !ok:
		return passageData{}, false
	case row.Quote == "":
		return passageData{Cite: row.Assumption}, true
	}
	return passageData{Cite: upperFirst(g.cite(row)), Quote: row.Quote}, true
}

func newSelfTest(e wording.Example, outcome calc.Outcome) selfTest {
	t := selfTest{Today: e.Today, Answers: map[string]string{}}
	for _, p := range rule.Pairs(e.Answers) {
		t.Answers[p.Key] = p.Text
	}
	for _, l := range outcome.Lines {
		line := lineData{Sentence: l.Said.Sentence}
		for _, n := range l.Said.Numbers {
			line.Numbers = append(line.Numbers, n.Value)
		}
		t.Lines = append(t.Lines, line)
	}
	return t
}
