package calc

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"os"
	"strings"
	"testing"

	"borgerguide/build/content"
	"borgerguide/build/fixture"
	"borgerguide/build/stress"
	"borgerguide/calculators/quantity"
	"borgerguide/calculators/rule"
)

// runners are the calculators of the small tree, by name, with the municipality's facts or the law's alone.
func runners(t testing.TB) (local, shared map[string]*Runner) {
	t.Helper()
	tree := fixture.Base(t)
	g, problems := content.Load(tree)
	m, more := g.Municipality(tree, "lilleby")
	if problems = append(problems, more...); len(problems) > 0 {
		t.Fatal(problems)
	}
	local, shared = map[string]*Runner{}, map[string]*Runner{}
	for _, calculator := range g.Calculators {
		local[calculator.Calculator.Name] = New(g, calculator, g.Lookup(m, m.Standards[0]))
		shared[calculator.Calculator.Name] = New(g, calculator, g.SharedLookup())
	}
	return local, shared
}

var today, _ = quantity.DayOf(2026, 11, 22)

// short is an outcome on one line: its first sentence, or every fault with its words.
func short(o Outcome) string {
	var parts []string
	for _, f := range o.Faults {
		parts = append(parts, fmt.Sprintf("%s:%s%v »%s«", f.Input, f.Fault, f.Numbers, f.Text))
	}
	if len(o.Faults) > 0 {
		return strings.Join(parts, " ")
	}
	l := o.Lines[0]
	return fmt.Sprintf("%s%v »%s«", l.Sentence, l.Numbers, l.Text)
}

