package content

import (
	"regexp"
	"strings"
)

// phoneForm is a Danish telephone number, in pairs or not, with or without +45.
var phoneForm = regexp.MustCompile(`(?:(?:\+|\b00)45[ .-]?|\b)\d\d(?:[ .-]?\d\d){3}\b`)

// PhoneDigits are the eight digits of a Danish number, however it is written.
func PhoneDigits(number string) string {
	digits := strings.Map(func(r rune) rune {
		if r < '0' || r > '9' {
			return -1
		}
		return r
	}, number)
	const eight = 8
	if len(digits) > eight {
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
