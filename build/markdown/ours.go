package markdown

import (
	"bytes"
	"regexp"
	"strings"

	"github.com/yuin/goldmark/ast"
	east "github.com/yuin/goldmark/extension/ast"
)

// Markdown takes any text, and makes of it what it can. In our own words that is not enough: what it drops, or takes
// for something else than the words an editor meant, is a problem where it stands.

// kept looks for words that do not come out as they are written, in a block and everything inside it.
func (p *reading) kept(block ast.Node) {
	_ = ast.Walk(block, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if !entering {
			return ast.WalkContinue, nil
		}
		switch n := n.(type) {
		case *ast.CodeBlock:
			p.problem(position(n), "these words are set in by four blanks, and become code",
				"begin the line with its first word; what belongs to a point of a list is set in as far as the point's words")
			return ast.WalkSkipChildren, nil
		case *ast.FencedCodeBlock, *ast.CodeSpan:
			p.problem(position(n), "what stands between ` signs becomes code", "write the words without, or in »…«")
			return ast.WalkSkipChildren, nil
		case *ast.Heading:
			p.keptHeading(n)
		case *ast.List:
			p.keptList(n)
		case *ast.Blockquote:
			p.keptQuotation(n)
		case *east.TableRow:
			p.keptRow(n)
		case *ast.Paragraph, *ast.TextBlock:
			p.keptLines(n)
		case *east.TableCell:
			p.keptCell(n)
		case *ast.Emphasis:
			p.keptSum(n)
		case *ast.Link:
			p.keptTitle(position(n), n.Title)
		}
		return ast.WalkContinue, nil
	})
}

// underlined tells whether a heading is one because of the line of signs under it.
func underlined(text []byte, h *ast.Heading) bool {
	if h.Lines().Len() == 0 {
		return false
	}
	first := h.Lines().At(0)
	return !bytes.ContainsRune(text[lineStart(text, h):first.Start], '#')
}

func (p *reading) keptHeading(h *ast.Heading) {
	if underlined(p.text, h) {
		p.problem(position(h), "these words become a heading, because of the line of signs under them",
			"leave a blank line before the signs, or write ## before a heading and no signs under it")
		return
	}
	at := lineStart(p.text, h)
	if h.FirstChild() == nil {
		p.problem(at, "this heading has no words", "write them between ## and {#id}")
	}
	if h.Level > 2 {
		return
	}
	_ = ast.Walk(h, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		switch n.(type) {
		case *ast.Link, *ast.AutoLink, *east.FootnoteLink:
			if entering {
				p.problem(at, "a section's heading holds no link and no note", "write it in the text under the heading")
			}
		}
		return ast.WalkContinue, nil
	})
}

// keptQuotation finds words that are taken into a quotation, or for one, though no editor meant them to be.
func (p *reading) keptQuotation(quote *ast.Blockquote) {
	if interrupts(quote) {
		p.problem(position(quote), "this line begins with > and becomes a quotation",
			"leave a blank line before a quotation; else write the words out, or \\>")
	}
	for n := quote.FirstChild(); n != nil; n = n.NextSibling() {
		if n.Kind() != ast.KindParagraph {
			continue
		}
		for _, line := range laterLines(n) {
			if !bytes.Contains(p.text[startOfLine(p.text, line.Start):line.Start], []byte(">")) {
				p.problem(line.Start, "this line becomes part of the quotation above it",
					"leave a blank line after a quotation, or begin the line with >")
			}
		}
	}
}

// interrupts tells whether a block follows a line of running text, with no blank line between.
func interrupts(n ast.Node) bool {
	before := n.PreviousSibling()
	if before == nil || n.HasBlankPreviousLines() {
		return false
	}
	return before.Kind() == ast.KindParagraph || before.Kind() == ast.KindTextBlock
}

// keptRow finds cells beyond the columns of a table, which are dropped, and lines that are taken for rows.
func (p *reading) keptRow(row *east.TableRow) {
	line := wholeLine(p.text, position(row))
	if cells := cells(line); len(cells) > row.ChildCount() {
		p.problem(position(row)+cells[row.ChildCount()],
			"this cell stands beyond the headings of its table, and is not shown",
			"give the column a heading, and --- under it")
	}
	if !bytes.ContainsRune(line, '|') {
		p.problem(position(row), "this line becomes a row of the table above it", "leave a blank line after a table")
	}
}

