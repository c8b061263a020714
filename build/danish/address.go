package danish

import "regexp"

// addressForm is a postal address: street and house, or a comma or a line's beginning, and then the post code with its
// town.
var addressForm = regexp.MustCompile(
	`(?:\p{Lu}[\pL.-]*(?: [\pL.-]+){0,3} \d{1,4} ?[A-Za-z]?(?:, ?(?:st|kl|\d{1,2})\.?(?: ?(?:sal|tv|th|mf)\b\.?)?)?,? |` +
		`(?:^|, ?|\n ?))(?:DK-)?\d{4} \p{Lu}\pL+`)

// Addresses are where the postal addresses of a text stand.
func Addresses(text string) [][2]int { return found(addressForm, text) }

// hoursForm is from when to when somebody is there: "kl. 9-15", "klokken 9.30 til 14".
var hoursForm = regexp.MustCompile(
	`(?i)\b(?:kl\.?|klokken) ?\d{1,2}(?:[.:]\d\d)?(?: ?(?:-|–|—|til) ?(?:kl\.?|klokken)? ?\d{1,2}(?:[.:]\d\d)?)?`)

// Hours are where the hours of a text stand.
func Hours(text string) [][2]int { return found(hoursForm, text) }

func found(form *regexp.Regexp, text string) (all [][2]int) {
	for _, at := range form.FindAllStringIndex(text, -1) {
		all = append(all, [2]int{at[0], at[1]})
	}
	return all
}
