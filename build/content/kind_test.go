package content_test

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"borgerguide/build/content"
	"borgerguide/build/file"
	"borgerguide/build/fixture"
)

// TestTwoKinds: a second kind of standard is content alone. Each has its own pages, calculators, comparison and facts.
func TestTwoKinds(t *testing.T) {
	g, municipalities, problems := load(fixture.TwoKinds(t))
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	both := municipalities[0]
	for i, want := range []string{
		"beskyttet-beskaeftigelse: index klage regler ordbog hele; calculators [transport deadline]; " +
			"asks [egen-afstand klagefrist loft svarfrist]; compares svar klage; " +
			"whole hele; glossary ordbog; rules regler; helper ",
		"ledsagelse: index dage ordbog tal; calculators [wage]; " +
			"asks [klagefrist ledsager-dage]; compares dage; whole ; glossary ordbog; rules tal; helper ",
	} {
		if got := shape(g, both.Standards[i]); got != want {
			t.Errorf("got  %s\nwant %s", got, want)
		}
	}
	if one := municipalities[1]; len(one.Standards) != 1 || one.Standards[0].ID != "beskyttet-beskaeftigelse" {
		t.Errorf("%s has other standards", one.ID)
	}
}

// shape is what a standard has of its kind, in short.
func shape(g *content.Guide, s *content.Standard) string {
	var b strings.Builder
	kind := g.Kinds[s.ID]
	fmt.Fprintf(&b, "%s:", kind.ID)
	for _, p := range s.Pages {
		fmt.Fprintf(&b, " %s", p.ID)
		if p.Kind != content.Ordinary && kind.Page(p.Kind) != p.ID {
			fmt.Fprintf(&b, " (%s)", p.Kind)
		}
	}
	fmt.Fprintf(&b, "; calculators %v; asks %v; compares", kind.Calculators.Names(), kind.Asks)
	for _, row := range kind.Comparisons {
		fmt.Fprintf(&b, " %s", row.ID)
	}
	for _, k := range []content.PageKind{content.Whole, content.Glossary, content.Rules, content.Helper} {
		fmt.Fprintf(&b, "; %s %s", k, kind.Page(k))
	}
	return b.String()
}

// TestEachStandardIsAskedItsOwn: what a standard is silent about is a problem only where its kind asks.
func TestEachStandardIsAskedItsOwn(t *testing.T) {
	for _, c := range []struct{ fact, asked string }{
		{"svarfrist", "beskyttet-beskaeftigelse"}, {"ledsager-dage", "ledsagelse"},
		{"klagefrist", "beskyttet-beskaeftigelse ledsagelse"},
	} {
		tree := fixture.TwoKinds(t)
		for _, standard := range []string{"beskyttet-beskaeftigelse", "ledsagelse"} {
			name := "content/municipalities/lilleby/" + standard + "/standard.toml"
			text := strings.ReplaceAll(string(tree[name].Data), "[fact."+c.fact, "[fact.noget-ganske-andet-"+c.fact)
			addFile(tree, name, text)
		}
		_, _, problems := load(tree)
		var asked []string
		for _, p := range problems {
			if strings.HasPrefix(p.What, "the standard does not say whether it has "+c.fact) {
				asked = append(asked, strings.Split(p.Place.File.Name, "/")[3])
			}
		}
		slices.Sort(asked)
		if got := strings.Join(asked, " "); got != c.asked {
			t.Errorf("%s is asked of %q, want %q", c.fact, got, c.asked)
		}
	}
}

func TestStandardsWith(t *testing.T) {
	g, municipalities, _ := load(fixture.TwoKinds(t))
	for _, c := range []struct{ municipality, calculator, want string }{
		{"lilleby", "transport", "beskyttet-beskaeftigelse"}, {"lilleby", "wage", "ledsagelse"},
		{"lilleby", "pension", ""},
		{"storeby", "deadline", "beskyttet-beskaeftigelse"}, {"storeby", "wage", ""},
	} {
		m := municipalities[slices.Index(g.Config.Municipalities, c.municipality)]
		var ids []string
		for _, s := range g.StandardsWith(m, c.calculator) {
			ids = append(ids, s.ID)
		}
		if got := strings.Join(ids, " "); got != c.want {
			t.Errorf("%s has %s in %q, want %q", c.municipality, c.calculator, ids, c.want)
		}
	}
}

