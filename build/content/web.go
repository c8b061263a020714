package content

import (
	"net/url"
	"strings"

	"borgerguide/build/file"
	"borgerguide/build/toml"
)

// onTheWeb finds an address that is not one of another site; "" is none.
func onTheWeb(t *toml.Table, address string, key ...string) file.Problems {
	if address == "" || strings.HasPrefix(address, "https://") || strings.HasPrefix(address, "http://") {
		return nil
	}
	return file.Problems{t.At(key...).Problem("the address "+address+" is not one a reader can follow", "write an address that begins with https://")}
}

// safely finds an address that is not https with the name of a site, and nothing a reader would not see; "" is none.
func safely(t *toml.Table, address string, key ...string) file.Problems {
	u, err := url.Parse(address)
	if address == "" || err == nil && u.Scheme == "https" && strings.Contains(u.Hostname(), ".") && u.User == nil {
		return nil
	}
	return file.Problems{t.At(key...).Problem("the address "+address+" is not https:// and the name of a site", "write it as the browser shows it: https://www.example.dk")}
}

// Host is the name of the site an address lies on, as people say it: "randers.dk". The address has been read.
func Host(address string) string {
	u, err := url.Parse(address)
	if err != nil {
		return address
	}
	return strings.TrimPrefix(u.Hostname(), "www.")
}
