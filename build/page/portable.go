package page

import (
	"bytes"
	"fmt"
	"strings"

	"borgerguide/build/content"
)

// portablePage is a whole guide in one file, with its style, its script and its calculators in it: for a disk, a mail
// or a machine without network. It is the one page whose style and script stand in it, under a policy of their hashes.
type portablePage struct {
	wholePage
	AsOf        string  // of which day the rules are
	Until       string  // the day from which the file is too old
	TooOld      []Piece // what is said from then on
	NoScript    string
	Calculators []portableCalculator
}

// portableCalculator is the place of a calculator.
type portableCalculator struct{ ID, Name, Title, Start string }

// What the template has in the place of style and script.
const (
	styleMark  = "PORTABLE-STYLE"
	scriptMark = "PORTABLE-SCRIPT"
)

// isPortable tells whether the guide is made in one file too: that in force, where it has a page with all of it.
func (g *guide) isPortable() bool {
	return g.Guide.Portable(g.s) && g.site.Assets.Portable != nil
}

// portable makes the guide in one file.
func (g *guide) portable(calculators []elementCalculator, put Put) error {
	if !g.isPortable() {
		return nil
	}
	script, err := g.portableScript(calculators)
	if err != nil {
		return err
	}
	address, style := g.base+content.PortableAddress, g.site.Assets.StyleText
	frame := g.frames.frame(address, g.kind.Title)
	frame.Lead, frame.Edition = "", g.site.edition(g.dated.checked(g.s.Pages...))
	frame.Policy = fmt.Sprintf("default-src 'none'; style-src %s %s; script-src %s 'wasm-unsafe-eval'; img-src data:; "+
		"base-uri 'none'; form-action 'none'", hashed(style), hashed(g.site.Assets.ElementStyle), hashed(script))
	data := g.portableData(newWholePage(g.texts, g.dated, frame), calculators)
	return g.site.render(func(f File) error {
		f.Data = hrefs.ReplaceAllFunc(f.Data, func(attribute []byte) []byte {
			to := g.placeOf(content.PortableAddress, string(hrefs.FindSubmatch(attribute)[1]))
			if to == "" {
				return nil // a link without an address is words
			}
			return []byte(` href="` + to + `"`)
		})
		f.Data = bytes.Replace(f.Data, []byte(styleMark), style, 1)
		f.Data = bytes.Replace(f.Data, []byte(scriptMark), script, 1)
		return put(f)
	}, "portable", File{Address: address, From: g.s.Page(g.kind.Page(content.Whole)).Place}, data)
}

// portableData is what the template is filled with.
func (g *guide) portableData(whole wholePage, calculators []elementCalculator) portablePage {
	words, day := &g.Guide.Build.Portable, g.Guide.Config.Date
	const monthsItLasts = 12
	until, _ := day.AddMonths(monthsItLasts)
	data := portablePage{
		wholePage: whole, NoScript: g.Guide.Common.Words.NoScript, Until: iso(until),
		AsOf: fillNames(words.AsOf, "date", content.DateWords(day)),
	}
	newer := []Piece{{Text: words.Newer}}
	if home := g.Guide.Config.Address; home != "" {
		newer[0].Address = home + g.base + content.PageAddress(g.kind.Page(content.Whole))
	}
	data.TooOld = pieces(words.TooOld, map[string][]Piece{"newer": newer})
	var links []Link
	for i, c := range calculators {
		id := strings.TrimPrefix(g.placeOf(content.ElementScript, c.Page), "#")
		place := portableCalculator{ID: id, Name: c.Name, Title: c.Title, Start: c.Start}
		data.Calculators = append(data.Calculators, place)
		links = append(links, Link{Address: "#" + place.ID, Text: g.kind.Calculators[i].Short})
	}
	data.Toc = append(links, data.Toc...)
	return data
}
