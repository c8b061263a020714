package check

import (
	"bytes"
	"fmt"
	"maps"
	"os"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"borgerguide/build/content"
	"borgerguide/build/file"
	"borgerguide/build/fixture"
	"borgerguide/build/quoted"
	"borgerguide/calculators/rule"
)

// loaded is a tree read without problems.
type loaded struct {
	guide          *content.Guide
	municipalities []*content.Municipality
}

func load(t testing.TB, tree fstest.MapFS) loaded {
	t.Helper()
	g, problems := content.Load(tree)
	l := loaded{guide: g}
	for _, id := range g.Config.Municipalities {
		m, more := g.Municipality(tree, id)
		problems = append(problems, more...)
		l.municipalities = append(l.municipalities, m)
	}
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	return l
}

// positions are what all municipalities say.
func (l loaded) positions() (all []content.Position) {
	for _, m := range l.municipalities {
		all = append(all, l.guide.Positions(m)...)
	}
	return all
}

// guided are the municipalities, and the law alone where it has a guide.
func (l loaded) guided() []*content.Municipality {
	all := slices.Clone(l.municipalities)
	if alone := l.guide.LawAlone(true); alone != nil {
		all = append(all, alone)
	}
	return all
}

// run runs one check on what all municipalities share and on each of them.
func (c Check) run(l loaded) (problems file.Problems) {
	if c.Guide != nil {
		problems = append(problems, c.Guide(l.guide)...)
	}
	if c.Municipality != nil {
		for _, m := range l.guided() {
			problems = append(problems, c.Municipality(l.guide, m)...)
		}
	}
	if c.Municipalities != nil {
		problems = append(problems, c.Municipalities(l.guide, l.positions())...)
	}
	return problems
}

func TestBaseKeepsEveryPromise(t *testing.T) {
	for _, tree := range []fstest.MapFS{
		fixture.Base(t), fixture.TwoKinds(t), fixture.Adopted(t), fixture.LawAlone(t),
	} {
		l := load(t, tree)
		problems := Guide(l.guide)
		for _, m := range l.guided() {
			problems = append(problems, Municipality(l.guide, m)...)
		}
		problems = append(problems, Municipalities(l.guide, l.positions())...)
		if len(problems) > 0 {
			t.Error(problems)
		}
	}
}

// TestExamplesOfMadeUpMunicipalities: an example is worked out for the municipality that is made up for it, not for
// those that are built, of which only one says how long an answer takes.
func TestExamplesOfMadeUpMunicipalities(t *testing.T) {
	for _, c := range []struct{ facts, says, want string }{
		{`{ svarfrist = "6 uger" }`, "answer-by 2026-12-14", ""},
		{`{ svarfrist = "1½ måned" }`, "answer-by 2026-12-17", ""},
		{`{}`, "not-stated", ""},
		{`{}`, "answer-by 2026-12-14",
			"promises »answer-by 2026-12-14«, but the calculator says: not-stated; ask-when"},
		{`{ svarfirst = "6 uger" }`, "not-stated", "did you mean svarfrist?"},
		{`{ svarfrist = "6" }`, "not-stated", `facts, svarfrist: "6" is not a length of time`},
	} {
		tree := fixture.TwoKinds(t)
		const name = "content/tools/deadline.toml"
		example := "\n[example.svar]\nanswers = \"hvad=svar modtaget=2026-11-02\"\ntoday = 2026-11-22\n" +
			"facts = " + c.facts + "\nsays = [\"" + c.says + "\"]\n"
		tree[name] = &fstest.MapFile{Data: append(bytes.Clone(tree[name].Data), example...)}
		problems := examples.run(load(t, tree))
		if got := problems.Error(); c.want == "" && got != "" || !strings.Contains(got, c.want) {
			t.Errorf("facts = %s, says %s: got\n%swant %q", c.facts, c.says, got, c.want)
		}
	}
}

// TestFixtures runs each check on its own fixtures, testdata/<name of the check>/*.txtar. A check without one fails.
func TestFixtures(t *testing.T) {
	base := fixture.Base(t)
	for _, c := range All {
		t.Run(c.Name, func(t *testing.T) {
			for _, f := range fixture.All(t, "testdata/"+c.Name) {
				t.Run(f.Name, func(t *testing.T) {
					var problems file.Problems
					switch {
					case c.Style != nil:
						problems = styled(t, c, f.Over(t, fstest.MapFS{}))
					case c.Page != nil || c.Site != nil:
						problems = read(t, c, f.Over(t, fstest.MapFS{}))
					default:
						l := load(t, f.Over(t, base))
						fixture.TwoCalculators(l.guide)
						problems = c.run(l)
					}
					f.Expect(t, problems.Error())
				})
			}
		})
	}
}

// home is where the site of a fixture lies.
const home = "https://guide.example/under/"

