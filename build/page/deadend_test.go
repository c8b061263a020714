package page

import (
	"maps"
	"regexp"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"borgerguide/build/content"
	"borgerguide/build/danish"
	"borgerguide/build/fixture"
)

// TestNoDeadEnds: who is told to ring finds whom to ring in the same section, a number or where it stands; and no mail
// address is offered before Digital Post where readers are told not to write of their health in a mail.
func TestNoDeadEnds(t *testing.T) {
	pages := realPages(t)
	for _, address := range slices.Sorted(maps.Keys(pages)) {
		page := pages[address]
		if page.id == "hele" {
			continue // it has the other pages' sections
		}
		for _, fault := range deadEnds(page) {
			t.Errorf("%s: %s", address, fault)
		}
	}
}

var (
	ringing = regexp.MustCompile(`(?i)(^|[^\pL])ring(e|er)?($|[^\pL])`)
	// ringsOthers are sentences on ringing somebody who is not the municipality, or on doing it for somebody.
	ringsOthers = regexp.MustCompile(`(?i)ringe? til arbejdspladsen|hvem du skal ringe til|hjælpe med at ringe`)
	askedFor    = regexp.MustCompile(`(?i)(^|[^\pL])(spørg|sig|bed)($|[^\pL])`)
	healthMail  = regexp.MustCompile(`(?i)ikke om dit helbred i en (almindelig )?mail`)
	digitalPost = regexp.MustCompile(`(?i)Digital Post`)
)

// deadEnds are the faults of a page's lead, of each section, and of what stands outside all sections.
func deadEnds(page builtPage) (faults []string) {
	inSections := map[string]bool{}
	for _, s := range page.sections {
		faults = append(faults, deadEndsIn(s.blocks, s.blocks)...)
		for _, b := range s.blocks {
			inSections[b.text] = true
		}
	}
	var rest []builtBlock
	for _, b := range page.blocks {
		if !inSections[b.text] {
			rest = append(rest, b)
		}
	}
	return append(faults, deadEndsIn(rest, page.blocks)...)
}

// deadEndsIn are those of some blocks; the way on may stand in any of those beside them.
func deadEndsIn(blocks, beside []builtBlock) (faults []string) {
	known := slices.ContainsFunc(beside, tellsWhom)
	for _, b := range blocks {
		for _, sentence := range danish.Sentences(ourWords(b)) {
			if !isHeading(b) && !known && ringing.MatchString(ringsOthers.ReplaceAllString(sentence, "")) {
				faults = append(faults, "»"+sentence+"« does not say where the number is")
			}
		}
	}
	if !slices.ContainsFunc(blocks, func(b builtBlock) bool { return healthMail.MatchString(b.text) }) {
		return faults
	}
	told := false
	for _, b := range blocks {
		told = told || digitalPost.MatchString(b.text)
		for _, link := range b.links {
			if strings.HasPrefix(link, "mailto:") && !told {
				faults = append(faults, link+" stands before Digital Post, beside a warning of mail")
			}
		}
	}
	return faults
}

func isHeading(b builtBlock) bool { return slices.Contains([]string{"h1", "h2", "h3", "h4"}, b.tag) }

// tellsWhom tells whether a block has a number, a site with what to ask for, or a link to where one of the two stands.
func tellsWhom(b builtBlock) bool {
	return slices.ContainsFunc(b.links, func(link string) bool {
		return strings.HasPrefix(link, "tel:") || strings.HasSuffix(link, "soeg.html#ring") ||
			strings.HasPrefix(link, "https://") && askedFor.MatchString(b.text)
	})
}

