package toml

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	library "github.com/BurntSushi/toml"
)

func TestKeyPlaces(t *testing.T) {
	for _, c := range []struct{ text, key, at string }{
		{"a = 1\nb = 2\n", "b", "b = 2"},
		{"[t]\na = 1\n[u]\na = 2\n", "u.a", "a = 2"},
		{"[t]\na = 1\n", "t", "[t]"},
		{"  [ t . u ] # [v]\n\ta = 1\n", "t.u.a", "a = 1"},
		{"[fact.x.from.2020-01-01]\nvalue = \"v\"\n", "fact.x.from.2020-01-01.value", "value"},
		{"a = \"\"\"\nb = 1\n\"\"\"\nb = 2\n", "b", "b = 2"},
		{"a = \"\"\"x \\\"\"\" b = 1\n\"\"\"\nb = 2\n", "b", "b = 2"},
		{"a = [\"\"\"x\"\"\"\", \"y\"]\nb = 2\n", "b", "b = 2"},
		{"a = '''x'''''\nb = 2\n", "b", "b = 2"},
		{"a = 'c:\\'\nb = 2\n", "b", "b = 2"},
		{"a = \"x\\\"\"\nb = 2\n", "b", "b = 2"},
		{"a = [ # b = 1 ]\n  \"]\",\n  [1],\n]\nb = 2\n", "b", "b = 2"},
		{"# b = 1\na = 1 # b = 1\nb = 2\n", "b", "b = 2"},
		{"\"æ ø\" = 1\n'å' = 2\n", "å", "'å' = 2"},
		{"a.b . \"c\" = 1\n", "a.b.c", "a.b . \"c\""},
	} {
		at, ok := keyPlaces(c.text, 100)[c.key]
		if !ok || !strings.HasPrefix(c.text[at.from-100:], c.at) {
			t.Errorf("%q: the place of %s is %d, %v", c.text, c.key, at, ok)
		}
	}
}

// FuzzKeyPlaces holds, of every text the TOML library reads: each key it finds has a place, and the text from that
// place to the key's end is that key and its value. Arrays of tables and tables on one line are not in the content.
func FuzzKeyPlaces(f *testing.F) {
	for _, pattern := range []string{"../../content/*/*.toml", "../../content/*/*/*.toml", "../../content/*/*/*/*.toml", "../../config.toml"} {
		names, _ := filepath.Glob(pattern)
		for _, name := range names {
			if text, err := os.ReadFile(name); err == nil && len(text) < 8000 {
				f.Add(string(text))
			}
		}
	}
	for _, seed := range []string{
		"a = 1\n[b.c]\nd = \"\"\"\nx = 1\n\"\"\"\ne = ['''\n]''', \"#\"] # f = 2\n\"g h\".i = 2026-01-01\n",
		"a = \"\"\"\\\"\"\"\"\"\"\nb = ''''a'''''\nc = [\n[], # ]\n]\n", "[ a . 'b' ]\n \t c\t=\ttrue",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		places := keyPlaces(text, 0)
		for key, at := range places {
			if at.from < 0 || at.to < at.from || at.to > len(text) {
				t.Fatalf("%q stands from %d to %d", key, at.from, at.to)
			}
		}
		var all map[string]any
		meta, err := library.Decode(text, &all)
		if err != nil || strings.Contains(text, "[[") || strings.ContainsAny(text, "{\r") {
			return
		}
		for _, key := range meta.Keys() {
			if !plain(key, text) {
				continue
			}
			full := strings.Join(key, ".")
			at, ok := places[full]
			if !ok {
				t.Fatalf("%q has no place", full)
			}
			var one map[string]any
			alone, err := library.Decode(text[at.from:at.to], &one)
			if err != nil || len(alone.Keys()) == 0 {
				t.Fatalf("at the place of %q stands %q: %v", full, text[at.from:at.to], err)
			}
			last := alone.Keys()[len(alone.Keys())-1]
			if found := strings.Join(last, "."); full != found && !strings.HasSuffix(full, "."+found) {
				t.Fatalf("at the place of %q stands %q", full, found)
			}
		}
	})
}

// plain tells whether every part of a key stands in the text as it is, and holds no sign that keys are divided by.
func plain(key library.Key, text string) bool {
	for _, part := range key {
		if part == "" || strings.ContainsAny(part, ".\\\"'") || !strings.Contains(text, part) {
			return false
		}
	}
	return true
}
