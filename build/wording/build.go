package wording

import (
	"io/fs"
	"reflect"
	"slices"
	"strings"

	"borgerguide/build/file"
	"borgerguide/build/markdown"
	"borgerguide/build/toml"
)

// Build is what the pages and the report say by themselves, around the texts of the guide and the words of the
// calculators. A word's tag names tells which {names} are filled in.
type Build struct {
	Frame      FrameWords      `toml:"frame"`
	Guide      GuideWords      `toml:"guide"`
	Lookup     LookupWords     `toml:"lookup"`
	Section    SectionWords    `toml:"section"`
	Notes      NoteWords       `toml:"notes"`
	Contact    ContactWords    `toml:"contact"`
	Rates      RatesWords      `toml:"rates"`
	Calculator CalculatorWords `toml:"calculator"`
	Choice     ChoiceWords     `toml:"choice"`
	LawAlone   LawAloneWords   `toml:"law-alone"`
	Compare    CompareWords    `toml:"compare"`
	Promises   PromisesWords   `toml:"promises"`
	Missing    MissingWords    `toml:"missing"`
	Publisher  PublisherWords  `toml:"publisher"`
	Edition    EditionWords    `toml:"edition"`
	Moved      MovedWords      `toml:"moved"`
	Portable   PortableWords   `toml:"portable"`
	Proven     ProvenWords     `toml:"proven"`
	Texts      TextsWords      `toml:"texts"`
	Report     ReportWords     `toml:"report"`
	Age        AgeWords        `toml:"age"`
	Watch      WatchWords      `toml:"watch"`

	Checks    map[string]CheckWords `toml:"check"` // by the name of a check; package check tells which are missing
	Preferred []PreferredWord       `toml:"-"`     // the one word for a thing, in PreferredFile
	Place     file.Place            `toml:"-"`
}

// LoadBuild reads the words of the pages. Each must be there, and hold no {name} that nothing is known of.
func LoadBuild(fsys fs.FS) (*Build, file.Problems) {
	b := &Build{}
	t, problems := toml.Read(fsys, "content/words/build.toml", b)
	b.Place = t.At()
	b.placeChecks(t)
	preferred, more := loadPreferred(fsys)
	b.Preferred = preferred
	if problems = append(problems, more...); len(problems) > 0 {
		return b, problems
	}
	word := func(word *string, names []string, key ...string) {
		dotted := strings.Join(key, ".")
		if *word == "" {
			instead := "write " + key[len(key)-1] + ` = "…"`
			problems = append(problems, t.At(key...).Problem("the word "+dotted+" is missing", instead))
		}
		for _, name := range markdown.Names(*word) {
			if !slices.Contains(names, name) {
				what := "the word " + dotted + " holds {" + name + "}, which nothing is known of"
				problems = append(problems, t.At(key...).Problem(what, file.DidYouMean(name, names)))
			}
		}
	}
	b.Each(word)
	return b, problems
}

// Each calls f with every word, the names it may hold, and its key in the table.
func (b *Build) Each(f func(word *string, names []string, key ...string)) {
	eachWord(reflect.ValueOf(b).Elem(), nil, f)
}

func eachWord(group reflect.Value, at []string, f func(word *string, names []string, key ...string)) {
	for i := range group.NumField() {
		tag := group.Type().Field(i).Tag
		if tag.Get("toml") == "-" {
			continue
		}
		key := append(slices.Clone(at), tag.Get("toml"))
		switch field := group.Field(i); field.Kind() {
		case reflect.String:
			f(field.Addr().Interface().(*string), strings.Fields(tag.Get("names")), key...)
		case reflect.Struct:
			eachWord(field, key, f)
		}
	}
}
