package check

import (
	"path"
	"regexp"
	"slices"
	"strings"
	"unicode"

	"borgerguide/build/content"
	"borgerguide/build/file"
)

// didYouMeanPassage is the advice on a passage that is not there. Another number is another passage, so only those are
// meant that have the same letters and digits, or at least the same digits with a letter behind them or none.
func didYouMeanPassage(id string, source *content.Source) string {
	if id == "" {
		return "name the passage it stands in"
	}
	word, number := wordAndNumber(id)
	var alike, near []string
	for _, known := range passageIDs(source) {
		switch w, n := wordAndNumber(known); {
		case w == word && n == number:
			alike = append(alike, known)
		case n == number || withoutLetter(n) == number || n == withoutLetter(number):
			near = append(near, known)
		}
	}
	if nearest := file.Nearest(id, near); len(alike) == 0 && nearest != "" {
		alike = []string{nearest}
	}
	if each := eachOf(id, source); len(alike) == 0 && len(each) > 0 {
		return "list each with blanks between: " + strings.Join(each, " ")
	}
	if len(alike) == 0 && !nameForm.MatchString(id) {
		return "name passages that are there with blanks between and nothing else, as in kilde=\"" +
			strings.Join(firstTwo(passageIDs(source)), " ") + "\""
	}
	if len(alike) == 0 {
		return "name a passage that is there, or write ## " + id + " over its words in " + path.Base(source.File.Name)
	}
	slices.Sort(alike)
	return "did you mean " + strings.Join(alike, " or ") + "?"
}

// nameForm is what a name of a passage is like that could be missing: it has a number, and is no list of names.
var nameForm = regexp.MustCompile(`^(?:\pL{2}[\pL\pN._/-]*|[\pL\pN._/]*)\d[\pL\pN._/]*$`)

var listForm = regexp.MustCompile(`[,;:+&/–—-]`)

// eachOf are the passages that a list or a range stands for, written as one name.
func eachOf(id string, source *content.Source) (each []string) {
	ids := passageIDs(source)
	parts := listForm.Split(id, -1)
	if len(parts) < 2 {
		return nil
	}
	for _, part := range parts {
		if !slices.Contains(ids, part) {
			return nil
		}
	}
	first, last := slices.Index(ids, parts[0]), slices.Index(ids, parts[len(parts)-1])
	if ranged := strings.ContainsAny(id, "–—-"); ranged && len(parts) == 2 && first < last {
		return ids[first : last+1]
	}
	return parts
}

func firstTwo(ids []string) []string { return ids[:min(2, len(ids))] }

// wordAndNumber are the letters and digits of a passage's id in small letters, up to its first digit and from there.
func wordAndNumber(id string) (word, number string) {
	id = leadingZeros.ReplaceAllString(id, "$1$2")
	signs := strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return unicode.ToLower(r)
		}
		return -1
	}, id)
	if at := strings.IndexFunc(signs, unicode.IsDigit); at >= 0 {
		return signs[:at], signs[at:]
	}
	return signs, ""
}

var leadingZeros = regexp.MustCompile(`(^|[^\d])0+(\d)`)

// withoutLetter is a number without the letters behind it.
func withoutLetter(number string) string { return strings.TrimRightFunc(number, unicode.IsLetter) }
