package quantity

import (
	"strings"
	"testing"
)

// TestWordings: every word of a unit can be read where it may stand, in small letters and in capitals.
func TestWordings(t *testing.T) {
	for i := range wordings {
		unit, w := Unit(i), &wordings[i]
		texts := []string{"5 " + w.one, "5" + w.many}
		for _, word := range w.before {
			texts = append(texts, word+" 5", strings.ToUpper(word)+"5")
		}
		for _, word := range w.after {
			texts = append(texts, "5 "+word, "5"+strings.ToUpper(word))
		}
		for _, text := range texts {
			if got, want := Read(unit, text), Read(unit, "5"); got != want || !got.Given() {
				t.Errorf("Read(%d, %q) = %+v, want %+v", unit, text, got, want)
			}
		}
	}
}

// TestDateNames: the first three bytes of a month or a weekday, in small letters or capitals, are of no other, and of
// no word before a date.
func TestDateNames(t *testing.T) {
	seen := map[string]bool{"den": true}
	for i, name := range append(months[:], weekdays[:]...) {
		short := name[:3]
		if seen[short] {
			t.Errorf("%s begins like another name", name)
		}
		seen[short] = true
		for _, written := range []string{short, name, strings.ToUpper(name)} {
			text := "3. " + written + " 2026"
			want := Answer{State: Given, Value: int64(dayNumber(2026, int64(i+1), 3))}
			if i >= len(months) {
				text, want.Value = written+" 3. juli 2026", int64(dayNumber(2026, 7, 3))
			}
			if got := Read(Date, text); got != want {
				t.Errorf("Read(Date, %q) = %+v, want %+v", text, got, want)
			}
		}
	}
}

// TestReadAlike: no character is read as one that takes more room, since a text is made plain where it lies.
func TestReadAlike(t *testing.T) {
	for _, r := range readAlike {
		if len(r.as) > len(r.written) {
			t.Errorf("%q is read as %q, which is longer", r.written, r.as)
		}
	}
}
