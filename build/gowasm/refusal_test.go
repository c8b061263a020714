package gowasm

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"
)

// TestRefused compiles the module calculators that each fixture holds; the file want has every refusal of the run.
// UPDATE_WANT=1 writes that file: read the difference.
func TestRefused(t *testing.T) {
	fixtures, err := filepath.Glob("testdata/refused/*.txtar")
	if err != nil || len(fixtures) == 0 {
		t.Fatal(fixtures, err)
	}
	for _, name := range fixtures {
		t.Run(filepath.Base(name), func(t *testing.T) {
			fixture, err := txtar.ParseFile(name)
			if err != nil {
				t.Fatal(err)
			}
			fsys, err := txtar.FS(fixture)
			if err != nil {
				t.Fatal(err)
			}
			_, err = Compile(fsys, "calculators", "calculators")
			if err == nil {
				t.Fatal("it is compiled")
			}
			want := &fixture.Files[len(fixture.Files)-1]
			if got := err.Error() + "\n"; got != string(want.Data) {
				t.Errorf("got\n%swant\n%s", got, want.Data)
				if os.Getenv("UPDATE_WANT") != "" {
					want.Data = []byte(got)
					os.WriteFile(name, txtar.Format(fixture), 0o644)
				}
			}
			for _, line := range strings.Split(err.Error(), "\n") {
				if strings.Count(line, ":") < 3 {
					t.Errorf("%q has no place", line)
				}
			}
		})
	}
}
