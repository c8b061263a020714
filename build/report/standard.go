package report

import (
	"maps"
	"slices"

	"borgerguide/build/check"
	"borgerguide/build/content"
	"borgerguide/build/danish"
	"borgerguide/build/markdown"
	"borgerguide/build/wording"
	"borgerguide/calculators/quantity"
)

// Standard is what a person needs to sign the guide to one standard off.
type Standard struct {
	Municipality string // its full name
	Title        string
	NoStatement  string // that there is no accessibility statement, "" where there is one
	Tested       string // whether citizens have tried the guide
	Signed       string // whether the municipality has signed it
	ToSign       []ToSign
	Days         string   // which days the text holds, where the municipality has adopted more than one
	Confirm      []string // what we assume of several texts, and the municipality must confirm
	Passages     []Passage
	Facts        []Fact     // as they are on the day the guide speaks for
	Silent       []Fact     // the law gives them, and the standard does not mention them
	Unlisted     []Unlisted // of a draft: what nobody has said the standard is silent on
	Contacts     []Contact
	LeftOut      []check.LeftOut // examples that its pages do not show
	Notes        []content.Note
	Pages        []check.Readability
}

// Passage is one passage in the adopted words, and the sections that render it.
type Passage struct {
	ID      string
	Words   string
	Shown   []Section
	SignOff []string // words that make a right larger or smaller: a person must see that they are kept
	Excuse  string
}

// Section is one section in our words.
type Section struct {
	Page, Heading, Text string
	Lacks               []string // words to sign off that the section does not have
}

// Fact is one dated value and what it rests on.
type Fact struct {
	ID, Name, Value, Basis string
	Beside                 string // what the value is weighed against, in words; "" where there is nothing
	Certainty              content.Certainty
	Certain                string // the same in words
	Checked                bool
}

// Contact is whom readers may turn to, where that is from, and whether it is over a year old.
type Contact struct {
	ID, Text, From string
	For            []content.Purpose
	Old            bool
	Place          string
}

// Unlisted are the sections of one page that the standard says nothing of, and that are not listed under [missing].
type Unlisted struct {
	Page     string
	Sections []string
}

// newStandard makes the report of one standard.
func newStandard(g *content.Guide, m *content.Municipality, s *content.Standard) Standard {
	lookup := g.Lookup(m, s)
	r := Standard{
		Municipality: m.FullName, Title: s.Title, Notes: s.Notes, Pages: check.LIX(g, m, s),
		Tested: g.TestedWords(s), Signed: g.SignedWords(s), ToSign: toSign(g.Kinds[s.ID], s, lookup),
	}
	if missing := m.Statement.Missing; missing != "" {
		r.NoStatement = markdown.FillPairs(g.Build.Frame.NoStatement, "missing", missing)
	}
	if words := &g.Build.Texts; len(s.Texts) > 1 {
		r.Days, r.Confirm = daysOf(words, s.Days, s.Known()), []string{words.Answer, words.Else}
	}
	for _, p := range s.Source.Passages {
		r.Passages = append(r.Passages, newPassage(g, p, s, lookup))
	}
	r.facts(g, s, lookup)
	for _, c := range m.As(s).InOrder() {
		r.Contacts = append(r.Contacts, newContact(g, c, lookup))
	}
	r.LeftOut = check.ExamplesLeftOut(g, m, s)
	for _, p := range s.Pages {
		if sections := s.Unlisted(p); len(sections) > 0 {
			r.Unlisted = append(r.Unlisted, Unlisted{p.ID, sections})
		}
	}
	return r
}

// daysOf says which days a text holds, as far as they are known.
func daysOf(words *wording.TextsWords, days content.Days, known bool) string {
	until := content.DateWords(days.Until)
	switch {
	case !known:
		return markdown.FillPairs(words.DaysUntil, "until", until)
	case days.Until == content.Open:
		return markdown.FillPairs(words.DaysFrom, "from", content.DateWords(days.From))
	}
	return markdown.FillPairs(words.Days, "from", content.DateWords(days.From), "until", until)
}

// newPassage finds what renders a passage: sections, whole pages, words of the glossary.
func newPassage(g *content.Guide, p *content.Passage, s *content.Standard, lookup content.Lookup) Passage {
	words, glossary := p.Plain(), g.Kinds[s.ID].Page(content.Glossary)
	r := Passage{ID: p.ID, Words: words, SignOff: danish.Weighty(words), Excuse: s.Excused[p.ID]}
	for _, page := range s.Pages {
		for _, section := range page.Sections {
			if section.Own != nil && slices.Contains(section.Own.Kilde, p.ID) {
				heading, text := markdown.Fill(section.Heading, lookup.Words), check.Text(section.Own, lookup)
				r.Shown = append(r.Shown, Section{page.ID, heading, text, lacks(r.SignOff, text)})
			}
		}
		if slices.Contains(page.Kilde, p.ID) {
			r.Shown = append(r.Shown, Section{Page: page.ID, Heading: g.Build.Report.WholePage})
		}
	}
	for _, id := range slices.Sorted(maps.Keys(s.Words)) {
		if w := s.Words[id]; w.Passage == p.ID {
			r.Shown = append(r.Shown, Section{Page: glossary, Heading: w.Word, Text: check.Text(w.Text, lookup)})
		}
	}
	return r
}

// newContact tells of a contact, or why there is none.
func newContact(g *content.Guide, c *content.Contact, lookup content.Lookup) Contact {
	v, _ := lookup.Find("kontakt." + c.ID)
	r := Contact{ID: c.ID, Text: v.Words, For: c.For, Old: c.Old(lookup.Day), Place: c.Place.String()}
	if c.Missing == "" {
		r.From = markdown.FillPairs(g.OriginOf(c), "page", content.Host(c.Origin.Page))
	}
	return r
}

// beside says what a value is weighed against on a day: the law's that is not as good, or the adopted text's that does
// not count.
func beside(words *wording.ReportWords, f *content.Fact, day quantity.Day) string {
	for _, r := range f.Beside {
		switch {
		case day < r.From || day > r.Until:
		case r.Stated():
			return markdown.FillPairs(words.Outweighed, "value", r.Text())
		default:
			return markdown.FillPairs(words.Better, "value", r.Text())
		}
	}
	return ""
}

// facts lists the dated values of the day the text's guide speaks for, and the rights the standard does not mention.
func (r *Standard) facts(g *content.Guide, s *content.Standard, lookup content.Lookup) {
	for _, id := range g.FactsOf(s) {
		f := s.All[id]
		row, ok := f.At(lookup.Day)
		if !ok {
			continue
		}
		fact := Fact{
			ID: id, Name: f.Name, Value: row.Text(), Basis: row.Quote,
			Certainty: row.Certainty, Certain: g.Certain(row.Certainty), Checked: row.Checked != 0,
			Beside: beside(&g.Build.Report, f, lookup.Day),
		}
		if row.Quote == "" {
			fact.Basis = row.Assumption
		}
		r.Facts = append(r.Facts, fact)
		if own := s.Facts[id]; own != nil && own.Missing != "" {
			r.Silent = append(r.Silent, fact)
		}
	}
}

// lacks lists the weighty words that a text does not have.
func lacks(wanted []string, text string) (missing []string) {
	has := danish.Weighty(text)
	for _, w := range wanted {
		if !slices.Contains(has, w) {
			missing = append(missing, w)
		}
	}
	return missing
}
