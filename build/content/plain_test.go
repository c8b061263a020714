package content

import (
	"strings"
	"testing"
)

// TestInstead: what stands around the number of a value is named, and so is a letter among the digits.
func TestInstead(t *testing.T) {
	for _, c := range []struct{ unit, written, told string }{
		{"uger", "ca. 12 uger", "leave out »ca.«"}, {"uger", "senest 12 uger", "leave out »senest«"},
		{"uger", "max 12 uger", "leave out »max«"}, {"dage", "op til 10 dage", "leave out »op til«"},
		{"uger", "12", "the unit after"}, {"uger", "l2 uger", "the letter l"}, {"km", "1O km", "the letter O"},
		{"uger", "0 uger", "more than 0"}, {"uger", "12,0 uger", "without decimals: 12"},
		{"km", "10 km hver vej", "leave out »hver vej«"}, {"%", "30 % af løn", "leave out »af løn«"},
		{"uger", "2 uger i juli og 1 uge til jul", "the sum of the numbers"},
		{"uger", "12 uger efter", "leave out »efter«"}, {"uger", "tolv uger", "in digits"},
		{"uger", "8-12 uger", "of a range"}, {"uger", "", "write value as in 4 uger"},
	} {
		f := &Fact{Unit: c.unit}
		if f.reads(c.written) {
			t.Errorf("%q can be read", c.written)
		}
		if got := f.instead(c.written); !strings.Contains(got, c.told) {
			t.Errorf("%q: %s, want %s", c.written, got, c.told)
		}
	}
	for _, written := range []string{"12uger", " 12 uger ", "1/2 år", "1 1/2 måned", "6 ma\u030aneder"} {
		if f := (&Fact{Unit: "uger"}); !f.reads(written) {
			t.Errorf("%q cannot be read", written)
		}
	}
}
