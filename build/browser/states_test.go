package browser

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/chromedp"
)

// Every calculator, before, with faults and with an answer, on every kind of screen: no accessibility fault, no
// sideways scroll. One tab serves all of a calculator's states. The other municipality's longest answer is looked at
// too.
func TestFormsAreAccessible(t *testing.T) {
	base := serve(t, "/")
	for _, calculator := range calculatorNames() {
		t.Run(calculator, func(t *testing.T) {
			b := open(t, base, addressOf(calculator), desktop)
			b.form()
			b.everyLook(calculator + "-before")
			b.calculate()
			b.everyLook(calculator + "-faults")
			answers := pairsOf(native[calculator].Words.Examples[0].Answers)
			b.clock(native[calculator].Words.Examples[0].Today)
			b.visit(addressOf(calculator))
			b.form()
			b.answer(calculator, answers)
			if calculator != "targetgroup" {
				b.pressText("Gem til sammenligning")
				b.fill(answers, true)
			}
			b.everyLook(calculator + "-result")
			b.largeEnough()
			b.spaced()
			b.clock(testDay)
			b.visit(inRanders(addressOf(calculator)))
			b.form()
			b.answer(calculator, longest[calculator])
			b.axe()
			b.fits(320)
			b.as(look{width: 1280, height: 900, dark: true})
			b.press("#hjaelper")
			b.axe()
			b.picture(calculator + "-randers")
			b.quiet()
		})
	}
}

// everyLook looks at the page as it is on every kind of screen.
func (b *tab) everyLook(name string) {
	b.t.Helper()
	for look, l := range looks {
		b.as(l)
		b.axe()
		b.picture(name + "-" + look)
		b.fits(l.width)
	}
	b.as(look{width: 320, height: 256})
	b.fits(320)
	b.easyToPress()
}

// easyToPress finds what is to be pressed in a calculator and is under 44 px high or wide; a link within a
// sentence is not.
func (b *tab) easyToPress() {
	b.t.Helper()
	for _, e := range eval[[]string](b, `[...document.querySelectorAll(".problems a, .calculator :is(button, .way a, .change a, summary, input[type=text])")]
		.filter(e => e.getClientRects().length)
		.filter(e => { const box = e.getBoundingClientRect(); return box.height < 43.5 || box.width < 43.5; })
		.map(e => e.outerHTML.slice(0, 90) + " " + e.getBoundingClientRect().height + " " + e.getBoundingClientRect().width)`) {
		b.t.Error("a target under 44 px: ", e)
	}
}

// fits fails where one must scroll sideways.
func (b *tab) fits(width int64) {
	b.t.Helper()
	if wide := eval[int64](b, `document.documentElement.scrollWidth`); wide > width {
		b.t.Errorf("the page is %d px wide on a screen of %d", wide, width)
	}
}

// spaced spaces the text as WCAG 1.4.12 asks; all must still fit and nothing be cut off.
func (b *tab) spaced() {
	b.t.Helper()
	cut := eval[[]string](b, `(() => {
		for (const e of document.querySelectorAll("body *")) {
			e.style.setProperty("line-height", "1.5", "important");
			e.style.setProperty("letter-spacing", "0.12em", "important");
			e.style.setProperty("word-spacing", "0.16em", "important");
		}
		return [...document.querySelectorAll("main *")].filter(e => e.getClientRects().length && !e.matches(".hidden, .hidden *, input, thead, thead *") && getComputedStyle(e).overflow === "hidden" && e.scrollHeight > e.clientHeight).map(e => e.outerHTML);
	})()`)
	for _, e := range cut {
		b.t.Errorf("with spaced text this is cut off: %s", e)
	}
	b.fits(320)
}

