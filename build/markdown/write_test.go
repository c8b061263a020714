package markdown

import (
	"errors"
	"strings"
	"testing"
)

// expectHTML compares what is written of a text.
func expectHTML(t *testing.T, w Writer, text, want string) {
	t.Helper()
	t.Run(text, func(t *testing.T) {
		t.Helper()
		doc, problems := parse(text, Rules{})
		if len(problems) > 0 {
			t.Fatal(problems)
		}
		w.Lookup = values
		var got strings.Builder
		for _, s := range append([]*Section{doc.Intro}, doc.Sections...) {
			if s.ID != "" {
				got.WriteString("[" + s.ID + "]\n")
			}
			got.WriteString(string(w.HTML(s)))
		}
		if got.String() != want {
			t.Errorf("got:\n%s\nwant:\n%s", &got, want)
		}
	})
}

func TestWrite(t *testing.T) {
	w := Writer{}
	expectHTML(t, w, "Et *lille* **ord**  \nog & < 3",
		"<p>Et <em>lille</em> <strong>ord</strong><br>\nog &amp; &lt; 3</p>\n")
	expectHTML(t, w, "- a\n- b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n")
	expectHTML(t, w, "Svar i {klagefrist}.", "<p>Svar i <b>4 uger</b>.</p>\n")
	expectHTML(t, w, "*{klagefrist}*, [{kommune}](klage.html)",
		"<p><em><b>4 uger</b></em>, <a href=\"klage.html\">Lilleby &amp; Omegn</a></p>\n")
	expectHTML(t, w, "\\{kommune} {kommune", "<p>{kommune} {kommune</p>\n")
	expectHTML(t, w, "{kontakt}", "<address>Torvet 1</address>\n")
	expectHTML(t, w, "Før\n\n{kontakt}\n\nEfter", "<p>Før</p>\n<address>Torvet 1</address>\n<p>Efter</p>\n")
	expectHTML(t, w, "### Frist i {kommune} {#a}", "<h3 id=\"a\">Frist i Lilleby &amp; Omegn</h3>\n")
	expectHTML(t, w, "Først\n\n## A {#a}\n\nEt\n\n## B {#b}\n\nTo", "<p>Først</p>\n[a]\n<p>Et</p>\n[b]\n<p>To</p>\n")
	expectHTML(t, w, "[a](ordbog.html#skoen)", "<p><a href=\"ordbog.html#skoen\">a</a></p>\n")
	w.Words = "ordbog.html"
	expectHTML(t, w, "[a](ordbog.html#skoen) [b](ordbog.html)",
		"<p><a href=\"ordbog.html#skoen\" class=\"word\">a</a> <a href=\"ordbog.html\">b</a></p>\n")
	expectHTML(t, w, "[a](https://x.dk/?b=1&c=2) [d](https://x.dk/?b=1&amp;c=2)",
		"<p><a href=\"https://x.dk/?b=1&amp;c=2\">a</a> <a href=\"https://x.dk/?b=1&amp;c=2\">d</a></p>\n")
	expectHTML(t, w, "[a](https://x.dk/\"onclick=\"x)", "<p><a href=\"https://x.dk/%22onclick=%22x\">a</a></p>\n")
	expectHTML(t, w, "<ss-front@balk.dk>", "<p><a href=\"mailto:ss-front@balk.dk\">ss-front@balk.dk</a></p>\n")
}

// Advice stands in a box from its heading until the next, or until the section ends.
func TestAdvice(t *testing.T) {
	w := Writer{Advice: "Gode råd"}
	expectHTML(t, w, "Et\n\n### Gode råd {#r}\n\nTo\n\nTre",
		"<p>Et</p>\n<div class=\"advice\">\n<h3 id=\"r\">Gode råd</h3>\n<p>To</p>\n<p>Tre</p>\n</div>\n")
	expectHTML(t, w, "### Gode råd {#r}\n\nEt\n\n### Andet {#a}\n\nTo\n\n## B {#b}\n\nTre",
		"<div class=\"advice\">\n<h3 id=\"r\">Gode råd</h3>\n<p>Et</p>\n</div>\n<h3 id=\"a\">Andet</h3>\n<p>To</p>\n"+
			"[b]\n<p>Tre</p>\n")
	w.Advice = ""
	expectHTML(t, w, "### Gode råd {#r}\n\nEt", "<h3 id=\"r\">Gode råd</h3>\n<p>Et</p>\n")
}

