package quoted

import (
	"regexp"
	"slices"
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
		block, text = Block{Kind: Item, Depth: r.depth(first.indent, item.shape), Mark: item.shape != ""}, item.text
	} else {
		r.open = nil
	}
	n = 1
	for n < len(lines) && r.goesOn(lines[n]) {
		n++
	}
	r.add(block, append([]line{text}, lines[1:n]...)...)
	r.last().Texts = [][]asread.Word{opened(flat(r.last().Texts))}
	return n
}

// goesOn tells whether a line belongs to the block before it: a paragraph, or an item. A number begins an item only
// where the items around are counted in the same way.
func (r *reader) goesOn(l line) bool {
	if _, ok := heading(l); ok || row(l) != nil {
		return false
	}
	next := itemOf(l)
	alike := slices.ContainsFunc(r.open, func(o openItem) bool { return o.shape == next.shape })
	return !next.ok || next.shape != "" && !alike
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
		r.open = nil
	}
	p := r.passages[len(r.passages)-1]
	p.Blocks = append(p.Blocks, b)
}

// openItem is an item that others may lie in.
type openItem struct {
	indent int
	shape  string
}

// depth is how many items an item lies in that is set in so far: each is set in by two blanks more than the one around.
func (r *reader) depth(indent int, shape string) int {
	for n := len(r.open); n > 0 && r.open[n-1].indent+2 > indent; n-- {
		r.open = r.open[:n-1]
	}
	if len(r.open) > maxDepth {
		r.open = r.open[:maxDepth]
	}
	r.open = append(r.open, openItem{indent, shape})
	return len(r.open) - 1
}

// maxDepth is how many lists one can lie in: a reader follows no more, and a browser not without end.
const maxDepth = 8

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
