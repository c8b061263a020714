package page

import (
	"bytes"
	"encoding/json"
	"regexp"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"borgerguide/build/content"
	"borgerguide/build/fixture"

	"golang.org/x/net/html"
)

// sentences of ours on what law no. 1750 of 2025 changed: revalidering and jobcentre.
const (
	stillThere = "Du kan søge om revalidering. Spørg kommunen."
	changing   = "Loven ændres i 2026. Spørg kommunen."
	abolished  = "Revalidering er afskaffet for nye. Spørg kommunen, hvis du er i gang."
	mustHave   = "Kommunen har et jobcenter."
	mayHave    = "Loven kræver ikke mere, at kommunen har et jobcenter."
	nowElse    = "jobcentret eller den del af kommunen, der nu har opgaven"
)

// TestLawsState reads what the whole site says of revalidering and jobcentre on a day before the law changes, on the
// last and first days of each step, between its two steps, and after. The quotations are others' words and may say
// anything.
func TestLawsState(t *testing.T) {
	before, between, after := []string{stillThere, mustHave}, []string{changing}, []string{abolished, mayHave, nowElse}
	for day, said := range map[string][]string{
		"2026-01-15": before, "2026-01-31": before, "2026-02-01": between, "2026-03-15": between,
		"2026-06-30": between, "2026-07-01": after, "2026-11-22": after,
	} {
		site := siteOn(t, day)
		for _, guide := range []string{"ballerup", "randers", "uden-kommune"} {
			text := site[guide]
			for _, sentence := range slices.Concat(before, between, after) {
				want := slices.Contains(said, sentence) && (sentence != nowElse || guide == "randers")
				if got := strings.Contains(text, sentence); got != want {
					t.Errorf("%s on %s says »%s«: %v, want %v", guide, day, sentence, got, want)
				}
			}
			if day < "2026-07-01" {
				if m := tooEarly.FindString(text); m != "" {
					t.Errorf("%s on %s says »%s«", guide, day, strings.TrimSpace(m))
				}
			}
			if day >= "2026-02-01" {
				if m := tooLate.FindString(text); m != "" {
					t.Errorf("%s on %s says »%s«", guide, day, strings.TrimSpace(m))
				}
			}
		}
	}
}

// tooEarly is what nothing may say before the law has changed.
var tooEarly = regexp.MustCompile(`[^.]*(afskaffet|tidligere ordning|nu har opgaven)[^.]*`)

// tooLate is what nothing may say once the law may have changed.
var tooLate = regexp.MustCompile(`[^.]*(søge om revalidering|Kommunen har et jobcenter|på jobcentret)[^.]*`)

// siteOn is our own words on all pages of each guide, as they are on a day: those of the calculators too, which their
// script is given.
func siteOn(t *testing.T, day string) map[string]string {
	t.Helper()
	tree := fixture.Real(t)
	setDay(tree, day)
	g, problems := content.Load(tree)
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	g.Config.Municipalities = realGuides
	site := map[string]string{}
	for address, page := range renderGuide(t, g, tree, nil).pages {
		if strings.HasSuffix(address, ".html") {
			guide, _, _ := strings.Cut(address, "/")
			site[guide] += ownWords(t, page) + "\n" + scriptWords(t, page)
		}
	}
	return site
}

// scriptWords are the words of ours that a page gives the script of its calculator.
func scriptWords(t *testing.T, page string) string {
	t.Helper()
	m := dataForm.FindStringSubmatch(page)
	if m == nil {
		return ""
	}
	var data any
	if err := json.Unmarshal([]byte(m[2]), &data); err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	var read func(value any)
	read = func(value any) {
		switch v := value.(type) {
		case string:
			b.WriteString(v + "\n")
		case []any:
			for _, one := range v {
				read(one)
			}
		case map[string]any:
			for key, one := range v {
				if key != "quote" {
					read(one)
				}
			}
		}
	}
	read(data)
	return quoted.ReplaceAllString(b.String(), "")
}

var (
	laterDay = regexp.MustCompile(`(?m)^seen = .*$`)
	dayLine  = regexp.MustCompile(`(?m)^date = .*$`)
	quoted   = regexp.MustCompile(`»[^«]*«`)
)

// setDay lets a tree speak for a day. What was seen on a later one was seen on that day then.
func setDay(tree fstest.MapFS, day string) {
	tree["config.toml"].Data = dayLine.ReplaceAll(tree["config.toml"].Data, []byte("date = "+day))
	for name, f := range tree {
		if strings.HasSuffix(name, "/standard.toml") {
			f.Data = laterDay.ReplaceAll(f.Data, []byte("seen = "+day))
		}
	}
}

// ownWords is the text of a page without quotations.
func ownWords(t *testing.T, page string) string {
	t.Helper()
	root, err := html.Parse(bytes.NewReader([]byte(page)))
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	var read func(*html.Node)
	read = func(n *html.Node) {
		if n.Type == html.ElementNode && slices.Contains([]string{"figure", "q", "script"}, n.Data) {
			return
		}
		if n.Type == html.TextNode {
			b.WriteString(n.Data)
		}
		for c := range n.ChildNodes() {
			read(c)
		}
	}
	read(root)
	return quoted.ReplaceAllString(b.String(), "")
}
