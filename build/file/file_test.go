package file

import (
	"errors"
	"io/fs"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
)

// read gives one file of that content, as Read leaves it.
func read(t *testing.T, text string) *File {
	t.Helper()
	f, err := Read(fstest.MapFS{"a.md": {Data: []byte(text)}}, "a.md")
	if err != nil {
		t.Fatal(err)
	}
	return f
}

func TestReadTakesOutWhatEditorsLeave(t *testing.T) {
	for _, c := range []struct{ written, want string }{
		{"", ""},
		{"et\nto\n", "et\nto\n"},
		{"et\r\nto\r\n", "et\nto\n"},
		{"\ufeffet", "et"},
		{"\ufeffet\r\n\r\nto", "et\n\nto"},
		{"et\rto", "et\rto"},
		{"et\ufeffto", "et\ufeffto"},
		{"æøå ½ »«", "æøå ½ »«"},
	} {
		if got := string(read(t, c.written).Text); got != c.want {
			t.Errorf("Read(%q) = %q, want %q", c.written, got, c.want)
		}
	}
}

func TestReadRefusesOtherThanUTF8(t *testing.T) {
	const utf16 = "a.md:1:1: this is a text in UTF-16, which Windows calls Unicode, not a text\n    " +
		saveAsText + "\n"
	for _, c := range []struct{ written, want string }{
		{"\xe6bler", "a.md:1:1: this is not UTF-8 text\n    \ufffdbler\n    ^\n    save the file as UTF-8\n"},
		{"et\nblå b\xe6r\n", "a.md:2:6: this is not UTF-8 text\n    blå b\ufffdr\n         ^\n    save the file as UTF-8\n"},
		{"\ufeffet\r\n\xff", "a.md:2:1: this is not UTF-8 text\n    \ufffd\n    ^\n    save the file as UTF-8\n"},
		{"\xff\xfea\x00b\x00", utf16}, {"\xfe\xff\x00a\x00b", utf16}, {"a\x00\xe6\x00b\x00\n\x00", utf16},
		{"\x00a\x00\xe6\x00b\x00\n", utf16}, {"\xff\xfe", utf16},
		{"a\x00b\x00\x13 \x13 \xe6\x00c\x00", utf16}, // with dashes
	} {
		_, err := Read(fstest.MapFS{"a.md": {Data: []byte(c.written)}}, "a.md")
		if err == nil || err.Error() != c.want {
			t.Errorf("Read(%q):\n%v\nwant:\n%s", c.written, err, c.want)
		}
	}
	if _, err := Read(fstest.MapFS{}, "b.md"); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("a file that is not there gives %v", err)
	}
}

func TestPosition(t *testing.T) {
	f := &File{Name: "a.md", Text: []byte("et\nblå bær\n\nsidst")}
	for _, c := range []struct {
		at   string // the place is where this begins
		want string
	}{
		{"et", "a.md:1:1"}, {"t\nblå", "a.md:1:2"}, {"\nblå", "a.md:1:3"}, {"blå", "a.md:2:1"}, {" bær", "a.md:2:4"},
		{"r\n\n", "a.md:2:7"}, {"\n\n", "a.md:2:8"}, {"\nsidst", "a.md:3:1"}, {"sidst", "a.md:4:1"},
		{"dst", "a.md:4:3"},
	} {
		if got := f.At(strings.Index(string(f.Text), c.at)).String(); got != c.want {
			t.Errorf("the place of %q is %s, want %s", c.at, got, c.want)
		}
	}
	for _, beyond := range []int{len(f.Text), len(f.Text) + 1, 1000} {
		if got := f.At(beyond).String(); got != "a.md:4:6" {
			t.Errorf("offset %d is at %s, want the end, a.md:4:6", beyond, got)
		}
	}
	if got := (Place{}).String(); got != "borgerguide" {
		t.Errorf("the zero place is %s", got)
	}
}

// TestPositionLeadsBack finds each character again by its line and column.
func TestPositionLeadsBack(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	letters := []rune("aæ½\n\n –b")
	for range 200 {
		text := make([]rune, r.IntN(40))
		for i := range text {
			text[i] = letters[r.IntN(len(letters))]
		}
		f := &File{Name: "a", Text: []byte(string(text))}
		lines := strings.SplitAfter(string(text), "\n")
		for offset, want := range string(text) {
			line, column := f.At(offset).Position()
			if got := []rune(lines[line-1])[column-1]; got != want {
				t.Fatalf("%q: offset %d is %c, but line %d column %d is %c", string(text), offset, want, line, column,
					got)
			}
		}
	}
}

