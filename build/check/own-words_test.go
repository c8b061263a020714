package check

import (
	"strings"
	"testing"

	"borgerguide/build/content"
	"borgerguide/build/fixture"
	"borgerguide/calculators/quantity"
)

// TestOwnWords: a sentence of ours need not stand in the quotation it rests on, but its numbers must.
func TestOwnWords(t *testing.T) {
	const quote = "med ikrafttræden den 1. februar 2026 og 1. juli 2026, inden 4 uger, jf. § 7, og 30 pct. af 250 kr."
	for _, c := range []struct{ value, lacks string }{
		{"Loven ændres i 2026. Spørg kommunen.", ""}, {"Spørg kommunen.", ""}, {"Den gælder fra 1. juli 2026.", ""},
		{"Du har 4 uger.", ""}, {"Du har fire uger.", ""}, {"Du betaler højst 30 %.", ""}, {"Det står i § 7.", ""},
		{"Du betaler 250 kr.", ""},
		{"Loven ændres i 2027. Spørg kommunen.", "2027"}, {"Den gælder fra 1. marts 2026.", "1. marts 2026"},
		{"Du har 5 uger.", "5"}, {"Du har seks uger.", "6"}, {"Du betaler højst 25 %.", "25"},
		{"Det står i § 8.", "8"}, {"Du betaler 350 kr.", "350"}, {"Du har 4 dage.", "4"},
	} {
		row := content.Row{Unit: quantity.Words, Value: 1, Written: c.value, Quote: quote}
		what, _ := notHeld(&content.Fact{OurWords: true}, row)
		if (what != "") != (c.lacks != "") || !strings.Contains(what, c.lacks) {
			t.Errorf("%s: »%s«, want %s", c.value, what, c.lacks)
		}
	}
}

// TestHintNames: a hint may hold a fact, in what is always said as in what is only said where it is known.
func TestHintNames(t *testing.T) {
	for _, c := range []struct{ name, want string }{
		{"egen-afstand", ""}, {"klagefrist", ""}, {"kommune", ""}, {"egenafstand", "there is no fact egenafstand"},
		{"revalidering", "there is no fact revalidering"},
	} {
		for _, key := range []string{"hint", "hint-also"} {
			tree := fixture.Base(t)
			const name = "content/tools/transport.toml"
			text := string(tree[name].Data)
			at := strings.Index(text, "[input.")
			at += strings.Index(text[at:], "\n") + 1
			tree[name].Data = []byte(text[:at] + key + " = \"Se {" + c.name + "}\"\n" + text[at:])
			l := load(t, tree)
			told := Guide(l.guide).Error()
			if c.want == "" && told != "" || !strings.Contains(told, c.want) {
				t.Errorf("{%s} in %s: %s, want %s", c.name, key, told, c.want)
			}
		}
	}
}
