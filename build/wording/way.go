package wording

import (
	"slices"
	"sort"
	"strings"

	"borgerguide/build/file"
	"borgerguide/build/toml"
	"borgerguide/calculators/rule"
)

// Event is what of an answer goes into a calendar: the day that one of some sentences names.
type Event struct {
	ID        string   `toml:"-"`
	Title     string   `toml:"title"`     // neutral, since others may see a calendar
	Sentences []string `toml:"sentences"` // "deadline.complain-by"
}

// Way leads from a question or a sentence of a calculator to another calculator, or to a page of the guide.
type Way struct {
	ID   string `toml:"-"`
	From string `toml:"from"` // "transport.loen": a calculator and its input or sentence
	To   string `toml:"to"`   // a calculator's name, or a page
	Text string `toml:"text"`
	// Carry names the number of the other calculator that comes back into the question, with Back as the link's words.
	Carry string `toml:"carry"`
	Back  string `toml:"back"`
}

// Calculator and Name are the two halves of From.
func (w *Way) Calculator() string { calculator, _, _ := strings.Cut(w.From, "."); return calculator }
func (w *Way) Name() string       { _, name, _ := strings.Cut(w.From, "."); return name }

// SortedEvents lists the events by their id.
func (c *Common) SortedEvents() (list []*Event) {
	for _, e := range c.Events {
		list = append(list, e)
	}
	sort.Slice(list, func(i, j int) bool { return list[i].ID < list[j].ID })
	return list
}

// SortedWays lists the ways by their id.
func (c *Common) SortedWays() (list []*Way) {
	for _, w := range c.Ways {
		list = append(list, w)
	}
	sort.Slice(list, func(i, j int) bool { return list[i].ID < list[j].ID })
	return list
}

// Day finds which number of a calculator's sentence is its day: the safe one where there are two, else the only one. It
// is -1 where the sentence has no date.
func (t *Calculator) Day(sentence int) int {
	at := -1
	for i, n := range t.Calculator.Sentences[sentence].Numbers {
		if n.Unit.IsDay() && (at < 0 || n.Name == "safe") {
			at = i
		}
	}
	return at
}

// events finds what is wrong with the events.
func (c *Common) events(t *toml.Table, all Calculators) (problems file.Problems) {
	var dated []string
	for _, ref := range references(all) {
		if calculator, i, isInput := find(all, ref); !isInput && calculator.Day(i) >= 0 {
			dated = append(dated, ref)
		}
	}
	for id, e := range c.Events {
		e.ID = id
		problem := func(what, instead string) {
			problems = append(problems, t.At("event", id).Problem(what, instead))
		}
		if e.Title == "" {
			problem("the event "+id+" has no title", `write title = "…"`)
		}
		for _, ref := range e.Sentences {
			if !slices.Contains(dated, ref) {
				problem("the event "+id+" names "+ref+", which is no sentence with a date", file.DidYouMean(ref, dated))
			}
		}
	}
	return problems
}

// ways finds what is wrong with the ways. Whether a page is there is seen when the pages' links are checked.
func (c *Common) ways(t *toml.Table, all Calculators) (problems file.Problems) {
	for id, w := range c.Ways {
		w.ID = id
		problem := func(what, instead string) {
			problems = append(problems, t.At("way", id).Problem(what, instead))
		}
		from, _, isInput := find(all, w.From)
		if from == nil {
			what := "the way " + id + " begins at " + w.From + ", which is no question or sentence"
			problem(what, file.DidYouMean(w.From, references(all)))
		}
		if w.Text == "" || w.To == "" {
			problem("the way "+id+" has no words, or leads nowhere", `write to = "…" and text = "…"`)
		}
		if w.Carry != "" && (!isInput || w.Back == "" || !numberOf(all.Named(w.To), w.Carry)) {
			problem("the way "+id+" cannot carry "+w.Carry+" back",
				`begin at a question, name a number of the calculator it leads to, and write back = "…"`)
		}
	}
	return problems
}

// find finds a question or a sentence by "calculator.name".
func find(all Calculators, ref string) (calculator *Calculator, index int, isInput bool) {
	name, part, _ := strings.Cut(ref, ".")
	t := all.Named(name)
	if t == nil {
		return nil, -1, false
	}
	if i := t.Calculator.Question(part); i >= 0 {
		return t, i, true
	}
	for i, s := range t.Calculator.Sentences {
		if s.Name == part {
			return t, i, false
		}
	}
	return nil, -1, false
}

// references lists all that find can find, for messages.
func references(all Calculators) (refs []string) {
	for _, t := range all {
		for _, in := range t.Calculator.Questions {
			refs = append(refs, t.Calculator.Name+"."+in.Key)
		}
		for _, s := range t.Calculator.Sentences {
			refs = append(refs, t.Calculator.Name+"."+s.Name)
		}
	}
	slices.Sort(refs)
	return refs
}

// numberOf tells whether a calculator says a number of that name.
func numberOf(t *Calculator, number string) bool {
	return t != nil && slices.ContainsFunc(t.Calculator.Sentences, func(s rule.Sentence) bool {
		return slices.ContainsFunc(s.Numbers, func(n rule.Number) bool { return n.Name == number })
	})
}
