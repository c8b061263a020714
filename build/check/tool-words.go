package check

import (
	"maps"
	"slices"
	"strings"

	"borgerguide/build/content"
	"borgerguide/build/file"
	"borgerguide/build/markdown"
	"borgerguide/build/wording"
	"borgerguide/calculators/quantity"
	"borgerguide/calculators/rule"
)

var calculatorWords = Check{
	Name: "tool-words",
	Guide: func(g *content.Guide) (problems file.Problems) {
		for _, t := range g.Calculators {
			if len(t.Place.File.Text) == 0 {
				continue // the file is missing, which is a problem already
			}
			problems = append(problems, calculatorHasWords(g, t)...)
			problems = append(problems, sentencesHaveWords(g, t)...)
			problems = append(problems, titlesAreKnown(g, t)...)
		}
		for _, f := range wording.OfTheLine {
			if g.Common.Faults[f.Group][f.Fault] == "" {
				problems = append(problems, g.Common.Place.Problem("the fault "+f.Fault+" of "+f.Group+" has no words",
					"write it under [fault."+f.Group+"]"))
			}
		}
		return problems
	},
}

// wants gathers what is missing at a place.
type wants struct {
	at       file.Place
	problems file.Problems
}

func (w *wants) need(ok bool, what, instead string) {
	if !ok {
		w.problems = append(w.problems, w.at.Problem(what, instead))
	}
}

// calculatorHasWords finds what a calculator and its questions lack.
func calculatorHasWords(g *content.Guide, t *wording.Calculator) file.Problems {
	w := wants{at: t.Place}
	for _, part := range []struct{ key, words string }{
		{"title", t.Title}, {"short", t.Short}, {"address", t.Address}, {"intro", t.Intro}, {"start", t.Start},
	} {
		w.need(part.words != "", "the calculator "+t.Calculator.Name+" has no "+part.key, "write "+part.key+` = "…"`)
	}
	w.need(!t.Rule.Empty(), "the calculator "+t.Calculator.Name+" has no rule in words", `write rule = """…"""`)
	w.need(!t.Worksheet.Empty(), "the calculator "+t.Calculator.Name+" has no worksheet", `write worksheet = """…"""`)
	for i := range t.Calculator.Questions {
		w.problems = append(w.problems, questionHasWords(g, t, i)...)
	}
	return w.problems
}

// questionHasWords finds what one question of a calculator lacks, by its index.
func questionHasWords(g *content.Guide, t *wording.Calculator, i int) file.Problems {
	question, q := &t.Calculator.Questions[i], t.Inputs[i]
	w := wants{at: q.Place}
	if w.at.File == nil {
		w.at = t.Place
	}
	w.need(q.Label != "", "the input "+question.Key+" has no label", "write [input."+question.Key+`] with label = "…"`)
	w.need(q.Example != "" || !question.Example, "the input "+question.Key+" has no words for its example",
		`write example = "…"`)
	w.need(q.Example == "" || question.Example, "the input "+question.Key+" cannot be answered with an example",
		"leave example out")
	for c, choice := range question.Choices {
		w.need(q.Choices != nil && q.Choices[c] != "", "the choice "+choice+" of "+question.Key+" has no words",
			"write it under [input."+question.Key+".choice]")
	}
	for _, text := range questionTexts(q) {
		for _, use := range markdown.Names(text.words) {
			w.need(g.Facts[use] != nil || content.Builtin(use),
				"there is no fact "+use+" for the "+text.key+" of "+question.Key, file.DidYouMean(use, g.Facts.IDs()))
		}
	}
	w.faults(g, question, q)
	for _, own := range q.Own {
		w.need(g.Facts[own.Fact] != nil, "there is no fact "+own.Fact+" whose municipalities ask "+question.Key+" so",
			file.DidYouMean(own.Fact, g.Facts.IDs()))
		for _, fault := range slices.Sorted(maps.Keys(own.Faults)) {
			w.fault(g, question, fault, own.Faults[fault])
		}
	}
	return w.problems
}

// questionText is what a question says, and the key it stands under.
type questionText struct{ key, words string }

