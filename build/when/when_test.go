package when

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"testing"

	"borgerguide/calculators"
)

// TestAll reads the calculators there are: each sentence has a way to it, at a Say, and is said by a published case.
// One that does not say it is left out only where every answer has the sentence.
func TestAll(t *testing.T) {
	listings, err := All()
	if err != nil {
		t.Fatal(err)
	}
	source := toolSource(t)
	sentences, ways := 0, 0
	for _, l := range listings {
		if len(l.Sentences) != len(l.Calculator.Sentences) {
			t.Errorf("%s: %d sentences are listed", l.Calculator.Name, len(l.Sentences))
		}
		answers := map[string]bool{}
		for _, s := range l.Sentences {
			for _, c := range s.Cases {
				answers[c.Name] = true
			}
		}
		for _, s := range l.Sentences {
			sentences++
			ways += len(s.Sayings)
			if len(s.Cases) == 0 || (s.Nearest == nil) != (len(s.Cases) == len(answers)) {
				t.Errorf("%s: %s is said by %d cases of %d, and the nearest is %v",
					l.Calculator.Name, s.Name, len(s.Cases), len(answers), s.Nearest)
			}
			for _, saying := range s.Sayings {
				name, line, _ := strings.Cut(saying.Place, ":")
				if at := lineOf(source[strings.TrimPrefix(name, root)].Data, line); !strings.Contains(at, "c.Say(") {
					t.Errorf("%s: %s: here stands %s", saying.Place, s.Name, at)
				}
			}
		}
	}
	t.Log(sentences, "sentences,", ways, "ways")
}

// TestTurnsSayWhen: what is said in the turns of a loop has a condition on the turn in its list, so that it is read
// there and not only of what the loop goes through: of timeline that the deadline is running.
func TestTurnsSayWhen(t *testing.T) {
	in, err := follow(calculators.Source, "timeline")
	if err != nil {
		t.Fatal(err)
	}
	turns := 0
	for _, routes := range in.routes {
		for _, to := range routes {
			s := in.saying(to)
			at := slices.IndexFunc(s.Conditions, func(c Condition) bool { return c.Loop })
			if at < 0 {
				continue
			}
			turns++
			next := s.Conditions[at+1:]
			// what has happened, and today, stand in the same line: of these the list says so after that
			if len(next) == 0 || next[0].Not && len(next) == 1 || !strings.HasPrefix(next[0].Text, "isRunning(c, ") {
				t.Errorf("%s: that the deadline is running is not in the list: %v", s.Place, s.Conditions)
			}
		}
	}
	if turns == 0 {
		t.Error("timeline says nothing of each deadline")
	}
}

// lineOf is a line of a text, by its number.
func lineOf(text []byte, number string) string {
	n, _ := strconv.Atoi(number)
	return strings.Split(string(text), "\n")[n-1]
}

// TestNearest counts the answers that differ; of cases that are as near the first one is taken.
func TestNearest(t *testing.T) {
	of := func(name, answers string) Case {
		c := Case{Name: name}
		for _, pair := range strings.Fields(answers) {
			key, text, _ := strings.Cut(pair, "=")
			c.Answers = append(c.Answers, Answer{key, text})
		}
		return c
	}
	says := []Case{of("a", "kommune=x idag=1 loen=5 maade=bil"), of("b", "idag=2 loen=7")}
	for _, c := range []struct {
		silent []Case
		want   string
	}{
		{nil, "<nil>"},
		{[]Case{of("c", "kommune=x idag=1 loen=6 maade=tog")}, "c from a [{loen 5 6} {maade bil tog}]"},
		{[]Case{of("c", "kommune=x idag=1 loen=6 maade=tog"), of("d", "idag=2 loen=7 dage=3")}, "d from b [{dage  3}]"},
		{[]Case{of("c", "idag=2"), of("d", "idag=2 loen=8")}, "c from b [{loen 7 }]"},
	} {
		got := "<nil>"
		if n := nearest(says, slices.Clone(c.silent)); n != nil {
			got = fmt.Sprint(n.Case.Name, " from ", n.From.Name, " ", n.Differs)
		}
		if got != c.want {
			t.Errorf("%v: %s, want %s", c.silent, got, c.want)
		}
	}
}
