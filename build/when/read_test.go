package when

import (
	"fmt"
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"

	"borgerguide/build/fixture"
	"borgerguide/calculators"
)

// shared are the packages that a made-up calculator may import.
func shared(t *testing.T) fstest.MapFS {
	t.Helper()
	tree := fstest.MapFS{}
	for _, folder := range []string{"quantity", "rule", "term"} {
		names, err := fs.Glob(calculators.Source, folder+"/*.go")
		if err != nil {
			t.Fatal(err)
		}
		for _, name := range names {
			text, err := calculators.Source.ReadFile(name)
			if err != nil {
				t.Fatal(err)
			}
			tree[name] = &fstest.MapFile{Data: text}
		}
	}
	return tree
}

// TestRead reads made-up calculators: testdata/read is followed, testdata/refused cannot be, and says where.
func TestRead(t *testing.T) {
	base := shared(t)
	for _, c := range append(fixture.All(t, "testdata/read"), fixture.All(t, "testdata/refused")...) {
		t.Run(c.Name, func(t *testing.T) {
			tree := c.Over(t, base)
			l, err := read(tree, "sample", strings.Fields(string(tree["sentences"].Data)))
			if err != nil {
				c.Expect(t, err.Error())
				return
			}
			c.Expect(t, written(l))
		})
	}
}

// written is a listing as text.
func written(l *Listing) string {
	var b strings.Builder
	for _, s := range l.Sentences {
		for _, saying := range s.Sayings {
			fmt.Fprintf(&b, "%s (%s)\n", s.Name, strings.TrimPrefix(saying.Place, root))
			for _, c := range saying.Conditions {
				fmt.Fprintf(&b, "    %s (%s)\n", c, strings.TrimPrefix(c.Place, root+"sample/"))
			}
		}
	}
	for _, n := range l.Names {
		if strings.HasPrefix(n.Place, root+"sample") {
			fmt.Fprintf(&b, "%s: %s\n", n.Name, n.Doc)
			for _, line := range n.Source {
				fmt.Fprintf(&b, "    | %s\n", line)
			}
		}
	}
	return b.String()
}
