package markdown

import (
	"strings"
	"testing"

	"borgerguide/build/file"
)

// TestPieces: each word of a piece stands where its file has it, whatever marks stand around it.
func TestPieces(t *testing.T) {
	text := "+++\ntitle = \"x\"\n+++\nFør **25** km.\n\n## Svar inden {svarfrist}, 8 uger {#a kilde=\"1\"}\n\n" +
		"1. Ring  på\n   [99 88](klage.html) &amp; 1\\. juli *kode 7*.\n2. {b} og 12\u00a0uger, op\u00adtil 3.[^1]\n\n" +
		"| Hvad | Pris |\n|---|---|\n| Tur | 1.250,- |\n\n> Citat 5 &#45; 6\n\n[^1]: Note 4.\n"
	f := &file.File{Name: "x.md", Text: []byte(text)}
	doc, problems := Parse(f, 20, len(text), Rules{})
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	var got []string
	for _, s := range append([]*Section{doc.Intro}, doc.Sections...) {
		for _, p := range s.Pieces() {
			p = p.OneLine()
			got = append(got, strings.ReplaceAll(p.Text, Filled, "¤"))
			for i := range p.Text {
				if c := p.Text[i]; c >= '0' && c <= '9' && text[p.At(i).Offset] != c {
					t.Errorf("%q: %c stands at %q", p.Text, c, text[p.At(i).Offset:])
				}
			}
			if p.Note != strings.HasPrefix(p.Text, "Note") {
				t.Errorf("%q is a note: %v", p.Text, p.Note)
			}
		}
	}
	want := "Før 25 km.|Svar inden ¤, 8 uger|Ring på 99 88 & 1. juli kode 7.|¤ og 12 uger, optil 3.|" +
		"Hvad|Pris|Tur|1.250,-|Citat 5 - 6|Note 4."
	if strings.Join(got, "|") != want {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "|"), want)
	}
}

// TestPiecesAreBlocks: what checks read of a text is what its blocks say, whatever guards a sign or names it.
func TestPiecesAreBlocks(t *testing.T) {
	texts := []string{
		"a &ampx; b &copy; c &copy d &#65; &#x41; &#0; &nosuch; &amp;amp; \\&amp;",
		"\\a \\* \\\\ `\\* &amp;` &shy;x&nbsp;y",
	}
	for seed := range int64(300) {
		text, _ := page(seed)
		at := int(seed) * 7 % (len(text) + 1)
		texts = append(texts, strings.ToValidUTF8(text[:at]+slips[int(seed)%len(slips)]+text[at:], ""))
	}
	for _, text := range texts {
		text = strings.ReplaceAll(text, "<https://x.dk>", Filled) // a block says such an address
		doc, _ := parse(text, Rules{})
		for _, s := range append([]*Section{doc.Intro}, doc.Sections...) {
			var got, want strings.Builder
			for _, p := range s.Pieces() {
				if p = p.OneLine(); !p.Heading && p.Text != "" {
					got.WriteString(p.Text + "|")
				}
			}
			for _, b := range s.Blocks(func(string) string { return Filled }) {
				if !b.Heading {
					want.WriteString(strings.ReplaceAll(b.Text, "\u00ad", "") + "|")
				}
			}
			if got.String() != want.String() {
				t.Errorf("%q: checks read\n%s\nand its blocks say\n%s", text, &got, &want)
			}
		}
	}
}
