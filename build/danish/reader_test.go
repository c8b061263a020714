package danish

import "testing"

func TestTellsWriters(t *testing.T) {
	for sentence, want := range map[string]bool{
		"Kommunens tekst siger ikke, hvor længe du kan vente.": true,
		"Det står hverken i loven eller i serviceniveauet.":    true,
		"Vi kender ikke beløbet.":                              true,
		"Teksten nævner alderen to gange.":                     true,
		"Vi har ikke læst den regel.":                          true,
		"Det er nok en fejl i standarden":                      true,
		"Du kan ikke klage over kommunens regler.":             false,
		"Kommunens tekst siger 18 år.":                         false,
		"Ring til kommunen, hvis du ikke får svar.":            false,
		"Vi regner med hverdage.":                              false,
		"Teksten er fra 2019.":                                 false,
	} {
		if got := TellsWriters(sentence); got != want {
			t.Errorf("%q: %v", sentence, got)
		}
	}
}
