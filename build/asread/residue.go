package asread

import "strings"

// WithoutResidue blanks the lines that only say where a link leads, as programs leave them behind on the page of a link
// to write to. Its address must stand elsewhere in the text, so that nothing a reader sees is lost.
func WithoutResidue(text string) string {
	words := Words(text)
	for i, w := range words {
		address, link := strings.CutPrefix(w.key, "mailto:")
		if link && w.starts && (i+1 == len(words) || words[i+1].starts) && stands(words, address) {
			end := w.At + strings.IndexFunc(text[w.At:]+" ", isBlank)
			text = text[:w.At] + strings.Repeat(" ", end-w.At) + text[end:]
		}
	}
	return text
}

// stands tells whether an address stands among the words of a text.
func stands(words []Word, address string) bool {
	for _, w := range words {
		if strings.Contains(w.key, address) && !strings.HasPrefix(w.key, "mailto:") {
			return true
		}
	}
	return false
}
