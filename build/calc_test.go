package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"borgerguide/build/content"
	"borgerguide/build/fixture"
)

func TestCalc(t *testing.T) {
	for _, c := range []struct {
		args, headline string
		numbers        []any
		fault          string
		code           int
	}{
		{"transport kommune=randers afstand=20 maade=kollektiv kollektiv=900 kollektiv10=455 loen=600", "you-pay", []any{18000.0}, "", 0},
		{"deadline kommune=ballerup hvad=svar modtaget=2026-11-02", "answer-by", []any{"2026-12-14"}, "", 0},
		{"deadline hvad=svar modtaget=2026-11-02", "", nil, "kommune/empty", 2},
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
				if len(out.Faults) == 0 || out.Faults[0].Input+"/"+out.Faults[0].Fault != c.fault || out.Faults[0].Text == "" {
					t.Errorf("the faults are %+v, not %s", out.Faults, c.fault)
				}
				return
			}
			if len(out.Lines) == 0 || out.Lines[0].Sentence != c.headline || len(out.Lines[0].Numbers) != len(c.numbers) || out.Lines[0].Numbers[0] != c.numbers[0] {
				t.Errorf("the answer is %+v", out.Lines)
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
	Faults []struct{ Input, Fault, Text string }
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
		if lookup, err := lookupOf(g, files, "lilleby", calculator); err != nil || lookup.Standard.ID != want {
			t.Errorf("%s: %v, the standard is not %s", calculator, err, want)
		}
	}
	const transport = " afstand=8 maade=bil dage=3 takst=2,28 loen=3000"
	const wage = " form=timeloen timeloen=30 timer=10 traek=38"
	for _, c := range []struct{ args, want string }{
		{"transport kommune=lilleby" + transport, ""},
		{"wage kommune=lilleby" + wage, ""},
		{"transport kommune=storeby" + transport, ""},
		{"wage" + wage, ""},
		{"wage kommune=storeby" + wage, "content/municipalities/storeby/municipality.toml:1:1: the municipality has no standard with the calculator wage\n" +
			"    name = \"Storeby\"\n    ^\n" +
			"    ask without kommune=storeby, of the law alone, or write its standard in content/municipalities/storeby/ledsagelse\n\n"},
		{"pension kommune=lilleby foedt=1964-05-01", "content/municipalities/lilleby/municipality.toml:1:1: the municipality has no standard with the calculator pension\n" +
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
	write(t, dir, "content/municipalities/nyby/municipality.toml", read(t, dir, "content/municipalities/lilleby/municipality.toml"))
	code, stdout, stderr := tool("calc", "-dir", dir, "transport", "kommune=nyby", "afstand=8")
	const want = "the municipality has no standard with the calculator transport\n"
	const instead = "or write its standard in content/municipalities/nyby/beskyttet-beskaeftigelse\n"
	if code != 1 || stdout != "" || !strings.Contains(stderr, want) || !strings.Contains(stderr, instead) {
		t.Errorf("exit code %d, printed %q and\n%s", code, stdout, stderr)
	}
}