func TestAsk(t *testing.T) {
	const car = "afstand=8 dage=3 takst=2,28 loen=3000 maade="
	local, shared := runners(t)
	for _, c := range []struct{ ask, want string }{
		{"transport " + car + "bil", "you-pay[47424] »Linje you-pay 474,24 kr.«"},
		{"transport " + car + "bil+kollektiv kollektiv=400", "you-pay[40000] »Linje you-pay 400 kr.«"},
		{"transport " + car + "kollektiv+bil+bil kollektiv=400", "you-pay[40000] »Linje you-pay 400 kr.«"},
		// ved ikke
		{"transport afstand=8 dage=3 takst=2,28 loen=ved-ikke maade=bil",
			"you-pay-between[0 47424] »Linje you-pay-between 0 kr. 474,24 kr.«"},
		{"transport afstand=ved-ikke dage=3 takst=2,28 loen=3000 maade=bil",
			"afstand:empty[] »Svar afstand fejl km empty«"},
		// nothing, and what is left out
		{"transport ", "afstand:empty[] »Svar afstand fejl km empty« maade:empty[] »Svar maade fejl valg empty« loen:empty[] »Svar loen fejl kr empty«"},
		{"transport afstand= dage=3 takst=2,28 loen=3000 maade=bil", "afstand:empty[] »Svar afstand fejl km empty«"},
		{"transport " + car + "bil dato=", "you-pay[47424] »Linje you-pay 474,24 kr.«"},
		{"transport " + car + "bil tur=", "you-pay[47424] »Linje you-pay 474,24 kr.«"},
		// a question that is not asked
		{"transport " + car + "bil tur=meget", "you-pay[47424] »Linje you-pay 474,24 kr.«"},
		// choices
		{"transport " + car + "", "maade:empty[] »Svar maade fejl valg empty«"},
		{"transport " + car + "cykel", "maade:choice[] »Svar maade fejl valg choice«"},
		{"transport " + car + "bil+cykel", "maade:choice[] »Svar maade fejl valg choice«"},
		{"transport " + car + "bil+", "maade:choice[] »Svar maade fejl valg choice«"},
		{"transport " + car + "Bil", "maade:choice[] »Svar maade fejl valg choice«"},
		{"deadline hvad=klage+svar", "hvad:choice[] »Svar hvad fejl valg choice«"},
		// unknown keys
		{"transport " + car + "bil afstnd=8", "afstnd:key[] »ukendt svar afstnd«"},
		{"transport " + car + "bil a=1 b=2", "a:key[] »ukendt svar a« b:key[] »ukendt svar b«"},
		{"transport " + car + "bil =8", ":key[] »ukendt svar =8«"},
		{"transport " + car + "bil kommune=lilleby", "you-pay[47424] »Linje you-pay 474,24 kr.«"},
		// the last of two answers counts
		{"transport afstand=7 " + car + "bil", "you-pay[47424] »Linje you-pay 474,24 kr.«"},
		// faults with their numbers
		{"transport afstand=-1 dage=3 takst=2,28 loen=3000 maade=bil",
			"afstand:low[100] »Svar afstand fejl km low 0,1 km«"},
		{"transport afstand=8,55 dage=8 takst=x loen=1e3 maade=bil", "afstand:decimals[1] »Svar afstand fejl km decimals 1« dage:high[5] »Svar dage fejl tal high 5« takst:text[] »Svar takst fejl kr text« loen:surplus[] »Svar loen fejl kr surplus«"},
		{"deadline hvad=klage post=digital modtaget=2026-02-30",
			"modtaget:impossible[30 2 2026] »fejl dato impossible 30 februar 2026«"},
		{"deadline hvad=klage post=digital modtaget=2026-12-24", "modtaget:future[] »fejl dato future«"},
		// the day
		{"deadline hvad=klage post=digital modtaget=2026-11-02", "complain-by[2026-11-30 2026-11-30] »Linje complain-by mandag den 30. november 2026 mandag den 30. november 2026«"},
		{"deadline hvad=klage post=digital modtaget=2026-11-02 dato=2026-12-01", "complain-late[2026-11-30 2026-11-30] »Linje complain-late mandag den 30. november 2026 mandag den 30. november 2026«"},
		{"deadline hvad=klage post=digital modtaget=2026-11-02 dato=", "complain-by[2026-11-30 2026-11-30] »Linje complain-by mandag den 30. november 2026 mandag den 30. november 2026«"},
		{"deadline hvad=klage post=digital modtaget=2026-11-02 dato=2026-02-30",
			"dato:impossible[30 2 2026] »fejl dato impossible 30 februar 2026«"},
		{"deadline hvad=klage post=digital modtaget=2026-11-02 idag=2026-12-01", "complain-late[2026-11-30 2026-11-30] »Linje complain-late mandag den 30. november 2026 mandag den 30. november 2026«"},
		{"deadline hvad=klage post=digital modtaget=2026-11-02 idag=", "complain-by[2026-11-30 2026-11-30] »Linje complain-by mandag den 30. november 2026 mandag den 30. november 2026«"},
		{"deadline hvad=klage post=digital modtaget=2026-11-02 idag=2026-02-30",
			"idag:impossible[30 2 2026] »fejl dato impossible 30 februar 2026«"},
		{"deadline hvad=klage post=digital modtaget=2026-11-02 dato=november", "dato:part[1] »fejl dato part en dag«"},
		{"deadline hvad=klage post=digital modtaget=2026-11-02 dato=22/11", "dato:part[3] »fejl dato part et år«"},
		{"deadline hvad=klage modtaget=2026-11-02", "complain-by[2026-11-30 2026-11-30] »Linje complain-by mandag den 30. november 2026 mandag den 30. november 2026«"},
		// without a municipality
		{"lov deadline hvad=klage post=digital modtaget=2026-11-02", "complain-by[2026-11-30 2026-11-30] »Linje complain-by mandag den 30. november 2026 mandag den 30. november 2026«"},
		{"lov deadline hvad=svar modtaget=2026-11-02", "answer-unknown[] »Linje answer-unknown«"},
		{"lov deadline hvad=svar modtaget=2026-11-02 kommune=lileby", "kommune:choice[] »ukendt kommune lileby«"},
	} {
		t.Run(c.ask, func(t *testing.T) {
			ask, from := c.ask, local
			if rest, ok := strings.CutPrefix(ask, "lov "); ok {
				ask, from = rest, shared
			}
			name, answers, _ := strings.Cut(ask, " ")
			if got := short(from[name].Ask(today, rule.Pairs(answers))); got != c.want {
				t.Errorf("got  %s\nwant %s", got, c.want)
			}
		})
	}
}

