package page

import (
	"html/template"

	"borgerguide/calculators/quantity"
	"borgerguide/calculators/rule"
)

// pageData is what the page of a calculator gives its script: words, dated rows and the questions' shapes. The script
// adds no rule, no number and no word of its own. What is empty is left out. Its shape in TypeScript is
// site/tools/data.d.ts, made of these types.
type pageData struct {
	calculatorData
	Words browserWords `json:"words"`
}

// browserWords are what all calculators say, by the keys of the content as the script writes them: otherDate for
// other-date.
type browserWords map[string]string

// elementWords are the words of all calculators, and what the element alone says.
type elementWords map[string]string

// elementData is what the element for another site gives its script: all calculators of a municipality.
type elementData struct {
	Folder      string              `json:"folder"` // of the guide, from the site's root
	Script      string              `json:"script"` // its address from there
	Style       string              `json:"style"`  // that of its style, from the script
	Whose       string              `json:"whose"`  // the guide, to one who chooses among several
	Words       elementWords        `json:"words"`
	Calculators []elementCalculator `json:"calculators"`
}

// elementCalculator is one calculator of the element, with what it shows where WebAssembly may not run.
type elementCalculator struct {
	calculatorData
	Page     string           `json:"page"` // its address, from the element's folder
	Start    string           `json:"start"`
	Rule     []nodeData       `json:"rule,omitempty"`
	Examples []elementExample `json:"shown,omitempty"`
}

type elementExample struct {
	Title    string   `json:"title"`
	Answers  []Named  `json:"answers,omitempty"`
	Headline string   `json:"headline"`
	Results  []string `json:"results,omitempty"`
}

// nodeData is a piece of a rule: a text, or an element with a name.
type nodeData struct {
	Text       string            `json:"text,omitempty"`
	Name       string            `json:"name,omitempty"`
	Attributes map[string]string `json:"attributes,omitempty"`
	Children   []nodeData        `json:"children,omitempty"`
}

// calculatorData is one calculator.
type calculatorData struct {
	Calculator   int64          `json:"calculator"` // by its place in the list of calculators
	Name         string         `json:"name"`
	Title        string         `json:"title"`
	Place        string         `json:"place"`             // the municipality, as its folder is called
	Private      bool           `json:"private,omitempty"` // its answers may not leave the page
	Municipality bool           `json:"municipality"`      // one is chosen
	Rows         []rowData      `json:"rows,omitempty"`
	Questions    []questionData `json:"questions"`
	Aside        string         `json:"aside,omitempty"` // what those folded away are about, if not the date alone
	Faults       []faultData    `json:"faults"`          // by quantity.State
	Sentences    []sentenceData `json:"sentences"`
	ClosedDays   []string       `json:"closedDays,omitempty"` // where a sentence names some
	DateParts    []string       `json:"dateParts,omitempty"`  // where a date is asked for
	Limits       []limitData    `json:"limits,omitempty"`     // the municipality's own time limits, by their places
	Banner       string         `json:"banner,omitempty"`
	Mentions     []mentionData  `json:"mentions,omitempty"`
	OwnRules     *ownRulesData  `json:"ownRules,omitempty"` // of the municipality's text, that are in no number
	Told         ringData       `json:"told"`               // whom to tell of a fault in the calculator
	Ring         []ringData     `json:"ring"`               // whom to ask about a case
	HelperPage   *wayData       `json:"helperPage,omitempty"`
	Gives        *giveData      `json:"gives,omitempty"`
	Examples     []selfTest     `json:"examples,omitempty"`
}

// rowData is a dated row as the module takes it, and what it rests on.
type rowData struct {
	Fact         int64         `json:"fact"` // by its place in the calculator's list
	Unit         quantity.Unit `json:"unit"`
	From         quantity.Day  `json:"from"`
	Until        quantity.Day  `json:"until"`
	Value        int64         `json:"value"`
	FromStandard int64         `json:"fromStandard"`      // 1 where it is the municipality's own
	Beside       int64         `json:"beside,omitempty"`  // 1 where it does not count
	Starts       int64         `json:"starts,omitempty"`  // from when a term is counted
	Typical      int64         `json:"typical,omitempty"` // 1 of a term that is the normal one

	Since   string       `json:"since,omitempty"` // From in words; "" where the days are days of birth
	Checked *checkData   `json:"checked,omitempty"`
	Cite    *passageData `json:"cite,omitempty"` // where the row stands, if not where the fact stands today
}

// checkData is when a person checked a row.
type checkData struct {
	Words string       `json:"words"`
	Day   quantity.Day `json:"day"`
	Old   quantity.Day `json:"old"` // from this day on it is over a year since
}

