package page

import (
	"strings"
	"testing"

	"borgerguide/build/fixture"
)

// TestPortableIsWhole: a guide in one file holds each page of the guide and each calculator, says of which day its
// rules are, and no link of it, nor of what its script is given, leads to a file beside it.
func TestPortableIsWhole(t *testing.T) {
	const address = "lilleby/beskyttet-beskaeftigelse/gem.html"
	for _, home := range []string{"", "https://guide.example/"} {
		out := render(t, fixture.Base(t), home)
		expectSound(t, out)
		html := out.portable[address]
		for _, want := range []string{
			`<h2 id="klage">`, `id="beregn-deadline" data-calculator="deadline"`,
			"ord portable.as-of 22. november 2026",
			`data-until="2027-11-22" hidden`, `<style>p { margin: 0 }</style>`, `<script>const guide = {`,
			`"page":"#beregn-deadline"`, `"embedPrivacy":"ord privacy"`,
		} {
			if !strings.Contains(html, want) {
				t.Errorf("it does not hold %s", want)
			}
		}
		for _, link := range hrefs.FindAllStringSubmatch(html, -1) {
			within := strings.HasPrefix(link[1], "#") || home != "" && strings.HasPrefix(link[1], home)
			if !within && !strings.Contains(link[1], ":") {
				t.Errorf("at %q a link leads to %s", home, link[1])
			}
		}
		if strings.Contains(html, ".html\"") && home == "" {
			t.Error("its script is given the address of a page")
		}
	}
}
