package check

import (
	"fmt"
	"regexp"
	"slices"
	"sort"
	"strings"

	"borgerguide/build/calc"
	"borgerguide/build/content"
	"borgerguide/build/file"
	"borgerguide/build/wording"
	"borgerguide/calculators/quantity"
	"borgerguide/calculators/rule"
)

var toolWords = Check{
	Name:  "tool-words",
	Title: "Beregnerne har ord for alt",
	Doc:   "Hvert spørgsmål, hver fejl og hver sætning i en beregner har en dansk tekst, og hvert trin i et regnestykke viser sin regel.",
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
				problems = append(problems, g.Common.Place.Problem("the fault "+f.fault+" of "+f.group+" has no words", "write it under [fault."+f.group+"]"))
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
		need(part.words != "", t.Place, "the calculator "+t.Calculator.Name+" has no "+part.key, "write "+part.key+` = "…"`)
	}
	need(!t.Rule.Empty(), t.Place, "the calculator "+t.Calculator.Name+" has no rule in words", `write rule = """…"""`)
	need(!t.Worksheet.Empty(), t.Place, "the calculator "+t.Calculator.Name+" has no worksheet", `write worksheet = """…"""`)
	inputs := t.Calculator.Questions
	for i, name := range t.Calculator.Questions {
		q, at := t.Inputs[i], t.Inputs[i].Place
		if at.File == nil {
			at = t.Place
		}
		need(q.Label != "", at, "the input "+name.Key+" has no label", "write [input."+name.Key+`] with label = "…"`)
		for c, choice := range name.Choices {
			need(q.Choices != nil && q.Choices[c] != "", at, "the choice "+choice+" of "+name.Key+" has no words", "write it under [input."+name.Key+".choice]")
		}
		for _, use := range braces.FindAllString(q.HintAlso, -1) {
			use = use[1 : len(use)-1]
			need(g.Facts[use] != nil || content.Builtin(use), at, "there is no fact "+use+" for the hint of "+name.Key, file.DidYouMean(use, g.Facts.IDs()))
		}
		named := true
		for _, fault := range possibleFaults(&inputs[i]) {
			text := g.Common.Fault(q, &inputs[i], rule.FaultNames[fault])
			need(text != "", at, "the fault "+rule.FaultNames[fault]+" of "+name.Key+" has no words", "write it under [input."+name.Key+".fault]")
			named = named && (!strings.Contains(text, "{name}") || q.Name != "")
			may := []string{"name"}
			for _, n := range rule.FaultNumbers[fault] {
				may = append(may, n.Name)
			}
			for _, use := range braces.FindAllString(text, -1) {
				use = use[1 : len(use)-1]
				need(slices.Contains(may, use), at, "the fault "+rule.FaultNames[fault]+" of "+name.Key+" has no number {"+use+"}", file.DidYouMean(use, may))
			}
		}
		need(named, at, "the input "+name.Key+" has no name for its faults", `write name = "…", as in "Afstanden"`)
		for fault := range q.Faults {
			need(slices.Contains(rule.FaultNames[1:], fault), at, "there is no fault "+fault, file.DidYouMean(fault, rule.FaultNames[1:]))
		}
	}
	return problems
}

// possibleFaults are those an input of a kind can have.
func possibleFaults(q *rule.Question) []quantity.State {
	faults := []quantity.State{quantity.Empty}
	switch q.Kind() {
	case rule.Date:
		return append(faults, quantity.NoNumber, quantity.Part, quantity.Impossible, quantity.Year2, quantity.Low, quantity.High, quantity.Future)
	case rule.Choice, rule.Several:
		return append(faults, quantity.NoChoice)
	}
	return append(faults, quantity.NoNumber, quantity.Low, quantity.High, quantity.Decimals)
}

var braces = regexp.MustCompile(`\{[^}]*\}`)

