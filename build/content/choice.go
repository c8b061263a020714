package content

import (
	"borgerguide/build/file"
	"borgerguide/build/toml"
)

// Choice is what a kind of standard says of its guides on the page where readers choose a municipality. A kind need say
// nothing.
type Choice struct {
	Title string // the page's heading, where all guides are of the kind
	About string // what the guides are about
	Seen  []Seen // what the two say by hand

	TitlePlace, AboutPlace file.Place
}

type rawChoice struct {
	Title string            `toml:"title"`
	About string            `toml:"about"`
	Seen  map[string]string `toml:"seen"`
}

// choice reads what a kind says there: both, or nothing.
func choice(t *toml.Table, raw rawChoice) (Choice, file.Problems) {
	c := Choice{
		Title: raw.Title, About: raw.About, Seen: seenIn(t, raw.Seen, "choice"),
		TitlePlace: t.At("choice", "title"), AboutPlace: t.At("choice", "about"),
	}
	if (raw.Title == "") != (raw.About == "") {
		return c, file.Problems{t.At("choice").Problem("[choice] needs a heading, and what the guide is about",
			`write title = "…" and about = "…"`)}
	}
	return c, nil
}
