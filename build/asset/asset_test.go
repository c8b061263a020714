package asset

import (
	"bytes"
	"maps"
	"regexp"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"borgerguide/site"
)

// face is a small face: styles in every place there may be one, and a script that imports the module.
func face() fstest.MapFS {
	tree := fstest.MapFS{}
	for name, text := range map[string]string{
		"pages/tool/tool.css":    ".page { color: red }",
		"parts/field/field.css":  ".part { color: red }",
		"tools/tool.css":         ".tool { color: red }",
		"layout/base.css":        ".base { color: red }",
		"layout/print.css":       "@media print { .print { color: red } }",
		"layout/tokens.css":      ":root { --ground: #fff }",
		"layout/frame.html":      "<html>",
		"tools/tool.js":          "import { load } from './engine.js';\nload('å');\n",
		"tools/engine.js":        "import module from 'calculators.wasm';\nexport function load(x) { console.log(module.length, x); }\n",
		"tools/framed.js":        "import './engine.js';\n",
		"tools/height.js":        "parent.postMessage('height', 'https://eksempel.dk')\n",
		"tools/element.js":       "import style from './element-style';\nimport './engine.js';\nconsole.log(style, guide)\n",
		"tools/portable.js":      "import './engine.js';\nconsole.log(guide)\n",
		"tools/paper.css":        ".paper { color: red }",
		"tools/only-in-tests.js": "syntax error here",

		"tools/element/element.css": ".element { padding: 1rem }",
	} {
		tree[name] = &fstest.MapFile{Data: []byte(text)}
	}
	return tree
}

