package page

import (
	"borgerguide/build/calc"
	"borgerguide/build/content"
	"borgerguide/build/markdown"
	"borgerguide/calculators"
	"borgerguide/calculators/quantity"
)

// toolData is what the script of a calculator is given: words, dated facts and the questions' shapes. The script adds
// no rule and no number of its own.
type toolData struct {
	Calculator calculators.Calculator `json:"calculator"`
	Local      bool                   `json:"local"`
	Facts      [][6]int64             `json:"facts"` // fact, unit, from, until, value, local
	Inputs     []inputData            `json:"inputs"`
	Faults     []string               `json:"faults"`     // names, by kind
	FaultWords [][]string             `json:"faultWords"` // names of a fault's numbers, by kind
	Sentences  []sentenceData         `json:"sentences"`
	Words      *content.CommonWords   `json:"words"`
	Banner     string                 `json:"banner"`
	Trust      []string               `json:"trust"`
	Examples   []selfTest             `json:"examples"`
	NoLocal    string                 `json:"noMunicipality"` // the fault of a missing municipality
}

type inputData struct {
	Key     string            `json:"key"`
	Kind    calculators.Kind  `json:"kind"`
	Unit    quantity.Unit     `json:"unit"`
	Suffix  string            `json:"suffix"`
	Unknown bool              `json:"unknown"`
	Blank   calculators.Blank `json:"blank"`
	LeftOut string            `json:"leftOut,omitempty"`
	Label   string            `json:"label"`
	Hint    string            `json:"hint"`
	Name    string            `json:"name"`
	Choices []choiceData      `json:"choices,omitempty"`
	When    []whenData        `json:"when,omitempty"`
	Faults  map[string]string `json:"faults"`
}

type choiceData struct {
	Key  string `json:"key"`
	Text string `json:"text"`
}

type whenData struct {
	Input  int    `json:"input"`
	Choice int    `json:"choice"`
	Label  string `json:"label"`
	Hint   string `json:"hint"`
}

type sentenceData struct {
	Text  string     `json:"text"`
	Part  string     `json:"part"`
	Names []string   `json:"names"`
	Cites []citeData `json:"cites,omitempty"`
}

type citeData struct {
	Cite  string `json:"cite"`
	Quote string `json:"quote,omitempty"`
}

// selfTest is a named example with the answer the build computed: the page runs it before it shows the form.
type selfTest struct {
	Today   string            `json:"today"`
	Answers map[string]string `json:"answers"`
	Lines   [][]int64         `json:"lines"` // sentence, then its numbers
}

func newSelfTest(e content.Example, outcome calc.Outcome) selfTest {
	t := selfTest{Today: content.DateWords(e.Today), Answers: map[string]string{}}
	for _, p := range calc.Pairs(e.Answers) {
		t.Answers[p.Key] = p.Text
	}
	c := outcome.Case
	for i := range c.LineCount {
		l := c.Lines[i]
		line := []int64{int64(l.Sentence)}
		for k := range l.Count {
			line = append(line, l.Nums[k].Value)
		}
		t.Lines = append(t.Lines, line)
	}
	return t
}

func (g *guide) toolData(t *content.Tool, r *calc.Runner, tests []selfTest) toolData {
	common := g.Guide.Common
	data := toolData{
		Calculator: t.Calculator, Local: r.Local, Faults: calculators.FaultNames[:], FaultWords: calculators.FaultNumbers[:],
		Words: &common.Words, Banner: g.banner(), Trust: g.trust(t), Examples: tests,
		NoLocal: common.Faults["kommune"]["empty"],
	}
	for _, row := range r.Rows {
		data.Facts = append(data.Facts, factRow(row))
	}
	for i, q := range t.Inputs {
		data.Inputs = append(data.Inputs, g.inputData(t, i, q))
	}
	for i, s := range t.Sentences {
		data.Sentences = append(data.Sentences, g.sentenceData(t, i, s))
	}
	return data
}

func factRow(r calculators.Row) [6]int64 {
	row := [6]int64{int64(r.Fact), int64(r.Unit), int64(r.From), int64(r.Until), r.Value}
	if r.Local {
		row[5] = 1
	}
	return row
}

func (g *guide) inputData(t *content.Tool, i int, q content.Question) inputData {
	in, names := calculators.Inputs(t.Calculator)[i], t.Names.Inputs[i]
	data := inputData{
		Key: names.Key, Kind: in.Kind, Unit: in.Unit, Suffix: suffixes[in.Unit], Unknown: in.Unknown, Blank: in.Blank, LeftOut: names.LeftOut,
		Label: q.Label, Hint: q.Hint, Name: q.Name, Faults: map[string]string{},
	}
	for c, text := range q.Choices {
		data.Choices = append(data.Choices, choiceData{names.Choices[c], text})
	}
	for _, w := range q.When {
		data.When = append(data.When, whenData{w.Input, w.Choice, w.Label, w.Hint})
	}
	for _, fault := range calculators.FaultNames {
		if text := g.Guide.Common.Fault(q, in, fault); text != "" {
			data.Faults[fault] = text
		}
	}
	return data
}

// suffixes stand behind a field.
var suffixes = map[quantity.Unit]string{
	quantity.Ore: "kr.", quantity.OreHour: "kr.", quantity.Metre: "km", quantity.PerMille: "%",
}

func (g *guide) sentenceData(t *content.Tool, i int, s content.Sentence) sentenceData {
	names := t.Names.Sentences[i]
	data := sentenceData{Part: s.Part, Names: []string{}}
	own := map[string]bool{}
	for _, n := range names.Numbers {
		data.Names = append(data.Names, n.Name)
		own[n.Name] = true
	}
	data.Text = markdown.Fill(s.Text, func(name string) string {
		if own[name] {
			return ""
		}
		return g.lookup.Words(name)
	})
	for _, id := range s.Cite {
		if c, ok := g.citeOf(id); ok {
			data.Cites = append(data.Cites, c)
		}
	}
	return data
}

// citeOf is where a fact stands: the law's own words where there are any, else the municipality's.
func (g *guide) citeOf(id string) (citeData, bool) {
	for _, f := range []*content.Fact{g.Guide.Facts[id], g.s.Facts[id]} {
		if f == nil {
			continue
		}
		if row, ok := f.At(g.lookup.Day); ok {
			if row.Quote == "" {
				return citeData{Cite: row.Assumption}, true
			}
			return citeData{Cite: upperFirst(g.cite(row)), Quote: row.Quote}, true
		}
	}
	return citeData{}, false
}

// trust says what a result rests on: from when the rules count, and whether a person has checked them.
func (g *guide) trust(t *content.Tool) []string {
	words := g.Guide.Common.Words
	var from, checked quantity.Day
	all := true
	for _, id := range t.Names.Facts {
		f := g.lookup.Facts[id]
		if f == nil {
			continue
		}
		row, ok := f.At(g.lookup.Day)
		if !ok {
			continue
		}
		from = max(from, row.From)
		all = all && row.Checked != 0
		if checked == 0 || row.Checked < checked {
			checked = row.Checked
		}
	}
	lines := []string{words.Guidance, fillWord(words.RulesFrom, "from", from)}
	if all && checked != 0 {
		lines = append(lines, fillWord(words.Checked, "checked", checked))
	} else {
		lines = append(lines, words.Unchecked)
	}
	return append(lines, words.FoundFault)
}

func fillWord(text, name string, day quantity.Day) string {
	return markdown.Fill(text, func(n string) string {
		if n == name {
			return content.DateWords(day)
		}
		return ""
	})
}
