package main

import (
	"path/filepath"
	"strings"
	"testing"
)

// TestBuildWithAnAddress: the site is built wherever it will lie. The page for addresses that are not there is shown at
// any depth, so it names its style by the whole address.
func TestBuildWithAnAddress(t *testing.T) {
	for _, address := range []string{
		"https://guide.example/", "https://guide.example/under/guide/", "http://localhost:8080/",
		"https://xn--r-0fa.example/", "https://Guide.example/%C3%A6/", "https://guide.example/~borger/",
	} {
		dir := smallProject(t)
		replace(t, dir, "config.toml", `title = "`, `address = "`+address+`"`+"\n"+`title = "`)
		if code, _, stderr := tool("build", "-dir", dir); code != 0 {
			t.Errorf("%s: %s", address, stderr)
			continue
		}
		page := read(t, filepath.Join(dir, "public"), "404.html")
		if !strings.Contains(page, `href="`+address+`assets/`) {
			t.Errorf("%s: the page for missing addresses finds no style:\n%s", address, page)
		}
	}
}
