package file

// Listed is one text of a list, and where it stands.
type Listed struct {
	Text  string
	Place Place
}
