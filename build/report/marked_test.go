package report

import (
	"bytes"
	"regexp"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"borgerguide/build/content"
	"borgerguide/build/fixture"

	"golang.org/x/net/html"
)

// idForm are the ids and addresses that the report shows: a page or a passage before a colon, the address of a page.
var idForm = regexp.MustCompile(`^\s*[\w.-]+: |^[\w./-]+\.html$|^[\w.-]+$`)

// TestEveryWordIsOfContent: where every word of the content is marked, every word of the page to sign is, but for the
// calculators' source and the names of their sentences and cases.
func TestEveryWordIsOfContent(t *testing.T) {
	r := reportOf(t, fixture.Marked(fixture.Real(t)))
	var page bytes.Buffer
	if err := r.HTML(&page); err != nil {
		t.Fatal(err)
	}
	root, err := html.Parse(&page)
	if err != nil {
		t.Fatal(err)
	}
	reader, names := fixture.NewReader(t), namesForm(r)
	for n := range root.Descendants() {
		if n.Type == html.TextNode && !isSource(n) {
			text := idForm.ReplaceAllString(n.Data, "")
			if within(n, "class", "sentence") || within(n, "class", "sign") {
				text = names.ReplaceAllString(text, "$1 $3")
			}
			reader.Read("the report", text)
		}
	}
	reader.Enough(10000)
}

// isSource tells whether a text stands in what is shown of the calculators' source.
func isSource(n *html.Node) bool {
	for up := range n.Ancestors() {
		if slices.Contains([]string{"code", "pre", "small", "style"}, up.Data) {
			return true
		}
	}
	return within(n, "lang", "en")
}

// within tells whether a text stands in an element with an attribute.
func within(n *html.Node, key, value string) bool {
	for up := range n.Ancestors() {
		if up.Type == html.ElementNode && slices.Contains(up.Attr, html.Attribute{Key: key, Val: value}) {
			return true
		}
	}
	return false
}

// namesForm are the names of sentences and cases and the answers in cases, as they are written in the source, and the
// words to look for, which package danish knows.
func namesForm(r *Report) *regexp.Regexp {
	var names []string
	add := func(name string) {
		if name != "" {
			names = append(names, regexp.QuoteMeta(name))
		}
	}
	for _, s := range r.Standards {
		for _, p := range s.Passages {
			add(strings.Join(p.SignOff, ", "))
			for _, shown := range p.Shown {
				add(strings.Join(shown.Lacks, ", "))
			}
		}
	}
	for _, c := range r.Calculators {
		for _, s := range c.Sentences {
			add(s.Name)
			for _, name := range s.CaseNames() {
				add(name)
			}
			if s.Nearest != nil {
				add(s.Nearest.Case.Name)
				add(s.Nearest.From.Name)
				for _, d := range s.Nearest.Differs {
					add(d.From)
					add(d.To)
				}
			}
		}
	}
	slices.SortFunc(names, func(a, b string) int { return len(b) - len(a) })
	return regexp.MustCompile(`(^|[\s:,(])(` + strings.Join(slices.Compact(names), "|") + `)($|[\s.,:)])`)
}

// reportOf is the report of a tree.
func reportOf(t *testing.T, tree fstest.MapFS) *Report {
	t.Helper()
	g, problems := content.Load(tree)
	var municipalities []*content.Municipality
	for _, id := range g.Config.Municipalities {
		m, more := g.Municipality(tree, id)
		problems = append(problems, more...)
		municipalities = append(municipalities, m)
	}
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	r, err := New(g, municipalities)
	if err != nil {
		t.Fatal(err)
	}
	return r
}
