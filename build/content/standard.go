package content

import (
	"io/fs"
	"maps"
	"path"
	"regexp"
	"slices"
	"sort"
	"strings"
	"time"

	"borgerguide/build/asread"
	"borgerguide/build/file"
	"borgerguide/build/toml"
	"borgerguide/calculators/quantity"
)

// Standard is one adopted standard and its guide.
type Standard struct {
	ID       string
	Title    string
	Called   string       // what the municipality calls it, in the words of the table
	Address  string       // where the adopted text lies on the web, https, or ""
	Seen     quantity.Day // when it was seen there
	Adopted  Stated
	Review   Stated
	Facts    Facts // its own
	All      Facts // its own over the law's
	Source   *Source
	Text     *file.File          // the adopted text as received; nil where it could not be read
	Unlike   []asread.Difference // between the passages of Source and Text
	Pages    []*Page
	Words    map[string]*Word  // its own explanations of words
	Excused  map[string]string // passages that no section renders, and why
	Silences []Silence         // sections it says nothing of, and why
	Notes    []Note
	Place    file.Place

	SeenPlace    file.Place
	titlePlace   file.Place
	excusePlaces map[string]file.Place
}

// ExcusePlace is where a passage is excused.
func (s *Standard) ExcusePlace(passage string) file.Place { return s.excusePlaces[passage] }

// Stated is something a municipality states once, or the reason why it is missing.
type Stated struct {
	Value   string       // an address
	Day     quantity.Day // a date
	Passage string
	Quote   string
	Missing string
	Place   file.Place
}

// Note is a remark to the editor about a passage.
type Note struct {
	ID      string
	Passage string
	Text    string
	Place   file.Place
}

// Page finds a page of the guide.
func (s *Standard) Page(id string) *Page {
	for _, p := range s.Pages {
		if p.ID == id {
			return p
		}
	}
	return nil
}

type rawStandard struct {
	Title   string             `toml:"title"`
	Kind    string             `toml:"kind"`
	Address string             `toml:"address"`
	Seen    time.Time          `toml:"seen"`
	Adopted rawDate            `toml:"adopted"`
	Review  rawDate            `toml:"review"`
	Fact    map[string]rawFact `toml:"fact"`
	Excuse  map[string]string  `toml:"excuse"`
	Missing map[string]string  `toml:"missing"`
	Note    map[string]rawNote `toml:"note"`
}

type rawDate struct {
	Date    time.Time `toml:"date"`
	Passage string    `toml:"passage"`
	Quote   string    `toml:"quote"`
	Missing string    `toml:"missing"`
}

type rawNote struct {
	Passage string `toml:"passage"`
	Text    string `toml:"text"`
}

func (g *Guide) standard(fsys fs.FS, dir, id string) (*Standard, file.Problems) {
	var raw rawStandard
	t, problems := toml.ReadFilled(fsys, path.Join(dir, "standard.toml"), &raw)
	s := &Standard{
		ID: id, Title: raw.Title, Called: g.Build.Standards[raw.Kind], Address: raw.Address, Seen: toml.Day(raw.Seen),
		Excused: raw.Excuse, Silences: silences(t, raw.Missing), Place: t.At(), titlePlace: t.At("title"),
		SeenPlace: t.At("seen"), excusePlaces: map[string]file.Place{},
	}
	for passage := range raw.Excuse {
		s.excusePlaces[passage] = t.At("excuse", passage)
	}
	kind := g.Kinds[id]
	if kind == nil {
		what := "there is no shared guide for the standard " + id
		instead := "name the folder as one of those in content/law"
		if near := file.DidYouMean(id, slices.Sorted(maps.Keys(g.Kinds))); near != "" {
			instead = near + " " + instead
		}
		return s, append(problems, t.At().Problem(what, instead))
	}
	if t.Spoiled() && raw.Title == "" || len(g.Facts) == 0 {
		problems = append(problems, g.texts(fsys, dir, s, kind)...)
		s.Source = nil // without its facts there is nothing to check it against
		return s, problems
	}
	if raw.Title == "" {
		problems = append(problems, t.At("title").Problem("the standard has no title", `write title = "…"`))
	}
	if _, ok := g.Build.Standards[raw.Kind]; !ok && len(g.Build.Standards) > 0 {
		kinds := slices.Sorted(maps.Keys(g.Build.Standards))
		problems = append(problems, t.At("kind").Problem("kind says what the municipality calls its standard",
			"write kind as "+strings.Join(kinds, " or ")))
	}
	problems = append(problems, g.seen(t, raw)...)
	var more file.Problems
	s.Adopted, more = g.stated(t, "adopted", raw.Adopted)
	problems = append(problems, more...)
	s.Review, more = g.stated(t, "review", raw.Review)
	problems = append(problems, more...)

	reader := factReader{table: t, law: g.Facts, missing: g.Missing()}
	s.Facts = reader.facts(raw.Fact)
	reader.unanswered(kind.Asks, s.Facts)
	problems = append(problems, reader.problems...)
	s.All = s.Facts.over(g.Facts)
	problems = append(problems, s.undated(g.Config.Date)...)

	for id, n := range raw.Note {
		s.Notes = append(s.Notes, Note{id, n.Passage, n.Text, t.At("note", id)})
	}
	sort.Slice(s.Notes, func(i, j int) bool { return s.Notes[i].Place.Offset < s.Notes[j].Place.Offset })
	return s, append(problems, g.texts(fsys, dir, s, kind)...)
}

