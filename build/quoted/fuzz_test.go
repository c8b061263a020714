package quoted

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"borgerguide/build/asread"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// FuzzShown: whatever stands in a source, a reader is shown its words, in their order and in their signs. Only bullets,
// and what marks headings and tables, is not shown; so the text is compared as if it had been received like this.
func FuzzShown(f *testing.F) {
	for _, seed := range []string{
		"[Telefon]: fronten\n\n{navn} **b** <c@d.dk> &copy; `e` \\* ~~f~~\n1986. g\n> h\n\n    i\n\n---",
		"### A\n- b\n  1. c\n     * d\n- e\nf\n\n| g | h |\n|---|---|\n| i | |\n\nj\tk\nl\tm", "# a\n##b\n\u2028- c\v\ud7ff\x00",
		"1) a\n2) b\n\n(c) d\n\na. E\n10. f\n1.1 g\n\n30. juni", "|a\n|b|\n|-|\n\n|-|\n|c|",
	} {
		f.Add(seed)
	}
	sources, _ := filepath.Glob("../../content/municipalities/*/*/source.md")
	for _, name := range sources {
		if text, err := os.ReadFile(name); err == nil {
			f.Add(string(text))
		}
	}
	f.Fuzz(func(t *testing.T, text string) {
		if len(text) > 20000 || strings.Contains("\n"+text, "\n## ") {
			return
		}
		text = strings.ToValidUTF8(text, "?")
		if divided.MatchString(text) {
			return // whoever writes a source puts such a word together
		}
		p, problems := read(text)
		if len(problems) > 0 {
			t.Fatal(problems)
		}
		root, err := html.Parse(strings.NewReader(string(p.HTML())))
		if err != nil {
			t.Fatal(err)
		}
		m := asread.Match(shown(t, root), asread.Words(withoutTables(text)))
		if len(m.Differences) > 0 {
			t.Fatalf("%q is shown as\n%s\n%+v", text, p.HTML(), m.Differences)
		}
	})
}

// divided is the end of a line where a word may go on in the next.
var divided = regexp.MustCompile(`[\p{Pd}\x{2212}\x{1e}\x{1f}\x{ad}]\p{Cf}*[\s\p{Z}\x{85}]`)

var rule = regexp.MustCompile(`^\s*\|(?:\s*:?-+:?\s*\|)+\s*$`)

// withoutTables is a text without what divides the cells of tables: each cell has a line for itself.
func withoutTables(text string) string {
	lines := strings.Split(text, "\n")
	for i, l := range lines {
		bare := strings.TrimRight(strings.TrimLeft(l, " \t"), " ")
		isRow := len(bare) > 1 && bare[0] == '|' && bare[len(bare)-1] == '|'
		switch {
		case i > 0 && rule.MatchString(bare) && strings.HasPrefix(lines[i-1], "\x00"):
			lines[i] = ""
		case isRow:
			lines[i] = "\x00" + strings.ReplaceAll(bare[1:len(bare)-1], "|", "\n")
		}
	}
	return strings.Join(lines, "\n")
}

// allowed are the elements that a source is written with.
var allowed = map[atom.Atom]bool{
	atom.Html: true, atom.Head: true, atom.Body: true, atom.P: true, atom.Strong: true, atom.Ul: true, atom.Li: true,
	atom.Table: true, atom.Thead: true, atom.Tbody: true, atom.Tr: true, atom.Th: true, atom.Td: true,
}

// shown are the words of a page, block by block.
func shown(t *testing.T, root *html.Node) (words []asread.Word) {
	for n := range root.Descendants() {
		switch {
		case n.Type == html.ElementNode && !allowed[n.DataAtom]:
			t.Fatalf("the element %s", n.Data)
		case n.Type == html.TextNode:
			block := asread.Words(n.Data)
			for i := range block {
				block[i].Opens = i == 0
			}
			words = append(words, block...)
		}
	}
	return words
}
