package check

import (
	"maps"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"borgerguide/build/content"
	"borgerguide/build/file"
	"borgerguide/build/fixture"
)

// TestChecksBearUnreadFiles runs every check on content of which one file could not be read: it is missing, empty,
// or in letters of another kind. That is told, and nothing breaks.
func TestChecksBearUnreadFiles(t *testing.T) {
	base := fixture.Base(t)
	for _, name := range slices.Sorted(maps.Keys(base)) {
		for kind, spoil := range map[string]func(tree fstest.MapFS){
			"missing": func(tree fstest.MapFS) { delete(tree, name) },
			"Latin-1": func(tree fstest.MapFS) { tree[name] = &fstest.MapFile{Data: []byte("\xe6bler\n")} },
			"nothing": func(tree fstest.MapFS) { tree[name] = &fstest.MapFile{} },
		} {
			if kind == "Latin-1" && !strings.HasPrefix(name, "content/municipalities/") {
				continue // to the code it is as if the file were missing
			}
			t.Run(name+" "+kind, func(t *testing.T) {
				tree := maps.Clone(base)
				spoil(tree)
				g, problems := content.Load(tree)
				problems = append(problems, Guide(g)...)
				for _, id := range append(g.Config.Municipalities, "lilleby") {
					m, more := g.Municipality(tree, id)
					problems = append(append(problems, more...), Municipality(g, m)...)
					for _, s := range m.Standards {
						LIX(g, m, s)
					}
				}
				told := slices.ContainsFunc(problems, func(p file.Problem) bool {
					return p.Place.File != nil && p.Place.File.Name == name && !p.Note
				})
				if strings.HasSuffix(name, "source.txt") && !told {
					t.Errorf("nothing is told of it: %v", problems)
				}
			})
		}
	}
}
