package markdown

import (
	"bytes"
	"fmt"

	"borgerguide/build/file"
)

// What a text may measure. A person's text comes nowhere near; beyond these the time and the room that it takes to read
// a text grow with the square of its length.
const (
	maxText     = 512 << 10 // of a text, in bytes
	maxBlock    = 20_000    // of lines without a blank one between them, in bytes
	maxLine     = 10_000    // of a line, in bytes
	maxBars     = 65        // of a line: a table has at most 64 columns
	maxBraces   = 40        // of a line, opening
	maxBrackets = 300       // of a block, opening
	maxStars    = 1_000     // of a block, with low lines
	maxNotes    = 500       // of a text: notes and the places they are referred to
	maxBlanks   = 100       // before the first word of a line
	maxNesting  = 24        // of blocks and marks in each other
)

// tooLarge is the first thing in a text that is more than what it may measure. The text is not read then.
func tooLarge(f *file.File, from, to int) (file.Problem, bool) {
	m := measuring{file: f}
	m.hold(from, to-from, maxText, "this text has %d bytes, over %d", "divide it between several pages")
	notes := bytes.Count(f.Text[from:to], []byte("[^"))
	m.hold(from, notes, maxNotes, "this text has notes in %d places, over %d", "say it in the text, in brackets ( )")
	block := from
	for at := from; at < to && m.problem == nil; {
		end := to
		if i := bytes.IndexByte(f.Text[at:to], '\n'); i >= 0 {
			end = at + i
		}
		if len(bytes.TrimLeft(f.Text[at:end], " \t")) == 0 {
			block = end + 1
		} else {
			m.line(at, end)
			m.block(block, end, at)
		}
		at = end + 1
	}
	if m.problem == nil {
		return file.Problem{}, false
	}
	return *m.problem, true
}

// measuring is a text whose parts are held against what they may measure.
type measuring struct {
	file    *file.File
	problem *file.Problem // the first

	brackets, stars int // of the block so far
}

func (m *measuring) hold(at, is, may int, what, instead string) {
	if is > may && m.problem == nil {
		found := m.file.At(at).Problem(fmt.Sprintf(what, is, may), instead)
		m.problem = &found
	}
}

func (m *measuring) line(from, to int) {
	line := m.file.Text[from:to]
	blanks := len(line) - len(bytes.TrimLeft(line, " \t"))
	m.hold(from, len(line), maxLine, "this line has %d bytes, over %d",
		"divide it into paragraphs, with blank lines between")
	m.hold(from, bytes.Count(line, []byte("|")), maxBars, "this line has %d bars, over %d",
		"divide the table into several, of at most 64 columns each")
	m.hold(from, bytes.Count(line, []byte("{")), maxBraces, "this line has %d opening braces, over %d",
		"divide it into several lines")
	m.hold(from, blanks, maxBlanks, "this line begins with %d blanks, over %d",
		"begin it with as many blanks as the point of the list that it belongs to")
}

// block measures a block as far as a line that ends it so far.
func (m *measuring) block(from, to, line int) {
	const instead = "divide it into paragraphs, with blank lines between"
	if from == line {
		m.brackets, m.stars = 0, 0
	}
	m.brackets += bytes.Count(m.file.Text[line:to], []byte("["))
	m.stars += bytes.Count(m.file.Text[line:to], []byte("*")) + bytes.Count(m.file.Text[line:to], []byte("_"))
	m.hold(from, to-from, maxBlock, "these lines have %d bytes without a blank line, over %d", instead)
	m.hold(from, m.brackets, maxBrackets, "these lines have %d opening brackets without a blank line, over %d", instead)
	m.hold(from, m.stars, maxStars, "these lines have %d stars and low lines without a blank line, over %d", instead)
}
