package markdown

import (
	"strings"
	"testing"

	"borgerguide/build/file"
)

// TestWritten: each word of a piece stands where its file has it, whatever marks stand around it.
func TestWritten(t *testing.T) {
	text := "+++\ntitle = \"x\"\n+++\nFør **25** km.\n\n## Svar inden {svarfrist}, 8 uger {#a kilde=\"1\"}\n\n" +
		"1. Ring  på\n   [99 88](klage.html) &amp; 1\\. juli `kode 7`.\n2. {b} og 12\u00a0uger, op\u00adtil 3.[^1]\n\n" +
		"| Hvad | Pris |\n|---|---|\n| Tur | 1.250,- |\n\n> Citat 5 &#45; 6\n\n[^1]: Note 4.\n"
	f := &file.File{Name: "x.md", Text: []byte(text)}
	doc, problems := Parse(f, 20, len(text), Rules{})
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	var got []string
	for _, s := range append([]*Section{doc.Intro}, doc.Sections...) {
		for _, w := range s.Written() {
			got = append(got, strings.ReplaceAll(w.Text, Gap, "¤"))
			for i := range w.Text {
				if c := w.Text[i]; c >= '0' && c <= '9' && text[w.At(i).Offset] != c {
					t.Errorf("%q: %c stands at %q", w.Text, c, text[w.At(i).Offset:])
				}
			}
			if w.Note != strings.HasPrefix(w.Text, "Note") {
				t.Errorf("%q is a note: %v", w.Text, w.Note)
			}
		}
	}
	want := "Før 25 km.|Svar inden ¤, 8 uger|Ring på 99 88 & 1. juli kode 7.|¤ og 12 uger, optil 3.|" +
		"Hvad|Pris|Tur|1.250,-|Citat 5 - 6|Note 4."
	if strings.Join(got, "|") != want {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "|"), want)
	}
}
