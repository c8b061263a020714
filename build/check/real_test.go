package check

import (
	"bytes"
	"io/fs"
	"maps"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"borgerguide/build/content"
	"borgerguide/build/file"
)

const project = "../.."

// realTree is the project's own content, in memory.
func realTree(t testing.TB) fstest.MapFS {
	t.Helper()
	tree := fstest.MapFS{}
	err := fs.WalkDir(os.DirFS(project), ".", func(name string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case d.IsDir() && name != "." && name != "content" && !strings.HasPrefix(name, "content/"):
			return fs.SkipDir
		case d.IsDir() || name != "config.toml" && !strings.HasPrefix(name, "content/"):
			return nil
		}
		text, err := os.ReadFile(project + "/" + name)
		tree[name] = &fstest.MapFile{Data: text}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return tree
}

func TestRealContentKeepsEveryPromise(t *testing.T) {
	l := load(t, realTree(t))
	problems := Guide(l.guide)
	for _, m := range l.municipalities {
		problems = append(problems, Municipality(l.guide, m)...)
	}
	for _, p := range problems {
		if !p.Note {
			t.Error(p)
		}
	}
}

func TestRealColoursCanBeSeen(t *testing.T) {
	tokens, err := file.Read(os.DirFS(project), "site/layout/tokens.css")
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range Style(tokens, nil, file.Place{}) {
		t.Error(p)
	}
	for _, m := range load(t, realTree(t)).municipalities {
		for _, p := range Style(tokens, m.Colours, m.Place) {
			t.Error(p)
		}
	}
}

// TestEveryPassageIsHeldByItsReferences takes the references to one passage out of all pages, one passage after
// another: each time the build stops, with the passage's own place.
func TestEveryPassageIsHeldByItsReferences(t *testing.T) {
	tree := realTree(t)
	l := load(t, tree)
	for _, m := range l.municipalities {
		for _, s := range m.Standards {
			dir := "content/municipalities/" + m.ID + "/" + s.ID + "/"
			if len(s.Source.Passages) == 0 {
				t.Errorf("%s has no passages", dir)
			}
			for _, p := range s.Source.Passages {
				if _, excused := s.Excused[p.ID]; excused {
					continue
				}
				without := withoutReference(tree, dir, p.ID)
				problems := passages.run(reload(t, l, without, m.ID))
				want := p.Text.Place.Problem("no section of the guide renders the passage "+p.ID,
					`name it in a section's heading, {#id kilde="`+p.ID+`"}, `+
						`or give a reason under [excuse] in standard.toml`)
				if got := problems.Error(); got != want.String() {
					t.Errorf("without references to %s:\n%s", p.ID, got)
				}
			}
		}
	}
}

// reload reads one municipality of a changed tree again, or, without a name, what all of them share.
func reload(t testing.TB, l loaded, tree fstest.MapFS, id string) loaded {
	t.Helper()
	if id == "" {
		g, problems := content.Load(tree)
		if len(problems) > 0 {
			t.Fatal(problems)
		}
		return loaded{guide: g}
	}
	m, problems := l.guide.Municipality(tree, id)
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	return loaded{l.guide, []*content.Municipality{m}}
}

var reference = regexp.MustCompile(`kilde ?= ?"[^"\n]*"|passage = "[^"\n]*"`)

// withoutReference takes a passage out of every kilde of a standard's pages and words.
func withoutReference(tree fstest.MapFS, dir, passage string) fstest.MapFS {
	without := fstest.MapFS{}
	for name, f := range tree {
		without[name] = f
		if !strings.HasPrefix(name, dir) || !strings.HasSuffix(name, ".md") || name == dir+"source.md" {
			continue
		}
		text := reference.ReplaceAllStringFunc(string(f.Data), func(m string) string {
			head, list, _ := strings.Cut(strings.TrimSuffix(m, `"`), `"`)
			ids := slices.DeleteFunc(strings.Fields(list), func(id string) bool { return id == passage })
			return head + `"` + strings.Join(ids, " ") + `"`
		})
		without[name] = &fstest.MapFile{Data: []byte(text)}
	}
	return without
}

var quotationForm = regexp.MustCompile(`(?m)^quote = "(.*)"$`)

// TestEveryQuotationIsHeldByItsSource takes the word in the middle out of each quotation: each time the build stops at
// the quotation.
func TestEveryQuotationIsHeldByItsSource(t *testing.T) {
	tree := realTree(t)
	l := load(t, tree)
	files := map[string]string{"content/law/facts.toml": ""} // to the municipality
	for _, m := range l.municipalities {
		for _, s := range m.Standards {
			files["content/municipalities/"+m.ID+"/"+s.ID+"/standard.toml"] = m.ID
		}
	}
	count := 0
	for name, municipality := range files {
		text := string(tree[name].Data)
		for _, m := range quotationForm.FindAllStringSubmatchIndex(text, -1) {
			words := strings.Fields(text[m[2]:m[3]])
			if len(words) < 3 {
				continue
			}
			drop := len(words) / 2
			count++
			shorter := strings.Join(slices.Delete(slices.Clone(words), drop, drop+1), " ")
			changed := maps.Clone(tree)
			changed[name] = &fstest.MapFile{Data: []byte(text[:m[2]] + shorter + text[m[3]:])}
			problems := quotations.run(reload(t, l, changed, municipality))
			want := "the quotation »" + strings.ReplaceAll(shorter, `\"`, `"`) + "« does not stand in the passage "
			if !slices.ContainsFunc(problems, func(p file.Problem) bool {
				return p.Place.File.Name == name && strings.HasPrefix(p.What, want)
			}) {
				t.Errorf("%s: without its word %q nothing stops »%s«: %v",
					name, words[drop], strings.Join(words, " "), problems)
			}
		}
	}
	if count < 20 {
		t.Errorf("only %d quotations were tried", count)
	}
}

// TestEveryNumberIsKept puts a number more into each passage that is rendered: each time the build stops at the
// section that should say it.
func TestEveryNumberIsKept(t *testing.T) {
	tree := realTree(t)
	l := load(t, tree)
	for _, m := range l.municipalities {
		for _, s := range m.Standards {
			by, _ := claims(l.guide, m, s)
			source := "content/municipalities/" + m.ID + "/" + s.ID + "/source.md"
			for _, p := range s.Source.Passages {
				if len(by[p.ID]) == 0 {
					continue
				}
				heading := "\n## " + p.ID + "\n"
				more := maps.Clone(tree)
				added := []byte(heading + "\n98765 kr.\n")
				more[source] = &fstest.MapFile{Data: bytes.Replace(tree[source].Data, []byte(heading), added, 1)}
				want := by[p.ID][0].place.Problem(
					"»98765« stands in the passage "+p.ID+" and in no section that renders it",
					"say it in a section that names "+p.ID)
				if got := kept.run(reload(t, l, more, m.ID)).Error(); got != want.String() {
					t.Errorf("with a number more in %s:\n%s", p.ID, got)
				}
			}
		}
	}
}
