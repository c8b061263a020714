// Package quoted reads and writes quoted text: a municipality's adopted standard, and the law.
//
// Its grammar is its own, and small, so that no sign of what was received is lost or turned into something else. A line
// means something by how it begins, and only these do: "## " a passage, "### " a heading, "- " or a bullet an item, a
// number or a letter as "1." and "a)" an item that shows it, and lines of | or tabs a table. An empty line ends what
// goes on over lines. All else is shown as it stands: stars, braces, addresses, the signs of Markdown and of HTML.
package quoted

import (
	"regexp"
	"strings"

	"borgerguide/build/asread"
	"borgerguide/build/file"
)

// Passage is a numbered part of a text.
type Passage struct {
	ID     string
	Title  string
	Blocks []Block
	Place  file.Place // of its heading
}

// Block is a piece of a passage.
type Block struct {
	Kind  BlockKind
	Depth int             // of an item: how many lists it lies in beside its own
	Mark  bool            // of an item: its first word is what it is marked with
	Texts [][]asread.Word // one, and of a row one for each cell
}

// BlockKind is what a block is.
type BlockKind int

// The kinds of blocks. A row is one of a table; HeadRow is the row that names the columns.
const (
	Paragraph BlockKind = iota
	Heading
	Item
	Row
	HeadRow
)

// Words are all the words of the passage, in their order.
func (p *Passage) Words() (words []asread.Word) {
	for _, b := range p.Blocks {
		for _, text := range b.Texts {
			words = append(words, text...)
		}
	}
	return words
}

// Show gives the passage other words, as many as it has: the same, in the signs of what was received.
func (p *Passage) Show(words []asread.Word) {
	for _, b := range p.Blocks {
		for i, text := range b.Texts {
			b.Texts[i], words = words[:len(text):len(text)], words[len(text):]
		}
	}
}

// Rules says what the headings of passages are like.
type Rules struct {
	IDs bool // a heading is a title with an id, "## § 1 {#par-1}"; else it is the passage's id
}

// Parse reads the text of a file from an offset on.
func Parse(f *file.File, from int, rules Rules) ([]*Passage, file.Problems) {
	r := reader{file: f, rules: rules, at: from}
	r.read(string(f.Text[from:]))
	return r.passages, r.problems
}

// reader goes through the lines of a text.
type reader struct {
	file     *file.File
	rules    Rules
	at       int // where the text goes on
	passages []*Passage
	problems file.Problems
	open     []openItem // the item before, and those it lies in
	stray    bool       // words before the first passage have been told
}

func (r *reader) problem(at int, what, instead string) {
	r.problems = append(r.problems, r.file.At(at).Problem(what, instead))
}

// line is one line, without the blanks around it.
type line struct {
	text   string
	at     int // of its first sign that is not blank
	indent int // how far it is set in
}

func newLine(text string, at int) line {
	bare := strings.TrimLeft(text, " \t")
	l := line{text: strings.TrimRight(bare, " "), at: at + len(text) - len(bare)}
	for _, c := range text[:len(text)-len(bare)] {
		l.indent++
		if c == '\t' {
			l.indent += 3
		}
	}
	return l
}

// read deals the lines out to passages, and those of a passage to groups between empty lines.
func (r *reader) read(text string) {
	var group []line
	end := func() {
		if len(group) > 0 {
			r.group(group)
			group = nil
		}
	}
	for text != "" {
		raw, rest, _ := strings.Cut(text, "\n")
		l := newLine(raw, r.at)
		r.at, text = r.at+len(raw)+1, rest
		heading, isPassage := strings.CutPrefix(l.text, "## ")
		if meant, ok := r.slip(l); ok {
			heading, isPassage, l.indent = meant, true, 0
		}
		switch {
		case strings.TrimSpace(l.text) == "":
			end()
		case isPassage && l.indent == 0:
			end()
			r.passage(strings.TrimSpace(heading), l)
		default:
			group = append(group, l)
		}
	}
	end()
}

var (
	idForm    = regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`)
	idWritten = regexp.MustCompile(`^(.*?)\s*\{#([^{}]*)\}$`)
)

// passage begins a passage at its heading.
func (r *reader) passage(heading string, l line) {
	p := &Passage{ID: heading, Title: heading, Place: r.file.At(l.at)}
	r.passages, r.open = append(r.passages, p), nil
	if !r.rules.IDs {
		if id, more, ok := strings.Cut(heading, " "); ok {
			p.ID, p.Title = id, id
			r.problem(l.at, "the name of a passage is one word, without blanks: »"+heading+"« has more",
				"write ## "+id+", and if the rest was received, on a line of its own under it ### "+
					strings.TrimSpace(more))
			rest := newLine(more, l.at+len(l.text)-len(more))
			r.add(Block{Kind: Heading}, rest)
		}
		p.ID = r.named(p.ID, l)
		p.Title = p.ID
		return
	}
	p.ID = ""
	if m := idWritten.FindStringSubmatch(heading); m != nil {
		p.Title, p.ID = m[1], m[2]
	}
	switch {
	case strings.Contains(p.ID, "=") || p.ID == "" && strings.Contains(heading, "{#"):
		r.problem(l.at, "the braces of this heading could not be read", "end the line with {#id}")
	case p.ID == "":
		r.problem(l.at, "this heading has no id", "end the line with {#id}, in small letters a-z, digits and hyphens")
	case !idForm.MatchString(p.ID):
		r.problem(l.at, "the id "+p.ID+" has other signs than small letters a-z, digits and hyphens",
			"write ae, oe, aa for æ, ø, å")
	case r.has(p):
		r.problem(l.at, "the id "+p.ID+" stands twice on this page", "give each heading its own id")
	}
}

func (r *reader) has(p *Passage) bool {
	for _, other := range r.passages {
		if other != p && other.ID == p.ID {
			return true
		}
	}
	return false
}
