// Package hosts writes what hosts of plain files read beside the pages, each in its own language, from one table of
// rules.
//
// The pages carry a policy of their own and need none of it: on a host that reads no file of these the site works, and
// is only less quick and less guarded. No rule is needed for an address that has moved: a small page lies there.
package hosts

import (
	"embed"
	"regexp"
	"strings"
	"text/template"
)

// Site is what the rules need to know of a finished site.
type Site struct {
	Base   string   // the path that the site lies under on its host, with a slash first and last: "/", "/guide/"
	Packed bool     // each text lies beside itself in a packed form too
	Guides []string // the folders of all guides, from the site's root, with a slash last

	// The folders of each kind of file: Assets from the site's root, the others from a guide's. A slash is last.
	Assets, Calculators, Embedded string

	Policy, Computing string // the policies of pages, and of those with a calculator
	Portable          string // the name of a guide as one page that carries all in itself, "" where there is none
	NotFound          string // the page for an address that is not there, from the site's root
}

// A Header is one that a host sends with a file.
type Header struct{ Name, Value string }

// How long a browser may take a file from its own memory, in seconds.
const (
	// A page is asked for again soon: a wrong number must not live on.
	pagesLast = "public, max-age=300"
	// The names of what other sites load stay when a guide is built again, so that they cannot last for ever.
	embeddedLast = "public, max-age=600"
	// The name of an asset is made from its bytes.
	assetsLast = "public, max-age=31536000, immutable"
)

// always are the headers of every file: nothing is taken for another kind of file, no address of ours is told to
// others, and no page may use what it never asks for.
var always = []Header{
	{"X-Content-Type-Options", "nosniff"},
	{"Referrer-Policy", "no-referrer"},
	{"Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"},
}

// The names of headers that differ between the kinds of files.
const (
	policyHeader  = "Content-Security-Policy"
	cacheHeader   = "Cache-Control"
	sharingHeader = "Cross-Origin-Resource-Policy"
)

const unframed = "frame-ancestors 'none'"

// rules are the headers that are a kind's own. Only what lies in the folder of embedded files may stand in a frame of
// another site.
type rules struct {
	Page, Calculator, Embedded, Asset, Portable []Header
}

func (s Site) rules() rules {
	own := func(policy, lasts, sharing string) []Header {
		headers := []Header{{cacheHeader, lasts}, {sharingHeader, sharing}}
		if policy != "" {
			headers = append(headers, Header{policyHeader, policy})
		}
		return headers
	}
	return rules{
		Page:       own(s.Policy+"; "+unframed, pagesLast, "same-origin"),
		Calculator: own(s.Computing+"; "+unframed, pagesLast, "same-origin"),
		Embedded:   own(s.Computing, embeddedLast, "cross-origin"),
		Asset:      own("", assetsLast, "cross-origin"),
		Portable:   own(unframed, pagesLast, "same-origin"), // its own policy knows what it carries
	}
}

// File is a file that a host reads.
type File struct {
	Name string // from the site's root
	Data []byte
}

//go:embed templates
var files embed.FS

var templates = template.Must(template.New("").Funcs(template.FuncMap{
	"quoted": quoted, "pattern": regexp.QuoteMeta,
}).ParseFS(files, "templates/*"))

// language is what one host, or several, read: where it lies, and the template it is written from.
type language struct{ name, template string }

var languages = []language{
	{".htaccess", "htaccess"},    // Apache
	{"_headers", "headers"},      // Netlify, Cloudflare Pages
	{"web.config", "web.config"}, // Internet Information Services
	{"nginx.conf", "nginx.conf"}, // to include in a server of nginx
	{"Caddyfile", "Caddyfile"},   // to import into a site of Caddy
}

// data is what a template is filled with.
type data struct {
	Site
	Always []Header
	Rules  rules
}

// kind is one kind of file with the headers of its own.
type kind struct {
	Name   string
	Own    []Header
	Always []Header
}

// Kind is for templates that write the same for several kinds.
func (d data) Kind(name string, own []Header) kind {
	return kind{strings.TrimSuffix(name, "/"), own, d.Always}
}

// Unframed forbids other sites to frame a page, and says no more.
func (data) Unframed() Header { return Header{policyHeader, unframed} }

// Folders are the guides' as a pattern of Netlify and Cloudflare, which have a name for any one folder: the guide of a
// municipality, and one to a text that is not in force.
func (data) Folders() []string {
	return []string{":municipality/:guide/", ":municipality/:guide/:text/"}
}

// Pages are all pages above a guide's calculators, as such patterns: those that a folder shows, and those with a name.
func (data) Pages() []string {
	const municipality, guide = ":municipality/", ":municipality/:guide/"
	return []string{"", ":page", municipality, municipality + ":page", guide, guide + ":page"}
}

// Files are the files of all hosts.
func (s Site) Files() ([]File, error) {
	azure, err := s.azure()
	if err != nil {
		return nil, err
	}
	list := []File{azure}
	for _, l := range languages {
		var text strings.Builder
		if err := templates.ExecuteTemplate(&text, l.template, data{s, always, s.rules()}); err != nil {
			return nil, err
		}
		list = append(list, File{l.name, []byte(text.String())})
	}
	return list, nil
}

// quoted writes a value between double quotes, as Apache, nginx and Caddy read it. No header of the table has a double
// quote or a backslash.
func quoted(value string) string { return `"` + value + `"` }
