package calculators_test

import (
	"slices"
	"testing"

	"borgerguide/calculators"
	"borgerguide/calculators/published"
	"borgerguide/calculators/quantity"
)

// asked is a published case, to be asked again with other answers by key.
type asked struct {
	*calculators.Case
	names *calculators.Names
}

func ask(t testing.TB, calculator calculators.Calculator, like string) asked {
	t.Helper()
	cases, err := published.Read("testdata", calculator)
	if err != nil {
		t.Fatal(err)
	}
	i := slices.IndexFunc(cases, func(c published.Case) bool { return c.Name == like })
	return asked{cases[i].New(), calculators.All[calculator]}
}

// run runs the case again, with the answers it has now.
func (a asked) run() {
	a.Clear()
	calculators.Run(a.Case)
}

func (a asked) given(key string, value int64) {
	a.Answers[a.input(key)] = calculators.Answer{State: calculators.Given, Value: value}
}

func (a asked) unknown(key string) {
	a.Answers[a.input(key)] = calculators.Answer{State: calculators.Unknown}
}

func (a asked) input(key string) int {
	return slices.IndexFunc(a.names.Inputs, func(in calculators.InputName) bool { return in.Key == key })
}

// nums are the numbers of a sentence; nil where it was not said.
func (a asked) nums(sentence string) []calculators.Num {
	for _, l := range a.Said() {
		if a.names.Sentences[l.Sentence].Name == sentence {
			return l.Nums
		}
	}
	return nil
}

// said tells whether a sentence was said.
func (a asked) said(sentence string) bool {
	for _, l := range a.Said() {
		if a.names.Sentences[l.Sentence].Name == sentence {
			return true
		}
	}
	return false
}

func modulo(n, by int64) int64 { return ((n % by) + by) % by }

// TestNamesAreWhole: every input, choice and sentence has a name of its own, and every number too.
func TestNamesAreWhole(t *testing.T) {
	for i, names := range calculators.All {
		inputs := calculators.Inputs(calculators.Calculator(i))
		if len(inputs) != len(names.Inputs) || len(inputs) > calculators.MaxInputs {
			t.Errorf("%s: %d inputs, %d names, room for %d", names.Name, len(inputs), len(names.Inputs), calculators.MaxInputs)
		}
		for k, in := range names.Inputs {
			if in.Key == "" || len(in.Choices) != int(inputs[k].Choices) {
				t.Errorf("%s: input %d is named %+v", names.Name, k, in)
			}
		}
		seen := map[string]bool{"": true}
		for k, s := range names.Sentences {
			if seen[s.Name] && s.Name != "" || len(s.Numbers) > 4 {
				t.Errorf("%s: sentence %d is named %+v", names.Name, k, s)
			}
			seen[s.Name] = true
		}
	}
}

// notSet stands for a figure that no run has set.
const notSet = -0x6e6f_7420_7365_7421

// unset makes sure that a number a calculator says is one it has worked out.
func unset(c *calculators.Case) {
	for _, s := range calculators.All[c.Calculator].Sentences {
		for _, n := range s.Numbers {
			for frame := range c.Frames {
				if calculators.Default(c.Calculator, frame, n.Figure) {
					continue
				}
				c.Frames[frame][n.Figure] = notSet
				if n.Unit == quantity.None {
					c.Frames[frame][n.Figure+1] = notSet
				}
			}
		}
	}
}

// allSet holds what is said against the run: each number is one it has worked out, in a unit.
func allSet(t *testing.T, c *calculators.Case) {
	t.Helper()
	names := calculators.All[c.Calculator]
	for _, l := range c.Said() {
		s := names.Sentences[l.Sentence]
		for k, n := range l.Nums {
			if n.Value == notSet || n.Unit == quantity.None || int64(n.Unit) == notSet {
				t.Errorf("%s: %s says %s, which is not set: %+v", names.Name, s.Name, s.Numbers[k].Name, n)
			}
		}
	}
}

