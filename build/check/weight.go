package check

import (
	"bytes"
	"fmt"
	"path"
	"slices"
	"strings"

	"borgerguide/build/file"

	"github.com/andybalholm/brotli"
)

// The most a reader fetches for a page, in bytes after brotli and with what the page fetches: a page of the guide fits
// the first round trip of a connection, a page with a calculator the second.
const (
	guideBudget      = 14_000
	calculatorBudget = 40_000
)

// The most the calculators' module may weigh, in bytes, as it is and after brotli.
const (
	moduleBudget     = 20_000
	moduleSentBudget = 9_000
)

// moduleSource is where the calculators' module comes from.
const moduleSource = "calculators/wasm"

// Kind is a kind of page by what it may weigh.
type Kind string

const (
	GuidePage      Kind = "guide"      // without a script
	CalculatorPage Kind = "calculator" // with one
	WholePage      Kind = "whole"      // a whole guide on one page, which may weigh what it does
)

// kindOf tells the kind of a page, which fetches some files.
func kindOf(address string, fetched []string) Kind {
	switch {
	case path.Base(address) == "hele.html":
		return WholePage
	case slices.ContainsFunc(fetched, func(f string) bool { return strings.HasSuffix(f, ".js") }):
		return CalculatorPage
	}
	return GuidePage
}

var guideWeight = Check{
	Name: "guide-weight",
	Page: func(d *Document) file.Problems { return d.within(GuidePage, guideBudget) },
}

var calculatorWeight = Check{
	Name: "calculator-weight",
	Page: func(d *Document) file.Problems { return d.within(CalculatorPage, calculatorBudget) },
}

var moduleWeight = Check{
	Name: "module-weight",
	Site: func(all []*Document) (problems file.Problems) {
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
	},
}

// within finds a page of a kind that weighs more than its budget.
func (d *Document) within(kind Kind, budget int) file.Problems {
	if d.Kind != kind || d.Sent <= budget {
		return nil
	}
	p := d.problem(fmt.Sprintf("the page weighs %d bytes with what it fetches, and may weigh %d", d.Sent, budget))
	p.Instead = "make it two pages"
	return file.Problems{p}
}

// Weigh makes the document of a file that pages fetch.
func Weigh(address string, data []byte) *Document {
	return &Document{Address: address, Size: len(data), Sent: sent(data, brotli.BestCompression)}
}

// weigh weighs a page with those of the files beside it that it fetches. Brotli at its best is slow, so it is left to
// the few pages that are too heavy without.
func (d *Document) weigh(page []byte, fetched []string, beside []*Document) {
	const quick = 5
	d.Kind, d.Size = kindOf(d.Address, fetched), len(page)
	budget := guideBudget
	switch d.Kind {
	case WholePage:
		return
	case CalculatorPage:
		budget = calculatorBudget
	}
	with := 0
	for _, f := range beside {
		if slices.Contains(fetched, f.Address) {
			with += f.Sent
		}
	}
	if d.Sent = with + sent(page, quick); d.Sent > budget {
		d.Sent = with + sent(page, brotli.BestCompression)
	}
}

// sent is the size of some bytes after brotli, as a host sends them.
func sent(data []byte, level int) int {
	var b bytes.Buffer
	w := brotli.NewWriterLevel(&b, level)
	_, _ = w.Write(data) // a bytes.Buffer takes all that is written
	_ = w.Close()
	return b.Len()
}
