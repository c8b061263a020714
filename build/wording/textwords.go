package wording

// TextsWords are those of a standard that has been adopted more than once.
type TextsWords struct {
	Folder       string `toml:"folder" names:"day"`
	PassageFrom  string `toml:"passage-from" names:"standard passage day"`
	PassageUntil string `toml:"passage-until" names:"standard passage day"`
	PartFrom     string `toml:"part-from" names:"standard heading day"`
	PartUntil    string `toml:"part-until" names:"standard heading day"`
	Earlier      string `toml:"earlier" names:"until now"`
	Between      string `toml:"between" names:"from until now"`
	Coming       string `toml:"coming" names:"from now"`
	Now          string `toml:"now"`
	Ahead        string `toml:"ahead" names:"day changes"`
	AheadLink    string `toml:"ahead-link"`
	Behind       string `toml:"behind" names:"day changes"`
	BehindLink   string `toml:"behind-link"`

	Title     string `toml:"title"`
	Lead      string `toml:"lead"`
	Changed   string `toml:"changed" names:"day"`
	Table     string `toml:"table" names:"day"`
	What      string `toml:"what"`
	Before    string `toml:"before" names:"until"`
	After     string `toml:"after" names:"day"`
	Silent    string `toml:"silent"`
	Law       string `toml:"law" names:"value"`
	Same      string `toml:"same"`
	Only      string `toml:"only"`
	OldText   string `toml:"old-text" names:"until"`
	NowText   string `toml:"now-text"`
	NewText   string `toml:"new-text" names:"day"`
	Counts    string `toml:"counts"`
	Answer    string `toml:"answer"`
	Else      string `toml:"else"`
	Assumed   string `toml:"assumed"`
	Confirm   string `toml:"confirm"`
	DaysFrom  string `toml:"days-from" names:"from"`
	DaysUntil string `toml:"days-until" names:"until"`
	Days      string `toml:"days" names:"from until"`
}

// AgeWords say in the banner that the adopted text is old, or has no date.
type AgeWords struct {
	Old     string `toml:"old" names:"year"`
	Undated string `toml:"undated"`
}

// WatchWords are those of the list of what may change in the law.
type WatchWords struct {
	Title     string `toml:"title"`
	Lead      string `toml:"lead"`
	Changing  string `toml:"changing"`
	Unknown   string `toml:"unknown"`
	Unwritten string `toml:"unwritten"`
	Seen      string `toml:"seen" names:"title date"`
	Unseen    string `toml:"unseen" names:"title"`

	Near   string `toml:"near"`
	Nobody string `toml:"near-none" names:"date"`
	Later  string `toml:"later"`
	Ends   string `toml:"ends" names:"name value date"`
	Anew   string `toml:"anew" names:"name value date"`
	Text   string `toml:"text" names:"title date"`
}
