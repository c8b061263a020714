package wording_test

import (
	"os"
	"strings"
	"testing"
	"testing/fstest"

	"borgerguide/build/fixture"
	"borgerguide/build/wording"
)

const buildTable = "content/words/build.toml"

func TestLoadBuild(t *testing.T) {
	whole := string(fixture.Base(t)[buildTable].Data)
	for _, c := range []struct{ from, to, want string }{
		{"", "", ""},
		{`skip = "ord frame.skip"`, "", "the word frame.skip is missing"},
		{"ord rates.from {from}", "ord {fro}", "the word rates.from holds {fro}, which nothing is known of"},
		{"ord frame.skip", "ord {site}", "the word frame.skip holds {site}"},
		{"[missing]", "[misssing]", "misssing"},
	} {
		text := strings.Replace(whole, c.from, c.to, 1)
		_, problems := wording.LoadBuild(fstest.MapFS{buildTable: {Data: []byte(text)}})
		if c.want == "" && len(problems) > 0 || c.want != "" && !strings.Contains(problems.Error(), c.want) {
			t.Errorf("%s for %s: %v, not %s", c.to, c.from, problems, c.want)
		}
		for _, p := range problems {
			if !strings.Contains(p.String(), buildTable+":") {
				t.Errorf("%s has no place in the table", p)
			}
		}
	}
}

// TestBuildWordsHoldTheirNames: a word of the guide that leaves out a {name} leaves out what it was to say.
func TestBuildWordsHoldTheirNames(t *testing.T) {
	b, problems := wording.LoadBuild(os.DirFS("../.."))
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	b.Each(func(word *string, names []string, key ...string) {
		for _, name := range names {
			if !strings.Contains(*word, "{"+name+"}") {
				t.Errorf("%s does not say {%s}", strings.Join(key, "."), name)
			}
		}
	})
}
