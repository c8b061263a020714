package check

import (
	"slices"
	"strings"

	"borgerguide/build/content"
	"borgerguide/build/danish"
	"borgerguide/build/file"
	"borgerguide/build/markdown"
)

var byHand = Check{
	Name:         "by-hand",
	Guide:        lawByHand,
	Municipality: standards(ownByHand),
}

// hand is what a text that was written by hand may say.
type hand struct {
	ground ground
	seen   []content.Seen
	stated []valued // the facts of the passages that it renders
	page   []valued // the facts that stand on its page
	lacks  string   // what is wrong with a number that stands nowhere
	listed string   // what to write instead
	newer  bool     // a contact is newer than the adopted text: what is said may be what it said before
}

// said is a token by hand, and where.
type said struct {
	spot
	written string
	counted string // the unit after it, as it is written
	with    string // of an end of a range: the number at its other end
	quoted  bool   // in the words of another
	place   file.Place
}

// says finds what a piece in one line says by hand, but for examples, and for numbers in words that count nothing.
func saidByHand(p markdown.Piece) (list []said) {
	if danish.Example(p.Text) {
		return nil
	}
	small := lower(p.Text)
	if p.Heading {
		small = danish.Unnumbered(small)
	}
	for _, s := range promised(small) {
		before, after := small[:s.from], small[s.to:]
		counts := !s.inWords || danish.Counts(after) || danish.Times(before, after)
		if counts && !danish.ToStep(before) {
			list = append(list, said{
				spot: s, written: p.Text[s.from:s.to], counted: unitOf(s, p.Text),
				quoted: p.Quote || inQuotes(p.Text, s.from), place: p.At(s.from),
			})
		}
	}
	pair(list, small)
	return list
}

// unitOf is the unit of a number as the text has it after it.
func unitOf(s spot, text string) string {
	if s.kind != number || s.unit == "" {
		return ""
	}
	return danish.UnitAsWritten(text[s.to:])
}

// inQuotes tells whether a byte of a text stands between quotation marks.
func inQuotes(text string, at int) bool {
	return strings.Count(text[:at], "»") > strings.Count(text[:at], "«")
}

// unfounded finds what pieces say that stands nowhere.
func (h hand) unfounded(list []said) (problems file.Problems) {
	stated := slices.DeleteFunc(slices.Clone(h.stated), func(v valued) bool { return v.listed(list) })
	for _, s := range list {
		if fact, ok := equal(stated, s.spot); ok && !s.quoted && !fact.ranged(s) {
			problems = append(problems, s.place.Problem(
				"»"+s.whole()+"« is written by hand, and is the number {"+fact.name+"} of the same passage",
				"write {"+fact.name+"}: then the text cannot say another number than the calculators"))
			continue
		}
		if h.ground.holds(s.spot) || h.sawIt(s) {
			continue
		}
		what, instead := "»"+s.whole()+"« "+h.lacks, h.listed
		if fact, ok := other(h.page, s.spot); ok {
			what += "; {" + fact.name + "} is " + fact.row.Text()
			instead = "write {" + fact.name + "} if that is meant; else " + instead
		}
		if part := contactPart[s.kind]; part != "" && h.newer {
			instead = "write {ansoegning." + part + "} where it is that of a contact; else " + instead
		}
		problems = append(problems, s.place.Problem(what, instead))
	}
	return problems
}

// contactPart is how a text asks for what of a contact it says by hand.
var contactPart = map[tokenKind]string{phone: "telefon", mail: "mail"}

// whole is what is said with its unit, as it is written.
func (s said) whole() string {
	if s.kind == paragraph {
		return s.value
	}
	return s.written + s.counted
}

func (h hand) sawIt(s said) bool {
	return slices.ContainsFunc(h.seen, func(seen content.Seen) bool { return ground{}.of(seen.Written).holds(s.spot) })
}

// unused finds what is listed as seen and said nowhere.
func unused(seen []content.Seen, list []said) (problems file.Problems) {
	for _, s := range seen {
		g := ground{}.of(s.Written)
		if len(g) > 0 && !slices.ContainsFunc(list, func(said said) bool { return g.holds(said.spot) }) {
			problems = append(problems,
				s.Place.Problem("»"+s.Written+"« is listed as seen, and the section does not say it",
					"take the line out of [seen]"))
		}
	}
	return problems
}

// strayed finds what is listed as seen in a section that the page does not have.
func strayed(seen []content.Seen, p *content.Page) (problems file.Problems) {
	known := []string{content.Top}
	for _, s := range p.Sections {
		known = append(known, s.ID)
	}
	for _, s := range seen {
		if !slices.Contains(known, s.Section) {
			problems = append(problems,
				s.Place.Problem("[seen] names the section "+s.Section+", which this page does not have",
					file.DidYouMean(s.Section, known)))
		}
	}
	return problems
}

// linked are the tokens that a link leads to outside the guide.
func linked(l markdown.Ref) (list []said) {
	_, rest, _ := strings.Cut(l.Name, ":")
	switch {
	case strings.HasPrefix(l.Name, "http"):
		rest = l.Name
	case !strings.HasPrefix(l.Name, "tel:") && !strings.HasPrefix(l.Name, "mailto:"):
		return nil
	}
	for _, found := range spotted(lower(rest)) {
		list = append(list, said{spot: found, written: l.Name, quoted: true, place: l.Place})
	}
	return list
}

// fronted are the tokens of a line of front matter.
func fronted(text string, at file.Place) (list []said) {
	if at.File == nil {
		return nil
	}
	text = markdown.Fill(text, func(string) string { return markdown.Filled })
	line, _, _ := strings.Cut(string(at.File.Text[at.Offset:]), "\n")
	small, from := lower(text), 0
	for _, s := range promised(small) {
		if s.inWords && !danish.Counts(small[s.to:]) {
			continue
		}
		place := at
		if i := strings.Index(line[from:], text[s.from:s.to]); i >= 0 {
			place = at.File.At(at.Offset + from + i)
		}
		list = append(list, said{
			spot: s, written: text[s.from:s.to], counted: unitOf(s, text), quoted: inQuotes(text, s.from), place: place,
		})
	}
	pair(list, small)
	return list
}