// TestDeadEnds: each kind is found, and the ways on are known.
func TestDeadEnds(t *testing.T) {
	p := func(text string, links ...string) builtBlock { return builtBlock{tag: "p", text: text, links: links} }
	for _, c := range []struct {
		blocks []builtBlock
		want   int
	}{
		{[]builtBlock{p("Ring til kommunen.")}, 1},
		{[]builtBlock{p("Du kan ringe. Eller skrive, hvis du vil. Så ring!")}, 2},
		{[]builtBlock{p("Ring til kommunen på 12.", "tel:12")}, 0},
		{[]builtBlock{p("Ring til kommunen."), p("Find nummeret på siden. Spørg efter A.", "https://a.dk")}, 0},
		{[]builtBlock{p("Ring til kommunen."), p("Læs mere her.", "https://a.dk")}, 1},
		{[]builtBlock{p("Ring. Se hvordan.", "soeg.html#ring")}, 0},
		{[]builtBlock{p("Ring til arbejdspladsen. Du får oplæring hos kommunen.")}, 0},
		{[]builtBlock{{tag: "h2", text: "Ring eller skriv"}}, 0},
		{[]builtBlock{p("Mail", "mailto:a@b.dk"), p("Skriv ikke om dit helbred i en almindelig mail.")}, 1},
		{[]builtBlock{p("Brug Digital Post."), p("Mail", "mailto:a@b.dk"), p("Ikke om dit helbred i en mail.")}, 0},
		{[]builtBlock{p("Mail", "mailto:a@b.dk")}, 0},
	} {
		if got := deadEnds(builtPage{sections: []builtSection{{blocks: c.blocks}}}); len(got) != c.want {
			t.Errorf("%v: %v, want %d", c.blocks, got, c.want)
		}
		if got := deadEnds(builtPage{blocks: c.blocks}); len(got) != c.want {
			t.Errorf("without a section, %v: %v, want %d", c.blocks, got, c.want)
		}
	}
}

// TestEveryNumberWasSeen: a page leads to a telephone number only where a municipality's contact has it, the publisher
// has told it, or it stands in a source with the day it was seen.
func TestEveryNumberWasSeen(t *testing.T) {
	tree := fixture.Real(t)
	seen := numbersSeen(tree)
	found := map[string]bool{}
	for address, page := range realPages(t) {
		for _, m := range telephone.FindAllStringSubmatch(page.html, -1) {
			found[m[1]] = true
			if !seen[localNumber(m[1])] {
				t.Errorf("%s leads to the number %s, which nobody has written where it was seen", address, m[1])
			}
		}
	}
	if len(found) < 2 {
		t.Errorf("only the numbers %v are on the pages", found)
	}
}

var (
	telephone = regexp.MustCompile(`tel:(\+?[\d ]+)`)
	written   = regexp.MustCompile(`\d\d \d\d \d\d \d\d|\d{8}`)
	seenLine  = regexp.MustCompile(`(?m)^seen = \d{4}-\d\d-\d\d`)
)

// numbersSeen are the numbers in municipalities' contacts, in config.toml and in sources that say when they were seen.
func numbersSeen(tree fstest.MapFS) map[string]bool {
	seen := map[string]bool{}
	for name, f := range tree {
		inSource := strings.HasPrefix(name, "content/law/sources/") && seenLine.Match(f.Data)
		if inSource || strings.HasSuffix(name, "/municipality.toml") || name == "config.toml" {
			for _, number := range written.FindAllString(string(f.Data), -1) {
				seen[localNumber(number)] = true
			}
		}
	}
	return seen
}

// localNumber is a number without blanks and the country's code.
func localNumber(number string) string {
	return strings.TrimPrefix(strings.ReplaceAll(number, " ", ""), "+45")
}

// TestNumbersSeen: a source without the day it was seen, and any other file, vouch for no number.
func TestNumbersSeen(t *testing.T) {
	seen := numbersSeen(fstest.MapFS{
		"content/law/sources/a.md":                   {Data: []byte("+++\nseen = 2026-11-28\n+++\nRing: 11 11 11 11")},
		"content/law/sources/b.md":                   {Data: []byte("+++\n+++\nRing: 22 22 22 22")},
		"content/law/x/soeg.md":                      {Data: []byte("+++\nseen = 2026-11-28\n+++\nRing: 33 33 33 33")},
		"content/municipalities/a/municipality.toml": {Data: []byte(`phone = "44444444"`)},
	})
	want := []string{"11111111", "44444444"}
	if got := slices.Sorted(maps.Keys(seen)); !slices.Equal(got, want) {
		t.Errorf("%v are seen, want %v", got, want)
	}
}

// TestLinkTellsOfAnswers: who makes a link with the answers is told that it holds them.
func TestLinkTellsOfAnswers(t *testing.T) {
	g, problems := content.Load(fixture.Real(t))
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	words := g.Common.Words
	if !strings.Contains(words.Link, "svar") || !regexp.MustCompile(`svarene i|dine svar`).MatchString(words.LinkMade) {
		t.Errorf("»%s« and then »%s« do not say that the link holds the answers", words.Link, words.LinkMade)
	}
}
