package browser

import (
	"crypto/sha256"
	"encoding/base64"
	"fmt"
	"io/fs"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
)

// The flows read the site with one script before all others in each page: it sets the reader's clock, has printing
// done at once and on no paper, and notes what a page can hear of what its console is told. It stands before the
// page's policy, which does not bind it.
var firstScript = func() string {
	year, month, date := testDay.Civil()
	return fmt.Sprintf(clock, year, month-1, date) + `;
window.heard = [];
for (const kind of ["error", "warn", "log", "info", "debug"]) {
	console[kind] = (...all) => heard.push("console " + kind + ": " + all.join(" "));
}
addEventListener("error", (e) => heard.push("error: " + (e.message || "not loaded: " + e.target.outerHTML)), true);
addEventListener("unhandledrejection", (e) => heard.push("unhandled: " + e.reason));
addEventListener("securitypolicyviolation", (e) => heard.push("policy: " + e.violatedDirective + " " + e.blockedURI));
window.print = () => {
	window.printed = [document.documentElement.className, ...[...document.querySelectorAll(".printout")].map((e) => e.innerText)];
	dispatchEvent(new Event("afterprint"));
};`
}()

// firstScriptAllowed is what the policy of another site's page needs to say to have that script.
func firstScriptAllowed() string {
	sum := sha256.Sum256([]byte(firstScript))
	return "'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'"
}

// listeningSite is the folder of the site with the first script in every page.
var listeningSite = sync.OnceValues(func() (string, error) {
	to := filepath.Join(filepath.Dir(siteDir), "listening")
	if err := os.CopyFS(to, os.DirFS(siteDir)); err != nil {
		return "", err
	}
	return to, filepath.WalkDir(to, func(name string, entry fs.DirEntry, err error) error {
		if err != nil || filepath.Ext(name) != ".html" {
			return err
		}
		text, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		return os.WriteFile(name, []byte(withFirstScript(string(text))), 0o644)
	})
})

func withFirstScript(text string) string {
	return strings.Replace(text, "<head>", "<head><script>"+firstScript+"</script>", 1)
}

// listening serves that site in a sub-path, and gives its address.
func listening(t *testing.T) string {
	t.Helper()
	const under = "/under/en/mappe/"
	mux := http.NewServeMux()
	mux.Handle(under, http.StripPrefix(strings.TrimSuffix(under, "/"), http.FileServer(http.Dir(listeningDir(t)))))
	server := httptest.NewServer(mux)
	t.Cleanup(server.Close)
	return server.URL + under
}

// anotherListening serves one page of another site, whose policy allows the first script.
func anotherListening(t *testing.T, policy, body string) string {
	t.Helper()
	policy = strings.Replace(policy, "script-src ", "script-src "+firstScriptAllowed()+" ", 1)
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path != "/" {
			http.NotFound(w, r)
			return
		}
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		w.Header().Set("Content-Security-Policy", policy)
		fmt.Fprint(w, withFirstScript(`<!doctype html><html lang="da"><head><title>Kommunens side</title>
<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"></head>
<body><main><h1>En side</h1>`+body+`</main></body></html>`))
	}))
	t.Cleanup(server.Close)
	return server.URL + "/"
}

// listeningFiles is that site as a reader opens it from a folder.
func listeningFiles(t *testing.T) string {
	t.Helper()
	return (&url.URL{Scheme: "file", Path: filepath.ToSlash(listeningDir(t)) + "/"}).String()
}

func listeningDir(t *testing.T) string {
	t.Helper()
	dir, err := listeningSite()
	if err != nil {
		t.Fatal(err)
	}
	return dir
}
