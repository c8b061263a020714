package main

import (
	"go/scanner"
	"go/token"
	"os"
	"path"
	"regexp"
	"slices"
	"strings"
	"testing"

	"borgerguide/build/fixture"
)

// knowLanguage are the rooms that know the language, and those that have nothing to say to a reader: what only tests
// import, the compiler, and the names of each calculator's questions, facts and sentences.
var knowLanguage = regexp.MustCompile(`^\.\./(calculators/quantity/|build/(danish|fixture|gowasm|browser)/|` +
	`calculators/[a-z]+/names\.go$)`)

// isName are the names in a text: of a key, a [table.of.one], an address, a file, a choice or a {value}.
var isName = regexp.MustCompile(`\[[a-z]+\.[a-z.-]+\]|\b[a-z0-9-]+ ?=|` +
	`[a-z-]+\.(html|js|toml|md|mod)\b(#[a-z-]+)?|\b[a-z]+(-[a-z0-9]+)+\b|\{[^}]*\}`)

// aName is a literal that is one name: the part of an address, the key of an answer.
var aName = regexp.MustCompile(`^["'` + "`" + `][#./}a-z-]+["'` + "`" + `]$`)

// names are the ids, keys and addresses that are Danish words: they are written in content and in links, and stay when
// the language is another.
var names = strings.Fields(`adresse beregn beregner cpr dato eksempel fejl gemt hele hjemmeside kilde klage kommune
	kontakt kontrol lov mail navn ordbog problemer procent resultat ring rolle standard svar tal telefon
	udgiver valg vedtaget indhold titel trin hvem oplyst modtaget tilbud gem lovens`)

// alike are the words that English has too, and a key that a message names.
var alike = strings.Fields(`accent alt borgerguide browser end for form give guide have hold lang
	let link links mail note over part parts pension person problem public set side stand standard star start store
	system time tool transport under var was lix kilde private`)

// TestNoDanishInCode: no text in the code holds a word that the content says. It stands in a table there, or with what
// the two rooms know of the language. Comments and tests may.
func TestNoDanishInCode(t *testing.T) {
	vocabulary := contentWords(t)
	files := 0
	for _, name := range sources(t, "..") {
		if knowLanguage.MatchString(name) || strings.HasSuffix(name, "_test.go") ||
			strings.Contains(name, "/testdata/") {
			continue
		}
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		said := textsOf(name, string(text))
		if len(said) > 0 {
			files++
		}
		for _, s := range said {
			for _, w := range danishIn(s, vocabulary) {
				t.Errorf("%s says %q, in %q", name, w, strings.TrimSpace(s))
			}
		}
	}
	for _, w := range slices.Concat(names, alike) {
		if !vocabulary[w] {
			t.Errorf("%s needs no exception: the content does not say it", w)
		}
	}
	if files < 150 || len(vocabulary) < 2000 {
		t.Errorf("only %d files were read for %d words", files, len(vocabulary))
	}
}

var word = regexp.MustCompile(`\pL+`)

// danishIn are the words of a text that the content says, or that no English word is written like.
func danishIn(text string, vocabulary map[string]bool) (found []string) {
	single := aName.MatchString(text)
	for _, w := range word.FindAllString(isName.ReplaceAllString(text, " "), -1) {
		w = strings.ToLower(w)
		isDanish := len(w) > 2 && (vocabulary[w] || strings.ContainsAny(w, "æøå"))
		if isDanish && !slices.Contains(alike, w) && !(single && slices.Contains(names, w)) {
			found = append(found, w)
		}
	}
	return found
}

// contentWords are the words that the content says, as they are marked for the tests of what is made of it.
func contentWords(t *testing.T) map[string]bool {
	words := map[string]bool{}
	for name, f := range fixture.Marked(fixture.Real(t)) {
		if path.Ext(name) == ".txt" || strings.HasPrefix(name, "content/new/") {
			continue
		}
		for _, w := range fixture.MarkedWords(string(f.Data)) {
			words[strings.ToLower(w)] = true
		}
	}
	return words
}

var (
	pageMarkup = regexp.MustCompile(`(?s)<style>.*?</style>|\{\{.*?\}\}|<[^>]*>`)
	pageQuoted = regexp.MustCompile(`"[^"<>{}]* [^"<>{}]*"`)
	scriptNote = regexp.MustCompile(`(?s:/\*.*?\*/)|(?m:(^|\s)//.*$)`)
)

// textsOf are the literals of a Go file or a script, and the texts of a template.
func textsOf(name, text string) []string {
	inSite := strings.HasPrefix(name, "../site/")
	switch ext := path.Ext(name); {
	case ext == ".go":
		return goLiterals(text)
	case inSite && ext == ".js":
		return scriptLiteral.FindAllString(scriptNote.ReplaceAllString(text, ""), -1)
	case inSite && ext == ".html":
		return append(pageQuoted.FindAllString(text, -1), pageMarkup.ReplaceAllString(text, " "))
	}
	return nil
}

// goLiterals are the literals of a Go file, but for the tags of fields.
func goLiterals(text string) (list []string) {
	var s scanner.Scanner
	s.Init(token.NewFileSet().AddFile("", -1, len(text)), []byte(text), nil, 0)
	for {
		_, kind, literal := s.Scan()
		if kind == token.EOF {
			return list
		}
		if kind == token.STRING && !isTag.MatchString(literal) {
			list = append(list, literal)
		}
	}
}

// TestDanishIn: a word is found wherever code may say one, and a name or a comment is none.
func TestDanishIn(t *testing.T) {
	vocabulary := map[string]bool{"hele": true, "siden": true, "klage": true}
	for _, c := range []struct{ name, text, want string }{
		{"../build/x.go", "// hele siden\nvar a = \"hele\"\nvar b = `klage siden`", "klage siden"},
		{"../build/x.go", "type a struct{ b int `toml:\"siden\"` }", ""},
		{"../build/x.go", "var a = \"write klage.html or klage=x or [klage.siden]\" + \"Ny ændring\"", "ændring"},
		{"../site/x.js", "// siden\nf('#klage'); // siden\n/* siden */ g(`hele ${x}`, \"Siden\");", "hele siden"},
		{"../site/x.html", `<p title="Hele {{.Klage}}" class="klage">{{.Siden}} siden</p>`, "siden"},
		{"../site/x.html", `<p title="Hele siden">`, "hele siden"},
	} {
		var found []string
		for _, text := range textsOf(c.name, c.text) {
			found = append(found, danishIn(text, vocabulary)...)
		}
		if got := strings.Join(found, " "); got != c.want {
			t.Errorf("%s: %q says %q, not %q", c.name, c.text, got, c.want)
		}
	}
}

var isTag = regexp.MustCompile("^`(toml|json|names|use):\"")
