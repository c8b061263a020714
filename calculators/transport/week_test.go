package transport_test

import (
	"testing"

	"borgerguide/calculators"
	"borgerguide/calculators/published/probe"
)

// trip is what one journey is made of, for property tests: numbers of any size are brought within bounds.
type trip struct {
	distance, days, price, near, rate, wage int64
}

func (n trip) within() trip {
	n.distance = 100 + 100*probe.Modulo(n.distance/100, 3000)
	n.days = 2 + probe.Modulo(n.days, 4)
	n.price = probe.Modulo(n.price, 200_001)
	n.near = probe.Modulo(n.near, n.price+1)
	n.rate = 1 + probe.Modulo(n.rate, 1000)
	n.wage = 1 + probe.Modulo(n.wage, 3_000_000)
	return n
}

// ask answers all questions of one workplace, by ways.
func (n trip) ask(p *probe.Probe, ways int64) {
	p.Given("afstand", n.distance)
	p.Given("maade", ways)
	p.Given("dage", n.days)
	for _, key := range []string{"kollektiv", "billet", "tur"} {
		p.Given(key, n.price)
		p.Given(key+"10", n.near)
	}
	p.Given("takst", n.rate)
	p.Given("loen", n.wage)
}

// bounds are the least and the most that the person pays, whichever headline says it.
func bounds(t *testing.T, p *probe.Probe) (low, high int64) {
	t.Helper()
	p.Run(t)
	if p.Said("free-way") {
		return 0, 0
	}
	numbers := p.One(t, "you-pay", "you-pay-between", "you-pay-most", "example-pays").Numbers
	return numbers[0].Value, numbers[len(numbers)-1].Value
}

// Ways to travel, as bits of an answer.
const (
	card   = 1
	ticket = 2
	car    = 4
	free   = 16
)

// FuzzWeek holds what a week may change: two workplaces that are alike cost what one does, the same way home what it
// costs anyway, what costs nothing beside others nothing at all; more days never cost less, and a month of some days
// costs what it costs by hand.
func FuzzWeek(f *testing.F) {
	f.Add(int64(25_000), int64(0), int64(3_000), int64(2_000), int64(228), int64(400_000), uint8(2), int64(0))
	f.Add(int64(8_000), int64(2), int64(90_000), int64(0), int64(228), int64(60_000), uint8(15), int64(1))
	f.Add(int64(10_100), int64(3), int64(200_000), int64(200_000), int64(1000), int64(3_000_000), uint8(8), int64(2))
	f.Add(int64(300_000), int64(3), int64(7), int64(3), int64(1), int64(1), uint8(5), int64(0))
	f.Add(int64(12_000), int64(1), int64(1), int64(0), int64(333), int64(100_001), uint8(4), int64(5))
	like := probe.Ask(f, calculators.Transport, "law-alone")
	f.Fuzz(func(t *testing.T, distance, days, price, near, rate, wage int64, chosen uint8, other int64) {
		n, ways := trip{distance, days, price, near, rate, wage}.within(), 1+int64(chosen)%15
		one := like
		n.ask(&one, ways)
		low, high := bounds(t, &one)

		two := one
		two.Given("afstand2", n.distance)
		two.Given("dage2", 1+probe.Modulo(other, n.days-1))
		two.Given("billet2", n.price)
		two.Given("tur2", n.price)
		same(t, &two, "two workplaces that are alike", low, high)

		home := one
		home.Given("maade-hjem", ways)
		same(t, &home, "the way home is the way out", low, high)

		withFree := one
		withFree.Given("maade", ways|free)
		same(t, &withFree, "what costs nothing pushes out a fare", low, high)

		if n.days < 5 {
			more := one
			more.Given("dage", n.days+1)
			notLess(t, "one day more", ways, &one, &more)
		}
		month, longer := one, one
		month.Given("dage-maaned", 1+probe.Modulo(other, 22))
		longer.Given("dage-maaned", 2+probe.Modulo(other, 22))
		notLess(t, "one day of the month more", ways, &month, &longer)
	})
}

func same(t *testing.T, p *probe.Probe, what string, low, high int64) {
	t.Helper()
	if gotLow, gotHigh := bounds(t, p); gotLow != low || gotHigh != high {
		t.Errorf("%s: %d to %d, not %d to %d", what, gotLow, gotHigh, low, high)
	}
}

