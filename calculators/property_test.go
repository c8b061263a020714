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
	for i := range a.LineCount {
		if l := &a.Lines[i]; a.names.Sentences[l.Sentence].Name == sentence {
			return l.Nums[:l.Count]
		}
	}
	return nil
}

// FuzzTransport: own + rest = full, own never above the cap and never negative, a range never upside down.
func FuzzTransport(f *testing.F) {
	f.Add(int64(20_000), uint8(1), uint8(0), int64(90_000), int64(45_500), int64(0), int64(60_000), uint8(0))
	f.Add(int64(25_000), uint8(2), uint8(3), int64(0), int64(0), int64(228), int64(400_000), uint8(0))
	f.Add(int64(300_000), uint8(7), uint8(4), int64(1_000_000), int64(1), int64(1000), int64(3_000_000), uint8(1))
	f.Add(int64(10_100), uint8(4), uint8(4), int64(200_000), int64(200_000), int64(1), int64(1), uint8(2))
	f.Add(int64(10_100), uint8(5), uint8(0), int64(3), int64(0), int64(1), int64(0), uint8(3))
	like := ask(f, calculators.Transport, "ballerup")
	f.Fuzz(func(t *testing.T, distance int64, ways, days uint8, price, ten, rate, wage int64, unknown uint8) {
		c := *like.Case
		a := asked{&c, like.names}
		a.given("afstand", 100+100*modulo(distance/100, 3000))
		a.given("maade", 1+int64(ways)%7)
		a.given("dage", 1+int64(days)%5)
		whole := modulo(price, 200_001)
		a.given("kollektiv", whole)
		a.given("kollektiv10", modulo(ten, whole+1))
		a.given("takst", 1+modulo(rate, 1000))
		a.given("tur", whole)
		a.given("tur10", modulo(ten, whole+1))
		a.given("loen", modulo(wage, 3_000_001))
		if unknown&1 != 0 {
			a.unknown("loen")
		}
		if unknown&2 != 0 {
			a.unknown("kollektiv10")
			a.unknown("tur10")
		}
		calculators.Run(a.Case)
		sharesAdd(t, a)
	})
}

func modulo(n, by int64) int64 { return ((n % by) + by) % by }

func sharesAdd(t *testing.T, a asked) {
	if a.FaultCount > 0 {
		t.Fatalf("faults: %+v", a.Faults[:a.FaultCount])
	}
	if a.LineCount > calculators.MaxLines*3/4 {
		t.Errorf("%d lines leave little room", a.LineCount)
	}
	if a.nums("no-wage") != nil || a.names.Sentences[a.Lines[0].Sentence].Name == "no-wage" {
		return
	}
	low, high, rest := int64(0), int64(0), int64(0)
	if own := a.nums("you-pay"); own != nil {
		low, high = own[0].Value, own[0].Value
		difference := a.nums("difference")
		rest = difference[2].Value
		if difference[0].Value != low+rest {
			t.Errorf("%d is not %d + %d", difference[0].Value, low, rest)
		}
	} else {
		own, left := a.nums("you-pay-between"), a.nums("rest-between")
		low, high, rest = own[0].Value, own[1].Value, left[0].Value
		if low >= high || low+left[1].Value != high+rest {
			t.Errorf("own %d to %d, rest %d to %d", low, high, rest, left[1].Value)
		}
	}
	if low < 0 || rest < 0 {
		t.Errorf("own %d, rest %d", low, rest)
	}
	if limit := a.nums("cap"); limit != nil && high > limit[2].Value {
		t.Errorf("own %d is over the cap %d", high, limit[2].Value)
	}
}

// TestLaterReceiptIsNeverEarlier runs every day of some years, with every way to ask: a later receipt never gives an
// earlier deadline, the safe date is never after the latest one, and both are days on which the offices are open.
func TestLaterReceiptIsNeverEarlier(t *testing.T) {
	for _, c := range []struct{ name, like, what, post string }{
		{"complaint", "D1", "klage", "digital"},
		{"complaint by letter", "D11", "klage", "brev"},
		{"hearing", "D13", "hoering", "digital"},
		{"hearing by letter", "D13", "hoering", "brev"},
		{"hearing of a month", "hearing-months", "hoering", "digital"},
		{"hearing in weekdays", "hearing-weekdays", "hoering", "brev"},
		{"answer in weekdays", "D18", "svar", ""},
		{"answer in weeks", "D24", "svar", ""},
		{"answer in months", "answer-moved", "svar", ""},
		{"reply", "D30", "klagesvar", ""},
		{"review", "review", "opfoelgning", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			a := ask(t, calculators.Deadline, c.like)
			first, _ := quantity.DayOf(2021, 1, 1)
			last, _ := quantity.DayOf(2032, 12, 31)
			before := [2]int64{}
			for day := first; day <= last; day++ {
				dates := a.dates(t, c.what, c.post, day)
				if dates[0] < before[0] || dates[1] < before[1] || dates[0] > dates[1] {
					t.Fatalf("received on day %d: %d, the day before %d", day, dates, before)
				}
				before = dates
			}
		})
	}
}

