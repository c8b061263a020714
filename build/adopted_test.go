package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

const (
	standardFolder = "content/municipalities/lilleby/beskyttet-beskaeftigelse/"
	newFolderOf    = standardFolder + "2027-03-01/"
	guideOf        = "public/lilleby/beskyttet-beskaeftigelse/"
)

// must runs the tool, which must do well.
func ran(t *testing.T, args ...string) string {
	t.Helper()
	code, out, stderr := tool(args...)
	if code != 0 {
		t.Fatalf("%v: %s", args, stderr)
	}
	return out
}

// answerBy is when the calculator says that an answer is due, with the text it is counted by.
func answerBy(t *testing.T, dir, received, today string) (date string, assumed bool) {
	t.Helper()
	out := ran(t, "calc", "-dir", dir, "--json", "deadline", "kommune=lilleby", "hvad=svar", "modtaget="+received,
		"idag="+today)
	var answer struct {
		Lines []struct {
			Sentence string
			Numbers  []any
		}
	}
	if err := json.Unmarshal([]byte(out), &answer); err != nil {
		t.Fatal(err)
	}
	for _, l := range answer.Lines {
		if l.Sentence == "text-then" {
			assumed = true
		}
	}
	return answer.Lines[0].Numbers[0].(string), assumed
}

// TestTextAdoptedAnew carries out the recipe of docs/writing.md: 30 hverdage become 40 from 1 March 2027, and the
// passages are renumbered. The site is read before the day and on it.
func TestTextAdoptedAnew(t *testing.T) {
	dir := smallProject(t)
	ran(t, "build", "-dir", dir)
	if date, assumed := answerBy(t, dir, "2027-03-01", "2027-03-10"); date != "2027-04-12" || assumed {
		t.Errorf("with one text an answer is due %s, assumed: %t", date, assumed)
	}
	before := read(t, dir, guideOf+"klage.html")

	ran(t, "new", "-dir", dir, "--text", "2027-03-01", "lilleby")
	_, _, stderr := tool("check", "-dir", dir)
	if !strings.Contains(stderr, "this text is the same as the one before it") {
		t.Errorf("a copy of the old text passes: %s", stderr)
	}
	adoptAnew(t, dir)
	ran(t, "check", "-dir", dir, "--html", filepath.Join(dir, "gennemsyn.html"))
	report := read(t, dir, "gennemsyn.html")
	for _, want := range []string{
		"ord texts.days-until 28. februar 2027", "ord texts.days-from 1. marts 2027", "ord texts.confirm",
	} {
		if !strings.Contains(report, want) {
			t.Errorf("the page to sign does not say %s", want)
		}
	}

	ran(t, "build", "-dir", dir)
	holds(t, dir, guideOf+"index.html", "inden for 30 hverdage", "ord texts.ahead 1. marts 2027")
	holds(t, dir, guideOf+"2027-03-01/index.html", "inden for 40 hverdage", "ord texts.coming 1. marts 2027")
	holds(t, dir, guideOf+"aendringer.html", "30 hverdage", "40 hverdage")
	link := "<li><a href=\"aendringer.html\">ord texts.title</a></li>\n"
	if got := strings.Replace(read(t, dir, guideOf+"klage.html"), link, "", 1); got != before {
		t.Error("the new text has changed a page of the old one before its day")
	}

	for _, date := range []string{"2026-11-22", "2027-03-10"} {
		replaceDate(t, dir, date)
		for _, c := range []struct{ received, answer string }{
			{"2027-02-26", "2027-04-09"}, {"2027-02-28", "2027-04-09"}, {"2027-03-01", "2027-04-26"},
			{"2027-03-05", "2027-04-30"},
		} {
			got, assumed := answerBy(t, dir, c.received, "2027-03-10")
			if got != c.answer || !assumed {
				t.Errorf("on %s, received %s: due %s, not %s, assumed: %t", date, c.received, got, c.answer, assumed)
			}
		}
	}
	ran(t, "build", "-dir", dir)
	holds(t, dir, guideOf+"index.html", "inden for 40 hverdage", "ord texts.behind 1. marts 2027")
	old := guideOf + "ord-texts-folder-2027-03-01/"
	holds(t, dir, old+"index.html", "inden for 30 hverdage", "ord texts.earlier 28. februar 2027")
	holds(t, dir, old+"klage.html", "senest 4 uger efter", "ord texts.earlier 28. februar 2027")
}

