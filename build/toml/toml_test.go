package toml

import (
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"borgerguide/build/file"
)

// settings is what the tests read.
type settings struct {
	Name   string                  `toml:"name"`
	Text   string                  `toml:"text"`
	Open   bool                    `toml:"open"`
	Day    time.Time               `toml:"day"`
	List   []string                `toml:"list"`
	Number int                     `toml:"number"`
	Part   map[string]settingsPart `toml:"part"`
	Words  map[string]string       `toml:"words"`
}

type settingsPart struct {
	Title string   `toml:"title"`
	Only  []string `toml:"only"`
	Inner struct {
		Deep int `toml:"deep"`
	} `toml:"inner"`
}

func read(text string) (settings, *Table, string) {
	var s settings
	t, problems := Read(fstest.MapFS{"x.toml": {Data: []byte(text)}}, "x.toml", &s)
	var all []string
	problems.Sort()
	for _, p := range problems {
		all = append(all, strings.TrimSuffix(p.Place.String()+": "+p.What+"; "+p.Instead, "; "))
	}
	return s, t, strings.Join(all, "\n")
}

// TestProblems: each is told at its place, with what to write instead, and all of them in one run.
func TestProblems(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"name = \"a\"\n[part.b]\ntitle = \"c\"\n", ""},
		{"nam = \"a\"\n", "x.toml:1:1: unknown key nam; did you mean name?"},
		{"name = \"a\"\ntitle = \"b\"\n", "x.toml:2:1: the key title has no place here; move the line under [part.…]"},
		{"[part.b.inner]\ndeep = 1\ntitle = \"c\"\n",
			"x.toml:3:1: the key title has no place here; only these stand under inner: deep; write title beside it"},
		{"[part.b]\ninner = { title = \"c\" }\n",
			"x.toml:2:1: the key title has no place here; only these stand under inner: deep; write title beside it"},
		{"[zone]\na = 1\n[zone.b]\nc = 1\n", "x.toml:1:1: unknown key zone"},
		{"[part.a]\ntitle = \"b\"\nonli = []\n", "x.toml:3:1: unknown key onli; did you mean only?"},
		{"name = 1\n", `x.toml:1:1: the value of name is of the wrong kind; write text in quotes: "…"`},
		{"open = \"yes\"\n", "x.toml:1:1: the value of open is of the wrong kind; write true or false"},
		{"list = \"a\"\n", `x.toml:1:1: the value of list is of the wrong kind; write a list: ["…"]`},
		{"number = \"1\"\n", "x.toml:1:1: the value of number is of the wrong kind; write a whole number"},
		{"day = \"today\"\n",
			"x.toml:1:1: the value of day is of the wrong kind; write a date without quotes: 2026-11-22"},
		{"[part]\na = 1\n", "x.toml:2:1: the value of a is of the wrong kind; write it as a table, [part.a]"},
		{"name = 1\nopen = 2\nlst = []\n",
			"x.toml:1:1: the value of name is of the wrong kind; write text in quotes: \"…\"\n" +
				"x.toml:2:1: the value of open is of the wrong kind; write true or false\n" +
				"x.toml:3:1: unknown key lst; did you mean list?"},
	} {
		if _, _, got := read(c.text); got != c.want {
			t.Errorf("%q:\ngot  %s\nwant %s", c.text, got, c.want)
		}
	}
	_, table, got := read("name = \"a\"\nb\n")
	if !strings.HasPrefix(got, "x.toml:2:1: ") || !table.Spoiled("list") {
		t.Errorf("a text that is no TOML: %s", got)
	}
}

// TestRestIsRead: what stands beside a value of the wrong type is read all the same, and is not spoiled.
func TestRestIsRead(t *testing.T) {
	for _, wrong := range []string{
		"day = 2026-02-30", "day = today", "day = “2026”", "day =", `day = "2026`, "day = 1,5",
	} {
		s, table, problems := read(wrong + "\nname = \"a\"\nopen = 1\n")
		if s.Name != "a" || !table.Spoiled("day") || table.Spoiled("name") || strings.Count(problems, "\n") != 1 {
			t.Errorf("%s: %+v\n%s", wrong, s, problems)
		}
	}
	s, table, _ := read("name = 1\nopen = true\n[part.a]\ntitle = [1]\nonly = [\"b\"]\n[part.ab]\ntitle = \"c\"\n")
	if s.Name != "" || !s.Open || len(s.Part["a"].Only) != 1 || s.Part["ab"].Title != "c" {
		t.Errorf("got %+v", s)
	}
	for _, c := range []struct {
		key  string
		want bool
	}{
		{"", true}, {"name", true}, {"open", false}, {"part", true}, {"part.a", true}, {"part.a.title", true},
		{"part.a.only", false}, {"part.ab", false}, {"nam", false},
	} {
		if got := table.Spoiled(strings.Split(c.key, ".")...); got != c.want {
			t.Errorf("%q is spoiled: %v, want %v", c.key, got, c.want)
		}
	}
}

