package danish

import (
	"strings"
	"testing"
)

func TestNumberValue(t *testing.T) {
	for _, c := range []struct{ written, want string }{
		{"1.250", "1250"}, {"1.250.000", "1250000"}, {"1.250,50", "1250,50"}, {"250,00", "250"}, {"2½", "2,5"},
		{"2 ½", "2,5"}, {"½", "0,5"}, {"1¾", "1,75"}, {"14.30", "14.30"}, {"23:59", "23.59"}, {"9:00", "9"},
		{"9.00", "9"}, {"2.1", "2.1"}, {"007", "007"},
		{"1/2", "0,5"}, {"1 1/2", "1,5"}, {"3/4", "0,75"}, {"10 1/4", "10,25"},
		{"tolv", "12"}, {"fireogtyve", "24"}, {"enogtredive", "31"}, {"halvanden", "1,5"}, {"hundrede", "100"},
		{"to hundrede", "200"}, {"et tusinde", "1000"}, {"tre tusind", "3000"},
	} {
		if got := NumberValue(c.written); got != c.want {
			t.Errorf("%q is %q, want %q", c.written, got, c.want)
		}
	}
}

func TestUnit(t *testing.T) {
	for _, c := range []struct{ after, want string }{
		{" uger efter", "uger"}, {"-ugers frist", "uger"}, {" hele uger", "uger"}, {" kr. om dagen", "kr."},
		{",-", "kr."}, {"%", "%"}, {" procent", "%"}, {"km", "km"}, {" kilometer", "km"}, {" hverdage", "hverdage"},
		{" kalenderdage", "dage"}, {"-4 dage", "dage"}, {" til 10 uger", "uger"}, {" eller fem dage", "dage"},
		{" år", "år"}, {"-årig", "år"}, {" måneder", "måneder"}, {" dagtilbud", ""}, {" krav", ""}, {"", ""},
		{" gange om året", "gange"}, {". juli", ""}, {" kroner", "kr."},
	} {
		if got := Unit(c.after); got != c.want {
			t.Errorf("after %q: %q, want %q", c.after, got, c.want)
		}
	}
}

// TestCounts: only a number in words that counts something is one a reader may rely on.
func TestCounts(t *testing.T) {
	for after, want := range map[string]bool{
		" uger": true, " gange om året": true, " gange årligt": true, " gange i teksten": false, " gange": false,
		" måder": false, " principper": false, " andre": false, " kroner": true,
	} {
		if got := Counts(after); got != want {
			t.Errorf("to%s: %v", after, got)
		}
	}
}

func TestDates(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"den 1. juli 2026", "1. juli 2026"}, {"1.juli 2026", "1. juli 2026"}, {"9. dec. 2019", "9. december 2019"},
		{"5. juni, 24. december", "5. juni|24. december"}, {"1/7-26", "1. juli 2026"}, {"1/7/2026", "1. juli 2026"},
		{"1/7 2026", "1. juli 2026"}, {"01-07-2026", "1. juli 2026"}, {"1.7.26", "1. juli 2026"},
		{"24/12", "24. december"}, {"1/2 år", ""}, {"1 1/2 måned", ""}, {"3/4 time", ""},
		{"den 1/2 2026", "1. februar 2026"},
		{"den 1/2 og 3 år efter", "1. februar"}, {"den 1/2 uge 5", "1. februar"}, {"11/2 uger", "11. februar"},
		{"2026-07-01", "1. juli 2026"}, {"31. juni", "31. juni"}, {"31/13-2026", "31. 13. 2026"},
		{"1-4 dage, kl. 9-15, 44-77-34-43, 24/70, 9.10", ""}, {"3. maj og", "3. maj"}, {"3. januarmåned", ""},
		{"den 24. eller den 31. december", "31. december|24. december"},
		{"1., 2. og 3. maj 2026", "3. maj 2026|2. maj 2026|1. maj 2026"},
	} {
		var got []string
		for _, d := range Dates(c.text) {
			got = append(got, d.String())
		}
		if strings.Join(got, "|") != c.want {
			t.Errorf("%q: %q, want %q", c.text, got, c.want)
		}
	}
}

func TestWeekdayBefore(t *testing.T) {
	for _, before := range []string{"mandag den ", "fredag d. ", "onsdag, ", "søndag "} {
		n, name, ok := WeekdayBefore("senest " + before)
		if !ok || !strings.HasPrefix(before, name) || Weekday(n) != name {
			t.Errorf("before a date %q is %d, %s, %v", before, n, name, ok)
		}
	}
	if _, _, ok := WeekdayBefore("hver mandag. den "); ok {
		t.Error("a full stop ends a weekday")
	}
}

func TestExample(t *testing.T) {
	for text, want := range map[string]bool{
		"Eksempel: 140 kr.": true, "Et eksempel: 140 kr.": true, "For eksempel: 1 km.": true, "Eksempel 2: 3 km.": true,
		"Eksempler er mestring": false, "Du får for eksempel 140 kr.": false, "Eksemplet: 5": false,
	} {
		if Example(text) != want {
			t.Errorf("%q is an example: %v", text, !want)
		}
	}
}
