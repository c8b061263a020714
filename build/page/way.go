package page

import "borgerguide/build/content"

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
func (c *calculator) event(sentence int) *eventData {
	ref := c.t.Calculator.Name + "." + c.t.Calculator.Sentences[sentence].Name
	for _, e := range c.Guide.Common.SortedEvents() {
		for _, s := range e.Sentences {
			if s == ref {
				return &eventData{e.ID, e.Title, c.t.Day(sentence)}
			}
		}
	}
	return nil
}

// way is where a question or a sentence leads on, nil where nowhere.
func (c *calculator) way(name string) *wayData {
	for _, w := range c.Guide.Common.SortedWays() {
		if w.Calculator() != c.t.Calculator.Name || w.Name() != name {
			continue
		}
		from := content.CalculatorAddress(c.t)
		if to := c.kind.Calculators.Named(w.To); to != nil {
			return &wayData{relative(from, content.CalculatorAddress(to)), w.Text, w.Carry != ""}
		}
		if c.s.Page(w.To) != nil {
			return &wayData{Address: relative(from, content.PageAddress(w.To)), Text: w.Text}
		}
	}
	return nil
}

// gives is the number a calculator gives to the one that led to it.
func (c *calculator) gives() *giveData {
	for _, w := range c.Guide.Common.SortedWays() {
		from := c.kind.Calculators.Named(w.Calculator())
		if w.To == c.t.Calculator.Name && w.Carry != "" && from != nil {
			address := relative(content.CalculatorAddress(c.t), content.CalculatorAddress(from))
			return &giveData{w.Carry, w.Name(), address, w.Back}
		}
	}
	return nil
}

// helperPage is the page for somebody who helps another, nil where there is none.
func (c *calculator) helperPage() *wayData {
	if c.kind.Page(content.Helper) == "" {
		return nil
	}
	address := relative(content.CalculatorAddress(c.t), c.addressOf(content.Helper))
	return &wayData{Address: address, Text: c.Guide.Common.Words.HelpingLink}
}
