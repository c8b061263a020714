// Package report is what a person needs to sign the guides off. Of each standard: the adopted words beside ours, what
// our numbers rest on, the rights that the standard does not mention, how hard the pages are to read. Of each
// calculator: when each of its sentences is said, in Danish and in the words of its source.
package report

import (
	"html/template"
	"io"
	"path"
	"slices"
	"strings"

	"borgerguide/build/content"
	"borgerguide/build/markdown"
	"borgerguide/build/when"
	"borgerguide/build/wording"
	"borgerguide/site"
)

// Report is the whole of it: each standard, and once what all municipalities share.
type Report struct {
	Standards   []Standard
	Calculators []Calculator
	Language    string
	Words       *wording.Build
	Unbuilt     []string // folders of municipalities that config.toml does not list
}

// Calculator is when each sentence of one calculator is said.
type Calculator struct {
	Name, Title string
	CasesFile   string      // of the published cases
	Sentences   []Sentence  // by part
	Names       []when.Name // what the conditions speak of
}

// Sentence is when one sentence is said, with its words.
type Sentence struct {
	when.Sentence
	Text, Also, Else string
	Part             string
	When             string // in Danish, "" where nobody wrote it
}

// CaseNames are those of the published cases that say the sentence.
func (s Sentence) CaseNames() (names []string) {
	for _, c := range s.Cases {
		names = append(names, c.Name)
	}
	return names
}

// New makes the report of a guide and of municipalities that are loaded already.
func New(g *content.Guide, municipalities []*content.Municipality) (*Report, error) {
	listings, err := when.All()
	if err != nil {
		return nil, err
	}
	r := &Report{Language: g.Config.Language, Words: g.Build}
	for _, folder := range g.Config.Known {
		if !slices.Contains(g.Config.Municipalities, folder) {
			r.Unbuilt = append(r.Unbuilt, path.Join(g.Config.Folder, folder))
		}
	}
	for _, t := range g.Calculators {
		r.Calculators = append(r.Calculators, newCalculator(t, listings[t.Index]))
	}
	for _, m := range municipalities {
		for _, s := range m.Texts() {
			r.Standards = append(r.Standards, newStandard(g, m, s))
		}
	}
	return r, nil
}

func newCalculator(t *wording.Calculator, l *when.Listing) Calculator {
	c := Calculator{
		Name: t.Calculator.Name, Title: t.Title, Names: l.Names,
		CasesFile: "calculators/" + t.Calculator.Folder + "/cases.txt",
	}
	for i, s := range l.Sentences {
		words := t.Sentences[i]
		c.Sentences = append(c.Sentences, Sentence{s, words.Text, words.Also, words.Else, words.Part, words.When})
	}
	slices.SortStableFunc(c.Sentences, func(a, b Sentence) int {
		return slices.Index(wording.Parts, a.Part) - slices.Index(wording.Parts, b.Part)
	})
	return c
}

// HTML writes the report as a page to print and sign.
func (r *Report) HTML(out io.Writer) error {
	fill := template.FuncMap{"fill": markdown.FillPairs, "join": strings.Join}
	t, err := template.New("report.html").Funcs(fill).ParseFS(site.Files, "report/report.html")
	if err != nil {
		return err
	}
	return t.Execute(out, r)
}
