package content

import (
	"io/fs"
	"path"
	"slices"
	"sort"

	"borgerguide/build/file"
	"borgerguide/calculators/quantity"
	"borgerguide/calculators/rule"
)

// A municipality adopts its standard anew from time to time. Each adopted text is a Standard of its own: with its
// words, its passages, its facts and the days it holds, and the pages it does not take over from the text before it.
// The one in force on the day of config.toml is what the site shows as the standard; the others are its Texts too.

// Days are the days from one until another, both inclusive. From is rule.Never where nobody knows it, and Until is
// Open where no end is known.
type Days struct{ From, Until quantity.Day }

// Holds tells whether a day is one of them.
func (d Days) Holds(day quantity.Day) bool { return d.From <= day && day <= d.Until }

// Phase is where the days of a text lie, seen from the day the guide speaks for.
type Phase int

const (
	InForce Phase = iota
	Coming
	Earlier
)

// adopted reads every adopted text of a municipality's standard: the one that lies in the standard's folder, and those
// in folders of it that are named by the day they begin to hold. It gives the one in force.
func (g *Guide) adopted(fsys fs.FS, dir, id string) (*Standard, file.Problems) {
	dated, problems := datedFolders(fsys, dir)
	var texts []*Standard
	if len(dated) == 0 || holdsText(fsys, dir) {
		s, more := g.standard(fsys, dir, id, nil)
		texts, problems = append(texts, s), append(problems, more...)
	}
	var before *Standard
	if len(texts) > 0 {
		before = texts[0]
	} else if kind := g.Kinds[id]; kind != nil {
		// All texts lie in folders by their days: the pages above are taken over by the first.
		before = &Standard{own: map[string]*pageFile{}, Words: map[string]*Word{}}
		problems = append(problems, g.pages(fsys, dir, before, kind)...)
	}
	for _, d := range dated {
		s, more := g.standard(fsys, path.Join(dir, d.name), id, before)
		problems = append(problems, more...)
		problems = append(problems, s.beginsOn(d.day, d.name)...)
		texts, before = append(texts, s), s
	}
	sort.SliceStable(texts, func(i, j int) bool { return texts[i].Days.From < texts[j].Days.From })
	apart := spans(texts)
	for i, s := range texts {
		outside := s.rowsWithin(i)
		if len(apart) == 0 {
			problems = append(problems, outside...)
		}
	}
	problems = append(problems, apart...)
	problems = append(problems, repeated(texts)...)
	now, none := g.inForce(texts)
	if len(apart) == 0 {
		problems = append(problems, none...)
	}
	for _, s := range texts {
		s.Texts = texts
		s.lay(now, g)
		if s.All != nil {
			problems = append(problems, s.undated(s.countsOn())...)
			problems = append(problems, s.manyLimits()...)
		}
	}
	return now, append(problems, g.addresses(texts)...)
}

// inForce finds the text that holds on the day of config.toml, and says of each where its days lie.
func (g *Guide) inForce(texts []*Standard) (now *Standard, problems file.Problems) {
	date := g.Config.Date
	for _, s := range texts {
		s.Day = date
		switch {
		case s.Days.From > date:
			s.Phase, s.Day = Coming, s.Days.From
		case s.Days.Until < date:
			s.Phase = Earlier
		case now == nil:
			now = s
		}
	}
	if now != nil {
		return now, nil
	}
	if near := texts[0]; date > 0 {
		problems = append(problems, near.begins.Problem(
			"no adopted text holds on the day of config.toml, "+DateWords(date),
			"mend date in config.toml, or the days of the texts: from and until in standard.toml, and their folders' names"))
	}
	return texts[0], problems
}

