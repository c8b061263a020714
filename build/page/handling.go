package page

// handling says which municipality is the right one to choose, as a calculator's page says it: that which handles the
// case, or which to ask what the law does not say. The word for it leads to the glossary where that explains it.
func (c *calculator) handling(from string) []Piece {
	words := &c.Guide.Common.Words
	word := Piece{Text: words.HandlingWord}
	if w := c.Guide.WordsOf(c.s)[words.HandlingWord]; w != nil && c.glossaryPage() != "" {
		word = Piece{Text: w.Word, Address: relative(from, c.kind.WordAddress(words.HandlingWord))}
	}
	text := words.Handling
	if c.m.LawAlone {
		text = c.Guide.Build.LawAlone.Handling
	}
	return pieces(text, map[string][]Piece{"word": {word}})
}

// belongs says whose rules a calculator reckons with.
func (c *calculator) belongs() string {
	words := &c.Guide.Common.Words
	if c.m.LawAlone {
		return words.OnlyLaw
	}
	return c.own(words.Municipality)
}

// elsewhere are the words of the way to the calculators of others.
func (c *calculator) elsewhere() string {
	if c.m.LawAlone {
		return c.Guide.Build.LawAlone.Choose
	}
	return c.Guide.Build.Calculator.Elsewhere
}
