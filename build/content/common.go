package content

import (
	"io/fs"
	"reflect"

	"borgerguide/build/file"
	"borgerguide/calculators"
	"borgerguide/calculators/quantity"
)

// Common is the words that all calculators share.
type Common struct {
	Words  CommonWords                  `toml:"word"`
	Faults map[string]map[string]string `toml:"fault"` // by the fault key of a unit, then by the fault's name
	Place  file.Place                   `toml:"-"`
}

// CommonWords are the words of every form and every result. The browser gets them as they are.
type CommonWords struct {
	Calculate  string `toml:"calculate" json:"calculate"`
	Clear      string `toml:"clear" json:"clear"`
	Undo       string `toml:"undo" json:"undo"`
	Unknown    string `toml:"unknown" json:"unknown"`
	Optional   string `toml:"optional" json:"optional"`
	Day        string `toml:"day" json:"day"`
	Month      string `toml:"month" json:"month"`
	Year       string `toml:"year" json:"year"`
	Today      string `toml:"today" json:"today"`
	DateHint   string `toml:"date-hint" json:"dateHint"`
	OneProblem string `toml:"one-problem" json:"oneProblem"`
	Problems   string `toml:"problems" json:"problems"`
	Error      string `toml:"error" json:"error"`
	Changed    string `toml:"changed" json:"changed"`
	Cleared    string `toml:"cleared" json:"cleared"`
	Result     string `toml:"result" json:"result"`
	Steps      string `toml:"steps" json:"steps"`
	Limits     string `toml:"limits" json:"limits"`
	Answers    string `toml:"answers" json:"answers"`
	Change     string `toml:"change" json:"change"`
	Broken     string `toml:"broken" json:"broken"`
	Privacy    string `toml:"privacy" json:"privacy"`
	Guidance   string `toml:"guidance" json:"guidance"`
	RulesFrom  string `toml:"rules-from" json:"rulesFrom"`
	Checked    string `toml:"checked" json:"checked"`
	Unchecked  string `toml:"unchecked" json:"unchecked"`
	FoundFault string `toml:"found-fault" json:"foundFault"`
	Municipal  string `toml:"municipality" json:"municipality"`
}

func loadCommon(fsys fs.FS) (*Common, file.Problems) {
	c := &Common{}
	t, problems := decode(fsys, "content/tools/common.toml", c)
	c.Place = t.at()
	if len(problems) > 0 {
		return c, problems
	}
	words := reflect.ValueOf(c.Words)
	for i := range words.NumField() {
		if key := words.Type().Field(i).Tag.Get("toml"); words.Field(i).String() == "" {
			problems = append(problems, t.at("word", key).Problem("the word "+key+" is missing", "write it under [word]"))
		}
	}
	return c, problems
}

// faultKeys names the group of default faults of each unit.
var faultKeys = map[quantity.Unit]string{
	quantity.Ore: "kr", quantity.OreHour: "kr", quantity.Metre: "km", quantity.PerMille: "procent", quantity.Date: "dato",
}

// Fault is the text for a fault of an input: the input's own, else the default of its kind. "" when there is none.
func (c *Common) Fault(q Question, in calculators.Input, fault string) string {
	if text := q.Faults[fault]; text != "" {
		return text
	}
	return c.Faults[faultKey(in)][fault]
}

func faultKey(in calculators.Input) string {
	switch {
	case in.Kind == calculators.Date:
		return "dato"
	case in.Kind == calculators.Choice || in.Kind == calculators.Several:
		return "valg"
	}
	if key := faultKeys[in.Unit]; key != "" {
		return key
	}
	return "tal"
}
