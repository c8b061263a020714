package markdown

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"borgerguide/build/file"
)

// parse reads a whole text as the file a.md.
func parse(text string, rules Rules) (*Doc, file.Problems) {
	f := &file.File{Name: "a.md", Text: []byte(text)}
	return Parse(f, 0, len(f.Text), rules)
}

// values are what the {facts} of the tests are worth.
func values(name string) (Value, bool) {
	switch name {
	case "kommune":
		return Value{HTML: "Lilleby &amp; Omegn", Words: "Lilleby & Omegn"}, true
	case "klagefrist":
		return Value{HTML: "<b>4 uger</b>", Words: "4 uger"}, true
	case "kontakt":
		return Value{HTML: "<address>Torvet 1</address>\n", Words: "Torvet 1", Block: true}, true
	}
	return Value{}, false
}

// expectProblems compares all that is said about a text.
func expectProblems(t *testing.T, text string, rules Rules, want ...string) {
	t.Helper()
	t.Run(text, func(t *testing.T) {
		t.Helper()
		_, problems := parse(text, rules)
		if got := problems.Error(); got != strings.Join(want, "") {
			t.Errorf("got:\n%swant:\n%s", got, strings.Join(want, ""))
		}
	})
}

// said is a message about a place of a line.
func said(line, column int, what, text, instead string) string {
	return fmt.Sprintf("a.md:%d:%d: %s\n    %s\n    %s^\n    %s\n",
		line, column, what, text, strings.Repeat(" ", column-1), instead)
}

func TestHTMLIsRefused(t *testing.T) {
	const what, instead = "HTML has no place in the content", "write it as Markdown"
	for _, line := range []string{
		"<script>alert(1)</script>", "<div>", "<!-- skjult -->",
		"<?php ?>", "<!DOCTYPE html>", "<img src=x onerror=alert(1)>",
	} {
		expectProblems(t, line, Rules{}, said(1, 1, what, line, instead))
	}
	expectProblems(t, "Et <br> to", Rules{}, said(1, 4, what, "Et <br> to", instead))
	expectProblems(t, "Ét\n\n- a <b>", Rules{}, said(3, 5, what, "- a <b>", instead))
	expectProblems(t, "| a | b |\n|---|---|\n| c | <i> |", Rules{}, said(3, 7, what, "| c | <i> |", instead))
	expectProblems(t, "a[^1]\n\n[^1]: x <u>", Rules{}, said(3, 9, what, "[^1]: x <u>", instead))
	expectProblems(t, "2 < 3 og &lt;b&gt;", Rules{})
	expectProblems(t, "![Et kort](kort.png)", Rules{},
		said(1, 1, "pictures are not part of the guide", "![Et kort](kort.png)", "say it in words"))
}

func TestHeadings(t *testing.T) {
	const (
		noID     = "end the line with {#id}, in small letters a-z, digits and hyphens"
		braces   = "the braces of this heading could not be read"
		straight = `end the line with {#id kilde="B1"}, with straight quotes`
		nested   = "a heading stands inside a list or a quotation"
	)
	for _, right := range []string{
		"## Frist {#frist}", `## Frist {#frist kilde="B1 B2.1"}`,
		`## Frist {kilde="B1" #frist}`, "## Frist {#frist kilde=B1}",
		"## Frist i {kommune} {#frist}", "## Frist {#frist}\n\n### Hvornår? {#hvornaar-2}",
	} {
		expectProblems(t, right, Rules{})
	}
	for _, c := range []struct{ line, what, instead string }{
		{"## Frist", "this heading has no id", noID},
		{"### Frist", "this heading has no id", noID},
		{"## Frist i {kommune}", "this heading has no id", noID},
		{`## Frist {kilde="B1"}`, "this heading has no id", noID},
		{"## Frist {#Frist}", "the id Frist has other signs than small letters a-z, digits and hyphens",
			"write ae, oe, aa for æ, ø, å"},
		{"## Frist {#sådan}", "the id sådan has other signs than small letters a-z, digits and hyphens",
			"write ae, oe, aa for æ, ø, å"},
		{"## Frist {#a--b}", "the id a--b has other signs than small letters a-z, digits and hyphens",
			"write ae, oe, aa for æ, ø, å"},
		{"## Frist {#a .stor}", "a heading has only an id and a kilde, not class", `write {#id kilde="B1"}`},
		{`## Frist {#a style="color:red"}`, "a heading has only an id and a kilde, not style",
			`write {#id kilde="B1"}`},
		{`## Frist {#a onclick="x"}`, "a heading has only an id and a kilde, not onclick", `write {#id kilde="B1"}`},
		{"## Frist {#a kilde=”B1”}", braces, straight},
		{"## Frist {#a kilde=»B1«}", braces, straight},
		{"## Frist {#a kilde='B1'}", braces, straight},
		{`## Frist {#a kilde="B1}`, braces, straight},
		{"## Frist {#a} ##", braces, straight},
		{"# Frist {#a}", "a page's heading stands in its front matter",
			`write title = "…" between the +++ lines, and ## for the sections`},
	} {
		expectProblems(t, c.line, Rules{}, said(1, 1, c.what, c.line, c.instead))
	}
	expectProblems(t, "## A {#a}\n\nTekst\n\n### B {#a}\n", Rules{},
		said(5, 1, "the id a stands twice on this page", "### B {#a}", "give each heading its own id"))
	expectProblems(t, "> ## A {#a}", Rules{},
		said(1, 3, nested, "> ## A {#a}", "write it on a line of its own, or as **bold** words"))
	expectProblems(t, "- ### A {#a}", Rules{},
		said(1, 3, nested, "- ### A {#a}", "write it on a line of its own, or as **bold** words"))
	expectProblems(t, "## Frist", Rules{NoSections: true},
		said(1, 1, "a heading has no place in this text", "## Frist", "write paragraphs and lists only"))
}

