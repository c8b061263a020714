package report

import (
	"borgerguide/build/wording"
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"strings"
	"testing"

	"borgerguide/build/check"
	"borgerguide/build/content"
	"borgerguide/build/fixture"
	"borgerguide/build/when"
)

// newReport is the report of the tree that all tests share.
func newReport(t *testing.T) *Report {
	t.Helper()
	return reportOf(t, fixture.Base(t))
}

// TestUnbuilt: the folder of a municipality that is not built is a line of the report.
func TestUnbuilt(t *testing.T) {
	tree := fixture.Base(t)
	tree["content/municipalities/storeby/municipality.toml"] = tree["content/municipalities/lilleby/municipality.toml"]
	for folder, want := range map[string]int{"storeby": 1, "lilleby": 0} {
		var text bytes.Buffer
		if err := reportOf(t, tree).Text(&text); err != nil {
			t.Fatal(err)
		}
		line := "content/municipalities/" + folder +
			" is not built: config.toml does not list it under municipalities\n"
		if n := strings.Count(text.String(), line); n != want {
			t.Errorf("%s: %d lines, want %d", folder, n, want)
		}
	}
}

// TestNoStatement: that a municipality has no accessibility statement is a line of the report, and of the page to sign.
func TestNoStatement(t *testing.T) {
	for statement, want := range map[string]int{
		`missing = "Kommunen har ikke oplyst adressen"`: 1, `address = "https://was.digst.dk/lilleby"`: 0,
	} {
		tree := fixture.Base(t)
		file := tree["content/municipalities/lilleby/municipality.toml"]
		const missing = `missing = "Kommunen har ikke oplyst adressen"`
		file.Data = bytes.Replace(file.Data, []byte(missing), []byte(statement), 1)
		r := reportOf(t, tree)
		var text, page bytes.Buffer
		if err := r.Text(&text); err != nil {
			t.Fatal(err)
		}
		if err := r.HTML(&page); err != nil {
			t.Fatal(err)
		}
		for form, out := range map[string]string{"text": text.String(), "page": page.String()} {
			if n := strings.Count(out, "ord frame.no-statement Kommunen har ikke oplyst adressen"); n != want {
				t.Errorf("%s, %s: %d lines, want %d", statement, form, n, want)
			}
		}
	}
}

// TestStandard compares what a person signs off of one standard.
func TestStandard(t *testing.T) {
	s := newReport(t).Standards[0]
	s.Notes = nil // they are as they were read, with their places
	text, err := json.MarshalIndent(s, "", "  ")
	if err != nil {
		t.Fatal(err)
	}
	fixture.Golden(t, "testdata/standard.txtar", []string{"report"}, map[string]string{"report": string(text) + "\n"})
}

// TestEverySentence finds every sentence of every calculator in the report, with its words, when it is said, and
// where.
func TestEverySentence(t *testing.T) {
	r := newReport(t)
	var text, page bytes.Buffer
	if err := r.Text(&text); err != nil {
		t.Fatal(err)
	}
	if err := r.HTML(&page); err != nil {
		t.Fatal(err)
	}
	if len(r.Calculators) != 6 {
		t.Errorf("%d calculators", len(r.Calculators))
	}
	for _, c := range r.Calculators {
		part := 0
		for _, s := range c.Sentences {
			heading := fmt.Sprintf("## %s (%s)\n\n%s\n", s.Name, s.Part, s.Text)
			if s.Part == wording.PartResult {
				heading += "when: når " + s.Name + " gælder\n"
			}
			heading += "  " + s.Sayings[0].Place + "\n"
			if n := strings.Count(text.String(), heading); n != 1 {
				t.Errorf("%s stands in the text %d times:\n%s", s.Name, n, heading)
			}
			if !strings.Contains(page.String(), "<h4>"+s.Text+"</h4>") {
				t.Errorf("%s does not stand on the page", s.Text)
			}
			if at := strings.Index("result step advice limit", s.Part); at < part {
				t.Errorf("%s stands after another part", s.Name)
			} else {
				part = at
			}
		}
	}
}

