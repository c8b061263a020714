package page

import (
	"strings"

	"borgerguide/build/content"
)

// Frame is what stands around every page.
type Frame struct {
	Site, Language string
	Title          string // in the browser's own bar
	Heading        string // the h1
	Lead           string
	Root           string // from the page to the site's root
	Choice         string // the page where one chooses a municipality, as this page links to it
	Style, Colours string
	Script         string
	Policy         string
	NoIndex        bool
	Canonical      string   // the whole address of the page, "" where that of the site is not known
	Service        *service // of the front page of a guide
	Whose, What    string   // who speaks, and what of: at the top of the page
	Home           string   // where Whose leads
	Banner         string
	NotInForce     []Piece // of a text that another one has followed, or is to follow
	Crumbs         []Link
	Previous, Next *Link
	Call           []Piece
	Menu           []Links
	Facts          []Named
	Edition        edition
	Ask            [][]Piece // how to tell the publisher of the page
	Foot           []Link
}

// Link is an address and its words. Without an address it is words alone.
type Link struct {
	Address string
	Text    string
	Note    string
	Here    bool
}

// Links are links that belong together.
type Links struct {
	Title string
	Links []Link
}

// Named is a word and what belongs to it.
type Named struct {
	Name string `json:"name"`
	Text string `json:"text"`
}

// The content security policies: pages load their own style and nothing else; pages with a calculator also their own
// script, which compiles WebAssembly from its own bytes.
const (
	PolicyPlain      = "default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; form-action 'none'"
	PolicyCalculator = "default-src 'none'; style-src 'self'; script-src 'self' 'wasm-unsafe-eval'; img-src data:; " +
		"base-uri 'none'; form-action 'none'"
)

// frame is the frame of a page that belongs to no municipality.
func (s *Site) frame(address, heading string) Frame {
	title := heading
	if heading != s.Guide.Config.Title {
		title += " – " + s.Guide.Config.Title
	}
	root := strings.Repeat("../", strings.Count(address, "/"))
	return Frame{
		Canonical: s.whole(address),
		Site:      s.Guide.Config.Title, Language: s.Guide.Config.Language, Title: title, Heading: heading,
		Root: root, Choice: root + content.ChoiceAddress, Style: s.Assets.Style, Policy: PolicyPlain,
		Whose: s.Guide.Config.Title, Home: root + content.ChoiceAddress,
		Edition: s.edition(0), Ask: s.ask(s.Guide.Config.Address+address, heading),
		Foot: []Link{{Address: root + content.PromisesAddress, Text: s.Guide.Build.Promises.Title}},
	}
}

// whole is the whole address of a page, "" where that of the site is not known.
func (s *Site) whole(address string) string {
	if s.Guide.Config.Address == "" {
		return ""
	}
	return s.Guide.Config.Address + address
}

// frames make the frames of a guide's pages.
type frames struct {
	*subject
	site    *Site
	colours string // address of the municipality's own colours, or ""
}

// frame is the frame of a page of the guide.
func (g *frames) frame(address, heading string) Frame {
	f, words := g.site.frame(address, heading), &g.Guide.Build.Frame
	if !g.m.LawAlone {
		f.Title, f.Facts = g.titled(heading)+" – "+g.m.FullName, g.facts()
	}
	front := g.base + g.addressOf(content.Front)
	f.Home = relative(address, front)
	f.Colours = g.colours
	g.site.sender(&f, g.m, g.s, g.kind.Title)
	f.Banner = g.banner()
	f.Call = g.turn(content.Ask)
	if f.NotInForce = g.notInForce(address); f.NotInForce != nil {
		f.NoIndex = true
	}
	f.Menu = g.menu(address)
	f.Foot = g.foot(address)
	f.Crumbs = []Link{{Address: f.Choice, Text: words.Municipalities}}
	if len(g.m.Standards) > 1 {
		f.Crumbs = append(f.Crumbs, Link{Address: relative(address, g.m.Address()), Text: g.site.called(g.m)})
	}
	title := g.kind.Title
	if g.s.Phase != content.InForce {
		f.Crumbs = append(f.Crumbs, Link{Address: relative(address, g.frontOf(g.inForce())), Text: title})
		title = g.textName(g.s)
	}
	if address != front {
		f.Crumbs = append(f.Crumbs, Link{Address: f.Home, Text: title})
		f.Crumbs = append(f.Crumbs, Link{Text: heading})
	} else {
		f.Crumbs = append(f.Crumbs, Link{Text: title})
	}
	return f
}

// titled is a heading with the text it is of, where that is not the one in force.
func (g *frames) titled(heading string) string {
	if g.s.Phase == content.InForce {
		return heading
	}
	return heading + " – " + g.textName(g.s)
}

// facts are what stands about the municipality at the end of each page, as far as it is known.
func (g *frames) facts() []Named {
	words := &g.Guide.Build.Frame
	facts := []Named{{words.Municipality, g.m.FullName}}
	for _, day := range []struct{ name, of string }{{words.Adopted, "vedtaget"}, {words.Review, "naeste-eftersyn"}} {
		if v, _ := g.lookup.Find(day.of); !v.Missing {
			facts = append(facts, Named{day.name, v.Words})
		}
	}
	return facts
}

// menu lists the guide's pages in their groups.
func (g *frames) menu(from string) (menu []Links) {
	for _, group := range g.kind.Groups {
		links := Links{Title: group.Title}
		for _, p := range g.s.Pages {
			if g.kind.GroupOf(p) == group.ID && p.Kind != content.Front {
				address := g.base + content.PageAddress(p.ID)
				links.Links = append(links.Links,
					Link{Address: relative(from, address), Text: g.title(p), Here: from == address})
			}
		}
		if len(links.Links) > 0 {
			menu = append(menu, links)
		}
	}
	return menu
}

func (g *frames) foot(from string) []Link {
	words := g.Guide.Build
	var links []Link
	if statement := g.m.Statement; statement.Missing == "" && !g.m.LawAlone {
		links = append(links, Link{Address: statement.Value, Text: words.Frame.Statement})
	}
	if g.kind.Page(content.Whole) != "" {
		whole := g.base + g.addressOf(content.Whole)
		links = append(links, Link{Address: relative(from, whole), Text: words.Frame.Whole})
	}
	if len(g.s.Texts) > 1 {
		changes := content.GuideFolder(g.m, g.inForce()) + content.ChangesAddress
		links = append(links, Link{Address: relative(from, changes), Text: words.Texts.Title})
	}
	return append(links, Link{Address: relative(from, content.PromisesAddress), Text: words.Promises.Title})
}
