package calc

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"borgerguide/build/file"
	"borgerguide/calculators/rule"
)

// TestNoTextRaisesThePrice: whatever a municipality's text says of transport, where the prices are known the person
// pays no more than by the law, than the whole journey, and than the law's cap.
func TestNoTextRaisesThePrice(t *testing.T) {
	guide := openReal(t).guide
	words := guide.Calculators.Named("transport")
	law := New(guide, words, guide.SharedLookup())
	for _, says := range transportTexts() {
		lookup, problems := guide.MadeUp(says, file.Place{})
		if len(problems) > 0 {
			t.Fatal(problems)
		}
		own := New(guide, words, lookup)
		for _, answers := range journeys() {
			by, mine := payment(t, law, answers), payment(t, own, answers)
			if mine.pays > by.pays || mine.pays > mine.whole || mine.pays > by.limit {
				t.Errorf("%v, %s: %+v, and by the law %+v", says, answers, mine, by)
			}
		}
	}
}

// transportTexts are what texts may say, one and several at a time.
func transportTexts() (list []map[string]string) {
	values := map[string][]string{
		"egen-afstand": {"", "0 km", "5 km", "10 km", "15 km", "300 km"},
		"loft":         {"", "0 %", "20 %", "30 %", "40 %", "100 %"},
		"egen-zoner":   {"", "2 zoner"},
		"lukkeuger":    {"", "5 uger", "51 uger"},
	}
	list = []map[string]string{{}}
	for _, id := range []string{"egen-afstand", "loft", "egen-zoner", "lukkeuger"} {
		var more []map[string]string
		for _, says := range list {
			for _, value := range values[id] {
				with := map[string]string{"transport-vilkaar": "kun på hverdage"}
				for k, v := range says {
					with[k] = v
				}
				if value != "" {
					with[id] = value
				}
				more = append(more, with)
			}
		}
		list = more
	}
	return list
}

// journeys are answers with every price known. The near part by bus costs the same whoever names it.
func journeys() (list []string) {
	for _, km := range []int{4, 8, 12, 25} {
		for _, wage := range []int{1, 600, 2500, 9000} {
			for _, way := range []string{
				"maade=bil dage=4 takst=2,28", "maade=kollektiv kollektiv=900 kollektiv10=455",
				"maade=bil+kollektiv dage=2 takst=2,28 kollektiv=416 kollektiv10=288",
				"maade=koersel dage=3 tur=150 tur10=80",
			} {
				list = append(list, fmt.Sprintf("afstand=%d loen=%d %s", km, wage, way))
			}
		}
	}
	return list
}

// paid is what an answer says in øre: what the person pays, what the whole journey costs, and the share of the wage.
type paid struct{ pays, whole, limit int64 }

func payment(t *testing.T, r *Runner, answers string) (p paid) {
	t.Helper()
	outcome := r.Ask(r.lookup.Day, rule.Pairs(answers))
	seen := []string{}
	for _, l := range outcome.Lines {
		last := func() int64 { return l.Said.Numbers[len(l.Numbers)-1].Value }
		switch name := l.Sentence; {
		case name == "you-pay":
			p.pays = last()
		case strings.HasPrefix(name, "cheapest-") && name != "cheapest-only":
			p.whole = last()
		case name == "cap":
			p.limit = last()
		default:
			continue
		}
		seen = append(seen, l.Sentence)
	}
	if len(seen) != 3 || !slices.Contains(seen, "you-pay") {
		t.Fatalf("%s: %v: %s", answers, seen, outcome.Told())
	}
	return p
}
