package check

import (
	"maps"
	"regexp"
	"slices"
	"strings"

	"borgerguide/build/content"
	"borgerguide/build/danish"
	"borgerguide/build/file"
	"borgerguide/build/markdown"
	"borgerguide/calculators/quantity"
)

var possible = Check{
	Name: "possible",
	Guide: func(g *content.Guide) (problems file.Problems) {
		for _, id := range slices.Sorted(maps.Keys(g.Kinds)) {
			for _, p := range slices.Concat(g.Kinds[id].SharedPages(), g.Kinds[id].PagesAlone()) {
				problems = append(problems, formedPage(p, p.Place.File)...)
				problems = append(problems, formedSeen(g, p.Law)...)
			}
			problems = append(problems, formedSeen(g, g.Kinds[id].Choice.Seen)...)
			for _, row := range g.Kinds[id].Comparisons {
				problems = append(problems, formedSeen(g, row.Seen)...)
			}
		}
		for _, id := range wordIDs(g.Words) {
			problems = append(problems, formedSection(g.Words[id].Text)...)
			problems = append(problems, formedSeen(g, g.Words[id].Seen)...)
		}
		return problems
	},
	Municipality: func(g *content.Guide, m *content.Municipality) (problems file.Problems) {
		for _, s := range m.Texts() {
			for _, p := range s.Pages {
				problems = append(problems, formedPage(p, p.Own.File)...)
				problems = append(problems, formedSeen(g, p.Seen)...)
			}
			for _, id := range wordIDs(s.Words) {
				problems = append(problems, formedSection(s.Words[id].Text)...)
				problems = append(problems, formedSeen(g, s.Words[id].Seen)...)
			}
		}
		problems = append(problems, formedContacts(m)...)
		return append(append(problems, agedContacts(g, m)...), unshownContacts(g, m)...)
	},
}

// formedPage looks at what one file says on a page.
func formedPage(p *content.Page, f *file.File) (problems file.Problems) {
	if f == nil {
		return nil
	}
	for _, line := range []struct {
		text string
		at   file.Place
	}{{p.Title, p.TitlePlace}, {p.Short, p.ShortPlace}, {p.Lead, p.LeadPlace}} {
		if line.at.File == f {
			problems = append(problems, formed(line.text, func(int) file.Place { return line.at })...)
		}
	}
	for _, s := range p.Texts() {
		if s.Place.File == f {
			problems = append(problems, formedSection(s)...)
		}
	}
	return problems
}

func formedSection(s *markdown.Section) (problems file.Problems) {
	for _, p := range s.Pieces() {
		if p = p.OneLine(); !p.Quote {
			problems = append(problems, formed(p.Text, p.At)...)
		}
	}
	for _, l := range s.Links() {
		to, mail := strings.CutPrefix(l.Name, "mailto:")
		switch small := lower(to); {
		case mail && !wholeMail.MatchString(small):
			problems = append(problems, l.Place.Problem("»"+to+"« is no mail address", aMail))
		case strings.HasPrefix(small, "http") && !wholeSite.MatchString(small):
			problems = append(problems, l.Place.Problem("»"+to+"« is no address of a site", aSite))
		}
	}
	return problems
}

// formedContacts looks at the mail addresses and the lines of a municipality's contacts.
func formedContacts(m *content.Municipality) (problems file.Problems) {
	for _, c := range m.AllContacts() {
		for _, p := range partsOf(c) {
			at := c.At(p.key)
			switch {
			case p.key == "digital-post": // an address, which is told of where it is read
			case p.key == "phone" && !content.IsPhone(p.text):
				problems = append(problems, at.Problem("»"+p.text+"« is no telephone number", aPhone))
			case p.key != "mail":
				problems = append(problems, formed(p.text, func(int) file.Place { return at })...)
			case !wholeMail.MatchString(lower(p.text)):
				problems = append(problems, at.Problem("»"+p.text+"« is no mail address", aMail))
			}
		}
	}
	return problems
}

const (
	aMail  = "write it whole, without blanks: name@example.dk"
	aPhone = "write its eight digits and nothing else: 12 34 56 78; when it is answered stands under hours"
	aSite  = "write it whole, without blanks: www.example.dk"
)

