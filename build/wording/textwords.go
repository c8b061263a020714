package wording

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
}
