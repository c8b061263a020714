package page

import (
	"path"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode"

	"borgerguide/build/content"
	"borgerguide/build/fixture"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// TestRealWords: the words of each text of the project, its {facts} filled in and its marks taken away, stand on its
// page and on that of the whole guide, one after the other. The texts are read here without the parser.
func TestRealWords(t *testing.T) {
	tree := fixture.Real(t)
	g, problems := content.Load(tree)
	out := renderGuide(t, g, tree, problems)
	pieces := 0
	for _, id := range g.Config.Municipalities {
		m, _ := g.Municipality(tree, id)
		for _, s := range m.Standards {
			folder := content.GuideFolder(m, s)
			whole := shownWords(t, out.pages[folder+"hele.html"])
			own := path.Join("content/municipalities", m.ID, s.ID)
			for name, file := range tree {
				dir, base := path.Split(name)
				text := string(file.Data)
				address := folder + strings.TrimSuffix(base, ".md") + ".html"
				switch {
				case path.Ext(name) != ".md" || base == "source.md" || base == "hele.md":
					continue
				case path.Clean(dir) == own:
				case path.Clean(dir) == path.Join("content/law", s.ID): // its headings give way to a municipality's
					if page := tree[path.Join(own, base)]; page != nil {
						text = withoutTold(text, string(page.Data))
					}
					text = headings.ReplaceAllString(text, "")
				case path.Clean(dir) == path.Join(own, "ordbog"):
					address = folder + "ordbog.html"
				default:
					continue
				}
				page := shownWords(t, out.pages[address])
				for _, words := range sourceWords(text, g.Lookup(m, s)) {
					pieces++
					if !strings.Contains(page, words) {
						t.Errorf("%s: %s has not the words%s", name, address, words)
					}
					if !strings.Contains(whole, words) {
						t.Errorf("%s: the whole guide of %s has not the words%s", name, id, words)
					}
				}
			}
		}
	}
	if pieces < 400 {
		t.Errorf("only %d pieces of text were compared", pieces)
	}
}

var (
	frontMatter = regexp.MustCompile(`(?s)\A\+\+\+\n.*?\n\+\+\+\n`)
	marks       = regexp.MustCompile(`\{#[^}]*\}|\]\([^)]*\)|(?m)^\d+\. |^\|[-|: ]+\|$`)
	toldList    = regexp.MustCompile(`(?m)^told = \[(.*)\]$`)
	headings    = regexp.MustCompile(`(?m)^## .*$`)
	facts       = regexp.MustCompile(`\{([^{}]*)\}`)
	divided     = regexp.MustCompile(`\n\n+|\n[-|#]|\n\d+\. |\n?\|`)
)

// withoutTold is the law's text of a page without the sections that the municipality's own text tells.
func withoutTold(law, own string) string {
	list := toldList.FindStringSubmatch(frontMatter.FindString(own))
	if list == nil {
		return law
	}
	for _, id := range strings.Split(list[1], ",") {
		section := `(?ms)^## [^\n]*\{#` + strings.Trim(id, ` "`) + `[ }].*?(?:\z|(^## ))`
		law = regexp.MustCompile(section).ReplaceAllString(law, "$1")
	}
	return law
}

// sourceWords are the words of a text, piece by piece, as single blanks divide them. A whole contact is laid out in
// words of its own, and ends a piece.
func sourceWords(text string, lookup content.Lookup) (pieces []string) {
	text = frontMatter.ReplaceAllString(text, "")
	for _, piece := range divided.Split("\n"+text, -1) {
		piece = facts.ReplaceAllStringFunc(marks.ReplaceAllString(piece, ""), func(name string) string {
			v, ok := lookup.Find(name[1 : len(name)-1])
			if !ok || v.Contact != nil && v.Part == "" {
				return ""
			}
			return v.Words
		})
		if words := spaced(piece); words != " " {
			pieces = append(pieces, words)
		}
	}
	return pieces
}

// spaced are the words of a text with a blank around each.
func spaced(text string) string {
	words := strings.FieldsFunc(text, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	return strings.TrimRight(" "+strings.Join(words, " "), " ") + " "
}

// shownWords are the words of a finished page.
func shownWords(t *testing.T, page string) string {
	t.Helper()
	root, err := html.Parse(strings.NewReader(page))
	if err != nil {
		t.Fatal(err)
	}
	var text strings.Builder
	inline := []atom.Atom{atom.A, atom.Em, atom.Strong, atom.B, atom.Span, atom.Sup}
	for n := range root.Descendants() {
		switch {
		case n.Type == html.TextNode && n.Parent.DataAtom != atom.Script:
			text.WriteString(n.Data)
		case n.Type == html.ElementNode && !slices.Contains(inline, n.DataAtom):
			text.WriteByte(' ')
		}
	}
	return spaced(text.String())
}
