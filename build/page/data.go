package page

import (
	"html/template"
	"slices"

	"borgerguide/build/calc"
	"borgerguide/build/content"
	"borgerguide/build/markdown"
	"borgerguide/calculators"
	"borgerguide/calculators/quantity"
)

// toolData is what the script of a calculator is given: words, dated facts and the questions' shapes. The script adds
// no rule, no number and no word of its own. What is empty is left out.
type toolData struct {
	Calculator calculators.Calculator `json:"calculator"`
	Name       string                 `json:"name"`
	Title      string                 `json:"title"`
	Place      string                 `json:"place"`             // the municipality, as its folder is called
	Private    bool                   `json:"private,omitempty"` // its answers may not leave the page
	Local      bool                   `json:"local"`
	Facts      [][6]int64             `json:"facts"` // fact, unit, from, until, value, local
	Rules      []ruleData             `json:"rules"` // by the same index
	Inputs     []inputData            `json:"inputs"`
	Faults     []string               `json:"faults"`               // names, by kind
	FaultWords [][][2]any             `json:"faultWords"`           // name and unit of a fault's numbers, by kind; unit 0 is the answer's
	Sentences  []*sentenceData        `json:"sentences"`            // null where the calculator has a condition
	ClosedDays []string               `json:"closedDays,omitempty"` // where a sentence names some
	DateParts  []string               `json:"dateParts,omitempty"`  // where a date is asked for
	Banner     string                 `json:"banner,omitempty"`
	Says       []saysData             `json:"says,omitempty"`
	Ring       ringData               `json:"ring"`
	Words      map[string]string      `json:"words"`
	Helper     [][2]string            `json:"helper"`
	HelperPage *wayData               `json:"helperPage,omitempty"`
	Gives      *giveData              `json:"gives,omitempty"`
	Examples   []selfTest             `json:"examples"`
	NoLocal    string                 `json:"noMunicipality"` // the fault of a missing municipality
}

type inputData struct {
	Key     string            `json:"key"`
	Kind    calculators.Kind  `json:"kind"`
	Unit    quantity.Unit     `json:"unit"`
	Suffix  string            `json:"suffix,omitempty"`
	Need    calculators.Need  `json:"need,omitempty"`
	Unknown bool              `json:"unknown,omitempty"`
	LeftOut string            `json:"leftOut,omitempty"`
	Aside   bool              `json:"aside,omitempty"` // folded away: most people need it not
	Birth   bool              `json:"birth,omitempty"` // a day of birth: it goes into no link, and is not today
	Label   string            `json:"label"`
	Hint    string            `json:"hint,omitempty"`
	Name    string            `json:"name,omitempty"`
	Choices []choiceData      `json:"choices,omitempty"`
	Options []string          `json:"options,omitempty"` // the numbers there are to choose among, where they are few
	When    []whenData        `json:"when,omitempty"`
	Faults  map[string]string `json:"faults"`
	Way     *wayData          `json:"way,omitempty"`
}

type choiceData struct {
	Key  string `json:"key"`
	Text string `json:"text"`
	Note string `json:"note,omitempty"`
}

type whenData struct {
	Input    int    `json:"input"`
	Choice   int    `json:"choice"`
	Label    string `json:"label,omitempty"`
	Hint     string `json:"hint,omitempty"`
	Optional bool   `json:"optional,omitempty"`
}

type sentenceData struct {
	Text  string     `json:"text"`
	Part  string     `json:"part"`
	Nums  [][3]any   `json:"numbers,omitempty"` // name, figure, unit; of unit 0 the unit is the figure after it
	Cites []citeData `json:"cites,omitempty"`
	Facts []int      `json:"facts,omitempty"` // those it cites, by their index in the calculator
	Item  bool       `json:"item,omitempty"`  // it begins an entry of a list
	Event *eventData `json:"event,omitempty"`
	Way   *wayData   `json:"way,omitempty"`
}

// saysData is whether the municipality's standard mentions a fact.
type saysData struct {
	Fact int    `json:"fact"`
	Name string `json:"name"`
	Text string `json:"text"`
}

type citeData struct {
	Fact  int    `json:"fact"` // by its index in the calculator, -1 for one that it does not use
	Cite  string `json:"cite"`
	Quote string `json:"quote,omitempty"`
}

// ringData is whom to ring, with a number where the municipality has told one.
type ringData struct {
	Name    string       `json:"name"`
	Phone   string       `json:"phone,omitempty"`
	Address template.URL `json:"address,omitempty"`
}

// selfTest is a named example with the answer the build computed: the page runs it before it shows the form.
type selfTest struct {
	Today   quantity.Day      `json:"today"`
	Answers map[string]string `json:"answers"`
	Lines   [][]int64         `json:"lines"` // sentence, then its numbers
}

func newSelfTest(e content.Example, outcome calc.Outcome) selfTest {
	t := selfTest{Today: e.Today, Answers: map[string]string{}}
	for _, p := range calc.Pairs(e.Answers) {
		t.Answers[p.Key] = p.Text
	}
	for _, l := range outcome.Case.Said() {
		line := []int64{l.Sentence}
		for _, n := range l.Nums {
			line = append(line, n.Value)
		}
		t.Lines = append(t.Lines, line)
	}
	return t
}

