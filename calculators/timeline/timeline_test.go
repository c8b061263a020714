package timeline_test

import (
	"slices"
	"strings"
	"testing"

	"borgerguide/calculators"
	"borgerguide/calculators/published/probe"
	"borgerguide/calculators/quantity"
	"borgerguide/calculators/rule"
)

// FuzzTimeline: days in an order that no case has are told. Of others the dates stand in their order, the next one is
// the first that is not passed, and each is the date that deadline gives for the same event. The headline names what
// the next one is for, or who is late.
func FuzzTimeline(f *testing.F) {
	for _, days := range [][4]int16{
		{-20, -3, 0, 0}, {-400, 0, 0, 0}, {-90, -60, -30, -10}, {-10, -20, -30, -40}, {0, 0, -29, 0}, {365, 0, 0, 0},
	} {
		for _, letters := range []uint8{0, 2, 4, 31} {
			f.Add(uint8(15), letters, int16(0), days[0], days[1], days[2], days[3], int16(0))
			f.Add(uint8(5), letters, int16(40), days[0], days[1], days[2], days[3], int16(0))
			f.Add(uint8(31), letters, int16(0), days[0], days[1], days[2], days[3], days[3]/2)
		}
	}
	like := probe.Ask(f, calculators.Timeline, "all-open")
	single := probe.Ask(f, calculators.Deadline, "D13")
	f.Fuzz(func(t *testing.T, written, letters uint8, today, applied, draft, decided, complained, renewed int16) {
		p := like
		p.Case.Today += quantity.Day(today % 1000)
		clear(p.Case.Answers[:])
		for i, ago := range []int16{applied, draft, decided, complained, renewed} {
			day := int64(p.Case.Today) + int64(ago%900)
			switch s := happens[i]; {
			case written>>i&1 == 0:
			case letters>>i&1 == 1 && s.post != "":
				p.Unknown(s.key)
				p.Choose(s.post, "brev")
				p.Given(s.dated, day)
			default:
				p.Given(s.key, day)
			}
		}
		p.Run(t)
		turned(t, &p)
		if !p.Case.Faulty() {
			inOrder(t, &p)
			asDeadline(t, &p, &single)
			headed(t, &p)
			inTime(t, &p, &single)
		}
	})
}

// happens are what happens in a case, in its order: the question for the day, and of a letter those for how it came and
// for the date on it.
var happens = []struct{ key, post, dated string }{
	{"soegt", "", ""}, {"udkast", "udkast-post", "udkast-brevdato"},
	{"afgoerelse", "afgoerelse-post", "afgoerelse-brevdato"}, {"klage", "", ""},
	{"ny-afgoerelse", "ny-post", "ny-brevdato"},
}

// checked is the answer that says when something happened, as the calculator took it.
func checked(p *probe.Probe, i int) (key string, a rule.Answer) {
	key = happens[i].key
	if happens[i].dated != "" && p.Answer(key).State == quantity.Unknown {
		key = happens[i].dated
	}
	return key, p.Case.Checked[p.Calculator.Question(key)]
}

// turned holds that what is later in a case has not happened earlier, and that no other order is refused.
func turned(t *testing.T, p *probe.Probe) {
	for i := range happens {
		key, a := checked(p, i)
		day := p.Answer(key).Value
		first := day
		for j := range i {
			if before, b := checked(p, j); b.Given() {
				first = max(first, p.Answer(before).Value)
			}
		}
		told := a.State == quantity.Order
		if (a.Given() || told) && told != (first > day) || told && a.Value != first {
			t.Errorf("%s, on %d after %d, is %+v", key, day, first, a)
		}
	}
}

// stop is a kind of deadline on the line: the question whose day it counts from, what deadline is asked to give the
// same, and the headlines that it answers with.
type stop struct {
	from, what string // from "" the letter that the complaint is about, which may be a new decision
	headlines  []string
}

// stops are by the first word of the sentences that speak of them.
var stops = map[string]stop{
	"answer":  {"soegt", "svar", []string{"answer-by"}},
	"comment": {"udkast", "hoering", []string{"comment-by", "comment-safely-by", "comment-today", "comment-late"}},
	"complain": {"afgoerelse", "klage", []string{
		"complain-by", "complain-safely-by", "complain-today", "complain-late",
	}},
	"reply": {"klage", "klagesvar", []string{"reply-by"}},
}

