package calc

import (
	"fmt"
	"strings"
	"testing"

	"borgerguide/build/file"
	"borgerguide/calculators"
	"borgerguide/calculators/quantity"
	"borgerguide/calculators/rule"
)

// lengths are lengths of time as a text may say them, short and long, in every unit.
func lengths() (list []string) {
	for _, unit := range []string{"dage", "hverdage", "arbejdsdage", "uger", "måneder"} {
		for _, n := range []int{1, 2, 3, 4, 5, 6, 9, 13, 19, 20, 21, 27, 28, 29, 31, 60} {
			list = append(list, fmt.Sprint(n, " ", unit))
		}
	}
	return append(list, "½ måned", "1½ måned", "1 år")
}

// TestNoTextTakesARight: whatever a text says, one has the law's time to complain, and the municipality has at most the
// law's to reply. What counts another value than the law's, or sets one aside, says so.
func TestNoTextTakesARight(t *testing.T) {
	r := openReal(t)
	first, _ := quantity.DayOf(2026, 10, 1)
	for _, said := range lengths() {
		lookup, problems := r.guide.MadeUp(map[string]string{"klagefrist": said, "klagesvar": said}, file.Place{})
		if len(problems) > 0 {
			t.Fatal(problems)
		}
		for _, calculator := range []int64{calculators.Deadline, calculators.Timeline} {
			words := r.guide.Calculators[calculator]
			law := New(r.guide, words, r.guide.SharedLookup())
			own := New(r.guide, words, lookup)
			for day := first; day < first+120; day += 7 {
				holdsRight(t, law, own, day, said)
			}
		}
	}
}

// holdsRight asks both calculators of deadlines for a complaint and a reply that are counted from a day.
func holdsRight(t *testing.T, law, own *Runner, day quantity.Day, said string) {
	t.Helper()
	year, month, dayOfMonth := day.Civil()
	date := fmt.Sprintf("%04d-%02d-%02d", year, month, dayOfMonth)
	for _, asked := range [][2]string{
		{"hvad=klage post=digital modtaget=" + date, "complain-"}, {"hvad=klagesvar modtaget=" + date, "reply-by"},
		{"afgoerelse=" + date, "complain-"}, {"klage=" + date, "reply-by"},
	} {
		if strings.Contains(asked[0], "hvad=") != (law.Words.Index == calculators.Deadline) {
			continue
		}
		by, mine := dateSaid(law, day, asked[0], asked[1]), dateSaid(own, day, asked[0], asked[1])
		switch {
		case len(by) == 0 || len(mine) == 0:
			t.Fatalf("%s: %s gives no date", said, asked[0])
		case asked[1] == "complain-" && fmt.Sprint(by) != fmt.Sprint(mine):
			t.Errorf("%s: %s gives %v, and the law %v", said, asked[0], mine, by)
		case mine[0] > by[0]:
			t.Errorf("%s: %s gives %v, later than the law's %v", said, asked[0], mine, by)
		}
		told := dateSaid(own, day, asked[0], "complaint-text-says", "complain-text-says", "reply-text-says",
			"reply-own")
		if same := said == "4 uger" || said == "28 dage"; same == (len(told) > 0) {
			t.Errorf("%s: %s says of another term %v", said, asked[0], told)
		}
	}
}

// dateSaid are the numbers of the first line whose sentence begins so.
func dateSaid(r *Runner, day quantity.Day, asked string, begins ...string) (numbers []int64) {
	for _, l := range r.Ask(day, rule.Pairs(asked)).Lines {
		for _, b := range begins {
			if !strings.HasPrefix(l.Sentence, b) {
				continue
			}
			for _, n := range l.Said.Numbers {
				numbers = append(numbers, n.Value)
			}
			return numbers
		}
	}
	return nil
}
