package check

import (
	"bytes"
	"testing"
	"testing/fstest"

	"borgerguide/build/fixture"
)

// TestLinksOfContent: what our own words lead to is looked for before pages are made of them, and told once, where it
// stands, whoever's words they are.
func TestLinksOfContent(t *testing.T) {
	tree := fixture.Base(t)
	change := func(name, old, new string) {
		t.Helper()
		text := tree[name].Data
		if !bytes.Contains(text, []byte(old)) {
			t.Fatalf("%s has no %q", name, old)
		}
		tree[name] = &fstest.MapFile{Data: bytes.Replace(text, []byte(old), []byte(new), 1)}
	}
	change("content/municipalities/lilleby/beskyttet-beskaeftigelse/klage.md", "senest {klagefrist}",
		"senest {klagefrist}, se [liste](venteliste.html), [klag](klagge.html), [rigtigt](klage.html#frist)")
	change("content/law/beskyttet-beskaeftigelse/klage.md", "## Sådan gør du {#saadan}\n",
		"## Sådan gør du {#saadan}\n\nSe [frist](klage.html#frsit).\n")
	change("content/tools/transport.toml", "Reglen for transport i {kommune}.",
		"Reglen i {kommune}, se [sats](regler.html#ting), [den](beregn/trnsport.html) og [ude](https://example.dk/).")
	const want = `content/law/beskyttet-beskaeftigelse/klage.md:14:4: the link klage.html#frsit leads to no section of its page
    Se [frist](klage.html#frsit).
       ^
    did you mean frist?
content/municipalities/lilleby/beskyttet-beskaeftigelse/klage.md:3:65: the link venteliste.html leads to no page
    Send din klage til {klage-kontakt.navn} senest {klagefrist}, se [liste](venteliste.html), [klag](kla
                                                                    ^
content/municipalities/lilleby/beskyttet-beskaeftigelse/klage.md:3:91: the link klagge.html leads to no page
    Send din klage til {klage-kontakt.navn} senest {klagefrist}, se [liste](venteliste.html), [klag](kla
                                                                                              ^
    did you mean klage.html?
content/tools/transport.toml:8:50: the link beregn/trnsport.html leads to no page
    Reglen i {kommune}, se [sats](regler.html#ting), [den](beregn/trnsport.html) og [ude](https://exampl
                                                     ^
    did you mean beregn/transport.html?
`
	if got := links.run(load(t, tree)).Error(); got != want {
		t.Errorf("got\n%swant\n%s", got, want)
	}
}
