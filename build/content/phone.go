package content

import (
	"regexp"
	"strings"
)

// phoneForm is a Danish telephone number, in pairs or not, with or without +45.
var phoneForm = regexp.MustCompile(`(?:(?:\+|\b00)45[ .-]?|\b)\d\d(?:[ .-]?\d\d){3}\b`)

// phoneDigits is how many digits a Danish number has.
const phoneDigits = 8

// PhoneDigits are the eight digits of a Danish number, however it is written.
func PhoneDigits(number string) string {
	digits := strings.Map(func(r rune) rune {
		if r < '0' || r > '9' {
			return -1
		}
		return r
	}, number)
	if len(digits) > phoneDigits {
		digits = strings.TrimPrefix(strings.TrimPrefix(digits, "00"), "45")
	}
	return digits
}

// Phones are the Danish telephone numbers of a text, as it writes them.
func Phones(text string) []string { return phoneForm.FindAllString(text, -1) }

// givenIn is a number as a text writes it, or as it was written where the text does not have it.
func givenIn(text, number string) string {
	for _, written := range Phones(text) {
		if PhoneDigits(written) == PhoneDigits(number) {
			return written
		}
	}
	return number
}

// prefixForm is what stands before the eight digits of a number where it is rung from abroad too.
var prefixForm = regexp.MustCompile(`^(\+45|0045|00 45|\((\+|00)45\))[ .-]?`)

// IsPhone tells whether a text is a Danish telephone number, and nothing more: eight digits in any groups.
func IsPhone(text string) bool {
	rest := prefixForm.ReplaceAllString(text, "")
	return wholePhone.MatchString(rest) && len(PhoneDigits(rest)) == phoneDigits
}

var wholePhone = regexp.MustCompile(`^\d[\d .\x{a0}-]*\d$`)
