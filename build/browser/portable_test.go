package browser

import (
	"fmt"
	"strings"
	"testing"

	"borgerguide/calculators/quantity"
)

const portable = guide + "gem.html"

// placeOf is the tree of a calculator in the guide in one file.
func placeOf(calculator string) string {
	return fmt.Sprintf(`document.querySelector("[data-calculator=%s]")?.shadowRoot`, calculator)
}

// TestPortable: a guide in one file is opened from a disk. Its calculators answer as they do elsewhere, no link of it
// leads to a file beside it, and nothing is asked of anybody.
func TestPortable(t *testing.T) {
	b := open(t, fileAddress(), portable, look{width: 390, height: 844})
	for _, calculator := range calculatorNames() {
		b.until(`Boolean(` + placeOf(calculator) + `?.querySelector("form"))`)
	}
	for _, c := range []struct {
		calculator string
		answers    map[string]string
	}{
		{"transport", capDecides}, {"deadline", map[string]string{"hvad": "svar", "modtaget": "2026-11-02"}},
	} {
		expectSame(t, c.calculator, c.answers, b.fillIn(placeOf(c.calculator), c.answers, true))
	}
	const links = `[document, ...[...document.querySelectorAll("[data-calculator]")].map(e => e.shadowRoot)]
		.flatMap(root => [...root.querySelectorAll("a[href]")]).map(a => a.href)`
	here := eval[string](b, `location.href.replace(/#.*/, "")`)
	for _, link := range eval[[]string](b, links) {
		if place, within := strings.CutPrefix(link, here+"#"); within {
			there := fmt.Sprintf(`Boolean(document.getElementById(%q)) || %q.startsWith("svar-")`, place, place)
			if !eval[bool](b, there) {
				t.Errorf("there is no place %q", place)
			}
		} else if strings.HasPrefix(link, "file:") && link != here {
			t.Errorf("a link leads to %s", link)
		}
	}
	if !eval[bool](b, `document.querySelector("[data-until]").hidden`) {
		t.Error("a new file says that it is old")
	}
	b.axe()
	b.quiet()
}

// TestPortableGrowsOld: a file whose rules are over a year old says so first.
func TestPortableGrowsOld(t *testing.T) {
	for day, old := range map[string]bool{"21/11/2027": false, "22/11/2027": true, "1/1/2030": true} {
		b := open(t, fileAddress(), "404.html", desktop)
		b.clock(quantity.Day(quantity.Read(quantity.Date, day).Value))
		b.visit(portable)
		b.until(`Boolean(` + placeOf("transport") + `?.querySelector("form"))`)
		said := strings.Contains(b.text("header"), "Denne fil er over et år gammel.")
		if said != old {
			t.Errorf("on %s it says that it is old: %t", day, said)
		}
	}
}

// TestPortableWithoutScript: the whole text is there to read.
func TestPortableWithoutScript(t *testing.T) {
	b := open(t, fileAddress(), portable, look{width: 390, height: 844, noScript: true})
	for _, want := range []string{"Reglerne i denne fil er fra den 22. november 2026.", "Klag inden 4 uger"} {
		if got := b.text("body"); !strings.Contains(got, want) {
			t.Errorf("it does not say %q", want)
		}
	}
}
