package content_test

import (
	"fmt"
	"strings"
	"testing"

	"borgerguide/build/content"
	"borgerguide/build/fixture"
)

// TestContactOfAStandard: in the guide to a standard its own contacts go before the municipality's, for what they are
// for and no more; in its other guides nothing changes.
func TestContactOfAStandard(t *testing.T) {
	const told = "told = { by = \"leder\", date = 2026-11-20 }\n"
	for _, c := range []struct{ contact, own, other string }{
		{"", "ansoegning; klage; ansoegning", "ansoegning; klage; ansoegning"},
		{"[contact.dag]\nfor = [\"apply\"]\nname = \"Dag\"\nphone = \"11 11 11 11\"\n" + told,
			"dag; klage; dag", "ansoegning; klage; ansoegning"},
		{"[contact.ansoegning]\nname = \"Dag\"\nphone = \"11 11 11 11\"\n" + told,
			"Dag; klage; Dag", "ansoegning; klage; ansoegning"},
		{"[contact.sporg]\nfor = [\"ask\"]\nname = \"Spørg\"\nphone = \"11 11 11 11\"\n" + told,
			"ansoegning; klage; sporg", "ansoegning; klage; ansoegning"},
		{"[contact.alt]\nfor = [\"apply\", \"complain\", \"ask\"]\nname = \"Alt\"\nphone = \"11 11 11 11\"\n" + told,
			"alt; alt; alt", "ansoegning; klage; ansoegning"},
		{"[contact.a]\nfor = [\"apply\"]\nwho = \"unge\"\nname = \"A\"\nphone = \"11 11 11 11\"\n" + told +
			"[contact.b]\nfor = [\"apply\"]\nwho = \"ældre\"\nname = \"B\"\nphone = \"11 11 11 12\"\n" + told,
			"a b; klage; a b", "ansoegning; klage; ansoegning"},
	} {
		tree := fixture.TwoKinds(t)
		const name = "content/municipalities/lilleby/ledsagelse/standard.toml"
		addFile(tree, name, string(tree[name].Data)+"\n"+c.contact)
		g, municipalities, problems := load(tree)
		if len(problems) > 0 {
			t.Errorf("%s: %v", c.contact, problems)
			continue
		}
		m := municipalities[0]
		for i, want := range []string{c.other, c.own} {
			if got := turns(g.Lookup(m, m.Standards[i]).Municipality, want); got != want {
				t.Errorf("%s%s: %s, want %s", c.contact, m.Standards[i].ID, got, want)
			}
		}
	}
}

// turns are whom one turns to to apply, to complain and to ask: by the name of a contact where want has that.
func turns(m *content.Municipality, want string) string {
	var parts []string
	for _, p := range []content.Purpose{content.Apply, content.Complain, content.Ask} {
		var ids []string
		for _, c := range m.Turn(p) {
			id := c.ID
			if strings.Contains(want, c.Name) {
				id = c.Name
			}
			ids = append(ids, id)
		}
		parts = append(parts, strings.Join(ids, " "))
	}
	return strings.Join(parts, "; ")
}

// TestContactOfAStandardAtFault: what is wrong with one is told in the file of the standard.
func TestContactOfAStandardAtFault(t *testing.T) {
	const dag = "[contact.dag]\nname = \"Dag\"\nphone = \"11 11 11 11\"\n"
	for contact, want := range map[string]string{
		dag + "for = [\"apply\"]\n": "does not say where it is from",
		dag:                         "does not say what it is for",
		dag + "for = [\"pray\"]\npassage = \"1\"\n":      "nobody asks for a contact for",
		"[contact.klage]\nmissing = \"står der ikke\"\n": "is missing, and then the municipality's is asked",
	} {
		tree := fixture.TwoKinds(t)
		const name = "content/municipalities/lilleby/ledsagelse/standard.toml"
		addFile(tree, name, string(tree[name].Data)+"\n"+contact)
		_, _, problems := load(tree)
		if said := fmt.Sprint(problems); !strings.Contains(said, want) || !strings.Contains(said, name) {
			t.Errorf("%s: %s", contact, said)
		}
	}
}