// notLess holds that more is the whole, which may be of another way, and by one way what the person pays too.
func notLess(t *testing.T, what string, ways int64, fewer, more *probe.Probe) {
	t.Helper()
	_, low := bounds(t, fewer)
	_, high := bounds(t, more)
	if isOneWay := ways&(ways-1) == 0; isOneWay && high < low {
		t.Errorf("%s: %d, which is less than %d", what, high, low)
	}
	if fewer.Said("you-pay") && more.Said("you-pay") && wholeOf(t, more) < wholeOf(t, fewer) {
		t.Errorf("%s: the whole is %d, which is less than %d", what, wholeOf(t, more), wholeOf(t, fewer))
	}
}

// FuzzTickets: of a ticket for a month and one for each trip the cheaper counts, whole and near part, and it is said
// what the other one costs.
func FuzzTickets(f *testing.F) {
	f.Add(int64(25_000), int64(0), int64(90_000), int64(45_000), int64(3_000), int64(2_000), int64(300_000))
	f.Add(int64(25_000), int64(3), int64(78_000), int64(45_000), int64(4_500), int64(2_000), int64(3_000_000))
	f.Add(int64(8_000), int64(1), int64(0), int64(0), int64(1), int64(1), int64(100))
	like := probe.Ask(f, calculators.Transport, "law-alone")
	f.Fuzz(func(t *testing.T, distance, days, month, monthNear, each, eachNear, wage int64) {
		n := trip{distance, days, month, monthNear, 1, wage}.within()
		each = probe.Modulo(each, 200_001)
		var paid, whole [2]int64
		var chosen probe.Probe
		for i, ways := range []int64{card, ticket, card | ticket} {
			p := like
			n.ask(&p, ways)
			p.Given("billet", each)
			p.Given("billet10", probe.Modulo(eachNear, each+1))
			_, high := bounds(t, &p)
			if i < 2 {
				paid[i], whole[i] = high, wholeOf(t, &p)
			} else {
				chosen = p
			}
		}
		cheaper := 0
		if whole[1] < whole[0] {
			cheaper = 1
		}
		own := chosen.Numbers("you-pay")[0].Value
		if whole[0] != whole[1] && own != paid[cheaper] || own > whole[cheaper] {
			t.Errorf("a month's ticket %d, tickets %d: of %d is paid %d", whole[0], whole[1], whole[cheaper], own)
		}
		if chosen.Said("dearer-ticket") == chosen.Said("dearer-public") {
			t.Error("the other one is not said, or both are")
		}
	})
}

// wholeOf is what the whole journey costs.
func wholeOf(t *testing.T, p *probe.Probe) int64 {
	t.Helper()
	if sum := p.Numbers("difference"); sum != nil {
		return sum[0].Value
	}
	if !p.Said("no-rest") {
		t.Error("neither is a rest worked out, nor does it say that there is none")
	}
	return p.Numbers("you-pay")[0].Value
}

// FuzzExample: an example counts like the same number typed, marked as an example in the headline; half of it never
// gives more, double of it never less.
func FuzzExample(f *testing.F) {
	f.Add(int64(20_000), int64(1), int64(60_000), uint8(3))
	f.Add(int64(8_000), int64(3), int64(3_000_000), uint8(1))
	f.Add(int64(300_000), int64(0), int64(1), uint8(2))
	like := probe.Ask(f, calculators.Transport, "e-rate")
	const rate, perHour = 228, 717 // of the facts of published cases
	f.Fuzz(func(t *testing.T, distance, days, wage int64, which uint8) {
		n := trip{distance: distance, days: days, rate: rate - 1, wage: wage}.within()
		typed := like
		n.ask(&typed, car)
		example := typed
		if which%4 != 2 {
			example.Example("takst")
		}
		if which%4 != 1 {
			example.Example("loen")
			typed.Given("loen", (2*perHour*37*n.days*52+60)/120)
		}
		_, want := bounds(t, &typed)
		if _, got := bounds(t, &example); got != want || example.Said("you-pay") || !example.Said("example-pays") {
			t.Errorf("by example %d, typed %d", got, want)
		}
		half, double := example.Numbers("example-range")[0].Value, example.Numbers("example-range")[1].Value
		if half > want || double < want || half < 0 || double > 2*want+2 {
			t.Errorf("half %d, double %d of %d", half, double, want)
		}
	})
}
