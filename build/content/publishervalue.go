package content

import (
	"borgerguide/build/markdown"
	"borgerguide/build/wording"
)

// publishing is what texts can say of who stands behind the guide.
type publishing struct {
	by    Publisher
	words *wording.PublisherWords
}

func (g *Guide) publishing() publishing { return publishing{g.Config.Publisher, &g.Build.Publisher} }

// PublisherCalled is the publisher's name with what it is. A municipality says that by its name.
func (g *Guide) PublisherCalled() string { return g.publishing().called() }

func (p publishing) called() string {
	form := "{name}"
	switch p.by.Role {
	case OfAssociation:
		form = p.words.Association
	case OfPrivate:
		form = p.words.Private
	case OfProject:
		form = p.words.Project
	}
	return markdown.FillPairs(form, "name", p.by.Name)
}

// value is what a {name} of the publisher is worth, and whether the guide is a draft.
func (p publishing) value(name string, draft bool) Value {
	given := func(words, part string) Value {
		if words == "" {
			return Value{Words: p.words.Ungiven, Missing: true}
		}
		return Value{Words: words, Part: part}
	}
	switch {
	case name == "udgiver":
		return Value{Words: p.called()}
	case name == "udgiver.mail":
		return given(p.by.Mail, "mail")
	case name == "udgiver.telefon":
		return given(p.by.Phone, "telefon")
	case draft:
		return Value{Words: p.words.IsDraft}
	}
	return Value{Words: p.words.IsConfirmed}
}
