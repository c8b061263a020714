package content

import "testing"

func TestPhoneDigits(t *testing.T) {
	for _, written := range []string{
		"44 77 34 43", "44773443", "+45 44 77 34 43", "+4544773443", "0045 44773443", "4477 3443",
		"44.77.34.43", "44-77-34-43",
	} {
		if got := PhoneDigits(written); got != "44773443" {
			t.Errorf("%s: %s", written, got)
		}
	}
}

// TestPhoneAsGiven: a number is shown as the adopted text writes it, however the editor did.
func TestPhoneAsGiven(t *testing.T) {
	for _, c := range []struct{ passage, written, want string }{
		{"Ring på 44 77 34 43.", "44773443", "44 77 34 43"},
		{"Ring på +45 44773443.", "44 77 34 43", "+45 44773443"},
		{"Tlf.: 44773443", "+45 44 77 34 43", "44773443"},
		{"Ring på 12 34 56 78 eller 4477 3443", "44 77 34 43", "4477 3443"},
		{"Ring på 44 77 34 44.", "44773443", "44773443"},
		{"Sagen har nummer 1447734435.", "44773443", "44773443"},
		{"", "44773443", "44773443"},
	} {
		if got := givenIn(c.passage, c.written); got != c.want {
			t.Errorf("%s in %q: %s, want %s", c.written, c.passage, got, c.want)
		}
	}
}
