package calc

import (
	"fmt"
	"regexp"
	"strings"
	"testing"

	"borgerguide/build/fixture"
	"borgerguide/calculators"
	"borgerguide/calculators/published"
	"borgerguide/calculators/rule"
)

// TestEveryAnswerIsOfContent: where every word of the content is marked, every word of every answer and fault is, as
// JSON and as a person reads it at a terminal. All sentences there are are said.
func TestEveryAnswerIsOfContent(t *testing.T) {
	marked := openGuide(t, fixture.Marked(fixture.Real(t)))
	reader := fixture.NewReader(t)
	for i, names := range calculators.All {
		cases, err := published.Read(int64(i))
		if err != nil {
			t.Fatal(err)
		}
		said := map[string]bool{}
		for _, c := range cases {
			for _, whose := range marked.asks(c.Whose) {
				readAnswer(t, reader, marked, c, whose, said)
			}
		}
		everySentenceIsSaid(t, names, said)
	}
	for _, strange := range []string{"farve=x", "dato=igen", "idag=igen", "kommune=intetsteds", "=tom", ""} {
		for i := range calculators.All {
			c := published.Case{Calculator: int64(i), Name: "strange " + strange, Asked: strings.Fields(strange)}
			readAnswer(t, reader, marked, c, "", map[string]bool{})
		}
	}
	reader.Enough(10000)
}

func readAnswer(t *testing.T, r *fixture.Reader, g realGuide, c published.Case, whose string, said map[string]bool) {
	t.Helper()
	runner, _ := g.runner(c, whose)
	for i := range runner.Limits {
		runner.Limits[i].Name = fmt.Sprint(i) // a name of content, which no content of a made-up municipality has
	}
	var pairs []rule.Pair
	for _, asked := range c.Asked {
		pairs = append(pairs, rule.PairOf(asked))
	}
	text, outcome := printed(t, runner, c.Today, pairs)
	where := fmt.Sprint(outcome.Calculator, " ", c.Name, " ", whose)
	if len(outcome.Faults) == 0 {
		pairs = nil // an answer does not repeat what was asked
	}
	for _, f := range outcome.Faults {
		r.Read(where, echoed(pairs, whose, f.Text))
	}
	for _, l := range outcome.Lines {
		said[l.Sentence] = true
		r.Read(where, echoed(nil, whose, l.Text))
	}
	r.Read(where+" at a terminal", echoed(pairs, whose, keyForm.ReplaceAllString(text, "")))
}

// keyForm is a key at the beginning of a line of what is at fault, "afstand: …" or "  maade=bil  …".
var keyForm = regexp.MustCompile(`(?m)^ *[a-z0-9-]*(=\S*|:|$)`)

// echoed is a text without what was asked, which a fault repeats, and without the name of a made-up municipality or the
// site of a real one.
func echoed(pairs []rule.Pair, whose, text string) string {
	text = strings.ReplaceAll(text, whose+".dk", "")
	for _, p := range append(pairs, rule.Pair{Text: whose}) {
		for _, asked := range []string{p.Key + "=" + p.Text, p.Text, p.Key} {
			if asked != "" && len(asked) > 2 {
				text = regexp.MustCompile(`(^|\PL)`+regexp.QuoteMeta(asked)+`(\PL|$)`).ReplaceAllString(text, "$1$2")
			}
		}
	}
	return text
}
