package quoted

import (
	"regexp"
	"strings"
	"unicode"

	"borgerguide/build/danish"
)

// item is what a line begins with where it is the item of a list.
type item struct {
	ok    bool
	shape string // of a mark that is shown: alike for "1." and "2."; "" for a bullet
	text  line   // what is shown: with the mark, or behind the bullet
}

var (
	bulletForm = regexp.MustCompile(`^(?:-|[•◦‣⁃∙·●○■□▪▫◆◇❖►▸➢➤⦁\p{Co}])[ \t]+(\S.*)$`)
	markForm   = regexp.MustCompile(
		`^(\(?(?:\d{1,3}|\p{Ll}|[ivx]{1,4})\)|\d{1,3}\.|\d{1,2}(?:\.\d{1,2})+\.?|[a-z]\.|[*+o–—])[ \t]+(\S.*)$`)
	abbreviated = regexp.MustCompile(`^[a-z]\.[ \t]+\P{Lu}`) // "f. eks."
)

// itemOf reads the item that a line begins.
func itemOf(l line) item {
	if m := bulletForm.FindStringSubmatch(l.text); m != nil {
		return item{ok: true, text: line{text: m[1], at: l.at + len(l.text) - len(m[1])}}
	}
	m := markForm.FindStringSubmatch(l.text)
	if m == nil || danish.IsMonth(firstWord(m[2])) || abbreviated.MatchString(l.text) {
		return item{}
	}
	return item{ok: true, shape: shapeOf(m[1]), text: l}
}

// shapeOf is a mark with one number or letter for all.
func shapeOf(mark string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case '0' <= r && r <= '9':
			return '1'
		case unicode.IsLower(r) && r != 'o':
			return 'a'
		}
		return r
	}, strings.ReplaceAll(mark, "10", "1"))
}

func firstWord(text string) string {
	word, _, _ := strings.Cut(text, " ")
	return strings.ToLower(word)
}

var ruleForm = regexp.MustCompile(`^\|(?:[ \t]*:?-+:?[ \t]*\|)+$`)

// isRule tells whether a line only divides the names of the columns from the rows.
func isRule(l line) bool { return ruleForm.MatchString(l.text) }

// row reads a line of a table, | A | B |, nil where it is none.
func row(l line) (cells []line) {
	if len(l.text) < 2 || l.text[0] != '|' || l.text[len(l.text)-1] != '|' {
		return nil
	}
	return cut(line{text: l.text[1 : len(l.text)-1], at: l.at + 1}, "|")
}

// tabbed reads a table as Word and Excel copy it: on each line the same number of cells, with tabs between.
func tabbed(lines []line) (rows [][]line) {
	if len(lines) < 2 {
		return nil
	}
	tabs := strings.Count(lines[0].text, "\t")
	for _, l := range lines {
		if strings.Count(l.text, "\t") != tabs || tabs == 0 || itemOf(l).ok {
			return nil
		}
		rows = append(rows, cut(l, "\t"))
	}
	return rows
}

func cut(l line, sep string) (cells []line) {
	at := l.at
	for _, text := range strings.Split(l.text, sep) {
		cells = append(cells, line{text: text, at: at})
		at += len(text) + len(sep)
	}
	return cells
}
