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

// Standard is one adopted text of a municipality's standard, and its guide.
type Standard struct {
	ID       string
	Title    string
	Called   string       // what the municipality calls it, in the words of the table
	Address  string       // where the adopted text lies on the web, https, or ""
	Seen     quantity.Day // when it was seen there
	Adopted  Stated
	Review   Stated
	Tested   Proven // by citizens
	Signed   Proven // by the municipality
	Facts    Facts  // its own
	Dated    Facts  // the municipality's, each on the days that its text holds; of a single text its own
	All      Facts  // those over the law's
	Source   *Source
	Text     *file.File          // the adopted text as received; nil where it could not be read
	Unlike   []asread.Difference // between the passages of Source and Text
	Pages    []*Page
	Words    map[string]*Word  // its own explanations of words
	Excused  map[string]string // passages that no section renders, and why
	Silences []Silence         // sections it says nothing of, and why
	Notes    []Note
	Contacts map[string]*Contact // its own, which go before the municipality's in its guide
	Place    file.Place

	Texts      []*Standard  // every adopted text of the standard by its days, this one among them
	Days       Days         // when it holds
	Phase      Phase        // whether that is now
	Day        quantity.Day // the day that its guide speaks for
	ShownUntil quantity.Day // of an older text: the last day it is shown; 0 where nobody has said
	Folder     string       // of a text by its first day: "2027-03-01"

	SeenPlace           file.Place
	CalledPlace         file.Place
	titlePlace          file.Place
	excusePlaces        map[string]file.Place
	begins, ends, shown file.Place
	table               *toml.Table
	rawContacts         map[string]rawContact
	own                 map[string]*pageFile // its pages, with those it takes over from the text before it
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
	Title   string                `toml:"title"`
	Kind    string                `toml:"kind"`
	Address string                `toml:"address"`
	Seen    time.Time             `toml:"seen"`
	Adopted rawDate               `toml:"adopted"`
	Review  rawDate               `toml:"review"`
	Tested  *rawTested            `toml:"tested"`
	Signed  *rawSigned            `toml:"signed"`
	Fact    map[string]rawFact    `toml:"fact"`
	Excuse  map[string]string     `toml:"excuse"`
	Missing map[string]string     `toml:"missing"`
	Note    map[string]rawNote    `toml:"note"`
	Contact map[string]rawContact `toml:"contact"`

	From       time.Time `toml:"from"`
	Until      time.Time `toml:"until"`
	ShownUntil time.Time `toml:"shown-until"`
	Without    []string  `toml:"without"` // what it does not take over from the text before it
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

// standard reads one adopted text. before is the text whose pages it takes over, nil where it has all its own.
func (g *Guide) standard(fsys fs.FS, dir, id string, before *Standard) (*Standard, file.Problems) {
	var raw rawStandard
	t, problems := toml.ReadFilled(fsys, path.Join(dir, "standard.toml"), &raw)
	s := &Standard{
		ID: id, Title: raw.Title, Called: raw.Kind, Address: raw.Address, Seen: toml.Day(raw.Seen),
		Excused: raw.Excuse, Silences: silences(t, raw.Missing), Place: t.At(), titlePlace: t.At("title"),
		SeenPlace: t.At("seen"), CalledPlace: t.At("kind"), excusePlaces: map[string]file.Place{},
		Contacts: g.contacts(t, raw.Contact), rawContacts: raw.Contact, table: t,
	}
	for passage := range raw.Excuse {
		s.excusePlaces[passage] = t.At("excuse", passage)
	}
	s.days(t, raw)
	problems = append(problems, s.takeOver(t, raw.Without, before)...)
	kind := g.Kinds[id]
	if kind == nil {
		what := "there is no shared guide for the standard " + id
		instead := "name the folder as one of those in content/law"
		if IsDated(id) {
			instead = "put the folder of a new text into that of its standard: " +
				path.Join(path.Dir(dir), strings.Join(slices.Sorted(maps.Keys(g.Kinds)), " or "), id)
		}
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
	problems = append(problems, g.seen(t, raw)...)
	var more file.Problems
	s.Adopted, more = g.stated(t, "adopted", raw.Adopted)
	problems = append(problems, more...)
	s.Review, more = g.stated(t, "review", raw.Review)
	problems = append(problems, more...)

	s.Tested, more = g.tested(t, raw.Tested, s.Adopted.Day)
	problems = append(problems, more...)
	s.Signed, more = g.signed(t, raw.Signed, s.Adopted.Day)
	problems = append(problems, more...)

	reader := factReader{table: t, law: kind.Facts, kind: kind, missing: g.Missing()}
	s.Facts = reader.facts(raw.Fact)
	reader.unanswered(kind.Asks, s.Facts)
	problems = append(problems, reader.problems...)
	problems = append(problems, kind.notCounted(t, s.Facts, g.Calculators)...)
	problems = append(problems, kind.unheeded(s.Facts)...)
	problems = append(problems, misnamedLimits(s.Facts, kind.Calculators)...)

	for id, n := range raw.Note {
		s.Notes = append(s.Notes, Note{id, n.Passage, n.Text, t.At("note", id)})
	}
	sort.Slice(s.Notes, func(i, j int) bool { return s.Notes[i].Place.Offset < s.Notes[j].Place.Offset })
	problems = append(problems, calledOf(t, raw)...)
	return s, append(problems, g.texts(fsys, dir, s, kind)...)
}

// calledOf finds a standard that does not say what the municipality calls it.
func calledOf(t *toml.Table, raw rawStandard) file.Problems {
	if raw.Kind != "" {
		return nil
	}
	return file.Problems{t.At("kind").Problem("kind says what the municipality calls its standard", CalledAdvice)}
}

// CalledAdvice is what to write where a standard is not called as its text calls it.
const CalledAdvice = "write the word that the text itself uses, in the form that follows a genitive"

// CalledInText tells whether the text has the word that the standard is called by.
func (s *Standard) CalledInText() bool {
	return strings.Contains(strings.ToLower(plain(string(s.Text.Text))), strings.ToLower(s.Called))
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
		if own[id] == nil && !own.answered(id) && !r.misspelt(id, own) {
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
	s.Source, problems = loadSource(fsys, path.Join(dir, "source.md"), false)
	s.Source.Address = s.Address
	problems = append(problems, s.receive(fsys, path.Join(dir, "source.txt"))...)
	problems = append(problems, g.pages(fsys, dir, s, kind)...)
	var more file.Problems
	s.Pages, more = kind.join(s.own)
	return append(problems, more...)
}

// pages reads the pages and the explained words of a folder over those that the standard takes over.
func (g *Guide) pages(fsys fs.FS, dir string, s *Standard, kind *StandardKind) (problems file.Problems) {
	misplaced := kind.misplaced(fsys, dir)
	words, more := loadWords(fsys, path.Join(dir, wordFolder))
	for _, p := range misplaced {
		name := p.Place.File.Name
		more = slices.DeleteFunc(more, func(p file.Problem) bool { return p.Place.File.Name == name })
		if path.Base(path.Dir(name)) == wordFolder {
			delete(words, strings.TrimSuffix(path.Base(name), ".md"))
		}
	}
	maps.Copy(s.Words, words)
	problems = append(append(problems, misplaced...), more...)
	own, more := loadPages(fsys, dir, slices.Sorted(maps.Keys(kind.pages)), ownNotes)
	problems = append(problems, more...)
	problems = append(problems, kind.misnamed(own)...)
	problems = append(problems, kind.knowsCalculators(own, g.Calculators)...)
	maps.Copy(s.own, own)
	return problems
}