// One question a page: Back works, also in a page opened from a folder; it ends in reasons, never in a refusal.
func TestOneQuestionAtATime(t *testing.T) {
	for name, base := range map[string]string{"root": serve(t, "/"), "file": fileAddress()} {
		t.Run(name, func(t *testing.T) {
			b := open(t, base, addressOf("targetgroup")+"#trin-3", look{width: 390, height: 844})
			b.form()
			b.expect(".step", "Spørgsmål 1 af 4")
			if got := eval[string](b, `location.hash`); got != "#trin-1" {
				t.Errorf("a step nobody has come to is opened: %q", got)
			}
			b.calculate()
			b.expect(".problems li", "Vælg et svar")
			b.press(".problems a")
			problems := eval[string](b, `document.querySelectorAll(".problems").length + ""`)
			if got := b.focused() + problems; got != "svar-alder1" {
				t.Errorf("the summary leads to %q", got)
			}
			if got := eval[string](b, `document.title`); !strings.HasPrefix(got, "Fejl: ") {
				t.Errorf("the title is %q", got)
			}
			for i, answer := range []string{"mellem", "ved-ikke", "nej", "nogle"} {
				b.step(i + 1)
				if i > 0 {
					got := eval[string](b,
						`document.activeElement.tagName + location.hash + document.title.slice(0, 16)`)
					if got != fmt.Sprintf("H2#trin-%[1]dSpørgsmål %[1]d af 4", i+1) {
						t.Errorf("at question %d: %q", i+1, got)
					}
				}
				if got := eval[int](b, `[...document.querySelectorAll("fieldset")].filter(f => f.getClientRects().length).length`); got != 1 {
					t.Errorf("%d questions are shown", got)
				}
				b.press(`#beregner button[type=submit]`)
				b.expect(".problems li", "Vælg et svar")
				b.expect("fieldset:not(.other) .fault", "Fejl: Vælg et svar")
				b.press(`fieldset:not([hidden]):not(.other) input[value="` + answer + `"]`)
				b.press(`#beregner button[type=submit]`)
			}
			b.run(chromedp.WaitVisible(chromedp.CSS(".result")))
			b.expect("#resultat", "Kontakt kommunen, så finder I ud af det sammen")
			b.press(".workings > summary")
			if got := b.text(".result"); !strings.Contains(got, "Derfor siger vi det") ||
				!strings.Contains(got, "Du kan altid søge.") || !strings.Contains(got, "§ 103") {
				t.Errorf("the answer does not tell its reasons: %s", got)
			}
			b.axe()
			b.back()
			b.step(4)
			if got := eval[string](b, `document.querySelector("input[name=svar-proevet]:checked").value + document.querySelectorAll(".result").length`); got != "nogle0" {
				t.Errorf("back at the last question: %q", got)
			}
			b.pressText("Tilbage")
			b.step(3)
			b.pressText("Slet svar")
			b.step(1)
			b.expect("#beregner > .status", "Dine svar er slettet.")
			if got := eval[int](b, `document.querySelectorAll("#beregner input:checked").length`); got != 0 {
				t.Error("answers stay")
			}
			b.press(`input[value="under18"]`)
			b.press(`#beregner button[type=submit]`)
			b.expect(".step", "Spørgsmål 2 af 2")
			b.press(`#beregner button[type=submit]`)
			b.expect(".problems li", "Vælg et svar")
			b.press(`fieldset:not([hidden]):not(.other) input[value="ja"]`)
			b.press(`#beregner button[type=submit]`)
			b.run(chromedp.WaitVisible(chromedp.CSS(".result")))
			b.expect("#resultat", "Du kan søge nu. Spørg, om du kan begynde, før du er 18 år")
			b.pressText("Slet svar")
			b.step(1)
			b.run(chromedp.Reload())
			b.form()
			b.step(1)
			b.quiet()
		})
	}
}

// step waits for a question of the target-group check.
func (b *tab) step(n int) {
	b.t.Helper()
	want := fmt.Sprintf("Spørgsmål %d af 4", n)
	for range 40 {
		if b.text(".step") == want {
			return
		}
		time.Sleep(25 * time.Millisecond)
	}
	b.expect(".step", want)
}

// back is the browser's own Back.
func (b *tab) back() {
	b.t.Helper()
	b.await(`new Promise(done => { addEventListener("hashchange", () => setTimeout(done), {once: true}); history.back(); })`)
}

// toTheReader are the words that speak to the reader; meant are those that do so rightly.
// For somebody who helps another every question and every answer stays as it is, and one line says whom they mean.
func TestHelpingAnother(t *testing.T) {
	b := open(t, serve(t, "/"), transport, look{width: 390, height: 844})
	const means = "»Du« betyder derfor den person."
	for _, calculator := range calculatorNames() {
		b.visit(addressOf(calculator))
		b.form()
		if got := b.text("#beregner"); strings.Contains(got, means) {
			t.Errorf("%s: nobody said that another is helped: %s", calculator, got)
		}
		b.press("#hjaelper")
		if got := b.text(".helper .note"); !strings.Contains(got, "fuldmagt") ||
			!strings.Contains(got, "Læs siden til pårørende") {
			t.Errorf("what a relative may do is not said: %q", got)
		}
		for _, e := range native[calculator].Words.Examples {
			if e.Only == "" || strings.HasPrefix(guide, e.Only) {
				expectSame(t, calculator, pairsOf(e.Answers), b.answer(calculator, pairsOf(e.Answers)))
			}
		}
		if got := b.text(".helper .meant"); !strings.HasSuffix(got, means) {
			t.Errorf("%s: whom »du« means is said as %q", calculator, got)
		}
		b.axe()
	}
	b.visit(transport)
	b.form()
	b.fill(capDecides, true)
	b.press("#hjaelper")
	b.expect("#resultat", "Du skal højst selv betale 180 kr. om måneden")
	if got := b.copied("Kopiér som tekst"); !strings.Contains(got, means) {
		t.Errorf("the text does not say whom it means: %s", got)
	}
	b.pressText("Spørg kommunen")
	if got := b.text(".letter"); !strings.Contains(got, "Jeg skriver for en, jeg hjælper.") ||
		!strings.Contains(got, "»Du« betyder her den person.") {
		t.Errorf("the letter does not say who writes, and of whom: %s", got)
	}
	b.pictureOf("main", "helper")
	b.press("#hjaelper")
	if got := b.text("#beregner"); strings.Contains(got, means) {
		t.Errorf("nobody is helped any more: %s", got)
	}
	b.quiet()
}