func build(t *testing.T, tree fstest.MapFS, wasm string) *Bundle {
	t.Helper()
	b, err := Build(tree, []byte(wasm), nil)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func TestBundle(t *testing.T) {
	b := build(t, face(), "\x00asm")
	style := string(b.Files[b.Style])
	var order []string
	for _, m := range regexp.MustCompile(`ground|\.(\w+)\{`).FindAllStringSubmatch(style, -1) {
		order = append(order, m[0])
	}
	if got := strings.Join(order, " "); got != "ground .base{ .part{ .paper{ .tool{ .page{ .print{" {
		t.Errorf("the styles come in the order %s: %s", got, style)
	}
	script := string(b.Files[b.Script])
	if !strings.HasPrefix(script, "\ufeff") || !strings.Contains(script, packed([]byte("\x00asm"))) {
		t.Errorf("the module is not in the script: %s", script)
	}
	if !strings.Contains(script, "å") || strings.Contains(script, "import") {
		t.Errorf("the script is not one classic script in UTF-8: %s", script)
	}
	if got := string(b.Module); got != "\x00asm" {
		t.Errorf("the module is %q", got)
	}
	if portable := string(b.Portable([]byte(`{"ord":2}`))); !strings.Contains(portable, `({"ord":2});`) ||
		strings.Contains(portable, "\ufeff") {
		t.Errorf("the script of a guide in one file is %s", portable)
	}
	if !strings.HasPrefix(string(b.Files[b.Framed]), "\ufeff") || !strings.HasPrefix(string(b.Height), "\ufeff") {
		t.Error("the scripts for other sites are not marked as UTF-8")
	}
	element := string(b.Element([]byte(`{"ord":1}`)))
	if !strings.Contains(element, `({"ord":1});`) ||
		!strings.Contains(element, ".element{padding:1em}") || !strings.Contains(element, ".tool{") ||
		strings.Contains(element, ".paper") || strings.Count(element, "\ufeff") != 1 {
		t.Errorf("the element's script is %s", element)
	}
	if len(b.Files) != 3 {
		t.Errorf("the files are %q", slices.Sorted(maps.Keys(b.Files)))
	}
}

// TestNamesFollowContent: an address changes with what it leads to, and only then. It is safe on every host.
func TestNamesFollowContent(t *testing.T) {
	first := build(t, face(), "a")
	form := regexp.MustCompile(`^assets/(site|tools)-[a-z0-9-]{6,}\.(css|js)$`)
	if !form.MatchString(first.Style) || !form.MatchString(first.Script) {
		t.Errorf("the addresses are %s and %s", first.Style, first.Script)
	}
	for _, c := range []struct {
		what, file, text, wasm string
		style, script          bool // whether its address changes
	}{
		{"nothing", "tools/other.js", "x", "a", false, false},
		{"a style", "layout/base.css", ".base { color: blue }", "a", true, false},
		{"a script", "tools/tool.js", "console.log(2)", "a", false, true},
		{"the module", "tools/other.js", "x", "b", false, true},
	} {
		tree := face()
		tree[c.file] = &fstest.MapFile{Data: []byte(c.text)}
		b := build(t, tree, c.wasm)
		if (b.Style != first.Style) != c.style || (b.Script != first.Script) != c.script {
			t.Errorf("with %s changed: %s, %s; before %s, %s", c.what, b.Style, b.Script, first.Style, first.Script)
		}
	}
}

func TestSameBytes(t *testing.T) {
	a, err := Build(site.Files, []byte("\x00asm"), nil)
	if err != nil {
		t.Fatal(err)
	}
	b, err := Build(site.Files, []byte("\x00asm"), nil)
	if err != nil {
		t.Fatal(err)
	}
	if !maps.EqualFunc(a.Files, b.Files, bytes.Equal) || a.Style != b.Style || a.Script != b.Script {
		t.Error("two bundles of the same face are not the same")
	}
}

// TestNothingFromElsewhere: the real style and script fetch nothing and run no text.
func TestNothingFromElsewhere(t *testing.T) {
	b, err := Build(site.Files, []byte("\x00asm"), nil)
	if err != nil {
		t.Fatal(err)
	}
	b.Files["element"] = b.Element(nil)
	for _, c := range []struct{ address, forbidden string }{
		{"element", `\beval\(|new Function|innerHTML|document\.write|fetch\(|XMLHttpRequest|localStorage|sessionStorage|document\.cookie|https?://|sendBeacon|postMessage|<style`},
		{b.Style, `(?i)@import|url\(\s*["']?(https?:)?//|expression\(|@font-face`},
		{b.Framed, `\beval\(|new Function|innerHTML|document\.write|fetch\(|XMLHttpRequest|localStorage|sessionStorage|document\.cookie|https?://|sendBeacon|"\*"`},
		{b.Script, `\beval\(|new Function|innerHTML|document\.write|fetch\(|XMLHttpRequest|localStorage|sessionStorage|document\.cookie|https?://|sendBeacon`},
	} {
		if found := regexp.MustCompile(c.forbidden).Find(b.Files[c.address]); found != nil {
			t.Errorf("%s holds %s", c.address, found)
		}
	}
}

// TestMessages: what esbuild finds is an error with its place in site/, also what it only warns of.
func TestMessages(t *testing.T) {
	for _, c := range []struct{ file, text, want string }{
		{"tools/tool.js", "let a = 1;\nlet a = 2;\n",
			"site/tools/tool.js:2:5: The symbol \"a\" has already been declared"},
		{"tools/tool.js", "import './borte.js';\n", "site/tools/tool.js:1:8: open tools/borte.js: file does not exist"},
		{"tools/tool.js", "if (x === NaN) y();\n", "site/tools/tool.js:1:7: Comparison with NaN using the \"===\" operator here is always false"},
		{"layout/base.css", "a {\n  colr: red;\n}\n", "site/layout/base.css:2:3: \"colr\" is not a known CSS property"},
		{"layout/base.css", "a { color: red", "site/layout/base.css:1:15: Expected \"}\" to go with \"{\""},
	} {
		tree := face()
		tree[c.file] = &fstest.MapFile{Data: []byte(c.text)}
		_, err := Build(tree, nil, nil)
		if err == nil {
			t.Errorf("%q: no error", c.text)
			continue
		}
		if err.Error() != c.want {
			t.Errorf("%q:\n%s\nwant\n%s", c.text, err, c.want)
		}
	}
}

// TestPacked: every byte has a character of its own, none of which need be escaped.
func TestPacked(t *testing.T) {
	var all []byte
	for b := range 256 {
		all = append(all, byte(b))
	}
	text := packed(all)
	seen := map[rune]bool{}
	for _, r := range text {
		if seen[r] || r < '#' || r == '\\' {
			t.Errorf("%q stands twice or must be escaped", r)
		}
		seen[r] = true
	}
	if len(seen) != 256 {
		t.Errorf("256 bytes are %d characters", len(seen))
	}
}

func TestColours(t *testing.T) {
	own := map[string]string{"link": "#000001", "accent-dark": "#000003", "accent": "#000002", "link-dark": "#000004"}
	address, style := Colours("lilleby", own)
	want := ":root{--accent:#000002;--link:#000001;}@media (prefers-color-scheme:dark){:root{--accent:#000003;--link:#000004;}}\n"
	if string(style) != want {
		t.Errorf("got %s want %s", style, want)
	}
	if !regexp.MustCompile(`^assets/colours-[0-9a-f]{12}\.css$`).MatchString(address) {
		t.Errorf("the address is %s", address)
	}
	if other, _ := Colours("lilleby", map[string]string{"link": "#000001"}); other == address {
		t.Error("other colours have the same address")
	}
	if other, _ := Colours("storby", own); other == address {
		t.Error("another municipality's have the same address")
	}
	if address, style := Colours("lilleby", nil); address != "" || style != nil {
		t.Errorf("no colours give %q, %q", address, style)
	}
}
