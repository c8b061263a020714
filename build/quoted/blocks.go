package quoted

import (
	"regexp"
	"strings"

	"borgerguide/build/asread"
)

// group reads the lines between two empty ones.
func (r *reader) group(lines []line) {
	if len(r.passages) == 0 {
		if !r.stray {
			r.problem(lines[0].at, "these words belong to no passage", "write ## and the passage's name over them")
		}
		r.stray = true
		return
	}
	if rows := tabbed(lines); rows != nil {
		for _, cells := range rows {
			r.add(Block{Kind: Row}, cells...)
		}
		return
	}
	for len(lines) > 0 {
		n := r.block(lines)
		lines = lines[n:]
	}
}

// block reads the block that begins with the first of some lines, and says how many lines it has.
func (r *reader) block(lines []line) (n int) {
	first := lines[0]
	if r.rules.IDs && strings.HasPrefix(first.text, "# ") {
		r.problem(first.at, "a page's heading stands in its front matter",
			"write title = \"…\" between the +++ lines, and ## for the sections")
	}
	if words, ok := heading(first); ok {
		r.add(Block{Kind: Heading}, words)
		return 1
	}
	if cells := row(first); cells != nil {
		r.add(Block{Kind: Row}, cells...)
		if len(lines) > 1 && isRule(lines[1]) {
			r.last().Kind = HeadRow
			return 2
		}
		return 1
	}
	item := itemOf(first)
	block, text := Block{Kind: Paragraph}, first
	if item.ok {
		block, text = Block{Kind: Item, Depth: r.depth(first.indent), Mark: item.shape != ""}, item.text
	}
	n = 1
	for n < len(lines) && goesOn(item, lines[n]) {
		n++
	}
	r.add(block, append([]line{text}, lines[1:n]...)...)
	r.last().Texts = [][]asread.Word{opened(flat(r.last().Texts))}
	return n
}

// goesOn tells whether a line belongs to the block before it: a paragraph, or an item.
func goesOn(before item, l line) bool {
	if _, ok := heading(l); ok || row(l) != nil {
		return false
	}
	next := itemOf(l)
	return !next.ok || next.shape != "" && next.shape != before.shape
}

// add adds a block whose texts stand on lines.
func (r *reader) add(b Block, texts ...line) {
	for _, l := range texts {
		words := asread.Words(l.text)
		for i := range words {
			words[i].At += l.at
		}
		b.Texts = append(b.Texts, opened(words))
	}
	if b.Kind != Item {
		r.indents = nil
	}
	p := r.passages[len(r.passages)-1]
	p.Blocks = append(p.Blocks, b)
}

// depth is how many items an item lies in that is set in so far: each is set in by two blanks more than the one around.
func (r *reader) depth(indent int) int {
	for n := len(r.indents); n > 0 && r.indents[n-1]+2 > indent; n-- {
		r.indents = r.indents[:n-1]
	}
	r.indents = append(r.indents, indent)
	return len(r.indents) - 1
}

func (r *reader) last() *Block {
	p := r.passages[len(r.passages)-1]
	return &p.Blocks[len(p.Blocks)-1]
}

// opened are words of which only the first begins a text.
func opened(words []asread.Word) []asread.Word {
	for i := range words {
		words[i].Opens = i == 0
	}
	return words
}

func flat(texts [][]asread.Word) (words []asread.Word) {
	for _, t := range texts {
		words = append(words, t...)
	}
	return words
}

var headingForm = regexp.MustCompile(`^#{3,6}[ \t]+(.*)$`)

// heading reads a heading of the text that was received.
func heading(l line) (words line, ok bool) {
	m := headingForm.FindStringSubmatch(l.text)
	if m == nil {
		return l, false
	}
	return line{text: m[1], at: l.at + len(l.text) - len(m[1])}, true
}
