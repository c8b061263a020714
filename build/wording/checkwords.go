package wording

import (
	"borgerguide/build/file"
	"borgerguide/build/toml"
)

// CheckWords is what readers see of a check.
type CheckWords struct {
	Title string     `toml:"title"`
	Doc   string     `toml:"doc"` // what the check promises
	Place file.Place `toml:"-"`
}

// placeChecks notes where the words of each check stand.
func (b *Build) placeChecks(t *toml.Table) {
	for name, words := range b.Checks {
		words.Place = t.At("check", name)
		b.Checks[name] = words
	}
}