// questionTexts are the texts of a question that may name facts, but for its faults, which name numbers too.
func questionTexts(q wording.Question) []questionText {
	texts := []questionText{{"label", q.Label}, {"hint", q.Hint}, {"hint", q.HintAlso}, {"name", q.Name},
		{"example", q.Example}}
	for _, own := range q.Own {
		texts = append(texts, questionText{"label", own.Label}, questionText{"hint", own.Hint},
			questionText{"hint", own.HintAlso},
			questionText{"name", own.Name})
	}
	for _, when := range q.When {
		texts = append(texts, questionText{"label", when.Label}, questionText{"hint", when.Hint})
	}
	return texts
}

// faults finds what the faults of a question lack, and those it cannot have.
func (w *wants) faults(g *content.Guide, question *rule.Question, q wording.Question) {
	named := true
	for _, fault := range possibleFaults(question) {
		name := rule.FaultNames[fault]
		text := g.Common.Fault(q, question, name)
		w.need(text != "", "the fault "+name+" of "+question.Key+" has no words",
			"write it under [input."+question.Key+".fault]")
		named = named && (q.Name != "" || !slices.Contains(markdown.Names(text), "name"))
		w.names(g, question, name, text)
	}
	w.need(named, "the input "+question.Key+" has no name for its faults",
		`write name = "…", the subject of their texts`)
	for fault := range q.Faults {
		w.isFault(fault)
	}
}

// fault finds what is wrong with the words of one fault.
func (w *wants) fault(g *content.Guide, question *rule.Question, fault, text string) {
	w.isFault(fault)
	w.names(g, question, fault, text)
}

func (w *wants) isFault(fault string) {
	w.need(slices.Contains(rule.FaultNames[1:], fault), "there is no fault "+fault,
		file.DidYouMean(fault, rule.FaultNames[1:]))
}

// names finds {names} in the words of a fault that are neither its numbers nor facts.
func (w *wants) names(g *content.Guide, question *rule.Question, fault, text string) {
	may := []string{"name"}
	if state := slices.Index(rule.FaultNames[:], fault); state >= 0 && state < len(rule.FaultNumbers) {
		for _, n := range rule.FaultNumbers[state] {
			may = append(may, n.Name)
		}
	}
	for _, use := range markdown.Names(text) {
		w.need(slices.Contains(may, use) || g.Facts[use] != nil,
			"the fault "+fault+" of "+question.Key+" has no number {"+use+"}", file.DidYouMean(use, may))
	}
}

// possibleFaults are those an input of a kind can have.
func possibleFaults(q *rule.Question) []quantity.State {
	faults := []quantity.State{quantity.Empty}
	switch q.Kind() {
	case rule.Date:
		return append(faults, quantity.NoNumber, quantity.Part, quantity.Impossible, quantity.Year2,
			quantity.WrongWeekday, quantity.CPR, quantity.Low, quantity.High, quantity.Future, quantity.Order)
	case rule.Choice, rule.Several:
		return append(faults, quantity.NoChoice)
	}
	return append(faults, quantity.NoNumber, quantity.Surplus, quantity.OtherUnit,
		quantity.Low, quantity.High, quantity.Decimals)
}

// titlesAreKnown finds facts in the titles of examples that there are not.
func titlesAreKnown(g *content.Guide, t *wording.Calculator) (problems file.Problems) {
	for _, e := range t.Examples {
		for _, use := range markdown.Names(e.Title) {
			if g.Facts[use] == nil && !content.Builtin(use) {
				what := "there is no fact " + use + " for the title of the example " + e.ID
				problems = append(problems, e.Place.Problem(what, file.DidYouMean(use, g.Facts.IDs())))
			}
		}
	}
	return problems
}

func sentencesHaveWords(g *content.Guide, t *wording.Calculator) (problems file.Problems) {
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
			problem("the sentence "+name.Name+" is a result, and no words tell when it is said",
				`write when = "`+g.Build.Report.When+` …"`)
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
		for _, use := range markdown.Names(s.Text + s.Also + s.Else) {
			if !slices.Contains(own, use) && g.Facts[use] == nil && !content.Builtin(use) {
				problem("the sentence "+name.Name+" has no number {"+use+"}",
					file.DidYouMean(use, append(own, g.Facts.IDs()...)))
			}
		}
	}
	return problems
}
