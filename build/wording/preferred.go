package wording

import (
	"cmp"
	"errors"
	"io/fs"
	"slices"

	"borgerguide/build/file"
	"borgerguide/build/toml"
)

// PreferredWord is the one word for a thing, and the words that are not used for it.
type PreferredWord struct {
	Write    string     `toml:"write"`
	Reason   string     `toml:"reason"`
	Unwanted []string   `toml:"unwanted"` // words as they stand
	Begins   []string   `toml:"begins"`   // beginnings of words
	Meant    []string   `toml:"meant"`    // where such a word may stand
	Place    file.Place `toml:"-"`
}

// PreferredFile is the table of preferred words.
const PreferredFile = "content/words/preferred.toml"

// loadPreferred reads the table in its order. A project without one prefers no words.
func loadPreferred(fsys fs.FS) (list []PreferredWord, problems file.Problems) {
	if _, err := fs.Stat(fsys, PreferredFile); errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	var raw struct {
		Preferred map[string]PreferredWord `toml:"preferred"`
	}
	t, problems := toml.Read(fsys, PreferredFile, &raw)
	for id, w := range raw.Preferred {
		w.Place = t.At("preferred", id)
		if w.Write == "" || w.Reason == "" {
			problems = append(problems, w.Place.Problem("the preferred word "+id+" has no word or no reason",
				`write write = "…" and reason = "…"`))
		}
		if len(w.Unwanted)+len(w.Begins) == 0 {
			problems = append(problems, w.Place.Problem("the preferred word "+id+" takes no word's place",
				`write unwanted = ["…"], or begins = ["…"]`))
		}
		for _, form := range slices.Concat(w.Unwanted, w.Begins, w.Meant) {
			if form == "" {
				problems = append(problems, w.Place.Problem("the preferred word "+id+" lists a word without letters",
					"write the word, or take the two quotation marks out"))
			}
		}
		list = append(list, w)
	}
	slices.SortFunc(list, func(a, b PreferredWord) int { return cmp.Compare(a.Place.Offset, b.Place.Offset) })
	return list, problems
}
