package page

import "strconv"

// age says that the adopted text is so old that readers must ask about it, or has no date; of a new one it is "".
func (g *subject) age() string {
	words, adopted := &g.Guide.Build.Age, g.s.Adopted
	switch {
	case adopted.Missing != "":
		return words.Undated
	case g.Guide.Config.Old(adopted.Day):
		year, _, _ := adopted.Day.Civil()
		return fillNames(words.Old, "year", strconv.FormatInt(year, 10))
	}
	return ""
}
