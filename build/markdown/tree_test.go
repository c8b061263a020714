package markdown

import (
	"encoding/json"
	"testing"
)

func TestTree(t *testing.T) {
	lookup := func(name string) (Value, bool) {
		switch name {
		case "sted":
			return Value{Words: "her", Node: Node{Name: "a", Attributes: map[string]string{"href": "https://x.dk"},
				Children: []Node{{Text: "her"}}}}, true
		case "kontakt":
			return Value{Words: "Torvet 1", HTML: "<address>Torvet 1</address>", Block: true}, true
		}
		return Value{Words: "4 uger"}, true
	}
	link := func(class string) string {
		return `{"Text":"","Name":"a","Attributes":{` + class + `},"Children":[` +
			`{"Text":"b","Name":"","Attributes":null,"Children":null}]}`
	}
	for _, c := range []struct{ text, want string }{
		{"Et &amp; to,\ntre {frist}.", node("p", words("Et & to,\ntre 4 uger."))},
		{"Se {sted}.", node("p", words("Se ")+","+
			`{"Text":"","Name":"a","Attributes":{"href":"https://x.dk"},"Children":[`+words("her")+`]},`+words("."))},
		{"{kontakt}", node("p", words("Torvet 1"))},
		{"- a\n- *b* **c**", node("ul",
			node("li", words("a"))+","+
				node("li", node("em", words("b"))+","+words(" ")+","+node("strong", words("c"))))},
		{"1. a", node("ol", node("li", words("a")))},
		{"a\\\nb", node("p", words("a")+","+node("br", "")+","+words("b"))},
		{"[b](klage.html)", node("p", link(`"href":"../klage.html"`))},
		{"[b](ordbog.html#b)", node("p", link(`"class":"word","href":"../ordbog.html#b"`))},
		{"> a", node("blockquote", node("p", words("a")))},
	} {
		doc, _ := parse(c.text, Rules{})
		w := Writer{Lookup: lookup, Links: "../", Words: "ordbog.html"}
		got, err := json.Marshal(w.Tree(doc.Intro))
		if err != nil {
			t.Fatal(err)
		}
		if string(got) != "["+c.want+"]" {
			t.Errorf("%q: %s, not [%s]", c.text, got, c.want)
		}
	}
}

func words(text string) string {
	quoted, _ := json.Marshal(text)
	return `{"Text":` + string(quoted) + `,"Name":"","Attributes":null,"Children":null}`
}

func node(name, children string) string {
	if children = "[" + children + "]"; children == "[]" {
		children = "null"
	}
	return `{"Text":"","Name":"` + name + `","Attributes":null,"Children":` + children + `}`
}