func TestAt(t *testing.T) {
	_, table, problems := read("name = \"a\"\n\n[part.b]\ntitle = \"c\"\n")
	if problems != "" {
		t.Fatal(problems)
	}
	for _, c := range []struct{ key, want string }{
		{"name", "x.toml:1:1"}, {"part b title", "x.toml:4:1"}, {"part b only", "x.toml:3:1"}, {"part b", "x.toml:3:1"},
		{"list", "x.toml:1:1"}, {"", "x.toml:1:1"},
	} {
		if got := table.At(strings.Fields(c.key)...).String(); got != c.want {
			t.Errorf("%q stands at %s, want %s", c.key, got, c.want)
		}
	}
}

func TestInside(t *testing.T) {
	s, table, _ := read("name = \"å\\tb\"\ntext = \"\"\"\nÆ, b\n\"\"\"\nlist = [\"Æ, b\"]\n")
	if at, ok := table.Inside(s.Text, "text"); !ok || at.String() != "x.toml:3:1" {
		t.Errorf("the text stands at %s, %v", at, ok)
	}
	if at, ok := table.Inside(s.Name, "name"); ok {
		t.Errorf("a text with an escape stands at %s", at)
	}
	if _, ok := table.Inside("", "number"); ok {
		t.Error("a key that is not there has a text")
	}
}

func TestFrontMatter(t *testing.T) {
	for _, c := range []struct{ text, name, rest, problems string }{
		{"+++\nname = \"a\"\n+++\nText\n", "a", "Text\n", ""},
		{"+++\n+++\nText\n", "", "Text\n", ""},
		{"+++\nname = \"a\"\n+++", "a", "", ""},
		{"Text\n+++\nname = \"a\"\n", "", "Text\n+++\nname = \"a\"\n", ""},
		{"+++\nnam = \"a\"\n+++\nText\n", "", "Text\n",
			"x.md:2:1: unknown key nam\n    nam = \"a\"\n    ^\n    did you mean name?\n"},
		{"\n \n+++ \nname = \"a\"\n+++\t\u00a0\nText\n", "a", "Text\n", ""},
		{" +++\nname = \"a\"\n  +++", "a", "", ""},
		{"+++\nname = \"a\"\n", "", "",
			"x.md:1:1: the +++ at the top is never closed\n    +++\n    ^\n    end the front matter with a line of +++\n"},
		{"\n\n+++\nname = \"a\"\n+++\nText\n", "a", "Text\n", ""},
		{"+++  \nname = \"a\"\n +++\t\nText\n", "a", "Text\n", ""},
		{" +++\u00a0\nname = \"a\"\n+++\nText\n", "a", "Text\n", ""},
		{"\n \n", "", "\n \n", ""},
		{"## A\n---\n", "", "## A\n---\n", ""},
		{"a = 1\n+++\n", "", "a = 1\n+++\n", ""},
		{"---\nname = \"a\"\n---\nText\n", "", "Text\n", "x.md:1:1: the lines around the front matter are +++, " +
			"and here stands ---\n    ---\n    ^\n    write +++ before and after it\n"},
		{"---\nname: a\n---\nText\n", "", "Text\n", "x.md:1:1: the lines around the front matter are +++, " +
			"and here stands ---\n    ---\n    ^\n    write +++ before and after it\n"},
		{"++\nname = \"a\"\n++++\nText\n", "", "Text\n", "x.md:1:1: the lines around the front matter are +++, " +
			"and here stands ++\n    ++\n    ^\n    write +++ before and after it\n"},
		{"+++\nname = \"a\"\n---\nText\n", "", "Text\n", "x.md:3:1: the front matter ends with a line of +++, " +
			"and here stands ---\n    ---\n    ^\n    write +++\n"},
		{"name = \"a\"\n+++\nText\n", "", "Text\n", "x.md:1:1: there is no line of +++ before the front matter\n" +
			"    name = \"a\"\n    ^\n    write +++ on a line above\n"},
	} {
		var s settings
		f := &file.File{Name: "x.md", Text: []byte(c.text)}
		table, rest, problems := FrontMatter(f, &s)
		if s.Name != c.name || c.text[rest:] != c.rest || problems.Error() != c.problems {
			t.Errorf("%q: name %q, rest %q\n%s", c.text, s.Name, c.text[rest:], problems.Error())
		}
		if spoiled := strings.Contains(c.problems, "+++"); table.Spoiled() != spoiled {
			t.Errorf("%q: spoiled is %v", c.text, !spoiled)
		}
	}
}

func TestFileMissing(t *testing.T) {
	var s settings
	table, problems := Read(fstest.MapFS{}, "x.toml", &s)
	if got := problems.Error(); got != "x.toml:1:1: this file is missing\n" || !table.Spoiled("name") {
		t.Errorf("got %s", got)
	}
	if got := table.At("name").String(); got != "x.toml:1:1" {
		t.Errorf("its keys stand at %s", got)
	}
}

func TestDay(t *testing.T) {
	s, _, _ := read("day = 2026-11-22\n")
	if y, m, d := Day(s.Day).Civil(); y != 2026 || m != 11 || d != 22 {
		t.Errorf("got %d-%d-%d", y, m, d)
	}
	if Day(time.Time{}) != 0 {
		t.Error("no date is a day")
	}
}
