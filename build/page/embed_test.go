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
	put := func(f File) error { files[f.Address] = string(f.Data); return nil }
	if err := s.Municipality(m, "", put); err != nil {
		t.Fatal(err)
	}
	folder := "lilleby/beskyttet-beskaeftigelse/"
	if files[folder+content.HeightScript] != "height" {
		t.Error("the script for the height of frames is missing")
	}
	var data elementData
	text := strings.TrimPrefix(files[folder+content.ElementScript], "element")
	if err := json.Unmarshal([]byte(text), &data); err != nil {
		t.Fatal(err)
	}
	if data.Words["embedPrivacy"] == "" || data.Words["privacy"] != "" || data.Words["calculate"] == "" {
		t.Errorf("the words are %v", data.Words)
	}
	if len(data.Calculators) != len(g.Kinds["beskyttet-beskaeftigelse"].Calculators) {
		t.Fatalf("%d calculators, not %d", len(data.Calculators), len(g.Calculators))
	}
	first := data.Calculators[0]
	rule := "Reglen for transport i ord lookup.municipality Lilleby."
	want := []nodeData{{Name: "p", Children: []nodeData{{Text: rule}}}}
	if first.Page != "../beregn/transport.html" || first.Start == "" ||
		!reflect.DeepEqual(first.Rule, want) || len(first.Examples) != 1 {
		t.Errorf("the first calculator is %+v", first)
	}
	if n := strings.Count(files[folder+content.ElementScript], data.Words["calculate"]); n != 1 {
		t.Errorf("the words that all calculators say stand %d times", n)
	}
}

func TestASCII(t *testing.T) {
	if got := ascii("<p>Løn – 5 €</p>"); got != "<p>L&#248;n &#8211; 5 &#8364;</p>" {
		t.Errorf("got %s", got)
	}
}
