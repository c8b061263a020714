package wording

import (
	"io/fs"
	"slices"
	"sort"
	"time"

	"borgerguide/build/file"
	"borgerguide/build/markdown"
	"borgerguide/build/toml"
	"borgerguide/calculators"
	"borgerguide/calculators/rule"
)

type rawCalculator struct {
	Title     string                 `toml:"title"`
	Short     string                 `toml:"short"`
	Address   string                 `toml:"address"`
	Old       []string               `toml:"old"`
	Intro     string                 `toml:"intro"`
	Start     string                 `toml:"start"`
	Rule      string                 `toml:"rule"`
	Worksheet string                 `toml:"worksheet"`
	Aside     string                 `toml:"aside"`
	Page      string                 `toml:"page"`
	Input     map[string]rawInput    `toml:"input"`
	Sentence  map[string]rawSentence `toml:"sentence"`
	Example   map[string]rawExample  `toml:"example"`
}

type rawInput struct {
	Label   string                        `toml:"label"`
	Hint    string                        `toml:"hint"`
	Also    string                        `toml:"hint-also"`
	Name    string                        `toml:"name"`
	Example string                        `toml:"example"`
	Fault   map[string]string             `toml:"fault"`
	Choice  map[string]string             `toml:"choice"`
	Note    map[string]string             `toml:"note"`
	When    map[string]map[string]rawWhen `toml:"when"`
	Own     map[string]rawOwn             `toml:"own"`
}

type rawOwn struct {
	Label string            `toml:"label"`
	Hint  string            `toml:"hint"`
	Also  string            `toml:"hint-also"`
	Name  string            `toml:"name"`
	Fault map[string]string `toml:"fault"`
}

type rawWhen struct {
	Label    string `toml:"label"`
	Hint     string `toml:"hint"`
	Optional bool   `toml:"optional"`
}

type rawSentence struct {
	Text string   `toml:"text"`
	Also string   `toml:"also"`
	Else string   `toml:"else"`
	Part string   `toml:"part"`
	When string   `toml:"when"`
	Cite []string `toml:"cite"`
	Own  bool     `toml:"own"`
	Item bool     `toml:"item"`
}

type rawExample struct {
	Title   string            `toml:"title"`
	Answers string            `toml:"answers"`
	Today   time.Time         `toml:"today"`
	Only    string            `toml:"only"`
	Facts   map[string]string `toml:"facts"`
	Says    []string          `toml:"says"`
	Show    bool              `toml:"show"`
}

// Load reads the words of every calculator, in the order of calculators.All, and those that all of them share.
func Load(fsys fs.FS) (all Calculators, common *Common, problems file.Problems) {
	for i, calculator := range calculators.All {
		r := wordReader{calculator: calculator}
		calculator := r.read(fsys, "content/tools/"+calculator.Name+".toml")
		calculator.Index = int64(i)
		all = append(all, calculator)
		problems = append(problems, r.problems...)
	}
	common, more := loadCommon(fsys, all)
	return all, common, append(problems, more...)
}

// wordReader reads the words of one calculator.
type wordReader struct {
	calculator *rule.Calculator
	table      *toml.Table
	problems   file.Problems
}

func (r *wordReader) problem(what, instead string, key ...string) {
	r.problems = append(r.problems, r.table.At(key...).Problem(what, instead))
}

func (r *wordReader) read(fsys fs.FS, name string) *Calculator {
	var raw rawCalculator
	r.table, r.problems = toml.Read(fsys, name, &raw)
	t := &Calculator{
		Calculator: r.calculator, Title: raw.Title, Short: raw.Short, Address: raw.Address,
		Intro: raw.Intro, Start: raw.Start, Page: raw.Page, Aside: raw.Aside, Place: r.table.At(),
		Old: r.table.Listed(raw.Old, "old"),
	}
	t.Rule = r.text("rule", raw.Rule)
	t.Worksheet = r.text("worksheet", raw.Worksheet)
	t.Inputs = r.inputs(raw.Input)
	t.Sentences = r.sentences(raw.Sentence)
	t.Examples = r.examples(raw.Example)
	return t
}

// text reads a Markdown value. Its places are those of the TOML file, as long as the value has no escapes.
func (r *wordReader) text(key, value string) *markdown.Section {
	at, ok := r.table.Inside(value, key)
	if !ok {
		at = file.Place{File: &file.File{Name: r.table.At().File.Name + " (" + key + ")", Text: []byte(value)}}
	}
	doc, problems := markdown.Parse(at.File, at.Offset, at.Offset+len(value),
		markdown.Rules{NoSections: true})
	r.problems = append(r.problems, problems...)
	return doc.Intro
}

