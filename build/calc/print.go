package calc

import (
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"borgerguide/build/content"
	"borgerguide/build/markdown"
	"borgerguide/build/wording"
	"borgerguide/calculators/quantity"
	"borgerguide/calculators/rule"
)

// Print prints an outcome for a person at a terminal: the answer part by part, each line with the rules that it rests
// on, or what is wrong with the answers; then whose facts counted, and which day was taken for today.
func (r *Runner) Print(out io.Writer, o Outcome) error {
	p := printer{runner: r, outcome: o, words: &r.guide.Common.Words, told: map[string]bool{}}
	if len(o.Faults) > 0 {
		p.faults()
		p.basis()
	} else {
		p.results()
		p.blank()
		p.paragraph("", p.words.Guidance)
		p.steps()
		p.advice()
		p.letter()
		p.limits()
		p.basis()
	}
	_, err := io.WriteString(out, p.text.String())
	return err
}

// printer writes one outcome.
type printer struct {
	runner  *Runner
	outcome Outcome
	words   *wording.CommonWords
	told    map[string]bool // the quotations that stand above already
	text    strings.Builder
}

// paragraph writes a text in lines of so many characters. The first begins with a mark, the others are set in as far.
func (p *printer) paragraph(mark, text string) {
	const width = 80
	inset := utf8.RuneCountInString(mark)
	line, length := mark, inset
	for i, word := range strings.Fields(text) {
		more := utf8.RuneCountInString(word)
		switch {
		case i == 0:
		case length+1+more > width:
			fmt.Fprintln(&p.text, line)
			line, length = strings.Repeat(" ", inset), inset
		default:
			line, length = line+" ", length+1
		}
		line, length = line+word, length+more
	}
	fmt.Fprintln(&p.text, line)
}

func (p *printer) blank() { p.text.WriteString("\n") }

// part gives the lines of one part of the answer.
func (p *printer) part(name string) (lines []Line) {
	for _, l := range p.outcome.Lines {
		if l.Part == name {
			lines = append(lines, l)
		}
	}
	return lines
}

// citeInset sets what a line rests on apart from the line.
const citeInset = "   "

// cite writes the rules that a line rests on. A quotation stands once.
func (p *printer) cite(mark string, l Line) {
	for _, c := range p.runner.citations(l, p.outcome.Case) {
		text := c.where
		if c.quote != "" && !p.told[c.quote] {
			text += markdown.FillPairs(p.words.Quoted, "quote", c.quote)
		}
		p.told[c.quote] = true
		p.paragraph(mark, text)
	}
}

// results writes the headline and the other results.
func (p *printer) results() {
	inEntry, results := false, p.part(wording.PartResult)
	first := p.runner.FirstLines(p.outcome)
	for i, l := range results {
		if i == len(first) {
			p.ownRules(first)
		}
		mark := ""
		switch {
		case p.runner.Words.Sentences[l.Said.Sentence].Item:
			inEntry, mark = true, "- "
		case inEntry:
			mark = "  "
		}
		if mark != "  " && p.text.Len() > 0 {
			p.blank()
		}
		p.paragraph(mark, l.Text)
	}
	if len(first) == len(results) {
		p.ownRules(first)
	}
}

// ownRules writes the line of the municipality's rules that are in no number, where it has room.
func (p *printer) ownRules(first []string) {
	if own := p.outcome.OwnRules; own != nil && own.Fits(first) {
		p.blank()
		p.paragraph("", own.First)
	}
}

// steps writes how it was worked out, and the rules of the results where no step tells them.
func (p *printer) steps() {
	steps := p.part(wording.PartStep)
	p.blank()
	p.paragraph("", p.words.Workings(p.runner.Words.Calculator))
	for i, l := range steps {
		mark := fmt.Sprintf("%2d. ", i+1)
		p.paragraph(mark, l.Text)
		p.cite(strings.Repeat(" ", len(mark))+citeInset, l)
	}
	if len(steps) > 0 {
		return
	}
	for _, l := range p.part(wording.PartResult) {
		p.cite(citeInset, l)
	}
}

func (p *printer) advice() {
	for _, l := range p.part(wording.PartAdvice) {
		p.blank()
		p.paragraph("", l.Text)
	}
}

