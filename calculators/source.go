//go:build !gowasm && !wasip1

package calculators

import "embed"

// Source is the calculators' own source, which the tool compiles for the browser and reads conditions from, and their
// published cases. It leaves out every file whose name ends in "st.go": those of tests do, so no other may.
//
//go:embed calculators.go */*[^t].go */*[^s]t.go */cases.txt rule/facts.txt
var Source embed.FS
