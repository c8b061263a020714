package quantity

import (
	"fmt"
	"strings"
	"testing"
)

// TestWordings: what is written of a unit is known beside a number.
func TestWordings(t *testing.T) {
	for i, w := range wordings {
		for _, text := range []string{"5 " + w.one, "5" + w.many} {
			if got, want := Read(Unit(i), text), Read(Unit(i), "5"); got != want || !got.Given() {
				t.Errorf("Read(%d, %q) = %+v, want %+v", i, text, got, want)
			}
		}
	}
}

// TestBesideWords: every word that is known beside a number says one thing, before it and after it, in small letters
// and in capitals, with a full stop and without.
func TestBesideWords(t *testing.T) {
	for _, w := range besideWords {
		for word := range strings.SplitSeq(w.list, "|") {
			if w.says == perNext {
				continue
			}
			texts := []string{"5 " + word, "5" + strings.ToUpper(word), "5 " + word + "."}
			if isLetter(word[0]) {
				texts = append(texts, word+" 5", strings.ToUpper(word)+".5", word+"5")
			}
			for _, text := range texts {
				want := Given
				if w.says == otherwise {
					want = OtherUnit
				}
				if got := ReadBeside(Ore, w.says&^otherwise, text); got.State != want {
					t.Errorf("%q is read as %+v", text, got)
				}
				if got := ReadBeside(Ore, 0, text); got.State != OtherUnit {
					t.Errorf("%q where nothing is known is read as %+v", text, got)
				}
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
				day := int64(i-len(months)) + 6 // 6 July 2026 is a Monday
				text, want.Value = fmt.Sprintf("%s %d. juli 2026", written, day), int64(dayNumber(2026, 7, day))
			}
			if got := Read(Date, text); got != want {
				t.Errorf("Read(Date, %q) = %+v, want %+v", text, got, want)
			}
		}
	}
}
