package page

import (
	"bytes"
	"strings"
	"testing"
	"testing/fstest"

	"borgerguide/build/content"
	"borgerguide/build/fixture"
)

// TestComparedInOtherWords: where a text answers a fact in other words, the row that compares the fact shows those.
func TestComparedInOtherWords(t *testing.T) {
	tree := fixture.TwoKinds(t)
	more := func(name, text string) {
		tree[name] = &fstest.MapFile{Data: append(bytes.Clone(tree[name].Data), text...)}
	}
	more("content/law/facts.toml", `
[fact.dage-max]
name = "Flest dage"
unit = "dage"
[fact.omfang]
name = "Omfanget"
unit = "tekst"
answers = ["dage-max"]
`)
	more("content/law/beskyttet-beskaeftigelse/sammenlign.toml", `
[row.dage]
title = "Hvor mange dage?"
facts = ["dage-max"]
page = "index"
why = "Det bestemmer kommunen."
`)
	const guide = "content/law/beskyttet-beskaeftigelse/guide.toml"
	text := strings.Replace(string(tree[guide].Data), "asks = [", "asks = [\"dage-max\", ", 1)
	tree[guide] = &fstest.MapFile{Data: []byte(text)}
	more("content/municipalities/lilleby/beskyttet-beskaeftigelse/standard.toml", `
[fact.omfang]
[fact.omfang.from.2019-12-09]
value = "halv eller hel tid"
heading = "B3"
quote = "på halv eller hel tid"
certainty = "standard"
open = true
`)
	more("content/municipalities/storeby/beskyttet-beskaeftigelse/standard.toml", `
[fact.dage-max]
[fact.dage-max.from.2019-12-09]
value = "4 dage"
heading = "B3"
quote = "4 dage"
certainty = "standard"
open = true
`)
	g, problems := content.Load(tree)
	html := renderGuide(t, g, tree, problems).pages[content.CompareAddress]
	_, row, _ := strings.Cut(html, "Hvor mange dage?")
	for _, want := range []string{"Omfanget", "halv eller hel tid", "på halv eller hel tid", "4 dage"} {
		if !strings.Contains(row, want) {
			t.Errorf("the row does not show »%s«:\n%s", want, row)
		}
	}
}
