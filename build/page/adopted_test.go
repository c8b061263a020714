package page

import (
	"maps"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"borgerguide/build/fixture"
)

const (
	lilleby = "lilleby/beskyttet-beskaeftigelse/"
	oldText = lilleby + "ord-texts-folder-2027-03-01/"
	newText = lilleby + "2027-03-01/"
)

// adopted is the tree with a text that is adopted anew, on a day of config.toml.
func adopted(t *testing.T, date string) fstest.MapFS {
	t.Helper()
	tree := fixture.Adopted(t)
	config := strings.Replace(string(tree["config.toml"].Data), "date = 2026-11-22", "date = "+date, 1)
	tree["config.toml"] = &fstest.MapFile{Data: []byte(config)}
	return tree
}

// TestTextsOnTheSite: before the day the old text is the guide and the new one lies beside it, and from the day on it
// is the other way round. Each page of the one that is not in force says so, and leads to the one that is.
func TestTextsOnTheSite(t *testing.T) {
	for _, c := range []struct {
		date, beside, not    string
		now, then            string // the time for an answer in the guide, and in that beside it
		notice, announcement string
	}{
		{"2027-02-28", newText, oldText, "30 hverdage", "40 hverdage",
			"ord texts.coming 1. marts 2027", "ord texts.ahead 1. marts 2027"},
		{"2027-03-01", oldText, newText, "40 hverdage", "30 hverdage",
			"ord texts.earlier 28. februar 2027", "ord texts.behind 1. marts 2027"},
	} {
		made := render(t, adopted(t, c.date), "")
		front, beside := made.pages[lilleby+"index.html"], made.pages[c.beside+"index.html"]
		for _, want := range []string{c.announcement, `href="aendringer.html"`} {
			if !strings.Contains(front, want) {
				t.Errorf("%s: the front page does not say %s", c.date, want)
			}
		}
		if strings.Contains(front, c.notice) || strings.Contains(beside, c.announcement) {
			t.Errorf("%s: a page says what is of the other text", c.date)
		}
		if lead := "Du får svar inden for " + c.now; !strings.Contains(front, lead) {
			t.Errorf("%s: the front page does not say %s", c.date, lead)
		}
		if lead := "Du får svar inden for " + c.then; !strings.Contains(beside, lead) {
			t.Errorf("%s: the other front page does not say %s", c.date, lead)
		}
		for _, address := range slices.Sorted(maps.Keys(made.pages)) {
			page := made.pages[address]
			if strings.HasPrefix(address, c.not) && !leadsOn(address, page) {
				t.Errorf("%s: there is a page %s", c.date, address)
			}
			if strings.HasPrefix(address, lilleby) && strings.HasSuffix(address, ".html") {
				expectDraftTitle(t, address, page)
			}
			if !strings.HasPrefix(address, c.beside) {
				continue
			}
			for _, want := range []string{c.notice, `<a href="../index.html">ord texts.now</a>`, `content="noindex"`} {
				if !strings.Contains(page, want) {
					t.Errorf("%s: the page %s does not say %s", c.date, address, want)
				}
			}
			if strings.Contains(page, `href="beregn/`) {
				t.Errorf("%s: the page %s leads to a calculator that is not there", c.date, address)
			}
		}
		if !strings.Contains(made.pages[c.beside+"klage.html"], `href="../beregn/deadline.html"`) {
			t.Errorf("%s: no way from the other text to the calculator", c.date)
		}
	}
}

// expectDraftTitle: the title of each page of a draft says so, of those that lead on too.
func expectDraftTitle(t *testing.T, address, page string) {
	t.Helper()
	title, _, _ := strings.Cut(page[strings.Index(page, "<title>"):], "</title>")
	if !strings.Contains(title, "ord publisher.draft Prøveforeningen") {
		t.Errorf("%s: its title is %s", address, title)
	}
}

// TestTextToComeIsConfirmedApart: a municipality that has confirmed its guide has confirmed that to a text to come when
// somebody has signed it.
func TestTextToComeIsConfirmedApart(t *testing.T) {
	for _, signed := range []bool{false, true} {
		tree := adopted(t, "2027-02-01")
		name := "content/municipalities/lilleby/municipality.toml"
		text := strings.Replace(string(tree[name].Data), `"draft"`, `"confirmed"`, 1)
		tree[name] = &fstest.MapFile{Data: []byte(text)}
		if signed {
			name = "content/municipalities/lilleby/beskyttet-beskaeftigelse/2027-03-01/standard.toml"
			said := "\n[signed]\ndate = 2027-01-25\nby = \"jurist\"\n"
			tree[name] = &fstest.MapFile{Data: append(slices.Clone(tree[name].Data), said...)}
		}
		made := render(t, tree, "")
		for address, page := range made.pages {
			if !strings.HasPrefix(address, lilleby) || !strings.HasSuffix(address, ".html") || leadsOn(address, page) {
				continue
			}
			draft := !signed && strings.HasPrefix(address, newText)
			if draft != strings.Contains(page, "ord frame.draft Prøveforeningen") {
				t.Errorf("signed: %t: %s says that it is a draft: %t", signed, address, !draft)
			}
		}
	}
}

