package main

import (
	"bytes"
	"fmt"
	"strings"

	"borgerguide/build/file"

	"github.com/andybalholm/brotli"
)

// The most a reader has to fetch to read a page, in bytes after brotli: a guide's page with its style fits the first
// round trip, and a page with a calculator has style, script and module with it.
const (
	guideBudget      = 14_000
	calculatorBudget = 30_000
)

// The most the calculators' module may weigh, in bytes, as it is and after brotli. Of the standard compiler's there is no limit.
const (
	moduleBudget = 20_000
	smallBudget  = 9_000
)

// weighModule finds a module that weighs more than its budget.
func weighModule(size, small int) file.Problems {
	if size <= moduleBudget && small <= smallBudget {
		return nil
	}
	return file.Problems{(&file.File{Name: modulePackage}).At(0).Problem(
		fmt.Sprintf("the module weighs %d bytes, %d with brotli, and may weigh %d and %d", size, small, moduleBudget, smallBudget),
		"fewer functions and sentences as data")}
}

// weigh finds pages that weigh more than their budget. with is what is fetched beside the page, in bytes.
func weigh(address string, page []byte, with, budget int) file.Problems {
	const quick = 5 // a level whose result is never smaller than the best, for the many pages that are light
	if compressed(page, quick)+with <= budget {
		return nil
	}
	weight := compressed(page, brotli.BestCompression) + with
	if weight <= budget {
		return nil
	}
	return file.Problems{(&file.File{Name: address}).At(0).Problem(
		fmt.Sprintf("the page weighs %d bytes with what it needs, and may weigh %d", weight, budget), "make it two pages")}
}

// compressed is the size of some bytes after brotli.
func compressed(data []byte, level int) int {
	var b bytes.Buffer
	w := brotli.NewWriterLevel(&b, level)
	_, _ = w.Write(data) // a bytes.Buffer takes all that is written
	_ = w.Close()
	return b.Len()
}

// Kinds of pages by what they may weigh. A page that holds a whole guide may weigh what it does.
const (
	guidePage      = "guide"
	calculatorPage = "calculator"
	wholePage      = "whole"
)

func kindOf(address string) string {
	switch {
	case strings.Contains(address, "/beregn/"), strings.Contains(address, "/indlejr/"):
		return calculatorPage
	case strings.HasSuffix(address, "/hele.html"):
		return wholePage
	}
	return guidePage
}
