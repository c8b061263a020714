package markdown

import (
	"html"
	"net/url"
	"regexp"
	"strings"
)

var pageAddress = regexp.MustCompile(`^(\.\./)*([a-z0-9-]+/)*[a-z0-9-]+\.html(#[a-z0-9-]+)?$|^#[a-z0-9-]+$`)

// address allows what a reader can safely follow: a page of the site, https, mail, telephone. It looks at the address
// as a browser would: with entities and per cent signs decoded.
func (p *reading) address(at int, written string) {
	decoded := html.UnescapeString(written)
	if u, err := url.PathUnescape(decoded); err == nil {
		decoded = u
	}
	decoded = strings.Map(func(r rune) rune {
		if r <= ' ' || r == 0x7f {
			return -1
		}
		return r
	}, decoded)
	lower := strings.ToLower(decoded)
	for _, scheme := range []string{"https://", "http://", "mailto:", "tel:"} {
		if strings.HasPrefix(lower, scheme) && len(lower) > len(scheme) {
			return
		}
	}
	if !pageAddress.MatchString(decoded) || decoded != written {
		p.problem(at, "the address "+written+" is not one a reader can follow",
			"write a page as klage.html or klage.html#frist, another site with https://")
	}
}
