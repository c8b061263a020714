package main

import (
	"fmt"
	"html"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"borgerguide/build/content"
)

// TestTowns: the made-up municipalities build together without a problem, and what their holds.txt says is true. A line
// there names a page, what calc is asked, or a row of the comparison; those under it are what is read there: of calc a
// sentence with its numbers, or words.
func TestTowns(t *testing.T) {
	dir := madeTowns(t, towns)
	if code, _, stderr := tool("build", "-dir", dir); code != 0 {
		t.Fatal(stderr)
	}
	site := tree(t, filepath.Join(dir, "public"))
	rows := comparedRows(site[content.CompareAddress])
	for _, town := range strings.Fields(towns) {
		for _, h := range held(read(t, filepath.Join("testdata/towns", town), "holds.txt")) {
			var there string
			what, which, _ := strings.Cut(h.asked, " ")
			switch what {
			case "page":
				there = plainText(site[town+"/"+which])
			case "calc":
				there = asked(t, dir, town, which)
			case "compare":
				there = rows[town+" "+which]
			}
			for _, want := range h.wanted {
				if !strings.Contains(there, want) {
					t.Errorf("%s: %s: not there: %s\n%s", town, h.asked, want, there)
				}
			}
		}
	}
}

// hold is a line of holds.txt that is not indented, and those under it.
type hold struct {
	asked  string
	wanted []string
}

func held(text string) (all []hold) {
	for line := range strings.Lines(text) {
		if words := strings.TrimSpace(line); strings.HasPrefix(line, " ") {
			last := &all[len(all)-1]
			last.wanted = append(last.wanted, words)
		} else {
			all = append(all, hold{asked: words})
		}
	}
	return all
}

// asked is what calc says of a municipality: each sentence with its numbers and its words, and the rules of the
// municipality that are not counted.
func asked(t *testing.T, dir, town, question string) string {
	t.Helper()
	name, answers, _ := strings.Cut(question, " ")
	args := append([]string{"calc", "-dir", dir, name, "kommune=" + town}, strings.Fields(answers)...)
	_, stdout, stderr := tool(args...)
	a := readAnswer(t, stdout, stderr)
	var said strings.Builder
	for _, l := range a.Lines {
		said.WriteString(l.Sentence)
		for _, n := range l.Numbers {
			fmt.Fprint(&said, " ", n)
		}
		fmt.Fprintf(&said, "\n%s\n", l.Text)
	}
	return said.String() + strings.Join(append(a.OwnRules.Rules, a.OwnRules.First), "\n") + fmt.Sprint(a.Faults)
}

var (
	tableRow  = regexp.MustCompile(`(?s)<tr role="row"><th role="rowheader" scope="row">(.*?)<span.*?</tr>`)
	tableCell = regexp.MustCompile(`(?s)<td role="cell" data-label="(\pL+) Kommune">(.*?)</td>`)
	tag       = regexp.MustCompile(`<[^>]*>`)
)

// comparedRows is what stands in the comparison, of all kinds of standards, by municipality and title of the row.
func comparedRows(page string) map[string]string {
	rows := map[string]string{}
	for _, row := range tableRow.FindAllStringSubmatch(page, -1) {
		for _, cell := range tableCell.FindAllStringSubmatch(row[0], -1) {
			rows[strings.ToLower(cell[1])+" "+plainText(row[1])] += plainText(cell[2]) + "\n"
		}
	}
	return rows
}

// inline are the tags that stand within a word or before a point.
var inline = regexp.MustCompile(`</?(a|b|em|strong)( [^>]*)?>`)

// plainText is what is read of HTML.
func plainText(text string) string {
	text = html.UnescapeString(tag.ReplaceAllString(inline.ReplaceAllString(text, ""), " "))
	return strings.Join(strings.Fields(text), " ")
}
