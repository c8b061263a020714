package content

import (
	"maps"
	"slices"
	"strings"

	"borgerguide/build/file"
	"borgerguide/build/markdown"
	"borgerguide/build/wording"
	"borgerguide/calculators/quantity"
)

// Lookup finds what a {name} in a guide's text is worth, on the day the guide speaks for.
type Lookup struct {
	Municipality *Municipality
	Standard     *Standard
	Facts        Facts
	Day          quantity.Day
	words        *wording.LookupWords
	publishing   publishing
	ask          string // where only the municipality has a value, and none is chosen
	guide        *Guide
	kind         *StandardKind
}

// Local tells whether a municipality is chosen, whose standard is held against the law.
func (l Lookup) Local() bool { return l.Municipality != nil && !l.Municipality.LawAlone }

// Lookup is the lookup of a municipality's standard.
func (g *Guide) Lookup(m *Municipality, s *Standard) Lookup {
	return Lookup{m.As(s), s, s.All, s.Day, &g.Build.Lookup, g.publishing(), g.Build.LawAlone.Ask, g, g.kindOf(s.ID)}
}

// SharedLookup is the lookup of what stands outside any municipality: the law's facts alone.
func (g *Guide) SharedLookup() Lookup {
	return Lookup{Facts: g.Facts, Day: g.Config.Date, words: &g.Build.Lookup, guide: g, kind: g.kindOf("")}
}

// Value is what a {name} is worth: words, and what they come from where that is a contact.
type Value struct {
	Words   string
	Address string // where the words lead as a link, or ""
	Contact *Contact
	All     []*Contact // of a whole contact: all that are for the same
	For     Purpose    // what the whole contact was asked for, or ""
	Part    string     // of the contact: "telefon", "mail", "navn"; "" is the whole
	Missing bool       // the words say that there is none
}

// builtin names what is not a fact but may be used like one.
var builtin = []string{"kommune", "kommune.hjemmeside", "standard", "standard.adresse", "standard.set", "vedtaget",
	"naeste-eftersyn", "was", "status", "udgiver", "udgiver.mail", "udgiver.telefon", "ansoegning", "klage-kontakt",
	"spoergsmaal", decisionsName}

// Find gives the value of a name; ok is false when there is no such name.
func (l Lookup) Find(name string) (v Value, ok bool) {
	if f := l.Facts[name]; f != nil {
		return l.fact(f), true
	}
	if v, ok = l.reckonedValue(name); ok {
		return v, true
	}
	if v, ok := l.ofKinds(name); ok {
		return v, true
	}
	if l.Municipality == nil {
		return v, false
	}
	switch name {
	case "kommune":
		return Value{Words: l.Municipality.FullName}, true
	case "kommune.hjemmeside":
		return l.site(), true
	case "standard":
		return Value{Words: l.Standard.Called}, true
	case "standard.adresse":
		return l.adoptedText(), true
	case "standard.set":
		return l.seen(), true
	case "vedtaget":
		return l.Standard.Adopted.value(), true
	case "naeste-eftersyn":
		return l.Standard.Review.value(), true
	case "was":
		return l.Municipality.Statement.value(), true
	case "status", "udgiver", "udgiver.mail", "udgiver.telefon":
		return l.publishing.value(name, l.Municipality.DraftOf(l.Standard)), true
	}
	return l.contact(name)
}

// Words is the plain text of a name, "" when there is none.
func (l Lookup) Words(name string) string {
	v, _ := l.Find(name)
	return v.Words
}

// With is a text, and after it the first of some others whose {names} are all known here.
func (l Lookup) With(text string, others ...string) string {
	isUnknown := func(name string) bool {
		v, ok := l.Find(name)
		return !ok || v.Missing
	}
	for _, other := range others {
		if other != "" && !slices.ContainsFunc(markdown.Names(other), isUnknown) {
			return strings.TrimSpace(text + " " + other)
		}
	}
	return text
}

// Known lists every name that may be used, for messages.
func (l Lookup) Known() []string {
	known := append(l.Facts.IDs(), slices.Sorted(maps.Keys(reckoned))...)
	if l.Municipality == nil {
		return known
	}
	return append(append(known, builtin...), l.contactNames()...)
}

func (l Lookup) fact(f *Fact) Value {
	row, ok := f.At(l.Day)
	switch {
	case ok:
		return Value{Words: row.InFull(l.words)}
	case f.Missing != "":
		return Value{Words: f.Missing, Missing: true}
	case l.Municipality != nil && l.Municipality.LawAlone:
		return Value{Words: l.ask, Missing: true}
	}
	return Value{Words: l.words.Unknown, Missing: true}
}

// Text is a row's value as a citizen reads it.
func (r Row) Text() string {
	if r.Unit == quantity.Words {
		return r.Written
	}
	return Write(r.Unit, r.Value)
}

// Write is a quantity as a citizen reads it.
func Write(unit quantity.Unit, value int64) string {
	return quantity.Written(unit, value)
}

func (s Stated) value() Value {
	switch {
	case s.Missing != "":
		return Value{Words: s.Missing, Missing: true}
	case s.Value != "":
		return Value{Words: s.Value, Address: s.Value}
	}
	return Value{Words: DateWords(s.Day)}
}

// site is the municipality's own web site by its name. Without one the words still fit where a name would stand.
func (l Lookup) site() Value {
	address := l.Municipality.Site
	if address == "" {
		return Value{Words: l.words.Site, Missing: true}
	}
	return Value{Words: Host(address), Address: address}
}

// adoptedText is the adopted text by its title, leading to where it lies on the web.
func (l Lookup) adoptedText() Value {
	if l.Standard.Address == "" {
		return Value{Words: l.words.Unfound, Missing: true}
	}
	return Value{Words: l.Standard.Title, Address: l.Standard.Address}
}

// seen is the day the adopted text was seen on the web.
func (l Lookup) seen() Value {
	if l.Standard.Address == "" {
		return Value{Words: l.words.Unseen, Missing: true}
	}
	return Value{Words: DateWords(l.Standard.Seen)}
}

// DateWords is a date without its weekday.
func DateWords(d quantity.Day) string {
	words := Write(quantity.Date, int64(d))
	return words[strings.IndexAny(words, "0123456789"):]
}

// Problems finds names that have no value.
func (l Lookup) Unknown(name string, place file.Place) (file.Problem, bool) {
	if _, ok := l.Find(name); ok {
		return file.Problem{}, false
	}
	if what, instead := l.oneOfSeveral(name); what != "" {
		return place.Problem(what, instead), true
	}
	return place.Problem("unknown fact {"+name+"}", file.DidYouMean(name, l.Known())), true
}

// Builtin tells whether a name is always there, like {kommune}.
func Builtin(name string) bool {
	head, _, _ := strings.Cut(name, ".")
	_, isReckoned := reckoned[name]
	return isReckoned || head == byName || head == alsoName || slices.Contains(builtin, head)
}
