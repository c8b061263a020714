package calc

import (
	"fmt"
	"io/fs"
	"os"
	"strings"
	"testing"

	"borgerguide/build/content"
	"borgerguide/build/fixture"
	"borgerguide/calculators"
	"borgerguide/calculators/published"
	"borgerguide/calculators/rule"
)

// TestAnswersInWords holds what a citizen reads in each published case, word for word, against testdata/answers: the
// answer part by part, each sentence with the quotations that stand by it, or the faults. A case that names no
// municipality, or a real one, is asked with the facts of each real one; a case of a made-up one with its facts and
// the law's words. UPDATE_GOLDEN=1 writes the files anew: read what they change.
func TestAnswersInWords(t *testing.T) {
	r := openReal(t)
	for i, names := range calculators.All {
		t.Run(names.Name, func(t *testing.T) {
			cases, err := published.Read(int64(i))
			if err != nil {
				t.Fatal(err)
			}
			var order []string
			got, said := map[string]string{}, map[string]bool{}
			for _, c := range cases {
				for _, whose := range r.asks(c.Whose) {
					name := strings.TrimSpace(c.Name + " " + whose)
					order = append(order, name)
					got[name] = r.answer(c, whose, said)
				}
			}
			everySentenceIsSaid(t, names, said)
			fixture.Golden(t, "testdata/answers/"+names.Name+".txt", order, got)
		})
	}
}

func everySentenceIsSaid(t *testing.T, names *rule.Calculator, said map[string]bool) {
	for _, s := range names.Sentences {
		if !said[s.Name] {
			t.Errorf("no published case says %s, so a change of its words would go unseen: write a case in the calculator's cases.txt", s.Name)
		}
	}
}

// TestEveryCalculatorHasAGuide: no calculator is left out of every guide, where nobody finds it and nothing checks its
// examples.
func TestEveryCalculatorHasAGuide(t *testing.T) {
	guide := openReal(t).guide
	for _, k := range calculators.All {
		found := false
		for _, kind := range guide.Kinds {
			found = found || kind.HasCalculator(k.Name)
		}
		if !found {
			t.Errorf("no guide has the calculator %s: write its name under calculators in content/law/<kind>/guide.toml",
				k.Name)
		}
	}
}

// realGuide is the content of this project.
type realGuide struct {
	guide          *content.Guide
	municipalities map[string]content.Lookup
}

func openReal(t *testing.T) realGuide { return openGuide(t, os.DirFS("../..")) }

func openGuide(t *testing.T, files fs.FS) realGuide {
	t.Helper()
	g, problems := content.Load(files)
	r := realGuide{g, map[string]content.Lookup{}}
	for _, id := range g.Config.Municipalities {
		m, more := g.Municipality(files, id)
		problems = append(problems, more...)
		for _, s := range m.Standards {
			r.municipalities[id] = g.Lookup(m, s)
		}
	}
	if problems.Errors() > 0 {
		t.Fatal(problems)
	}
	return r
}

// asks is who is asked what a case names: each real municipality for one of them, and for none also the law alone.
func (r realGuide) asks(whose string) (all []string) {
	if _, ok := r.municipalities[whose]; !ok && whose != "" {
		return []string{whose}
	}
	if whose == "" {
		all = append(all, "")
	}
	return append(all, r.guide.Config.Municipalities...)
}

// answer is what a citizen reads, a line for each sentence or fault.
func (r realGuide) answer(c published.Case, whose string, said map[string]bool) string {
	runner, standard := r.runner(c, whose)
	var pairs []rule.Pair
	for _, asked := range c.Asked {
		pairs = append(pairs, rule.PairOf(asked))
	}
	outcome := runner.Ask(c.Today, pairs)
	var b strings.Builder
	for _, f := range outcome.Faults {
		fmt.Fprintf(&b, "fault   %s: %s\n", f.Input, f.Text)
	}
	for _, l := range outcome.Lines {
		said[l.Sentence] = true
		cite := runner.Words.Sentences[l.Said.Sentence].Cite
		fmt.Fprintf(&b, "%-7s %s%s\n", l.Part, l.Text, r.quotations(cite, standard))
	}
	return b.String()
}

// quotations are the passages quoted beside a sentence, or what it says instead of one.
func (r realGuide) quotations(cite []string, standard *content.Standard) (s string) {
	for _, id := range cite {
		row, ok := r.guide.Cited(id, standard, r.guide.Config.Date)
		switch {
		case !ok:
			s += " [" + id + ": –]"
		case row.Quote == "":
			s += " [" + id + ": »" + row.Assumption + "«]"
		default:
			s += " [" + id + ": " + row.Source + "#" + row.Passage + "]"
		}
	}
	return s
}

// runner is the calculator of a case with the facts of whom it is asked of, and the standard of a real municipality.
func (r realGuide) runner(c published.Case, whose string) (*Runner, *content.Standard) {
	calculator := r.guide.Calculators[c.Calculator]
	if lookup, ok := r.municipalities[whose]; ok {
		return New(r.guide, calculator, lookup), lookup.Standard
	}
	lookup := r.guide.SharedLookup()
	if whose != "" {
		lookup.Municipality = &content.Municipality{ID: whose, FullName: whose}
		lookup.Standard = &content.Standard{Called: "kvalitetsstandard"}
	}
	runner := New(r.guide, calculator, lookup)
	runner.give(c)
	return runner, nil
}
