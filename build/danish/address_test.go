package danish

import "testing"

func TestAddresses(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Fronten Parkvej 10 2750 Ballerup Mail", "Fronten Parkvej 10 2750 Ballerup"},
		{"Center for Voksne, Hold-an Vej 7, 2750 Ballerup", "Hold-an Vej 7, 2750 Ballerup"},
		{"H.C. Andersens Gade 12 B, 2. tv., 5000 Odense C", "H.C. Andersens Gade 12 B, 2. tv., 5000 Odense"},
		{"Rådhuset, 8900 Randers", ", 8900 Randers"},
		{"Vi flyttede i 2024 til Ballerup", ""},
		{"Der gik 30 hverdage. 2024 Nye regler", ""},
		{"Inden for 10 km", ""},
	} {
		got := ""
		for _, at := range Addresses(c.text) {
			got += c.text[at[0]:at[1]]
		}
		if got != c.want {
			t.Errorf("%q: %q, want %q", c.text, got, c.want)
		}
	}
}

func TestHours(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"mandag-fredag kl. 9-15", "kl. 9-15"},
		{"Hverdage klokken 9.30 til 14.00.", "klokken 9.30 til 14.00"},
		{"Kl. 10 – kl. 12", "Kl. 10 – kl. 12"},
		{"9-15 hverdage", ""},
		{"§ 9, stk. 15", ""},
	} {
		got := ""
		for _, at := range Hours(c.text) {
			got += c.text[at[0]:at[1]]
		}
		if got != c.want {
			t.Errorf("%q: %q, want %q", c.text, got, c.want)
		}
	}
}
