package markdown

import (
	"fmt"
	"strings"
	"testing"
)

// TestOurs: what Markdown drops, or takes for something else, is told of where it stands. What is written as it should
// be is not.
func TestOurs(t *testing.T) {
	const (
		list      = "and becomes a list"
		running   = "this line begins as a point of a list does, and becomes running text"
		inColumns = "these words stand in columns, and become running text"
		unused    = "this line is read as the address of a link that does not stand in the text: it is not shown"
		noHeading = "this line ends as a heading does, and is none"
		lazy      = "this line becomes part of the point above it"
		code      = "what stands between ` signs becomes code"
	)
	for _, c := range []struct{ text, want string }{
		// lists that are none
		{"Reglen gælder fra den\n1. januar 2027 for alle.", "2:1 the line begins with »1. januar 2027 for« " + list},
		{"15. december er dagen.", "1:1 the line begins with »15. december er dagen.« " + list},
		{"§ 5, stk.\n1. Kommunen svarer.", "2:1 the line begins with »1. Kommunen svarer.« " + list},
		{"2027. Derefter", "1:1 the line begins with 2027. and becomes a list, which begins at another number than 1"},
		{"3) Klag", "1:1 the line begins with 3) and becomes a list, which begins at another number than 1"},
		{"- a\n\n  2. b", "3:3 the line begins with »2. b« " + list},
		{"1. A\n3. B\n3. C", "2:1 this point is written 3, and shown as 2|3:1 this point is written 3, and shown as 4"},
		{"Det gælder\n- også dig -", "2:1 the line begins with »- også dig -« " + list},
		{"Prisen er\n+ moms", "2:1 the line begins with »+ moms« " + list},
		{"Du skal:\n- a\n- b\n\n1. ansøgning\n2. svar", ""},
		{"1. A\n2. B\n\n1. C", "4:1 this point is written 1, and shown as 3"},
		{"1. A\n1. B\n1. C\n\nDet er:\n1. A\n\nReglen gælder fra den 1. januar\n2027. Og den 15.\ndecember.", ""},
		{"1\\. januar\n\n2026\\. Derefter", ""},
		// lists that are running text
		{"• a\n• b", "1:1 " + running + "|2:1 " + running},
		{"Du får:\n· a\n▪ b\n\uf0b7 c", "2:1 " + running + "|3:1 " + running + "|4:1 " + running},
		{"o a\no\tb", "1:1 " + running + "|2:1 " + running},
		{"– a\n– b", "1:1 " + running + "|2:1 " + running},
		{"-a\n-b", "1:1 " + running + "|2:1 " + running},
		{"Du kan:\na) klage\nb) spørge", "2:1 " + running + "|3:1 " + running},
		{"Æ. klage\n(å) spørge\né) svare", "1:1 " + running + "|2:1 " + running + "|3:1 " + running},
		{"(i) klage\n(ii) spørge", "1:1 " + running + "|2:1 " + running},
		{"1.Klag\n2.Spørg", "1:1 " + running + "|2:1 " + running},
		{"Kommunen svarer\n– hvis den kan – i tide, a) eller b).", ""},
		{"Navn\tPris\nBus\t10 kr.", "1:5 " + inColumns + "|2:4 " + inColumns},
		// quotations, tables, code, headings
		{"> citat\negne ord", "2:1 this line becomes part of the quotation above it"},
		{"Er du\n> 18 år", "2:1 this line begins with > and becomes a quotation"},
		{"> citat\n> mere\n\nEgne ord", ""},
		{"- a\n- b\nDerefter", "3:1 " + lazy},
		{"- a\nog mere\n  Og mere", ""},
		{"| a | b |\n|---|---|\n| c | d | e |",
			"3:10 this cell stands beyond the headings of its table, and is not shown"},
		{"a | b\n--|--\nc | d | e", "3:8 this cell stands beyond the headings of its table, and is not shown"},
		{"| a | b |\n|---|---|\n| c | d |\nMere", "4:1 this line becomes a row of the table above it"},
		{"| a | b |\n|---|---|\n| c \\| d | |\n| e |", ""},
		{"Før\n\n    indrykket", "3:5 these words are set in by four blanks, and become code"},
		{"- a\n\n      indrykket", "3:7 these words are set in by four blanks, and become code"},
		{"1. a\n\n   hører til\n2. b", ""},
		{"Et `ord`", "1:4 " + code}, {"```html\nord\n```", "1:1 " + code},
		{"Frist\n---", "1:1 these words become a heading, because of the line of signs under them"},
		{"To\nlinjer\n----", "1:1 these words become a heading, because of the line of signs under them"},
		{"## {#a}", "1:1 this heading has no words"}, {"Se [](b.html).", "1:4 a link to b.html has no words"},
		{"Se [{navn}](b.html).", ""},
		{"## Se [b](b.html) {#a}", "1:1 a section's heading holds no link and no note"},
		{"##Frist {#a}", "1:1 " + noHeading}, {"##\u00a0Frist {#a}", "1:1 " + noHeading},
		{"Frist {#a kilde=\"1\"}", "1:1 " + noHeading}, {"**Frist** {#a}", "1:1 " + noHeading},
		{"### Frist {#a kilde=\"1\"}", "1:1 only the heading of a section names the passages it renders"},
		{"**Hvornår får jeg svar?**", "1:1 a paragraph in bold looks like a heading, and is none"},
		{"**Husk fristen!**\n\n**Fed** og mere", ""},
		// notes, links, sums
		{"a[^a]\n\n[^a]: x\n[^b]: y", "4:1 nothing refers to the note [^b], or another note has its name: it is not shown"},
		{"a[^a]\n\n[^a]: x\n\n[^a]: y", "5:1 nothing refers to the note [^a], or another note has its name: it is not shown"},
		{"[Åbent]: mandag-fredag", "1:1 " + unused},
		{"[a][b] [c]\n\n[b]: https://x.dk\n[c]: https://x.dk\n[B]: https://y.dk", "5:1 " + unused},
		{"[a](https://x.dk \"mere\")", "1:1 the words mere of this link are not shown"},
		{"2*3*4", "1:2 this star becomes a mark, and is not shown"},
		{"*a* **b** ***c*** 2 × 3", ""},
	} {
		_, problems := parse(c.text, Rules{})
		var got []string
		for _, p := range problems {
			line, column := p.Place.Position()
			got = append(got, fmt.Sprintf("%d:%d %s", line, column, p.What))
		}
		if strings.Join(got, "|") != c.want {
			t.Errorf("%q:\n%s\nwant\n%s", c.text, strings.Join(got, "\n"), strings.ReplaceAll(c.want, "|", "\n"))
		}
	}
	_, problems := parse("a[^b]\n\n[^b]: x", Rules{NoSections: true})
	if len(problems) != 1 || problems[0].What != "a note has no place in this text" {
		t.Errorf("a note in a short text: %v", problems)
	}
}

