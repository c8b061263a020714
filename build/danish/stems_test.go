package danish

import (
	"strings"
	"testing"
)

// TestStems: what a text is about is told by the beginnings of its longer words, each once, without those of any text.
func TestStems(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Frist for at klage over klagen", "fris klag"}, {"Du skal også have den", ""}, {"", ""},
		{"Så længe kan du vente på svar", "vent svar"}, {"Ærø og ÅBNINGSTIDER", "åbni"},
	} {
		if got := strings.Join(Stems(c.text), " "); got != c.want {
			t.Errorf("Stems(%q) = %q, want %q", c.text, got, c.want)
		}
	}
}
