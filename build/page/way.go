package page

import (
	"sort"

	"borgerguide/build/content"
	"borgerguide/build/wording"
)

// wayData leads on from a question or a sentence. Carries tells that the answers go along, so that they are there again
// when the reader comes back.
type wayData struct {
	Address string `json:"address"` // from the calculators' folder
	Text    string `json:"text"`
	Carries bool   `json:"carries,omitempty"`
}

// giveData is a number of this calculator that another one asks for.
type giveData struct {
	Number  string `json:"number"`
	Key     string `json:"key"` // of the other one's question
	Address string `json:"address"`
	Text    string `json:"text"`
}

// eventData is a sentence's day in a calendar.
type eventData struct {
	ID     string `json:"id"`
	Title  string `json:"title"`
	Number int    `json:"number"` // which of the sentence's numbers is the day
}

// event is what a sentence puts into a calendar, nil where it puts nothing.
func (g *guide) event(t *wording.Tool, sentence int) *eventData {
	ref := t.Calculator.Name + "." + t.Calculator.Sentences[sentence].Name
	for _, e := range g.Guide.Common.SortedEvents() {
		for _, s := range e.Sentences {
			if s == ref {
				return &eventData{e.ID, e.Title, t.Day(sentence)}
			}
		}
	}
	return nil
}

// way is where a question or a sentence leads on, nil where nowhere.
func (g *guide) way(t *wording.Tool, name string) *wayData {
	for _, w := range g.Guide.Common.SortedWays() {
		if w.Tool() != t.Calculator.Name || w.Name() != name {
			continue
		}
		from := content.CalculatorAddress(t)
		if to := g.kind.Calculators.Named(w.To); to != nil {
			return &wayData{relative(from, content.CalculatorAddress(to)), w.Text, w.Carry != ""}
		}
		if g.s.Page(w.To) != nil {
			return &wayData{Address: relative(from, content.PageAddress(w.To)), Text: w.Text}
		}
	}
	return nil
}

// gives is the number a calculator gives to the one that led to it.
func (g *guide) gives(t *wording.Tool) *giveData {
	for _, w := range g.Guide.Common.SortedWays() {
		if from := g.kind.Calculators.Named(w.Tool()); w.To == t.Calculator.Name && w.Carry != "" && from != nil {
			address := relative(content.CalculatorAddress(t), content.CalculatorAddress(from))
			return &giveData{w.Carry, w.Name(), address, w.Back}
		}
	}
	return nil
}

// helper is the table of words for somebody who helps another, the longest first.
func helper(c *wording.Common) []rewording {
	table := []rewording{}
	for from, to := range c.Helper {
		table = append(table, rewording{from, to})
	}
	sort.Slice(table, func(i, j int) bool {
		a, b := table[i].From, table[j].From
		return len(a) > len(b) || len(a) == len(b) && a < b
	})
	return table
}

// helperPage is the page for somebody who helps another, nil where there is none.
func (g *guide) helperPage(t *wording.Tool) *wayData {
	if g.kind.Page(content.Helper) == "" {
		return nil
	}
	address := relative(content.CalculatorAddress(t), g.addressOf(content.Helper))
	return &wayData{Address: address, Text: g.Guide.Common.Words.HelpingLink}
}

// ring is whom to ring about an application.
func (g *guide) ring() ringData {
	c := g.m.Contacts["ansoegning"]
	if c == nil || c.Phone == "" {
		return ringData{Name: g.Guide.Common.Words.RingNobody}
	}
	return ringData{c.Name, c.Phone, phoneAddress(c.Phone)}
}

// browserWords are the common words for the browser, with what is the municipality's own filled in. Whom to ring is filled
// in where it is said, since it is a link. also is who else's words are wanted.
func (g *guide) browserWords(also string) map[string]string {
	words := map[string]string{}
	common := g.Guide.Common.Words
	common.Each(func(key string, word *string, use string) {
		if use == "" || use == also {
			words[key] = g.own(*word)
		}
	})
	return words
}

// own fills in what is the municipality's own.
func (g *guide) own(word string) string {
	return fillNames(word, "kommune", g.m.FullName(), "standard", g.s.Kind)
}
