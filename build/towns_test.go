package main

import (
	"fmt"
	"path"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// towns are the municipalities of testdata/towns. Between them they have every form that a municipality's rules have;
// none of them is real. Each is a folder of what an editor puts into the files that new makes:
//
//	municipality.toml           its site and its contacts
//	<standard>/source.txt       its adopted text: what stands between empty lines is a passage, the first one is 1
//	<standard>/standard.toml    what the text says
//	<standard>/<page>.md        its own pages
//	holds.txt                   what is true of it, see TestTowns
const towns = "bedreby fristby ordby strengby tvillingby zoneby"

// madeTowns is an editor's folder with made-up municipalities: as new makes it, and filled.
func madeTowns(t *testing.T, names string) string {
	t.Helper()
	dir := t.TempDir()
	for _, town := range strings.Fields(names) {
		files := tree(t, filepath.Join("testdata/towns", town))
		addTown(t, dir, town)
		if _, both := files[activities+"/source.txt"]; both {
			runNew(t, dir, town+"/"+activities)
		}
		for name, text := range files {
			fillIn(t, dir, path.Join("municipalities", town, name), text)
		}
	}
	return dir
}

// addTown makes a municipality and names it in config.toml.
func addTown(t *testing.T, dir, town string) {
	t.Helper()
	runNew(t, dir, town)
	if config := read(t, dir, "config.toml"); !strings.Contains(config, `"`+town+`"`) {
		replace(t, dir, "config.toml", `"]`, `", "`+town+`"]`)
	}
}

func runNew(t *testing.T, dir, name string) {
	t.Helper()
	if code, _, stderr := tool("new", "-dir", dir, name); code != 0 {
		t.Fatal(stderr)
	}
}

// fillIn puts a file of testdata in, as an editor would.
func fillIn(t *testing.T, dir, name, text string) {
	t.Helper()
	switch path.Base(name) {
	case "holds.txt":
	case "source.txt":
		md := path.Join(path.Dir(name), "source.md")
		title, _, _ := strings.Cut(read(t, dir, md), "## 1\n")
		write(t, dir, md, title+numbered(text))
		write(t, dir, name, text)
	case "standard.toml", "municipality.toml":
		const empty = "1 = \"Teksten er ikke sat ind endnu.\"\n"
		write(t, dir, name, strings.Replace(answered(read(t, dir, name), text), empty, "", 1))
	default:
		write(t, dir, name, text)
	}
}

// numbered gives each paragraph of a text the heading of a passage.
func numbered(text string) string {
	var passages strings.Builder
	for i, paragraph := range strings.Split(text, "\n\n") {
		fmt.Fprintf(&passages, "## %d\n\n%s\n\n", i+1, paragraph)
	}
	return passages.String()
}

var (
	anyTable = regexp.MustCompile(`(?m)^\[(\w+\.[\w-]+)`)
	anyKey   = regexp.MustCompile(`(?m)^(\w+) = .*\n`)
)

// answered is a file that new made, with the keys and the tables of another one in the place of its own.
func answered(text, own string) string {
	top := own
	if i := anyTable.FindStringIndex(own); i != nil {
		top = own[:i[0]]
	}
	for _, key := range anyKey.FindAllStringSubmatch(top, -1) {
		text = key[0] + regexp.MustCompile(`(?m)^`+key[1]+` = .*\n`).ReplaceAllString(text, "")
	}
	for _, table := range anyTable.FindAllStringSubmatch(own, -1) {
		text = strings.Replace(text, "["+table[1]+"]\nmissing = \"ikke udfyldt endnu\"\n", "", 1)
	}
	return text + "\n" + own[len(top):]
}
