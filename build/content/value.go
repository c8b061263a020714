package content

import (
	"fmt"
	"sort"
	"strings"

	"borgerguide/calculators/quantity"
)

// unit is how a fact's unit is written in content, and an example of a value in it.
type unit struct {
	as      quantity.Unit
	suffix  string // after the number, where the number alone is read
	example string
}

var units = map[string]unit{
	"kr.":         {quantity.Ore, "", "250 kr."},
	"kr./time":    {quantity.OreHour, "/time", "143,35 kr./time"},
	"kr./km":      {quantity.Ore, "/km", "2,28 kr./km"},
	"km":          {quantity.Metre, "", "10 km"},
	"%":           {quantity.PerMille, "", "30 %"},
	"gange":       {quantity.Count, " gange", "2 gange"},
	"dage":        {quantity.Days, "", "10 dage"},
	"hverdage":    {quantity.Weekdays, "", "30 hverdage"},
	"arbejdsdage": {quantity.Workdays, "", "40 arbejdsdage"},
	"uger":        {quantity.Weeks, "", "4 uger"},
	"måneder":     {quantity.Months, "", "12 måneder, or 1½ måned"},
	"år":          {quantity.Age, "", "67 år"},
	"lukkedage":   {quantity.ClosedDays, "", `["juledag", "loerdag"]`},
	"tekst":       {quantity.Words, "", `"udtømte"`},
}

func unitWords() []string {
	words := make([]string, 0, len(units))
	for w := range units {
		words = append(words, w)
	}
	sort.Strings(words)
	return words
}

// writtenValue is the value as the editor wrote it, on one line.
func writtenValue(v any) (written, what string) {
	switch v := v.(type) {
	case string:
		return v, ""
	case []any:
		var parts []string
		for _, p := range v {
			s, ok := p.(string)
			if !ok {
				return "", fmt.Sprintf("%v is not the name of a day", p)
			}
			parts = append(parts, s)
		}
		return strings.Join(parts, ", "), ""
	case nil:
		return "", "a dated value needs a value"
	}
	return "", fmt.Sprintf("the value %v has no unit", v)
}
