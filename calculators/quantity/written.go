//go:build !gowasm

package quantity

// Measure is a unit as content/ names it, where facts are written. The browser reads none.
type Measure struct {
	Unit    Unit
	Suffix  string // after the number, where the number alone is read
	Example string // of a value in it, as content/ has it
	High    int64  // the most there can be of it, where there is a most
	Time    bool   // a deadline may be given in it: each municipality chooses its own
}

// Measures are all there are, by their names.
var Measures = map[string]Measure{
	"kr.":          {Unit: Ore, Example: "250 kr."},
	"kr./time":     {Unit: OreHour, Suffix: "/time", Example: "143,35 kr./time"},
	"kr./km":       {Unit: Ore, Suffix: "/km", Example: "2,28 kr./km"},
	"km":           {Unit: Metre, Example: "10 km"},
	"%":            {Unit: PerMille, Example: "30 %"},
	"gange":        {Unit: Count, Suffix: " gange", Example: "2 gange"},
	"dage":         {Unit: Days, Example: "10 dage", Time: true},
	"hverdage":     {Unit: Weekdays, Example: "30 hverdage", Time: true},
	"arbejdsdage":  {Unit: Workdays, Example: "40 arbejdsdage", Time: true},
	"uger":         {Unit: Weeks, Example: "4 uger", Time: true},
	"uger om året": {Unit: Weeks, Example: "5 uger", High: 51},
	"zoner":        {Unit: Zones, Example: "2 zoner", High: 99},
	"måneder":      {Unit: Months, Example: "12 måneder", Time: true},
	"år":           {Unit: Age, Example: "67 år"},
	"lukkedage":    {Unit: ClosedDays, Example: `["juledag", "loerdag"]`},
	"tekst":        {Unit: Words, Example: `"udtømte"`},
}
