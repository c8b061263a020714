package page

import (
	"maps"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// answersFile holds the words that are the answer of each page and of each of its sections.
const answersFile = "testdata/answers.txt"

// soonWords is how many words a reader of a lead or of a section may meet until the answer has been told.
const soonWords = 60

// TestAnswersStandFirst: each page and each section of the two guides has a row in the table, and says its answer in
// the first words of the lead or of the section.
func TestAnswersStandFirst(t *testing.T) {
	text, err := os.ReadFile(answersFile)
	if err != nil {
		t.Fatal(err)
	}
	for _, fault := range answerFaults(realPages(t), string(text)) {
		t.Error(fault)
	}
}

// answerFaults is what is wrong with pages and the table of their answers.
func answerFaults(pages map[string]builtPage, table string) (faults []string) {
	answers, faults := readAnswers(table)
	for _, address := range slices.Sorted(maps.Keys(pages)) {
		page := pages[address]
		if strings.HasPrefix(page.id, "beregn/") {
			continue
		}
		parts := map[string]builtSection{"": {blocks: []builtBlock{{text: page.lead}}, heading: page.title()}}
		for _, s := range page.sections {
			if page.id != "hele" { // whose sections are those of the other pages
				parts["#"+s.id] = s
			}
		}
		for _, id := range slices.Sorted(maps.Keys(parts)) {
			key := page.guide + "\t" + page.id + id
			answer, ok := answers[key]
			delete(answers, key)
			switch {
			case !ok:
				faults = append(faults, key+" has no row in "+answersFile)
			default:
				if fault := answerFault(parts[id], answer); fault != "" {
					faults = append(faults, key+": »"+answer+"« "+fault)
				}
			}
		}
	}
	for _, key := range slices.Sorted(maps.Keys(answers)) {
		faults = append(faults, key+" is in the table, and there is no such page or section")
	}
	return faults
}

// readAnswers reads the table: guide, page or page#section, and the answer, with tabs between them.
func readAnswers(table string) (answers map[string]string, faults []string) {
	answers = map[string]string{}
	for line := range strings.Lines(table) {
		line = strings.TrimRight(line, "\r\n")
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		cells := strings.Split(line, "\t")
		if len(cells) != 3 || strings.TrimSpace(cells[2]) == "" {
			faults = append(faults, "»"+line+"« is no row: guide, page, answer, with a tab between them")
			continue
		}
		key := cells[0] + "\t" + cells[1]
		if answers[key] != "" {
			faults = append(faults, key+" has two rows")
		}
		answers[key] = cells[2]
	}
	return answers, faults
}

// withUnit is a number with what it is a number of: "1-4 dage om ugen", "30 %".
var withUnit = regexp.MustCompile(`\d ?(%|\pL)`)

// answerFault is what is wrong with the words that should be the answer of a lead or a section, "" where nothing is.
func answerFault(part builtSection, answer string) string {
	var words []string
	whole := false
	for _, b := range part.blocks {
		words = append(words, strings.Fields(b.text)...)
		whole = whole || isWhole(b.text, answer)
	}
	first := strings.Join(words[:min(soonWords, len(words))], " ")
	switch {
	case !strings.Contains(" "+first+" ", answer):
		return "does not stand within the first 60 words, which are: " + first
	case !whole && !withUnit.MatchString(answer):
		return "is neither a whole sentence nor a number with its unit"
	case saidByHeading(answer, part.heading):
		return "is in the words of the heading »" + part.heading + "«"
	}
	return ""
}

var sentenceEnds = regexp.MustCompile(`[.!?:]["«)]?\s*$`)

// isWhole tells whether an answer is a block, or begins and ends where sentences of it do.
func isWhole(block, answer string) bool {
	before, after, ok := strings.Cut(block, answer)
	begins := before == "" || sentenceEnds.MatchString(before)
	ends := strings.Trim(after, " .,") == "" || sentenceEnds.MatchString(answer)
	return ok && begins && ends
}

// saidByHeading tells whether an answer has no word that its heading lacks.
func saidByHeading(answer, heading string) bool {
	said := wordsOf(heading)
	return !slices.ContainsFunc(wordsOf(answer), func(word string) bool { return !slices.Contains(said, word) })
}

var wordSigns = regexp.MustCompile(`[\pL\d]+`)

func wordsOf(text string) []string { return wordSigns.FindAllString(strings.ToLower(text), -1) }

// announces begins a lead that says what stands on the page instead of answering.
var announces = regexp.MustCompile(`^(Her kan du (læse|se)|Her er|Her står|På denne side)`)

// TestLeadsAnswer: no page begins by telling what one can read on it.
func TestLeadsAnswer(t *testing.T) {
	pages := realPages(t)
	for _, address := range slices.Sorted(maps.Keys(pages)) {
		p := pages[address]
		if !announces.MatchString(p.lead) && p.lead != "" {
			continue
		}
		t.Errorf("%s begins »%s«: begin with the answer", address, p.lead)
	}
}

// TestAnswerFaults: each way a row can be wrong is told.
func TestAnswerFaults(t *testing.T) {
	far := strings.Repeat("ord ", soonWords-3)
	pages := map[string]builtPage{"a": {
		guide: "g", id: "hvad", lead: "Det er et arbejde. Det er sjovt.",
		blocks: []builtBlock{{tag: "h1", text: "Hvad er det?"}},
		sections: []builtSection{
			{id: "pris", heading: "Er det gratis?",
				blocks: []builtBlock{{text: "Det er gratis."}, {text: "højst 30 kr. om dagen"}}},
			{id: "sent", heading: "Sent", blocks: []builtBlock{{text: far}, {text: "Nu kommer svaret her."}}},
		},
	}}
	good := "g\thvad\tDet er et arbejde.\ng\thvad#pris\t30 kr. om dagen\ng\thvad#sent\t" + strings.TrimSpace(far) + "\n"
	for _, c := range []struct{ table, want string }{
		{"# a comment\n\n" + good, ""},
		{strings.Replace(good, "Det er et arbejde.", "Det er sjovt.", 1), ""},
		{strings.Replace(good, "Det er et arbejde.", "et arbejde", 1), "neither a whole sentence"},
		{strings.Replace(good, "Det er et arbejde.", "Det er et job.", 1), "does not stand"},
		{strings.Replace(good, "30 kr. om dagen", "Det er gratis.", 1), "words of the heading"},
		{strings.Replace(good, strings.TrimSpace(far), "Nu kommer svaret her.", 1), "does not stand"},
		{strings.Replace(good, "hvad#sent", "hvad#snart", 1), "no such page"},
		{strings.Replace(good, "g\thvad#pris\t30 kr. om dagen\n", "", 1), "has no row"},
		{good + good, "has two rows"},
		{good + "g hvad Det er et arbejde.\n", "is no row"},
	} {
		got := strings.Join(answerFaults(pages, c.table), "\n")
		if c.want == "" && got != "" || !strings.Contains(got, c.want) {
			t.Errorf("%s\nis told as %q, want %q", c.table, got, c.want)
		}
	}
}

// title is the page's heading.
func (p builtPage) title() string {
	for _, b := range p.blocks {
		if b.tag == "h1" {
			return b.text
		}
	}
	return ""
}
