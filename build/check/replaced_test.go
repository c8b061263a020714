package check

import (
	"strings"
	"testing"
	"testing/fstest"

	"borgerguide/build/content"
	"borgerguide/build/fixture"
)

// TestNewNumber changes a telephone number as docs/writing.md tells, in the project's own municipalities: nothing else
// need be changed, and where a sentence has the old number it is told.
func TestNewNumber(t *testing.T) {
	const told = `told = { by = "afdelingsleder", date = 2026-11-20 }`
	const folder = "content/municipalities/"
	for _, c := range []struct{ municipality, old, new, page, says, want string }{
		{"ballerup", `phone = "44 77 34 43"` + "\n" + `mail = "ss-front@balk.dk"` + "\n" + `passage = "B5d"`,
			`phone = "70 20 30 40"` + "\n" + `mail = "ss-front@balk.dk"` + "\n" + told, "", "", ""},
		{"ballerup", `phone = "44 77 34 43"` + "\n" + `mail = "ss-front@balk.dk"` + "\n" + `passage = "B5d"`,
			`phone = "70 20 30 40"` + "\n" + told, "andre.md", "Ring på 44773443.",
			"{ansoegning.telefon}, which is 70 20 30 40"},
		{"ballerup", `mail = "social-adm@balk.dk"` + "\n" + `passage = "B5g.3"`,
			`phone = "70 20 30 41"` + "\n" + told, "klage.md", "Skriv til social-adm@balk.dk.",
			"{klage-kontakt} in a paragraph"},
		{"randers", "[contact.ansoegning]\n" + `missing = "står ikke i kommunens tekst"`,
			"[contact.ansoegning]\n" + `name = "Borgerservice"` + "\n" +
				`phone = "89 00 00 00"` + "\n" + told, "", "", ""},
		{"randers", `name = "Myndighed Psykiatri"` + "\n" + `passage = "R1"`,
			`name = "Myndighed Psykiatri"` + "\n" + `phone = "89 00 00 01"` + "\n" +
				`page = "https://www.randers.dk/kontakt"` + "\nseen = 2026-11-20", "", "", ""},
	} {
		tree := realTree(t)
		edit := func(name, old, new string) {
			text := string(tree[name].Data)
			if strings.Count(text, old) != 1 {
				t.Fatalf("%s has %q %d times", name, old, strings.Count(text, old))
			}
			tree[name] = &fstest.MapFile{Data: []byte(strings.Replace(text, old, new, 1))}
		}
		edit(folder+c.municipality+"/municipality.toml", c.old, c.new)
		if c.page != "" {
			name := folder + c.municipality + "/beskyttet-beskaeftigelse/" + c.page
			tree[name] = &fstest.MapFile{Data: append(tree[name].Data, "\n"+c.says+"\n"...)}
		}
		l := load(t, tree)
		var got []string
		for _, m := range l.municipalities {
			for _, p := range Municipality(l.guide, m) {
				if !p.Note {
					got = append(got, p.String())
				}
			}
		}
		switch {
		case c.want == "" && len(got) > 0:
			t.Errorf("%s: %s", c.new, got)
		case c.want != "" && (len(got) != 1 || !strings.Contains(got[0], c.want)):
			t.Errorf("%s and »%s«: got %s, want one with %s", c.new, c.says, got, c.want)
		}
	}
}

// TestAged: an editor is told of a contact that nobody has seen for a year.
func TestAged(t *testing.T) {
	for _, c := range []struct{ old, new, want string }{
		{`passage = "B2"`, `told = { by = "leder", date = 2025-11-21 }`,
			"the contact ansoegning is of 21. november 2025"},
		{`passage = "B2"`, `told = { by = "leder", date = 2025-11-22 }`, ""},
		{`missing = "Kommunen har ikke oplyst adressen"`, `missing = "Kommunen har ikke oplyst adressen"` + `
[contact.unge]
for = ["complain"]
who = "unge"
name = "Ungehuset"
phone = "22 33 44 55"
told = { by = "leder", date = 2026-11-20 }`, ""},
	} {
		tree := fixture.Base(t)
		name := lilleby + "municipality.toml"
		text := strings.Replace(string(tree[name].Data), c.old, c.new, 1)
		text = strings.Replace(text, `name = "Klagehuset"`, `who = "ældre"`+"\n"+`name = "Klagehuset"`, 1)
		tree[name] = &fstest.MapFile{Data: []byte(text)}
		g, _ := content.Load(tree)
		m, _ := g.Municipality(tree, "lilleby")
		got := append(agedContacts(g, m), unshownContacts(g, m)...)
		for _, p := range got {
			if !p.Note {
				t.Errorf("not a note: %s", p)
			}
		}
		if c.want == "" && len(got) > 0 || c.want != "" && (len(got) != 1 || !strings.Contains(got[0].What, c.want)) {
			t.Errorf("%s: %v", c.new, got)
		}
	}
}

// TestUnshown: a contact that the municipality has told and that no page shows is noted.
func TestUnshown(t *testing.T) {
	tree := fixture.Base(t)
	name, page := lilleby+"municipality.toml", lilleby+"beskyttet-beskaeftigelse/klage.md"
	told := strings.Replace(string(tree[name].Data), `passage = "B4"`, `told = { by = "leder", date = 2026-11-20 }`, 1)
	tree[name] = &fstest.MapFile{Data: []byte(told)}
	for _, c := range []struct{ text, want string }{
		{"{klage-kontakt}", ""}, {"{kontakt.klage}", ""}, {"Skriv til {klage-kontakt.navn}.", ""},
		{"Se klagevejledningen.", "no page shows the contact klage"},
	} {
		tree[page] = &fstest.MapFile{Data: []byte("## Frist {#frist kilde=\"B4\"}\n\n" + c.text + "\n")}
		g, _ := content.Load(tree)
		m, _ := g.Municipality(tree, "lilleby")
		got := unshownContacts(g, m)
		if c.want == "" && len(got) > 0 || c.want != "" && (len(got) != 1 || !strings.Contains(got[0].What, c.want)) {
			t.Errorf("%s: %v", c.text, got)
		}
	}
}
