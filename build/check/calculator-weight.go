package check

import "borgerguide/build/file"

// calculatorBudget is the most a reader fetches for a page with a calculator, in bytes after brotli and with what the
// page fetches: it fits the second round trip of a connection.
const calculatorBudget = 42_000

var calculatorWeight = Check{
	Name: "calculator-weight",
	Page: func(d *Document) file.Problems { return d.within(CalculatorPage, calculatorBudget) },
}