// letter writes the paragraphs of a letter that may be copied.
func (p *printer) letter() {
	for _, l := range p.part(wording.PartLetter) {
		p.blank()
		p.paragraph("", l.Text)
	}
}

// limits writes what was left out.
func (p *printer) limits() {
	own, limits := p.outcome.OwnRules, p.part(wording.PartLimit)
	if len(limits) > 0 || own != nil {
		p.blank()
		p.paragraph("", p.words.Limits)
	}
	for _, l := range limits {
		p.paragraph("  - ", l.Text)
		p.cite("    "+citeInset, l)
	}
	if own == nil {
		return
	}
	if !own.Fits(p.runner.FirstLines(p.outcome)) {
		p.paragraph("  - ", own.First)
	}
	for _, rule := range own.Rules {
		p.paragraph("  - ", rule)
	}
}

// basis writes whose facts counted, which day was taken for today and, where the calculator asks for one, which day the
// rules are of.
func (p *printer) basis() {
	r := p.runner
	whose := p.words.OnlyLaw
	if r.Local {
		whose = r.fill(p.words.Municipality, nil)
	}
	day := content.Write(quantity.Date, int64(p.outcome.Case.Today))
	p.blank()
	p.paragraph("", whose)
	p.paragraph("", r.fill(p.words.TakenDay, map[string]string{"date": day}))
	if day, asked := p.rulesDay(); asked {
		p.paragraph("", r.fill(p.words.RulesDay, map[string]string{"date": content.Write(quantity.Date, day)}))
	}
}

// rulesDay is the day that the rules are of, where the calculator asks for one: the answer, else today.
func (p *printer) rulesDay() (day int64, asked bool) {
	c, i := p.outcome.Case, p.runner.Words.Calculator.Question(dayKey)
	if i < 0 || c.Answers[i].Faulty() || c.Checked[i].Faulty() {
		return 0, false
	}
	if c.Answers[i].Given() {
		return c.Answers[i].Value, true
	}
	return int64(c.Today), true
}

// faults writes what is wrong: the key and its question, and what to write instead.
func (p *printer) faults() {
	title := p.words.OneProblem
	if n := len(p.outcome.Faults); n > 1 {
		title = p.runner.fill(p.words.Problems, map[string]string{"n": fmt.Sprint(n)})
	}
	p.paragraph("", title)
	for _, f := range p.outcome.Faults {
		p.blank()
		i := p.runner.Words.Calculator.Question(f.Input)
		if i < 0 {
			p.paragraph("", f.Input)
			p.paragraph("  ", f.Text)
			p.instead(f.Input)
			continue
		}
		question := p.runner.lookup.Asked(p.runner.Words.Inputs[i])
		p.paragraph("", f.Input+": "+question.LabelAfter(p.outcome.Case))
		p.paragraph("  ", f.Text)
		p.choices(i)
	}
}

// instead writes the municipalities or the standards there are, or, for a key that is no question, those that are.
func (p *printer) instead(key string) {
	switch key {
	case "kommune":
		for _, id := range p.runner.guide.Config.Known {
			p.paragraph("  ", "kommune="+id)
		}
	case StandardKey:
		for _, id := range p.runner.folders {
			p.paragraph("  ", StandardKey+"="+id)
		}
	case todayKey, dayKey:
	default:
		for _, q := range p.runner.Words.Calculator.Questions {
			p.paragraph("  ", q.Key+"=")
		}
	}
}

// choices writes what may stand for an answer, and what it means.
func (p *printer) choices(question int) {
	q := p.runner.Words.Calculator.Questions[question].With(p.runner.limitIDs())
	for i, words := range p.runner.Choices(question) {
		p.paragraph("  "+q.Key+"="+q.Choices[i]+"  ", words)
	}
	if q.MayBeUnknown() {
		p.paragraph("  "+q.Key+"="+rule.NotKnown+"  ", p.words.Unknown)
	}
	if example := p.runner.lookup.Asked(p.runner.Words.Inputs[question]).Example; q.Example && example != "" {
		p.paragraph("  "+q.Key+"="+rule.ByExample+"  ", example)
	}
}
