package toml

import (
	"strconv"

	"borgerguide/build/file"
)

// Listed gives the texts of the list under a key their places.
func (t *Table) Listed(texts []string, key ...string) (list []file.Listed) {
	for _, text := range texts {
		place, ok := t.Inside(strconv.Quote(text), key...)
		if !ok {
			place = t.At(key...)
		}
		list = append(list, file.Listed{Text: text, Place: place})
	}
	return list
}
