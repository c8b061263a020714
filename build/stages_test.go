package main

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"testing/fstest"

	"borgerguide/build/check"
	"borgerguide/build/content"
	"borgerguide/build/fixture"
	"borgerguide/build/page"
)

// nowhere takes files and keeps none.
func nowhere(page.File) error { return nil }

// smallProject writes the small tree that all tests share to a folder, with its municipality under some names.
func smallProject(t *testing.T, names ...string) string {
	t.Helper()
	dir := t.TempDir()
	tree := fixture.Base(t)
	for name, f := range fixture.Base(t) {
		for _, id := range names {
			if rest, ok := strings.CutPrefix(name, "content/municipalities/lilleby/"); ok {
				called := strings.ToUpper(id[:1]) + id[1:]
				own := bytes.ReplaceAll(f.Data, []byte(`name = "Lilleby"`), []byte(`name = "`+called+`"`))
				tree["content/municipalities/"+id+"/"+rest] = &fstest.MapFile{Data: own}
			}
		}
	}
	if err := os.CopyFS(dir, tree); err != nil {
		t.Fatal(err)
	}
	all := append([]string{"lilleby"}, names...)
	replace(t, dir, "config.toml", `["lilleby"]`, `["`+strings.Join(all, `", "`)+`"]`)
	return dir
}

// makeAll takes a project through all stages but the last.
func makeAll(t *testing.T, dir string, put page.Put) (loaded, assets, made) {
	t.Helper()
	l, err := load(dir)
	if err != nil {
		t.Fatal(err)
	}
	a, m, err := makeSite(dir, l, put)
	if err != nil {
		t.Fatal(err)
	}
	return l, a, m
}

// TestStagesGiveValues: a stage changes nothing of what it was given, so that it can be taken again.
func TestStagesGiveValues(t *testing.T) {
	dir := smallProject(t, "aaby")
	l, a, first := makeAll(t, dir, nowhere)
	if first.problems.Errors() > 0 {
		t.Fatal(first.problems)
	}
	again, err := makePages(l, a, l.check(), nowhere)
	if err != nil {
		t.Fatal(err)
	}
	addresses := func(m made) (list []string) {
		for _, d := range m.documents {
			list = append(list, d.Address)
		}
		return list
	}
	if !slices.Equal(addresses(first), addresses(again)) || len(first.problems) != len(again.problems) {
		t.Errorf("first %d files and %d problems, then %d and %d",
			len(first.documents), len(first.problems), len(again.documents), len(again.problems))
	}
}

// TestEveryProblemIsTold: what is wrong with one municipality, with a finished page of another, and with a file that
// all share hides nothing of the others, however many are made at a time.
func TestEveryProblemIsTold(t *testing.T) {
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(0))
	dir := smallProject(t, "aaby", "storby")
	replace(t, dir, "content/municipalities/aaby/municipality.toml", "status =", "statsu =")
	heavy := "content/municipalities/storby/beskyttet-beskaeftigelse/klage.md"
	write(t, dir, heavy, read(t, dir, heavy)+"\n"+heavyText(4000)+"\n")
	for _, processors := range []int{1, 4} {
		runtime.GOMAXPROCS(processors)
		_, _, m := makeAll(t, dir, nowhere)
		said := m.problems.Error()
		wanted := []string{"aaby/municipality.toml:", "unknown key statsu", "the page weighs"}
		for _, want := range wanted {
			if !strings.Contains(said, want) {
				t.Errorf("with %d processors it does not say %q:\n%s", processors, want, said)
			}
		}
	}
	replace(t, dir, "content/law/facts.toml", "[fact.egen-afstand]", "[fact.egen-afstand]\nnme = \"\"")
	_, _, m := makeAll(t, dir, func(f page.File) error {
		if strings.HasSuffix(f.Address, ".html") {
			t.Errorf("%s was made of what is wrong", f.Address)
		}
		return nil
	})
	for _, want := range []string{"unknown key nme", "unknown key statsu"} {
		if said := m.problems.Error(); !strings.Contains(said, want) {
			t.Errorf("it does not say %q:\n%s", want, said)
		}
	}
}

// heavyText is sentences that compress badly.
func heavyText(sentences int) string {
	r := rand.New(rand.NewPCG(1, 2))
	var b strings.Builder
	for range sentences {
		b.WriteString("Se ")
		for range 8 {
			b.WriteByte(byte('a' + r.IntN(26)))
		}
		b.WriteString(".\n\n")
	}
	return b.String()
}

