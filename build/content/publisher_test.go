package content

import (
	"testing"
	"testing/fstest"

	"borgerguide/build/toml"
)

// TestPublisherReached: what can be written to or rung is taken, and nothing else.
func TestPublisherReached(t *testing.T) {
	for _, c := range []struct {
		says string
		want string // begins what is wrong; "" is nothing
	}{
		{`mail = "a@b.dk"`, ""},
		{`mail = "guide+fejl@social.aabenraa.dk"`, ""},
		{`mail = "søren.ærø@østerbo.dk"`, ""},
		{`phone = "12 34 56 78"`, ""},
		{`phone = "12345678"`, ""},
		{`phone = "+45 12345678"`, ""},
		{`phone = "0045 12 34 56 78"`, ""},
		{"mail = \"a@b.dk\"\nphone = \"12-34-56-78\"", ""},
		{`mail = "mailto:a@b.dk"`, "»mailto:a@b.dk« is no mail address"},
		{`mail = "a@b"`, "»a@b« is no mail address"},
		{`mail = "a@b..dk"`, "»a@b..dk« is no mail address"},
		{`mail = ".a@b.dk"`, "».a@b.dk« is no mail address"},
		{`mail = "a@-b.dk"`, "»a@-b.dk« is no mail address"},
		{`mail = "a@b.dk."`, "»a@b.dk.« is no mail address"},
		{`mail = "<a@b.dk>"`, "»<a@b.dk>« is no mail address"},
		{`mail = "a@b.dk, c@d.dk"`, "»a@b.dk, c@d.dk« is no mail address"},
		{`mail = "a@b.dk?bcc=c@d.dk"`, "»a@b.dk?bcc=c@d.dk« is no mail address"},
		{`mail = " "`, "» « is no mail address"},
		{`mail = "www.b.dk"`, "»www.b.dk« is no mail address"},
		{`phone = "1234567"`, "»1234567« is no Danish telephone number"},
		{`phone = "123456789"`, "»123456789« is no Danish telephone number"},
		{`phone = "12 34 56 78, lokal 9"`, "»12 34 56 78, lokal 9« is no Danish telephone number"},
		{`phone = "12345678/87654321"`, "»12345678/87654321« is no Danish telephone number"},
		{`phone = "+46 12345678"`, "»+46 12345678« is no Danish telephone number"},
		{`phone = "a@b.dk"`, "»a@b.dk« is no Danish telephone number"},
	} {
		got := ""
		if _, problems := publishedBy(c.says); len(problems) > 0 {
			got = problems[0]
		}
		if got != c.want {
			t.Errorf("%s: %q, want %q", c.says, got, c.want)
		}
	}
}

// publishedBy reads an association that is reached by what a text says.
func publishedBy(says string) (Publisher, []string) {
	return readPublisher("name = \"Foreningen A\"\nrole = \"association\"\n" + says)
}

// TestOpenProject: without a role and without anybody to write to it is an open project; with somebody it says what
// it is.
func TestOpenProject(t *testing.T) {
	for _, c := range []struct {
		says    string
		want    Role
		problem bool
	}{
		{`name = "Projektet"`, OfProject, false},
		{"name = \"Projektet\"\nrole = \"project\"", OfProject, false},
		{"name = \"Projektet\"\nrole = \"project\"\nmail = \"a@b.dk\"", OfProject, false},
		{"name = \"Projektet\"\nmail = \"a@b.dk\"", "", true},
		{"name = \"Ole Hansen\"\nrole = \"private\"", OfPrivate, true},
		{"name = \"A\"\nrole = \"Municipality\"\nmail = \"a@b.dk\"", "Municipality", true},
	} {
		p, problems := readPublisher(c.says)
		if p.Role != c.want || (len(problems) > 0) != c.problem {
			t.Errorf("%s: %s, %v", c.says, p.Role, problems)
		}
	}
}

func readPublisher(says string) (Publisher, []string) {
	var raw struct {
		Publisher *rawPublisher `toml:"publisher"`
	}
	tree := fstest.MapFS{"config.toml": {Data: []byte("[publisher]\n" + says + "\n")}}
	table, problems := toml.Read(tree, "config.toml", &raw)
	p, more := publisher(table, raw.Publisher)
	var told []string
	for _, problem := range append(problems, more...) {
		told = append(told, problem.What)
	}
	return p, told
}
