package danish

import "testing"

func TestSaysNormally(t *testing.T) {
	for _, c := range []struct {
		text string
		want bool
	}{
		{"Ansøgningen behandles typisk inden for 12 uger.", true},
		{"Normalt får du svar efter 8 uger", true},
		{"Du får som regel svar inden 8 uger", true},
		{"Du får som\nregel svar", true},
		{"sagsbehandlingstiden er som oftest 4 uger", true},
		{"behandlingstiden er gennemsnitlig 6 uger", true},
		{"Der kan gå op til 30 hverdage", false},
		{"Fristen er 8 uger", false},
		{"på normale vilkår", false},
		{"en unormalt lang sag", false},
		{"reglen er 8 uger", false},
		{"senest 8 uger efter", false},
		{"", false},
	} {
		if got := SaysNormally(c.text); got != c.want {
			t.Errorf("%q says normally: %t", c.text, got)
		}
	}
}
