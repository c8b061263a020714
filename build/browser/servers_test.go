//go:build servers

package browser

import (
	"bytes"
	"compress/gzip"
	"io"
	"io/fs"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestServers: the site lies on the real servers, at their root and in a sub-path, as the tool writes it. Each file is
// given as it is, under its headers; an address that is not there gives the page for it; a calculator answers.
func TestServers(t *testing.T) {
	for under, config := range map[string]string{"/": "", "/kommunen/guide/": "precompressed = true"} {
		at := newPlace(t, under, config)
		for _, server := range servers {
			t.Run(server.name+" at "+under, func(t *testing.T) {
				site := start(t, server, at)
				site.files(t)
				site.folders(t)
				site.missing(t)
				if server.configured {
					site.compressed(t)
					site.again(t)
				}
				b := open(t, site.address, transport, desktop)
				writeTransport(b)
				b.calculate()
				b.expect("#resultat", "Du skal højst selv betale 180 kr. om måneden")
				b.visit(portable)
				b.until(`Boolean(` + placeOf("transport") + `?.querySelector("form")?.getClientRects().length)`)
				b.quiet()
			})
		}
	}
}

// served is a site on a server.
type served struct {
	server
	address string // of the site's root
	dir     string // the same as files
}

// get asks for an address from the site's root, and gives the answer with its body.
func (s served) get(t *testing.T, address string, headers ...string) (*http.Response, []byte) {
	t.Helper()
	r, err := http.NewRequest("GET", s.address+address, nil)
	if err != nil {
		t.Fatal(err)
	}
	for i := 0; i < len(headers); i += 2 {
		r.Header.Set(headers[i], headers[i+1])
	}
	client := http.Client{Transport: &http.Transport{DisableCompression: true, DisableKeepAlives: true}}
	answer, err := client.Do(r)
	if err != nil {
		t.Fatal(err)
	}
	defer answer.Body.Close()
	body, err := io.ReadAll(answer.Body)
	if err != nil {
		t.Fatal(err)
	}
	return answer, body
}

// types are the types that a browser must be told, by the ending of a file.
var types = map[string]string{".html": "text/html", ".css": "text/css", ".js": "javascript", ".txt": "text/plain"}

// files: every file but those of hosts is given byte for byte, under its type and its headers.
func (s served) files(t *testing.T) {
	t.Helper()
	checked := 0
	err := filepath.WalkDir(s.dir, func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		kind := types[filepath.Ext(name)]
		if kind == "" {
			return nil
		}
		want, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		address, err := filepath.Rel(s.dir, name)
		if err != nil {
			return err
		}
		address = filepath.ToSlash(address)
		answer, body := s.get(t, address)
		if answer.StatusCode != http.StatusOK || !bytes.Equal(body, want) {
			t.Errorf("%s: %s, and %d bytes of %d", address, answer.Status, len(body), len(want))
		}
		if got := answer.Header.Get("Content-Type"); !strings.Contains(got, kind) {
			t.Errorf("%s: the type is %q", address, got)
		}
		s.headers(t, address, answer.Header)
		checked++
		return nil
	})
	if err != nil || checked < 100 {
		t.Fatalf("%d files: %v", checked, err)
	}
}

