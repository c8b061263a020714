package hosts

import (
	"encoding/xml"
	"slices"
	"strings"
)

// ForEngines are the files that search engines read: a list of the pages that may be found, and, where the site lies at
// the root of its host, the file that names the list. Where the site's address is not known there is none.
//
// A page that nobody is to find says so itself, and no file keeps engines from reading that.
func ForEngines(address, base string, listed []string) (files []File) {
	if address == "" || len(listed) == 0 {
		return nil
	}
	const sitemap = "sitemap.xml"
	var text strings.Builder
	text.WriteString(xml.Header + `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">` + "\n")
	for _, page := range slices.Sorted(slices.Values(listed)) {
		text.WriteString("<url><loc>")
		_ = xml.EscapeText(&text, []byte(address+page)) // a strings.Builder takes all that is written
		text.WriteString("</loc></url>\n")
	}
	text.WriteString("</urlset>\n")
	files = []File{{sitemap, []byte(text.String())}}
	if base == "/" {
		robots := "User-agent: *\nAllow: /\nSitemap: " + address + sitemap + "\n"
		files = append(files, File{"robots.txt", []byte(robots)})
	}
	return files
}
