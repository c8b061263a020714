package check

import (
	"slices"
	"strings"

	"borgerguide/build/content"
	"borgerguide/build/file"
	"borgerguide/build/markdown"
	"borgerguide/build/wording"
	"borgerguide/calculators/quantity"
	"borgerguide/calculators/rule"
)

var toolWords = Check{
	Name: "tool-words",
	Guide: func(g *content.Guide) (problems file.Problems) {
		for _, t := range g.Tools {
			if len(t.Place.File.Text) == 0 {
				continue // the file is missing, which is a problem already
			}
			problems = append(problems, questionsHaveWords(g, t)...)
			problems = append(problems, sentencesHaveWords(g, t)...)
		}
		for _, f := range []struct{ group, fault string }{{"kommune", "empty"}, {"kommune", "choice"}, {"key", "key"}} {
			if g.Common.Faults[f.group][f.fault] == "" {
				problems = append(problems, g.Common.Place.Problem("the fault "+f.fault+" of "+f.group+" has no words",
					"write it under [fault."+f.group+"]"))
			}
		}
		return problems
	},
}

func questionsHaveWords(g *content.Guide, t *wording.Tool) (problems file.Problems) {
	need := func(ok bool, at file.Place, what, instead string) {
		if !ok {
			problems = append(problems, at.Problem(what, instead))
		}
	}
	for _, part := range []struct{ key, words string }{
		{"title", t.Title}, {"short", t.Short}, {"address", t.Address}, {"intro", t.Intro}, {"start", t.Start},
	} {
		need(part.words != "", t.Place, "the calculator "+t.Calculator.Name+" has no "+part.key,
			"write "+part.key+` = "…"`)
	}
	need(!t.Rule.Empty(), t.Place, "the calculator "+t.Calculator.Name+" has no rule in words", `write rule = """…"""`)
	need(!t.Worksheet.Empty(), t.Place, "the calculator "+t.Calculator.Name+" has no worksheet",
		`write worksheet = """…"""`)
	inputs := t.Calculator.Questions
	for i, name := range t.Calculator.Questions {
		q, at := t.Inputs[i], t.Inputs[i].Place
		if at.File == nil {
			at = t.Place
		}
		need(q.Label != "", at, "the input "+name.Key+" has no label", "write [input."+name.Key+`] with label = "…"`)
		for c, choice := range name.Choices {
			need(q.Choices != nil && q.Choices[c] != "", at, "the choice "+choice+" of "+name.Key+" has no words",
				"write it under [input."+name.Key+".choice]")
		}
		for _, use := range markdown.Names(q.HintAlso) {
			need(g.Facts[use] != nil || content.Builtin(use), at, "there is no fact "+use+" for the hint of "+name.Key,
				file.DidYouMean(use, g.Facts.IDs()))
		}
		named := true
		for _, fault := range possibleFaults(&inputs[i]) {
			text := g.Common.Fault(q, &inputs[i], rule.FaultNames[fault])
			need(text != "", at, "the fault "+rule.FaultNames[fault]+" of "+name.Key+" has no words",
				"write it under [input."+name.Key+".fault]")
			named = named && (q.Name != "" || !slices.Contains(markdown.Names(text), "name"))
			may := []string{"name"}
			for _, n := range rule.FaultNumbers[fault] {
				may = append(may, n.Name)
			}
			for _, use := range markdown.Names(text) {
				need(slices.Contains(may, use), at,
					"the fault "+rule.FaultNames[fault]+" of "+name.Key+" has no number {"+use+"}",
					file.DidYouMean(use, may))
			}
		}
		need(named, at, "the input "+name.Key+" has no name for its faults", `write name = "…", as in "Afstanden"`)
		for fault := range q.Faults {
			need(slices.Contains(rule.FaultNames[1:], fault), at, "there is no fault "+fault,
				file.DidYouMean(fault, rule.FaultNames[1:]))
		}
	}
	return problems
}

// possibleFaults are those an input of a kind can have.
func possibleFaults(q *rule.Question) []quantity.State {
	faults := []quantity.State{quantity.Empty}
	switch q.Kind() {
	case rule.Date:
		return append(faults, quantity.NoNumber, quantity.Part, quantity.Impossible, quantity.Year2,
			quantity.Low, quantity.High, quantity.Future)
	case rule.Choice, rule.Several:
		return append(faults, quantity.NoChoice)
	}
	return append(faults, quantity.NoNumber, quantity.Low, quantity.High, quantity.Decimals)
}

func sentencesHaveWords(g *content.Guide, t *wording.Tool) (problems file.Problems) {
	for i, name := range t.Calculator.Sentences {
		s := t.Sentences[i]
		if s.Text == "" {
			problems = append(problems, t.Place.Problem("the sentence "+name.Name+" has no words",
				"write [sentence."+name.Name+`] with text = "…"`))
			continue
		}
		problem := func(what, instead string) { problems = append(problems, s.Place.Problem(what, instead)) }
		if !slices.Contains(wording.Parts, s.Part) {
			problem("the sentence "+name.Name+" belongs to no part of the result",
				"write part as one of "+strings.Join(wording.Parts, ", "))
		}
		if s.Part == wording.PartResult && s.When == "" {
			problem("the sentence "+name.Name+" is a result, and no words tell when it is said", `write when = "når …"`)
		}
		if s.Part == wording.PartStep && len(s.Cite) == 0 && !s.Own {
			problem("the step "+name.Name+" cites no rule",
				`write cite = ["…"], or own = true where it only repeats an answer or does plain arithmetic`)
		}
		for _, id := range s.Cite {
			if g.Facts[id] == nil {
				problem("unknown fact "+id, file.DidYouMean(id, g.Facts.IDs()))
			}
		}
		var own []string
		for _, n := range name.Numbers {
			own = append(own, n.Name)
		}
		for _, use := range markdown.Names(s.Text + s.Also) {
			if !slices.Contains(own, use) && g.Facts[use] == nil && !content.Builtin(use) {
				problem("the sentence "+name.Name+" has no number {"+use+"}",
					file.DidYouMean(use, append(own, g.Facts.IDs()...)))
			}
		}
	}
	return problems
}
