package page

import (
	"bytes"
	"encoding/json"
	"fmt"
	"maps"
	"path"
	"regexp"
	"runtime"
	"slices"
	"strings"
	"sync"
	"testing"
	"testing/fstest"

	"borgerguide/build/content"
	"borgerguide/build/file"
	"borgerguide/build/fixture"
	"borgerguide/site"
)

// made is a site with its pages, by address.
type made struct {
	guide *content.Guide
	order []string // of the addresses, as they were made
	pages map[string]string
	from  map[string]file.Place // the content they are made from

	portable map[string]string // guides in one file, by address: what they hold stands in the pages

	municipalities []*content.Municipality
}

var assets = Assets{
	Style: "assets/site.css", Script: "assets/tools.js", Framed: "assets/framed.js",
	Portable:  func(guide []byte) []byte { return append([]byte("const guide = "), guide...) },
	StyleText: []byte("p { margin: 0 }"),
}

// promised is what the pages say is checked.
var promised = []Promise{{"Alt er <rigtigt>", "Det er sandt."}}

// render makes every page of a tree, with two calculators.
func render(t testing.TB, tree fstest.MapFS, address string) made {
	t.Helper()
	g, problems := content.Load(tree)
	fixture.TwoCalculators(g)
	g.Config.Address = address
	return renderGuide(t, g, tree, problems)
}

// renderGuide makes every page of a guide: its municipalities side by side, as a build does.
func renderGuide(t testing.TB, g *content.Guide, tree fstest.MapFS, problems file.Problems) made {
	t.Helper()
	return renderWith(t, assets, g, tree, problems)
}

// renderWith makes the pages with other assets.
func renderWith(t testing.TB, with Assets, g *content.Guide, tree fstest.MapFS, problems file.Problems) made {
	t.Helper()
	s, err := New(g, site.Files, with, promised)
	if err != nil {
		t.Fatal(err)
	}
	out := made{guide: g, pages: map[string]string{}, from: map[string]file.Place{}, portable: map[string]string{}}
	var mu sync.Mutex
	put := func(f File) error {
		mu.Lock()
		defer mu.Unlock()
		whole := path.Base(f.Address) == content.PortableAddress
		if whole && !strings.Contains(string(f.Data), `http-equiv="refresh"`) {
			out.portable[f.Address] = string(f.Data)
			return nil
		}
		if _, twice := out.pages[f.Address]; twice {
			t.Errorf("%s is made twice", f.Address)
		}
		out.order = append(out.order, f.Address)
		out.pages[f.Address], out.from[f.Address] = string(f.Data), f.From
		return nil
	}
	entries := make([]Entry, len(g.Config.Municipalities))
	var wait sync.WaitGroup
	for i, id := range g.Config.Municipalities {
		m, more := g.Municipality(tree, id)
		problems = append(problems, more...)
		entries[i], out.municipalities = s.Entry(m), append(out.municipalities, m)
		wait.Go(func() {
			if err := s.Municipality(m, "", put); err != nil {
				t.Error(err)
			}
		})
	}
	wait.Wait()
	if alone := g.LawAlone(true); alone != nil {
		if err := s.Municipality(alone, "", put); err != nil {
			t.Error(err)
		}
	}
	if err := s.Root(entries, put); err != nil {
		t.Fatal(err)
	}
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	return out
}

var dataForm = regexp.MustCompile(`(?s)(<script type="application/json"[^>]*>)(.*?)(</script>)`)

// TestGolden compares every page of the small tree. What the pages give the calculators' script is compared apart.
func TestGolden(t *testing.T) {
	out := render(t, fixture.Base(t), "")
	for address, html := range out.pages {
		out.pages[address] = dataForm.ReplaceAllString(html, "$1…$3")
	}
	fixture.Golden(t, "testdata/site.txtar", out.order, out.pages)
}

// TestGoldenData compares what the script of a calculator is given: its shape, with the first two of every list.
func TestGoldenData(t *testing.T) {
	out := render(t, fixture.Base(t), "")
	got := map[string]string{}
	for address, html := range out.pages {
		if m := dataForm.FindStringSubmatch(html); m != nil {
			if strings.Contains(m[2], ":null") {
				t.Errorf("%s: a list is null, where site/tools/data.d.ts says that it is there: write omitempty", address)
			}
			var data map[string]any
			if err := json.Unmarshal([]byte(m[2]), &data); err != nil {
				t.Fatalf("%s: %v", address, err)
			}
			delete(data, "calculator") // its number changes when others come before it
			text, err := json.MarshalIndent(firstTwo(data), "", "  ")
			if err != nil {
				t.Fatal(err)
			}
			got[path.Base(address)+".json"] = string(text) + "\n"
		}
	}
	fixture.Golden(t, "testdata/data.txtar", slices.Sorted(maps.Keys(got)), got)
}

// firstTwo cuts the long lists of a JSON value short; lists of numbers stay whole.
func firstTwo(data any) any {
	switch data := data.(type) {
	case map[string]any:
		for k, v := range data {
			data[k] = firstTwo(v)
		}
	case []any:
		for i, v := range data {
			data[i] = firstTwo(v)
		}
		if _, numbers := data[min(1, len(data)):], len(data) > 0 && isNumber(data[0]); len(data) > 2 && !numbers {
			return append(data[:2], fmt.Sprintf("… %d in all", len(data)))
		}
	}
	return data
}

