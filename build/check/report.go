package check

import (
	"regexp"
	"slices"
	"strings"

	"borgerguide/build/content"
	"borgerguide/build/markdown"
)

// Report is what a person needs to sign a guide off: the adopted words beside ours, what our numbers rest on, the
// rights that the standard does not mention, and how hard the pages are to read.
type Report struct {
	Municipality string
	Standard     string
	Passages     []PassageReport
	Facts        []FactReport
	Silent       []FactReport // the law gives them, and the standard does not mention them
	Notes        []content.Note
	Pages        []Readability
}

// PassageReport is one passage in the adopted words, and the sections that render it.
type PassageReport struct {
	ID      string
	Words   string
	Shown   []SectionReport
	SignOff []string // words that make a right larger or smaller: a person must see that they are kept
	Excuse  string
}

// SectionReport is one section in our words.
type SectionReport struct {
	Page, Heading, Text string
	Lacks               []string // words to sign off that the section does not have
}

// FactReport is one dated value and what it rests on.
type FactReport struct {
	ID, Name, Value, Basis string
	Certainty              content.Certainty
	Checked                bool
}

// NewReport makes the report of one standard.
func NewReport(g *content.Guide, m *content.Municipality, s *content.Standard) Report {
	r := Report{Municipality: m.FullName(), Standard: s.Title, Notes: s.Notes, Pages: LIX(g, m, s)}
	lookup := g.Lookup(m, s)
	for _, p := range s.Source.Passages {
		words := p.Plain()
		report := PassageReport{ID: p.ID, Words: words, SignOff: signOff(words), Excuse: s.Excused[p.ID]}
		for _, page := range s.Pages {
			for _, section := range page.Sections {
				if section.Own != nil && slices.Contains(section.Own.Kilde, p.ID) {
					text := blocksText(section.Own, lookup)
					report.Shown = append(report.Shown, SectionReport{page.ID, markdown.Fill(section.Heading, lookup.Words), text, lacks(report.SignOff, text)})
				}
			}
			if slices.Contains(page.Kilde, p.ID) {
				report.Shown = append(report.Shown, SectionReport{Page: page.ID, Heading: "hele siden"})
			}
		}
		for _, id := range wordIDs(s.Words) {
			if w := s.Words[id]; w.Passage == p.ID {
				report.Shown = append(report.Shown, SectionReport{Page: "ordbog", Heading: w.Word, Text: blocksText(w.Text, lookup)})
			}
		}
		r.Passages = append(r.Passages, report)
	}
	r.facts(g, s)
	return r
}

// facts lists the dated values of the day the guide speaks for, and the rights the standard does not mention.
func (r *Report) facts(g *content.Guide, s *content.Standard) {
	for _, id := range s.All.IDs() {
		f := s.All[id]
		row, ok := f.At(g.Config.Date)
		if !ok {
			continue
		}
		report := FactReport{ID: id, Name: f.Name, Value: row.Text(), Basis: row.Quote, Certainty: row.Certainty, Checked: row.Checked != 0}
		if row.Quote == "" {
			report.Basis = row.Assumption
		}
		r.Facts = append(r.Facts, report)
		if own := s.Facts[id]; own != nil && own.Missing != "" {
			r.Silent = append(r.Silent, report)
		}
	}
}

// weighty are the words that make a right larger or smaller.
var weighty = regexp.MustCompile(`(?i)\b(kun|højst|mindst|minimum|skal|kan|som udgangspunkt|ved særlige hensyn)\b`)

// signOff lists the weighty words of a passage, each once.
func signOff(words string) (found []string) {
	for _, w := range weighty.FindAllString(words, -1) {
		if w = strings.ToLower(w); !slices.Contains(found, w) {
			found = append(found, w)
		}
	}
	return found
}

// lacks lists the weighty words that a text does not have.
func lacks(wanted []string, text string) (missing []string) {
	has := signOff(text)
	for _, w := range wanted {
		if !slices.Contains(has, w) {
			missing = append(missing, w)
		}
	}
	return missing
}
