//go:build !gowasm && !wasip1

package calculators

import "embed"

// Source is the calculators' own source, which the tool compiles for the browser and reads conditions from, and their
// published cases. The tests in their folders lie there too, since no pattern tells them from a file named oldest.go:
// whoever reads the source passes them over, as the Go compiler does.
//
//go:embed calculators.go */*.go */cases.txt rule/facts.txt
var Source embed.FS
