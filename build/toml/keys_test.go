package toml

import (
	"strings"
	"testing"
	"testing/fstest"
)

// TestKeysByOtherNames: a key by another name, or in another table, is told what it is called and where it stands.
func TestKeysByOtherNames(t *testing.T) {
	type contact struct {
		Name  string   `toml:"name"`
		Lines []string `toml:"lines"`
		Phone string   `toml:"phone"`
		Mail  string   `toml:"mail"`
	}
	type stated struct {
		Passage string `toml:"passage"`
		Quote   string `toml:"quote"`
	}
	for _, c := range []struct{ text, want string }{
		{"[contact.a]\ntlf = '1'", "did you mean phone?"},
		{"[contact.a]\ntelefon = '1'", "did you mean phone?"},
		{"[contact.a]\nTelefon = '1'", "did you mean phone?"},
		{"[contact.a]\nmobil = '1'", "did you mean phone?"},
		{"[contact.a]\nemail = '1'", "did you mean mail?"},
		{"[contact.a]\ne-mail = '1'", "did you mean mail?"},
		{"[contact.a]\nepost = '1'", "did you mean mail?"},
		{"[contact.a]\nnavn = '1'", "did you mean name?"},
		{"[contact.a]\nadresse = '1'", "did you mean lines?"},
		{"[contact.a]\naddress = '1'", "did you mean lines?"},
		{"[contact.a]\nphne = '1'", "did you mean phone?"},
		{"adresse = '1'", "did you mean address?"},
		{"[adopted]\nqoute = '1'", "did you mean quote?"},
		{"[adopted]\nkilde = '1'", "did you mean passage?"},
		{"[adopted]\naddress = '1'", "move the line above the first line that begins with ["},
		{"quote = '1'", "move the line under [adopted]"},
		{"phone = '1'", "move the line under [contact.…]"},
	} {
		var into struct {
			Address string             `toml:"address"`
			Adopted stated             `toml:"adopted"`
			Contact map[string]contact `toml:"contact"`
		}
		_, problems := Read(fstest.MapFS{"x.toml": {Data: []byte(c.text)}}, "x.toml", &into)
		if len(problems) != 1 || !strings.Contains(problems[0].Instead, c.want) {
			t.Errorf("%q: %v, want %s", c.text, problems, c.want)
		}
	}
}
