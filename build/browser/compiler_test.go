package browser

import (
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// The way out: with compiler = "standard" the same site works, only heavier.
func TestStandardCompiler(t *testing.T) {
	dir := t.TempDir()
	for _, part := range []string{"content", "calculators"} {
		if err := os.CopyFS(filepath.Join(dir, part), os.DirFS(filepath.Join("../..", part))); err != nil {
			t.Fatal(err)
		}
	}
	for _, name := range []string{"go.mod", "go.sum", "config.toml"} {
		text, err := os.ReadFile(filepath.Join("../..", name))
		if err != nil {
			t.Fatal(err)
		}
		if name == "config.toml" {
			text = append([]byte("compiler = \"standard\"\n"), text...)
		}
		if err := os.WriteFile(filepath.Join(dir, name), text, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if out, err := exec.Command("go", "run", "borgerguide/build", "build", "-dir", dir).CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	scripts, err := filepath.Glob(filepath.Join(dir, "public/assets/tools-*.js"))
	if err != nil || len(scripts) != 1 {
		t.Fatalf("the scripts are %q: %v", scripts, err)
	}
	if script, err := os.Stat(scripts[0]); err != nil || script.Size() < 1_000_000 {
		t.Fatalf("the module in the script is not the standard compiler's: %v %v", script, err)
	}
	server := httptest.NewServer(http.FileServer(http.Dir(filepath.Join(dir, "public"))))
	t.Cleanup(server.Close)
	b := open(t, server.URL+"/", transport, desktop)
	writeTransport(b)
	b.calculate()
	if got, want := b.text("#resultat"), "Du skal højst selv betale 180 kr. om måneden"; !strings.Contains(got, want) {
		t.Errorf("the headline is %q, without %q", got, want)
	}
	b.quiet()
}
