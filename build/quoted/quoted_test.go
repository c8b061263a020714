package quoted

import (
	"fmt"
	"strings"
	"testing"

	"borgerguide/build/file"
)

// read reads a text after the heading of a passage.
func read(text string) (*Passage, file.Problems) {
	f := &file.File{Name: "source.md", Text: []byte("## A\n\n" + text)}
	passages, problems := Parse(f, 0, Rules{})
	return passages[0], problems
}

func TestHTML(t *testing.T) {
	for _, c := range []struct{ what, text, want string }{
		{"paragraphs", "Et\nto\n\nTre", "<p>Et to</p>|<p>Tre</p>"},
		{"a heading", "### Klage\nTekst\n### Mere",
			"<p><strong>Klage</strong></p>|<p>Tekst</p>|<p><strong>Mere</strong></p>"},
		{"stars and underscores", "**Et** *to* _tre_ __fire__ ~~fem~~", "<p>**Et** *to* _tre_ __fire__ ~~fem~~</p>"},
		{"backticks", "`et`\n\n```\nto\n```", "<p>`et`</p>|<p>``` to ```</p>"},
		{"entities", "&copy; &#65; &amp;", "<p>&amp;copy; &amp;#65; &amp;amp;</p>"},
		{"HTML", "<b>et</b> <!-- to --> <script>", "<p>&lt;b&gt;et&lt;/b&gt; &lt;!-- to --&gt; &lt;script&gt;</p>"},
		{"addresses", "<a@b.dk> <https://x.dk> https://y.dk",
			"<p>&lt;a@b.dk&gt; &lt;https://x.dk&gt; https://y.dk</p>"},
		{"links", "[Telefon]: fronten\n\n[a](b) ![c](d) [e][f] [^1]",
			"<p>[Telefon]: fronten</p>|<p>[a](b) ![c](d) [e][f] [^1]</p>"},
		{"a footnote", "[^1]: Se lov", "<p>[^1]: Se lov</p>"},
		{"facts", "{navn} {svarfrist} { } {#a}", "<p>{navn} {svarfrist} { } {#a}</p>"},
		{"backslashes", `a\*b \# c\`, `<p>a\*b \# c\</p>`},
		{"lines of signs", "Titel\n=====\n\n---\n\n***", "<p>Titel =====</p>|<p>---</p>|<p>***</p>"},
		{"a quotation of mail", "> et\n> to", "<p>&gt; et &gt; to</p>"},
		{"lines that are set in", "    et\n\tto", "<p>et to</p>"},
		{"other numbers of #", "# et\n\n#to\n\n##tre", "<p># et</p>|<p>#to</p>|<p>##tre</p>"},
		{"front matter", "+++\nx = 1\n+++", "<p>+++ x = 1 +++</p>"},
		{"a year", "Den er fra\n1986. Siden\n\n1986. Siden", "<p>Den er fra 1986. Siden</p>|<p>1986. Siden</p>"},
		{"a date", "30. juni 2026\n\n1. Maj", "<p>30. juni 2026</p>|<p>1. Maj</p>"},
		{"bullets", "Et:\n- to\n  mere\n• tre\n\uf0b7\tfire",
			"<p>Et:</p>|<ul>|<li>to mere</li>|<li>tre</li>|<li>fire</li>|</ul>"},
		{"bullets with lines between", "- to\n\n- tre\n\nfire", "<ul>|<li>to</li>|<li>tre</li>|</ul>|<p>fire</p>"},
		{"numbers", "1. et\n2. to\n mere", marked("1. et", "2. to mere")},
		{"numbers in a paragraph", "et\n2. to", "<p>et 2. to</p>"},
		{"another number in an item", "1) et\n30. to\n2) tre", marked("1) et 30. to", "2) tre")},
		{"letters", "a) et\nb) to\n\n(c) tre\n\nd. Fire", marked("a) et", "b) to", "(c) tre", "d. Fire")},
		{"letters after z", "z) et\næ) to\nå) tre", marked("z) et", "æ) to", "å) tre")},
		{"an abbreviation", "f. eks. et", "<p>f. eks. et</p>"},
		{"sections", "1.1 et\n1.2 to", marked("1.1 et", "1.2 to")},
		{"other marks", "* et\n* to\n\n– tre\n\no fire", marked("* et", "* to", "– tre", "o fire")},
		{"a list in a list", "1. et\n   - to\n     - tre\n   - fire\n2. fem",
			`<ul class="received" role="list">|<li>1. et|<ul>|<li>to|<ul>|<li>tre</li>|</ul>|</li>|<li>fire</li>|</ul>|` +
				`</li>|<li>2. fem</li>|</ul>`},
		{"two lists", "- et\n1. to", "<ul>|<li>et 1. to</li>|</ul>"},
		{"two kinds of lists", "- et\n\n1. to", "<ul>|<li>et</li>|</ul>|" + marked("1. to")},
		{"a table", "| A | B |\n|---|:--|\n| 1 |\n| 2 | <3> | 4 |\nEfter",
			table(`<thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">A</th>`+
				`<th role="columnheader" scope="col">B</th></tr></thead>|<tbody role="rowgroup">|`+
				`<tr role="row"><td role="cell" data-label="A">1</td></tr>|<tr role="row"><td role="cell" data-label="A">2</td>`+
				`<td role="cell" data-label="B">&lt;3&gt;</td><td role="cell">4</td></tr>`) + "|<p>Efter</p>"},
		{"a table without names", "| A | |\n| - * | c |",
			table(`<tbody role="rowgroup">|<tr role="row"><td role="cell">A</td><td role="cell"></td></tr>|` +
				`<tr role="row"><td role="cell">- *</td><td role="cell">c</td></tr>`)},
		{"a table of tabs", "A\tB\n1\t", table(`<tbody role="rowgroup">|<tr role="row"><td role="cell">A</td>` +
			`<td role="cell">B</td></tr>|<tr role="row"><td role="cell">1</td><td role="cell"></td></tr>`)},
		{"a tab on one line", "A\tB\nC", "<p>A B C</p>"},
		{"a single |", "a | b\n\n| c", "<p>a | b</p>|<p>| c</p>"},
	} {
		p, problems := read(c.text)
		got := strings.ReplaceAll(strings.TrimSpace(string(p.HTML())), "\n", "|")
		if got != c.want || len(problems) > 0 {
			t.Errorf("%s: %q gives\n%s\nwant\n%s\n%v", c.what, c.text, got, c.want, problems)
		}
	}
}

// marked is a list whose items show what they are marked with.
func marked(items ...string) string {
	return `<ul class="received" role="list">|<li>` + strings.Join(items, "</li>|<li>") + "</li>|</ul>"
}

func table(rows string) string { return `<table role="table">|` + rows + "|</tbody></table>" }

const (
	slipped = "a passage begins with ## and a blank at the beginning of a line, and here stands "
	signs   = "the name of a passage has letters, digits, full stops and hyphens, and here stands "
)

func TestProblems(t *testing.T) {
	for _, c := range []struct {
		ids        bool
		text, want string
	}{
		{false, "## A\n\n## B\n", "A B"},
		{false, "Et\n\nto\n\n## A\n", "A source.md:1:1: these words belong to no passage"},
		{false, "## 9.1 Klagen\n\nEt\n", "9.1 source.md:1:1: the name of a passage is one word, without blanks: »9.1 Klagen« has more"},
		{false, "##7.2\n\nEt\n", "7.2 source.md:1:1: " + slipped + "»##7.2«"},
		{false, "## 7.1\n\nEt\n# 7.2\n", "7.1 7.2 source.md:4:1: " + slipped + "»# 7.2«"},
		{false, "#7.2\n", "7.2 source.md:1:1: " + slipped + "»#7.2«"},
		{false, "##\u00a07.2\n", "7.2 source.md:1:1: " + slipped + "»##\u00a07.2«"},
		{false, "##\t7.2\n", "7.2 source.md:1:1: " + slipped + "»##\t7.2«"},
		{false, " ## 7.2\n", "7.2 source.md:1:2: " + slipped + "»## 7.2«"},
		{false, "##B5f\n", "B5f source.md:1:1: " + slipped + "»##B5f«"},
		{false, "##A\n", "A source.md:1:1: " + slipped + "»##A«"},
		{false, "## A\n\nKlag # 3\n", "A"},
		{false, "## §7\n", "7 source.md:1:4: " + signs + "§"},
		{false, "## (7.2)\n", "7.2 source.md:1:4: " + signs + "("},
		{false, "## 7,2\n", "7.2 source.md:1:5: " + signs + ","},
		{false, "## 7.2:\n", "7.2 source.md:1:7: " + signs + ":"},
		{false, "## 7.\u00ad2\n", "7.2 source.md:1:6: " + signs + "the sign U+00AD, which cannot be seen"},
		{false, "## 7.2.\n", "7.2 source.md:1:4: the name of a passage neither begins nor ends with a full stop or a hyphen"},
		{false, "## A\n\n##\n", "A source.md:3:1: this passage has no name"},
		{true, "##§ 1 {#par-1}\n", "par-1 source.md:1:1: " + slipped + "»##§ 1 {#par-1}«"},
		{true, "### § 1 {#par-1}\n", "par-1 source.md:1:1: " + slipped + "»### § 1 {#par-1}«"},
		{true, "## § 1, stk. 2 {#par-1-2}\n", "par-1-2"},
		{true, "## § 1\n", " source.md:1:1: this heading has no id"},
		{true, "## § 1 {#Par}\n", "Par source.md:1:1: the id Par has other signs than small letters a-z, digits and hyphens"},
		{true, "## a {#b}\n## c {#b}\n", "b b source.md:2:1: the id b stands twice on this page"},
		{true, "## a {#b kilde=\"c\"}\n", "b kilde=\"c\" source.md:1:1: the braces of this heading could not be read"},
		{true, "## a {#b}\n\n# c\n", "b source.md:3:1: a page's heading stands in its front matter"},
	} {
		f := &file.File{Name: "source.md", Text: []byte(c.text)}
		passages, problems := Parse(f, 0, Rules{IDs: c.ids})
		var told []string
		for _, p := range passages {
			told = append(told, p.ID)
		}
		for _, p := range problems {
			told = append(told, fmt.Sprintf("%s: %s", p.Place, p.What))
		}
		if got := strings.Join(told, " "); got != c.want {
			t.Errorf("%q: %s, want %s", c.text, got, c.want)
		}
	}
}

// TestOtherWords: words in the signs of what was received take the places of the written ones.
func TestOtherWords(t *testing.T) {
	p, _ := read("### A\n\n| b | c |\n\n1. d")
	words := p.Words()
	for i := range words {
		words[i].Shown = strings.ToUpper(words[i].Shown) + "!"
	}
	p.Show(words)
	if got := p.Plain(); got != "A! B! C! 1.! D!" {
		t.Error(got)
	}
}

// TestDepth: however far items are set in, a page is no deeper than a reader can follow.
func TestDepth(t *testing.T) {
	var b strings.Builder
	for i := range 2000 {
		b.WriteString(strings.Repeat("  ", i) + "- et\n")
	}
	p, problems := read(b.String())
	out := string(p.HTML())
	if n := strings.Count(out, "<ul>"); n != maxDepth+1 || strings.Count(out, "<li>et") != 2000 || len(problems) > 0 {
		t.Errorf("%d lists, %v", n, problems)
	}
}
