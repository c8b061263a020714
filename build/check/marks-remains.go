package check

import (
	"regexp"
	"strings"

	"borgerguide/build/danish"
)

// remainForms are what another program left in a text, or words until others come.
var remainForms = []form{
	shaped(danish.Remains, "»%« is what Word or Excel leaves, or stands until the words come, and readers would see it",
		"write what is meant, or take it out"),
}

const noteAdvice = "write [^1] where the note belongs, and its words on a line of their own, behind [^1]: and a blank"

// meantForms are signs of other programs for what Markdown has a sign of its own for.
var meantForms = []form{
	shaped(`[\pL\pN.,;:!?)»"]([¹⁴-⁹]+)`, readerSees+"this note has no text that it leads to", noteAdvice),
	shaped(`(?m)^([¹²³⁴-⁹]+)[ \x{a0}]?\pL`, readerSees+"this is not read as a note", noteAdvice),
	shaped(`(?:\pL{3}|[.,;:!?)»])([²³]+)(?:[\s.,;:]|$)`, readerSees+"this note has no text that it leads to",
		noteAdvice),
	shaped(`\[\d{1,3}\]`, readerSees+"this is not read as a note", noteAdvice).orGuarded(),
	shaped(`(?m)^(\*)\pL`, readerSees+"this star begins no point of a list", "begin each point with - and a blank").
		orGuarded(),
	shaped(`(?:\pL|\pN)(;)[\pL\pN]`, "words stand in columns here, with semicolons between, or a blank is missing",
		"write a table: | a | b |, with |---|---| under its first row; or a blank after the semicolon").orGuarded(),
}

var (
	wideGap = regexp.MustCompile(`[^\s|]([ \x{a0}]{4,})[^\s|]`)
	gap     = regexp.MustCompile(`[^\s|]([ \x{a0}]{3,})[^\s|]`)
)

// columns finds words that stand in columns by blanks, of which readers would see one.
func (f *finder) columns() {
	const what = "these words stand in columns, with blanks between, and readers would see one blank"
	const instead = "write a table: | a | b |, with |---|---| under its first row; or one blank"
	at, lines := -1, 0
	for offset, line := 0, ""; offset < len(f.text); offset += len(line) {
		line, _, _ = strings.Cut(f.text[offset:], "\n")
		if m := gap.FindStringSubmatchIndex(line); m != nil {
			if lines++; lines == 1 {
				at = offset + m[2]
			}
		}
		offset++
	}
	if m := wideGap.FindStringSubmatchIndex(f.text); m != nil || lines > 1 {
		if lines < 2 {
			at = m[2]
		}
		f.add(at, what, instead)
	}
}
