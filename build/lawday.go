package main

import (
	"embed"
	"fmt"

	"borgerguide/build/content"
	"borgerguide/build/overlay"
	"borgerguide/calculators/quantity"
	shared "borgerguide/content"
)

// toolsLaw tells of which day the law in the tool is.
func toolsLaw() string {
	alone := overlay.New(embed.FS{}, shared.Files, contentName)
	g, _ := content.Load(alone) // there is no config.toml, and none is needed
	return "law of " + isoDate(lawDay(g))
}

// lawDay is the newest day that the law of a guide tells: of a text that is quoted, the first one of a rate, or the one
// on which somebody checked either.
func lawDay(g *content.Guide) (newest quantity.Day) {
	for _, s := range g.Sources {
		newest = max(newest, s.Date, s.Checked)
	}
	for _, f := range g.Facts {
		for _, r := range f.Rows {
			newest = max(newest, r.From, r.Checked)
		}
	}
	return newest
}

// isoDate is a day as TOML and the names of files have it.
func isoDate(d quantity.Day) string {
	year, month, day := d.Civil()
	return fmt.Sprintf("%04d-%02d-%02d", year, month, day)
}