// cells are where the cells of a row begin, in bytes from the line's start.
func cells(line []byte) (at []int) {
	inner := strings.TrimRight(string(line), " \t")
	start := len(inner) - len(strings.TrimLeft(inner, " \t"))
	if strings.HasPrefix(inner[start:], "|") {
		start++
	}
	if len(inner) > start && strings.HasSuffix(inner, "|") {
		inner = inner[:len(inner)-1]
	}
	for i := start; start < len(inner) && i <= len(inner); i++ {
		if i == len(inner) || inner[i] == '|' && inner[i-1] != '\\' {
			at = append(at, start)
			start = i + 1
		}
	}
	return at
}

// keptSum finds stars between numbers, as of a sum, that are taken for marks and dropped.
func (p *reading) keptSum(e *ast.Emphasis) {
	at := position(e)
	if at > 0 && isDigit(p.text[at-1]) {
		p.problem(at, "this star becomes a mark, and is not shown", "write a sum with ×, or \\*")
	}
}

func isDigit(c byte) bool { return c >= '0' && c <= '9' }

func (p *reading) keptTitle(at int, title []byte) {
	if len(title) > 0 {
		p.problem(at, "the words "+string(title)+" of this link are not shown",
			"write only the address in the brackets")
	}
}

var (
	braces = regexp.MustCompile(`\{#([^\s{}]*)[^{}]*\}\s*$`)
	kilde  = regexp.MustCompile(`kilde="([^"{}]*)"`)
)

// missedHeading finds a line that was meant as the heading of a section and is none. It is read as one, so that what is
// missing because of it is not a problem of its own.
func (p *reading) missedHeading(n ast.Node) *Section {
	if h, ok := n.(*ast.Heading); ok && h.Level > 2 && !p.rules.NoSections {
		if _, has := h.AttributeString("kilde"); has {
			p.problem(lineStart(p.text, h), "only the heading of a section names the passages it renders",
				"write ## before it, not "+strings.Repeat("#", h.Level))
			return p.section(h)
		}
	}
	if n.Kind() != ast.KindParagraph {
		return nil
	}
	for _, line := range n.Lines().Sliced(0, n.Lines().Len()) {
		words := line.Value(p.text)
		found := braces.FindSubmatch(words)
		if found == nil {
			continue
		}
		p.problem(line.Start, "this line ends as a heading does, and is none", headingAdvice(string(words)))
		s := p.newSection(line.Start)
		s.ID = string(found[1])
		if k := kilde.FindSubmatch(words); k != nil {
			s.kildeAt = line.Start + kilde.FindSubmatchIndex(words)[2]
			s.Kilde = p.passages(string(k[1]), s.kildeAt)
		}
		p.seen[s.ID] = true
		return s
	}
	if words, all := allBold(n, p.text); all && !p.rules.NoSections &&
		!strings.ContainsAny(words[len(words)-1:], ".!:") {
		p.problem(position(n), "a paragraph in bold looks like a heading, and is none",
			"begin it with ## and end it with {#id}; ### for a heading within a section")
	}
	return nil
}

// headingAdvice is what to write instead of a line that was meant as a heading.
func headingAdvice(line string) string {
	switch after := strings.TrimLeft(line, "#"); {
	case after == line:
		return "begin it with ## and a blank, on a line of its own"
	case strings.HasPrefix(after, " "):
		return "leave a blank line before it, and write ##"
	case strings.HasPrefix(after, "\u00a0"):
		return "the blank after # is one that does not break; write an ordinary one"
	}
	return "write a blank after #"
}

// allBold gives the words of a paragraph that is bold from end to end.
func allBold(n ast.Node, text []byte) (words string, all bool) {
	e, ok := n.FirstChild().(*ast.Emphasis)
	if !ok || n.ChildCount() != 1 || e.Level != 2 {
		return "", false
	}
	words = strings.TrimSpace(plain(e, text, nil))
	return words, words != ""
}

func startOfLine(text []byte, at int) int { return bytes.LastIndexByte(text[:at], '\n') + 1 }

// wholeLine is the line from an offset on.
func wholeLine(text []byte, at int) []byte {
	line, _, _ := bytes.Cut(text[at:], []byte("\n"))
	return line
}
