package calculators_test

import (
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path"
	"regexp"
	"slices"
	"strings"
	"testing"

	"borgerguide/calculators"
)

// lawTexts are the texts that may be quoted, each on one line: every source of the law, and what its facts quote.
func lawTexts(t *testing.T) (texts []string) {
	t.Helper()
	sources, err := fs.Glob(os.DirFS(".."), "content/law/sources/*.md")
	for _, name := range append(sources, "content/law/facts.toml") {
		text, missing := os.ReadFile("../" + name)
		if err != nil || missing != nil || len(sources) == 0 {
			t.Fatal(err, missing)
		}
		if path.Ext(name) == ".md" {
			parts := strings.SplitN(string(text), "+++\n", 3)
			texts = append(texts, strings.Join(strings.Fields(parts[2]), " "))
			continue
		}
		for _, quote := range regexp.MustCompile(`(?m)^quote = "(.*)"$`).FindAllStringSubmatch(string(text), -1) {
			texts = append(texts, quote[1])
		}
	}
	return texts
}

// standsIn tells whether a text holds a quotation word for word; of one with … the pieces, in their order.
func standsIn(quotation string) func(text string) bool {
	var pieces []string
	for _, piece := range strings.Split(quotation, "…") {
		pieces = append(pieces, regexp.QuoteMeta(strings.TrimSpace(piece)))
	}
	return regexp.MustCompile(`(^|\PL)` + strings.Join(pieces, ".*") + `(\PL|$)`).MatchString
}

// TestQuotations: what the comments of a calculator, and of what calculators share, have in quotation marks stands in
// the law, and each calculator quotes some. The packages left out know no law.
func TestQuotations(t *testing.T) {
	law, quotes := lawTexts(t), map[string]int{}
	names, err := fs.Glob(calculators.Source, "*/*.go")
	for _, name := range names {
		folder := path.Dir(name)
		if slices.Contains([]string{"published", "quantity", "rule", "wasm"}, folder) {
			continue
		}
		text, _ := calculators.Source.ReadFile(name)
		files := token.NewFileSet()
		file, broken := parser.ParseFile(files, name, text, parser.ParseComments)
		if err != nil || broken != nil {
			t.Fatal(err, broken)
		}
		for _, comment := range file.Comments {
			parts := strings.Split(strings.Join(strings.Fields(comment.Text()), " "), `"`)
			for i := 1; i < len(parts); i += 2 {
				quotes[folder]++
				if i == len(parts)-1 || parts[i] == "" || !slices.ContainsFunc(law, standsIn(parts[i])) {
					t.Errorf("%s: %q stands in no source under content/law", files.Position(comment.Pos()), parts[i])
				}
			}
		}
	}
	for _, k := range calculators.All {
		if quotes[k.Folder] == 0 {
			t.Errorf("%s quotes no law", k.Name)
		}
	}
}