var quotedDate = regexp.MustCompile(`\d{1,2}\. \pL+ \d{4}`)

// stated reads a date that a standard gives, or its absence.
func (g *Guide) stated(t *toml.Table, key string, raw rawDate) (Stated, file.Problems) {
	s := Stated{Day: toml.Day(raw.Date), Passage: raw.Passage, Quote: raw.Quote, Missing: raw.Missing, Place: t.At(key)}
	switch {
	case t.Spoiled(key):
		// The date cannot be read, which is said: its quotation's stands for it.
		s.Missing = quotedDate.FindString(raw.Quote)
	case !raw.Date.IsZero() && raw.Missing != "":
		what := key + " has both a date and a reason why it is missing"
		return s, file.Problems{t.At(key).Problem(what, "leave one of them out")}
	case raw.Date.IsZero() && raw.Missing == "":
		return s, file.Problems{t.At(key).Problem(key+" has neither a date nor a reason why it is missing",
			"under ["+key+"] write date, passage and quote, or "+g.Missing())}
	}
	return s, nil
}

// unanswered finds the facts a standard is asked about that it does not speak of.
func (r *factReader) unanswered(asks []string, own Facts) {
	for _, id := range asks {
		if own[id] == nil && !r.misspelt(id, own) {
			r.problem("the standard does not say whether it has "+id+" ("+r.law[id].Name+")",
				"write [fact."+id+"] with a dated value and its quotation, or "+r.missing)
		}
	}
}

// misspelt tells whether a fact's name is likely what was meant by one that nobody knows, which is told.
func (r *factReader) misspelt(id string, own Facts) bool {
	for name, f := range own {
		if f.Unit == "" && r.law[name] == nil && file.Nearest(name, r.law.IDs()) == id {
			return true
		}
	}
	return r.table.Astray(id) || r.table.Spoiled("fact", id)
}

// texts loads the standard's own words and its pages.
func (g *Guide) texts(fsys fs.FS, dir string, s *Standard, kind *StandardKind) (problems file.Problems) {
	var more file.Problems
	s.Source, problems = loadSource(fsys, path.Join(dir, "source.md"), false)
	s.Source.Address = s.Address
	problems = append(problems, s.receive(fsys, path.Join(dir, "source.txt"))...)
	misplaced := kind.misplaced(fsys, dir)
	s.Words, more = loadWords(fsys, path.Join(dir, "ordbog"))
	for _, p := range misplaced {
		name := p.Place.File.Name
		more = slices.DeleteFunc(more, func(p file.Problem) bool { return p.Place.File.Name == name })
		if path.Base(path.Dir(name)) == "ordbog" {
			delete(s.Words, strings.TrimSuffix(path.Base(name), ".md"))
		}
	}
	problems = append(append(problems, misplaced...), more...)
	own, more := loadPages(fsys, dir, slices.Sorted(maps.Keys(kind.pages)), ownNotes)
	problems = append(problems, more...)
	problems = append(problems, kind.misnamed(own)...)
	problems = append(problems, kind.knowsCalculators(own, g.Calculators)...)
	s.Pages, more = kind.join(own)
	return append(problems, more...)
}
