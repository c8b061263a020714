package content

import (
	"io/fs"

	"borgerguide/build/file"
	"borgerguide/build/markdown"
	"borgerguide/build/toml"
)

// Word is an entry of the glossary.
type Word struct {
	ID      string
	Word    string
	Forms   []string // inflections that count as the word
	Text    *markdown.Section
	Passage string // a municipality's own explanation: the passage it stands in
	Seen    []Seen
	Place   file.Place

	PassagePlace file.Place
}

type rawWord struct {
	Word    string   `toml:"word"`
	Forms   []string `toml:"forms"`
	Passage string   `toml:"passage"`

	Seen map[string]string `toml:"seen"`
}

func loadWords(fsys fs.FS, dir string) (map[string]*Word, file.Problems) {
	words := map[string]*Word{}
	files, problems := markdownFiles(fsys, dir, nil)
	for _, named := range files {
		f, err := file.Read(fsys, named.name)
		if err != nil {
			problems = append(problems, file.Unreadable(named.name, err)...)
			continue
		}
		var raw rawWord
		t, body, more := toml.FrontMatter(f, &raw)
		problems = append(problems, more...)
		doc, more := markdown.Parse(f, body, len(f.Text), markdown.Rules{NoSections: true})
		problems = append(problems, more...)
		if (raw.Word == "" || doc.Intro.Empty()) && !t.Spoiled() {
			problems = append(problems, t.At("word").Problem("a word of the glossary needs the word and an explanation",
				`write word = "…" between +++ lines and the explanation under them`))
		}
		words[named.id] = &Word{ID: named.id, Word: raw.Word, Forms: raw.Forms, Text: doc.Intro, Passage: raw.Passage,
			Seen: seenIn(t, raw.Seen), Place: f.At(0),
			PassagePlace: t.At("passage")}
	}
	return words, problems
}
