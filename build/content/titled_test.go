package content_test

import (
	"strings"
	"testing"

	"borgerguide/build/fixture"
)

// TestTitles: a number or a name that the adopted text does not have is told at the title's key.
func TestTitles(t *testing.T) {
	const was = "Kvalitetsstandard for beskyttet beskæftigelse"
	for _, c := range []struct{ title, want string }{
		{was, ""},
		{"Kvalitetsstandard for Beskyttet Beskæftigelse", ""},
		{"Lilleby Kommunes kvalitetsstandard", ""},
		{"Kvalitetsstandard: Dagtilbud til voksne", ""},
		{"Lillebys kvalitetsstandard", ""},
		{"Kvalitetsstandard 2024", "the title has »2024«"},
		{"Kvalitetsstandard for 2024-2025", "»2024-2025«"},
		{"Kvalitetsstandard nr. 77", "»77«"},
		{"Randers Kommunes standard", "»Randers«"},
		{"Kvalitetsstandard i Randers", "»Randers«"},
		{"Kvalitetsstandard for Viborg Kommune", "»Viborg«"},
		{"Kvalitetsstandard: Storebys tilbud", "»Storebys«"},
		{"Storebys kvalitetsstandard", "»Storebys«"},
	} {
		for _, name := range []string{"standard.toml", "source.md"} {
			tree := fixture.Base(t)
			storeby := strings.Replace(string(tree[lilleby+"municipality.toml"].Data), "Lilleby", "Storeby", 1)
			addFile(tree, "content/municipalities/storeby/municipality.toml", storeby)
			config := string(tree["config.toml"].Data)
			addFile(tree, "config.toml", strings.Replace(config, `["lilleby"]`, `["storeby", "lilleby"]`, 1))
			words := string(tree["content/words/build.toml"].Data)
			addFile(tree, "content/words/build.toml", strings.Replace(words,
				`municipality = "ord lookup.municipality {name}"`, `municipality = "{name} Kommune"`, 1))
			file := lilleby + "beskyttet-beskaeftigelse/" + name
			text := string(tree[file].Data)
			if !strings.Contains(text, was) {
				t.Fatal(text)
			}
			addFile(tree, file, strings.Replace(text, was, c.title, 1))
			expectOf(t, tree, name+": "+c.title, c.want)
		}
	}
}
