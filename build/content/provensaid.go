package content

import (
	"strconv"

	"borgerguide/build/markdown"
)

// TestedWords say whether citizens have tried the guide to a standard.
func (g *Guide) TestedWords(s *Standard) string {
	words, p := &g.Build.Proven, s.Tested
	switch {
	case p.Day == 0:
		return words.Untested
	case p.Citizens == 1:
		return markdown.FillPairs(words.TestedByOne, "date", DateWords(p.Day), "by", p.By)
	}
	return markdown.FillPairs(words.TestedBy,
		"date", DateWords(p.Day), "citizens", strconv.Itoa(p.Citizens), "by", p.By)
}

// SignedWords say whether the municipality has signed the guide to a standard.
func (g *Guide) SignedWords(s *Standard) string {
	if s.Signed.Day == 0 {
		return g.Build.Proven.Unsigned
	}
	return markdown.FillPairs(g.Build.Proven.SignedBy, "date", DateWords(s.Signed.Day), "by", s.Signed.By)
}
