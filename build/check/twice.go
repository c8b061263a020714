package check

import (
	"strings"

	"borgerguide/build/content"
	"borgerguide/build/danish"
	"borgerguide/build/file"
	"borgerguide/build/markdown"
)

// unitsTwice finds units right after facts that bring their own: readers would see "12 uger uger".
func unitsTwice(facts content.Facts, sections []*markdown.Section) (problems file.Problems) {
	for _, s := range sections {
		for _, p := range s.Pieces() {
			p = p.OneLine()
			for at := 0; ; {
				i := strings.Index(p.Text[at:], markdown.Filled)
				if i < 0 {
					break
				}
				place := p.At(at + i)
				at += i + len(markdown.Filled)
				problems = append(problems, unitAgain(facts, nameAt(place), p.Text[at:], place)...)
			}
		}
	}
	return problems
}

// unitsTwiceIn finds the same in a line of front matter.
func unitsTwiceIn(facts content.Facts, text string, place file.Place) (problems file.Problems) {
	texts, names := markdown.Split(text)
	for i, name := range names {
		problems = append(problems, unitAgain(facts, name, texts[i+1], place)...)
	}
	return problems
}

// nameAt is the name of the fact that is written at a place, "" where an address is.
func nameAt(place file.Place) string {
	text := string(place.File.Text[place.Offset:])
	if !strings.HasPrefix(text, "{") {
		return ""
	}
	name, _, _ := strings.Cut(text[1:], "}")
	return name
}

func unitAgain(facts content.Facts, name, after string, place file.Place) file.Problems {
	f := facts[name]
	if f == nil || danish.Unit(" "+f.Unit) == "" {
		return nil
	}
	again := danish.UnitAsWritten(after)
	if again == "" || !strings.HasPrefix(after, again) {
		return nil
	}
	return file.Problems{place.Problem(
		"{"+name+"} brings its own unit, "+f.Unit+", and readers would see »"+strings.TrimSpace(again)+"« after it",
		"write {"+name+"} alone")}
}
