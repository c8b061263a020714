package content

import (
	"io/fs"
	"sort"
	"strings"
	"time"

	"borgerguide/build/file"
	"borgerguide/build/markdown"
	"borgerguide/calculators"
	"borgerguide/calculators/quantity"
	"borgerguide/calculators/rule"
)

// Tool is the words of one calculator: its questions, faults, sentences and named examples.
type Tool struct {
	Calculator *rule.Calculator
	Index      int64 // of the calculator in calculators.All
	Title      string
	Short      string // in menus
	Address    string // its page is beregn/<Address>.html
	Intro      string
	Start      string
	Page       string // the guide's page it belongs to
	Rule       *markdown.Section
	Worksheet  *markdown.Section
	Inputs     []Question // by the calculator's index
	Sentences  []Sentence // by the calculator's index
	Examples   []Example
	Place      file.Place
}

// Question is the words of one input.
type Question struct {
	Label    string
	Hint     string
	HintAlso string            // stands after it where the municipality has stated all its {names}
	Name     string            // the subject of the default faults: "Afstanden"
	Faults   map[string]string // by the fault's name
	Choices  []string          // by index
	Notes    []string          // by index: what helps to choose it, "" where nothing does
	When     []When
	Place    file.Place
}

// When is another label and hint, used while another question has a certain answer. Optional: it need not be answered then.
type When struct {
	Input    int // index of the other question
	Choice   int // index of its answer
	Label    string
	Hint     string
	Optional bool
	Place    file.Place
}

// The parts of a result that a sentence may belong to.
const (
	PartResult = "result" // what comes of it; the first is the headline
	PartStep   = "step"   // how it was worked out
	PartLimit  = "limit"  // what was left out
	PartAdvice = "advice" // what to do, and whom to ask
)

// Parts lists the parts in the order they are read.
var Parts = []string{PartResult, PartStep, PartAdvice, PartLimit}

// Sentence is the words of one line of an answer.
type Sentence struct {
	Text  string
	Also  string // said after it where the municipality has stated all its {names}
	Part  string
	When  string   // it is said, for who reads the report; of a result always
	Cite  []string // facts whose paragraph and quotation stand beside it
	Own   bool     // it only repeats an answer or does plain arithmetic
	Item  bool     // it begins an entry of a list, and what is said next belongs to it
	Place file.Place
}

// Example is a named case: documentation on the page, the table of a reader without JavaScript, and a test.
type Example struct {
	ID      string
	Title   string
	Answers string // as on the command line: "afstand=8 maade=bil"
	Today   quantity.Day
	Only    string   // the municipality it is about; "" for all
	Says    []string // sentences and their numbers that must be among the lines, in order
	Show    bool
	Place   file.Place
}

type rawTool struct {
	Title     string                 `toml:"title"`
	Short     string                 `toml:"short"`
	Address   string                 `toml:"address"`
	Intro     string                 `toml:"intro"`
	Start     string                 `toml:"start"`
	Rule      string                 `toml:"rule"`
	Worksheet string                 `toml:"worksheet"`
	Page      string                 `toml:"page"`
	Input     map[string]rawInput    `toml:"input"`
	Sentence  map[string]rawSentence `toml:"sentence"`
	Example   map[string]rawExample  `toml:"example"`
}

type rawInput struct {
	Label  string                        `toml:"label"`
	Hint   string                        `toml:"hint"`
	Also   string                        `toml:"hint-also"`
	Name   string                        `toml:"name"`
	Fault  map[string]string             `toml:"fault"`
	Choice map[string]string             `toml:"choice"`
	Note   map[string]string             `toml:"note"`
	When   map[string]map[string]rawWhen `toml:"when"`
}

type rawWhen struct {
	Label    string `toml:"label"`
	Hint     string `toml:"hint"`
	Optional bool   `toml:"optional"`
}

type rawSentence struct {
	Text string   `toml:"text"`
	Also string   `toml:"also"`
	Part string   `toml:"part"`
	When string   `toml:"when"`
	Cite []string `toml:"cite"`
	Own  bool     `toml:"own"`
	Item bool     `toml:"item"`
}

type rawExample struct {
	Title   string    `toml:"title"`
	Answers string    `toml:"answers"`
	Today   time.Time `toml:"today"`
	Only    string    `toml:"only"`
	Says    []string  `toml:"says"`
	Show    bool      `toml:"show"`
}

// loadTools reads the words of every calculator.
func loadTools(fsys fs.FS) (tools []*Tool, problems file.Problems) {
	for i, calculator := range calculators.All {
		r := toolReader{calculator: calculator}
		tool := r.read(fsys, "content/tools/"+calculator.Name+".toml")
		tool.Index = int64(i)
		tools = append(tools, tool)
		problems = append(problems, r.problems...)
	}
	return tools, problems
}

