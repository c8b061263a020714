package wording

// FrameWords stand around every page.
type FrameWords struct {
	Skip           string `toml:"skip"`
	Here           string `toml:"here"`
	Municipalities string `toml:"municipalities"`
	Onward         string `toml:"onward"`
	Previous       string `toml:"previous"`
	Next           string `toml:"next"`
	NoAnswer       string `toml:"no-answer"`
	Call           string `toml:"call" names:"name phone"`
	CallNobody     string `toml:"call-nobody" names:"site"`
	Menu           string `toml:"menu"`
	Municipality   string `toml:"municipality"`
	Adopted        string `toml:"adopted"`
	Review         string `toml:"review"`
	Statement      string `toml:"statement"`
	NoStatement    string `toml:"no-statement" names:"missing"` // in the report
	Whole          string `toml:"whole"`
	Draft          string `toml:"draft" names:"publisher"`
}

// GuideWords are those of a guide's front page, its pages, and all of it on one.
type GuideWords struct {
	Calculators string `toml:"calculators"`
	Questions   string `toml:"questions"`
	Contents    string `toml:"contents"`
}

// LookupWords stand where a text asks for what is not a fact.
type LookupWords struct {
	Municipality string `toml:"municipality" names:"name"`
	Site         string `toml:"site"`
	Unknown      string `toml:"unknown"`
	Unstated     string `toml:"unstated"`
	Untold       string `toml:"untold"`
	OldContact   string `toml:"old-contact" names:"name date"`
	Unfound      string `toml:"unfound"`
	Unseen       string `toml:"unseen"`
	Unfilled     string `toml:"unfilled"`
	Normally     string `toml:"normally" names:"value"`
	FromComplete string `toml:"from-complete" names:"value"`
	FromMeeting  string `toml:"from-meeting" names:"value"`
	FromSentBack string `toml:"from-sent-back" names:"value"`
}

// SectionWords are those of a section and its sources.
type SectionWords struct {
	Own       string `toml:"own"`
	OwnAndLaw string `toml:"own-and-law"`
	Law       string `toml:"law"`
	LawLabel  string `toml:"law-label"`
	Silent    string `toml:"silent"`
	Advice    string `toml:"advice"`
	Words     string `toml:"words"`
	Passage   string `toml:"passage" names:"standard passage"`
	Part      string `toml:"part" names:"standard heading"`
	Excerpt   string `toml:"excerpt"`
}

// NoteWords are what is read aloud of footnotes.
type NoteWords struct {
	List string `toml:"list"`
	Note string `toml:"note" names:"number"`
	Back string `toml:"back" names:"number"`
}

// ContactWords are those of whom to write to or ring.
type ContactWords struct {
	Phone       string `toml:"phone"`
	Mail        string `toml:"mail"`
	Hours       string `toml:"hours"`
	DigitalPost string `toml:"digital-post"`
	Who         string `toml:"who"`
	Told        string `toml:"told" names:"role date"`
	Seen        string `toml:"seen" names:"page date"`
	Adopted     string `toml:"adopted" names:"date"`
	Undated     string `toml:"undated"`
	Old         string `toml:"old"`
	Or          string `toml:"or"`
	CallSeveral string `toml:"call-several" names:"whom"`
	Write       string `toml:"write" names:"whom"`
	FindNames   string `toml:"find-names" names:"names site"`
	AskByName   string `toml:"ask-by-name" names:"names"`
	AskApply    string `toml:"ask-apply" names:"support"`
	AskComplain string `toml:"ask-complain"`
}

// RatesWords are those of the table of dated values.
type RatesWords struct {
	Title      string `toml:"title"`
	Name       string `toml:"name"`
	Value      string `toml:"value"`
	Days       string `toml:"days"`
	From       string `toml:"from" names:"from"`
	Until      string `toml:"until" names:"from until"`
	Basis      string `toml:"basis"`
	Quoted     string `toml:"quoted" names:"quote cite"`
	Law        string `toml:"law"`
	Source     string `toml:"source"`
	Standard   string `toml:"standard"`
	Assumption string `toml:"assumption"`
	Unverified string `toml:"unverified"`
}

// CalculatorWords stand on a calculator's page without a script.
type CalculatorWords struct {
	Elsewhere string `toml:"elsewhere"`
	Rule      string `toml:"rule"`
	Examples  string `toml:"examples"`
	Values    string `toml:"values"`
	Worksheet string `toml:"worksheet"`
	More      string `toml:"more"`
}

// ChoiceWords are those of the pages where one chooses a municipality, and one of its standards.
type ChoiceWords struct {
	Municipality string `toml:"municipality"`
	Which        string `toml:"which"`
	One          string `toml:"one"` // and where there is one municipality
	WhichOne     string `toml:"which-one" names:"municipality"`
	Draft        string `toml:"draft"`
	Standard     string `toml:"standard"`
	OneStandard  string `toml:"one-standard" names:"municipality"` // and where there is one standard
	Tab          string `toml:"tab" names:"guide"`
	Made         string `toml:"made" names:"publisher"`
}

// CompareWords are those of the page that compares the municipalities.
type CompareWords struct {
	Title    string `toml:"title"`
	Lead     string `toml:"lead"`
	Table    string `toml:"table"`
	Question string `toml:"question"`
	Fact     string `toml:"fact" names:"name value"`
	Silent   string `toml:"silent"`
	Apart    string `toml:"apart"`
	Law      string `toml:"law" names:"value"`
	Page     string `toml:"page"`
	Whose    string `toml:"whose" names:"municipality"`
}

// PromisesWords are those of the page that tells what the build checks.
type PromisesWords struct {
	Title       string `toml:"title"`
	Lead        string `toml:"lead"`
	People      string `toml:"people"`
	PeopleText  string `toml:"people-text"`
	Sources     string `toml:"sources"`
	SourcesText string `toml:"sources-text"`
	Table       string `toml:"table"`
	Source      string `toml:"source"`
	Extent      string `toml:"extent"`
	Complete    string `toml:"complete"`
	Checked     string `toml:"checked"`
	Unchecked   string `toml:"unchecked"`
}

// MovedWords are those of the small page at an address that a page had before, and of the list of such addresses.
type MovedWords struct {
	Title     string `toml:"title"`
	Text      string `toml:"text" names:"page"`
	Statement string `toml:"statement" names:"page"`
	List      string `toml:"list"`
}

// PortableWords are those of a whole guide in one file.
type PortableWords struct {
	Title  string `toml:"title"`
	Note   string `toml:"note"`
	AsOf   string `toml:"as-of" names:"date"`
	TooOld string `toml:"too-old" names:"newer"`
	Newer  string `toml:"newer"`
}

// MissingWords are those of the page for addresses that do not exist.
type MissingWords struct {
	Title string `toml:"title"`
	Text  string `toml:"text"`
	Front string `toml:"front"`
}
