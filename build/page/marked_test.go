package page

import (
	"encoding/json"
	"maps"
	"regexp"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"borgerguide/build/content"
	"borgerguide/build/fixture"

	"golang.org/x/net/html"
)

// TestEveryWordIsOfContent: where every word of the content is marked, every word of the pages is, of what they give
// their scripts, and of what another site loads. One that is not stands in a template or in the code, and another
// language would have to find it there. The two trees have other states: the real one says every sentence there is.
func TestEveryWordIsOfContent(t *testing.T) {
	for name, tree := range map[string]fstest.MapFS{"two kinds": fixture.TwoKinds(t), "real": fixture.Real(t)} {
		t.Run(name, func(t *testing.T) {
			reader := fixture.NewReader(t, promised[0].Title, promised[0].Doc)
			out := renderMarked(t, tree)
			given := 0
			for _, address := range slices.Sorted(maps.Keys(out.pages)) {
				text := out.pages[address]
				if strings.HasSuffix(address, ".js") {
					given += readData(t, reader, address, text)
					continue
				}
				root, err := html.Parse(strings.NewReader(text))
				if err != nil {
					t.Fatal(err)
				}
				for _, text := range readTexts(root) {
					reader.Read(address, text)
				}
				if m := dataForm.FindStringSubmatch(text); m != nil {
					given += readData(t, reader, address, m[2])
				}
			}
			reader.Enough(1000)
			if calculators := len(out.guide.Config.Municipalities); given < 2*calculators {
				t.Errorf("only %d scripts were given data", given)
			}
		})
	}
}

// renderMarked makes every page of a marked tree, with the data of the element for another site as its script.
func renderMarked(t *testing.T, tree fstest.MapFS) made {
	t.Helper()
	tree = fixture.Marked(tree)
	g, problems := content.Load(tree)
	whole := assets
	whole.Element = func(payload []byte) []byte { return payload }
	return renderWith(t, whole, g, tree, problems)
}

// notWords are the names of what a script is given that is an id, an address or a part of HTML, from the outermost on.
var notWords = regexp.MustCompile(`^(calculators\.)?(name|place|page|key|folder|script|style|questions\.(key|leftOut|choices\.key)|` +
	`faults\.(numbers\.)?name|sentences\.(part|numbers\.name|event\.id)|examples\.answers\..*|` +
	`gives\.(number|key)|(.*\.)?address|rule\.(children\.)*(name|attributes\..*))$`)

// readData reads what a script is given, and gives 1 where that is anything.
func readData(t *testing.T, reader *fixture.Reader, address, text string) int {
	t.Helper()
	if text == "" {
		return 0
	}
	var data any
	if err := json.Unmarshal([]byte(text), &data); err != nil {
		t.Fatalf("%s: %v", address, err)
	}
	readValue(reader, address, "", data)
	return 1
}

// readValue reads the texts in a value of JSON. name is how it is reached, "words.error".
func readValue(reader *fixture.Reader, address, name string, value any) {
	switch value := value.(type) {
	case string:
		if !notWords.MatchString(name) {
			reader.Read(address+" "+name, value)
		}
	case []any:
		for _, v := range value {
			readValue(reader, address, name, v)
		}
	case map[string]any:
		for key, v := range value {
			readValue(reader, address, strings.TrimPrefix(name+"."+key, "."), v)
		}
	}
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
			if slices.Contains([]string{"title", "aria-label", "alt", "placeholder", "data-label"}, a.Key) {
				list = append(list, a.Val)
			}
		}
	}
	return list
}