// TestTextsSideBySide: what differs stands before and after, with its quotations, and what is the same does not.
func TestTextsSideBySide(t *testing.T) {
	for _, date := range []string{"2026-11-22", "2027-03-01"} {
		page := render(t, adopted(t, date), "").pages[lilleby+"aendringer.html"]
		for _, want := range []string{
			"Frist for svar</th>", "30 hverdage", "<q class=\"said\">inden for 30 hverdage</q>", "40 hverdage",
			"<q class=\"said\">inden for 40 hverdage</q>", "Loft</th>", "30 %", "Frist for at klage</th>",
			"ord texts.law 4 uger", "ord texts.answer", "ord texts.else",
			"ord texts.passage-from kvalitetsstandard 2 1. marts 2027",
			"passage-until kvalitetsstandard B3 28. februar 2027",
		} {
			if !strings.Contains(page, want) && !strings.Contains(page, upperFirst(want)) {
				t.Errorf("%s: the page does not say %s", date, want)
			}
		}
		if strings.Contains(page, "Afstand, du selv betaler for</th>") {
			t.Errorf("%s: the page shows what neither text says", date)
		}
		if before, after := strings.Index(page, "30 hverdage"), strings.Index(page, "40 hverdage"); before > after {
			t.Errorf("%s: what held after stands first", date)
		}
	}
}

// leadsOn tells whether a page only leads on to another, or is a text to paste, which no page can lead on from.
func leadsOn(address, page string) bool {
	return strings.Contains(page, `http-equiv="refresh"`) || strings.HasSuffix(address, ".txt")
}

// TestOldTextNoMore: after its last day on the site an old text has no pages of its own, and its values still count for
// those who applied while it held. Its addresses lead on to the text in force.
func TestOldTextNoMore(t *testing.T) {
	tree := adopted(t, "2027-09-02")
	name := "content/municipalities/lilleby/beskyttet-beskaeftigelse/standard.toml"
	tree[name] = &fstest.MapFile{Data: append([]byte("shown-until = 2027-09-01\n"), tree[name].Data...)}
	made := render(t, tree, "")
	left := 0
	for address, page := range made.pages {
		if !strings.HasPrefix(address, oldText) {
			continue
		}
		left++
		if !leadsOn(address, page) {
			t.Errorf("there is a page %s", address)
		}
	}
	if left == 0 {
		t.Error("the addresses of the old text lead nowhere")
	}
	if strings.Contains(made.pages[lilleby+"index.html"], "ord texts.behind") {
		t.Error("the front page still speaks of the old text")
	}
	if data := made.pages[lilleby+"beregn/deadline.html"]; !strings.Contains(data, "inden for 30 hverdage") {
		t.Error("the calculator has no value of the old text")
	}
}

// TestTextsBetween: of three texts the middle one says from when until when it held, and the first only until when.
func TestTextsBetween(t *testing.T) {
	tree := adopted(t, "2029-01-01")
	const folder = "content/municipalities/lilleby/beskyttet-beskaeftigelse/"
	for name, f := range maps.Clone(tree) {
		if rest, ok := strings.CutPrefix(name, folder+"2027-03-01/"); ok {
			again := strings.NewReplacer("2027-03-01", "2028-06-01", "40 hverdage", "35 hverdage")
			tree[folder+"2028-06-01/"+rest] = &fstest.MapFile{Data: []byte(again.Replace(string(f.Data)))}
		}
	}
	made := render(t, tree, "")
	for address, want := range map[string]string{
		lilleby + "index.html": "ord texts.behind 1. juni 2028",
		oldText + "index.html": "ord texts.earlier 28. februar 2027",
		newText + "index.html": "ord texts.between 1. marts 2027 31. maj 2028",
	} {
		if !strings.Contains(made.pages[address], want) {
			t.Errorf("%s does not say %s", address, want)
		}
	}
	changes := made.pages[lilleby+"aendringer.html"]
	last, first := strings.Index(changes, "35 hverdage"), strings.Index(changes, "30 hverdage")
	if last < 0 || first < last {
		t.Errorf("35 hverdage stand at %d, 30 at %d", last, first)
	}
}
