//go:build !gowasm

package quantity

// ClosedDayNames are how content/ names the closed days, in the order of their bits.
var ClosedDayNames = [...]string{
	"nytaarsdag", "skaertorsdag", "langfredag", "paaskedag", "2-paaskedag", "store-bededag", "kristi-himmelfart",
	"pinsedag", "2-pinsedag", "juledag", "2-juledag", "loerdag", "soendag", "grundlovsdag", "juleaften", "nytaarsaften",
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
