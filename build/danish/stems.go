package danish

import (
	"slices"
	"strings"
	"unicode"
)

// empty are the stems of words that say nothing of what a text is about.
var empty = strings.Fields("afgø alle alti alts ande bare beho blev bliv brug burd både cirk dage dags denn dere dero dess dett " +
	"dine disc diss dits efte elle ende enke faet find fire fler fore fors foru gang gene give godt gøre " +
	"hans havd have heel hele hell hend hjæl hvad hvem hver hvil hvis hvor igen ikke inde inge inte jere " +
	"kans kend komm kons kunn lang lige læng læse mang mell mens mere mest mind måne måsk noge nogl også " +
	"omkr over pass pers samm samt sels selv sene side sige sine skal skri skul spør sted stod stor såda " +
	"såle tale teks tide tidl tids time uden udov uger unde vedr vild vill vore være året")

// Stems are the beginnings of the words of a text that say what it is about, in small letters and each once: four
// letters of a word of four or more.
func Stems(text string) (stems []string) {
	words := strings.FieldsFunc(strings.ToLower(text), func(r rune) bool { return !unicode.IsLetter(r) })
	for _, word := range words {
		letters := []rune(word)
		if len(letters) < 4 {
			continue
		}
		if stem := string(letters[:4]); !slices.Contains(empty, stem) && !slices.Contains(stems, stem) {
			stems = append(stems, stem)
		}
	}
	return stems
}
