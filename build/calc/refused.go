package calc

import (
	"strings"

	"borgerguide/build/content"
	"borgerguide/build/markdown"
	"borgerguide/build/wording"
	"borgerguide/calculators/quantity"
	"borgerguide/calculators/rule"
)

// StandardKey is the key of the standard that is asked about, by its folder.
const StandardKey = "standard"

// Which reports that no standard can be asked: which there are to choose, or which page answers.
type Which struct {
	Written string   // what was written under the key
	Folders []string // of the standards to choose among
	Without string   // the kind that was chosen and has not the calculator, by its title; else ""
	Page    string   // that answers in its place, by its title and where it lies
}

// NoStandard makes a runner that gives no answer but what is wrong: among the faults is that no standard is chosen.
func NoStandard(g *content.Guide, calculator *wording.Calculator, lookup content.Lookup, which Which) *Runner {
	r := New(g, calculator, lookup)
	f := Fault{Input: StandardKey, Numbers: []any{}}
	switch {
	case which.Without != "":
		f.Fault = wording.StandardWithout
	case which.Written != "":
		f.Fault = rule.FaultNames[quantity.NoChoice]
	default:
		f.Fault = rule.FaultNames[quantity.Empty]
	}
	f.Text = markdown.FillPairs(g.Common.Faults[StandardKey][f.Fault], "written", which.Written,
		"standards", strings.Join(which.Folders, ", "), "title", which.Without, "page", which.Page)
	r.refused, r.folders = &f, which.Folders
	return r
}
