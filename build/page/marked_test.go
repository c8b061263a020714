package page

import (
	"fmt"
	"maps"
	"path"
	"regexp"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"borgerguide/build/content"
	"borgerguide/build/fixture"
	"borgerguide/calculators/quantity"

	"golang.org/x/net/html"
)

// marker ends every word that the content says, in a tree that is marked.
const marker = "ʒ"

var (
	wordForm = regexp.MustCompile(`\pL+`)
	// unmarked are names, ids and addresses in a text.
	unmarked = regexp.MustCompile(`\{[^}]*\}|\]\([^)]*\)|\S+@\S+|https?://\S+|\b\pL\d+\b`)
	// saidForm is a line of a table that says something: a key with a text, or with a list of texts.
	saidForm = regexp.MustCompile(`^([a-z0-9-]+) = ("[^"]+"|\[.*\])$`)
)

// notSaid are the keys of the tables that hold an id, a date, a number or an address.
var notSaid = strings.Fields(`address answers asks calculators certainty cite contact facts general heading kilde kind
	language municipalities only page pages part passage says section source status tool unit value mail`)

// TestEveryWordIsOfContent: where every word of the content is marked, every word of the pages is. One that is not
// stands in a template or in the code, and another language would have to find it there.
func TestEveryWordIsOfContent(t *testing.T) {
	known := quantityWords()
	for _, p := range promised {
		for _, w := range wordForm.FindAllString(p.Title+" "+p.Doc, -1) {
			known[strings.ToLower(w)] = true
		}
	}
	for _, kind := range []string{"kvalitetsstandard", "serviceniveau"} {
		known[kind] = true // an id, in a table, that is shown as it is written
	}
	tree := marked(fixture.TwoKinds(t))
	g, problems := content.Load(tree)
	out := renderGuide(t, g, tree, problems)
	words := 0
	for _, address := range slices.Sorted(maps.Keys(out.pages)) {
		root, err := html.Parse(strings.NewReader(out.pages[address]))
		if err != nil {
			t.Fatal(err)
		}
		for _, text := range readTexts(root) {
			for _, w := range wordForm.FindAllString(unmarked.ReplaceAllString(text, " "), -1) {
				words++
				if !strings.HasSuffix(w, marker) && !known[strings.ToLower(w)] {
					t.Errorf("%s says %q of its own, in %q", address, w, strings.TrimSpace(text))
				}
			}
		}
	}
	if words < 1000 {
		t.Errorf("only %d words were read", words)
	}
}

// marked marks the words of a tree.
func marked(tree fstest.MapFS) fstest.MapFS {
	out := fstest.MapFS{}
	for name, f := range tree {
		text := string(f.Data)
		switch path.Ext(name) {
		case ".toml":
			ids := notSaid
			if strings.HasPrefix(name, "content/words/") || path.Base(name) == "common.toml" {
				ids = nil // every key has a word
			}
			text = markTable(text, ids)
		case ".md":
			if head, body, ok := strings.Cut(text, "\n+++\n"); ok {
				text = markTable(head, notSaid) + "\n+++\n" + mark(body)
			} else {
				text = mark(text)
			}
		}
		out[name] = &fstest.MapFile{Data: []byte(text)}
	}
	return out
}

// markTable marks what the lines of a table say, and its texts of several lines. ids are the keys that say nothing.
func markTable(text string, ids []string) string {
	lines, within := strings.Split(text, "\n"), false
	for i, line := range lines {
		m := saidForm.FindStringSubmatch(line)
		switch {
		case strings.HasSuffix(line, `"""`):
			within = !within
		case within:
			lines[i] = mark(line)
		case m != nil && !slices.Contains(ids, m[1]):
			lines[i] = m[1] + " = " + mark(m[2])
		}
	}
	return strings.Join(lines, "\n")
}

// mark marks the words of a text. Its names, ids and addresses stay.
func mark(text string) string {
	var b strings.Builder
	for text != "" {
		at := unmarked.FindStringIndex(text)
		if at == nil {
			at = []int{len(text), len(text)}
		}
		b.WriteString(wordForm.ReplaceAllString(text[:at[0]], "${0}"+marker))
		b.WriteString(text[at[0]:at[1]])
		text = text[at[1]:]
	}
	return b.String()
}

// readTexts are what a reader sees of a page or hears.
func readTexts(root *html.Node) (list []string) {
	for n := range root.Descendants() {
		switch {
		case n.Type == html.TextNode && n.Parent.Data == "noscript":
			if inside, err := html.Parse(strings.NewReader(n.Data)); err == nil {
				list = append(list, readTexts(inside)...)
			}
		case n.Type == html.TextNode && !slices.Contains([]string{"script", "style"}, n.Parent.Data):
			list = append(list, n.Data)
		}
		for _, a := range n.Attr {
			if slices.Contains([]string{"title", "aria-label", "alt", "placeholder"}, a.Key) {
				list = append(list, a.Val)
			}
		}
	}
	return list
}

// quantityWords are the words that package quantity writes, in small letters.
func quantityWords() map[string]bool {
	var b strings.Builder
	for unit := quantity.Ore; unit <= quantity.ClosedDays; unit++ {
		for _, n := range []int64{1, 2, 15, 0xffff} {
			fmt.Fprintln(&b, quantity.Written(unit, n))
		}
	}
	for day := range int64(366) {
		fmt.Fprintln(&b, quantity.Written(quantity.Date, day))
	}
	words := map[string]bool{}
	for _, w := range wordForm.FindAllString(b.String(), -1) {
		words[strings.ToLower(w)] = true
	}
	return words
}
