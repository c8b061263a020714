package content

import (
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"

	"borgerguide/build/file"
	"borgerguide/build/markdown"
	"borgerguide/build/toml"
)

// Publisher stands behind the guides of a site: who made them, and hears of faults in them. What a case is about is for
// the municipality.
type Publisher struct {
	Name  string
	Mail  string // "" where none is given
	Phone string
	Role  Role
	Place file.Place

	name file.Place
}

// Role is what a publisher is.
type Role string

// The roles. An open project is the only one that may be without mail and phone: nobody answers for it.
const (
	OfMunicipality Role = "municipality"
	OfAssociation  Role = "association"
	OfPrivate      Role = "private"
	OfProject      Role = "project"
)

var roles = []string{string(OfMunicipality), string(OfAssociation), string(OfPrivate), string(OfProject)}

// Reached tells whether somebody hears of faults.
func (p Publisher) Reached() bool { return p.Mail != "" || p.Phone != "" }

// Is tells whether the publisher is the municipality that a guide is about.
func (p Publisher) Is(m *Municipality) bool { return p.Role == OfMunicipality && p.Name == m.FullName }

// rawPublisher takes a name of any type, so that a list of names is told for what it is.
type rawPublisher struct {
	Name  any    `toml:"name"`
	Mail  string `toml:"mail"`
	Phone string `toml:"phone"`
	Role  string `toml:"role"`
}

const (
	whoPublishes = `write [publisher] and under it name = "…", mail = "…" or phone = "…", and role = "…", which is ` +
		`municipality, association, private or project`
	oneOfRoles = `write role = "municipality", "association", "private" or "project"`
	onePhone   = `write one number of eight digits: phone = "12 34 56 78"`
	oneMail    = `write one address, whole and without blanks: mail = "name@example.dk"`
)

// publisher reads who publishes the guides, and finds what is wrong with it. raw is nil where config.toml is silent.
func publisher(t *toml.Table, raw *rawPublisher) (Publisher, file.Problems) {
	if raw == nil {
		if t.Doubtful("publisher") {
			return Publisher{}, nil
		}
		return Publisher{}, file.Problems{t.At("publisher").Problem("config.toml does not say who publishes the guide",
			whoPublishes)}
	}
	name, problems := publisherName(t, raw.Name)
	p := Publisher{
		Name: name, Mail: raw.Mail, Phone: raw.Phone, Role: Role(raw.Role),
		Place: t.At("publisher"), name: t.At("publisher", "name"),
	}
	problem := func(key, what, instead string) {
		problems = append(problems, t.At("publisher", key).Problem(what, instead))
	}
	if p.Mail != "" && !mailForm.MatchString(p.Mail) {
		problem("mail", "»"+p.Mail+"« is no mail address", oneMail)
	}
	if p.Phone != "" && (phoneForm.FindString(p.Phone) != p.Phone || len(PhoneDigits(p.Phone)) != len("12345678")) {
		problem("phone", "»"+p.Phone+"« is no Danish telephone number", onePhone)
	}
	switch {
	case t.Doubtful("publisher"): // a key that is misspelt may be the one that is missing
	case p.Role == "" && p.Reached():
		problem("role", "config.toml does not say what the publisher is", oneOfRoles)
	case p.Role == "":
		p.Role = OfProject
	case !slices.Contains(roles, raw.Role):
		problem("role", "»"+raw.Role+"« is no role of a publisher", oneOfRoles)
	case p.Role != OfProject && !p.Reached():
		problem("role", "the publisher is reached by neither mail nor phone",
			`write mail = "…" or phone = "…"; only role = "project" may be without`)
	}
	return p, problems
}

// publisherName reads the one name.
func publisherName(t *toml.Table, raw any) (string, file.Problems) {
	problem := func(what, instead string) file.Problems {
		return file.Problems{t.At("publisher", "name").Problem(what, instead)}
	}
	const longest = 60 // what stands at the top of a page on a phone
	switch name := raw.(type) {
	case nil:
		if t.Doubtful("publisher") {
			return "", nil
		}
		return "", problem("the publisher has no name", `write name = "…" under [publisher]`)
	case []any:
		return "", problem("a guide has one publisher, and name is a list of them",
			`write the one who hears of faults in the guide: name = "…"`)
	case string:
		switch plain := strings.Join(strings.Fields(name), " "); {
		case plain == "":
			return "", problem("the publisher has no name", `write name = "…" under [publisher]`)
		case plain != name:
			return plain, problem("the publisher's name has blanks that belong to no name", `write name = "`+plain+`"`)
		case utf8.RuneCountInString(name) > longest:
			return name, problem("the publisher's name is too long for the top of a page",
				"write what people call it, in 60 letters or fewer")
		}
		return name, nil
	}
	return "", problem("the value of name is of the wrong kind", `write text in quotes: "…"`)
}

// mailForm is one address to write to, as people have them.
var mailForm = regexp.MustCompile(`^[\pL\d_+-]+(\.[\pL\d_+-]+)*@(` + siteLabel + `\.)+\pL{2,}$`)

// publisherCalled finds a publisher that is a municipality and has the name of none that has a guide here, and one
// that is none and has the name of one: its drafts would look like the municipality's own. A short name becomes whole.
func (g *Guide) publisherCalled() file.Problems {
	p := &g.Config.Publisher
	if p.Name == "" || p.Role == "" || len(g.called) == 0 {
		return nil
	}
	var names []string
	for _, c := range g.called {
		if c.name == "" {
			return nil // what it is called is told where it is read
		}
		full := c.full
		if full == "" {
			full = markdown.Fill(g.Build.Lookup.Municipality, func(string) string { return c.name })
		}
		if !strings.EqualFold(p.Name, full) && !strings.EqualFold(p.Name, c.name) {
			names = append(names, full)
			continue
		}
		if p.Role != OfMunicipality {
			return file.Problems{p.name.Problem("»"+p.Name+"« is the name of a municipality, and the publisher is none",
				`write role = "municipality" where the municipality itself publishes the guide, or else who does`)}
		}
		p.Name = full
		return nil
	}
	if p.Role != OfMunicipality {
		return nil
	}
	instead := "write one of these as it calls itself, or another role: "
	return file.Problems{p.name.Problem("»"+p.Name+"« is no municipality that has a guide here",
		instead+strings.Join(names, ", "))}
}
