package check

import (
	"fmt"
	"path"

	"borgerguide/build/file"
)

// The most the calculators' module may weigh, in bytes, as it is and after brotli.
const (
	moduleBudget     = 40_000
	moduleSentBudget = 16_000
)

// moduleSource is where the calculators' module comes from.
const moduleSource = "calculators/wasm"

var moduleWeight = Check{
	Name: "module-weight",
	Site: lightModule,
}

// lightModule finds a module that weighs more than its budgets.
func lightModule(all []*Document) (problems file.Problems) {
	for _, d := range all {
		if path.Ext(d.Address) != ".wasm" || d.Size <= moduleBudget && d.Sent <= moduleSentBudget {
			continue
		}
		problems = append(problems, (&file.File{Name: moduleSource}).At(0).Problem(
			fmt.Sprintf("the module weighs %d bytes, %d with brotli, and may weigh %d and %d",
				d.Size, d.Sent, moduleBudget, moduleSentBudget),
			"take out what is not needed, or raise the limit and say why in docs/decisions"))
	}
	return problems
}
