package danish

import "slices"

// coupling are the words before which a word may stop at its hyphen and share its end with the next: "aktivitets- og
// samværstilbud".
var coupling = []string{
	"og", "eller", "samt", "og/eller", "henholdsvis", "hhv", "respektive", "resp", "kontra", "såvel", "men", "plus",
}

// Couples tells whether a word of small letters couples two that share their end.
func Couples(word string) bool { return slices.Contains(coupling, word) }

// hanging are words that a hyphen may hang before too. At the end of a line the same words are often the rest of one:
// "ind-" and "til".
var hanging = []string{"til", "som", "versus", "i", "både", "ikke"}

// Hangs tells whether a hyphen may hang before a word of small letters: "for- og imod".
func Hangs(word string) bool { return Couples(word) || slices.Contains(hanging, word) }
