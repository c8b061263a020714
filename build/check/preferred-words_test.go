package check

import (
	"strings"
	"testing"

	"borgerguide/build/content"
	"borgerguide/build/file"
	"borgerguide/build/fixture"
)

// TestRealPagesUseThePreferredWords: what would only be noted of another municipality is not left in these two either.
func TestRealPagesUseThePreferredWords(t *testing.T) {
	l := load(t, realTree(t))
	problems := preferredWords.Guide(l.guide)
	for _, m := range l.municipalities {
		problems = append(problems, preferredWords.Municipality(l.guide, m)...)
	}
	for _, p := range problems {
		t.Error(p)
	}
}

// TestEveryPreferredWordIsFound puts each word of the real table into a sentence, in small letters and in large, and
// each place where one is meant.
func TestEveryPreferredWordIsFound(t *testing.T) {
	g, problems := content.Load(realTree(t))
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	p := preferenceOf(g.Build)
	found := func(text string) file.Problems {
		f := &file.File{Name: "a.md", Text: []byte(text)}
		return p.find(text, f.At)
	}
	tried := 0
	for _, w := range g.Build.Preferred {
		for _, word := range w.Unwanted {
			for _, text := range []string{"Det er " + word + ".", strings.ToUpper(word), "(" + word + ")"} {
				if got := found(text); len(got) != 1 || !strings.Contains(got[0].Instead, "»"+w.Write+"«") {
					t.Errorf("%q should be »%s«: %v", text, w.Write, got)
				}
				tried++
			}
			others := []string{"Det er »" + word + "«.", "Se [her](" + strings.ReplaceAll(word, " ", "-") + ".html)."}
			if !strings.Contains(word, " ") {
				others = append(others, "æ"+word+"æ")
			}
			for _, text := range others {
				if got := found(text); len(got) != 0 {
					t.Errorf("%q is not ours to change: %v", text, got)
				}
			}
		}
		for _, word := range w.Begins {
			if got := found("Det er " + word + "sting."); len(got) != 1 || !strings.Contains(got[0].Instead, w.Write) {
				t.Errorf("what begins with %q should be »%s«: %v", word, w.Write, got)
			}
			tried++
		}
		for _, text := range append(w.Meant, w.Write) {
			if got := found("Nu " + text + " igen."); len(got) != 0 {
				t.Errorf("%q may stand: %v", text, got)
			}
		}
	}
	if tried < 60 {
		t.Errorf("only %d words were tried", tried)
	}
}

// TestWithoutPreferredWords: a project without the table prefers no words.
func TestWithoutPreferredWords(t *testing.T) {
	tree := fixture.Base(t)
	delete(tree, "content/words/preferred.toml")
	g, problems := content.Load(tree)
	if len(problems) > 0 || len(g.Build.Preferred) > 0 {
		t.Errorf("without the table: %v, %v", g.Build.Preferred, problems)
	}
}
