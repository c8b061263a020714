package danish

import "slices"

// coupling are the words before which a word may stop at its hyphen and share its end with the next: "aktivitets- og
// samværstilbud".
var coupling = []string{
	"og", "eller", "samt", "og/eller", "henholdsvis", "hhv", "respektive", "resp", "kontra", "såvel", "men", "plus",
}

// Couples tells whether a word of small letters couples two that share their end.
func Couples(word string) bool { return slices.Contains(coupling, word) }
