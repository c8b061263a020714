package hosts

import (
	"encoding/json"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

func site(base string, guides ...string) Site {
	return Site{
		Base: base, Guides: guides, NotFound: "404.html", Portable: "gem.html",
		Assets: "assets/", Calculators: "beregn/", Embedded: "indlejr/",
		Policy: "default-src 'none'", Computing: "default-src 'none'; script-src 'self'",
	}
}

// TestFiles: what each host reads, word for word, of a site at the root of its host and of one in a sub-path.
func TestFiles(t *testing.T) {
	for folder, base := range map[string]string{"root": "/", "under": "/by/guide.1/"} {
		files, err := site(base, "aaby/tilbud/", "aaby/tilbud/2027-03-01/").Files()
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range files {
			name := filepath.Join("testdata", folder, strings.TrimPrefix(f.Name, "."))
			if os.Getenv("UPDATE_GOLDEN") != "" {
				if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
					t.Fatal(err)
				}
				if err := os.WriteFile(name, f.Data, 0o644); err != nil {
					t.Fatal(err)
				}
			}
			if want, err := os.ReadFile(name); err != nil || string(want) != string(f.Data) {
				t.Errorf("%s %s is\n%s", folder, f.Name, f.Data)
			}
		}
	}
}

// allowed are the elements of a web.config that a site's own may have where the server is as it comes, each under the
// one it stands in.
var allowed = map[string]string{
	"configuration": "system.webServer location", "location": "system.webServer",
	"system.webServer": "defaultDocument directoryBrowse httpErrors staticContent urlCompression httpProtocol",
	"defaultDocument":  "files", "files": "clear add", "httpErrors": "remove error", "staticContent": "clientCache",
	"httpProtocol": "customHeaders", "customHeaders": "remove add",
}

// TestWebConfig: the file is XML; it has no element that a server may refuse, and each header is taken out before it is
// set, since a name that is there twice is an error for the whole site.
func TestWebConfig(t *testing.T) {
	files, err := site("/", "aaby/tilbud/").Files()
	if err != nil {
		t.Fatal(err)
	}
	at := slices.IndexFunc(files, func(f File) bool { return f.Name == "web.config" })
	d := xml.NewDecoder(strings.NewReader(string(files[at].Data)))
	var open []string
	removed := map[string]bool{}
	for {
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			t.Fatal(err)
		}
		switch e := token.(type) {
		case xml.StartElement:
			name := e.Name.Local
			if len(open) > 0 && !slices.Contains(strings.Fields(allowed[open[len(open)-1]]), name) {
				t.Errorf("<%s> stands in <%s>", name, open[len(open)-1])
			}
			open = append(open, name)
			if len(e.Attr) == 0 || open[len(open)-2] != "customHeaders" {
				continue
			}
			header := e.Attr[0].Value
			if name == "add" && !removed[header] {
				t.Errorf("%s is set and not taken out before", header)
			}
			removed[header] = name == "remove"
		case xml.EndElement:
			open = open[:len(open)-1]
		}
	}
}

// TestAzureReadsItAll: the configuration is never longer than what is read; calculators may be framed in either way.
func TestAzureReadsItAll(t *testing.T) {
	for _, count := range []int{1, 20, 98, 500} {
		var guides []string
		for i := range count {
			guides = append(guides, fmt.Sprintf("kommune-%d/tilbud/", i))
		}
		f, err := site("/", guides...).azure()
		if err != nil {
			t.Fatal(err)
		}
		var config azureConfig
		if err := json.Unmarshal(f.Data, &config); err != nil || len(f.Data) > azureReads {
			t.Errorf("%d guides: %d bytes, %v", count, len(f.Data), err)
		}
		framed := !strings.Contains(config.GlobalHeaders[policyHeader], unframed)
		for _, r := range config.Routes {
			embedded := strings.HasSuffix(r.Route, "/indlejr/*")
			framed = framed || embedded && !strings.Contains(r.Headers[policyHeader], unframed)
		}
		if !framed {
			t.Errorf("%d guides: nothing may be framed", count)
		}
	}
}

// TestForEngines: a list where the address is known and a page may be found; robots.txt only at the root of a host.
func TestForEngines(t *testing.T) {
	names := func(address, base string, listed ...string) (names []string) {
		for _, f := range ForEngines(address, base, listed) {
			names = append(names, f.Name)
		}
		return names
	}
	for _, c := range []struct{ got, want []string }{
		{names("", "/", "a.html"), nil},
		{names("https://guide.example/", "/"), nil},
		{names("https://guide.example/", "/", "a.html"), []string{"sitemap.xml", "robots.txt"}},
		{names("https://guide.example/under/", "/under/", "a.html"), []string{"sitemap.xml"}},
	} {
		if !slices.Equal(c.got, c.want) {
			t.Errorf("got %q, want %q", c.got, c.want)
		}
	}
	list := ForEngines("https://guide.example/", "/", []string{"b&c.html", "a.html"})[0]
	const want = "<loc>https://guide.example/a.html</loc></url>\n<url><loc>https://guide.example/b&amp;c.html</loc>"
	if got := string(list.Data); !strings.Contains(got, want) {
		t.Errorf("the list is\n%s", got)
	}
}
