package markdown

import (
	"bytes"
	"fmt"

	"borgerguide/build/file"
)

// What a text may measure. A person's text comes nowhere near; beyond these the time and the room that it takes to read
// a text grow with the square of its length.
const (
	maxText    = 1 << 20 // of a text, in bytes
	maxBlock   = 20_000  // of lines without a blank one between them, in bytes
	maxLine    = 10_000  // of a line, in bytes
	maxBars    = 65      // of a line: a table has at most 64 columns
	maxBraces  = 64      // of a line
	maxBlanks  = 100     // before the first word of a line
	maxNesting = 24      // of blocks and marks in each other
)

// tooLarge is the first thing in a text that is more than what it may measure. The text is not read then.
func tooLarge(f *file.File, from, to int) (file.Problem, bool) {
	if to-from > maxText {
		return f.At(from).Problem(fmt.Sprintf("this text has %d bytes, over %d", to-from, maxText),
			"divide it between several pages"), true
	}
	block := from
	for start := from; start < to; {
		end := to
		if i := bytes.IndexByte(f.Text[start:to], '\n'); i >= 0 {
			end = start + i
		}
		line := f.Text[start:end]
		words := bytes.TrimLeft(line, " \t")
		if len(words) == 0 {
			block = end + 1
		}
		for _, measured := range []struct {
			what       string
			is, may    int
			at         int
			whatToDoIt string
		}{
			{"this line has %d bytes, over %d", len(line), maxLine, start, "divide it into paragraphs, with blank lines between"},
			{"these lines have %d bytes without a blank line, over %d", end - block, maxBlock, block,
				"divide them into paragraphs, with blank lines between"},
			{"this line has %d bars, over %d", bytes.Count(line, []byte("|")), maxBars, start,
				"divide the table into several, of at most 64 columns each"},
			{"this line has %d opening braces, over %d", bytes.Count(line, []byte("{")), maxBraces, start,
				"write each {name} once where it is needed"},
			{"this line begins with %d blanks, over %d", len(line) - len(words), maxBlanks, start,
				"begin it with as many blanks as the point of the list that it belongs to"},
		} {
			if measured.is > measured.may && len(words) > 0 {
				return f.At(measured.at).Problem(fmt.Sprintf(measured.what, measured.is, measured.may), measured.whatToDoIt), true
			}
		}
		start = end + 1
	}
	return file.Problem{}, false
}
