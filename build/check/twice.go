package check

import (
	"strings"

	"borgerguide/build/content"
	"borgerguide/build/danish"
	"borgerguide/build/file"
	"borgerguide/build/markdown"
	"borgerguide/calculators/rule"
)

// saidTwice finds what stands beside a fact that its value says too: readers would see "12 uger uger", "2,28 kr..",
// "normalt normalt 8 uger" or "14 dage, fra sagen er oplyst efter, at sagen er oplyst".
func saidTwice(lookup content.Lookup, sections []*markdown.Section) (problems file.Problems) {
	for _, s := range sections {
		for _, p := range s.Pieces() {
			p = p.OneLine()
			for at := 0; ; {
				i := strings.Index(p.Text[at:], markdown.Filled)
				if i < 0 {
					break
				}
				place, before := p.At(at+i), p.Text[:at+i]
				at += i + len(markdown.Filled)
				problems = append(problems, again(lookup, nameAt(place), before, p.Text[at:], place)...)
			}
		}
	}
	return problems
}

// saidTwiceIn finds the same in a line of front matter.
func saidTwiceIn(lookup content.Lookup, text string, place file.Place) (problems file.Problems) {
	texts, names := markdown.Split(text)
	for i, name := range names {
		problems = append(problems, again(lookup, name, texts[i], texts[i+1], place)...)
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

// again finds what stands before and after a fact, and is a part of its value.
func again(lookup content.Lookup, name, before, after string, place file.Place) file.Problems {
	f := lookup.Facts[name]
	if f == nil {
		return nil
	}
	if problems := unitAgain(f, after, place); len(problems) > 0 {
		return problems
	}
	value, _ := lookup.Find(name)
	told := func(again, advice string) file.Problems {
		return file.Problems{place.Problem("{"+name+"} is »"+value.Words+"«, and readers would see "+again, advice)}
	}
	words := strings.Fields(value.Words)
	if value.Missing || len(words) < 2 {
		return nil
	}
	if strings.HasSuffix(value.Words, ".") && endsSentence(after) {
		return told("two points after it", "leave the point after {"+name+"} out, or end the sentence in words")
	}
	row, _ := f.At(lookup.Day)
	if last, said := lastWord(before), words[0]; row.Typical && strings.EqualFold(last, said) {
		return told("»"+last+"« twice", "leave »"+last+"« out before {"+name+"}")
	}
	rest, _, _ := strings.Cut(after, ".")
	if last := words[len(words)-1]; row.Starts != rule.AtReceipt && strings.Contains(rest, last) {
		return told("from when it is counted twice", "end the sentence after {"+name+"}")
	}
	return nil
}

// endsSentence tells whether a text begins with the point of a sentence, and no more points.
func endsSentence(after string) bool {
	return strings.HasPrefix(after, ".") && !strings.HasPrefix(after, "..")
}

func lastWord(text string) string {
	words := strings.Fields(text)
	if len(words) == 0 {
		return ""
	}
	return words[len(words)-1]
}

// unitAgain finds the unit of a fact after it.
func unitAgain(f *content.Fact, after string, place file.Place) file.Problems {
	name := f.ID
	if danish.Unit(" "+f.Unit) == "" {
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