func (a asked) dates(t *testing.T, what, post string, day quantity.Day) [2]int64 {
	t.Helper()
	in := a.names.Inputs
	a.Today = day
	a.given("hvad", int64(slices.Index(in[a.input("hvad")].Choices, what)))
	a.given("modtaget", int64(day))
	if post != "" {
		a.given("post", int64(slices.Index(in[a.input("post")].Choices, post)))
	}
	if post == "brev" {
		a.unknown("modtaget")
		a.given("brevdato", int64(day))
	}
	calculators.Run(a.Case)
	if a.FaultCount > 0 || a.LineCount == 0 {
		t.Fatalf("received on day %d: %d faults, %d lines", day, a.FaultCount, a.LineCount)
	}
	const weekend = quantity.Saturday | quantity.Sunday
	l := a.Lines[0]
	safe, latest := l.Nums[0].Value, l.Nums[l.Count-1].Value
	if what != "opfoelgning" && (quantity.Day(safe).Closed(weekend) || quantity.Day(latest).Closed(weekend)) {
		t.Errorf("received on day %d: %d and %d fall in a weekend", day, safe, latest)
	}
	return [2]int64{safe, latest}
}

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
			if seen[s.Name] || len(s.Numbers) > calculators.MaxNums {
				t.Errorf("%s: sentence %d is named %+v", names.Name, k, s)
			}
			seen[s.Name] = true
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
		said := map[int32]bool{}
		for _, c := range cases {
			for _, l := range c.Run().Lines {
				said[l.Sentence] = true
				declared := names.Sentences[l.Sentence].Numbers
				if int(l.Count) != len(declared) {
					t.Fatalf("%s: %s says %d numbers", c.Place, names.Sentences[l.Sentence].Name, l.Count)
				}
				for k, n := range declared {
					if n.Unit != quantity.None && n.Unit != l.Nums[k].Unit {
						t.Errorf("%s: %s has %s in unit %d", c.Place, names.Sentences[l.Sentence].Name, n.Name, l.Nums[k].Unit)
					}
				}
			}
		}
		for k, s := range names.Sentences {
			if !said[int32(k)] && s.Name != "no-rules" { // see TestWithoutRules
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
	} {
		t.Run(c.like+" without "+c.fact, func(t *testing.T) {
			a := ask(t, c.calculator, c.like)
			facts := &a.Facts
			for i := range facts.Count {
				if r := &facts.Rows[i]; a.names.Facts[r.Fact] == c.fact {
					r.Until = min(r.Until, end)
				}
			}
			a.Today = end + 30
			a.given(c.date, int64(a.Today))
			calculators.Run(a.Case)
			if a.FaultCount > 0 || a.LineCount != 1 || a.names.Sentences[a.Lines[0].Sentence].Name != "no-rules" {
				t.Errorf("%d faults, %d lines, first %d", a.FaultCount, a.LineCount, a.Lines[0].Sentence)
			}
		})
	}
}

// FuzzRun: whatever the answers are, there are lines or faults, and no more than there is room for.
func FuzzRun(f *testing.F) {
	f.Add(int32(0), []byte{2, 1, 2, 7, 2, 3, 0, 0, 1, 0, 2, 9})
	f.Add(int32(1), []byte{2, 2, 2, 1, 1, 0, 2, 200})
	f.Add(int32(1), []byte{2, 0, 3, 8})
	like := []asked{ask(f, calculators.Transport, "ballerup"), ask(f, calculators.Deadline, "D13")}
	f.Fuzz(func(t *testing.T, calculator int32, answers []byte) {
		from := like[uint32(calculator)%uint32(len(like))]
		c := *from.Case
		inputs := calculators.Inputs(c.Calculator)
		for i := range inputs {
			if 2*i+1 >= len(answers) {
				break
			}
			a := calculators.Answer{State: calculators.State(answers[2*i] % 4), Value: int64(answers[2*i+1])}
			if a.State == calculators.Bad {
				a.Value = int64(quantity.Text)
			} else if inputs[i].Kind == calculators.Date {
				a.Value += int64(c.Today) - 200
			}
			c.Answers[i] = a
		}
		calculators.Run(&c)
		if (c.FaultCount > 0) == (c.LineCount > 0) || c.LineCount > calculators.MaxLines*3/4 {
			t.Errorf("%d faults, %d lines", c.FaultCount, c.LineCount)
		}
	})
}