// read runs a check of finished pages on the files of a fixture. Those that are no pages are weighed, but for what lies
// in content: a page is made from the file there that has its name, where there is one.
func read(t *testing.T, c Check, tree fstest.MapFS) (problems file.Problems) {
	g, _ := content.Load(fixture.Base(t))
	g.Config.Address = home
	var beside, all []*Document
	names := slices.DeleteFunc(slices.Sorted(maps.Keys(tree)), func(name string) bool {
		return strings.HasPrefix(name, "content/")
	})
	for _, name := range names {
		if !strings.HasSuffix(name, ".html") {
			beside = append(beside, Weigh(name, filled(tree[name].Data)))
		}
	}
	all = slices.Clone(beside)
	for _, name := range names {
		if !strings.HasSuffix(name, ".html") {
			continue
		}
		d, err := Read(g, name, filled(tree[name].Data), beside...)
		if err != nil {
			t.Fatal(err)
		}
		if f, err := file.Read(tree, "content/"+strings.TrimSuffix(name, ".html")+".md"); err == nil {
			d.From = f.At(0)
		}
		d.Passage = func(ref string) *content.Passage { return received(tree, ref) }
		all = append(all, d)
		if c.Page != nil {
			problems = append(problems, c.Page(d)...)
		}
	}
	if c.Site != nil {
		problems = append(problems, c.Site(all)...)
	}
	return problems
}

// received is a passage that lies in a file of its own, content/received/<its id>.txt.
func received(tree fstest.MapFS, id string) *content.Passage {
	f, err := file.Read(tree, "content/received/"+id+".txt")
	if err != nil {
		return nil
	}
	return &content.Passage{ID: id, Text: &quoted.Passage{Place: f.At(0)}, Received: string(f.Text)}
}

// styled runs a check of the colours on the tokens of a fixture, and on a municipality's own where it has some.
func styled(t *testing.T, c Check, tree fstest.MapFS) file.Problems {
	tokens, err := file.Read(tree, "tokens.css")
	if err != nil {
		t.Fatal(err)
	}
	own, at := map[string]string{}, file.Place{}
	if tree["own"] != nil {
		f := &file.File{Name: "own", Text: tree["own"].Data}
		at = f.At(0)
		for _, line := range strings.Split(strings.TrimSpace(string(f.Text)), "\n") {
			name, colour, _ := strings.Cut(line, " ")
			own[name] = colour
		}
	}
	return c.Style(tokens, own, at)
}

// TestFixturesBelongToChecks finds folders of fixtures that no check runs.
func TestFixturesBelongToChecks(t *testing.T) {
	entries, err := os.ReadDir("testdata")
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		known := slices.ContainsFunc(All, func(c Check) bool { return c.Name == e.Name() })
		if e.IsDir() && e.Name() != "fuzz" && !known {
			t.Errorf("testdata/%s belongs to no check", e.Name())
		}
	}
}

func TestEveryCheckDoesSomething(t *testing.T) {
	seen := map[string]bool{}
	for _, c := range All {
		if c.Name == "" || seen[c.Name] {
			t.Errorf("the check %q has no name of its own", c.Name)
		}
		seen[c.Name] = true
		if c.Guide == nil && c.Municipality == nil && c.Page == nil && c.Site == nil && c.Style == nil &&
			c.Municipalities == nil {
			t.Errorf("the check %s does nothing", c.Name)
		}
		if _, err := os.Stat(c.Name + ".go"); err != nil {
			t.Errorf("the check %s does not lie in the file of its name: %v", c.Name, err)
		}
	}
}

// TestChecksBearBrokenContent runs every check on trees that could not be read as they should: a build tells all that
// is wrong in one run.
func TestChecksBearBrokenContent(t *testing.T) {
	base := fixture.Base(t)
	broken := append(fixture.All(t, "../content/testdata/load"), fixture.All(t, "../wording/testdata/load")...)
	for _, c := range broken {
		t.Run(c.Name, func(t *testing.T) {
			tree := c.Over(t, base)
			g, _ := content.Load(tree)
			Guide(g)
			for _, id := range append(g.Config.Municipalities, "lilleby") {
				m, _ := g.Municipality(tree, id)
				Municipality(g, m)
				for _, s := range m.Standards {
					LIX(g, m, s)
				}
			}
		})
	}
}

// TestRoomForRows: a calculator that gets more dated values than it has room for is a problem, none too many is not.
func TestRoomForRows(t *testing.T) {
	for _, more := range []int{0, rule.MaxRows} {
		l := load(t, fixture.Base(t))
		f := l.guide.Facts["egen-afstand"]
		for range more {
			f.Rows = append(f.Rows, f.Rows[0])
		}
		text := fmt.Sprint(examples.run(l))
		if told := strings.Contains(text, fmt.Sprintf("and room for %d", rule.MaxRows-1)); told != (more > 0) {
			t.Errorf("with %d dated values more: %s", more, text)
		}
	}
}