// TestContract compares the JSON of the command line, byte for byte.
func TestContract(t *testing.T) {
	local, _ := runners(t)
	for _, c := range []struct{ name, answers, want string }{
		{"deadline", "hvad=klage post=digital", `{"calculator":"deadline","lines":[],"faults":[{"input":"modtaget","fault":"empty","numbers":[],"text":"fejl dato empty"}]}`},
		{"transport", "afstand=1 maade=kollektiv kollektiv=1 loen=0", `{"calculator":"transport","lines":[{"sentence":"no-wage","numbers":[],"text":"Linje no-wage"}],"faults":[]}`},
	} {
		got, err := json.Marshal(local[c.name].Ask(today, rule.Pairs(c.answers)))
		if err != nil || string(got) != c.want {
			t.Errorf("got  %s, %v\nwant %s", got, err, c.want)
		}
	}
	out := local["deadline"].Ask(today, rule.Pairs("hvad=klage post=digital modtaget=2026-11-02"))
	first, err := json.Marshal(out.Lines[0])
	want := `{"sentence":"complain-by","numbers":["2026-11-30","2026-11-30"],"text":"Linje complain-by mandag den 30. november 2026 mandag den 30. november 2026"}`
	if err != nil || string(first) != want {
		t.Errorf("got  %s, %v\nwant %s", first, err, want)
	}
}

// TestRowsSayWhoseTheyAre: the municipality's rows lie over the law's and say that they are its own.
func TestRowsSayWhoseTheyAre(t *testing.T) {
	local, shared := runners(t)
	show := func(r *Runner, fact string) (rows string) {
		for _, row := range r.Rows {
			if r.Words.Calculator.Facts[row.Fact] == fact {
				rows += fmt.Sprintf("%d local=%v;", row.Value, row.Laid().FromStandard)
			}
		}
		return rows
	}
	for _, c := range []struct{ fact, local, shared string }{
		{"klagefrist", "4 local=0;4 local=1;", "4 local=0;"}, {"svarfrist", "30 local=1;", ""},
		{"brev-dage", "6 local=0;", "6 local=0;"},
		{"lukkedage", "6688 local=0;6656 local=0;", "6688 local=0;6656 local=0;"},
	} {
		if got := show(local["deadline"], c.fact); got != c.local {
			t.Errorf("%s: %s, want %s", c.fact, got, c.local)
		}
		if got := show(shared["deadline"], c.fact); got != c.shared {
			t.Errorf("%s without a municipality: %s, want %s", c.fact, got, c.shared)
		}
	}
}

// realRunners are the calculators with the project's own words and facts: those of every municipality, and the law's
// alone.
func realRunners(t testing.TB) (list []*Runner) {
	t.Helper()
	tree := os.DirFS("../..")
	g, problems := content.Load(tree)
	lookups := []content.Lookup{g.SharedLookup()}
	for _, id := range g.Config.Municipalities {
		m, more := g.Municipality(tree, id)
		problems = append(problems, more...)
		for _, s := range m.Standards {
			lookups = append(lookups, g.Lookup(m, s))
		}
	}
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	for _, calculator := range g.Calculators {
		for _, l := range lookups {
			list = append(list, New(g, calculator, l))
		}
	}
	return list
}

