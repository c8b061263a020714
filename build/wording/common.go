package wording

import (
	"io/fs"
	"reflect"

	"borgerguide/build/file"
	"borgerguide/build/toml"
	"borgerguide/calculators/quantity"
	"borgerguide/calculators/rule"
)

// Common is the words that all calculators share.
type Common struct {
	Words  CommonWords                  `toml:"word"`
	Faults map[string]map[string]string `toml:"fault"` // by the fault key of a unit, then by the fault's name
	Events map[string]*Event            `toml:"event"` // what goes into a calendar
	Ways   map[string]*Way              `toml:"way"`   // where a calculator leads on
	Place  file.Place                   `toml:"-"`
}

// CommonWords are the words of every form and every result. The browser gets them by their keys, but for those that
// only the build uses, or only the element on another site.
type CommonWords struct {
	Calculate  string `toml:"calculate"`
	Clear      string `toml:"clear"`
	Cleared    string `toml:"cleared"`
	Undo       string `toml:"undo"`
	Restored   string `toml:"restored"`
	Filled     string `toml:"filled"`
	Changed    string `toml:"changed"`
	Unknown    string `toml:"unknown"`
	Optional   string `toml:"optional"`
	Day        string `toml:"day"`
	Month      string `toml:"month"`
	Year       string `toml:"year"`
	Today      string `toml:"today"`
	DateHint   string `toml:"date-hint" use:"build"`
	BirthHint  string `toml:"birth-hint" use:"build"`
	OtherDate  string `toml:"other-date"`
	OneProblem string `toml:"one-problem"`
	Problems   string `toml:"problems"`
	Error      string `toml:"error"`

	Step     string `toml:"step"`
	Next     string `toml:"next"`
	Back     string `toml:"back"`
	Delete   string `toml:"delete"`
	Deleted  string `toml:"deleted"`
	ToResult string `toml:"to-result"`

	Steps        string `toml:"steps"`
	Reasons      string `toml:"reasons"`
	Limits       string `toml:"limits"`
	OneOwnRule   string `toml:"one-own-rule" use:"build"`
	OwnRules     string `toml:"own-rules" use:"build"`
	OwnRule      string `toml:"own-rule" use:"build"`
	Quoted       string `toml:"quoted"`
	Says         string `toml:"says"`
	SaysYes      string `toml:"says-yes" use:"build"`
	SaysNo       string `toml:"says-no" use:"build"`
	Ask          string `toml:"ask" use:"build"`
	Stands       string `toml:"stands" use:"build"`
	Holds        string `toml:"holds" use:"build"`
	Answers      string `toml:"answers"`
	Change       string `toml:"change"`
	Guidance     string `toml:"guidance"`
	RulesFrom    string `toml:"rules-from"`
	Checked      string `toml:"checked"`
	Unchecked    string `toml:"unchecked"`
	Old          string `toml:"old"`
	FoundFault   string `toml:"found-fault"`
	AskCase      string `toml:"ask-case"`
	Municipality string `toml:"municipality" use:"build"`
	Handling     string `toml:"handling" use:"build"`
	HandlingWord string `toml:"handling-word" use:"build"`
	OnlyLaw      string `toml:"only-law" use:"build"`
	TakenDay     string `toml:"taken-day" use:"build"`
	RulesDay     string `toml:"rules-day" use:"build"`
	Printed      string `toml:"printed"`
	Worked       string `toml:"worked"`

	Keep           string `toml:"keep"`
	Print          string `toml:"print"`
	Copy           string `toml:"copy"`
	Copied         string `toml:"copied"`
	CopySelf       string `toml:"copy-self"`
	Text           string `toml:"text"`
	Link           string `toml:"link"`
	LinkMade       string `toml:"link-made"`
	LinkField      string `toml:"link-field"`
	Calendar       string `toml:"calendar"`
	CalendarFile   string `toml:"calendar-file"`
	Letter         string `toml:"letter"`
	LetterHead     string `toml:"letter-head"`
	LetterAdvice   string `toml:"letter-advice"`
	LetterTo       string `toml:"letter-to"`
	LetterAsked    string `toml:"letter-asked"`
	LetterHelping  string `toml:"letter-helping"`
	LetterAnswers  string `toml:"letter-answers"`
	LetterResult   string `toml:"letter-result"`
	LetterRule     string `toml:"letter-rule"`
	LetterQuestion string `toml:"letter-question"`
	LetterEnd      string `toml:"letter-end"`
	LetterField    string `toml:"letter-field"`
	CopyLetter     string `toml:"copy-letter"`
	LetterPrint    string `toml:"letter-print"`
	OwnLetter      string `toml:"own-letter"`
	CopyOwnLetter  string `toml:"copy-own-letter"`
	List           string `toml:"list"`
	ListLead       string `toml:"list-lead"`
	ListBring      string `toml:"list-bring"`
	ListLetters    string `toml:"list-letters"`
	ListFriend     string `toml:"list-friend"`
	ListFind       string `toml:"list-find"`
	ListAsk        string `toml:"list-ask"`
	ListPrint      string `toml:"list-print"`
	Compare        string `toml:"compare"`
	Kept           string `toml:"kept"`
	Comparison     string `toml:"comparison"`
	Question       string `toml:"question"`
	First          string `toml:"first"`
	Second         string `toml:"second"`
	Difference     string `toml:"difference"`
	Outcome        string `toml:"outcome"`
	Forget         string `toml:"forget"`
	Forgotten      string `toml:"forgotten"`

	Helping      string `toml:"helping"`
	HelpingMeans string `toml:"helping-means"`
	HelpingNote  string `toml:"helping-note"`
	HelpingLink  string `toml:"helping-link" use:"build"`

	Privacy       string `toml:"privacy" use:"build"`
	Broken        string `toml:"broken" use:"build"`
	RingNobody    string `toml:"ring-nobody" use:"build"`
	NoScript      string `toml:"no-script" use:"build"`
	ExamplesTitle string `toml:"examples-title" use:"embed"`

	WholeGuide     string `toml:"whole-guide" use:"build"`
	AsOf           string `toml:"as-of" use:"build"`
	UnknownAddress string `toml:"unknown-address" use:"build"`
	EmbedPrivacy   string `toml:"embed-privacy" use:"embed"`
	EmbedBroken    string `toml:"embed-broken" use:"embed"`
	EmbedGuide     string `toml:"embed-guide" use:"embed"`
	EmbedUnknown   string `toml:"embed-unknown" use:"embed"`
	EmbedWhich     string `toml:"embed-which" use:"embed"`
}

