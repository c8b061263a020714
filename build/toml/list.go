package toml

import (
	"strconv"

	"borgerguide/build/file"
)

// Listed is one text of a list, and where it stands.
type Listed struct {
	Text  string
	Place file.Place
}

// Listed gives the texts of the list under a key their places.
func (t *Table) Listed(texts []string, key ...string) (list []Listed) {
	for _, text := range texts {
		place, ok := t.Inside(strconv.Quote(text), key...)
		if !ok {
			place = t.At(key...)
		}
		list = append(list, Listed{text, place})
	}
	return list
}
