package danish

import "testing"

func TestPlaceholder(t *testing.T) {
	for text, want := range map[string]bool{
		"…": true, "-": true, "–": true, "\u200b": true, "": true, "Ikke udfyldt endnu.": true, "Her.": true,
		"Kommer senere":          true,
		"Teksten kommer snart …": true, "Under udarbejdelse": true, "N/A": true, "xxx": true,
		"Nej.": false, "Ja": false, "4": false, "\ufffc": false, "Se reglerne.": false, "Her bor vi.": false,
		"Standarden mangler et tal.": false, "Kommer du for sent, så ring.": false,
	} {
		if got := Placeholder(text); got != want {
			t.Errorf("%q: %v", text, got)
		}
	}
}
