package page

import (
	"encoding/json"
	"html/template"
	"strings"

	"borgerguide/build/calc"
	"borgerguide/build/content"
	"borgerguide/build/markdown"
	"borgerguide/build/wording"
	"borgerguide/calculators/quantity"
	"borgerguide/calculators/rule"
)

// calculatorPage is the page of one calculator. Without its script it is whole: the rule, examples, dated values and a
// worksheet for paper.
type calculatorPage struct {
	Frame
	Calculator *wording.Calculator
	Words      *wording.CommonWords
	Belongs    string  // whose rules are reckoned with
	Handling   []Piece // which municipality that should be
	Elsewhere  string  // the words of the way to others
	Broken     []Piece
	Mentioned  string
	Rule       template.HTML
	Worksheet  template.HTML
	Examples   []example
	Rates      []Rate
	Mentions   []mention
	Data       template.JS
	Workings   string // what the fold of an example is called, which holds how it was worked out
	Whole      string // of a page in a frame: its words for the way to the guide
}

// example is a named case with its answer.
type example struct {
	Title    string
	Answers  []Named
	Headline string
	Results  []string
	Workings []string
}

// calculator makes what there is of one calculator in a guide.
type calculator struct {
	*subject
	site   *Site
	texts  *texts
	dated  *dated
	frames *frames
	t      *wording.Calculator
}

// pages makes everything of a calculator: its page, the page for a frame on another site, and what is pasted there. It
// gives what the element on another site needs.
func (c *calculator) pages(put Put) (*elementCalculator, error) {
	runner := calc.New(c.Guide, c.t, c.lookup)
	data, tested := c.page(runner)
	script := c.data(runner, tested)
	payload, err := json.Marshal(pageData{script, c.browserWords("")})
	if err != nil {
		return nil, err
	}
	data.Data = template.JS(payload)
	address := c.base + content.CalculatorAddress(c.t)
	data.Frame = c.frames.frame(address, c.t.Title)
	data.Frame.Script, data.Frame.Policy = c.site.Assets.Script, policyCalculator
	data.Edition = c.site.edition(c.dated.checkedFacts(runner.Facts))
	data.Handling, data.Elsewhere = c.handling(content.CalculatorAddress(c.t)), c.elsewhere()
	if err := c.site.render(put, "calculator", File{Address: address, From: c.t.Place}, data); err != nil {
		return nil, err
	}
	return c.embedded(data, script, put)
}

// ruleView is how the rule and the worksheet of a calculator are written.
var ruleView = view{level: 2, links: "../"}

// page is the page but for its frame and its data, and the examples with their answers.
func (c *calculator) page(runner *calc.Runner) (data calculatorPage, tested []selfTest) {
	words := &c.Guide.Common.Words
	w := c.texts.writer(ruleView)
	data = calculatorPage{
		Calculator: c.t, Words: words, Mentioned: c.own(words.Says), Workings: words.Workings(c.t.Calculator),
		Belongs: c.belongs(), Broken: c.ringing(words.Broken),
		Rule: w.HTML(c.t.Rule), Worksheet: w.HTML(c.t.Worksheet),
		Rates: c.dated.rates(runner.Facts), Mentions: c.dated.mentions(c.t),
	}
	for _, e := range c.t.Examples {
		if e.Only != "" && e.Only != c.m.ID {
			continue
		}
		outcome, broken := runner.Try(e)
		if broken != "" {
			continue // what it promises is not so under this standard
		}
		tested = append(tested, newSelfTest(e, outcome))
		if e.Show {
			data.Examples = append(data.Examples, c.newExample(e, runner, outcome))
		}
	}
	return data, tested
}

func (c *calculator) newExample(e wording.Example, runner *calc.Runner, outcome calc.Outcome) example {
	t, unknown := c.t, c.Guide.Common.Words.Unknown
	out := example{Title: markdown.Fill(e.Title, c.lookup.Words)}
	for _, p := range rule.Pairs(e.Answers) {
		if i := t.Calculator.Question(p.Key); i >= 0 && outcome.Case.Asked[i] > 0 {
			question := c.lookup.Asked(t.Inputs[i])
			answered := answerWords(runner, i, p.Text, unknown, question.Example, outcome.Case)
			out.Answers = append(out.Answers, Named{question.LabelAfter(outcome.Case), answered})
		}
	}
	for i, l := range outcome.Lines {
		switch {
		case i == 0:
			out.Headline = l.Text
		case l.Part == wording.PartResult:
			out.Results = append(out.Results, l.Text)
		case l.Part == wording.PartStep:
			out.Workings = append(out.Workings, l.Text)
		}
	}
	return out
}

// answerWords is an answer as a citizen would say it.
func answerWords(r *calc.Runner, input int, written, unknown, example string, c *rule.Case) string {
	a := c.Answers[input]
	q, choices := &r.Words.Calculator.Questions[input], r.Choices(input)
	switch {
	case a.State == quantity.Unknown:
		return unknown
	case a.State == quantity.Example:
		return example
	case a.State != quantity.Given:
		return written
	case q.Kind() == rule.Choice:
		return choices[a.Value]
	case q.Kind() == rule.Several:
		var words []string
		for i, w := range choices {
			if a.Value>>i&1 == 1 {
				words = append(words, w)
			}
		}
		return strings.Join(words, " · ")
	}
	return content.Write(q.Written(), a.Value)
}
