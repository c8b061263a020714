package calculators_test

import (
	"slices"
	"strings"
	"testing"

	"borgerguide/calculators"
	"borgerguide/calculators/published"
	"borgerguide/calculators/published/probe"
	"borgerguide/calculators/quantity"
	"borgerguide/calculators/rule"
)

// casesOf are the published cases of a calculator.
func casesOf(t testing.TB, calculator int) []published.Case {
	t.Helper()
	cases, err := published.Read(int64(calculator))
	if err != nil {
		t.Fatal(err)
	}
	return cases
}

// TestRunKnowsAll: the calculators that Run knows are those of All.
func TestRunKnowsAll(t *testing.T) {
	for i, calculator := range calculators.All {
		c := casesOf(t, i)[0].New()
		calculators.Run(c)
		if c.Asks() == 0 || c.LineCount == 0 && !c.Faulty() {
			t.Errorf("Run does not know %s, number %d of All", calculator.Name, i)
		}
	}
	for _, i := range []int64{-1, int64(len(calculators.All))} {
		c, nothing := rule.Case{Calculator: i}, rule.Case{Calculator: i}
		if calculators.Run(&c); c != nothing {
			t.Errorf("Run knows calculator %d, All does not", i)
		}
	}
}

// TestSentencesHoldTheirNumbers runs the published cases: what is said has the numbers that its name declares, and
// together they say every sentence there is.
func TestSentencesHoldTheirNumbers(t *testing.T) {
	for i, calculator := range calculators.All {
		said := map[int64]bool{}
		for _, c := range casesOf(t, i) {
			p := probe.Of(&c)
			p.Run(t)
			for _, line := range p.Lines() {
				said[line.Sentence] = true
			}
		}
		for k, s := range calculator.Sentences {
			if !said[int64(k)] && s.Name != "no-rules" { // see TestWithoutRules
				t.Errorf("%s: no published case says %s", calculator.Name, s.Name)
			}
		}
	}
}

// TestWithoutRules: a day no rule covers gets no number of that rule, and no row is stretched to cover it. What can be
// known without it is said still; where that is nothing, the one line says so.
func TestWithoutRules(t *testing.T) {
	end, _ := quantity.DayOf(2026, 12, 1)
	for _, c := range []struct {
		calculator       int64
		like, fact, date string
		says             []string // "no-rules" alone where nothing stands here
	}{
		{calculators.Transport, "T20", "loft", "dato", nil},
		{calculators.Transport, "law-alone", "egen-afstand", "dato", nil},
		{calculators.Deadline, "law-alone", "klagefrist", "modtaget", nil},
		{calculators.Deadline, "law-alone", "lukkedage", "modtaget", nil},
		{calculators.Deadline, "D11", "brev-dage", "brevdato", nil},
		{calculators.Deadline, "D18", "lukkedage", "modtaget", nil},
		{calculators.Wage, "W4", "dusoer-mindst", "dato", nil},
		{calculators.Wage, "W12", "am-bidrag", "dato", []string{
			"earn", "week", "pieces-week", "pieces-month", "no-minimum", "no-tax-rate", "not-computed",
			"not-computed-pension",
		}},
		{calculators.Pension, "P10", "pensionsalder", "foedt", []string{"no-rules", "from-grown", "age-open"}},
		{calculators.Pension, "P10", "mindstealder", "foedt", []string{
			"reach", "age-then", "last-day", "may-rise", "born", "age", "count", "no-least-age", "not-computed",
		}},
		{calculators.Timeline, "decided", "klagefrist", "afgoerelse", nil},
		{calculators.Timeline, "complained", "lukkedage", "klage", nil},
	} {
		t.Run(c.like+" without "+c.fact, func(t *testing.T) {
			p := probe.Ask(t, c.calculator, c.like)
			for i := range p.Case.Rows {
				if r := &p.Case.Rows[i]; p.Calculator.Facts[r.Fact] == c.fact {
					r.Until = min(r.Until, end)
				}
			}
			p.Case.Today = end + 30
			p.Given(c.date, int64(p.Case.Today))
			p.Run(t)
			var said []string
			for _, line := range p.Lines() {
				name := p.Name(line)
				if !strings.HasPrefix(name, "was-") && name != "today-is" { // no date comes of these
					said = append(said, name)
				}
			}
			want := c.says
			if want == nil {
				want = []string{"no-rules"}
			}
			if !slices.Equal(said, want) {
				t.Errorf("faults %+v, said %q", p.Faults(), said)
			}
		})
	}
}

// FuzzRun: whatever the answers are, there are lines or faults, no more than there is room for, with their numbers.
func FuzzRun(f *testing.F) {
	var likes []published.Case
	for i := range calculators.All {
		likes = append(likes, casesOf(f, i)...)
	}
	for n := range likes {
		for _, answers := range [][]byte{
			{2, 0, 3, 8}, {2, 1, 2, 7, 2, 3, 0, 0, 1, 0, 2, 9}, {2, 2, 0, 0, 0, 0, 0, 0, 2, 99, 2, 51},
			{2, 2, 2, 1, 1, 0, 2, 200}, {2, 150, 2, 199, 0, 0, 2, 1},
		} {
			f.Add(uint16(n), answers)
		}
	}
	states := [...]quantity.State{quantity.Missing, quantity.Unknown, quantity.Given, quantity.NoNumber}
	f.Fuzz(func(t *testing.T, like uint16, answers []byte) {
		p := probe.Of(&likes[int(like)%len(likes)])
		for i, q := range p.Calculator.Questions {
			if 2*i+1 >= len(answers) {
				break
			}
			a := rule.Answer{State: states[answers[2*i]%4], Value: int64(answers[2*i+1])}
			if q.Kind() == rule.Date {
				a.Value += int64(p.Case.Today) - 200
			}
			p.Case.Answers[i] = a
		}
		p.Run(t)
	})
}
