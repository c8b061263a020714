package content

import (
	"bytes"
	"fmt"
	"io/fs"
	"maps"
	"path"
	"slices"
	"strings"
	"time"

	"borgerguide/build/file"
	"borgerguide/build/quoted"
	"borgerguide/build/toml"
	"borgerguide/calculators/quantity"
)

// Source is a text that is quoted: a law, or a municipality's adopted standard.
type Source struct {
	ID       string
	Title    string
	Short    string // as it is cited: "Bekendtgørelse 483"
	Date     quantity.Day
	Address  string
	Excerpt  bool   // only parts of it are here
	Note     string // what is not certain about it, in Danish
	Checked  quantity.Day
	Seen     quantity.Day // when a law's text was last read where it lies, 0 where nobody says
	Next     Next         // what may change in it
	Review   quantity.Day // when that is known to be, 0 where it is not
	Passages []*Passage
	File     *file.File

	SeenPlace   file.Place
	ReviewPlace file.Place

	elsewhere  map[string]string // addresses of passages that were read on another page than the rest
	titlePlace file.Place
}

// Passage is a numbered part of a source, in its own words.
type Passage struct {
	ID       string
	Title    string // "§ 2, stk. 1"
	Text     *quoted.Passage
	Received string // its part of the text as received; of the law, which is received in no other file, its own words
	Source   *Source
}

// Passage finds a passage by its id.
func (s *Source) Passage(id string) *Passage {
	for _, p := range s.Passages {
		if p.ID == id {
			return p
		}
	}
	return nil
}

// HeadingOf is the heading that a passage of an adopted text stands under: its own, or the last one before it. There is
// none for a passage of headings alone, as the text's title.
func (s *Source) HeadingOf(passage string) (heading string) {
	for _, p := range s.Passages {
		before := heading
		for _, b := range p.Text.Blocks {
			if b.Kind == quoted.Heading {
				before = strings.TrimRight(b.Plain(), " :")
				continue
			}
			heading = before
			if p.ID == passage {
				return heading
			}
		}
		heading = before
	}
	return ""
}

// Cite is how the passage is named in a sentence: "Bekendtgørelse 483, § 2, stk. 1".
func (p *Passage) Cite() string {
	if p.Source.Short == "" {
		return p.Title
	}
	return p.Source.Short + ", " + p.Title
}

// Address is where the passage can be read, "" where that is not known.
func (p *Passage) Address() string {
	if address, ok := p.Source.elsewhere[p.ID]; ok {
		return address
	}
	return p.Source.Address
}

// Plain is the passage's words on one line, without marks.
func (p *Passage) Plain() string { return p.Text.Plain() }

type rawSource struct {
	Title   string    `toml:"title"`
	Short   string    `toml:"short"`
	Date    time.Time `toml:"date"`
	Address string    `toml:"address"`
	Excerpt bool      `toml:"excerpt"`
	Note    string    `toml:"note"`
	Checked time.Time `toml:"checked"`
	Seen    time.Time `toml:"seen"`
	Next    *string   `toml:"next"`
	Review  time.Time `toml:"review"`

	Elsewhere map[string]string `toml:"elsewhere"`
}

// loadSource reads a source. In a law's text each passage has an explicit id; in a municipality's the heading is it.
func loadSource(fsys fs.FS, name string, law bool) (*Source, file.Problems) {
	f, err := file.Read(fsys, name)
	if err != nil {
		return &Source{}, file.Unreadable(name, err)
	}
	if problems := append(empty(f), tooLong(f)...); problems != nil {
		return &Source{}, problems
	}
	var raw rawSource
	t, body, problems := toml.FrontMatter(f, &raw)
	if len(bytes.TrimSpace(f.Text[body:])) == 0 && !t.Spoiled() {
		return &Source{}, append(problems, f.At(body).Problem("no passage stands in this file",
			"write the text under the front matter, each passage under ## and its name"))
	}
	s := &Source{
		ID:    strings.TrimSuffix(path.Base(name), ".md"),
		Title: raw.Title, Short: raw.Short, Address: raw.Address, Excerpt: raw.Excerpt, Note: raw.Note,
		Date: toml.Day(raw.Date), Checked: toml.Day(raw.Checked), Seen: toml.Day(raw.Seen), Next: nextOf(raw.Next),
		Review: toml.Day(raw.Review), File: f, SeenPlace: t.At("seen"), ReviewPlace: t.At("review"),
		elsewhere: raw.Elsewhere, titlePlace: t.At("title"),
	}
	if raw.Title == "" && !t.Spoiled() {
		problems = append(problems, t.At("title").Problem("a source needs a title",
			`write title = "…" between the +++ lines`))
	}
	problems = append(problems, onTheWeb(t, raw.Address, "address")...)
	if !law && raw.Address != "" {
		problems = append(problems, t.At("address").Problem("the address of the adopted text does not stand here",
			"write address and seen in standard.toml"))
	}
	problems = append(problems, watchFault(t, raw, law)...)
	texts, more := quoted.Parse(f, body, quoted.Rules{IDs: law})
	problems = append(problems, more...)
	for _, text := range texts {
		p := &Passage{ID: text.ID, Title: text.Title, Text: text, Received: text.Plain(), Source: s}
		if !law && s.Passage(p.ID) != nil {
			problems = append(problems, text.Place.Problem("the passage "+p.ID+" stands twice",
				"give each passage its own id"))
		}
		s.Passages = append(s.Passages, p)
	}
	return s, append(problems, s.strayed(t)...)
}

// maxSource is what a quoted text may measure, in bytes: far more than any standard does. To hold one against the other
// takes longer than its length.
const maxSource = 512 << 10

// empty finds a file that holds nothing, and tooLong a quoted text that cannot be read in time. Neither is read.
func empty(f *file.File) file.Problems {
	if len(bytes.TrimSpace(f.Text)) > 0 {
		return nil
	}
	return file.Problems{f.At(0).Problem("this file is empty",
		"put the text in, each passage under ## and its name: see docs/writing.md")}
}

func tooLong(f *file.File) file.Problems {
	if len(f.Text) <= maxSource {
		return nil
	}
	return file.Problems{f.At(maxSource).Problem(
		fmt.Sprintf("this text has %d bytes, over %d: from here on it is too long to be read", len(f.Text), maxSource),
		"keep only the adopted text, once, without what was copied with it")}
}

// strayed finds addresses of passages that are not there, and those no reader can follow. "" is one that is not known.
func (s *Source) strayed(t *toml.Table) (problems file.Problems) {
	for _, id := range slices.Sorted(maps.Keys(s.elsewhere)) {
		problems = append(problems, onTheWeb(t, s.elsewhere[id], "elsewhere", id)...)
		if s.Passage(id) == nil {
			problems = append(problems, t.At("elsewhere", id).
				Problem("there is no passage "+id, "write the id of a heading below"))
		}
	}
	return problems
}