// headers holds those of one file to what is promised of its kind.
func (s served) headers(t *testing.T, address string, got http.Header) {
	t.Helper()
	if !s.configured {
		return
	}
	policy, lasts := got.Values("Content-Security-Policy"), got.Get("Cache-Control")
	want := map[string]string{"X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer"}
	switch {
	case strings.HasPrefix(address, "assets/"):
		want["Cross-Origin-Resource-Policy"] = "cross-origin"
		if !strings.Contains(lasts, "immutable") {
			t.Errorf("%s: a browser keeps it %q", address, lasts)
		}
	case strings.Contains(address, "/indlejr/"):
		want["Cross-Origin-Resource-Policy"] = "cross-origin"
		want["Cache-Control"] = "public, max-age=600"
		if len(policy) != 1 || strings.Contains(policy[0], "frame-ancestors") || got.Get("ETag") == "" {
			t.Errorf("%s: other sites may not frame it under %q, or it has no ETag", address, policy)
		}
	case strings.HasSuffix(address, "/gem.html"):
		if len(policy) != 1 || policy[0] != "frame-ancestors 'none'" {
			t.Errorf("%s: what it carries is under %q too, beside its own policy", address, policy)
		}
	default:
		want["Cross-Origin-Resource-Policy"] = "same-origin"
		want["Cache-Control"] = "public, max-age=300"
		computing := strings.Contains(address, "/beregn/")
		if len(policy) != 1 || !strings.Contains(policy[0], "frame-ancestors 'none'") ||
			strings.Contains(policy[0], "unsafe-inline") ||
			strings.Contains(policy[0], "wasm-unsafe-eval") != computing {
			t.Errorf("%s: its policy is %q", address, policy)
		}
	}
	for name, value := range want {
		if all := got.Values(name); len(all) != 1 || all[0] != value {
			t.Errorf("%s: %s is %q, not %q", address, name, all, value)
		}
	}
}

// folders: an address that ends in a slash is that of the folder's front page.
func (s served) folders(t *testing.T) {
	t.Helper()
	for _, address := range []string{"", "ballerup/", "randers/beskyttet-beskaeftigelse/"} {
		want, err := os.ReadFile(filepath.Join(s.dir, address, "index.html"))
		if err != nil {
			t.Fatal(err)
		}
		if answer, body := s.get(t, address); answer.StatusCode != http.StatusOK || !bytes.Equal(body, want) {
			t.Errorf("the folder %q: %s, and %d bytes", address, answer.Status, len(body))
		}
	}
	if answer, _ := s.get(t, "assets/"); answer.StatusCode == http.StatusOK {
		t.Error("the files of a folder are listed")
	}
}

// missing: an address that is not there gives the page for it, at any depth; a server as it comes says 404.
func (s served) missing(t *testing.T) {
	t.Helper()
	want, err := os.ReadFile(filepath.Join(s.dir, "404.html"))
	if err != nil {
		t.Fatal(err)
	}
	for _, address := range []string{
		"findes-ikke.html", "ballerup/beskyttet-beskaeftigelse/findes/ikke.html",
		"randers/beskyttet-beskaeftigelse/indlejr/findes-ikke.html", "assets/findes-ikke.js",
		"ballerup/beskyttet-beskaeftigelse/beregn/findes-ikke.html",
	} {
		answer, body := s.get(t, address)
		if answer.StatusCode != http.StatusNotFound || s.configured && !bytes.Equal(body, want) {
			t.Errorf("%s: %s and %.60q", address, answer.Status, body)
		}
	}
}

// compressed: text is packed for browsers that take it.
func (s served) compressed(t *testing.T) {
	t.Helper()
	for _, address := range []string{"sammenlign.html", "ballerup/beskyttet-beskaeftigelse/indlejr/beregner.js"} {
		answer, body := s.get(t, address, "Accept-Encoding", "gzip")
		if answer.Header.Get("Content-Encoding") != "gzip" {
			t.Errorf("%s: not packed", address)
			continue
		}
		r, err := gzip.NewReader(bytes.NewReader(body))
		if err != nil {
			t.Fatal(err)
		}
		got, err := io.ReadAll(r)
		want, _ := os.ReadFile(filepath.Join(s.dir, address))
		if err != nil || !bytes.Equal(got, want) {
			t.Errorf("%s: unpacked, it is %d bytes: %v", address, len(got), err)
		}
	}
}

// again: what other sites load is not sent anew where it has not changed.
func (s served) again(t *testing.T) {
	t.Helper()
	const script = "ballerup/beskyttet-beskaeftigelse/indlejr/ramme.js"
	first, _ := s.get(t, script)
	answer, _ := s.get(t, script, "If-None-Match", first.Header.Get("ETag"))
	if answer.StatusCode != http.StatusNotModified {
		t.Errorf("asked again, the answer is %s", answer.Status)
	}
}
