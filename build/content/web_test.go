package content_test

import (
	"strings"
	"testing"

	"borgerguide/build/content"
	"borgerguide/build/fixture"
)

// TestAddressFault: an address that leads nowhere is told why, and one with signs of its own is left alone.
func TestAddressFault(t *testing.T) {
	for _, right := range []string{
		"https://www.lilleby.dk", "https://lilleby.dk/", "http://lilleby.dk/a-b/c_d.pdf",
		"https://lilleby.dk:8080/x",
		"https://lilleby.dk/a%20b", "https://lilleby.dk/?id=1&x=2#top",
		"https://rødovre.dk/æ", "https://lilleby.dk?x=1",
		"https://web.archive.org/web/2020/https://lilleby.dk/", "https://lilleby.dk/a,b/c(1)",
		"https://a.b.c.lilleby.dk",
	} {
		if what := content.AddressFault(right); what != "" {
			t.Errorf("%s: %s", right, what)
		}
	}
	for address, want := range map[string]string{
		"https://lilleby.dk/kvalitets standard":      "blank",
		"https://lilleby.dk/kvalitets\u00a0standard": "blank",
		" https://lilleby.dk":                        "blank",
		"https://lilleby.dk/\t":                      "blank",
		"https://www.lilleby,dk":                     "name of a site",
		"https://www lilleby.dk":                     "blank",
		"https://www.lilleby":                        "name of a site",
		"https://lilleby":                            "name of a site",
		"https://www..lilleby.dk":                    "name of a site",
		"https://www.lilleby.dk.":                    "name of a site",
		"https://.lilleby.dk":                        "name of a site",
		"https://-lilleby.dk":                        "name of a site",
		"https://lilleby.d":                          "name of a site",
		"https://lilleby.dk:":                        "name of a site",
		"https://":                                   "name of a site",
		"https:///lilleby.dk":                        "name of a site",
		"https://https://www.lilleby.dk":             "begins twice",
		"https://http://www.lilleby.dk":              "begins twice",
		"https://https//www.lilleby.dk":              "name of a site",
		"https://www.https://lilleby.dk":             "name of a site",
		"https://me@lilleby.dk":                      "name of a site",
		"https://lilleby.dk/standard.":               "ends with a .",
		"https://lilleby.dk/standard,":               "ends with a ,",
		`https://lilleby.dk\standard`:                "sign",
		"https://lilleby.dk/<standard>":              "sign",
		"https://lilleby.dk/100%":                    "%",
	} {
		if what := content.AddressFault(address); !strings.Contains(what, want) {
			t.Errorf("%s: got %q, want %q", address, what, want)
		}
	}
}

// TestAddressesAtTheirKeys: every key that holds an address is read so.
func TestAddressesAtTheirKeys(t *testing.T) {
	const wrong = "https://www.lilleby,dk"
	for _, c := range []struct{ file, old, new, at string }{
		{lilleby + "municipality.toml", `status = "draft"`, `status = "draft"` + "\nsite = \"" + wrong + `"`, "3:1"},
		{lilleby + "municipality.toml", `missing = "Kommunen har ikke oplyst adressen"`,
			`address = "` + wrong + `"`, "4:1"},
		{lilleby + "beskyttet-beskaeftigelse/standard.toml", `kind = "kvalitetsstandard"`,
			`kind = "kvalitetsstandard"` + "\naddress = \"" + wrong + "\"\nseen = 2026-11-20", "3:1"},
	} {
		tree := fixture.Base(t)
		text := string(tree[c.file].Data)
		if !strings.Contains(text, c.old) {
			t.Fatal(c.old)
		}
		addFile(tree, c.file, strings.Replace(text, c.old, c.new, 1))
		expectOf(t, tree, c.new, c.file+":"+c.at+": the address "+wrong+" has no name of a site")
	}
}
