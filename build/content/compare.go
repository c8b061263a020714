package content

import (
	"io/fs"
	"slices"
	"sort"
	"time"

	"borgerguide/build/file"
	"borgerguide/build/toml"
	"borgerguide/calculators/quantity"
)

// Comparison is one row of the table that compares municipalities: a question, and the facts or the contact that answer
// it.
type Comparison struct {
	ID         string
	Title      string       // the question
	Facts      []string     // whose values answer it
	Contact    string       // a contact that belongs to the answer, or ""
	Page       string       // the guide's page about it
	Why        string       // whether a difference comes from the law or the municipality
	Calculator string       // a calculator that makes the answers comparable, or ""
	Answers    string       // what it is asked, as on the command line
	Says       []string     // its sentences that are shown, where municipalities differ; else its headline
	Today      quantity.Day // the day it is asked on: that of the guide, where the row has none
	Seen       []Seen       // what Why says by hand, and none of the facts' sources does
	Place      file.Place

	TitlePlace, WhyPlace file.Place
}

type rawComparison struct {
	Title      string    `toml:"title"`
	Facts      []string  `toml:"facts"`
	Contact    string    `toml:"contact"`
	Page       string    `toml:"page"`
	Why        string    `toml:"why"`
	Calculator string    `toml:"tool"`
	Answers    string    `toml:"answers"`
	Says       []string  `toml:"says"`
	Today      time.Time `toml:"today"`

	Seen map[string]string `toml:"seen"`
}

// comparisons reads the rows of the kind's comparison. A kind need not have one.
func (k *StandardKind) comparisons(fsys fs.FS, g *Guide) file.Problems {
	name := k.file("sammenlign.toml")
	if _, err := fs.Stat(fsys, name); err != nil {
		return nil
	}
	var raw struct {
		Row    map[string]rawComparison `toml:"row"`
		Excuse map[string]string        `toml:"excuse"`
	}
	t, problems := toml.Read(fsys, name, &raw)
	k.Compared, k.Uncompared = t.At(), raw.Excuse
	for id, r := range raw.Row {
		c := Comparison{
			ID: id, Title: r.Title, Facts: r.Facts, Contact: r.Contact, Page: r.Page, Why: r.Why,
			Calculator: r.Calculator, Answers: r.Answers, Says: r.Says, Today: toml.Day(r.Today),
			Seen:  seenIn(t, r.Seen, "row", id),
			Place: t.At("row", id), TitlePlace: t.At("row", id, "title"), WhyPlace: t.At("row", id, "why"),
		}
		if c.Today == 0 {
			c.Today = g.Config.Date
		}
		k.Comparisons = append(k.Comparisons, c)
		if c.Calculator != "" {
			problems = append(problems, k.knowsCalculator(t.At("row", id, "tool"), c.Calculator, g.Calculators)...)
		}
		problems = append(problems, c.saysWhatThereIs(g)...)
		problems = append(problems, k.comparable(c, k.Facts)...)
	}
	problems = append(problems, k.excused(t, k.Facts)...)
	sort.Slice(k.Comparisons, func(i, j int) bool {
		return k.Comparisons[i].Place.Offset < k.Comparisons[j].Place.Offset
	})
	return problems
}

// saysWhatThereIs finds sentences of a row that its calculator does not have.
func (c *Comparison) saysWhatThereIs(g *Guide) (problems file.Problems) {
	var known []string
	if words := g.Calculators.Named(c.Calculator); words != nil {
		for _, s := range words.Calculator.Sentences {
			known = append(known, s.Name)
		}
	}
	if len(c.Says) > 0 && known == nil {
		return file.Problems{c.Place.Problem("the row says sentences of no calculator",
			`write tool = "…", the calculator that says them`)}
	}
	for _, name := range c.Says {
		if !slices.Contains(known, name) {
			problems = append(problems, c.Place.Problem("the row says "+name+", which is no sentence of its calculator",
				file.DidYouMean(name, known)))
		}
	}
	return problems
}

// comparable finds what is wrong with a row. Only what every standard of the kind is asked about can be compared.
func (k *StandardKind) comparable(c Comparison, law Facts) (problems file.Problems) {
	problem := func(what, instead string) { problems = append(problems, c.Place.Problem(what, instead)) }
	if c.Title == "" || c.Why == "" || len(c.Facts) == 0 && c.Contact == "" && len(c.Says) == 0 {
		problem("a row of the comparison needs a title, facts or a contact, and why",
			`write title = "…", facts = ["…"] and why = "…"`)
	}
	if c.Contact != "" && !slices.Contains(contacts, c.Contact) {
		problem("there is no contact "+c.Contact, file.DidYouMean(c.Contact, contacts))
	}
	if k.pages[c.Page] == nil {
		problem("the row leads to the page "+c.Page+", which is missing", "write page as one of the guide's pages")
	}
	for _, f := range c.Facts {
		switch {
		case law[f] == nil:
			problem("unknown fact "+f, file.DidYouMean(f, law.IDs()))
		case !slices.Contains(k.Asks, f) && !k.table.Spoiled("asks"):
			problem("the fact "+f+" is not asked of every standard", "name it under asks in "+k.file("guide.toml"))
		}
	}
	return problems
}