// TestMissedHeading: a heading that is none is read as one, so that its passages are not said to be missing too.
func TestMissedHeading(t *testing.T) {
	for _, text := range []string{
		"##Frist {#frist kilde=\"1 2\"}", "### Frist {#frist kilde=\"1 2\"}", "Mere\n**Frist** {#frist kilde=\"1 2\"}",
	} {
		doc, problems := parse(text+"\n\nOrd.\n", Rules{})
		if len(problems) != 1 || len(doc.Sections) != 1 {
			t.Errorf("%q: %v", text, problems)
			continue
		}
		if s := doc.Sections[0]; s.ID != "frist" || strings.Join(s.Kilde, " ") != "1 2" || len(s.Blocks(nil)) != 1 {
			t.Errorf("%q is read as %s %q", text, s.ID, s.Kilde)
		}
	}
}

// TestNotesOfTwoParts: the notes of two texts on one page have ids of their own.
func TestNotesOfTwoParts(t *testing.T) {
	law, _ := parse("a[^a]\n\n[^a]: x", Rules{})
	own, _ := parse("a[^a]\n\n[^a]: x", Rules{Notes: "own-"})
	w := Writer{Prefix: "p-"}
	if got := w.HTML(law.Intro); !strings.Contains(string(got), `href="#p-note-1"`) ||
		!strings.Contains(string(got), `id="p-note-1"`) || !strings.Contains(string(got), `id="p-note-1-0"`) {
		t.Errorf("the law's note: %s", got)
	}
	if got := w.HTML(own.Intro); !strings.Contains(string(got), `id="p-own-note-1"`) {
		t.Errorf("the other: %s", got)
	}
}
