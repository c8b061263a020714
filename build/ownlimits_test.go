package main

import (
	"path/filepath"
	"strings"
	"testing"
)

// TestOwnLimits: a municipality with time limits of its own, and a chain of them, builds without a problem. Its
// calculators answer each by its name, and its page offers them.
func TestOwnLimits(t *testing.T) {
	dir := madeTowns(t, "fristby")
	for args, want := range map[string]string{
		"hvad=transportfrist modtaget=2026-11-02":     "limit-normally transportfrist 2026-11-09",
		"hvad=kontaktfrist modtaget=2026-11-02":       "limit-by kontaktfrist 2026-11-16",
		"hvad=kvittering modtaget=2026-11-02":         "limit-by kvittering 2026-11-16",
		"hvad=hjemvistfrist hjemvist=2026-11-02":      "limit-by hjemvistfrist 2026-12-28",
		"hvad=udredning moede=2026-11-09":             "limit-by udredning 2026-11-16",
		"hvad=planfrist moede=2026-11-09":             "limit-by planfrist 2026-11-26",
		"hvad=beslutning moede=2026-11-09":            "limit-by beslutning 2026-12-10",
		"hvad=beslutning moede=2026-12-14":            "limit-by beslutning 2027-01-18",
		"hvad=beslutning moede=ved-ikke":              "start-unknown",
		"hvad=fristen modtaget=2026-11-02":            "hvad:choice ",
		"hvad=svar modtaget=2026-11-02":               "answer-by 2026-12-28",
		"hvad=klage post=digital modtaget=2026-11-02": "complain-by 2026-11-30 2026-11-30",
	} {
		line := "calc -dir " + dir + " deadline kommune=fristby dato=2026-11-22 " + args
		_, stdout, stderr := tool(strings.Fields(line)...)
		if got := strings.ReplaceAll(told(t, stdout, stderr), `","`, " "); !strings.HasPrefix(got, want) {
			t.Errorf("%s: %s, want %s", args, got, want)
		}
	}
	if code, _, stderr := tool("build", "-dir", dir); code != 0 {
		t.Fatal(stderr)
	}
	page := tree(t, filepath.Join(dir, "public"))["fristby/"+sheltered+"/beregn/frist.html"]
	for _, want := range []string{
		`{"key":"beslutning","text":"Kommunens beslutning"}`, `{"name":"En medarbejder kontakter dig","cite":{`,
		"senest 2 uger efter",
	} {
		if !strings.Contains(page, want) {
			t.Errorf("the calculator's page has no %s", want)
		}
	}
}