func TestTables(t *testing.T) {
	expectHTML(t, Writer{}, "| Hvad | {kommune} \"nu\" |\n|------|---:|\n| Frist | {klagefrist} |\n| Kun én |\n",
		`<table role="table">
<thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">Hvad</th><th role="columnheader" scope="col">Lilleby &amp; Omegn &quot;nu&quot;</th></tr></thead>
<tbody role="rowgroup"><tr role="row"><th role="rowheader" scope="row">Frist</th><td role="cell" data-label="Lilleby &amp; Omegn &#34;nu&#34;"><b>4 uger</b></td></tr>
<tr role="row"><th role="rowheader" scope="row">Kun én</th><td role="cell" data-label="Lilleby &amp; Omegn &#34;nu&#34;"></td></tr>
</tbody></table>
`)
}

func TestFootnotes(t *testing.T) {
	notes := NoteWords{"Noter", "Note {number}", "Tilbage til teksten ved note {number}"}
	expectHTML(t, Writer{Prefix: "klage-", Notes: notes}, "Et[^a] og[^b] to[^a]\n\n[^a]: Note\n[^b]: {kommune}\n",
		`<p>Et<sup><a id="klage-note-1-0" href="#klage-note-1" aria-label="Note 1">1</a></sup> og<sup><a id="klage-note-2-0" href="#klage-note-2" aria-label="Note 2">2</a></sup> to<sup><a id="klage-note-1-1" href="#klage-note-1" aria-label="Note 1">1</a></sup></p>
<ol class="notes" aria-label="Noter">
<li id="klage-note-1"><p>Note <a href="#klage-note-1-0" aria-label="Tilbage til teksten ved note 1">↑</a> <a href="#klage-note-1-1" aria-label="Tilbage til teksten ved note 1">↑</a></p>
</li>
<li id="klage-note-2"><p>Lilleby &amp; Omegn <a href="#klage-note-2-0" aria-label="Tilbage til teksten ved note 2">↑</a></p>
</li>
</ol>
`)
}

func TestPlaceOfAWriter(t *testing.T) {
	const text = "### A {#a}\n\n[b](#b) [c](c.html#b) [d](https://x.dk)\n"
	expectHTML(t, Writer{Shift: 1}, text, "<h4 id=\"a\">A</h4>\n<p><a href=\"#b\">b</a> <a href=\"c.html#b\">c</a> <a href=\"https://x.dk\">d</a></p>\n")
	expectHTML(t, Writer{Shift: 9}, text, "<h6 id=\"a\">A</h6>\n<p><a href=\"#b\">b</a> <a href=\"c.html#b\">c</a> <a href=\"https://x.dk\">d</a></p>\n")
	expectHTML(t, Writer{Prefix: "klage-"}, text, "<h3 id=\"klage-a\">A</h3>\n<p><a href=\"#klage-b\">b</a> <a href=\"c.html#b\">c</a> <a href=\"https://x.dk\">d</a></p>\n")
	expectHTML(t, Writer{Links: "../"}, text, "<h3 id=\"a\">A</h3>\n<p><a href=\"#b\">b</a> <a href=\"../c.html#b\">c</a> <a href=\"https://x.dk\">d</a></p>\n")
}

func TestFill(t *testing.T) {
	words := Lookup(values).Words
	for _, c := range []struct{ text, want string }{
		{"ingen", "ingen"}, {"{kommune}s frist er {klagefrist}", "Lilleby & Omegns frist er 4 uger"},
		{"{ukendt} {Kommune} {a b} {", "{ukendt} {Kommune} {a b} {"}, {"{{klagefrist}}", "{4 uger}"},
	} {
		if got := Fill(c.text, words); got != c.want {
			t.Errorf("Fill(%q) = %q, want %q", c.text, got, c.want)
		}
	}
	if got := Fill("{kommune}", nil); got != "{kommune}" {
		t.Errorf("without words: %q", got)
	}
}

// full is a disk with no room left.
type full struct{}

func (full) Write([]byte) (int, error) { return 0, errors.New("no room") }

func TestWriteTellsWhatTheWriterSays(t *testing.T) {
	doc, _ := parse(strings.Repeat("ord\n\n", 5000), Rules{})
	w := Writer{Lookup: values}
	if err := w.Write(full{}, doc.Intro); err == nil || !strings.Contains(err.Error(), "no room") {
		t.Errorf("got %v", err)
	}
}
