package check

import (
	"math/rand/v2"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"testing/fstest"

	"borgerguide/build/content"
	"borgerguide/build/fixture"
	"borgerguide/build/packed"
)

// filling is how a fixture asks for text that compresses badly: {filling 1000}, in characters of six bits each.
var filling = regexp.MustCompile(`\{filling (\d+)\}`)

func filled(data []byte) []byte {
	return filling.ReplaceAllFunc(data, func(m []byte) []byte {
		n, _ := strconv.Atoi(string(filling.FindSubmatch(m)[1]))
		return []byte(noise(n))
	})
}

// noise is always the same text of a length.
func noise(length int) string {
	const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
	r := rand.New(rand.NewPCG(1, 2))
	var b strings.Builder
	for range length {
		b.WriteByte(letters[r.IntN(len(letters))])
	}
	return b.String()
}

// TestModuleAtItsBudget: what a module may weigh, to the byte.
func TestModuleAtItsBudget(t *testing.T) {
	for _, c := range []struct {
		size, sent int
		fits       bool
	}{
		{moduleBudget, moduleSentBudget, true},
		{moduleBudget + 1, moduleSentBudget, false},
		{moduleBudget, moduleSentBudget + 1, false},
	} {
		problems := moduleWeight.Site([]*Document{{Address: "assets/calculators.wasm", Size: c.size, Sent: c.sent}})
		if (len(problems) == 0) != c.fits {
			t.Errorf("%d bytes, %d with brotli: %v", c.size, c.sent, problems)
		}
	}
}

// TestPageAtItsBudget lets what a page fetches grow by a byte. A page is judged by brotli at its best, also where a
// quicker level would have it too heavy.
func TestPageAtItsBudget(t *testing.T) {
	const link = `<link rel="stylesheet" href="site.css">`
	page := []byte(`<html lang="da">` + link + link + `<p>` + strings.Repeat(noise(300), 20))
	best := len(packed.Brotli(page, packed.Best))
	if quick := len(packed.Brotli(page, packed.Quick)); quick <= best {
		t.Fatalf("both levels make %d bytes of it, so that nothing is tried", quick)
	}
	for _, over := range []int{0, 1} {
		style := &Document{Address: "site.css", Sent: guideBudget - best + over}
		d, err := Read(&content.Guide{}, "a.html", page, style, &Document{Address: "other.css", Sent: 1})
		if err != nil {
			t.Fatal(err)
		}
		if len(Page(d)) == 0 || d.Sent != guideBudget+over {
			t.Errorf("it weighs %d", d.Sent)
		}
		if problems := guideWeight.Page(d); len(problems) != over {
			t.Errorf("%d bytes over: %v", over, problems)
		}
	}
}

// TestWholeGuideByAnyName: which page of a guide may weigh what it does, the content says of each kind of standard.
func TestWholeGuideByAnyName(t *testing.T) {
	tree := fixture.TwoKinds(t)
	const kind = "content/law/ledsagelse/"
	guide := string(tree[kind+"guide.toml"].Data)
	guide = strings.Replace(guide, `"tal"]`, `"tal", "hele", "samlet"]`, 1) + "[page.samlet]\nkind = \"whole\"\n"
	tree[kind+"guide.toml"] = &fstest.MapFile{Data: []byte(guide)}
	for _, id := range []string{"hele", "samlet"} {
		tree[kind+id+".md"] = &fstest.MapFile{Data: []byte("+++\ntitle = \"Det hele\"\nshort = \"Det hele\"\n+++\n")}
	}
	g := load(t, tree).guide
	for address, want := range map[string]DocumentKind{
		"lilleby/beskyttet-beskaeftigelse/hele.html":          WholePage,
		"lilleby/beskyttet-beskaeftigelse/samlet.html":        GuidePage,
		"lilleby/ledsagelse/samlet.html":                      WholePage,
		"lilleby/ledsagelse/hele.html":                        GuidePage,
		"lilleby/ledsagelse/beregn/hele.html":                 CalculatorPage,
		"lilleby/beskyttet-beskaeftigelse/indlejr/frist.html": CalculatorPage,
		"lilleby/hele.html":                                   GuidePage,
		"hele.html":                                           GuidePage,
	} {
		d, err := Read(g, address, []byte("<!doctype html>"))
		if err != nil {
			t.Fatal(err)
		}
		if d.Kind != want {
			t.Errorf("%s is weighed as a page of the kind %s, not %s", address, d.Kind, want)
		}
	}
}
