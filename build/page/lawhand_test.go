package page

import (
	"maps"
	"path"
	"regexp"
	"slices"
	"strings"
	"testing"

	"borgerguide/build/fixture"
)

// byHand are what only a dated fact may say of the law that changes: as words of ours they are wrong on some days.
var byHand = regexp.MustCompile(`(?i)jobcent(er|ret)\pL*` +
	`|revalidering[^.]*(afskaff|ophæv|findes ikke|ikke mere|ikke længere|tidligere ordning)` +
	`|(afskaff|ophæv|tidligere ordning)[^.]*revalidering` +
	`|(søge om|få|få bevilget|gå i) \[?revalidering[^.]*` +
	`|jobcentre[^.]*(afskaff|ophæv|findes ikke|ikke mere|ikke længere)`)

// notOurs are parts of a line that are no words of ours: quotations, names of facts and addresses.
var notOurs = regexp.MustCompile(`»[^«]*«|\{[^}]*\}|\]\([^)]*\)`)

// TestLawsStateIsNoHandwriting: what holds of revalidering and jobcentre only on some days stands nowhere as words of
// ours, on no page and in no word of a calculator or of the glossary.
func TestLawsStateIsNoHandwriting(t *testing.T) {
	tree := fixture.Real(t)
	read := 0
	for _, name := range slices.Sorted(maps.Keys(tree)) {
		if !saysOurWords(name) {
			continue
		}
		read++
		for i, line := range strings.Split(string(tree[name].Data), "\n") {
			if m := handwritten(line); m != "" {
				t.Errorf("%s:%d says »%s«: write the dated fact, {revalidering-nu}, {jobcentre-nu} or {jobcentret}", name, i+1, m)
			}
		}
	}
	if read < 100 {
		t.Errorf("only %d files are read", read)
	}
}

// saysOurWords tells whether a file holds words of ours that citizens read: none of a source, of the facts, which are
// dated, or of what is quoted and noted of a standard.
func saysOurWords(name string) bool {
	base := path.Base(name)
	return strings.HasPrefix(name, "content/") && !strings.HasPrefix(name, "content/law/sources/") &&
		base != "facts.toml" && base != "standard.toml" && base != "source.md" && base != "source.txt" &&
		(strings.HasSuffix(name, ".md") || strings.HasSuffix(name, ".toml"))
}

func handwritten(line string) string {
	if strings.HasPrefix(line, "#") && !strings.HasPrefix(line, "##") || strings.HasPrefix(line, ">") {
		return "" // a remark in a table, or a quotation
	}
	return byHand.FindString(notOurs.ReplaceAllString(line, ""))
}

// TestHandwritten: what changes is found in any form, and a dated fact, a name or a quotation is not.
func TestHandwritten(t *testing.T) {
	for line, want := range map[string]bool{
		"Revalidering er afskaffet.": true,
		"Ordningen [revalidering](ordbog.html#revalidering) findes ikke mere.":       true,
		"Loven har afskaffet revalidering.":                                          true,
		"Ring til jobcentret.":                                                       true,
		`hint = "Spørg dit jobcenter."`:                                              true,
		"Jobcenterets folk hjælper.":                                                 true,
		"Jobcentre er afskaffet.":                                                    true,
		"Du kan søge om revalidering.":                                               true,
		"Et eksempel er [revalidering](ordbog.html#revalidering). {revalidering-nu}": false,
		"Spørg {jobcentret}.":                                                        false,
		"Kommunen skriver: »Jobcentret og revalidering er afskaffet«.":               false,
		"> Jobcentret hjælper.":                                                      false,
		"# Jobcentret: en bemærkning":                                                false,
		"## Jobcentret":                                                              true,
		"- Lov nr. 1750 af 2025 om revalidering og jobcentre.":                       false,
	} {
		if got := handwritten(line) != ""; got != want {
			t.Errorf("%q: %v", line, got)
		}
	}
}
