// Package danish is what the build knows of the language of its content: number words, months, abbreviations, weighty
// words and the alphabet. For another language it is written anew. What readers see it has none of: that is words in
// content.
package danish

import (
	"regexp"
	"slices"
	"strings"
)

// IsMonth tells whether a word of small letters is the name of a month.
func IsMonth(word string) bool { return slices.Contains(months, strings.Trim(word, ".,;:")) }

// Paragraph is the form of a reference to a paragraph of a law, or to a part of one, in small letters.
const Paragraph = `§ ?\d+( ?[a-hj-z]\b)?|\bparagraf \d+( [a-hj-z]\b)?|\bstk\.? ?\d+|\bstykke \d+`

// MoreParagraphs is the form of several paragraphs that one sign names: "§§ 11, 11 a og 12", "§§ 22-24".
const MoreParagraphs = `§§ ?\d+( ?[a-hj-z]\b)?((, | og | eller | til | ?[-–] ?)\d+( ?[a-hj-z]\b)?)*`

// PartSign is the sign of a part of a paragraph, in the one way that references are compared in.
const PartSign = "stk."

// ReferenceSign is the sign of what a reference of small letters names, a paragraph or a part of one, in the one way
// that references are compared in.
func ReferenceSign(reference string) string {
	if strings.HasPrefix(reference, "§") || strings.HasPrefix(reference, "paragraf") {
		return "§"
	}
	return PartSign
}

// numberWords are the whole numbers that are written as one word.
var numberWords = map[string]int{
	"to": 2, "tre": 3, "fire": 4, "fem": 5, "seks": 6, "syv": 7, "otte": 8, "ni": 9, "ti": 10, "elleve": 11,
	"tolv": 12, "tretten": 13, "fjorten": 14, "femten": 15, "seksten": 16, "sytten": 17, "atten": 18, "nitten": 19,
	"tyve": 20, "tredive": 30, "fyrre": 40, "halvtreds": 50, "tres": 60, "halvfjerds": 70, "firs": 80,
	"halvfems": 90, "hundrede": 100,
}

// Number is the number that a word of small letters says; ok is false where it says none.
func Number(word string) (n int, ok bool) {
	n, ok = numberWords[word]
	return n, ok
}

// NumberWords lists the words that say a number, sorted.
func NumberWords() []string {
	words := make([]string, 0, len(numberWords))
	for w := range numberWords {
		words = append(words, w)
	}
	slices.Sort(words)
	return words
}

var (
	sentenceEnd = regexp.MustCompile(`[.!?:]["«)]?\s+`)
	// notAnEnd are points that end no sentence: abbreviations, and numbers before a month or an object.
	notAnEnd = regexp.MustCompile(`(?i)(\b(nr|stk|kr|fx|bl|bl\.a|mv|ca|pkt|kap|jf|f|eks|pr|dvs|evt|inkl|tlf)|\d)\.$`)
)

// Sentences divides a text where its sentences end.
func Sentences(text string) (list []string) {
	start := 0
	for _, m := range sentenceEnd.FindAllStringIndex(text, -1) {
		if notAnEnd.MatchString(text[start : m[0]+1]) {
			continue
		}
		list = append(list, strings.TrimSpace(text[start:m[1]]))
		start = m[1]
	}
	if rest := strings.TrimSpace(text[start:]); rest != "" {
		list = append(list, rest)
	}
	return list
}

var weighty = regexp.MustCompile(`(?i)\b(kun|højst|mindst|minimum|skal|kan|som udgangspunkt|ved særlige hensyn)\b`)

// Weighty lists the words of a text that make a right larger or smaller, in small letters and each once.
func Weighty(text string) (found []string) {
	for _, w := range weighty.FindAllString(text, -1) {
		if w = strings.ToLower(w); !slices.Contains(found, w) {
			found = append(found, w)
		}
	}
	return found
}

// Letters are the small letters of the alphabet, as they stand in the brackets of an expression.
const Letters = `a-zæøå`

// SortKey is what a word is sorted by: æ, ø and å come after z.
func SortKey(word string) string {
	return strings.NewReplacer("æ", "{a", "ø", "{b", "å", "{c").Replace(strings.ToLower(word))
}