// Each calls f with the key of every word, the word, and who alone uses it: "build", "embed", or "".
func (w *CommonWords) Each(f func(key string, word *string, use string)) {
	words := reflect.ValueOf(w).Elem()
	for i := range words.NumField() {
		tag := words.Type().Field(i).Tag
		f(tag.Get("toml"), words.Field(i).Addr().Interface().(*string), tag.Get("use"))
	}
}

// Workings is what is called how an answer came about: of answers about health nothing is worked out.
func (w *CommonWords) Workings(calculator *rule.Calculator) string {
	if calculator.Private() {
		return w.Reasons
	}
	return w.Steps
}

func loadCommon(fsys fs.FS, all Calculators) (*Common, file.Problems) {
	c := &Common{}
	t, problems := toml.Read(fsys, "content/tools/common.toml", c)
	c.Place = t.At()
	if len(problems) > 0 {
		return c, problems
	}
	c.Words.Each(func(key string, word *string, _ string) {
		if *word == "" {
			problems = append(problems, t.At("word", key).Problem("the word "+key+" is missing",
				"write it under [word]"))
		}
	})
	problems = append(problems, c.events(t, all)...)
	return c, append(problems, c.ways(t, all)...)
}

// faultKeys names the group of default faults of each unit.
var faultKeys = map[quantity.Unit]string{
	quantity.Ore: "kr", quantity.OreHour: "kr", quantity.Metre: "km", quantity.PerMille: "procent",
	quantity.Date: "dato",
}

// StandardWithout is the fault of a standard whose kind does not have the calculator that is asked.
const StandardWithout = "without"

// OfTheLine are the faults of a command line that are none of a question, by their groups.
var OfTheLine = []struct{ Group, Fault string }{
	{"kommune", "choice"}, {"key", "key"},
	{"standard", "empty"}, {"standard", "choice"}, {"standard", StandardWithout},
}

// Fault is the text for a fault of an input: the input's own, else the default of its kind. "" when there is none.
func (c *Common) Fault(q Question, in *rule.Question, fault string) string {
	if text := q.Faults[fault]; text != "" {
		return text
	}
	return c.Faults[faultKey(in)][fault]
}

func faultKey(in *rule.Question) string {
	switch {
	case in.Kind() == rule.Date:
		return "dato"
	case in.Kind() == rule.Choice || in.Kind() == rule.Several:
		return "valg"
	}
	if key := faultKeys[in.Unit]; key != "" {
		return key
	}
	return "tal"
}