// TestPutStopsTheStages: what cannot be handed on is an error, from whichever stage it came.
func TestPutStopsTheStages(t *testing.T) {
	dir := smallProject(t, "aaby")
	l, err := load(dir)
	if err != nil {
		t.Fatal(err)
	}
	for _, stop := range []string{"assets/", "aaby/", "index.html"} {
		_, _, err := makeSite(dir, l, func(f page.File) error {
			if strings.HasPrefix(f.Address, stop) {
				return fmt.Errorf("no room for %s", f.Address)
			}
			return nil
		})
		if err == nil || !strings.Contains(err.Error(), "no room for "+stop) {
			t.Errorf("%s: %v", stop, err)
		}
	}
}

// TestPagesAreWeighedWhole: with the style, and with the script where there is one.
func TestPagesAreWeighedWhole(t *testing.T) {
	_, a, m := makeAll(t, smallProject(t, "aaby"), nowhere)
	style, script := a.document(a.bundle.Style).Sent, a.document(a.bundle.Script).Sent
	seen := map[check.DocumentKind]int{}
	for _, d := range m.documents {
		least := map[check.DocumentKind]int{check.GuidePage: style, check.CalculatorPage: style + script}[d.Kind]
		seen[d.Kind]++
		styled := d.Kind != check.WholePage && d.IDs != nil && d.Address != content.MissingAddress
		if d.Sent <= least && styled {
			t.Errorf("%s weighs %d, no more than the %d of what it fetches", d.Address, d.Sent, least)
		}
	}
	delete(seen, "") // of files that are no pages
	if style == 0 || script == 0 || len(seen) != 4 {
		t.Errorf("the style weighs %d, the script %d, and of the kinds of pages there are %v", style, script, seen)
	}
}

// TestOwnColours: two municipalities may choose the same colours, and what theirs weigh counts.
func TestOwnColours(t *testing.T) {
	dir := smallProject(t, "aaby", "storby")
	for _, id := range []string{"aaby", "storby"} {
		name := "content/municipalities/" + id + "/municipality.toml"
		write(t, dir, name, read(t, dir, name)+"[colour]\nlink = \"#003366\"\nlink-dark = \"#cce0ff\"\n")
	}
	if code, _, stderr := tool("build", "-dir", dir); code != 0 {
		t.Fatal(stderr)
	}
	_, _, m := makeAll(t, dir, nowhere)
	sent, colours := map[string]int{}, 0
	for _, d := range m.documents {
		sent[d.Address] = d.Sent
		if strings.HasPrefix(d.Address, "assets/colours-") {
			colours = d.Sent
		}
	}
	const front = "/beskyttet-beskaeftigelse/index.html"
	if with, without := sent["aaby"+front], sent["lilleby"+front]; colours == 0 || with < without+colours {
		t.Errorf("%d bytes with colours that weigh %d, %d without", with, colours, without)
	}
}

// TestSideBySide gives values in the order of the names, and never makes more at a time than there are processors.
func TestSideBySide(t *testing.T) {
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(3))
	var names []string
	for i := range 50 {
		names = append(names, fmt.Sprint(i))
	}
	var now, most atomic.Int32
	got := sideBySide(names, func(name string) string {
		most.Store(max(most.Load(), now.Add(1)))
		runtime.Gosched()
		now.Add(-1)
		return name
	})
	if !slices.Equal(got, names) || most.Load() > 3 {
		t.Errorf("at most %d at a time, and %v", most.Load(), got)
	}
}

// TestMunicipalitiesAreLetGo: of a municipality that is finished hardly more is kept than of each page where it leads.
func TestMunicipalitiesAreLetGo(t *testing.T) {
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(1))
	var names []string
	for i := range 12 {
		names = append(names, fmt.Sprintf("by%d", i))
	}
	dir := smallProject(t, names...)
	for _, name := range names { // a long passage, so that it is seen where one is kept
		for _, source := range []string{"source.txt", "source.md"} {
			source = "content/municipalities/" + name + "/beskyttet-beskaeftigelse/" + source
			write(t, dir, source, read(t, dir, source)+"\n"+strings.Repeat("Ord og ord. ", 10_000)+"\n")
		}
	}
	var first, last, written uint64
	_, _, _ = makeAll(t, dir, func(f page.File) error {
		written += uint64(len(f.Data))
		var memory runtime.MemStats
		switch filepath.ToSlash(f.Address) {
		case "by0/index.html":
			collect(&memory)
			first, written = memory.HeapAlloc, 0
		case "by11/index.html":
			collect(&memory)
			last = memory.HeapAlloc
		}
		return nil
	})
	if first == 0 || last == 0 || last > first+written/2 {
		t.Errorf("from %d bytes to %d, while %d were written", first, last, written)
	}
}

// collect reads what is in use, twice collected: pools let go of what they hold at the second time.
func collect(memory *runtime.MemStats) {
	runtime.GC()
	runtime.GC()
	runtime.ReadMemStats(memory)
}
