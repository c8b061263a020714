package page

import (
	"encoding/json"
	"strings"
	"testing"
	"testing/fstest"

	"borgerguide/build/check"
	"borgerguide/build/content"
	"borgerguide/build/fixture"
)

// in is the small tree with its municipality confirmed or not, and with a statement's address where there is one.
func in(t *testing.T, status, statement string) fstest.MapFS {
	t.Helper()
	tree := fixture.Base(t)
	own := tree["content/municipalities/lilleby/municipality.toml"]
	text := strings.Replace(string(own.Data), `"draft"`, `"`+status+`"`, 1)
	if statement != "" {
		text = strings.Replace(text, `missing = "Kommunen har ikke oplyst adressen"`, `address = "`+statement+`"`, 1)
	}
	own.Data = []byte(text)
	return tree
}

// TestFound: search engines are told of confirmed guides alone, and only where the site's address is known.
func TestFound(t *testing.T) {
	const front, home = "lilleby/beskyttet-beskaeftigelse/index.html", "https://guide.example/under/"
	for _, c := range []struct {
		status, address string
		listed          bool
	}{
		{"confirmed", home, true}, {"draft", home, false}, {"confirmed", "", false}, {"draft", "", false},
	} {
		out := render(t, in(t, c.status, ""), c.address)
		expectSound(t, out)
		html := out.pages[front]
		d, err := check.Read(out.guide, front, []byte(html))
		if err != nil {
			t.Fatal(err)
		}
		said := strings.Contains(html, `<link rel="canonical" href="`+home+front+`">`)
		service := strings.Contains(html, "application/ld+json")
		if d.Listed != c.listed || said != c.listed || service != c.listed {
			t.Errorf("%s at %q: listed %t, canonical %t, service %t", c.status, c.address, d.Listed, said, service)
		}
		if missing := out.pages[content.MissingAddress]; strings.Contains(missing, "canonical") {
			t.Error("the page for addresses that are not there says that it is at one")
		}
	}
}

// TestService: what programs are told is JSON, whatever a title holds, and ends no script.
func TestService(t *testing.T) {
	tree := in(t, "confirmed", "")
	own := tree["content/municipalities/lilleby/municipality.toml"]
	own.Data = []byte(`full-name = "Lilleby </script><b>"` + "\n" + string(own.Data))
	html := render(t, tree, "https://guide.example/").pages["lilleby/beskyttet-beskaeftigelse/index.html"]
	_, rest, ok := strings.Cut(html, `<script type="application/ld+json">`)
	text, _, closed := strings.Cut(rest, "</script>")
	var got service
	if err := json.Unmarshal([]byte(text), &got); !ok || !closed || err != nil {
		t.Fatalf("%v in %q", err, text)
	}
	if got.Type != "GovernmentService" || got.Provider.Name != "Lilleby </script><b>" ||
		got.URL != "https://guide.example/lilleby/beskyttet-beskaeftigelse/index.html" {
		t.Errorf("it says %+v", got)
	}
}

// TestStatement: the accessibility statement is found where people try, and only where there is one.
func TestStatement(t *testing.T) {
	const to = "https://www.was.digst.dk/lilleby-dk"
	out := render(t, in(t, "draft", to), "")
	expectSound(t, out)
	for _, address := range []string{"was/index.html", "lilleby/was/index.html"} {
		html := out.pages[address]
		for _, want := range []string{`content="0; url=` + to + `"`, `<a href="` + to + `">`, `content="noindex"`} {
			if !strings.Contains(html, want) {
				t.Errorf("%s does not hold %s:\n%s", address, want, html)
			}
		}
	}
	for address := range render(t, in(t, "draft", ""), "").pages {
		if strings.Contains(address, "was/") {
			t.Errorf("without a statement there is %s", address)
		}
	}
}
