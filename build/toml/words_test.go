package toml

import (
	"fmt"
	"testing"
	"testing/fstest"
)

// TestWords: each text of a file is there with its key, and with its place where it stands there letter by letter.
func TestWords(t *testing.T) {
	tree := fstest.MapFS{
		"a.toml": {Data: []byte("n = 1\na = \"æ ø\"\n[b.c]\nd = [\"x\", \"y\"]\n[b.\"2011-05-19\"]\ne = \"\"\"\nén\nto\"\"\"\nf = \"q\\br\"\n")},
		"b.md":   {Data: []byte("+++\ntitle = \"T\"\n+++\nTekst\n")},
		"c.md":   {Data: []byte("Tekst\n")},
		"d.toml": {Data: []byte("a = \"x\nb\n")},
	}
	var got string
	for _, name := range []string{"a.toml", "b.md", "c.md", "d.toml", "e.toml"} {
		for _, w := range Words(tree, name) {
			got += fmt.Sprintf("%s %s %q\n", w.At(0), w.Key, w.Text)
		}
	}
	want := `a.toml:2:6 a "æ ø"
a.toml:7:1 b.2011-05-19.e "én\nto"
a.toml:9:1 b.2011-05-19.f "q\br"
a.toml:4:7 b.c.d "x"
a.toml:4:12 b.c.d "y"
b.md:2:10 title "T"
`
	if got != want {
		t.Errorf("got:\n%swant:\n%s", got, want)
	}
}
