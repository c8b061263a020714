package calc

import (
	"fmt"
	"testing"

	"borgerguide/build/content"
	"borgerguide/build/file"
	"borgerguide/calculators/quantity"
	"borgerguide/calculators/rule"
)

// TestDusoerAtLeastTheLaws: whatever a municipality's text says, what is counted with is at least the law's share of
// the agreement, rounded up, and so is what the week and the month are worked out from.
func TestDusoerAtLeastTheLaws(t *testing.T) {
	guide := openReal(t).guide
	law, ok := guide.Facts["dusoer-mindst"].At(guide.Config.Date)
	if !ok {
		t.Fatal("the law has no least share")
	}
	for _, share := range []string{"", "0 %", "1 %", "3 %", "4 %", "5 %", "6 %", "10 %", "50 %", "100 %"} {
		for _, rate := range []string{"", "0,01 kr./time", "2,49 kr./time", "7,00 kr./time", "10,00 kr./time",
			"25,00 kr./time"} {
			says := map[string]string{}
			if share != "" {
				says["dusoer-mindst"] = share
			}
			if rate != "" {
				says["dusoer-sats"] = rate
			}
			lookup, problems := guide.MadeUp(says, file.Place{})
			if len(problems) > 0 {
				t.Fatal(problems)
			}
			for _, agreed := range []int64{5_000, 9_999, 14_001, 14_335, 50_000} {
				holdDusoer(t, guide, lookup, fmt.Sprintf("%q, %q, %d", share, rate, agreed), agreed,
					(agreed*law.Value+rule.PerMille-1)/rule.PerMille)
			}
		}
	}
}

func holdDusoer(t *testing.T, guide *content.Guide, lookup content.Lookup, name string, agreed, least int64) {
	t.Helper()
	pairs := rule.Pairs("form=dusoer timer=10")
	pairs = append(pairs, rule.Pair{Key: "mindsteloen", Text: content.Write(quantity.OreHour, agreed)})
	outcome := New(guide, guide.Calculators.Named("wage"), lookup).Ask(guide.Config.Date, pairs)
	found := 0
	for _, l := range outcome.Lines {
		switch l.Sentence {
		case "floor", "hours-week":
			found++
			if l.Said.Numbers[0].Value < least {
				t.Errorf("%s: %s, and the law's is %d", name, l.Text, least)
			}
		}
	}
	if found != 2 {
		t.Errorf("%s: %s", name, outcome.Told())
	}
}

// TestRatesInContent: what a municipality states to a question has the bounds of the question, and a dusør in kroner
// can be no wage of an agreement.
func TestRatesInContent(t *testing.T) {
	guide := openReal(t).guide
	wage := guide.Calculators.Named("wage").Calculator
	asked := wage.Questions[wage.Question("mindsteloen")]
	for _, c := range []struct {
		fact  string
		value int64
		holds bool
	}{
		{"mindsteloen", asked.Low, true}, {"mindsteloen", asked.High, true}, {"mindsteloen", 1_500, false},
		{"mindsteloen", asked.Low - 1, false}, {"mindsteloen", asked.High + 1, false}, {"mindsteloen", 0, false},
		{"dusoer-sats", 0, false}, {"dusoer-sats", 1, true}, {"dusoer-sats", 400, true}, {"dusoer-sats", 1_500, true},
		{"dusoer-sats", asked.Low - 1, true}, {"dusoer-sats", asked.Low, false}, {"dusoer-sats", 14_335, false},
	} {
		written := content.Write(quantity.OreHour, c.value) + "/time"
		_, problems := guide.MadeUp(map[string]string{c.fact: written}, file.Place{File: &file.File{Name: "here"}})
		if (len(problems) == 0) != c.holds {
			t.Errorf("%s = %s: %v", c.fact, written, problems)
		}
	}
}
