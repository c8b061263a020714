package check

import (
	"strings"

	"borgerguide/build/asread"
	"borgerguide/build/content"
	"borgerguide/build/file"
)

var sourceWords = Check{
	Name:         "source-words",
	Municipality: standards(sameWords),
}

// sameWords tells where the numbered passages and the text as received are not the same, word for word.
func sameWords(g *content.Guide, m *content.Municipality, s *content.Standard) (problems file.Problems) {
	if s.Text == nil || notPutIn(g, s) {
		return nil // that it could not be read, or is not there yet, is told already
	}
	if len(asread.Words(string(s.Text.Text))) == 0 {
		return file.Problems{s.Text.At(0).Problem("this file holds no words",
			"put the adopted text in, as you received it")}
	}
	for _, d := range s.Unlike {
		problems = append(problems, unlike(s, d))
	}
	if !s.CalledInText() {
		problems = append(problems, s.CalledPlace.Problem(
			"the word »"+s.Called+"« does not stand in "+s.Text.Name, content.CalledAdvice))
	}
	return problems
}

// unlike says what one difference is.
func unlike(s *content.Standard, d asread.Difference) file.Problem {
	written, received := cited(d.Written), cited(d.Received)
	at := s.Source.File.At(d.At)
	switch {
	case d.Divided:
		return at.Problem("»"+received+"« is one word, divided at the end of a line in "+s.Text.Name,
			"write the word whole here, with a hyphen only if it is spelt with one; "+s.Text.Name+" stays as it is")
	case len(d.Received) == 0:
		return at.Problem("from »"+written+"« the words are not in the text as received, "+s.Text.Name,
			"here stands only what was received; what you say yourself stands on a page")
	case len(d.Written) == 0 && d.Ends:
		return s.Source.File.At(len(s.Source.File.Text)).Problem(
			"the words from »"+received+"« in "+s.Text.Name+" are missing here",
			"put them into their passage; they stand at "+s.Text.At(d.Received[0].At).String())
	case len(d.Written) == 0:
		return at.Problem("before this the words »"+received+"« are missing",
			"put them into their passage; they stand at "+s.Text.At(d.Received[0].At).String())
	}
	what := "here stands »" + written + "«, but in the text as received »" + received + "«"
	if ofWritten, ofReceived, ok := asread.Signs(d.Written, d.Received); ok {
		what += ": " + orNothing(ofWritten) + " here, " + orNothing(ofReceived) + " there"
	}
	return at.Problem(what, "write it as in "+s.Text.Name)
}

func orNothing(sign string) string {
	if sign == "" {
		return "no sign"
	}
	return sign
}

// maxCited is how many words of a difference are cited.
const maxCited = 12

func cited(words []asread.Word) string {
	if len(words) > maxCited {
		return asread.Join(words[:maxCited]) + " …"
	}
	return strings.TrimSpace(asread.Join(words))
}
