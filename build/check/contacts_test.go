package check

import (
	"strings"
	"testing"
	"testing/fstest"

	"borgerguide/build/fixture"
)

const lilleby = "content/municipalities/lilleby/"

// TestContacts: a part of a contact that its passage does not have, all of it, is told at its own key, with what the
// passage has; a passage that has nearly nothing of it is one problem.
func TestContacts(t *testing.T) {
	for _, c := range []struct{ old, new, line, want string }{
		{`phone = "11 22 33 44"`, `phone = "11223344"`, "", ""},
		{`phone = "11 22 33 44"`, `phone = "+45 11 22 33 44"`, "", ""},
		{`phone = "11 22 33 44"`, `phone = "11 22 33 45"`, "phone", "which has 11 22 33 44"},
		{`phone = "11 22 33 44"`, `phone = "11 22 33 4"`, "phone", "which has 11 22 33 44"},
		{`phone = "11 22 33 44"`, `phone = "1 22 33 44"`, "phone", "which has 11 22 33 44"},
		{`phone = "11 22 33 44"`, `phone = "11 22 33"`, "phone", "which has 11 22 33 44"},
		{`phone = "11 22 33 44"`, `phone = "22 33 44"`, "phone", "which has 11 22 33 44"},
		{`phone = "11 22 33 44"`, `phone = "11 22 33 44 5"`, "phone", "which has 11 22 33 44"},
		{`phone = "11 22 33 44"`, `phone = "44 33 22 11"`, "phone", "which has 11 22 33 44"},
		{`mail = "front@lilleby.dk"`, `mail = "front@lilleby.d"`, "mail", "which has front@lilleby.dk"},
		{`mail = "front@lilleby.dk"`, `mail = "ront@lilleby.dk"`, "mail", "which has front@lilleby.dk"},
		{`mail = "front@lilleby.dk"`, `mail = "bagud@lilleby.dk"`, "mail", "which has front@lilleby.dk"},
		{`"2750 Lilleby"]` + "\nphone", `"750 Lilleby"]` + "\nphone",
			"lines", "»750 Lilleby« is not in the passage B2"},
		{`"2750 Lilleby"]` + "\nphone", `"2751 Lilleby"]` + "\nphone",
			"lines", "»2751 Lilleby« is not in the passage B2"},
		{`"2750 Lilleby"]` + "\nphone", `"2750 Lille"]` + "\nphone", "lines", "»2750 Lille« is not in the passage B2"},
		{`name = "Fronten"`, `name = "Bagenden"`, "name", "»Bagenden« is not in the passage B2"},
		{`passage = "B2"`, `passage = "B1"`, "passage", "did you mean B2?"},
		{`passage = "B2"`, `passage = "B3"`, "passage", "did you mean B2?"},
		{`passage = "B2"`, `passage = "B22"`, "passage", "did you mean B2?"},
	} {
		tree := fixture.Base(t)
		text := string(tree[lilleby+"municipality.toml"].Data)
		if strings.Count(text, c.old) != 1 {
			t.Fatalf("%s stands there %d times in\n%s", c.old, strings.Count(text, c.old), text)
		}
		text = strings.Replace(text, c.old, c.new, 1)
		tree[lilleby+"municipality.toml"] = &fstest.MapFile{Data: []byte(text)}
		got := told(quotations.run(load(t, tree)))
		switch {
		case c.want == "" && len(got) > 0:
			t.Errorf("%s: %v", c.new, got)
		case c.want != "" && (len(got) != 1 || !strings.HasPrefix(got[0], c.line) || !strings.Contains(got[0], c.want)):
			t.Errorf("%s: got\n%s\nwant one at %s with %s", c.new, strings.Join(got, "\n"), c.line, c.want)
		}
	}
}

// TestKeptFollows: a wrong number in a contact is told, and that its passage's number is said nowhere follows from it.
func TestKeptFollows(t *testing.T) {
	tree := fixture.Base(t)
	name := lilleby + "municipality.toml"
	text := strings.Replace(string(tree[name].Data), "11 22 33 44", "11 22 33 45", 1)
	tree[name] = &fstest.MapFile{Data: []byte(text)}
	l := load(t, tree)
	var causes, follow int
	for _, p := range Municipality(l.guide, l.municipalities[0]) {
		switch {
		case p.Follows:
			follow++
		case p.Place.File.Name != name:
			t.Errorf("told as a cause: %s", p)
		default:
			causes++
		}
	}
	if causes != 1 || follow == 0 {
		t.Errorf("%d causes and %d that follow", causes, follow)
	}
}
