package browser

import (
	"io/fs"
	"path"
	"regexp"
	"testing"

	"borgerguide/site"
)

// TestUnfoldedOnPaper: where the style cannot unfold what is folded, as in Safari before 18.4, the script does while
// the page is printed.
func TestUnfoldedOnPaper(t *testing.T) {
	b := open(t, serve(t, "/"), "index.html", desktop)
	b.beforeLoad(`CSS.supports = () => false`)
	b.visit(transport)
	b.form()
	b.fill(capDecides, true)
	const folded = `[...document.querySelectorAll("details")].map(d => d.open ? "open" : "folded").join(" ")`
	before := eval[string](b, folded)
	eval[bool](b, `dispatchEvent(new Event("beforeprint"))`)
	if got := eval[int](b, `document.querySelectorAll("details:not([open])").length`); got != 0 {
		t.Errorf("on paper %d parts are folded", got)
	}
	eval[bool](b, `dispatchEvent(new Event("afterprint"))`)
	if after := eval[string](b, folded); after != before {
		t.Errorf("after it was printed the page is %s, and was %s", after, before)
	}
	b.quiet()
}

// tooNew is what came with Safari 16 or later, or with other browsers of those years: nothing in site/ may need it.
// What is newer and not among it has something to stand in for it: constructed style sheets
// (TestElementWithoutConstructedSheets), what is folded on paper (TestUnfoldedOnPaper), the module and its numbers
// (TestBrokenModule). Lines that are not balanced, or a ring around the focus that is the browser's own, do no harm.
var tooNew = regexp.MustCompile(`\(\?<[=!]|\bstructuredClone\b|\brequestSubmit\b|\battachInternals\b|\bstatic \{|` +
	`\.(findLast|findLastIndex|toSorted|toReversed|toSpliced|groupBy|withResolvers|showModal|showPopover)\(|` +
	`\bpopover\b|@container\b|@layer\b|@scope\b|@property\b|:has\(|@media[^{]*[<>]|color-mix\(|oklch\(|` +
	`\b\d+(dvh|svh|lvh|cqi|cqw)\b|\bsubgrid\b|(?m:^ *&)`)

// TestOldSafari: no style and no script needs what a Safari of 2021 lacks.
func TestOldSafari(t *testing.T) {
	err := fs.WalkDir(site.Files, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || path.Ext(name) != ".js" && path.Ext(name) != ".css" {
			return err
		}
		text, err := fs.ReadFile(site.Files, name)
		for _, found := range tooNew.FindAllString(string(text), -1) {
			t.Errorf("%s needs %q, which Safari before 16 lacks", name, found)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}