// adoptAnew puts in the new words, as the recipe says: they have other numbers, and a page names them.
func adoptAnew(t *testing.T, dir string) {
	t.Helper()
	replace(t, dir, newFolderOf+"source.txt", "30 hverdage", "40 hverdage")
	source := strings.ReplaceAll(read(t, dir, newFolderOf+"source.md"), "## B", "## 1.")
	write(t, dir, newFolderOf+"source.md", strings.Replace(source, "30 hverdage", "40 hverdage", 1))
	standard := strings.ReplaceAll(read(t, dir, newFolderOf+"standard.toml"), "30 hverdage", "40 hverdage")
	for _, key := range []string{"heading = \"", "passage = \"", "\n"} {
		standard = strings.ReplaceAll(standard, key+"B", key+"1.")
	}
	standard = strings.Replace(standard, "1.5 = ", "\"1.5\" = ", 1)
	write(t, dir, newFolderOf+"standard.toml", standard)
	for _, page := range []string{"index.md", "klage.md", "ordbog/afgoerelse.md"} {
		text := strings.NewReplacer("\"B", "\"1.", " B", " 1.").Replace(read(t, dir, standardFolder+page))
		if err := os.MkdirAll(filepath.Join(dir, filepath.Dir(newFolderOf+page)), 0o755); err != nil {
			t.Fatal(err)
		}
		write(t, dir, newFolderOf+page, text)
	}
}

// holds tells of what a page does not say.
func holds(t *testing.T, dir, name string, wanted ...string) {
	t.Helper()
	page := read(t, dir, name)
	for _, want := range wanted {
		if !strings.Contains(page, want) {
			t.Errorf("%s does not say %s", name, want)
		}
	}
}

// replaceDate writes another day into config.toml.
func replaceDate(t *testing.T, dir, date string) {
	t.Helper()
	text := read(t, dir, "config.toml")
	i := strings.Index(text, "date = ")
	write(t, dir, "config.toml", text[:i]+"date = "+date+text[i+len("date = 2026-11-22"):])
}

// TestNewTextRefuses: what --text cannot make is told, and nothing is made.
func TestNewTextRefuses(t *testing.T) {
	dir := smallProject(t)
	ran(t, "new", "-dir", dir, "--text", "2027-03-01", "lilleby/beskyttet-beskaeftigelse")
	replace(t, dir, newFolderOf+"source.txt", "30 hverdage", "40 hverdage")
	for _, c := range []struct{ day, name, want string }{
		{"2027-3-1", "lilleby", "is no date"}, {"1. marts", "lilleby", "is no date"},
		{"2027-02-30", "lilleby", "is no date"},
		{"2027-03-01", "lilleby", "must be a later day"}, {"2027-02-28", "lilleby", "must be a later day"},
		{"2028-03-01", "storeby", "there is no folder content/municipalities/storeby"},
		{"2028-03-01", "lilleby/ledsagelse", "say which standard the text is of: lilleby/beskyttet-beskaeftigelse"},
	} {
		code, _, stderr := tool("new", "-dir", dir, "--text", c.day, c.name)
		if code == 0 || !strings.Contains(stderr, c.want) {
			t.Errorf("%s %s: exit %d, %s", c.day, c.name, code, stderr)
		}
	}
	names, err := os.ReadDir(filepath.Join(dir, standardFolder))
	if err != nil {
		t.Fatal(err)
	}
	for _, n := range names {
		if n.IsDir() && n.Name() != "2027-03-01" && n.Name() != "ordbog" {
			t.Errorf("there is a folder %s", n.Name())
		}
	}
}