// TestSentencesHoldTheirNumbers: what is said has the numbers that its name declares; together the published cases say
// every sentence there is.
func TestSentencesHoldTheirNumbers(t *testing.T) {
	for i, names := range calculators.All {
		cases, err := published.Read("testdata", calculators.Calculator(i))
		if err != nil {
			t.Fatal(err)
		}
		said := map[int64]bool{}
		for _, c := range cases {
			k := c.New()
			unset(k)
			calculators.Run(k)
			allSet(t, k)
			for _, l := range k.Said() {
				said[l.Sentence] = true
			}
		}
		for k, s := range names.Sentences {
			if !said[int64(k)] && s.Name != "" && s.Name != "no-rules" { // see TestWithoutRules
				t.Errorf("%s: no published case says %s", names.Name, s.Name)
			}
		}
	}
}

// TestWithoutRules: a day no rule covers gets no number, and no row is stretched to cover it.
func TestWithoutRules(t *testing.T) {
	end, _ := quantity.DayOf(2026, 12, 1)
	for _, c := range []struct {
		calculator       calculators.Calculator
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
			a := ask(t, c.calculator, c.like)
			for i := range a.Rows {
				if r := &a.Rows[i]; a.names.Facts[r.Fact] == c.fact {
					r.Until = min(r.Until, end)
				}
			}
			a.Today = end + 30
			a.given(c.date, int64(a.Today))
			a.run()
			if a.FaultCount > 0 || a.LineCount != 1 || a.names.Sentences[a.Said()[0].Sentence].Name != "no-rules" {
				t.Errorf("%d faults, %d lines, first %d", a.FaultCount, a.LineCount, a.Said()[0].Sentence)
			}
		})
	}
}

// FuzzRun: whatever the answers are, there are lines or faults, and no more than there is room for.
func FuzzRun(f *testing.F) {
	f.Add(int32(0), []byte{2, 1, 2, 7, 2, 3, 0, 0, 1, 0, 2, 9})
	f.Add(int32(1), []byte{2, 2, 2, 1, 1, 0, 2, 200})
	f.Add(int32(1), []byte{2, 0, 3, 8})
	f.Add(int32(2), []byte{2, 2, 0, 0, 0, 0, 0, 0, 2, 99, 2, 51})
	f.Add(int32(3), []byte{2, 0})
	f.Add(int32(4), []byte{2, 1, 1, 0, 2, 0, 2, 2, 2, 1})
	f.Add(int32(5), []byte{2, 150, 2, 199, 0, 0, 2, 1})
	like := []asked{
		ask(f, calculators.Transport, "ballerup"), ask(f, calculators.Deadline, "D13"), ask(f, calculators.Wage, "W7"),
		ask(f, calculators.Pension, "standard"), ask(f, calculators.TargetGroup, "pension"), ask(f, calculators.Timeline, "all-open"),
	}
	f.Fuzz(func(t *testing.T, calculator int32, answers []byte) {
		from := like[uint32(calculator)%uint32(len(like))]
		c := *from.Case
		inputs := calculators.Inputs(c.Calculator)
		for i := range inputs {
			if 2*i+1 >= len(answers) {
				break
			}
			states := [...]calculators.State{calculators.Missing, calculators.Unknown, calculators.Given, calculators.NoNumber}
			a := calculators.Answer{State: states[answers[2*i]%4], Value: int64(answers[2*i+1])}
			if inputs[i].Kind == calculators.Date {
				a.Value += int64(c.Today) - 200
			}
			c.Answers[i] = a
		}
		unset(&c)
		calculators.Run(&c)
		allSet(t, &c)
		if (c.FaultCount > 0) == (c.LineCount > 0) || c.LineCount > calculators.MaxLines*3/4 {
			t.Errorf("%d faults, %d lines", c.FaultCount, c.LineCount)
		}
	})
}
