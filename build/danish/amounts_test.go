package danish

import (
	"strings"
	"testing"
)

func TestAmounts(t *testing.T) {
	for text, want := range map[string]string{
		"du betaler halvdelen": "50 %", "en tredjedel af": "1/3 %", "tre fjerdedele": "75 %",
		"hvert kvartal":  "3 måneder",
		"hvert halve år": "6 måneder", "klokken ni": "9 ", "kl. halv ti": "9.30 ", "klokken halv et": "12.30 ",
		"nul kroner": "0 kr.", "et par dage": "et par dage", "et par ting": "", "klokken mange": "",
		"kapitel vii": "7 ", "kapitel ix": "9 ", "en del vi kender": "", "nul tolerance": "",
	} {
		var got []string
		for _, a := range Amounts(text) {
			got = append(got, a.Value+" "+a.Unit)
		}
		if strings.Join(got, "|") != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}

// TestCompound: a number word begins a longer word only before a unit.
func TestCompound(t *testing.T) {
	for text, want := range map[string]string{
		"tredagesfrist": "3 dage", "fjortendages": "14 dage", "treugers": "3 uger", "femårsplan": "5 år",
		"toårigt":            "2 år",
		"firehverdagesfrist": "4 hverdage", "tiden": "", "toget": "", "timer": "", "tiltag": "", "firkant": "",
	} {
		var got []string
		for _, at := range InWords(text) {
			got = append(got, NumberValue(text[at[0]:at[1]])+" "+Unit(text[at[1]:]))
		}
		if strings.Join(got, "|") != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}

func TestLarger(t *testing.T) {
	for _, c := range []struct{ value, after, want string }{
		{"2", " mio. kr.", "2000000"}, {"2,5", " millioner kroner", "2500000"}, {"1", " mia. kr.", "1000000000"},
		{"2", " millimeter", "2"}, {"2", " kr.", "2"},
	} {
		noughts, _ := Large(c.after)
		if got := Larger(c.value, noughts); got != c.want {
			t.Errorf("%s%s: %s, want %s", c.value, c.after, got, c.want)
		}
	}
}

func TestTimes(t *testing.T) {
	for _, c := range []struct {
		before, after string
		want          bool
	}{
		{"du kan søge ", " gange", true}, {"teksten siger det ", " gange", false},
		{"det står der. du kan søge ", " gange.", true},
		{"det er ", " gange i teksten", false}, {"du kan ", " måder", false},
	} {
		if got := Times(c.before, c.after); got != c.want {
			t.Errorf("%q … %q: %v", c.before, c.after, got)
		}
	}
}

func TestUnitAsWritten(t *testing.T) {
	for after, want := range map[string]string{
		" uge.": " uge", "-8 Uger": " Uger", ",-": ",-", "%": "%", " mdr. i": " mdr",
		" hele uger": " hele uger", " krav": "",
	} {
		if got := UnitAsWritten(after); got != want {
			t.Errorf("after %q: %q, want %q", after, got, want)
		}
	}
}
