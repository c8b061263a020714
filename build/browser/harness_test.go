package browser

import (
	"context"
	"fmt"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/chromedp"
)

// The site under test, built once from the project's own content, and the browser all tests share.
var (
	siteDir  string
	toolPath string
	chrome   context.Context
)

func TestMain(m *testing.M) { os.Exit(runAll(m)) }

func runAll(m *testing.M) int {
	dir, err := os.MkdirTemp("", "borgerguide")
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	defer os.RemoveAll(dir)
	siteDir = filepath.Join(dir, "site")
	toolPath = filepath.Join(dir, "borgerguide")
	for _, step := range [][]string{
		{"go", "build", "-o", toolPath, "borgerguide/build"},
		{toolPath, "build", "-dir", "../..", "-o", siteDir},
	} {
		if out, err := exec.Command(step[0], step[1:]...).CombinedOutput(); err != nil {
			fmt.Fprintf(os.Stderr, "%s: %v\n%s", strings.Join(step, " "), err, out)
			return 1
		}
	}
	allocator, stop := chromedp.NewExecAllocator(context.Background(), append(chromedp.DefaultExecAllocatorOptions[:],
		chromedp.ExecPath(chromium()),
		chromedp.NoSandbox,
		chromedp.Flag("disable-dev-shm-usage", true),
		chromedp.Flag("disable-quic", true),
		chromedp.Flag("disable-component-update", true),
		chromedp.Flag("disable-background-networking", true),
		chromedp.Flag("allow-file-access-from-files", false),
		chromedp.WSURLReadTimeout(60*time.Second),
	)...)
	defer stop()
	var cancel context.CancelFunc
	chrome, cancel = chromedp.NewContext(allocator)
	defer cancel()
	if err := chromedp.Do(chrome); err != nil {
		fmt.Fprintln(os.Stderr, "chromium:", err)
		return 1
	}
	return m.Run()
}

// chromium finds the browser: make test has installed one where there was none.
func chromium() string {
	for _, name := range []string{
		os.Getenv("CHROMIUM"), "chromium", "chromium-browser", "google-chrome", "google-chrome-stable",
	} {
		if name != "" {
			if path, err := exec.LookPath(name); err == nil {
				return path
			}
		}
	}
	return "chromium"
}

// serve serves the site at a sub-path of a server of its own.
func serve(t *testing.T, under string) string {
	t.Helper()
	mux := http.NewServeMux()
	mux.Handle(under, http.StripPrefix(strings.TrimSuffix(under, "/"), http.FileServer(http.Dir(siteDir))))
	server := httptest.NewServer(mux)
	t.Cleanup(server.Close)
	return server.URL + under
}

// serveAs serves the site with one type for every file but pages and styles.
func serveAs(t *testing.T, kind string) string {
	t.Helper()
	files := http.FileServer(http.Dir(siteDir))
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if strings.HasSuffix(r.URL.Path, ".js") {
			w.Header().Set("Content-Type", kind)
		}
		files.ServeHTTP(w, r)
	}))
	t.Cleanup(server.Close)
	return server.URL + "/"
}

// fileAddress is the site as a reader opens it from a folder.
func fileAddress() string {
	return (&url.URL{Scheme: "file", Path: filepath.ToSlash(siteDir) + "/"}).String()
}
