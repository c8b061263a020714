package page

import (
	"maps"
	"path"
	"regexp"
	"slices"
	"strings"
	"testing"

	"borgerguide/build/check"
	"borgerguide/build/content"
	"borgerguide/build/file"
)

// expectSound runs the checks of finished pages, and what a page must never hold.
func expectSound(t *testing.T, out made) {
	t.Helper()
	var problems file.Problems
	all := []*check.Document{{Address: assets.Style}, {Address: assets.Script}, {Address: assets.Framed}}
	pages := maps.Clone(out.pages)
	maps.Copy(pages, out.portable)
	for _, address := range slices.Sorted(maps.Keys(pages)) {
		if path.Ext(address) != ".html" {
			continue // to paste elsewhere
		}
		d, err := check.Read(out.guide, address, []byte(pages[address]))
		if err != nil {
			t.Fatal(err)
		}
		d.From = out.from[address]
		d.Passage = func(ref string) *content.Passage { return out.passage(address, ref) }
		problems = append(problems, check.Page(d)...)
		all = append(all, d)
		for _, l := range d.Links {
			scheme, _, ok := strings.Cut(l, ":")
			switch {
			case strings.HasPrefix(l, "/") && address != content.MissingAddress,
				ok && scheme != "https" && scheme != "mailto" && scheme != "tel" && scheme != "data":
				t.Errorf("%s links to %s", address, l)
			}
		}
		words := inlineScript.ReplaceAllString(dataForm.ReplaceAllString(pages[address], ""), "")
		if found := leftOver.FindString(words); found != "" {
			t.Errorf("%s holds %s", address, found)
		}
	}
	for _, p := range append(problems, check.Site(all)...) {
		t.Error(p)
	}
}

// leftOver is what the templates or the text left undone.
var leftOver = regexp.MustCompile(`\{[\pL0-9._-]+\}|&lt;no value|ZgotmplZ|%!|<nil>|href=""`)

// passage finds the passage that the page of an address names.
func (m made) passage(address, ref string) *content.Passage {
	for _, one := range m.municipalities {
		if p := m.guide.PassageOn(one)(address, ref); p != nil {
			return p
		}
	}
	return nil
}

// inlineScript is the script of a guide in one file.
var inlineScript = regexp.MustCompile(`(?s)<script>.*?</script>`)
