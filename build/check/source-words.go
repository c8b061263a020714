package check

import (
	"regexp"
	"strings"

	"borgerguide/build/content"
	"borgerguide/build/file"
)

var sourceWords = Check{
	Name:         "source-words",
	Municipality: standards(sameWords),
}

var (
	softBreak   = regexp.MustCompile(`(\pL)-\s*\n\s*(\p{Ll})`)
	mailResidue = regexp.MustCompile(`(?m)^[ \t]*mailto:\S+[ \t]*$`)
	bullet      = regexp.MustCompile(`(?m)^[ \t]*([-*o•]|#{1,6})[ \t]+`)
	anchor      = regexp.MustCompile(`(?m)^## .*$`)
)

// sameWords compares the numbered passages with the text as received, word by word.
func sameWords(g *content.Guide, m *content.Municipality, s *content.Standard) file.Problems {
	received := strings.Fields(bareText(string(s.Text.Text)))
	source := string(s.Source.File.Text)
	passages, offsets := wordsFrom(source)
	for i, word := range passages {
		if i >= len(received) {
			return file.Problems{s.Source.File.At(offsets[i]).Problem(
				"from »"+word+"« the words are not in the text as received, "+s.Text.Name,
				"take them out")}
		}
		if word != received[i] {
			return file.Problems{s.Source.File.At(offsets[i]).Problem(
				"here stands »"+word+"«, but in the text as received »"+received[i]+"«",
				"write it as in "+s.Text.Name)}
		}
	}
	if len(received) > len(passages) {
		return file.Problems{s.Source.File.At(len(source)).Problem(
			"the words from »"+received[len(passages)]+"« in "+s.Text.Name+" are missing here",
			"put them into their passage")}
	}
	return nil
}

// bareText takes bullets, headings' marks, divided words and the residue of links out of a text.
func bareText(s string) string {
	s = strings.ReplaceAll(s, "\f", "\n")
	s = mailResidue.ReplaceAllString(s, "")
	s = softBreak.ReplaceAllString(s, "$1$2")
	return bullet.ReplaceAllString(s, "")
}

// wordsFrom gives the words of the passages and where each begins. Front matter and passage numbers are not words.
func wordsFrom(source string) (list []string, offsets []int) {
	if rest, ok := strings.CutPrefix(source, "+++\n"); ok {
		if end := strings.Index(rest, "\n+++\n"); end >= 0 {
			source = strings.Repeat("\n", len(source)-len(rest)+end+5) + rest[end+5:]
		}
	}
	blank := func(m string) string { return strings.Repeat(" ", len(m)) }
	source = anchor.ReplaceAllStringFunc(source, blank)
	source = bullet.ReplaceAllStringFunc(source, blank)
	for _, m := range wordForm.FindAllStringIndex(source, -1) {
		list = append(list, source[m[0]:m[1]])
		offsets = append(offsets, m[0])
	}
	return list, offsets
}

var wordForm = regexp.MustCompile(`[^\s\p{Z}]+`)