// lay lays the facts of a text over the law's, as its guide shows them: in the guide in force those of every text, each
// on the days that the text holds. On the pages of another text its own count alone, as they do for a case begun under
// it.
func (s *Standard) lay(now *Standard, g *Guide) {
	if s.Facts == nil {
		return
	}
	switch {
	case s == now:
		s.Dated = s.inTurn()
		s.All = s.Dated.over(g.lawOf(s.ID))
	case s.Phase == Earlier:
		s.Dated = s.Facts.within(s.Days)
		s.All = s.Dated.goingOn(s.Days.Until).over(g.lawOf(s.ID))
	default:
		s.Dated = s.Facts
		s.All = s.Facts.over(g.lawOf(s.ID))
	}
}

// inTurn are the facts of all texts of the standard, each on the days that the text holds. What is missing is missing
// in this one.
func (s *Standard) inTurn() Facts {
	if len(s.Texts) == 1 {
		return s.Facts
	}
	all := Facts{}
	for _, t := range s.Texts {
		for id, f := range t.Facts.within(t.Days) {
			if all[id] == nil {
				all[id] = f
				continue
			}
			all[id].Rows = append(all[id].Rows, f.Rows...)
			all[id].Unread = append(all[id].Unread, f.Unread...)
		}
	}
	for id, f := range all {
		f.Missing = ""
		if own := s.Facts[id]; own != nil {
			f.Missing, f.Place = own.Missing, own.Place
		}
	}
	return all
}

// within are the facts with the days of their rows that lie within others.
func (fs Facts) within(days Days) Facts {
	out := make(Facts, len(fs))
	for id, f := range fs {
		cut := *f
		cut.Rows = nil
		for _, r := range f.Rows {
			r.From, r.Until = max(r.From, days.From), min(r.Until, days.Until)
			if r.From <= r.Until {
				cut.Rows = append(cut.Rows, r)
			}
		}
		out[id] = &cut
	}
	return out
}

// goingOn are the facts with the rows of a day going on without an end.
func (fs Facts) goingOn(from quantity.Day) Facts {
	out := make(Facts, len(fs))
	for id, f := range fs {
		on := *f
		on.Rows = slices.Clone(f.Rows)
		for i, r := range on.Rows {
			if r.From <= from && from <= r.Until {
				on.Rows[i].Until = Open
			}
		}
		out[id] = &on
	}
	return out
}

// countsOn is the day on which every fact of the text must have a value.
func (s *Standard) countsOn() quantity.Day {
	if s.Phase == Earlier {
		return s.Days.Until
	}
	return s.Day
}

// Known tells whether the first day of the text is known.
func (s *Standard) Known() bool { return s.Days.From > rule.Never }

// Before is the text before this one, nil where there is none.
func (s *Standard) Before() *Standard { return s.next(-1) }

// After is the text after this one, nil where there is none.
func (s *Standard) After() *Standard { return s.next(1) }

func (s *Standard) next(step int) *Standard {
	i := slices.Index(s.Texts, s) + step
	if i < 0 || i >= len(s.Texts) {
		return nil
	}
	return s.Texts[i]
}

// Shown tells whether the site has pages of the text: not of one that no case can be begun under any more.
func (s *Standard) Shown() bool {
	return s.Phase != Earlier || s.ShownUntil == 0 || s.Day <= s.ShownUntil
}

// Texts are all adopted texts of a municipality: of each standard that in force, and then the others in their order.
func (m *Municipality) Texts() (texts []*Standard) {
	for _, s := range m.Standards {
		texts = append(texts, s)
		for _, t := range s.Texts {
			if t != s {
				texts = append(texts, t)
			}
		}
	}
	return texts
}

// TextRows number the texts of a standard, from 1, on the days each holds; a first day that nobody knows is before all
// that are asked for. A single text has no number.
func (s *Standard) TextRows() (rows []Row) {
	if len(s.Texts) < 2 {
		return nil
	}
	for i, t := range s.Texts {
		rows = append(rows, Row{
			From: max(t.Days.From, 1), Until: t.Days.Until, Unit: quantity.Words, Value: int64(i) + 1, Place: t.Place,
		})
	}
	return rows
}
