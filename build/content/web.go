package content

import (
	"net/url"
	"regexp"
	"strings"

	"borgerguide/build/file"
	"borgerguide/build/toml"
)

// onTheWeb finds an address that is not one of another site; "" is none.
func onTheWeb(t *toml.Table, address string, key ...string) file.Problems {
	if address == "" || !beginsOnTheWeb(address) {
		return begins(t, address, key...)
	}
	if what := AddressFault(address); what != "" {
		return file.Problems{t.At(key...).Problem("the address "+address+" "+what, asTheBrowser)}
	}
	return nil
}

func beginsOnTheWeb(address string) bool {
	return strings.HasPrefix(address, "https://") || strings.HasPrefix(address, "http://")
}

// begins finds an address that does not begin as one of another site; "" is none.
func begins(t *toml.Table, address string, key ...string) file.Problems {
	if address == "" || beginsOnTheWeb(address) {
		return nil
	}
	return file.Problems{t.At(key...).Problem("the address "+address+" is not one a reader can follow",
		"write an address that begins with https://")}
}

// safely finds an address that is not https with the name of a site, and nothing a reader would not see; "" is none.
func safely(t *toml.Table, address string, key ...string) file.Problems {
	u, err := url.Parse(address)
	switch {
	case address == "":
		return nil
	case err != nil || u.Scheme != "https" || !strings.Contains(u.Hostname(), ".") || u.User != nil:
		return file.Problems{t.At(key...).Problem("the address "+address+" is not https:// and the name of a site",
			asTheBrowser)}
	case AddressFault(address) != "":
		return file.Problems{t.At(key...).Problem("the address "+address+" "+AddressFault(address), asTheBrowser)}
	}
	return nil
}

const asTheBrowser = "write it as the browser shows it: https://www.example.dk"

// siteLabel is one part of a site's name: »www«, »example«.
const siteLabel = `[\pL\d]([\pL\d-]*[\pL\d])?`

var (
	noAddress = regexp.MustCompile("[\\s\\pZ\\pC\"<>\\\\^`{|}»«]")
	siteForm  = regexp.MustCompile(`^(` + siteLabel + `\.)+\pL([\pL\d-]*[\pL\d])(:\d+)?$`)
)

// AddressFault says why an address with https:// or http:// leads nowhere, as the end of a sentence; "" where it may
// well lead somewhere.
func AddressFault(address string) string {
	if sign := noAddress.FindString(address); strings.TrimSpace(sign) == "" && sign != "" {
		return "has a blank in it"
	} else if sign != "" {
		return "has the sign " + sign + ", which no address has"
	}
	_, rest, _ := strings.Cut(address, "://")
	host, _, _ := strings.Cut(rest, "/")
	host, _, _ = strings.Cut(host, "?")
	host, _, _ = strings.Cut(host, "#")
	switch _, err := url.Parse(address); {
	case strings.HasPrefix(rest, "http:") || strings.HasPrefix(rest, "https:"):
		return "begins twice"
	case !siteForm.MatchString(host) || strings.HasPrefix(host, "www.") && strings.Count(host, ".") < 2:
		return "has no name of a site: »" + host + "«"
	case err != nil:
		return "has a % with no sign behind it"
	case strings.ContainsAny(rest[len(rest)-1:], ".,;:!"):
		return "ends with a " + rest[len(rest)-1:]
	}
	return ""
}

// Host is the name of the site an address lies on, as people say it: "randers.dk". The address has been read.
func Host(address string) string {
	u, err := url.Parse(address)
	if err != nil {
		return address
	}
	return strings.TrimPrefix(u.Hostname(), "www.")
}
