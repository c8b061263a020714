package calc

import (
	"fmt"
	"strings"
	"testing"
	"unicode/utf8"

	"borgerguide/build/content"
	"borgerguide/build/fixture"
	"borgerguide/calculators"
	"borgerguide/calculators/published"
	"borgerguide/calculators/quantity"
	"borgerguide/calculators/rule"
)

// printed asks a calculator and gives what a person reads.
func printed(t *testing.T, r *Runner, today quantity.Day, pairs []Pair) (string, Outcome) {
	t.Helper()
	var b strings.Builder
	outcome := r.Ask(today, pairs)
	if err := r.Print(&b, outcome); err != nil {
		t.Fatal(err)
	}
	return b.String(), outcome
}

// TestPrint compares what a person reads at a terminal: of each kind of answer one, and of each kind of fault.
func TestPrint(t *testing.T) {
	real := openReal(t)
	var order []string
	got := map[string]string{}
	for _, ask := range []string{
		// with all parts
		"transport kommune=randers afstand=20 maade=kollektiv kollektiv=900 kollektiv10=455 loen=600",
		// of the law alone
		"transport afstand=20 maade=bil+kollektiv dage=3 takst=2,28 kollektiv=900 loen=ved-ikke",
		// with reasons
		"targetgroup kommune=ballerup alder=mellem nedsat=ja arbejde=nej proevet=ja foertidspension=ja",
		// with entries of a list
		"case kommune=ballerup dato=2026-12-10 soegt=2026-11-02 udkast=2026-11-23",
		// from the municipality's own text
		"deadline kommune=ballerup hvad=svar modtaget=2026-11-02",
		// by the day of birth
		"pension kommune=ballerup foedt=1950-01-01",
		// by the rules of another day than today
		"transport dato=2027-03-01 idag=2026-12-01 afstand=20 maade=bil dage=3 takst=2,28 loen=3000",
		// on a day before there were rules
		"wage dato=1990-01-01 form=ved-ikke",
		// without steps
		"wage kommune=ballerup form=ved-ikke",
		// at fault, several times and once
		"transport kommune=nowhere farve=2 afstand=x dato=igen",
		"pension idag=igen foedt=1950-01-01",
		"deadline hvad=svar modtaget=2026-11-02",
	} {
		name, answers, _ := strings.Cut(ask, " ")
		lookup := real.guide.SharedLookup()
		for id, local := range real.municipalities {
			if strings.Contains(ask, "kommune="+id) {
				lookup = local
			}
		}
		runner := New(real.guide, real.guide.Calculators.Named(name), lookup)
		text, _ := printed(t, runner, real.guide.Config.Date, rule.Pairs(answers))
		order = append(order, ask)
		got[ask] = text
	}
	fixture.Golden(t, "testdata/print.txtar", order, got)
}

// TestPrintLeavesNothingOut: each sentence and fault of every published case is printed, with the day and with whose
// facts counted, and a quotation that a line rests on stands there once. Lines fit a terminal.
func TestPrintLeavesNothingOut(t *testing.T) {
	real := openReal(t)
	for i, k := range calculators.All {
		cases, err := published.Read(int64(i))
		if err != nil {
			t.Fatal(err)
		}
		for _, c := range cases {
			for _, whose := range real.asks(c.Whose) {
				t.Run(fmt.Sprint(k.Name, " ", c.Name, " ", whose), func(t *testing.T) { printsAll(t, real, c, whose) })
			}
		}
	}
}

func printsAll(t *testing.T, real realGuide, c published.Case, whose string) {
	runner, _ := real.runner(c, whose)
	var pairs []Pair
	for _, asked := range c.Asked {
		pairs = append(pairs, PairOf(asked))
	}
	text, outcome := printed(t, runner, c.Today, pairs)
	for _, line := range strings.Split(text, "\n") {
		if utf8.RuneCountInString(line) > 80 || strings.HasSuffix(line, " ") {
			t.Errorf("a line does not fit: %q", line)
		}
	}
	flat := strings.Join(strings.Fields(text), " ")
	wanted := []string{content.Write(quantity.Date, int64(outcome.Case.Today)), "Vi har kun regnet med lovens regler."}
	if runner.Local {
		wanted[1] = "Du regner for " + runner.lookup.Municipality.Name
	}
	for _, f := range outcome.Faults {
		wanted = append(wanted, f.Input, f.Text)
	}
	for _, l := range outcome.Lines {
		wanted = append(wanted, l.Text)
		for _, cite := range runner.citations(l, outcome.Case) {
			shown := l.Part == "step" || l.Part == "limit" || l.Part == "result" && !strings.Contains(text, " 1. ")
			if shown && cite.quote != "" && strings.Count(flat, "»"+cite.quote+"«") != 1 {
				t.Errorf("»%s« stands there %d times", cite.quote, strings.Count(flat, "»"+cite.quote+"«"))
			}
		}
	}
	for _, w := range wanted {
		if !strings.Contains(flat, strings.Join(strings.Fields(w), " ")) {
			t.Errorf("it does not say %q:\n%s", w, text)
		}
	}
}

// TestCitationsFollowTheDay: a line rests on the value that the calculator used, also where another counts on the day
// of the guide.
func TestCitationsFollowTheDay(t *testing.T) {
	tree := fixture.Base(t)
	g, _ := content.Load(tree)
	fact := g.Facts["egen-afstand"]
	next := fact.Rows[0]
	next.From, next.Quote, next.Assumption = g.Config.Date+30, "", "Sådan bliver det."
	fact.Rows[0].Until = next.From - 1
	fact.Rows = append(fact.Rows, next)
	r := New(g, g.Calculators.Named("transport"), g.SharedLookup())
	for _, c := range []struct {
		from quantity.Day
		says bool
	}{{g.Config.Date, false}, {next.From - 1, false}, {next.From, true}} {
		day := fmt.Sprint(r.number(rule.Quantity{Unit: quantity.Date, Value: int64(c.from)}))
		text, _ := printed(t, r, g.Config.Date,
			rule.Pairs("afstand=20 maade=bil dage=3 takst=2,28 loen=3000 dato="+day))
		if strings.Contains(text, next.Assumption) != c.says {
			t.Errorf("%s:\n%s", day, text)
		}
	}
}
