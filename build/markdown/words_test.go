package markdown

import (
	"html/template"
	"math/rand"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// The words of a page are those of its source, in order: its {facts} filled in, its marks taken away.

// pageWriter writes as pages do, each {fact} as two words.
var pageWriter = Writer{Links: "../", Words: "ordbog.html", Lookup: func(string) (Value, bool) {
	return Value{HTML: "<b>fire uger</b>", Words: "fire uger"}, true
}}

// written is the text of a page, with a blank around each block of it.
func written(t testing.TB, doc *Doc, w Writer) string {
	t.Helper()
	var page strings.Builder
	for _, s := range append([]*Section{doc.Intro}, doc.Sections...) {
		page.WriteString("<h2>" + template.HTMLEscapeString(s.Title(w.Lookup.Words)) + "</h2>" + string(w.HTML(s)))
	}
	root, err := html.Parse(strings.NewReader(page.String()))
	if err != nil {
		t.Fatal(err)
	}
	var text strings.Builder
	for n := range root.Descendants() {
		switch {
		case n.Type == html.TextNode && n.Parent.Parent.DataAtom != atom.Sup && !strings.HasPrefix(n.Data, "↑"):
			text.WriteString(n.Data)
		case n.Type == html.ElementNode && inline[n.DataAtom] == "":
			text.WriteByte(' ')
		}
	}
	return text.String()
}

var inline = map[atom.Atom]string{atom.A: "a", atom.Em: "em", atom.Strong: "strong", atom.B: "b", atom.Sup: "sup"}

// treeWords are the words of the same page as who may not write HTML builds it.
func treeWords(doc *Doc) []string {
	w := pageWriter
	var text strings.Builder
	var add func(list []Node)
	add = func(list []Node) {
		for _, n := range list {
			if inline[atom.Lookup([]byte(n.Name))] == "" && n.Name != "" {
				text.WriteByte(' ')
			}
			text.WriteString(n.Text)
			add(n.Children)
		}
	}
	for _, s := range append([]*Section{doc.Intro}, doc.Sections...) {
		text.WriteString(" " + s.Title(w.Lookup.Words) + " ")
		add(w.Tree(s))
	}
	return strings.Fields(text.String())
}

// shownWords are the words that checks see of it.
func shownWords(doc *Doc) []string {
	var text strings.Builder
	for _, s := range append([]*Section{doc.Intro}, doc.Sections...) {
		for _, piece := range s.Pieces() {
			text.WriteString(strings.ReplaceAll(piece.Text, Filled, "fire uger") + " ")
		}
	}
	return strings.Fields(text.String())
}

func wordsOf(text string) []string {
	return strings.FieldsFunc(text, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
}

// TestWordsOfPages writes pages by chance. Right ones have no problem, and come out word for word in every form.
func TestWordsOfPages(t *testing.T) {
	for seed := range int64(800) {
		text, want := page(seed)
		doc, problems := parse(text, Rules{})
		if len(problems) > 0 {
			t.Fatalf("page %d\n%s\n%s", seed, text, problems)
		}
		for form, got := range map[string][]string{
			"page": wordsOf(written(t, doc, pageWriter)), "tree": wordsOf(strings.Join(treeWords(doc), " ")),
			"shown": wordsOf(strings.Join(shownWords(doc), " ")),
		} {
			if !slices.Equal(got, want) {
				t.Fatalf("%s %d:\n%s\ngot  %s\nwant %s", form, seed, text, got, want)
			}
		}
	}
}

// slips are what editors' hands and programs leave in a text.
var slips = []string{
	"\n1. januar 2027 ", "\n- ", "\n\n    ", "\n---\n", "\n[Åbent]: mandag\n", "[^b]", "\n\n[^a]: note\n", " | ", "|",
	"`", "*", "**", "_", "\n> ", "\n#", "\n##",
	"\n## ", "\n\n### ", "{", "}", "](", "[", "]", "\\", "\n", "\n\n", "\t", "<b>",
	"~~", "+++",
	"\n===\n", "\n\n15. ", "\n```\n", "](a \"b\")", "\n1) ", "&copy;", "<https://x.dk>",
	"\n|---|\n", "\n+ ", "[a]: b\n", "!", "  \n",
}

// TestWordsOfSlips puts slips into right pages: either that is told, or every word is still there.
func TestWordsOfSlips(t *testing.T) {
	told := 0
	for seed := range int64(1500) {
		text, _ := page(seed)
		by := rand.New(rand.NewSource(seed))
		for range 1 + by.Intn(3) {
			at := by.Intn(len(text) + 1)
			for at < len(text) && !utf8.RuneStart(text[at]) {
				at++
			}
			text = text[:at] + slips[by.Intn(len(slips))] + text[at:]
		}
		if keepsWords(t, text) {
			told++
		}
	}
	if told < 500 {
		t.Errorf("of 1500 pages with slips only %d were told of", told)
	}
}

// FuzzWords holds the same of any text.
func FuzzWords(f *testing.F) {
	for _, slip := range slips {
		f.Add("Ord og " + slip + "ord.\n\n- Ord " + slip + "\n\n| a | b |\n|---|---|\n| c | d |" + slip + "\n")
	}
	f.Add("Reglen gælder fra den\n1. januar 2027.\n\n[a][b]\n\n[b]: https://x.dk\n")
	f.Fuzz(func(t *testing.T, text string) {
		if utf8.ValidString(text) {
			keepsWords(t, text)
		}
	})
}

// mayGo are the parts of a text that are marks, or may be: names of facts, ids, addresses, labels and numbers of lists.
var mayGo = []*regexp.Regexp{
	regexp.MustCompile(`\{[^{}]*\}`),
	regexp.MustCompile(`\]\([^)]*\)`), regexp.MustCompile(`\]\[[^\]]*\]`),
	regexp.MustCompile(`(?m)^[ >]*\[[^\]]*\]:\s*\S+`),
	regexp.MustCompile(`(?m)^[\s>]*(?:[-+*]\s+|\d{1,9}[.)]\s+)*(\d{1,9}[.)])(?:\s|$)`),
}

// keepsWords holds that a text has a problem, or that all its letters and digits stand on its page, in order, but for
// those of marks. It tells whether there was a problem.
func keepsWords(t *testing.T, text string) (told bool) {
	t.Helper()
	doc, problems := parse(text, Rules{})
	if len(problems) > 0 || strings.ContainsAny(text, "&") || strings.Contains(text, "[^") {
		return len(problems) > 0 // an entity has another sign's name, and notes stand last
	}
	mark := make([]bool, len(text))
	for _, form := range mayGo {
		for _, m := range form.FindAllStringIndex(text, -1) {
			for i := m[0]; i < m[1]; i++ {
				mark[i] = true
			}
		}
	}
	w := pageWriter
	w.Lookup = func(string) (Value, bool) { return Value{HTML: "◆", Words: "◆"}, true }
	page := []rune(letters(written(t, doc, w)))
	reached := map[int]bool{0: true} // how much of the page the text so far may have come out as
	for i, r := range text {
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) {
			continue
		}
		next := map[int]bool{}
		for p := range reached {
			if mark[i] {
				next[p] = true
			}
			if p < len(page) && page[p] == r {
				next[p+1] = true
			}
		}
		if reached = next; len(reached) == 0 {
			t.Fatalf("%q\nloses its words from %q; on its page stands %q", text, text[i:], string(page))
		}
	}
	if !reached[len(page)] {
		t.Fatalf("%q\nhas on its page besides what it says: %q", text, string(page))
	}
	return false
}

func letters(text string) string { return strings.Join(wordsOf(text), "") }
