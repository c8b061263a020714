package browser

import (
	"slices"
	"strings"
	"testing"
)

// Each answer tells which rule decided it, in the rule's own words.

// Where a rule has been changed, the words beside the sentence are those of the row that counted.
func TestCitesTheRowThatCounted(t *testing.T) {
	b := open(t, serve(t, "/"), addressOf("pension"), desktop)
	b.form()
	for _, c := range []struct{ born, cite string }{
		{"1955-03-31", "Lov om social pension, § 1 a, stk. 1, nr. 4: »66½ år"},
		{"1964-03-15", "Lov om social pension, § 1 a, stk. 1, nr. 6: »68 år"},
		{"1968-02-29", "Lov om social pension, § 1 a, stk. 1, nr. 7: »69 år"},
		{"1990-05-05", "fra 69 år til 70 år"},
	} {
		b.fill(map[string]string{"foedt": c.born}, true)
		b.press(".workings > summary")
		if got := b.text(".steps li:nth-child(2) .cite"); !strings.Contains(got, c.cite) {
			t.Errorf("born %s the age rests on %s", c.born, got)
		}
	}
	b.fill(map[string]string{"foedt": "1964-03-15"}, true)
	if got := b.copied("Kopiér som tekst"); !strings.Contains(got, "stk. 1, nr. 6: »68 år for personer") {
		t.Errorf("the text rests on another rule:\n%s", got)
	}
	b.pressText("Spørg kommunen")
	if got := b.text(".letter"); !strings.Contains(got, "stk. 1, nr. 6: »68 år for personer") {
		t.Errorf("the letter rests on another rule: %s", got)
	}
}

// An answer without a sum tells its rules beside its sentences.
func TestCitesWithoutSteps(t *testing.T) {
	b := open(t, serve(t, "/"), addressOf("wage"), desktop)
	b.form()
	b.fill(map[string]string{"form": "ved-ikke"}, true)
	b.press(".workings > summary")
	for _, text := range []string{b.text(".result"), b.copied("Kopiér som tekst")} {
		for _, cite := range []string{
			"nr. 1: »får i videst muligt omfang", "nr. 2: »anvendes timeløn", "nr. 3: »kan arbejdsdusør",
		} {
			if !strings.Contains(text, cite) {
				t.Errorf("%s is not said:\n%s", cite, text)
			}
		}
	}
	b.visit(transport)
	b.form()
	b.fill(with(capDecides, "loen", "0"), true)
	b.press(".workings > summary")
	if got := b.text(".result"); !strings.Contains(got, "§ 2, stk. 1: »Personer, der udfører lønnet arbejde") {
		t.Errorf("without wage no rule is said: %s", got)
	}
	b.visit(addressOf("wage"))
	b.form()
	b.fill(map[string]string{"form": "timeloen", "timeloen": "35", "timer": "16"}, true)
	if got := b.text(".result"); strings.Contains(got, "§ 1, stk. 2") {
		t.Errorf("the rules stand before they are unfolded: %s", got)
	}
	b.axe()
}

// The text to keep says what the answer rests on, as the page does.
func TestCopiedTextSaysWhatItRestsOn(t *testing.T) {
	b := open(t, serve(t, "/"), transport, desktop)
	b.form()
	b.fill(capDecides, true)
	text := b.copied("Kopiér som tekst")
	trust := eval[string](b, `[...document.querySelectorAll(".trust p")].map(e => e.textContent).join("\n")`)
	for _, line := range strings.Split(trust, "\n") {
		if !strings.Contains(text, line) {
			t.Errorf("the text does not say %q:\n%s", line, text)
		}
	}
}

// The dates of a case are a list: each with what is said of it.
func TestDatesAreAList(t *testing.T) {
	b := open(t, serve(t, "/"), addressOf("case"), desktop)
	b.form()
	b.fill(map[string]string{"soegt": "2026-11-02", "udkast": "2026-11-14"}, true)
	got := eval[[]string](b, `[...document.querySelectorAll(".result .timeline > li")].map(e => [...e.children].map(p => p.textContent).join(" | "))`)
	want := []string{
		"Kommunen fik din ansøgning mandag den 2. november 2026.",
		"Du fik udkastet lørdag den 14. november 2026.",
		"I dag er det søndag den 22. november 2026.",
		"Vil du svare på udkastet, så sørg for, at kommunen har dit svar senest tirsdag den 24. november 2026.",
		"Du kan forvente svar på ansøgningen senest mandag den 14. december 2026.",
	}
	if !slices.Equal(got, want) {
		t.Errorf("the dates are %q", got)
	}
	b.fill(map[string]string{"afgoerelse": "2026-11-14"}, true)
	if got := b.text(".timeline li:last-child"); !strings.HasSuffix(got, "Regn ikke med det.") {
		t.Errorf("what belongs to a date stands elsewhere: %s", got)
	}
	b.axe()
	b.quiet()
}