// siteName is the form of a site's name in an address: "www.example.dk".
const siteName = `[` + inAddress + `-]+(\.[` + inAddress + `-]+)*\.[a-z]{2,}`

var (
	wholeMail  = regexp.MustCompile(`^[` + inAddress + `._+-]+@` + siteName + `$`)
	wholeSite  = regexp.MustCompile(`^(https?://|www\.)` + siteName + `([/?#:][^\s]*)?$`)
	mailLike   = regexp.MustCompile(`[^\s»«"<>()]*@[^\s»«"<>()]*`)
	siteLike   = regexp.MustCompile(`\b(https?:|http//|www\b)[^\s»«"<>()]*`)
	brokenSite = regexp.MustCompile(`[` + inAddress + `-]+( \.|\. |,)(dk|com)\b`)
	mixed      = regexp.MustCompile(`(^|[^\pL\d])([\dOoIl]*\d[\dOoIl]*)`)
)

// formed finds dates that are none, letters among digits, and addresses that lead nowhere. The words of another, in
// quotation marks, are as they are.
func formed(text string, at func(int) file.Place) (problems file.Problems) {
	small := lower(text)
	problem := func(i int, what, instead string) {
		if !inQuotes(text, i) {
			problems = append(problems, at(i).Problem(what, instead))
		}
	}
	for _, m := range mailLike.FindAllStringIndex(small, -1) {
		if word := strings.TrimRight(small[m[0]:m[1]], ".,;:!?"); !wholeMail.MatchString(word) {
			problem(m[0], "»"+text[m[0]:m[1]]+"« is no mail address", aMail)
		}
	}
	for _, m := range siteLike.FindAllStringIndex(small, -1) {
		if word := strings.TrimRight(small[m[0]:m[1]], ".,;:!?"); !wholeSite.MatchString(word) {
			problem(m[0], "»"+text[m[0]:m[1]]+"« is no address of a site", aSite)
		}
	}
	for _, m := range brokenSite.FindAllStringIndex(small, -1) {
		if before := small[:m[0]]; !strings.HasSuffix(before, "www.") && !strings.HasSuffix(before, "@") {
			problem(m[0], "»"+text[m[0]:m[1]]+"« is no address of a site", aSite)
		}
	}
	for _, m := range mixed.FindAllStringSubmatchIndex(withoutAddresses(text), -1) {
		word := text[m[4]:m[5]]
		next := strings.TrimLeft(text[m[5]:], "0123456789")
		if strings.ContainsAny(word, "OoIl") && !beginsWithLetter(next) {
			problem(m[4], "»"+word+"« has a letter among its digits", "write "+digits.Replace(word)+
				", if that is the number")
		}
	}
	for _, d := range danish.Dates(small) {
		if what, instead := noSuchDay(d, small); what != "" {
			problem(d.From, "»"+text[d.From:d.To]+"« "+what, instead)
		}
	}
	return problems
}

var digits = strings.NewReplacer("O", "0", "o", "0", "I", "1", "l", "1")

func beginsWithLetter(s string) bool { return letterFirst.MatchString(s) }

var letterFirst = regexp.MustCompile(`^\pL`)

// withoutAddresses blanks the addresses out of a text: they may well have letters among digits.
func withoutAddresses(text string) string {
	blank := func(s string) string { return strings.Repeat(" ", len(s)) }
	return webForm.ReplaceAllStringFunc(mailLike.ReplaceAllStringFunc(text, blank), blank)
}

// noSuchDay says what is wrong with a date: there is no such day, or it is another weekday.
func noSuchDay(d danish.Dated, text string) (what, instead string) {
	const leapYear = 2024
	year := d.Year
	if year == 0 {
		year = leapYear
	}
	day, ok := quantity.DayOf(int64(year), int64(d.Month), int64(d.Day))
	if !ok {
		return "is a day that there is not", "look the date up in the calendar"
	}
	weekday, name, ok := danish.WeekdayBefore(text[:d.From])
	if ok && d.Year > 0 && int64(weekday) != day.Weekday() {
		return "is " + danish.Weekday(int(day.Weekday())) + ", not " + name, "look the date up in the calendar"
	}
	return "", ""
}