// TestPages compares a small report as text and as a page.
func TestPages(t *testing.T) {
	words, problems := wording.LoadBuild(os.DirFS("../.."))
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	r := Report{[]Standard{smallStandard()}, []Calculator{smallCalculator()}, "da", words, nil}
	got := map[string]string{}
	for name, write := range map[string]func(*bytes.Buffer) error{
		"report.txt":  func(b *bytes.Buffer) error { return r.Text(b) },
		"report.html": func(b *bytes.Buffer) error { return r.HTML(b) },
	} {
		var b bytes.Buffer
		if err := write(&b); err != nil {
			t.Fatal(err)
		}
		got[name] = b.String()
	}
	fixture.Golden(t, "testdata/pages.txtar", []string{"report.txt", "report.html"}, got)
}

func smallStandard() Standard {
	return Standard{
		Municipality: "Lilleby Kommune", Title: "Standard",
		Tested: "Ikke prøvet.", Signed: "Ikke skrevet under.",
		ToSign: []ToSign{{"klage.html", "Hvordan klager jeg?"}, {"beregn/frist.html", "Hvornår?"}},
		Passages: []Passage{{
			ID: "1", Words: "Du kan kun få svar.", SignOff: []string{"kan", "kun"}, Excuse: "Gentagelse.",
			Shown: []Section{{"klage", "Svar", "Du får svar.", []string{"kun"}},
				{Page: "index", Heading: "hele siden"}},
		}},
		Facts: []Fact{{"svarfrist", "Frist", "8 uger", "inden 8 uger", "", "standard", "Kommunens tekst", true}},
		Silent: []Fact{{"klagefrist", "Klagefrist", "4 uger", "inden 4 uger", "Kommunens tekst siger 3 uger.", "law",
			"Lov", false}},
		Unlisted: []Unlisted{{"klage", []string{"frist", "svar"}}},
		Notes:    []content.Note{{Passage: "1", Text: "Uklart."}},
		Pages:    []check.Readability{{Address: "lilleby/index.html", Words: 7, All: 20, Plain: 18}},
	}
}

// smallCalculator has a sentence with all there may be, and one with little.
func smallCalculator() Calculator {
	one := when.Case{Name: "D1"}
	full := when.Sentence{
		Name: "answer-by", Cases: []when.Case{one, {Name: "D2"}},
		Sayings: []when.Saying{{Place: "calculators/deadline/deadline.go:9", Conditions: []when.Condition{
			{Text: "c.Faulty()", Not: true, Place: "calculators/deadline/deadline.go:3"},
			{Text: "for i < 3", Loop: true, Place: "calculators/deadline/deadline.go:4"},
			{Text: "c.Today < s.Latest", Place: "calculators/deadline/deadline.go:5"},
		}}},
		Nearest: &when.Nearest{Case: when.Case{Name: "D3"}, From: one, Differs: []when.Difference{
			{Key: "idag", From: "2026-11-23", To: "2026-12-01"}, {Key: "post", From: "brev"}, {Key: "x", To: "1"},
		}},
	}
	bare := when.Sentence{
		Name: "always", Cases: []when.Case{one}, Sayings: []when.Saying{{Place: "a.go:1"}, {Place: "a.go:2"}},
	}
	return Calculator{
		Name: "deadline", Title: "Hvornår?", CasesFile: "calculators/deadline/cases.txt",
		Sentences: []Sentence{
			{full, "Du får svar {date}", "Ring.", "Find nummeret.", "result", "når du venter på svar"},
			{bare, "Du kan <altid> søge.", "", "", "limit", ""},
		},
		Names: []when.Name{
			{
				Name: "Case.Faulty", Doc: "Faulty tells.", Place: "rule.go:7",
				Source: []string{"func Faulty() bool {", "    return a < b", "}"},
			},
			{Name: "day", Source: []string{"day := c.Today"}, Place: "a.go:3"},
		},
	}
}
