//go:build !gowasm && !wasip1

package calculators

import "embed"

// Source is the calculators' own source, which the tool compiles for the browser: it needs no Go at hand.
//
//go:embed *.go quantity/*.go wasm/*.go
var Source embed.FS