func (g *guide) toolData(t *content.Tool, r *calc.Runner, tests []selfTest) toolData {
	common := g.Guide.Common
	data := toolData{
		Calculator: t.Calculator, Name: t.Names.Name, Title: t.Title, Place: g.m.ID, Private: private[t.Names.Name], Local: r.Local,
		Faults: calculators.FaultNames[:], FaultWords: faultWords(),
		Words: g.browserWords(""), Banner: g.banner(), Ring: g.ring(), Helper: helper(common), HelperPage: g.helperPage(), Gives: g.gives(t), Examples: tests,
		NoLocal: common.Faults["kommune"]["empty"],
	}
	for _, s := range g.says(t) {
		data.Says = append(data.Says, saysData{slices.Index(t.Names.Facts, s.Fact), s.Name, s.Text})
	}
	data.Facts, data.Rules = g.rules(t, r)
	for i, q := range t.Inputs {
		data.Inputs = append(data.Inputs, g.inputData(t, i, q))
		if data.Inputs[i].Unit == quantity.Date {
			data.DateParts = quantity.DatePartWords[:]
		}
	}
	data.Sentences = make([]*sentenceData, len(t.Sentences))
	for i, name := range t.Names.MaySay() {
		data.Sentences[i] = g.sentenceData(t, i, t.Sentences[i])
		if slices.ContainsFunc(name.Numbers, func(n calculators.NumberName) bool { return n.Unit == quantity.ClosedDays }) {
			data.ClosedDays = quantity.ClosedDayWords[:]
		}
	}
	return data
}

func faultWords() (list [][][2]any) {
	for _, numbers := range calculators.FaultNumbers {
		words := [][2]any{}
		for _, n := range numbers {
			words = append(words, [2]any{n.Name, n.Unit})
		}
		list = append(list, words)
	}
	return list
}

// private calculators ask for what is nobody else's business: health. Such answers stay on the page, one question is
// asked at a time, and the answer tells its reasons.
var private = map[string]bool{"targetgroup": true}

// The questions that stand apart, by their keys: for which day to calculate, and when one was born.
const (
	otherDate = "dato"
	birthDate = "foedt"
)

func (g *guide) inputData(t *content.Tool, i int, q content.Question) inputData {
	in, names := calculators.Inputs(t.Calculator)[i], t.Names.Inputs[i]
	data := inputData{
		Key: names.Key, Kind: in.Kind, Unit: in.Unit, Suffix: suffixes[in.Unit], Need: in.Need, Unknown: in.MayBeUnknown(), LeftOut: names.LeftOut,
		Aside: names.Key == otherDate, Birth: names.Key == birthDate,
		Label: q.Label, Hint: markdown.Fill(g.lookup.With(q.Hint, q.HintAlso), g.lookup.Words), Name: q.Name, Faults: map[string]string{}, Way: g.way(t, names.Key),
	}
	if in.Kind == calculators.Date && data.Hint == "" {
		data.Hint = g.Guide.Common.Words.DateHint
		if data.Birth {
			data.Hint = g.Guide.Common.Words.BirthHint
		}
	}
	if in.Kind == calculators.Number && in.Unit == quantity.Count && in.High-in.Low < fewOptions {
		for n := in.Low; n <= in.High; n++ {
			data.Options = append(data.Options, content.Write(in.Unit, int64(n)))
		}
	}
	for c, text := range q.Choices {
		data.Choices = append(data.Choices, choiceData{names.Choices[c], text, q.Notes[c]})
	}
	for _, w := range q.When {
		data.When = append(data.When, whenData{w.Input, w.Choice, w.Label, w.Hint, w.Optional})
	}
	for _, fault := range calculators.FaultNames {
		if text := g.Guide.Common.Fault(q, in, fault); text != "" {
			data.Faults[fault] = text
		}
	}
	return data
}

// fewOptions is how many numbers are offered to choose among, rather than written.
const fewOptions = 8

// suffixes stand behind a field.
var suffixes = map[quantity.Unit]string{
	quantity.Ore: "kr.", quantity.OreHour: "kr.", quantity.Metre: "km", quantity.PerMille: "%",
}

func (g *guide) sentenceData(t *content.Tool, i int, s content.Sentence) *sentenceData {
	names := t.Names.Sentences[i]
	data := &sentenceData{Part: s.Part, Item: s.Item, Event: g.event(t, i), Way: g.way(t, names.Name)}
	own := map[string]bool{}
	for _, n := range names.Numbers {
		data.Nums = append(data.Nums, [3]any{n.Name, n.Figure, n.Unit})
		own[n.Name] = true
	}
	data.Text = markdown.Fill(g.lookup.With(s.Text, s.Also), func(name string) string {
		if own[name] {
			return ""
		}
		return g.lookup.Words(name)
	})
	for _, id := range s.Cite {
		i := slices.Index(t.Names.Facts, id)
		if i >= 0 {
			data.Facts = append(data.Facts, i)
		}
		if c, ok := g.citeOf(id, g.lookup.Day); ok {
			c.Fact = i
			data.Cites = append(data.Cites, c)
		}
	}
	return data
}

// citeOf is where a fact stands on a day.
func (g *guide) citeOf(id string, day quantity.Day) (citeData, bool) {
	row, ok := g.Guide.Cited(id, g.s, day)
	switch {
	case !ok:
		return citeData{}, false
	case row.Quote == "":
		return citeData{Cite: row.Assumption}, true
	}
	return citeData{Cite: upperFirst(g.cite(row)), Quote: row.Quote}, true
}
