package page

import (
	"encoding/json"
	"html/template"
	"strings"

	"borgerguide/build/calc"
	"borgerguide/build/content"
	"borgerguide/build/wording"
	"borgerguide/calculators/quantity"
	"borgerguide/calculators/rule"
)

// toolPage is the page of one calculator. Without its script it is whole: the rule, examples, dated values and a
// worksheet for paper.
type toolPage struct {
	Frame
	Tool      *wording.Tool
	Words     *wording.CommonWords
	Belongs   string
	Broken    []Piece
	SaysTitle string
	Rule      template.HTML
	Worksheet template.HTML
	Examples  []example
	Rates     []Rate
	Says      []says
	Data      template.JS
	Whole     string // of a page in a frame: its words for the way to the guide
}

// example is a named case with its answer.
type example struct {
	Title    string
	Answers  []Term
	Headline string
	Results  []string
}

// tool makes everything of one calculator: its page, the page for a frame on another site, and what is pasted there.
// It gives what the element on another site needs.
func (g *guide) tool(t *wording.Tool, put Put) (*elementCalculator, error) {
	runner := calc.New(g.Guide, t, g.lookup)
	data, tested := g.toolPage(t, runner)
	script := g.calculatorData(t, runner, tested)
	payload, err := json.Marshal(pageData{script, g.browserWords("")})
	if err != nil {
		return nil, err
	}
	data.Data = template.JS(payload)
	address := g.base + content.CalculatorAddress(t)
	data.Frame = g.frame(address, t.Title)
	data.Frame.Script, data.Frame.Policy = g.Assets.Script, policyTool
	if err := g.render(put, "tool", address, data); err != nil {
		return nil, err
	}
	return g.embedded(t, data, script, put)
}

// ruleView is how the rule and the worksheet of a calculator are written.
var ruleView = view{level: 2, links: "../"}

// toolPage is the page but for its frame and its data, and the examples with their answers.
func (g *guide) toolPage(t *wording.Tool, runner *calc.Runner) (data toolPage, tested []selfTest) {
	words := &g.Guide.Common.Words
	w := g.writer(ruleView)
	data = toolPage{
		Tool: t, Words: words, SaysTitle: g.own(words.Says),
		Belongs: g.own(words.Municipality), Broken: g.ringing(words.Broken),
		Rule: w.HTML(t.Rule), Worksheet: w.HTML(t.Worksheet),
		Rates: g.rates(t.Calculator.Facts), Says: g.says(t),
	}
	for _, e := range t.Examples {
		if e.Only != "" && e.Only != g.m.ID {
			continue
		}
		outcome := runner.Ask(e.Today, rule.Pairs(e.Answers))
		tested = append(tested, newSelfTest(e, outcome))
		if e.Show {
			data.Examples = append(data.Examples, newExample(t, e, words.Unknown, outcome))
		}
	}
	return data, tested
}

func newExample(t *wording.Tool, e wording.Example, unknown string, outcome calc.Outcome) example {
	out := example{Title: e.Title}
	for _, p := range rule.Pairs(e.Answers) {
		if i := t.Calculator.Question(p.Key); i >= 0 && outcome.Case.Asked[i] > 0 {
			out.Answers = append(out.Answers, Term{label(t.Inputs[i], outcome.Case), answerWords(t, i, p.Text, unknown, outcome.Case)})
		}
	}
	for i, l := range outcome.Lines {
		switch {
		case i == 0:
			out.Headline = l.Text
		case l.Part == wording.PartResult:
			out.Results = append(out.Results, l.Text)
		}
	}
	return out
}

// label is how a question is put after the other answers, as in the form.
func label(q wording.Question, c *rule.Case) string {
	for _, w := range q.When {
		if a := c.Checked[w.Input]; w.Label != "" && a.State == quantity.Given && a.Value == int64(w.Choice) {
			return w.Label
		}
	}
	return q.Label
}

// answerWords is an answer as a citizen would say it.
func answerWords(t *wording.Tool, input int, written, unknown string, c *rule.Case) string {
	a := c.Answers[input]
	q := &t.Calculator.Questions[input]
	switch {
	case a.State == quantity.Unknown:
		return unknown
	case a.State != quantity.Given:
		return written
	case q.Kind() == rule.Choice:
		return t.Inputs[input].Choices[a.Value]
	case q.Kind() == rule.Several:
		var words []string
		for i, w := range t.Inputs[input].Choices {
			if a.Value>>i&1 == 1 {
				words = append(words, w)
			}
		}
		return strings.Join(words, " · ")
	}
	return content.Write(q.Unit, a.Value)
}
