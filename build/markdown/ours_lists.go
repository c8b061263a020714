package markdown

import (
	"bytes"
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/yuin/goldmark/ast"
	east "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/text"
)

// A line that begins with a number and a point, or with a hyphen, becomes a point of a list, also where it is the date
// or the dash of a sentence. And points that are written with other signs become running text.

// keptList finds lists that no editor meant, and numbers that are not shown as they are written.
func (p *reading) keptList(l *ast.List) {
	if !l.IsOrdered() {
		if l.ChildCount() == 1 && interrupts(l) && !strings.HasSuffix(p.before(l), ":") {
			p.becomesList(l.FirstChild(), "write the dash on the line before it; of a list that is meant, "+
				"leave a blank line before it")
		}
		p.lazyItems(l)
		return
	}
	p.keptNumbers(l)
	p.lazyItems(l)
}

// keptNumbers finds points that are none, and those that are shown with another number than is written. That all are
// written 1 is a habit of Markdown.
func (p *reading) keptNumbers(l *ast.List) {
	alone := l.ChildCount() == 1
	unmeant := interrupts(l) && !strings.HasSuffix(p.before(l), ":")
	shown, ones := 1, true
	for item := l.FirstChild(); item != nil; item = item.NextSibling() {
		sign, words := p.item(item)
		written, _ := strconv.Atoi(strings.TrimRight(sign, ".)"))
		first := item == l.FirstChild()
		ones = ones && written == 1
		switch {
		case startsLower(words) &&
			(written != shown && !ones && (first || written > shown) || first && (alone || unmeant)):
			p.becomesList(item, "write »"+firstWords(sign+" "+words)+"« on the same line as the words before it, or "+
				"write "+guarded(sign))
		case first && written != 1:
			p.problem(position(item), "the line begins with "+sign+
				" and becomes a list, which begins at another number than 1",
				"write "+guarded(sign)+" where no list is meant; what stands between two points of a list is set in as far "+
					"as their words")
		case written != shown && !ones:
			p.problem(position(item), fmt.Sprintf("this point is written %d, and shown as %d", written, shown),
				"number the points of a list 1, 2, 3 …")
		case first && alone && unmeant:
			p.becomesList(item, "write the number on the same line as the words before it; of a list that is meant, "+
				"leave a blank line before it")
		}
		shown = written + 1
	}
}

// guarded is the mark of a point as it is written where no list is meant.
func guarded(sign string) string { return sign[:len(sign)-1] + "\\" + sign[len(sign)-1:] }

func (p *reading) becomesList(item ast.Node, instead string) {
	mark, words := p.item(item)
	p.problem(position(item), "the line begins with »"+firstWords(mark+" "+words)+"« and becomes a list", instead)
}

// before is the running text before a block, without blanks at its end.
func (p *reading) before(n ast.Node) string {
	lines := n.PreviousSibling().Lines()
	return strings.TrimRight(string(lines.Value(p.text)), " \t\n\\")
}

var mark = regexp.MustCompile(`^[ \t>]*([-+*]|\d{1,9}[.)])`)

// item is the mark of a point, and the words after it on its line.
func (p *reading) item(item ast.Node) (sign, words string) {
	line := string(wholeLine(p.text, position(item)))
	found := mark.FindStringSubmatchIndex(line)
	if found == nil {
		return "-", strings.TrimSpace(line)
	}
	return line[found[2]:found[3]], strings.TrimSpace(line[found[1]:])
}

func startsLower(words string) bool {
	r, _ := utf8.DecodeRuneInString(words)
	return unicode.IsLower(r) || unicode.IsDigit(r)
}

// laterLines are the lines of a block of running text but the first.
func laterLines(n ast.Node) []text.Segment {
	if n.Lines().Len() == 0 {
		return nil
	}
	return n.Lines().Sliced(1, n.Lines().Len())
}

// firstWords are as many as a message shows.
func firstWords(line string) string {
	words := strings.Fields(line)
	return strings.Join(words[:min(len(words), 4)], " ")
}

// lazyItems finds lines after a list that look like a paragraph of their own and become part of its last point.
func (p *reading) lazyItems(l *ast.List) {
	for item := l.FirstChild(); item != nil; item = item.NextSibling() {
		for n := item.FirstChild(); n != nil; n = n.NextSibling() {
			if n.Kind() != ast.KindTextBlock && n.Kind() != ast.KindParagraph {
				continue
			}
			for _, line := range laterLines(n) {
				first, _ := utf8.DecodeRune(p.text[line.Start:])
				if line.Start == startOfLine(p.text, line.Start) && unicode.IsUpper(first) {
					p.problem(line.Start, "this line becomes part of the point above it",
						"leave a blank line after a list; what belongs to a point is set in as far as its words")
				}
			}
		}
	}
}

var (
	bullet   = regexp.MustCompile(`^([•▪◦●■□‣⁃∙▫◆➢➤✓✔·\x{F000}-\x{F0FF}]|o[ \t\x{a0}])`)
	dash     = regexp.MustCompile(`^[-–—‒‐−][ \t\x{a0}]*\pL`)
	lettered = regexp.MustCompile(`^(\(\pL\)|\pL[.)]|\(?[ivxIVX]{1,4}[.)])[ \t\x{a0}]`)
	counted  = regexp.MustCompile(`^(\(\d{1,3}\)|\d{1,3}[.)][ \t\x{a0}]*\p{Lu}|\d{1,3}[.)]?[\t\x{a0}]|\d{1,3}(\.\d{1,3})+\.?[ \t\x{a0}])`)
	signed   = regexp.MustCompile("^[^\\pL\\pN\\s\"'»«„“”()\\[{}<>|*_#`+–—-][ \\t\\x{a0}]")
	columns  = regexp.MustCompile(`[^ \t\n][ ]*\t[ \t]*[^ \t\n]`)
)

// keptCell finds a list in a cell of a table, which holds none.
func (p *reading) keptCell(cell *east.TableCell) {
	if lines := cell.Lines(); lines.Len() > 0 && bullet.Match(lines.Value(p.text)) {
		p.problem(position(cell), "a cell of a table holds no list",
			"write its points in one sentence, or below the table")
	}
}

// keptLines finds lists and tables that another program wrote with signs of its own: they become running text.
func (p *reading) keptLines(n ast.Node) {
	const list = "begin each point with - and a blank, or with 1. and a blank, and leave a blank line before the list"
	lines := n.Lines()
	count := map[*regexp.Regexp]int{}
	for _, form := range []*regexp.Regexp{dash, lettered, counted, signed} {
		for i := range lines.Len() {
			if line := lines.At(i); form.Match(line.Value(p.text)) {
				count[form]++
			}
		}
	}
	for i := range lines.Len() {
		line := lines.At(i)
		words := line.Value(p.text)
		if tab := columns.FindIndex(words); tab != nil && !bullet.Match(words) {
			p.problem(line.Start+tab[0]+bytes.IndexByte(words[tab[0]:], '\t'),
				"these words stand in columns, and become running text",
				"write a table: | a | b |, with |---|---| under its first row; or a blank for the tab")
			continue
		}
		found := bullet.Match(words) || dash.Match(words) && (i == 0 || count[dash] > 1) ||
			lettered.Match(words) && count[lettered] > 1 || counted.Match(words) && count[counted] > 1 ||
			signed.Match(words) && count[signed] > 1
		if found {
			p.problem(line.Start, "this line begins as a point of a list does, and becomes running text", list)
		}
	}
}