func (r *wordReader) inputs(raw map[string]rawInput) []Question {
	questions := make([]Question, len(r.calculator.Questions))
	for key, in := range raw {
		i := r.inputIndex(key, "input", key)
		if i < 0 {
			continue
		}
		questions[i] = Question{
			Label: in.Label, Hint: in.Hint, HintAlso: in.Also, Name: in.Name, Example: in.Example, Faults: in.Fault,
			Choices: r.byChoice(i, in.Choice, "input", key, "choice"),
			Notes:   r.byChoice(i, in.Note, "input", key, "note"),
			When:    r.when(key, in.When), Own: r.own(key, in.Own), Place: r.table.At("input", key),
		}
	}
	return questions
}

// when reads the other wordings of an input, by another input and its choice.
func (r *wordReader) when(key string, raw map[string]map[string]rawWhen) (list []When) {
	for other, by := range raw {
		for choice, w := range by {
			place := []string{"input", key, "when", other, choice}
			o := r.inputIndex(other, place...)
			if o < 0 {
				continue
			}
			if c := r.choiceIndex(o, choice, place...); c >= 0 {
				list = append(list, When{o, c, w.Label, w.Hint, w.Optional, r.table.At(place...)})
			}
		}
	}
	sort.Slice(list, func(i, j int) bool { return list[i].Place.Offset < list[j].Place.Offset })
	return list
}

// own reads the wordings of an input where a municipality has stated a fact.
func (r *wordReader) own(key string, raw map[string]rawOwn) (list []Own) {
	for fact, o := range raw {
		list = append(list, Own{fact, o.Label, o.Hint, o.Also, o.Name, o.Fault, r.table.At("input", key, "own", fact)})
	}
	sort.Slice(list, func(i, j int) bool { return list[i].Place.Offset < list[j].Place.Offset })
	return list
}

// byChoice is the words of each choice of an input.
func (r *wordReader) byChoice(input int, words map[string]string, place ...string) []string {
	list := make([]string, len(r.calculator.Questions[input].Choices))
	for choice, text := range words {
		if c := r.choiceIndex(input, choice, append(place[:len(place):len(place)], choice)...); c >= 0 {
			list[c] = text
		}
	}
	return list
}

func (r *wordReader) inputIndex(key string, place ...string) int {
	var known []string
	for i, in := range r.calculator.Questions {
		if in.Key == key {
			return i
		}
		known = append(known, in.Key)
	}
	r.problem("the calculator "+r.calculator.Name+" has no input "+key, file.DidYouMean(key, known), place...)
	return -1
}

func (r *wordReader) choiceIndex(input int, choice string, place ...string) int {
	q := &r.calculator.Questions[input]
	i := slices.Index(q.Choices, choice)
	if i < 0 {
		r.problem("the input "+q.Key+" has no choice "+choice, file.DidYouMean(choice, q.Choices), place...)
	}
	return i
}

func (r *wordReader) sentences(raw map[string]rawSentence) []Sentence {
	sentences := make([]Sentence, len(r.calculator.Sentences))
	var known []string
	places := map[string]int{}
	for i, s := range r.calculator.Sentences {
		known = append(known, s.Name)
		places[s.Name] = i
	}
	for name, s := range raw {
		at, ok := places[name]
		if !ok {
			what := "the calculator " + r.calculator.Name + " has no sentence " + name
			r.problem(what, file.DidYouMean(name, known), "sentence", name)
			continue
		}
		sentences[at] = Sentence{
			s.Text, s.Also, s.Else, s.Part, s.When, s.Cite, s.Own, s.Item, r.table.At("sentence", name),
		}
	}
	return sentences
}

func (r *wordReader) examples(raw map[string]rawExample) (examples []Example) {
	for id, e := range raw {
		at := r.table.At("example", id)
		if r.table.Spoiled("example", id) {
			continue // what cannot be read of it is said
		}
		examples = append(examples,
			Example{id, e.Title, e.Answers, toml.Day(e.Today), e.Only, e.Facts, e.Says, e.Show, at})
	}
	sort.Slice(examples, func(i, j int) bool { return examples[i].Place.Offset < examples[j].Place.Offset })
	return examples
}