// TestEachGuideUsesItsOwn: of what all kinds share, a guide shows what it uses.
func TestEachGuideUsesItsOwn(t *testing.T) {
	g, municipalities, _ := load(fixture.TwoKinds(t))
	for i, want := range []string{
		"words [afgoerelse]; facts [brev-dage egen-afstand klagefrist loft lukkedage svarfrist]",
		"words [ledsager]; facts [egen-afstand klagefrist ledsager-dage]",
	} {
		s := municipalities[0].Standards[i]
		words := slices.Sorted(maps.Keys(g.WordsOf(s)))
		if got := fmt.Sprintf("words %v; facts %v", words, g.FactsOf(s)); got != want {
			t.Errorf("%s: %s, want %s", s.ID, got, want)
		}
	}
}

// TestWordsOfWords: a word that only the explanation of a used word links to is used too, one that explains itself is
// not.
func TestWordsOfWords(t *testing.T) {
	tree := fixture.Base(t)
	for id, text := range map[string]string{
		"a": "Se [b](ordbog.html#b).", "b": "Se [c](ordbog.html#c) og [a](ordbog.html#a).", "c": "Slut.",
		"d": "Se [e](ordbog.html#e).", "e": "Se [d](ordbog.html#d).",
	} {
		addFile(tree, "content/glossary/"+id+".md", "+++\nword = \""+id+"\"\n+++\n"+text+"\n")
	}
	addFile(tree, "content/municipalities/lilleby/beskyttet-beskaeftigelse/klage.md",
		"## Frist {#frist}\n\nSe [a](ordbog.html#a).\n")
	g, municipalities, problems := load(tree)
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	words := slices.Sorted(maps.Keys(g.WordsOf(municipalities[0].Standards[0])))
	if got := fmt.Sprint(words); got != "[a afgoerelse b c]" {
		t.Errorf("got %s", got)
	}
}

// TestUsed: a word counts as used if any guide uses it: what is shared, what a calculator says, or a page of a
// municipality that is not built; and so does what its explanation links to.
func TestUsed(t *testing.T) {
	tree := fixture.TwoKinds(t)
	for id, text := range map[string]string{
		"a": "Se [b](ordbog.html#b).", "b": "Slut.", "c": "Slut.", "d": "Slut.", "e": "Slut.", "f": "Slut.",
	} {
		addFile(tree, "content/glossary/"+id+".md", "+++\nword = \""+id+"\"\n+++\n"+text+"\n")
	}
	const towns = "content/municipalities/"
	addFile(tree, towns+"storeby/beskyttet-beskaeftigelse/klage.md", "## Frist {#frist}\n\nSe [a](ordbog.html#a).\n")
	addFile(tree, towns+"fjernby/municipality.toml", "name = \"Fjernby\"\n") // in no list of config.toml
	addFile(tree, towns+"fjernby/ledsagelse/dage.md",
		"## Antal {#antal}\n\nSe [c](ordbog.html#c) og [x](klage.html#d).\n")
	addFile(tree, towns+"fjernby/ledsagelse/source.md", "## 1\n\n[e](ordbog.html#e)\n")
	g, _ := content.Load(tree)
	for word, want := range map[string]bool{
		"ledsager": true, "afgoerelse": true, "a": true, "b": true, "c": true, "d": false, "e": false, "f": false,
		"findes-ikke": false,
	} {
		if got := g.Used(word); got != want {
			t.Errorf("%s is used: %t", word, got)
		}
	}
}

