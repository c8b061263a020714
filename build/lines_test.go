package main

import (
	"go/scanner"
	"go/token"
	"os"
	"regexp"
	"strings"
	"testing"
	"unicode/utf8"
)

const (
	maxColumns = 120 // of a line, in runes; a tab is one
	maxQuoted  = 80  // of a literal, in runes; its line may be longer, for words are not wrapped
	maxLines   = 300 // of a file
)

// compiledPrograms exist to be compiled: each tries one part of the language, however many lines that takes.
const compiledPrograms = "../build/gowasm/testdata/"

// TestLines holds the Go files of the tree, and the scripts of the site, to a length that is read with ease.
func TestLines(t *testing.T) {
	for _, name := range sources(t, "..") {
		var quoted func(text string) map[int]bool
		switch {
		case strings.HasSuffix(name, ".go"):
			quoted = quotedInGo
		case strings.HasSuffix(name, ".js") && strings.HasPrefix(name, "../site/"):
			quoted = quotedInScript
		default:
			continue
		}
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		lines := strings.Split(strings.TrimSuffix(string(text), "\n"), "\n")
		exempt := quoted(string(text))
		for i, line := range lines {
			if n := utf8.RuneCountInString(line); n > maxColumns && !exempt[i+1] {
				t.Errorf("%s:%d: the line has %d columns, over %d", name, i+1, n, maxColumns)
			}
		}
		if len(lines) > maxLines && !strings.HasPrefix(name, compiledPrograms) {
			t.Errorf("%s:%d: the file has %d lines, over %d", name, maxLines+1, len(lines), maxLines)
		}
	}
}

// quotedInGo are the numbers of the lines of a Go file with a long string literal, or with a long line of one.
func quotedInGo(text string) map[int]bool {
	quoted := map[int]bool{}
	var s scanner.Scanner
	file := token.NewFileSet().AddFile("", -1, len(text))
	s.Init(file, []byte(text), nil, 0)
	for {
		at, kind, literal := s.Scan()
		if kind == token.EOF {
			return quoted
		}
		if kind != token.STRING {
			continue
		}
		for i, line := range strings.Split(literal, "\n") {
			if isLong(line) {
				quoted[file.Line(at)+i] = true
			}
		}
	}
}

var scriptLiteral = regexp.MustCompile("\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^'\\\\]|\\\\.)*'|`(?:[^`\\\\]|\\\\.)*`")

// quotedInScript are the numbers of the lines of a script with a long string literal that ends where it began.
func quotedInScript(text string) map[int]bool {
	quoted := map[int]bool{}
	for i, line := range strings.Split(text, "\n") {
		for _, literal := range scriptLiteral.FindAllString(line, -1) {
			quoted[i+1] = quoted[i+1] || isLong(literal)
		}
	}
	return quoted
}

// isLong tells whether a line of a literal is long without its quotation marks and the space it is set in by.
func isLong(literal string) bool {
	return utf8.RuneCountInString(strings.TrimSpace(strings.Trim(literal, "\"'`"))) > maxQuoted
}
