package asread

import (
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"
)

// variations are what may stand in place of one another.
var variations = [][]string{
	{"-", "\u2010", "\u2011", "–", "—", "\x1e"}, {`"`, "”", "“", "„", "»", "«"}, {"'", "’", "‘", "´", "`"},
	{"…", "..."}, {"å", "a\u030a"}, {"Å", "A\u030a"}, {"é", "e\u0301"}, {"fi", "ﬁ"}, {"fl", "ﬂ"}, {"ff", "ﬀ"},
	{"§ ", "§", "§\u00a0"}, {" ", "\n", "\u00a0", "\v", "\u2028", "  \r\n", "\t"},
}

// varied is a text as another program would give it.
func varied(text string, r *rand.Rand) string {
	var b strings.Builder
	for text != "" {
		if r.IntN(8) == 0 && !isBlank(first(text)) { // a soft hyphen at a line's end divides a word
			b.WriteString([]string{"\u00ad", "\u200b", "\ufeff", "\u200d"}[r.IntN(4)])
		}
		found := ""
		for _, signs := range variations {
			for _, sign := range signs {
				if found == "" && strings.HasPrefix(text, sign) {
					found = sign
					b.WriteString(signs[r.IntN(len(signs))])
				}
			}
		}
		if found == "" {
			_, size := utf8.DecodeRuneInString(text)
			found = text[:size]
			b.WriteString(found)
		}
		text = text[len(found):]
	}
	return b.String()
}

// paragraph is a text on one line in which nothing but its words is left to chance: no word is divided at its end, and
// no sign of layout stands alone.
func paragraph(text string) string {
	var words []string
	for _, w := range strings.FieldsFunc(strings.ToValidUTF8(text, ""), isBlank) {
		w = visible(w)
		bare := strings.Trim(fold(w), "-+*#o•")
		hanging := strings.HasSuffix(fold(w), "-")
		if bare == "" || hanging || strings.IndexFunc(w, isBullet) >= 0 || isMark(first(w)) {
			w = "ord"
		}
		words = append(words, w)
	}
	return strings.TrimLeftFunc(strings.Join(words, " "), isDash) // one that begins a line is layout
}

func seeds(f *testing.F) {
	for _, seed := range []string{
		"Du får svar inden for 30 hverdage, jf. § 103, stk. 2, og ”ja” – altid … én gang",
		"fin e-mail om CO-industri, aktivitets- og samværstilbud m.v.", "*her* {navn} <b> &amp; `x` [y](z) 1986. \\_",
		"\ufb01\u00ad\u200b\u030a\ue000 x\u030a\u0323 \u0085\x00",
	} {
		f.Add(seed, uint64(1), uint(3))
	}
	received, _ := filepath.Glob("../../content/municipalities/*/*/source.txt")
	for i, name := range received {
		if text, err := os.ReadFile(name); err == nil {
			f.Add(string(text), uint64(i), uint(1000))
		}
	}
}

// FuzzVariations: a text is the same as itself in any other signs, and is shown in the signs of what was received.
func FuzzVariations(f *testing.F) {
	seeds(f)
	f.Fuzz(func(t *testing.T, text string, seed uint64, _ uint) {
		if len(text) > 20000 {
			return
		}
		r := rand.New(rand.NewPCG(seed, 1))
		plain := paragraph(text)
		as, bs := written(strings.ReplaceAll(varied(plain, r), "\n", " ")), Words(varied(plain, r))
		m := Match(as, bs)
		if len(m.Differences) > 0 {
			t.Fatalf("%q: %+v", plain, m.Differences)
		}
		if got, want := bare(Join(m.Words)), bare(Join(bs)); got != want {
			t.Fatalf("%q is shown %q, received as %q", plain, got, want)
		}
	})
}

// bare is a text without blanks: where one stands beside § is left to what was received.
func bare(text string) string { return strings.Join(strings.Fields(text), "") }

// FuzzChange: a sign in place of another, a sign more and a sign less is a difference, whichever it is.
func FuzzChange(f *testing.F) {
	seeds(f)
	f.Fuzz(func(t *testing.T, text string, seed uint64, at uint) {
		plain := []rune(paragraph(text))
		if len(plain) == 0 || len(plain) > 20000 {
			return
		}
		r := rand.New(rand.NewPCG(seed, 2))
		i := int(at % uint(len(plain)))
		sign := []rune("аoO0l1IxæØ.,;*_§-\"'½²\u2126\u212a")[r.IntN(23)]
		var changed string
		switch r.IntN(3) {
		case 0:
			changed = string(plain[:i]) + string(sign) + string(plain[i+1:])
		case 1:
			changed = string(plain[:i]) + string(sign) + string(plain[i:])
		default:
			changed = string(plain[:i]) + string(plain[i+1:])
		}
		same := bare(fold(changed)) == bare(fold(string(plain))) || nearSection(plain, i)
		m := Match(written(changed), Words(string(plain)))
		if !same && len(m.Differences) == 0 {
			t.Fatalf("%q is found to be %q", changed, string(plain))
		}
		for _, d := range m.Differences {
			Signs(d.Written, d.Received)
		}
	})
}

// nearSection tells whether a sign stands beside §, where a blank more or less is the same.
func nearSection(text []rune, i int) bool {
	return strings.ContainsRune(string(text[max(0, i-2):min(len(text), i+2)]), '§')
}

// FuzzWords: whatever a text holds, its words hold every sign that can be seen, in their order, and the text is the
// same as itself.
func FuzzWords(f *testing.F) {
	seeds(f)
	f.Fuzz(func(t *testing.T, text string, _ uint64, _ uint) {
		if len(text) > 20000 {
			return
		}
		text = strings.ToValidUTF8(text, "?")
		var shown strings.Builder
		for _, w := range Words(text) {
			shown.WriteString(w.Shown)
			if w.Shown == "" || strings.IndexFunc(w.Shown, unicode.IsControl) >= 0 {
				t.Fatalf("the word %q of %q", w.Shown, text)
			}
		}
		private := func(r rune) rune {
			if unicode.Is(unicode.Co, r) || r == '•' {
				return -1
			}
			return r
		}
		got := strings.Map(private, shown.String())
		want := strings.Map(private, visible(strings.Map(func(r rune) rune {
			if isBlank(r) {
				return -1
			}
			return r
		}, text)))
		if norm := compose; norm(got) != norm(want) {
			t.Fatalf("%q is shown as %q, not %q", text, got, want)
		}
		line := strings.Join(strings.FieldsFunc(text, isBlank), " ")
		if m := Match(written(line), Words(line)); len(m.Differences) > 0 {
			t.Fatalf("%q is not the same as itself: %+v", line, m.Differences)
		}
	})
}
