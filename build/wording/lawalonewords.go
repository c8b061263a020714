package wording

// LawAloneWords are those of the guides of the law alone, for those whose municipality has none.
type LawAloneWords struct {
	Title        string `toml:"title"`
	Note         string `toml:"note"` // under the way to it
	Banner       string `toml:"banner"`
	Municipality string `toml:"municipality"`          // where its name would stand
	Standard     string `toml:"standard"`              // where what it calls its standard would stand
	Guide        string `toml:"guide"`                 // what the guide is about
	Ask          string `toml:"ask"`                   // in place of what only the municipality can tell
	Choose       string `toml:"choose"`                // the way from it to the municipalities
	Handling     string `toml:"handling" names:"word"` // whom to ask
	Decided      string `toml:"decided"`               // of a section on what the municipality decides
}
