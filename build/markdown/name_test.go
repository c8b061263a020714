package markdown

import (
	"slices"
	"testing"
)

// TestNames: whatever stands in braces is a name, in a plain text and in Markdown alike, so that one that is miswritten
// is found and not shown.
func TestNames(t *testing.T) {
	const text = "{kommune} {a b} {} {{frist}} {ansoegning.telefon}. {"
	want := []string{"kommune", "a b", "", "frist", "ansoegning.telefon"}
	if got := Names(text); !slices.Equal(got, want) {
		t.Errorf("a text names %q, not %q", got, want)
	}
	doc, problems := parse("## B {#b}\n\n"+text, Rules{})
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	var got []string
	for _, ref := range doc.Sections[0].Facts() {
		got = append(got, ref.Name)
	}
	if !slices.Equal(got, want) {
		t.Errorf("Markdown names %q, not %q", got, want)
	}
}

// TestSplit: a text is cut at what Names finds, and nothing of it is lost.
func TestSplit(t *testing.T) {
	for _, text := range []string{
		"", "uden", "{a}", "{a}{a}", "Ring til {navn} på {nummer}.", "{{a}} {a", "a} {} {b c}æ", "{a {b} c}",
	} {
		texts, names := Split(text)
		joined := texts[0]
		for i, name := range names {
			joined += "{" + name + "}" + texts[i+1]
		}
		if len(texts) != len(names)+1 || joined != text || !slices.Equal(names, Names(text)) {
			t.Errorf("%q is cut into %q and %q", text, texts, names)
		}
		if got := Fill(text, func(string) string { return "" }); got != text {
			t.Errorf("%q is filled with nothing: %q", text, got)
		}
	}
}
