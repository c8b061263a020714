package check

import (
	"regexp"
	"strings"

	"borgerguide/build/asread"
	"borgerguide/build/content"
	"borgerguide/build/danish"
	"borgerguide/build/quoted"
)

// withoutNumbering is a passage's text without the numbers that only count its headings, items and footnotes: they say
// nothing that our own words must say.
func withoutNumbering(p *content.Passage) string {
	var texts []string
	for i, b := range p.Text.Blocks {
		text := b.Plain()
		switch {
		case b.Kind == quoted.Heading:
			text = danish.WithoutNumber(text)
		case b.Mark && counts(p.Text.Blocks, i):
			text = asread.Join(b.Texts[0][1:])
		}
		texts = append(texts, withoutNotes(text))
	}
	return strings.Join(texts, " ")
}

// counts tells whether what an item is marked with counts it: it has a neighbour that is marked too, or begins a
// sentence. "18 år" and "2. klasse" do not.
func counts(blocks []quoted.Block, i int) bool {
	marked := func(i int) bool { return i >= 0 && i < len(blocks) && blocks[i].Mark }
	return marked(i-1) || marked(i+1) || danish.BeginsSentence(asread.Join(blocks[i].Texts[0][1:]))
}

var (
	// bracketed are marks of footnotes: [1].
	bracketed = regexp.MustCompile(`\[\^?\d{1,3}\]`)
	// attached are marks of footnotes behind a word or its point: "støtte1)", "støtte1.", "støtten.1 Det".
	attached = regexp.MustCompile(`(\pL{3,}[”"»]?|\pL{5,}[.,;:!?][”"»]?)\d{1,2}(\)|[.,;:]|\s+\p{Lu}|\s*$)`)
	// counted are items counted in running text: "at 1) du søger, og 2) du møder".
	counted = regexp.MustCompile(`(?:^|\s)\d{1,2}\)`)
)

// withoutNotes is a text without the marks of footnotes and of items in running text.
func withoutNotes(text string) string {
	text = attached.ReplaceAllString(bracketed.ReplaceAllString(text, ""), "$1 $2")
	var b strings.Builder
	from := 0
	for _, m := range counted.FindAllStringIndex(text, -1) {
		b.WriteString(text[from:m[0]])
		if from = m[1]; strings.Count(text[:m[0]], "(") > strings.Count(text[:m[0]], ")") {
			b.WriteString(text[m[0]:m[1]]) // it ends what stands in brackets: "(mindst 5)"
		}
	}
	return b.String() + text[from:]
}