// stopOf is the deadline whose date a line says, if it says one.
func stopOf(p *probe.Probe, said rule.Said) (s stop, ok bool) {
	name, kind, _ := strings.Cut(p.Name(said), "-")
	s, ok = stops[name]
	return s, ok && slices.Contains([]string{"by", "today", "late"}, kind)
}

func inOrder(t *testing.T, p *probe.Probe) {
	var days []int64
	today := int64(p.Case.Today)
	for _, said := range p.Lines() {
		if _, ok := stopOf(p, said); ok {
			safe, latest := said.Numbers[0].Value, said.Numbers[len(said.Numbers)-1].Value
			days = append(days, min(max(safe, today), latest))
		}
	}
	if !slices.IsSorted(days) {
		t.Errorf("today %d: the dates are %d", today, days)
	}
	ahead, next := slices.IndexFunc(days, func(d int64) bool { return d >= today }), p.Numbers("next")
	switch {
	case ahead < 0 && (next != nil || p.Said("all-passed") != (len(days) > 0)):
		t.Errorf("today %d: next is %v of %d", today, next, days)
	case ahead >= 0 && (next == nil || next[0].Value != days[ahead] || p.Said("today") != (days[ahead] == today)):
		t.Errorf("today %d: next is %v of %d", today, next, days)
	}
}

// headlines are the first lines, by the kind of the sentence that says the date they are about.
var headlines = map[string]string{
	"next-answer": "answer-by", "next-comment": "comment-by", "next-complaint": "complain-by", "next-reply": "reply-by",
	"today-comment": "comment-today", "today-complaint": "complain-today",
	"late-answer": "answer-late", "late-comment": "comment-late", "late-complaint": "complain-late",
	"late-reply": "reply-late",
}

// headed holds that the first line is about a date on the list: the next one, or one that the municipality missed.
func headed(t *testing.T, p *probe.Probe) {
	if p.Numbers("next") == nil && !p.Said("all-passed") {
		return
	}
	lines := p.Lines() // whether a complaint came in time stands before the rest
	i := slices.IndexFunc(lines, func(s rule.Said) bool { return headlines[p.Name(s)] != "" })
	if i < 0 || i > 0 && !strings.HasPrefix(p.Name(lines[0]), "complained-") {
		t.Fatalf("today %d: the first line is %s, and no headline", p.Case.Today, p.Name(lines[0]))
	}
	first := lines[i]
	if about := headlines[p.Name(first)]; !p.Said(about) {
		t.Fatalf("today %d: the headline is %s, and no line %s", p.Case.Today, p.Name(first), about)
	}
	if next := p.Numbers("next"); next != nil && !slices.Equal(first.Numbers, next) {
		t.Errorf("today %d: %s says %v, not %v", p.Case.Today, p.Name(first), first.Numbers, next)
	}
	if p.Said("all-passed") && p.Said("answer-late") && p.Name(first) != "late-answer" {
		t.Errorf("today %d: the municipality is late, and the first line is %s", p.Case.Today, p.Name(first))
	}
}

func asDeadline(t *testing.T, p, single *probe.Probe) {
	for _, said := range p.Lines() {
		s, ok := stopOf(p, said)
		if !ok {
			continue
		}
		if s.from == "afgoerelse" && p.Answer("ny-afgoerelse").State != quantity.Missing {
			s.from = "ny-afgoerelse"
		}
		d := askedAlone(t, p, single, s)
		if headline := d.One(t, s.headlines...); !slices.Equal(headline.Numbers, said.Numbers) {
			t.Errorf("today %d: %s says %v, deadline %v", p.Case.Today, p.Name(said), said.Numbers, headline.Numbers)
		}
	}
}

// askedAlone is deadline, asked of the same letter.
func askedAlone(t *testing.T, p, single *probe.Probe, s stop) probe.Probe {
	t.Helper()
	d := *single
	d.Case.Today = p.Case.Today
	d.Choose("hvad", s.what)
	i := slices.IndexFunc(happens, func(h struct{ key, post, dated string }) bool { return h.key == s.from })
	if key, a := checked(p, i); key == s.from {
		d.Given("modtaget", a.Value)
	} else {
		d.Choose("post", "brev")
		d.Unknown("modtaget")
		d.Given("brevdato", a.Value)
	}
	d.Run(t)
	return d
}
