package content

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"borgerguide/build/file"
	"borgerguide/calculators/quantity"
)

// readWords reads a value in words. Where only some are possible the value is its place among them, from 1. Some facts
// have numbers too, as an age where a text names one instead of the pension age.
func (row *Row) readWords(f *Fact) string {
	if row.Value = 1; len(f.Values) == 0 {
		if !strings.Contains(plain(row.Written), f.says) {
			return fmt.Sprintf("%q does not say »%s«, and the guide reckons with that", row.Written, f.says)
		}
		return ""
	}
	written := plain(row.Written)
	for words, value := range f.means {
		if plain(words) == written {
			written = plain(value)
		}
	}
	for i, p := range f.Values {
		if plain(p) == written {
			row.Value, row.Written = int64(i+1), p
			return ""
		}
	}
	if f.Or != "" {
		number := Row{Written: row.Written}
		if what := number.read(&Fact{Unit: f.Or}); what == "" && number.Value > 0 {
			row.Unit, row.Value = number.Unit, number.Value
			return ""
		}
	}
	return fmt.Sprintf("%q is none of the values that the guide can reckon with", row.Written)
}

// chosen finds what is wrong with the values that a fact of the law may have.
func (r *factReader) chosen(f *Fact) {
	if _, ok := quantity.Measures[f.Or]; f.Or != "" && (!ok || len(f.Values) == 0) {
		r.problem("or is the unit of the numbers that are values beside the words of "+f.ID+", and "+f.Or+" is none",
			file.DidYouMean(f.Or, unitWords()), "fact", f.ID, "or")
	}
	for _, words := range slices.Sorted(maps.Keys(f.means)) {
		if !slices.Contains(f.Values, f.means[words]) {
			r.problem("»"+words+"« means »"+f.means[words]+"«, which is none of the values of "+f.ID,
				"write one of: "+strings.Join(f.Values, "; "), "fact", f.ID, "means", words)
		}
	}
}

// oneOf says which values a fact may have.
func (f *Fact) oneOf(written string) string {
	advice := "write value as one of: " + strings.Join(f.Values, "; ")
	if f.Or == "" {
		return advice
	}
	number := Fact{Unit: f.Or}
	return advice + "; or a number: " + strings.TrimPrefix(number.instead(written), "write value as in ")
}
