package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"borgerguide/build/content"
	"borgerguide/build/fixture"
)

func TestCalc(t *testing.T) {
	const byBus = "transport kommune=randers afstand=20 maade=kollektiv kollektiv=900 kollektiv10=455 loen=600"
	for _, c := range []struct {
		args, headline string
		numbers        []any
		fault          string
		code           int
	}{
		{byBus, "you-pay", []any{18000.0}, "", 0},
		{"deadline kommune=ballerup hvad=svar modtaget=2026-11-02", "answer-by", []any{"2026-12-14"}, "", 0},
		{"deadline hvad=svar modtaget=2026-11-02", "answer-unknown", nil, "", 0},
		{"deadline kommune=nowhere hvad=svar modtaget=2026-11-02", "", nil, "kommune/choice", 2},
		{"transport afstand=-3 maade=bil dage=3 takst=2 loen=1", "", nil, "afstand/low", 2},
		{"transport afstand=x maade=bil dage=3 takst=2 loen=1", "", nil, "afstand/text", 2},
		{"transport afstand=3 maade=bil dage=3 takst=2 loen=1 farve=1", "", nil, "farve/key", 2},
		{"transport afstand= maade=bil dage=3 takst=2 loen=1", "", nil, "afstand/empty", 2},
	} {
		t.Run(c.args, func(t *testing.T) {
			code, stdout, stderr := tool(append([]string{"calc", "-dir", ".."}, strings.Fields(c.args)...)...)
			if code != c.code {
				t.Errorf("exit code %d, not %d", code, c.code)
			}
			out := readAnswer(t, stdout, stderr)
			if c.fault != "" {
				if len(out.Faults) == 0 {
					t.Fatalf("nothing is at fault: %+v", out)
				}
				if f := out.Faults[0]; f.Input+"/"+f.Fault != c.fault || f.Text == "" {
					t.Errorf("the fault is %+v, not %s", f, c.fault)
				}
				return
			}
			if len(out.Lines) == 0 {
				t.Fatalf("nothing is said: %+v", out)
			}
			if l := out.Lines[0]; l.Sentence != c.headline || !slices.Equal(l.Numbers, c.numbers) {
				t.Errorf("the headline is %+v", l)
			}
		})
	}
}

// answer is what calc prints for programs.
type answer struct {
	Calculator string
	Lines      []struct {
		Sentence, Text string
		Numbers        []any
	}
	Faults   []struct{ Input, Fault, Text string }
	OwnRules struct {
		First string
		Rules []string
	}
}

func readAnswer(t *testing.T, stdout, stderr string) (a answer) {
	t.Helper()
	if err := json.Unmarshal([]byte(stdout), &a); err != nil {
		t.Fatalf("%v: %s%s", err, stdout, stderr)
	}
	return a
}

// twoKinds writes the small tree with two kinds of standards to a folder.
func twoKinds(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	if err := os.CopyFS(dir, fixture.TwoKinds(t)); err != nil {
		t.Fatal(err)
	}
	return dir
}

// TestCalcTakesTheStandardWithTheCalculator: of a municipality with two standards, that whose kind has it.
func TestCalcTakesTheStandardWithTheCalculator(t *testing.T) {
	dir := twoKinds(t)
	files := os.DirFS(dir)
	g, _ := content.Load(files)
	for calculator, want := range map[string]string{"transport": "beskyttet-beskaeftigelse", "wage": "ledsagelse"} {
		m, _ := g.Municipality(files, "lilleby")
		if able := g.StandardsWith(m, calculator); len(able) != 1 || able[0].ID != want {
			t.Errorf("%s: the standard is not %s", calculator, want)
		}
	}
	const folder, none = "content/municipalities/", "the municipality has no standard with the calculator "
	const transport = " afstand=8 maade=bil dage=3 takst=2,28 loen=3000"
	const wage = " form=timeloen timeloen=30 timer=10 traek=38"
	for _, c := range []struct{ args, want string }{
		{"transport kommune=lilleby" + transport, ""},
		{"wage kommune=lilleby" + wage, ""},
		{"transport kommune=storeby" + transport, ""},
		{"wage" + wage, ""},
		{"wage kommune=storeby" + wage, folder + "storeby/municipality.toml:1:1: " + none + "wage\n" +
			"    name = \"Storeby\"\n    ^\n    ask without kommune=storeby, of the law alone, " +
			"or write its standard in " + folder + "storeby/ledsagelse\n\n"},
		{"pension kommune=lilleby foedt=1964-05-01", folder + "lilleby/municipality.toml:1:1: " + none + "pension\n" +
			"    name = \"Lilleby\"\n    ^\n    ask without kommune=lilleby, of the law alone\n\n"},
	} {
		code, stdout, stderr := tool(append([]string{"calc", "-dir", dir}, strings.Fields(c.args)...)...)
		if c.want != "" {
			if code != 1 || stdout != "" || stderr != c.want {
				t.Errorf("%s: exit code %d, printed %q and\n%s", c.args, code, stdout, stderr)
			}
			continue
		}
		if a := readAnswer(t, stdout, stderr); code != 0 || len(a.Lines) == 0 {
			t.Errorf("%s: exit code %d, %+v", c.args, code, a)
		}
	}
}

// TestCalcWithoutAStandard: a municipality that has none yet.
func TestCalcWithoutAStandard(t *testing.T) {
	dir := twoKinds(t)
	if err := os.MkdirAll(filepath.Join(dir, "content/municipalities/nyby"), 0o755); err != nil {
		t.Fatal(err)
	}
	const folder = "content/municipalities/"
	write(t, dir, folder+"nyby/municipality.toml", read(t, dir, folder+"lilleby/municipality.toml"))
	code, stdout, stderr := tool("calc", "-dir", dir, "transport", "kommune=nyby", "afstand=8")
	const want = "the municipality has no standard with the calculator transport\n"
	const instead = "or write its standard in content/municipalities/nyby/beskyttet-beskaeftigelse\n"
	if code != 1 || stdout != "" || !strings.Contains(stderr, want) || !strings.Contains(stderr, instead) {
		t.Errorf("exit code %d, printed %q and\n%s", code, stdout, stderr)
	}
}
