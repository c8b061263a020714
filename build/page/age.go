package page

import (
	"strconv"
	"strings"
)

// banner says whose draft the guide is, where its municipality has not confirmed it, and how old the adopted text is.
func (g *subject) banner() string {
	return strings.TrimSpace(draftBanner(g.Guide, g.m, g.s) + " " + g.age())
}

// age says that the adopted text is so old that readers must ask about it, or has no date; of a new one,
// or of none, it is "".
func (g *subject) age() string {
	words, adopted := &g.Guide.Build.Age, g.s.Adopted
	switch {
	case g.m.LawAlone:
		return ""
	case adopted.Missing != "":
		return words.Undated
	case g.Guide.Config.Old(adopted.Day):
		year, _, _ := adopted.Day.Civil()
		return fillNames(words.Old, "year", strconv.FormatInt(year, 10))
	}
	return ""
}
