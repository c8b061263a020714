package wording

// PublisherWords tell who stands behind the guide, and whom to tell of a fault in it.
type PublisherWords struct {
	Title       string `toml:"title"`
	Association string `toml:"association" names:"name"`
	Private     string `toml:"private" names:"name"`
	Project     string `toml:"project" names:"name"`
	Ungiven     string `toml:"ungiven"`

	Draft     string `toml:"draft" names:"publisher"`
	About     string `toml:"about" names:"municipality"`
	Behind    string `toml:"behind" names:"publisher"`
	OwnDraft  string `toml:"own-draft"`
	OwnAbout  string `toml:"own-about"`
	OwnBanner string `toml:"own-banner" names:"municipality"`

	IsDraft     string `toml:"is-draft"`
	IsConfirmed string `toml:"is-confirmed"`

	Helpful        string `toml:"helpful" names:"publisher"`
	HelpfulSubject string `toml:"helpful-subject" names:"page"`
	Fault          string `toml:"fault" names:"mail"`
	FaultSubject   string `toml:"fault-subject" names:"page"`
	Body           string `toml:"body" names:"page address date"`
	Ring           string `toml:"ring" names:"publisher phone page"`
	OrRing         string `toml:"or-ring" names:"publisher phone page"`
	Case           string `toml:"case"`
	Nobody         string `toml:"nobody" names:"publisher"`
}

// EditionWords tell which edition of the guide a page is of.
type EditionWords struct {
	Date    string `toml:"date"`
	Checked string `toml:"checked"`
	Tool    string `toml:"tool"`
}
