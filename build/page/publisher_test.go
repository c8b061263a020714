package page

import (
	"html"
	"net/url"
	"path"
	"regexp"
	"strings"
	"testing"

	"borgerguide/build/content"
	"borgerguide/build/fixture"
)

const (
	noIndex = `<meta name="robots" content="noindex">`
)

var mastheadForm = regexp.MustCompile(`<p class="whose"><a [^>]*>([^<]*)</a>`)

// TestDraftsAreTheirPublishers: a page that no municipality has confirmed is no site's find and no municipality's own,
// at its top and in its title.
func TestDraftsAreTheirPublishers(t *testing.T) {
	for _, c := range []struct {
		name      string
		confirmed []string
		shared    bool // the pages above the municipalities may be found
	}{
		{"all are drafts", nil, false},
		{"one is a draft", []string{"lilleby"}, true},
		{"none is a draft", []string{"lilleby", "storeby"}, true},
	} {
		t.Run(c.name, func(t *testing.T) {
			tree := fixture.TwoKinds(t)
			for _, id := range c.confirmed {
				name := "content/municipalities/" + id + "/municipality.toml"
				tree[name].Data = []byte(strings.Replace(string(tree[name].Data), `"draft"`, `"confirmed"`, 1))
			}
			out := render(t, tree, "")
			for address, page := range out.pages {
				if path.Ext(address) != ".html" || address == content.MissingAddress {
					continue // at an address that nobody knows, nobody speaks on it
				}
				municipality, _, own := strings.Cut(address, "/")
				draft := !own && !c.shared || own && !strings.Contains(strings.Join(c.confirmed, " "), municipality)
				expectDraft(t, address, page, draft, own)
			}
		})
	}
}

// expectDraft looks at one page that is a draft or none, of a municipality or above them.
func expectDraft(t *testing.T, address, page string, draft, own bool) {
	t.Helper()
	framed := strings.Contains(page, `<body class="framed">`)
	found := !strings.Contains(page, noIndex)
	if draft && found || !draft && !found && !framed && address != content.MissingAddress &&
		address != content.CompareAddress {
		t.Errorf("%s: may be found: %t; a draft: %t", address, found, draft)
	}
	title, _, _ := strings.Cut(page[strings.Index(page, "<title>"):], "</title>")
	if own && strings.Contains(title, "ord publisher.draft Prøveforeningen") != draft {
		t.Errorf("%s: its title is %s", address, title)
	}
	if draft != strings.Contains(page, "ord frame.draft Prøveforeningen") && own {
		t.Errorf("%s: says that it is a draft: %t", address, !draft)
	}
	if framed {
		return
	}
	top := mastheadForm.FindStringSubmatch(page)
	if top == nil {
		t.Fatalf("%s has nobody at its top", address)
	}
	if want := map[bool]string{true: "Prøveforeningen", false: "ord lookup.municipality"}[draft]; own &&
		!strings.HasPrefix(top[1], want) {
		t.Errorf("%s: at its top is %s", address, top[1])
	}
	if !own && draft && !strings.Contains(page, "ord publisher.behind Prøveforeningen") {
		t.Errorf("%s does not say who stands behind it", address)
	}
	if !strings.Contains(page, "<dd>ord publisher.association Prøveforeningen</dd>") {
		t.Errorf("%s does not name its publisher at its end", address)
	}
}

// TestMailHoldsThePage: a mail program reads back what the page says of itself, whatever signs are in it.
func TestMailHoldsThePage(t *testing.T) {
	for _, c := range []struct{ to, page, address string }{
		{"a@b.dk", "Hvordan klager jeg?", "https://guide.example/lilleby/klage.html"},
		{"a+fejl@b.dk", "Løn & kørsel: 2 + 2 = 4?", "lilleby/loen.html"},
		{"søren@ærø.dk", "100 % »sikkert« #1", "https://guide.example/a%20b/"},
		{"a_b-c@b.co.uk", "Én;to,tre/fire\\fem 'seks' \"syv\" <otte>", ""},
		{"a@b.dk", "Emoji 🙂 og tankestreg – og\ttabulator", "x?y=z&w=v#u"},
		{"a@b.dk", "%0D%0ABcc: c@d.dk", "https://guide.example/&bcc=c@d.dk"},
	} {
		link := mailto(c.to, "Fejl: "+c.page, c.page+"\nAdresse: "+c.address+"\n\n")
		if strings.ContainsAny(strings.TrimPrefix(link, "mailto:"), " \n\r\"<>#;'\\") {
			t.Errorf("%s holds a sign that no address may", link)
		}
		to, query, _ := strings.Cut(strings.TrimPrefix(link, "mailto:"), "?")
		if read, err := url.PathUnescape(to); err != nil || read != c.to {
			t.Errorf("%s is to %s, %v", link, read, err)
		}
		var fields []string
		for _, field := range strings.Split(query, "&") {
			name, value, _ := strings.Cut(field, "=")
			read, err := url.PathUnescape(value) // a plus is a plus in a mail
			if err != nil {
				t.Error(err)
			}
			fields = append(fields, name+"="+read)
		}
		want := []string{"subject=Fejl: " + c.page, "body=" + c.page + "\r\nAdresse: " + c.address + "\r\n\r\n"}
		if got := strings.Join(fields, "|"); got != strings.Join(want, "|") {
			t.Errorf("got  %q\nwant %q", got, want)
		}
	}
}