// TestAnyAnswerHasItsWords asks every calculator at random: it gives faults or lines, never both and never neither, and
// each has its words, with nothing left in braces and nothing said of an unknown fact.
func TestAnyAnswerHasItsWords(t *testing.T) {
	r := rand.New(rand.NewPCG(11, 12))
	texts := []string{
		"", "0", "1", "8", "25,5", "1.234,50", "-3", "1000000", "x", "8,555", rule.NotKnown,
		"2026-11-02", "3. juli 2026", "2026-02-30", "2. 11", "2026-12-24", "1999-01-01", "12/3 26", "2031-01-01",
		"10 km", "30 %", "400", "2,28", "3",
	}
	for _, runner := range realRunners(t) {
		met := map[string]bool{}
		for range stress.Rounds(t, 4000) {
			pairs := randomAnswers(r, runner, texts)
			out := runner.Ask(today, pairs)
			if (len(out.Lines) == 0) == (len(out.Faults) == 0) {
				t.Fatalf("%s: %v gives %d lines and %d faults", runner.Words.Calculator.Name, pairs, len(out.Lines),
					len(out.Faults))
			}
			for _, l := range out.Lines {
				met[l.Sentence] = true
				if l.Text == "" || strings.ContainsAny(l.Text, "{}") {
					t.Errorf("%s: %v says %s: »%s«", runner.Words.Calculator.Name, pairs, l.Sentence, l.Text)
				}
			}
			for _, f := range out.Faults {
				met[f.Fault] = true
				if f.Text == "" || strings.ContainsAny(f.Text, "{}") || f.Input == "" {
					t.Errorf("%s: %v is at fault, %s %s: »%s«", runner.Words.Calculator.Name, pairs, f.Input, f.Fault,
						f.Text)
				}
			}
			if t.Failed() {
				return
			}
		}
		if k := runner.Words.Calculator; len(met) < min(10, len(k.Sentences)) {
			t.Errorf("%s: of its %d sentences and the faults only %d were met", k.Name, len(k.Sentences), len(met))
		}
	}
}

// randomAnswers answer most questions, now and then as nobody should.
func randomAnswers(r *rand.Rand, runner *Runner, texts []string) (pairs []rule.Pair) {
	for _, in := range runner.Words.Calculator.Questions {
		text := texts[r.IntN(len(texts))]
		switch kind := in.Kind(); {
		case r.IntN(8) == 0: // anything
		case kind == rule.Date:
			text = fmt.Sprintf("%d-%02d-%02d", 2024+r.IntN(4), 1+r.IntN(12), 1+r.IntN(28))
		case len(in.Choices) > 0:
			text = in.Choices[r.IntN(len(in.Choices))]
			if kind == rule.Several && r.IntN(2) == 0 {
				text += "+" + in.Choices[r.IntN(len(in.Choices))]
			}
		default:
			text = fmt.Sprint(r.IntN(40))
		}
		if r.IntN(10) > 0 {
			pairs = append(pairs, rule.Pair{Key: in.Key, Text: text})
		}
	}
	return pairs
}

// TestAskingTwiceIsTheSame, also from many goroutines at once.
func TestAskingTwiceIsTheSame(t *testing.T) {
	local, _ := runners(t)
	ask := func() string {
		return short(local["deadline"].Ask(today,
			rule.Pairs("hvad=klage post=brev modtaget=ved-ikke brevdato=2026-11-02")))
	}
	first, done := ask(), make(chan string)
	for range 20 {
		go func() { done <- ask() }()
	}
	for range 20 {
		if got := <-done; got != first {
			t.Errorf("got %s, before %s", got, first)
		}
	}
}

// TestRowsKeepWhatTheyRestOn: a value is given with its source, the municipality's own over the law's.
func TestRowsKeepWhatTheyRestOn(t *testing.T) {
	local, _ := runners(t)
	var got []string
	for _, row := range local["deadline"].Rows {
		if local["deadline"].Words.Calculator.Facts[row.Fact] == "klagefrist" {
			got = append(got, fmt.Sprintf("%s#%s %q", row.Source, row.Passage, row.Quote))
		}
	}
	if want := `proeveloven#par-2 "inden fire uger"; #B4 "senest 4 uger efter"`; strings.Join(got, "; ") != want {
		t.Errorf("got %s, want %s", strings.Join(got, "; "), want)
	}
}
