package page

import (
	"encoding/json"
	"reflect"
	"strings"
	"testing"

	"borgerguide/build/content"
	"borgerguide/build/fixture"
	"borgerguide/site"
)

// TestElementScripts: the element gets the words once, and every calculator with its rule and examples.
func TestElementScripts(t *testing.T) {
	tree := fixture.Base(t)
	g, _ := content.Load(tree)
	with := assets
	with.Element = func(data []byte) []byte { return append([]byte("element"), data...) }
	with.Height = []byte("height")
	s, err := New(g, site.Files, with, nil)
	if err != nil {
		t.Fatal(err)
	}
	files := map[string]string{}
	m, _ := g.Municipality(tree, "lilleby")
	if err := s.Municipality(m, "", func(address string, data []byte) error { files[address] = string(data); return nil }); err != nil {
		t.Fatal(err)
	}
	folder := "lilleby/beskyttet-beskaeftigelse/"
	if files[folder+content.HeightScript] != "height" {
		t.Error("the script for the height of frames is missing")
	}
	var data struct {
		Words map[string]string
		Tools []struct {
			Name, Page, Start string
			Words             *struct{}
			Rule              []any
			Shown             []struct{ Title, Headline string }
		}
	}
	if err := json.Unmarshal([]byte(strings.TrimPrefix(files[folder+content.ElementScript], "element")), &data); err != nil {
		t.Fatal(err)
	}
	if data.Words["embed-privacy"] == "" || data.Words["privacy"] != "" || data.Words["calculate"] == "" {
		t.Errorf("the words are %v", data.Words)
	}
	if len(data.Tools) != len(g.Kinds["beskyttet-beskaeftigelse"].Calculators) {
		t.Fatalf("%d calculators, not %d", len(data.Tools), len(g.Tools))
	}
	first := data.Tools[0]
	want := []any{[]any{"p", map[string]any{}, "Reglen for transport i Lilleby Kommune."}}
	if first.Words != nil || first.Page != "../beregn/transport.html" || first.Start == "" || !reflect.DeepEqual(first.Rule, want) || len(first.Shown) != 1 {
		t.Errorf("the first calculator is %+v", first)
	}
}

func TestTree(t *testing.T) {
	for _, c := range []struct{ html, want string }{
		{"<p>Et &amp; to</p>", `[["p",{},"Et \u0026 to"]]`},
		{"<ul>\n<li>Et <a href=\"x.html\">link</a>, og</li>\n</ul>\n<p>mere<br>her</p>", `[["ul",{},["li",{},"Et ",["a",{"href":"x.html"},"link"],", og"]],["p",{},"mere",["br",{}],"her"]]`},
		{"", `[]`},
	} {
		list, err := tree(c.html)
		if err != nil {
			t.Fatal(err)
		}
		if got, _ := json.Marshal(list); string(got) != c.want {
			t.Errorf("%s: %s, not %s", c.html, got, c.want)
		}
	}
}

func TestASCII(t *testing.T) {
	if got := ascii("<p>Løn – 5 €</p>"); got != "<p>L&#248;n &#8211; 5 &#8364;</p>" {
		t.Errorf("got %s", got)
	}
}
