package main

import (
	"encoding/json"
	"strings"
	"testing"
)

// bothHaveDeadline lets the second kind of the small tree have the calculator deadline too, and says which page answers
// in place of another.
func bothHaveDeadline(t *testing.T) string {
	t.Helper()
	dir := twoKinds(t)
	const kind = "content/law/ledsagelse/guide.toml"
	text := strings.Replace(read(t, dir, kind), `calculators = ["wage"]`, `calculators = ["wage", "deadline"]`, 1)
	write(t, dir, kind, text+"\n[instead.transport]\npage = \"dage\"\n")
	const standard = "content/municipalities/lilleby/ledsagelse/standard.toml"
	write(t, dir, standard, read(t, dir, standard)+`
[fact.svarfrist.from.2020-02-03]
value = "20 dage"
heading = "1"
quote = "20 dage om året"
certainty = "standard"
open = true
`)
	return dir
}

// TestCalcAsksWhichStandard: where several of a municipality's standards have the calculator, one is to be named. What
// is wrong else is told beside it, and no number is given.
func TestCalcAsksWhichStandard(t *testing.T) {
	dir := bothHaveDeadline(t)
	const ask = " hvad=svar modtaget=2026-11-02"
	const both, first, second = "beskyttet-beskaeftigelse, ledsagelse", "beskyttet-beskaeftigelse", "ledsagelse"
	for _, c := range []struct{ args, want string }{
		{"deadline kommune=lilleby" + ask, "standard:empty vælg " + both},
		{"deadline kommune=lilleby standard=" + ask, "standard:empty vælg " + both},
		{"deadline kommune=lilleby hvad=svar modtaget=x", "standard:empty vælg " + both + "; modtaget:text"},
		{"deadline kommune=lilleby farve=x" + ask, "standard:empty vælg " + both + "; farve:key"},
		{"deadline kommune=lilleby standard=" + first + ask, "answer-by 2026-12-14"},
		{"deadline kommune=lilleby standard=" + second + ask, "answer-by 2026-11-23"}, // 20 days, moved from a Sunday
		{"deadline standard=" + second + " kommune=lilleby" + ask, "answer-by 2026-11-23"},
		{"deadline kommune=lilleby standard=ledsag" + ask, "standard:choice ukendt ledsag, vælg " + both},
		{"deadline kommune=lilleby standard=LEDSAGELSE" + ask, "standard:choice ukendt LEDSAGELSE, vælg " + both},
		{"deadline kommune=storeby" + ask, "answer-by 2026-12-14"},
		{"deadline kommune=storeby standard=" + second + ask, "standard:choice ukendt ledsagelse, vælg " + first},
		{"transport kommune=storeby standard=" + second, "standard:without uden beregner: Ledsagelse, læs Hvor meget"},
		{"deadline kommune=nowhere standard=" + second + ask, "kommune:choice"},
		{"transport kommune=lilleby standard=" + second, "standard:without uden beregner: Ledsagelse, læs " +
			"Hvor meget kan jeg få?: lilleby/ledsagelse/dage.html"},
		{"pension kommune=lilleby standard=" + second, "standard:without uden beregner: Ledsagelse, læs " +
			"Ledsagelse i ord lookup.municipality Lilleby: lilleby/ledsagelse/index.html"},
		{"deadline" + ask, "answer-unknown"},
		{"deadline standard=" + second + ask, "answer-unknown"},
		{"deadline standard=andet" + ask, "standard:choice ukendt andet, vælg " + both},
		{"transport standard=" + second, "standard:without uden beregner: Ledsagelse, læs Hvor meget kan jeg få?"},
	} {
		code, stdout, stderr := tool(append([]string{"calc", "-dir", dir}, strings.Fields(c.args)...)...)
		atFault := strings.Contains(c.want, ":")
		if got := told(t, stdout, stderr); !strings.HasPrefix(got, c.want) || (code == 2) != atFault {
			t.Errorf("%s: exit code %d, %s, want %s", c.args, code, got, c.want)
		}
	}
}

// told is an answer in short: what is wrong, or the first line.
func told(t *testing.T, stdout, stderr string) string {
	t.Helper()
	a := readAnswer(t, stdout, stderr)
	var parts []string
	for _, f := range a.Faults {
		parts = append(parts, f.Input+":"+f.Fault+" "+f.Text)
	}
	if len(parts) > 0 {
		return strings.Join(parts, "; ")
	}
	if len(a.Lines) == 0 {
		return "nothing"
	}
	numbers, _ := json.Marshal(a.Lines[0].Numbers)
	return a.Lines[0].Sentence + " " + strings.Trim(string(numbers), `[]"`)
}

// TestInstead: a kind says which page answers for a calculator that it does not have, and for no other.
func TestInstead(t *testing.T) {
	for line, want := range map[string]string{
		"[instead.transport]\npage = \"dag\"":  "the page dag is missing",
		"[instead.wage]\npage = \"dage\"":      "the guide has the calculator wage, which answers itself",
		"[instead.transprot]\npage = \"dage\"": "there is no calculator transprot",
	} {
		dir := twoKinds(t)
		const kind = "content/law/ledsagelse/guide.toml"
		write(t, dir, kind, read(t, dir, kind)+"\n"+line+"\n")
		code, _, stderr := tool("check", "-dir", dir)
		if code != 1 || !strings.Contains(stderr, want) || !strings.Contains(stderr, kind+":") {
			t.Errorf("%s: exit code %d\n%s", line, code, stderr)
		}
	}
}
