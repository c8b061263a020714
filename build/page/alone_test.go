package page

import (
	"bytes"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"borgerguide/build/fixture"
)

// TestGoldenLawAlone compares the guide of the law alone, and the pages that lead to it.
func TestGoldenLawAlone(t *testing.T) {
	out := render(t, fixture.LawAlone(t), "")
	var order []string
	for _, address := range out.order {
		alone := strings.HasPrefix(address, "uden-kommune/") && !strings.Contains(address, "/indlejr/")
		if alone || address == "index.html" {
			order = append(order, address)
			out.pages[address] = dataForm.ReplaceAllString(out.pages[address], "$1…$3")
		}
	}
	slices.Sort(order)
	fixture.Golden(t, "testdata/alone.txtar", order, out.pages)
}

// TestLawAloneSpeaksForNobody: the guide of the law alone says nothing of a standard, and is nobody's draft.
func TestLawAloneSpeaksForNobody(t *testing.T) {
	out := render(t, fixture.LawAlone(t), "")
	words := out.guide.Build
	for _, address := range out.order {
		if !strings.HasPrefix(address, "uden-kommune/beskyttet-beskaeftigelse/") {
			continue
		}
		html := out.pages[address]
		for _, word := range []string{
			words.Section.Silent, words.Frame.Draft, words.Frame.Adopted, words.Frame.NoStatement,
			words.Frame.Municipality + "<",
		} {
			if word, _, _ = strings.Cut(word, " {"); strings.Contains(html, word) {
				t.Errorf("%s says »%s«", address, word)
			}
		}
		page := strings.HasSuffix(address, ".html") && !strings.Contains(address, "/indlejr/")
		if page && !strings.Contains(html, words.LawAlone.Banner) {
			t.Errorf("%s does not say that it is of the law alone", address)
		}
	}
}

// TestHandlingLeadsToTheGlossary: the word for the right municipality leads to its explanation where the guide has one,
// from a calculator's page and from its page in a frame.
func TestHandlingLeadsToTheGlossary(t *testing.T) {
	tree := fixture.LawAlone(t)
	const name = "content/tools/common.toml"
	common := bytes.Replace(tree[name].Data, []byte(`"ord handling-word"`), []byte(`"afgoerelse"`), 1)
	tree[name] = &fstest.MapFile{Data: common}
	out := render(t, tree, "")
	for _, guide := range []string{"lilleby", "uden-kommune"} {
		for _, folder := range []string{"beregn", "indlejr"} {
			address := guide + "/beskyttet-beskaeftigelse/" + folder + "/transport.html"
			if !strings.Contains(out.pages[address], ` <a href="../ordbog.html#afgoerelse">afgørelse</a>`) {
				t.Errorf("%s does not lead to the word", address)
			}
		}
	}
}
