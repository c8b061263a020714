package content

import (
	"testing"

	"borgerguide/calculators/quantity"
)

func TestIsPhone(t *testing.T) {
	for _, right := range []string{
		"44 77 34 43", "44773443", "+45 44 77 34 43", "+4544773443", "0045 44773443", "(+45) 4477 3443", "44.77.34.43",
		"447 734 43", "44 773 443", "44-77-34-43", "44 77 34 43",
	} {
		if !IsPhone(right) {
			t.Errorf("%q is refused", right)
		}
	}
	for _, wrong := range []string{
		"", "44 77 34 4", "44 77 34 43 5", "44 77 34 43, lokal 12", "tlf. 44 77 34 43", "112", "+46 44 77 34 43",
		"010203-1234", "44 77 34 43 / 44 77 34 44", "44 77 34 43 (kl. 9-12)", "44 77 34 4O", "front@lilleby.dk",
		" 44773443",
		"+45 +45 44773443", "4477344", "44773443.",
	} {
		if IsPhone(wrong) {
			t.Errorf("%q is taken for a number", wrong)
		}
	}
}

// TestLiesOn: a page lies on the site of the municipality, or on one under it, and on no other that looks like it.
func TestLiesOn(t *testing.T) {
	for _, c := range []struct {
		page string
		want bool
	}{
		{"https://www.lilleby.dk/kontakt", true}, {"https://lilleby.dk", true},
		{"https://borger.lilleby.dk/a?b#c", true},
		{"https://WWW.Lilleby.dk/kontakt", true}, {"https://a.b.lilleby.dk/", true},
		{"https://lilleby.dk:443/kontakt", true},
		{"https://storlilleby.dk", false}, {"https://lilleby.dk.example.com", false}, {"https://lilleby.com", false},
		{"https://example.dk/www.lilleby.dk", false}, {"https://example.dk?lilleby.dk", false}, {"https://dk", false},
	} {
		for _, site := range []string{"https://www.lilleby.dk", "https://lilleby.dk/", "https://Lilleby.dk/forside"} {
			if got := liesOn(c.page, site); got != c.want {
				t.Errorf("%s on %s: %v", c.page, site, got)
			}
		}
	}
}

// TestOld: a contact is old when a year has gone by since its day, and not on that day itself.
func TestOld(t *testing.T) {
	day := func(y, m, d int64) quantity.Day {
		day, ok := quantity.DayOf(y, m, d)
		if !ok {
			t.Fatal(y, m, d)
		}
		return day
	}
	today := day(2026, 11, 22)
	for _, c := range []struct {
		seen quantity.Day
		want bool
	}{
		{day(2026, 11, 22), false}, {day(2025, 11, 22), false}, {day(2025, 11, 21), true}, {day(2020, 2, 29), true},
		{day(2026, 11, 28), false}, {0, false},
	} {
		contact := Contact{Origin: Origin{Told: true, Day: c.seen}}
		if got := contact.Old(today); got != c.want {
			t.Errorf("of %s: %v", DateWords(c.seen), got)
		}
	}
	if contact := (Contact{Missing: "-", Origin: Origin{Day: day(2020, 1, 1)}}); contact.Old(today) {
		t.Error("a contact that is missing is old")
	}
}

// TestTurn: a question goes where one applies where nobody is named for questions, and the other way; a complaint goes
// to nobody who is not named for complaints.
func TestTurn(t *testing.T) {
	for _, c := range []struct {
		all  map[string][]Purpose
		turn [3]string // apply, complain, ask
	}{
		{map[string][]Purpose{"a": {Apply}}, [3]string{"a", "", "a"}},
		{map[string][]Purpose{"a": {Ask}}, [3]string{"a", "", "a"}},
		{map[string][]Purpose{"a": {Complain}}, [3]string{"", "a", ""}},
		{map[string][]Purpose{"a": {Apply}, "b": {Ask}, "c": {Complain}}, [3]string{"a", "c", "b"}},
		{map[string][]Purpose{"a": {Apply, Complain, Ask}, "b": {Ask}}, [3]string{"a", "a", "ab"}},
		{nil, [3]string{}},
	} {
		missing := &Contact{ID: "missing", For: []Purpose{Apply}, Missing: "-"}
		m := &Municipality{Contacts: map[string]*Contact{missing.ID: missing}}
		for id, purposes := range c.all {
			m.Contacts[id] = &Contact{ID: id, For: purposes}
		}
		for i, p := range []Purpose{Apply, Complain, Ask} {
			got := ""
			for _, contact := range m.Turn(p) {
				got += contact.ID
			}
			if got != c.turn[i] {
				t.Errorf("%v for %s: %q, want %q", c.all, p, got, c.turn[i])
			}
		}
	}
}
