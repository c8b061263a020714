package wording

// ReportWords are those of the page that a person reads and signs before a guide comes out.
type ReportWords struct {
	Title       string `toml:"title"`
	Lead        string `toml:"lead"`
	Passages    string `toml:"passages"`
	Excused     string `toml:"excused" names:"reason"`
	SignOff     string `toml:"sign-off" names:"words"`
	WholePage   string `toml:"whole-page"`
	Lacks       string `toml:"lacks" names:"words"`
	Silent      string `toml:"silent"`
	Unlisted    string `toml:"unlisted"`
	Facts       string `toml:"facts"`
	Outweighed  string `toml:"outweighed" names:"value"`
	Better      string `toml:"better" names:"value"`
	NotCounted  string `toml:"not-counted" names:"calculators"`
	Certainty   string `toml:"certainty"`
	Unchecked   string `toml:"unchecked" names:"certainty"`
	Contacts    string `toml:"contacts"`
	Notes       string `toml:"notes"`
	Readability string `toml:"readability"`
	Page        string `toml:"page"`
	Count       string `toml:"count"`
	LIX         string `toml:"lix"`
	LIXPlain    string `toml:"lix-plain"`

	Calculators string `toml:"calculators"`
	About       string `toml:"about"`
	AboutCases  string `toml:"about-cases"`
	CasesIn     string `toml:"cases-in"`
	When        string `toml:"when"`
	Or          string `toml:"or"`
	Not         string `toml:"not"`
	Loop        string `toml:"loop"`
	Said        string `toml:"said"`
	SaidBy      string `toml:"said-by" names:"sentence cases"`
	Nearest     string `toml:"nearest" names:"case from"`
	Differs     string `toml:"differs" names:"to from"`
	Nothing     string `toml:"nothing"`
	EveryCase   string `toml:"every-case"`
	Names       string `toml:"names"`
}
