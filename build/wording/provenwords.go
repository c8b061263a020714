package wording

// ProvenWords say of a guide whether citizens have tried it and whether the municipality has signed it. They stand on
// the page that tells what the build checks, and in the report.
type ProvenWords struct {
	Title       string `toml:"title"`
	Text        string `toml:"text"`
	Table       string `toml:"table"`
	Guide       string `toml:"guide"`
	Tested      string `toml:"tested"`
	TestedBy    string `toml:"tested-by" names:"date citizens by"`
	TestedByOne string `toml:"tested-by-one" names:"date by"`
	Untested    string `toml:"untested"`
	Signed      string `toml:"signed"`
	SignedBy    string `toml:"signed-by" names:"date by"`
	Unsigned    string `toml:"unsigned"`

	Form     string `toml:"form"`
	FormText string `toml:"form-text"`
	Page     string `toml:"page"`
	Right    string `toml:"right"`
	Name     string `toml:"name"`
	Role     string `toml:"role"`
	Day      string `toml:"day"`
}
