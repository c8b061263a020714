package page

import (
	"encoding/json"
	"html/template"
	"strings"

	"borgerguide/build/calc"
	"borgerguide/build/content"
	"borgerguide/build/markdown"
	"borgerguide/calculators"
)

// toolPage is the page of one calculator. Without its script it is whole: the rule, examples, dated values and a
// worksheet for paper.
type toolPage struct {
	Frame
	Tool      *content.Tool
	Words     *content.CommonWords
	Belongs   string
	Broken    template.HTML
	SaysTitle string
	Rule      template.HTML
	Worksheet template.HTML
	Examples  []example
	Rates     []Rate
	Says      []says
	Data      template.JS
}

// example is a named case with its answer.
type example struct {
	Title    string
	Answers  []Term
	Headline string
	Results  []string
}

func (g *guide) tool(t *content.Tool, put Put) error {
	address := g.base + "beregn/" + t.Address + ".html"
	frame := g.frame(address, t.Title)
	frame.Script, frame.Policy = g.Assets.Script, policyTool
	runner := calc.New(g.Guide, t, g.lookup)
	words := &g.Guide.Common.Words
	w := markdown.Writer{Lookup: g.value, Links: "../"}
	data := toolPage{
		Frame: frame, Tool: t, Words: words, SaysTitle: g.own(words.Says),
		Belongs: g.own(words.Municipality), Broken: g.ringing(words.Broken),
		Rule: w.HTML(t.Rule), Worksheet: w.HTML(t.Worksheet),
		Rates: g.rates(t.Names.Facts), Says: g.says(t),
	}
	var tested []selfTest
	for _, e := range t.Examples {
		if e.Only != "" && e.Only != g.m.ID {
			continue
		}
		outcome := runner.Ask(e.Today, calc.Pairs(e.Answers))
		tested = append(tested, newSelfTest(e, outcome))
		if e.Show {
			data.Examples = append(data.Examples, newExample(t, e, words.Unknown, outcome))
		}
	}
	payload, err := json.Marshal(g.toolData(t, runner, tested))
	if err != nil {
		return err
	}
	data.Data = template.JS(payload)
	return g.render(put, "tool", address, data)
}

func newExample(t *content.Tool, e content.Example, unknown string, outcome calc.Outcome) example {
	out := example{Title: e.Title}
	for _, p := range calc.Pairs(e.Answers) {
		for i, in := range t.Names.Inputs {
			if in.Key == p.Key {
				out.Answers = append(out.Answers, Term{t.Inputs[i].Label, answerWords(t, i, p.Text, unknown, outcome.Case)})
			}
		}
	}
	for i, l := range outcome.Lines {
		switch {
		case i == 0:
			out.Headline = l.Text
		case t.Sentences[l.Index].Part == content.PartResult:
			out.Results = append(out.Results, l.Text)
		}
	}
	return out
}

// answerWords is an answer as a citizen would say it.
func answerWords(t *content.Tool, input int, written, unknown string, c *calculators.Case) string {
	a := c.Answers[input]
	in := calculators.Inputs(t.Calculator)[input]
	switch {
	case a.State == calculators.Unknown:
		return unknown
	case a.State != calculators.Given:
		return written
	case in.Kind == calculators.Choice:
		return t.Inputs[input].Choices[a.Value]
	case in.Kind == calculators.Several:
		var words []string
		for i, w := range t.Inputs[input].Choices {
			if a.Value>>i&1 == 1 {
				words = append(words, w)
			}
		}
		return strings.Join(words, " · ")
	}
	return content.Write(in.Unit, a.Value)
}