func sentencesHaveWords(g *content.Guide, t *wording.Tool) (problems file.Problems) {
	for i, name := range t.Calculator.Sentences {
		s := t.Sentences[i]
		if s.Text == "" {
			problems = append(problems, t.Place.Problem("the sentence "+name.Name+" has no words", "write [sentence."+name.Name+`] with text = "…"`))
			continue
		}
		problem := func(what, instead string) { problems = append(problems, s.Place.Problem(what, instead)) }
		if !slices.Contains(wording.Parts, s.Part) {
			problem("the sentence "+name.Name+" belongs to no part of the result", "write part as one of "+strings.Join(wording.Parts, ", "))
		}
		if s.Part == wording.PartStep && len(s.Cite) == 0 && !s.Own {
			problem("the step "+name.Name+" cites no rule", `write cite = ["…"], or own = true where it only repeats an answer or does plain arithmetic`)
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
		for _, m := range braces.FindAllString(s.Text+s.Also, -1) {
			use := m[1 : len(m)-1]
			if !slices.Contains(own, use) && g.Facts[use] == nil && !content.Builtin(use) {
				problem("the sentence "+name.Name+" has no number {"+use+"}", file.DidYouMean(use, append(own, g.Facts.IDs()...)))
			}
		}
	}
	return problems
}

var examples = Check{
	Name:  "examples",
	Title: "Eksemplerne regnes efter",
	Doc:   "Hvert eksempel på en beregner bliver regnet ud, hver gang siderne bygges. Giver det et andet svar end det, der står, standser programmet.",
	Guide: func(g *content.Guide) (problems file.Problems) {
		for _, t := range g.Tools {
			for _, e := range t.Examples {
				if e.Only != "" && !slices.Contains(g.Config.Known, e.Only) {
					problems = append(problems, e.Place.Problem("the example "+e.ID+" is only for "+e.Only+", which has no folder", file.DidYouMean(e.Only, g.Config.Known)))
				}
			}
		}
		return problems
	},
	Municipality: standards(func(g *content.Guide, m *content.Municipality, s *content.Standard) (problems file.Problems) {
		for _, t := range g.Kinds[s.ID].Calculators {
			runner := calc.New(g, t, g.Lookup(m, s))
			if n := len(runner.Rows); n >= rule.MaxRows { // the last row is empty
				problems = append(problems, t.Place.Problem(fmt.Sprintf("the calculator %s has %d dated values for %s, and room for %d", t.Calculator.Name, n, m.ID, rule.MaxRows-1), "raise MaxRows in package calculators"))
			}
			for _, e := range t.Examples {
				if e.Only == "" || e.Only == m.ID {
					problems = append(problems, keepsPromise(runner, e, m)...)
				}
			}
			for _, row := range g.Kinds[s.ID].Comparisons {
				if row.Tool != t.Calculator.Name {
					continue
				}
				for _, f := range runner.Ask(g.Config.Date, calc.Pairs(row.Answers)).Faults {
					problems = append(problems, row.Place.Problem("the row "+row.ID+" is at fault for "+m.ID+": "+f.Input+": "+f.Text, "mend its answers"))
				}
			}
		}
		return problems
	}),
}

// keepsPromise runs one example: what it says must be among the lines, in its order.
func keepsPromise(r *calc.Runner, e wording.Example, m *content.Municipality) file.Problems {
	outcome := r.Ask(e.Today, calc.Pairs(e.Answers))
	if len(outcome.Faults) > 0 {
		f := outcome.Faults[0]
		return file.Problems{e.Place.Problem("the example "+e.ID+" is at fault for "+m.ID+": "+f.Input+": "+f.Text, "mend its answers")}
	}
	if len(e.Says) == 0 {
		return file.Problems{e.Place.Problem("the example "+e.ID+" promises no answer", `write says = ["…"]`)}
	}
	var said []string
	for _, l := range outcome.Lines {
		words := l.Sentence
		for _, n := range l.Numbers {
			words += fmt.Sprint(" ", n)
		}
		said = append(said, words)
	}
	at := 0
	for _, promise := range e.Says {
		i := slices.Index(said[at:], promise)
		if i < 0 {
			return file.Problems{e.Place.Problem("the example "+e.ID+" promises »"+promise+"« for "+m.ID+", but the calculator says: "+strings.Join(said, "; "), "mend the promise, or the calculator")}
		}
		at += i + 1
	}
	return nil
}

var names = Check{
	Name:  "names",
	Title: "Tal i teksten kommer ét sted fra",
	Doc:   "Tallene i teksten og i beregnerne er de samme tal. De står ét sted, med dato og kilde. Et ukendt tal i en tekst er en fejl.",
	Municipality: standards(func(g *content.Guide, m *content.Municipality, s *content.Standard) (problems file.Problems) {
		lookup := g.Lookup(m, s)
		known := func(name string, at file.Place) {
			if p, unknown := lookup.Unknown(name, at); unknown {
				problems = append(problems, p)
			}
		}
		for _, section := range allSections(g, s) {
			for _, ref := range section.Facts() {
				known(ref.Name, ref.Place)
				if v, _ := lookup.Find(ref.Name); v.Contact != nil && v.Part == "" && !ref.Alone {
					problems = append(problems, ref.Place.Problem("{"+ref.Name+"} is a whole contact, and stands among other words", "give it a paragraph of its own, or write {"+ref.Name+".telefon}"))
				}
			}
		}
		for _, p := range s.Pages {
			for _, use := range braces.FindAllString(p.Title, -1) {
				known(use[1:len(use)-1], p.TitlePlace)
			}
			for _, use := range braces.FindAllString(p.Lead, -1) {
				known(use[1:len(use)-1], p.LeadPlace)
			}
			problems = append(problems, knownPassages(g, p)...)
		}
		return problems
	}),
}

// knownPassages finds references of a page's shared part to passages of the law that are not there.
func knownPassages(g *content.Guide, p *content.Page) (problems file.Problems) {
	for _, s := range p.Sections {
		if s.Shared == nil {
			continue
		}
		for _, kilde := range s.Shared.Kilde {
			if g.Passage(kilde) == nil {
				problems = append(problems, s.Shared.Place.Problem("there is no passage "+kilde+" among the law's sources", file.DidYouMean(kilde, allPassages(g))))
			}
		}
	}
	return problems
}

func allPassages(g *content.Guide) (refs []string) {
	for id, s := range g.Sources {
		for _, p := range s.Passages {
			refs = append(refs, id+"#"+p.ID)
		}
	}
	sort.Strings(refs)
	return refs
}
