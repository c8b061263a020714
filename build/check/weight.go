package check

import (
	"fmt"
	"path"
	"slices"

	"borgerguide/build/content"
	"borgerguide/build/file"
	"borgerguide/build/packed"
)

// DocumentKind is a kind of page by what it may weigh.
type DocumentKind string

const (
	GuidePage      DocumentKind = "guide"
	CalculatorPage DocumentKind = "calculator"
	WholePage      DocumentKind = "whole"    // a whole guide on one page, which may weigh what it does
	PortablePage   DocumentKind = "portable" // one with all that belongs to it in it
)

// kindOf tells by what the page of an address holds what it may weigh.
func kindOf(g *content.Guide, address string) DocumentKind {
	if path.Base(address) == content.PortableAddress {
		if g.Config.Compiler == content.StandardCompiler { // what that makes has no budget
			return WholePage
		}
		return PortablePage
	}
	switch g.KindAt(address) {
	case content.Whole:
		return WholePage
	case content.Calculator:
		return CalculatorPage
	}
	return GuidePage
}

// within finds a page of a kind that weighs more than its budget.
func (d *Document) within(kind DocumentKind, budget int) file.Problems {
	if d.Kind != kind || d.Sent <= budget {
		return nil
	}
	p := d.problem(fmt.Sprintf("the page weighs %d bytes with what it fetches, and may weigh %d", d.Sent, budget))
	p.Instead = "make it two pages"
	if kind == PortablePage {
		p.Instead = "make the pages shorter that it holds: hele.html has them all"
	}
	return file.Problems{p}
}

// Weigh makes the document of a file that pages fetch.
func Weigh(address string, data []byte) *Document {
	return &Document{Address: address, Size: len(data), Sent: len(packed.Brotli(data, packed.Best))}
}

// weigh weighs a page with those of the files beside it that it fetches. Brotli at its best is slow, so it is left to
// the few pages that are too heavy without.
func (d *Document) weigh(page []byte, fetched []string, beside []*Document) {
	d.Size = len(page)
	budget := guideBudget
	switch d.Kind {
	case WholePage:
		return
	case CalculatorPage:
		budget = calculatorBudget
	case PortablePage:
		budget = portableBudget
	}
	with := 0
	for _, f := range beside {
		if slices.Contains(fetched, f.Address) {
			with += f.Sent
		}
	}
	if d.Sent = with + len(packed.Brotli(page, packed.Quick)); d.Sent > budget {
		d.Sent = with + len(packed.Brotli(page, packed.Best))
	}
}
