package main

import (
	"fmt"
	"go/scanner"
	"go/token"
	"os"
	"path"
	"regexp"
	"strings"
	"testing"
	"unicode/utf8"
)

const (
	maxColumns = 120 // of a line, in runes; a tab is four
	maxQuoted  = 80  // of a literal, in runes; a longer one does not count in its line, for words are not wrapped
	maxLines   = 300 // of a file
)

// compiledPrograms exist to be compiled: each tries one part of the language, however many lines that takes.
const compiledPrograms = "../build/gowasm/testdata/"

// TestLines holds the Go files of the tree, and the scripts, templates and style of the site, to a length that is read
// with ease.
func TestLines(t *testing.T) {
	for _, name := range sources(t, "..") {
		quoted := quotedIn(name)
		if quoted == nil {
			continue
		}
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		lines := strings.Split(strings.TrimSuffix(string(text), "\n"), "\n")
		for _, found := range longLines(string(text), quoted) {
			t.Errorf("%s:%s", name, found)
		}
		if len(lines) > maxLines && !strings.HasPrefix(name, compiledPrograms) {
			t.Errorf("%s:%d: the file has %d lines, over %d", name, maxLines+1, len(lines), maxLines)
		}
	}
}

// longLines tells of the lines of a text that are too long without what is quoted in them.
func longLines(text string, quoted func(text string) []literal) (found []string) {
	without := map[int]int{} // the columns of a line that do not count
	for _, l := range quoted(text) {
		if n := columns(strings.TrimSpace(strings.Trim(l.text, "\"'`"))); n > maxQuoted {
			without[l.line] += n
		}
	}
	for i, line := range strings.Split(text, "\n") {
		if n := columns(line) - without[i+1]; n > maxColumns {
			found = append(found, fmt.Sprintf("%d: the line has %d columns, over %d", i+1, n, maxColumns))
		}
	}
	return found
}

// columns is how wide a text is.
func columns(text string) int { return utf8.RuneCountInString(text) + 3*strings.Count(text, "\t") }

// literal is a string, or a line of one, and the line it stands on.
type literal struct {
	line int
	text string
}

// quotedIn is how the literals of a file are found, nil of one whose lines are not measured. Of a template they are the
// values of attributes, such as addresses; of style there are none.
func quotedIn(name string) func(text string) []literal {
	face := strings.HasPrefix(name, "../site/")
	switch ending := path.Ext(name); {
	case ending == ".go":
		return quotedInGo
	case face && ending == ".js":
		return func(text string) []literal { return quotedBy(scriptLiteral, text) }
	case face && ending == ".html":
		return func(text string) []literal { return quotedBy(attributeValue, text) }
	case face && ending == ".css":
		return func(string) []literal { return nil }
	}
	return nil
}

// quotedInGo are the string literals of a Go file, a line at a time.
func quotedInGo(text string) (list []literal) {
	var s scanner.Scanner
	file := token.NewFileSet().AddFile("", -1, len(text))
	s.Init(file, []byte(text), nil, 0)
	for {
		at, kind, lines := s.Scan()
		if kind == token.EOF {
			return list
		}
		if kind != token.STRING {
			continue
		}
		for i, line := range strings.Split(lines, "\n") {
			list = append(list, literal{file.Line(at) + i, line})
		}
	}
}

var (
	scriptLiteral  = regexp.MustCompile("\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^'\\\\]|\\\\.)*'|`(?:[^`\\\\]|\\\\.)*`")
	attributeValue = regexp.MustCompile(`="[^"{}]*"`) // one that the template writes as it stands
)

// quotedBy are the literals of a form that end on the line where they began.
func quotedBy(form *regexp.Regexp, text string) (list []literal) {
	for i, line := range strings.Split(text, "\n") {
		for _, found := range form.FindAllString(line, -1) {
			list = append(list, literal{i + 1, strings.TrimPrefix(found, "=")})
		}
	}
	return list
}

// TestLongLines: a long literal frees its own columns and no others, and a tab is four.
func TestLongLines(t *testing.T) {
	long, short := strings.Repeat("o", 81), strings.Repeat("o", 80)
	code := func(columns int) string { return strings.Repeat("x", columns) }
	for _, c := range []struct {
		name, line string
		fits       bool
	}{
		{"a.go", code(120), true}, {"a.go", code(121), false},
		{"a.go", "\t" + code(116), true}, {"a.go", "\t" + code(117), false}, {"a.go", code(116) + "\t", true},
		{"a.go", code(118) + `"` + long + `"`, true}, {"a.go", code(119) + `"` + long + `"`, false},
		{"a.go", code(60) + `"` + short + `"`, false}, {"a.go", code(38) + `"` + short + `"`, true},
		{"a.go", `"` + short + `", "` + short + `"`, false}, {"a.go", `"` + long + `", "` + long + `"`, true},
		{"a.go", "`\n" + long + long + "\n`", true}, {"a.go", "// " + long + long, false},
		{"../site/a.js", code(118) + `"` + long + `"`, true}, {"../site/a.js", code(119) + `"` + long + `"`, false},
		{"../site/a.html", `<a href="` + long + long + `">`, true}, {"../site/a.html", `<p>` + long + long, false},
		{"../site/a.html", `<p title="{{` + long + long + `}}">`, false},
		{"../site/a.css", `a { b: "` + long + long + `" }`, false}, {"../site/a.css", code(120), true},
	} {
		if found := longLines(c.line, quotedIn(c.name)); (len(found) == 0) != c.fits {
			t.Errorf("in %s, %s: %v", c.name, c.line, found)
		}
	}
	if quotedIn("a.js") != nil || quotedIn("../site/a.json") != nil {
		t.Error("what is not ours is measured")
	}
}