func TestSections(t *testing.T) {
	doc, problems := parse("Først.\n\n## Frist i {kommune} {#frist kilde=\"B1  B2.1\"}\n\nTekst.\n\n### Under {#under}\n\n## 1\\. A &amp; *b* {#tom}\n", Rules{})
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	var got []string
	for _, s := range append([]*Section{doc.Intro}, doc.Sections...) {
		got = append(got, fmt.Sprintf("%s|%s|%q|%s|%v", s.ID, s.Title(Lookup(values).Words), s.Kilde, s.Place,
			s.Empty()))
	}
	want := []string{
		`||[]|a.md:1:1|false`,
		`frist|Frist i Lilleby & Omegn|["B1" "B2.1"]|a.md:3:1|false`,
		`tom|1. A & b|[]|a.md:9:1|true`,
	}
	if !slices.Equal(got, want) {
		t.Errorf("got:\n%s\nwant:\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}

// TestParseOfAPart reads a text inside another, as front matter and TOML have it: only the part counts, and the places
// are those of the whole.
func TestParseOfAPart(t *testing.T) {
	whole := "x = 1\nrule = \"\"\"    \nGå <b> a\n\nind\n\"\"\" # <i>\n## Y\n"
	from := strings.Index(whole, "Gå")
	to := strings.Index(whole, "\"\"\" #")
	f := &file.File{Name: "a.toml", Text: []byte(whole)}
	doc, problems := Parse(f, from, to, Rules{NoSections: true})
	want := "a.toml:3:4: HTML has no place in the content\n    Gå <b> a\n       ^\n    write it as Markdown\n"
	if problems.Error() != want || len(doc.Sections) > 0 {
		t.Errorf("got:\n%swant:\n%s", problems.Error(), want)
	}
	inner := &file.File{Name: "a.toml", Text: []byte("rule = \"Gå selv\"")}
	doc, _ = Parse(inner, 8, 16, Rules{NoSections: true})
	if blocks := doc.Intro.Blocks(nil); len(blocks) != 1 || blocks[0].Text != "Gå selv" ||
		blocks[0].Place.String() != "a.toml:1:9" {
		t.Errorf("a text far in on its line is %v", blocks)
	}
}

func TestFactsAndLinks(t *testing.T) {
	text := "## Frist i {kommune} {#frist}\n\nSvar i {Svarfrist}, \\{kode} og \\{fri}.\n\n- [{klagefrist}](klage.html#frist)\n\n" +
		"| {a-1} | b |\n|---|---|\n| æ {b.mail} | [c](#d) |\n\n{kontakt}\n"
	doc, problems := parse(text, Rules{})
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	list := func(refs []Ref) string {
		var b strings.Builder
		for _, r := range refs {
			fmt.Fprintf(&b, "%s %s\n", r.Place, r.Name)
		}
		return b.String()
	}
	want := "a.md:1:1 kommune\na.md:3:8 Svarfrist\na.md:5:4 klagefrist\na.md:7:3 a-1\na.md:9:5 b.mail\na.md:11:1 kontakt\n"
	if got := list(doc.Sections[0].Facts()); got != want {
		t.Errorf("facts:\n%swant:\n%s", got, want)
	}
	want = "a.md:5:3 klage.html#frist\na.md:9:16 #d\n"
	if got := list(doc.Sections[0].Links()); got != want {
		t.Errorf("links:\n%swant:\n%s", got, want)
	}
}

func TestBlocks(t *testing.T) {
	doc, _ := parse("Et *lille* `{ord}`  \nog to\n\n1. Svar i {klagefrist}\n   - dybere\n\n> Citat\n\n### Under {#u}\n\n| a | {kommune} |\n|---|---|\n| b | |\n\n"+
		"    12 i kode\n\n```\n13 i kode\n```\n\n1\\. maj &amp; \\* <https://x.dk>\n\n{kontakt}\n\n{ukendt}\n", Rules{})
	var got strings.Builder
	for _, b := range doc.Intro.Blocks(Lookup(values).Words) {
		fmt.Fprintf(&got, "%s %q heading=%v quote=%v\n", b.Place, b.Text, b.Heading, b.Quote)
	}
	want := `a.md:1:1 "Et lille {ord} og to" heading=false quote=false
a.md:4:4 "Svar i 4 uger" heading=false quote=false
a.md:5:6 "dybere" heading=false quote=false
a.md:7:3 "Citat" heading=false quote=true
a.md:9:1 "Under" heading=true quote=false
a.md:11:2 "a" heading=false quote=false
a.md:11:6 "Lilleby & Omegn" heading=false quote=false
a.md:13:2 "b" heading=false quote=false
a.md:15:5 "12 i kode" heading=false quote=false
a.md:17:1 "13 i kode" heading=false quote=false
a.md:21:1 "1. maj & * https://x.dk" heading=false quote=false
a.md:23:1 "Torvet 1" heading=false quote=false
a.md:25:1 "{ukendt}" heading=false quote=false
`
	if got.String() != want {
		t.Errorf("got:\n%swant:\n%s", &got, want)
	}
}