var askForm = regexp.MustCompile(`<a href="(mailto:[^"]*)">ord publisher\.(helpful|fault) `)

// TestEveryPageAsks: every page of ours has a mail about itself, by its own name and address.
func TestEveryPageAsks(t *testing.T) {
	const home = "https://guide.example/under/"
	out := render(t, fixture.TwoKinds(t), home)
	for address, page := range out.pages {
		if path.Ext(address) != ".html" || strings.Contains(page, `<body class="framed">`) {
			continue
		}
		links := askForm.FindAllStringSubmatch(page, -1)
		if len(links) != 2 || strings.Contains(links[0][1]+links[1][1], "%7B") {
			t.Errorf("%s has %d mails: %q", address, len(links), links)
		}
		heading := regexp.MustCompile(`<h1>([^<]*)</h1>`).FindStringSubmatch(page)
		if address == content.MissingAddress { // the page that is missing is another
			if strings.Contains(links[0][1], url.QueryEscape(home)) {
				t.Errorf("%s asks of its own address: %s", address, links[0][1])
			}
			continue
		}
		for _, l := range links {
			link := html.UnescapeString(l[1])
			for _, want := range []string{home + address, html.UnescapeString(heading[1])} {
				if !strings.Contains(link, strings.ReplaceAll(url.QueryEscape(want), "+", "%20")) {
					t.Errorf("%s: %s does not hold %s", address, link, want)
				}
			}
		}
	}
}

// TestMailOfAHostileName: what a page is called cannot break out of its link, nor add a receiver.
func TestMailOfAHostileName(t *testing.T) {
	tree := fixture.Base(t)
	const name = "content/law/beskyttet-beskaeftigelse/klage.md"
	title := `"><script>alert(1)</script>&bcc=x@y.dk`
	tree[name].Data = []byte(strings.Replace(string(tree[name].Data), "Hvordan klager jeg?",
		strings.ReplaceAll(title, `"`, `\"`), 1))
	g, problems := content.Load(tree)
	out := renderGuide(t, g, tree, problems)
	page := out.pages["lilleby/beskyttet-beskaeftigelse/klage.html"]
	links := askForm.FindAllStringSubmatch(page, -1)
	if len(links) != 2 {
		t.Fatalf("%d mails", len(links))
	}
	for _, l := range links {
		_, query, _ := strings.Cut(html.UnescapeString(l[1]), "?")
		if strings.Count(query, "&") != 1 || strings.Contains(query, "<") {
			t.Errorf("the mail is %s", query)
		}
	}
}

// TestWhomToTell: a calculator sends those who find a fault in it to the publisher, and to nobody where none is given.
func TestWhomToTell(t *testing.T) {
	tree := fixture.Base(t)
	g, _ := content.Load(tree)
	m, _ := g.Municipality(tree, "lilleby")
	for _, c := range []struct {
		by      content.Publisher
		way     string
		address string
		word    string
	}{
		{content.Publisher{Name: "A", Mail: "a+b@c.dk", Phone: "11223344"}, "a+b@c.dk", "mailto:a+b@c.dk",
			"ord found-fault {ring}"},
		{content.Publisher{Name: "A", Phone: "11 22 33 44"}, "11 22 33 44", "tel:+4511223344",
			"ord found-fault {ring}"},
		{content.Publisher{Name: "A"}, "", "", "ord publisher.nobody A"},
	} {
		g.Config.Publisher = c.by
		about := &subject{Guide: g, m: m, s: m.Standards[0]}
		got := about.told()
		if got.Name != "A" || got.Phone+got.Mail != c.way || string(got.Address) != c.address {
			t.Errorf("%v: %v", c.by, got)
		}
		if word := about.browserWords("")["foundFault"]; word != c.word {
			t.Errorf("%v: %s", c.by, word)
		}
	}
}
