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

// TestWithoutRules: a day no rule covers gets no number, and no row is stretched to cover it.
func TestWithoutRules(t *testing.T) {
	end, _ := quantity.DayOf(2026, 12, 1)
	for _, c := range []struct {
		calculator       int64
		like, fact, date string
	}{
		{calculators.Transport, "T20", "loft", "dato"},
		{calculators.Transport, "law-alone", "egen-afstand", "dato"},
		{calculators.Deadline, "law-alone", "klagefrist", "modtaget"},
		{calculators.Deadline, "law-alone", "lukkedage", "modtaget"},
		{calculators.Deadline, "D11", "brev-dage", "brevdato"},
		{calculators.Deadline, "D18", "lukkedage", "modtaget"},
		{calculators.Wage, "W4", "dusoer-mindst", "dato"},
		{calculators.Wage, "W12", "am-bidrag", "dato"},
		{calculators.Pension, "P10", "pensionsalder", "foedt"},
		{calculators.Pension, "P10", "mindstealder", "foedt"},
		{calculators.Timeline, "decided", "klagefrist", "afgoerelse"},
		{calculators.Timeline, "complained", "lukkedage", "klage"},
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
			lines := slices.DeleteFunc(p.Lines(), func(s rule.Said) bool {
				return strings.HasPrefix(p.Name(s), "was-") || p.Name(s) == "today-is" // no date comes of these
			})
			if len(lines) != 1 || p.Name(lines[0]) != "no-rules" {
				t.Errorf("faults %+v, lines %+v", p.Faults(), lines)
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
