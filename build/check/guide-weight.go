package check

import "borgerguide/build/file"

// guideBudget is the most a reader fetches for a page of the guide, in bytes after brotli and with what the page
// fetches: it fits the first round trip of a connection.
const guideBudget = 14_000

var guideWeight = Check{
	Name: "guide-weight",
	Page: func(d *Document) file.Problems { return d.within(GuidePage, guideBudget) },
}