func isNumber(v any) bool {
	_, ok := v.(float64)
	return ok
}

// TestFrom tells which content each page is made from: what is wrong with a page is told there. Those that are made
// from many have none.
func TestFrom(t *testing.T) {
	out := render(t, fixture.Base(t), "")
	got := map[string]string{}
	for address, from := range out.from {
		switch {
		case path.Ext(address) != ".html":
		case from.File == nil:
			got[address] = "-\n"
		default:
			got[address] = from.String() + "\n"
		}
	}
	fixture.Golden(t, "testdata/from.txtar", slices.Sorted(maps.Keys(got)), got)
}

func TestPagesHold(t *testing.T) { expectSound(t, render(t, fixture.Base(t), "")) }

// TestRealPagesHold renders the project's own content.
func TestRealPagesHold(t *testing.T) {
	tree := fixture.Real(t)
	g, problems := content.Load(tree)
	expectSound(t, renderGuide(t, g, tree, problems))
}

// TestSameBytes: twice, and with one processor or four, the pages are the same.
func TestSameBytes(t *testing.T) {
	tree := fixture.Base(t)
	first := render(t, several(tree), "")
	for _, procs := range []int{1, 4} {
		before := runtime.GOMAXPROCS(procs)
		again := render(t, several(tree), "")
		runtime.GOMAXPROCS(before)
		if !maps.Equal(first.pages, again.pages) {
			t.Errorf("with %d processors the pages are others", procs)
		}
	}
	if len(first.pages) < 4*8 {
		t.Errorf("only %d pages were compared", len(first.pages))
	}
	for address, html := range render(t, tree, "").pages {
		if other, ok := first.pages[address]; ok && strings.HasPrefix(address, "lilleby/") && other != html {
			t.Errorf("%s is another among other municipalities", address)
		}
	}
}

// several makes four municipalities of the one in the tree.
func several(tree fstest.MapFS) fstest.MapFS {
	out := maps.Clone(tree)
	ids := []string{"lilleby", "aaby", "storby", "oeby"}
	for name, f := range tree {
		for _, id := range ids[1:] {
			if rest, ok := strings.CutPrefix(name, "content/municipalities/lilleby/"); ok {
				called := strings.ToUpper(id[:1]) + id[1:]
				own := bytes.ReplaceAll(f.Data, []byte(`name = "Lilleby"`), []byte(`name = "`+called+`"`))
				out["content/municipalities/"+id+"/"+rest] = &fstest.MapFile{Data: own}
			}
		}
	}
	const all = `["lilleby", "aaby", "storby", "oeby"]`
	config := strings.Replace(string(tree["config.toml"].Data), `["lilleby"]`, all, 1)
	out["config.toml"] = &fstest.MapFile{Data: []byte(config)}
	return out
}

// TestHostileWords: what an editor writes is text, wherever it is repeated.
func TestHostileWords(t *testing.T) {
	for _, c := range fixture.All(t, "testdata/hostile") {
		out := render(t, c.Over(t, fixture.Base(t)), "")
		for address, html := range out.pages {
			for _, forbidden := range []string{"<script>alert", "<b>fed", "onmouseover=\"", "</script><"} {
				if strings.Contains(html, forbidden) {
					t.Errorf("%s: %s holds %s", c.Name, address, forbidden)
				}
			}
		}
		expectSound(t, out)
	}
}

// TestMissingPageWorksAtAnyDepth: the one page whose links are absolute, where the address is known.
func TestMissingPageWorksAtAnyDepth(t *testing.T) {
	html := render(t, fixture.Base(t), "https://guide.example/under/").pages["404.html"]
	links := regexp.MustCompile(`(?:href|src)="([^"]*)"`).FindAllStringSubmatch(html, -1)
	if len(links) < 3 {
		t.Fatalf("it has %d links", len(links))
	}
	for _, l := range links {
		if !strings.HasPrefix(l[1], "https://guide.example/under/") && !strings.HasPrefix(l[1], "#") &&
			!strings.HasPrefix(l[1], "mailto:") && !strings.HasPrefix(l[1], "data:") {
			t.Errorf("it links to %s", l[1])
		}
	}
}

func TestPolicy(t *testing.T) {
	for address, html := range render(t, fixture.Base(t), "").pages {
		want := `content="default-src &#39;none&#39;; style-src &#39;self&#39;; img-src data:; base-uri &#39;none&#39;; form-action &#39;none&#39;"`
		if path.Ext(address) != ".html" {
			continue
		}
		if strings.Contains(address, "/beregn/") || strings.Contains(address, "/indlejr/") {
			want = `content="default-src &#39;none&#39;; style-src &#39;self&#39;; script-src &#39;self&#39; &#39;wasm-unsafe-eval&#39;; img-src data:; base-uri &#39;none&#39;; form-action &#39;none&#39;"`
		}
		if !strings.Contains(html, want) {
			t.Errorf("%s has another policy", address)
		}
	}
}
