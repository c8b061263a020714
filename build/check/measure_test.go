package check

import (
	"fmt"
	"math"
	"strings"
	"testing"

	"borgerguide/build/danish"
	"borgerguide/build/fixture"
)

func TestTokens(t *testing.T) {
	kinds := map[tokenKind]string{
		mail: "mail", phone: "phone", date: "date", paragraph: "paragraph", number: "number", web: "web",
	}
	for _, c := range []struct{ text, want string }{
		{"ingenting her", ""},
		{"inden for 10 km og fire uger", "number:10 number:4"},
		{"1.234,50 kr. og 1.234 kr. og 12,5 %", "number:1234,50 number:1234 number:12,5"},
		{"2½ time", "number:2,5"},
		{"den 9. december 2019 kl. 14.30", "date:9. december 2019 number:14.30"},
		{"9. dec. 2019", "date:9. december 2019"},
		{"ring 11 22 33 44 eller 11223344", "phone:11 22 33 44 phone:11 22 33 44"},
		{"+45 11 22 33 44, 11-22-33-44, 0045 11223344, 112",
			"phone:11 22 33 44 phone:11 22 33 44 phone:11 22 33 44 number:112"},
		{"2019-2020, 7998 statsservice", "number:2019 number:2020 number:7998"},
		{"1/7-26, 1/7 2026, 01.07.2026, 2026-07-01",
			"date:1. juli 2026 date:1. juli 2026 date:1. juli 2026 date:1. juli 2026"},
		{"den 1. juli og den 24/12, 1-4 dage", "date:1. juli date:24. december number:1 number:4"},
		{"1.250,- og 25% og 1½ og 1 ½ og ½ og 250,00 kr.",
			"number:1250 number:25 number:1,5 number:1,5 number:0,5 number:250"},
		{"§§ 11, 11 a og 12 samt §§ 22-24",
			"paragraph:§ 11 paragraph:§ 11 a paragraph:§ 12 paragraph:§ 22 paragraph:§ 24"},
		{"§ 5 på, § 103 i loven, paragraf 61 og § 11a",
			"paragraph:§ 5 paragraph:§ 103 paragraph:§ 61 paragraph:§ 11 a"},
		{"se www.by.dk/klage. eller https://by.dk eller ast.dk.", "web:by.dk/klage web:by.dk web:ast.dk"},
		{"halvanden måned, to hundrede kroner, tusind", "number:1,5 number:200 number:1000"},
		{"skriv til ss-front@balk.dk.", "mail:ss-front@balk.dk"},
		{"§ 103, stk. 2, §104 og stk.3", "paragraph:§ 103 paragraph:stk. 2 paragraph:§ 104 paragraph:stk. 3"},
		{"§ 82 a og § 82 af", "paragraph:§ 82 a paragraph:§ 82"},
		{"tre, fire og fem-seks", "number:3 number:4 number:5 number:6"},
		{"firs fireogtyve titel syvende", "number:80 number:24"},
		{"4 4 fire", "number:4 number:4 number:4"},
		{"b12 a4", ""},
	} {
		var got []string
		for _, token := range tokens(c.text) {
			got = append(got, kinds[token.kind]+":"+token.value)
		}
		if strings.Join(got, " ") != c.want {
			t.Errorf("tokens(%q) = %q, want %q", c.text, strings.Join(got, " "), c.want)
		}
	}
}

func TestContrastOfColours(t *testing.T) {
	for _, c := range []struct {
		over, under string
		want        float64
	}{
		{"#000000", "#ffffff", 21}, {"#ffffff", "#ffffff", 1},
		{"#767676", "#ffffff", 4.54}, {"#FF0000", "#ffffff", 4.00}, {"#0000ff", "#000000", 2.44},
	} {
		a, _ := luminance(c.over)
		b, _ := luminance(c.under)
		if got := (max(a, b) + 0.05) / (min(a, b) + 0.05); math.Abs(got-c.want) > 0.005 {
			t.Errorf("%s on %s: %.3f, want %.2f", c.over, c.under, got, c.want)
		}
	}
	for _, wrong := range []string{"", "red", "#fff", "#12345g", "1234567", "#1234567"} {
		if _, ok := luminance(wrong); ok {
			t.Errorf("%q was taken for a colour", wrong)
		}
	}
}

// TestLIX counts by hand: words a sentence, and per cent words of seven letters or more.
func TestLIX(t *testing.T) {
	for _, c := range []struct {
		text string
		want string // words, LIX, LIX without the terms
	}{
		{"Du kan klage nu.", "4 4 4"},
		{"Kommunen svarer. Du venter.", "4 27 27"},
		{"Afgørelsen er kommunens.", "3 69 36"},
		{"Afgørelsen, »afgørelsen« – (afgørelse)!", "3 103 3"},
	} {
		var n textCount
		n.add(c.text, []string{"afgørelse", "afgørelsen"})
		if got := fmt.Sprint(n.words, n.lix(n.long), n.lix(n.long-n.terms)); got != c.want {
			t.Errorf("%q: %s, want %s", c.text, got, c.want)
		}
	}
	l := load(t, fixture.Base(t))
	m := l.municipalities[0]
	var got strings.Builder
	for _, r := range LIX(l.guide, m, m.Standards[0]) {
		fmt.Fprintln(&got, r.Address, r.Words, r.All, r.Plain)
	}
	want := `lilleby/beskyttet-beskaeftigelse/index.html 42 25 25
lilleby/beskyttet-beskaeftigelse/klage.html 49 22 18
lilleby/beskyttet-beskaeftigelse/regler.html 10 35 35
lilleby/beskyttet-beskaeftigelse/ordbog.html 6 19 19
lilleby/beskyttet-beskaeftigelse/hele.html 4 4 4
`
	fixture.Compare(t, "LIX", got.String(), want)
}

// TestDanishNumbers reads every number a quotation may hold in words.
func TestDanishNumbers(t *testing.T) {
	for _, word := range danish.NumberWords() {
		n, _ := danish.Number(word)
		found := tokens("inden " + word + " uger")
		if len(found) != 1 || found[0] != (token{number, fmt.Sprint(n)}) {
			t.Errorf("%s is read as %v, want %d", word, found, n)
		}
	}
}
