// Package tables has constant strings that another package uses.
package tables

// Name is a text of a kind of its own.
type Name string

// The names of some days.
const (
	Monday Name = "mandag"
	Sunday Name = "søndag"
)

// Months are the names of the months.
var Months = [12]string{
	"januar", "februar", "marts", "april", "maj", "juni", "juli", "august",
	"september", "oktober", "november", "december",
}

// Chosen is a name that code changes.
var Chosen = Sunday

// Long tells whether a name is long.
func (n Name) Long() bool { return len(n) > 6 }
