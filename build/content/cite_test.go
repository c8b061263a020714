package content_test

import (
	"testing"

	"borgerguide/build/content"
	"borgerguide/build/file"
	"borgerguide/build/quoted"
)

// TestHeadingOf: a passage stands under the last heading of the text before its words. A passage of a heading alone
// stands under the one before it.
func TestHeadingOf(t *testing.T) {
	const text = "## A\n\n### Titlen\n\n## B1\n\n### INDLEDNING\n\n### Formålet\n\nOrd.\n\n## B2\n\nFlere ord.\n\n" +
		"## C1\n\nOrd.\n\n### Bilag:\n\n## C2\n\nOrd.\n\n## D\n\n### Hvem får jeg det fra?\n\n- Ét.\n"
	f := &file.File{Name: "source.md", Text: []byte(text)}
	texts, problems := quoted.Parse(f, 0, quoted.Rules{})
	if problems != nil {
		t.Fatal(problems)
	}
	s := &content.Source{}
	for _, p := range texts {
		s.Passages = append(s.Passages, &content.Passage{ID: p.ID, Text: p, Source: s})
	}
	for id, want := range map[string]string{
		"A": "", "B1": "Formålet", "B2": "Formålet", "C1": "Formålet", "C2": "Bilag", "D": "Hvem får jeg det fra?",
		"X": "",
	} {
		if got := s.HeadingOf(id); got != want {
			t.Errorf("%s stands under %q, want %q", id, got, want)
		}
	}
}
