package check

import "borgerguide/build/file"

// portableBudget is the most a guide in one file may weigh, in bytes after brotli: it is sent by mail, and fetched on a
// slow line.
const portableBudget = 150_000

var portableWeight = Check{
	Name: "portable-weight",
	Page: func(d *Document) file.Problems { return d.within(PortablePage, portableBudget) },
}