func TestProblem(t *testing.T) {
	f := &File{Name: "content/a.toml",
		Text: []byte("titel = \"Blå\"\n\n\tkun tab\n" + strings.Repeat("lang ", 40) + "her\n")}
	at := func(s string) Place { return f.At(strings.Index(string(f.Text), s)) }
	for _, c := range []struct {
		problem Problem
		want    string
	}{
		{at("titel").Problem("unknown key titel", "did you mean title?"),
			"content/a.toml:1:1: unknown key titel\n    titel = \"Blå\"\n    ^\n    did you mean title?\n"},
		{at("\"\n").Problem("the end", ""),
			"content/a.toml:1:13: the end\n    titel = \"Blå\"\n                ^\n"},
		{at("\n\tkun").Problem("an empty line", "write something"),
			"content/a.toml:2:1: an empty line\n    write something\n"},
		{at("kun").Problem("after a tab", ""),
			"content/a.toml:3:2: after a tab\n     kun tab\n     ^\n"},
		{at("lang").Problem("a long line", ""),
			"content/a.toml:4:1: a long line\n    " + strings.Repeat("lang ", 20) + "\n    ^\n"},
		{at("her").Problem("far out on a long line", ""),
			"content/a.toml:4:201: far out on a long line\n" +
				"    " + strings.Repeat("lang ", 10)[1:] + "her\n    " + strings.Repeat(" ", 49) + "^\n"},
		{Place{}.Problem("nowhere in particular", "do something"),
			"borgerguide: nowhere in particular\n    do something\n"},
		{Problem{Place: at("kun"), What: "to the editor", Note: true},
			"content/a.toml:3:2: note: to the editor\n"},
		{(&File{Name: "content/b.toml"}).At(0).Problem("this file is missing", ""),
			"content/b.toml:1:1: this file is missing\n"},
	} {
		if got := c.problem.String(); got != c.want {
			t.Errorf("got:\n%swant:\n%s", got, c.want)
		}
	}
}

// TestCaretStandsUnderItsCharacter holds for every place of a text with wide and long lines.
func TestCaretStandsUnderItsCharacter(t *testing.T) {
	text := "æøå\nkort\n" + strings.Repeat("0123456789æøå", 30) + "\nslut"
	f := &File{Name: "a", Text: []byte(text)}
	for offset, want := range text {
		if want == '\n' {
			continue
		}
		lines := strings.Split(f.At(offset).Problem("x", "").String(), "\n")
		shown, caret := []rune(lines[1]), strings.Index(lines[2], "^")
		if caret < 0 || caret >= len(shown) || shown[caret] != want {
			t.Fatalf("offset %d, %c: the caret is at %d of\n%s", offset, want, caret, lines[1])
		}
		if len(shown) > 4+lineShown {
			t.Fatalf("offset %d: %d characters of the line are shown", offset, len(shown))
		}
	}
}

func TestSort(t *testing.T) {
	a, b := &File{Name: "a", Text: []byte("123456789\n1")}, &File{Name: "b", Text: []byte("123")}
	sorted := Problems{
		Place{}.Problem("nowhere", ""),
		a.At(2).Problem("first", ""), a.At(2).Problem("second", ""),
		a.At(9).Problem("ninth", ""), a.At(10).Problem("tenth", ""),
		b.At(0).Problem("in b", ""),
	}
	want := "borgerguide: nowhere\n" +
		"a:1:3: first\n    123456789\n      ^\na:1:3: second\n    123456789\n      ^\n" +
		"a:1:10: ninth\n    123456789\n             ^\na:2:1: tenth\n    1\n    ^\n" +
		"b:1:1: in b\n    123\n    ^\n"
	r := rand.New(rand.NewPCG(3, 4))
	for range 50 {
		mixed := slices.Clone(sorted)
		r.Shuffle(len(mixed), func(i, j int) { mixed[i], mixed[j] = mixed[j], mixed[i] })
		if got := mixed.Error(); got != want {
			t.Fatalf("got:\n%swant:\n%s", got, want)
		}
	}
}

func TestErrorsCountsNoNotes(t *testing.T) {
	ps := Problems{{What: "a"}, {What: "b", Note: true}, {What: "c"}}
	if ps.Errors() != 2 {
		t.Errorf("%d errors, want 2", ps.Errors())
	}
}

func TestList(t *testing.T) {
	tree := fstest.MapFS{"d/b.md": {}, "d/a.md": {}, "d/c.txt": {}, "d/e.md/f.md": {}}
	if got := List(tree, "d", ".md"); !slices.Equal(got, []string{"d/a.md", "d/b.md"}) {
		t.Errorf("got %q", got)
	}
	if got := List(tree, "none", ".md"); got != nil {
		t.Errorf("a folder that is not there has %q", got)
	}
}
