package danish

import "regexp"

var (
	// ourselves are the words for the municipality's text and for those who write the guide.
	ourselves = regexp.MustCompile(`(?i)(?:^|[^\pL])(?:(?:kommunens |standardens )?tekst(?:en)?|standard(?:en)?|` +
		`serviceniveau(?:et)?|kvalitetsstandard(?:en)?|vi|vores)(?:$|[^\pL])`)
	// wanting are the words that say of them what is not there, not known or not right.
	wanting = regexp.MustCompile(`(?i)(?:^|[^\pL])(?:ikke|hverken|heller|kender|ved|læst|fundet|fejl|to gange)(?:$|[^\pL])`)
)

// TellsWriters tells whether a sentence says what the municipality's text or the guide's writers lack. That is for who
// writes them, not for the citizen: he asks what holds.
func TellsWriters(sentence string) bool {
	return ourselves.MatchString(sentence) && wanting.MatchString(sentence)
}