func TestAddresses(t *testing.T) {
	g, municipalities, _ := load(fixture.TwoKinds(t))
	for _, c := range []struct {
		address string
		want    content.PageKind
	}{
		{"index.html", content.Ordinary}, {"lilleby/index.html", content.Ordinary},
		{"lilleby/ledsagelse/index.html", content.Front},
		{"lilleby/ledsagelse/dage.html", content.Ordinary}, {"lilleby/ledsagelse/tal.html", content.Rules},
		{"lilleby/ledsagelse/hele.html", content.Ordinary},
		{"lilleby/beskyttet-beskaeftigelse/hele.html", content.Whole},
		{"lilleby/beskyttet-beskaeftigelse/beregn/deadline.html", content.Calculator},
		{"lilleby/beskyttet-beskaeftigelse/indlejr/deadline.html", content.Calculator},
		{"lilleby/andet/beregn/deadline.html", content.Ordinary},
	} {
		if got := g.KindAt(c.address); got != c.want {
			t.Errorf("at %s lies a page of the kind %q, want %q", c.address, got, c.want)
		}
	}
	m, deadline := municipalities[0], g.Calculators.Named("deadline")
	for _, c := range []struct{ got, want string }{
		{m.Address(), "lilleby/index.html"}, {content.GuideFolder(m, m.Standards[1]), "lilleby/ledsagelse/"},
		{content.PageAddress("dage"), "dage.html"}, {content.CalculatorAddress(deadline), "beregn/deadline.html"},
		{content.FrameAddress(deadline), "indlejr/deadline.html"},
		{content.PasteAddress(deadline), "indlejr/deadline.txt"},
		{g.Kinds["ledsagelse"].WordAddress("ledsager"), "ordbog.html#ledsager"},
	} {
		if c.got != c.want {
			t.Errorf("got %s, want %s", c.got, c.want)
		}
	}
	for _, c := range []struct{ link, word string }{
		{"ordbog.html#skoen", "skoen"}, {"ordbog.html", ""}, {"klage.html#skoen", ""}, {"#skoen", ""},
		{"https://x.dk/ordbog.html#a", ""},
	} {
		if word, ok := g.Kinds["ledsagelse"].Word(c.link); word != c.word && ok || ok != (c.word != "") {
			t.Errorf("%s leads to the word %q, %v", c.link, word, ok)
		}
	}
}

// TestNoCalculator: of a name that is near a calculator's that one is told, of any other which there are.
func TestNoCalculator(t *testing.T) {
	const guide = "content/law/beskyttet-beskaeftigelse/guide.toml"
	for name, want := range map[string]string{
		"deadlin": "did you mean deadline?", "transprot": "did you mean transport?",
		"timeline": "write one of transport, wage, ", "": "write one of transport, wage, ",
	} {
		tree := fixture.Base(t)
		text := strings.Replace(string(tree[guide].Data), `["transport", `, `["`+name+`", `, 1)
		tree[guide] = &fstest.MapFile{Data: []byte(text)}
		_, problems := content.Load(tree)
		if !slices.ContainsFunc(problems, func(p file.Problem) bool {
			return p.What == "there is no calculator "+name && strings.HasPrefix(p.Instead, want)
		}) {
			t.Errorf("of %q it does not say %q:\n%v", name, want, problems)
		}
	}
}

// TestFactsOfOneKind: a fact of the law that lies beside one kind's pages is no other kind's, so that a standard of
// another kind that has one of the name has its own. A fact is written once.
func TestFactsOfOneKind(t *testing.T) {
	const shared, own = "content/law/facts.toml", "content/law/beskyttet-beskaeftigelse/facts.toml"
	tree := fixture.TwoKinds(t)
	text := string(tree[shared].Data)
	from, until := strings.Index(text, "[fact.loft]"), strings.Index(text, "[fact.klagefrist]")
	if from < 0 || until < from {
		t.Fatal("the fixture has no loft before klagefrist")
	}
	tree[own] = &fstest.MapFile{Data: []byte(text[from:until])}
	tree[shared].Data = []byte(text[:from] + text[until:])
	g, municipalities, problems := load(tree)
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	for _, s := range municipalities[0].Standards {
		if has := s.All["loft"] != nil; has != (s.ID == "beskyttet-beskaeftigelse") {
			t.Errorf("%s has the cap: %t", s.ID, has)
		}
	}
	if g.Facts["loft"] == nil {
		t.Error("the guide does not know the cap")
	}
	tree[shared].Data = []byte(text)
	_, _, problems = load(tree)
	if said := fmt.Sprint(problems); !strings.Contains(said, "the fact loft is written twice") || !strings.Contains(said, own) {
		t.Errorf("written twice: %s", said)
	}
}