type toolReader struct {
	calculator *rule.Calculator
	table      *table
	problems   file.Problems
}

func (r *toolReader) problem(what, instead string, key ...string) {
	r.problems = append(r.problems, r.table.at(key...).Problem(what, instead))
}

func (r *toolReader) read(fsys fs.FS, name string) *Tool {
	var raw rawTool
	r.table, r.problems = decode(fsys, name, &raw)
	t := &Tool{
		Calculator: r.calculator, Title: raw.Title, Short: raw.Short, Address: raw.Address, Intro: raw.Intro, Start: raw.Start,
		Page: raw.Page, Place: r.table.at(),
	}
	t.Rule = r.text("rule", raw.Rule)
	t.Worksheet = r.text("worksheet", raw.Worksheet)
	t.Inputs = r.inputs(raw.Input)
	t.Sentences = r.sentences(raw.Sentence)
	t.Examples = r.examples(raw.Example)
	return t
}

// text reads a Markdown value. Its places are those of the TOML file, as long as the value has no escapes.
func (r *toolReader) text(key, value string) *markdown.Section {
	offset, ok := r.table.keys[key]
	at := -1
	if ok {
		at = strings.Index(string(r.table.file.Text[offset:]), value)
	}
	if at < 0 {
		doc, problems := markdown.Parse(&file.File{Name: r.table.file.Name + " (" + key + ")", Text: []byte(value)}, 0, len(value), markdown.Rules{NoSections: true})
		r.problems = append(r.problems, problems...)
		return doc.Intro
	}
	doc, problems := markdown.Parse(r.table.file, offset+at, offset+at+len(value), markdown.Rules{NoSections: true})
	r.problems = append(r.problems, problems...)
	return doc.Intro
}

func (r *toolReader) inputs(raw map[string]rawInput) []Question {
	questions := make([]Question, len(r.calculator.Questions))
	for key, in := range raw {
		i := r.inputIndex(key, "input", key)
		if i < 0 {
			continue
		}
		q := Question{Label: in.Label, Hint: in.Hint, HintAlso: in.Also, Name: in.Name, Faults: in.Fault, Place: r.table.at("input", key)}
		q.Choices = r.byChoice(i, in.Choice, "input", key, "choice")
		q.Notes = r.byChoice(i, in.Note, "input", key, "note")
		for other, by := range in.When {
			for choice, w := range by {
				place := []string{"input", key, "when", other, choice}
				o := r.inputIndex(other, place...)
				if o < 0 {
					continue
				}
				if c := r.choiceIndex(o, choice, place...); c >= 0 {
					q.When = append(q.When, When{o, c, w.Label, w.Hint, w.Optional, r.table.at(place...)})
				}
			}
		}
		sort.Slice(q.When, func(i, j int) bool { return q.When[i].Place.Offset < q.When[j].Place.Offset })
		questions[i] = q
	}
	return questions
}

// byChoice is the words of each choice of an input.
func (r *toolReader) byChoice(input int, words map[string]string, place ...string) []string {
	list := make([]string, len(r.calculator.Questions[input].Choices))
	for choice, text := range words {
		if c := r.choiceIndex(input, choice, append(place[:len(place):len(place)], choice)...); c >= 0 {
			list[c] = text
		}
	}
	return list
}

func (r *toolReader) inputIndex(key string, place ...string) int {
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

func (r *toolReader) choiceIndex(input int, choice string, place ...string) int {
	for i, c := range r.calculator.Questions[input].Choices {
		if c == choice {
			return i
		}
	}
	r.problem("the input "+r.calculator.Questions[input].Key+" has no choice "+choice, file.DidYouMean(choice, r.calculator.Questions[input].Choices), place...)
	return -1
}

func (r *toolReader) sentences(raw map[string]rawSentence) []Sentence {
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
			r.problem("the calculator "+r.calculator.Name+" has no sentence "+name, file.DidYouMean(name, known), "sentence", name)
			continue
		}
		sentences[at] = Sentence{s.Text, s.Also, s.Part, s.When, s.Cite, s.Own, s.Item, r.table.at("sentence", name)}
	}
	return sentences
}

func (r *toolReader) examples(raw map[string]rawExample) (examples []Example) {
	for id, e := range raw {
		examples = append(examples, Example{id, e.Title, e.Answers, dayOf(e.Today), e.Only, e.Says, e.Show, r.table.at("example", id)})
	}
	sort.Slice(examples, func(i, j int) bool { return examples[i].Place.Offset < examples[j].Place.Offset })
	return examples
}
