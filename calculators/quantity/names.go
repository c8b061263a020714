//go:build !gowasm

package quantity

import "strings"

// ClosedDayNames are how content/ names the closed days, in the order of their bits.
var ClosedDayNames = [...]string{
	"nytaarsdag", "skaertorsdag", "langfredag", "paaskedag", "2-paaskedag", "store-bededag", "kristi-himmelfart",
	"pinsedag", "2-pinsedag", "juledag", "2-juledag", "loerdag", "soendag", "grundlovsdag", "juleaften", "nytaarsaften",
}

// ClosedDayWords are how people call them.
var ClosedDayWords = [...]string{
	"nytårsdag", "skærtorsdag", "langfredag", "påskedag", "2. påskedag", "store bededag", "Kristi himmelfartsdag",
	"pinsedag", "2. pinsedag", "1. juledag", "2. juledag", "lørdage", "søndage", "grundlovsdag", "juleaften", "nytårsaften",
}

// DatePartWords are the parts of a date, the first one that of 1.
var DatePartWords = [...]string{"en dag", "en måned", "et år"}

// closedDays writes a set of closed days: "juleaften", "langfredag, påskedag og 2. påskedag". In the browser the page does.
func closedDays(set int64) string {
	var list []string
	for bit, name := range ClosedDayWords {
		if set>>bit&1 == 1 {
			list = append(list, name)
		}
	}
	if last := len(list) - 1; last > 0 {
		list = append(list[:last-1], list[last-1]+" og "+list[last])
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
