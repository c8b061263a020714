package content_test

import (
	"strings"
	"testing"
	"testing/fstest"

	"borgerguide/build/fixture"
)

// TestReceived: the passages keep their form, have the signs of the text as received, and know their part of it.
func TestReceived(t *testing.T) {
	const dir = "content/municipalities/lilleby/beskyttet-beskaeftigelse/"
	tree := fixture.Base(t)
	text := strings.ReplaceAll(string(tree[dir+"source.txt"].Data), "§ 103, stk. 2",
		"§103, ”stk.” 2 … {navn} be-\ntaler –")
	tree[dir+"source.txt"] = &fstest.MapFile{Data: []byte(text)}
	text = strings.ReplaceAll(string(tree[dir+"source.md"].Data), "§ 103, stk. 2",
		"§ 103, \"stk.\" 2 ... {navn} betaler -")
	tree[dir+"source.md"] = &fstest.MapFile{Data: []byte(text)}

	_, municipalities, problems := load(tree)
	s := municipalities[0].Standards[0]
	if len(problems)+len(s.Unlike) > 0 {
		t.Error(problems, s.Unlike)
	}
	const want = "Du får svar inden for 30 hverdage. Har du brug for hjælp efter §103, ”stk.” 2 … {navn} betaler –, " +
		"så skriv det i ansøgningen."
	if got := s.Source.Passage("B3").Plain(); got != want {
		t.Errorf("%q", got)
	}
	var received string
	for _, p := range s.Source.Passages {
		received += p.Received
	}
	whole := strings.Replace(string(s.Text.Text), "mailto:front@lilleby.dk", strings.Repeat(" ", 23), 1)
	if received != whole {
		t.Errorf("the passages have received\n%s\nof\n%s", received, whole)
	}
	if got := s.Source.Passage("B5").Received; got != "Kvalitetsstandard i øvrigt\n" {
		t.Errorf("B5 has received %q", got)
	}
}
