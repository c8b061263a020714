package published

import (
	"os"
	"path"
	"strings"
	"testing"

	"borgerguide/calculators"
)

// TestWholeAnswers holds all that the published cases say against answers.txt beside them, in the order it is said: a
// case names what matters, this what else is said, and so what is not. UPDATE_GOLDEN=1 writes the files anew: read
// what they change.
func TestWholeAnswers(t *testing.T) {
	for i, calculator := range calculators.All {
		var got strings.Builder
		for _, c := range read(t, int64(i)) {
			got.WriteString(c.Name + "\n")
			for _, said := range c.Said() {
				got.WriteString("\t" + said + "\n")
			}
		}
		file := path.Join("..", calculator.Folder, "answers.txt")
		if os.Getenv("UPDATE_GOLDEN") != "" {
			if err := os.WriteFile(file, []byte(got.String()), 0o644); err != nil {
				t.Fatal(err)
			}
		}
		want, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		had, has := strings.Split(string(want), "\n"), strings.Split(got.String(), "\n")
		for line := range max(len(had), len(has)) {
			if line >= len(had) || line >= len(has) || had[line] != has[line] {
				t.Errorf("%s:%d: other than what is said now, which is%s\nIs it right so? "+
					"UPDATE_GOLDEN=1 go test ./calculators/published writes the file anew: read what it changes.",
					file, line+1, around(has, line))
				break
			}
		}
	}
}

func read(t *testing.T, calculator int64) []Case {
	t.Helper()
	cases, err := Read(calculator)
	if err != nil {
		t.Fatal(err)
	}
	return cases
}

// around are the lines near one of them.
func around(lines []string, at int) string {
	return "\n" + strings.Join(lines[min(max(at-3, 0), len(lines)):min(at+3, len(lines))], "\n")
}