// limitData is a time limit of the municipality's own.
type limitData struct {
	Name string    `json:"name"`
	Cite *citeData `json:"cite,omitempty"` // where its term stands today
}

type questionData struct {
	Key     string            `json:"key"`
	Kind    rule.QuestionKind `json:"kind"`
	Unit    quantity.Unit     `json:"unit"`
	Beside  quantity.Beside   `json:"beside,omitempty"` // what the words beside an amount may say
	Suffix  string            `json:"suffix,omitempty"`
	Need    rule.Need         `json:"need,omitempty"`
	Unknown bool              `json:"unknown,omitempty"` // "ved ikke" is an answer
	Example string            `json:"example,omitempty"` // the answer that counts with an example, where there is one
	LeftOut string            `json:"leftOut,omitempty"`
	Aside   bool              `json:"aside,omitempty"` // folded away: most people need it not
	Birth   bool              `json:"birth,omitempty"` // a day of birth: it goes into no link, and is not today
	Label   string            `json:"label"`
	Hint    string            `json:"hint,omitempty"`
	Name    string            `json:"name,omitempty"`
	Choices []choiceData      `json:"choices,omitempty"`
	Options []string          `json:"options,omitempty"` // the numbers there are to choose among, where they are few
	When    []whenData        `json:"when,omitempty"`
	Faults  map[string]string `json:"faults"` // words, by the fault's name
	Way     *wayData          `json:"way,omitempty"`
}

type choiceData struct {
	Key  string `json:"key"`
	Text string `json:"text"`
	Note string `json:"note,omitempty"`
}

type whenData struct {
	Question int    `json:"question"`
	Choice   int    `json:"choice"`
	Label    string `json:"label,omitempty"`
	Hint     string `json:"hint,omitempty"`
	Optional bool   `json:"optional,omitempty"`
}

// faultData names a fault and the numbers it holds.
type faultData struct {
	Name    string       `json:"name"`
	Numbers []numberData `json:"numbers,omitempty"`
	Part    int          `json:"part,omitempty"` // of a date: the one that is at fault, where it is always the same
}

// numberData names a number of a fault or a sentence. Of unit 0 the unit is another's: of a fault the question's, of a
// sentence that of a fact, which comes after the number.
type numberData struct {
	Name string        `json:"name"`
	Unit quantity.Unit `json:"unit"`
	As   quantity.Unit `json:"as,omitempty"` // how it is written, where that is not as its unit is
}

type sentenceData struct {
	Text    string       `json:"text"`
	Part    string       `json:"part"`
	Numbers []numberData `json:"numbers,omitempty"`
	Cites   []citeData   `json:"cites,omitempty"`
	Facts   []int        `json:"facts,omitempty"` // those it cites, by their places in the calculator's list
	Item    bool         `json:"item,omitempty"`  // it begins an entry of a list
	Event   *eventData   `json:"event,omitempty"`
	Way     *wayData     `json:"way,omitempty"`
}

// ownRulesData are rules that an answer quotes, and how many first lines and words it may have with the line on them.
type ownRulesData struct {
	First string   `json:"first"`
	Rules []string `json:"rules"`
	Lines int      `json:"lines"`
	Words int      `json:"words"`
}

// mentionData is whether the municipality's standard mentions a fact.
type mentionData struct {
	Fact int    `json:"fact"`
	Name string `json:"name"`
	Text string `json:"text"`
}

// citeData is where a fact stands today.
type citeData struct {
	passageData
	Fact int `json:"fact"` // by its place in the calculator's list, -1 for one that it does not use
}

// passageData is a place in a source, and what it says.
type passageData struct {
	Cite  string `json:"cite"`
	Quote string `json:"quote,omitempty"`
}

// ringData is whom to contact, with a number or a mail where one is given.
type ringData struct {
	Before  string       `json:"before,omitempty"` // what divides it from the one before
	Name    string       `json:"name"`
	Phone   string       `json:"phone,omitempty"`
	Mail    string       `json:"mail,omitempty"`
	Address template.URL `json:"address,omitempty"` // of the phone or the mail; where there is none, of the site
	Note    string       `json:"note,omitempty"`    // said after the sentence
}

// selfTest is a named example with the answer the build computed: the page runs it before it shows the form.
type selfTest struct {
	Today   quantity.Day      `json:"today"`
	Answers map[string]string `json:"answers"`
	Lines   []lineData        `json:"lines,omitempty"`
}

type lineData struct {
	Sentence int64       `json:"sentence"`
	Numbers  []valueData `json:"numbers,omitempty"`
}

type valueData struct {
	Value int64         `json:"value"`
	Unit  quantity.Unit `json:"unit"`
}
