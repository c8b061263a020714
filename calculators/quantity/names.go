//go:build !gowasm

package quantity

import "strings"

// closedDays writes a set of closed days: "juleaften", "langfredag, påskedag og 2. påskedag". In the browser the page
// does.
func closedDays(set int64) string {
	var list []string
	for bit, name := range ClosedDayWords {
		if set>>bit&1 == 1 {
			list = append(list, name)
		}
	}
	if last := len(list) - 1; last > 0 {
		list = append(list[:last-1], list[last-1]+And+list[last])
	}
	return strings.Join(list, ", ")
}

// ClosedDayNamed finds the bit, from 0, of the closed day that content/ names so.
func ClosedDayNamed(name string) (bit int, ok bool) {
	for bit, known := range ClosedDayNames {
		if known == name {
			return bit, true
		}
	}
	return 0, false
}

// Suffix is what stands behind a field for an amount in a unit: "km". What counts days, months or years has none.
func Suffix(unit Unit) string {
	if unit > PerMille {
		return ""
	}
	return wordings[unit].many
}
