package browser

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/chromedp"
)

// What readers do that nobody planned for.

// Who says that another is helped changes nothing else; nothing is judged that has been written since.
func TestHelpingChangesNothingElse(t *testing.T) {
	b := open(t, serve(t, "/"), transport, desktop)
	b.form()
	b.calculate()
	b.fill(capDecides, false)
	b.press("#hjaelper")
	b.expect(".problems h2", "Der er 3 problemer")
	b.expect(".problems li", "Skriv, hvor mange km der er fra dit hjem til dit arbejde")
	b.calculate()
	b.pressText("Gem til sammenligning")
	b.fill(with(capDecides, "loen", "ved-ikke"), true)
	b.press("#hjaelper")
	b.expect("#resultat", "Du skal højst selv betale 455 kr. om måneden. Måske er det mindre, ned til 0 kr.")
	if got := b.text(".comparison"); !strings.Contains(got, "Du skal højst selv betale 180 kr. om måneden") {
		t.Errorf("the comparison has lost the first answer: %s", got)
	}
	b.write("svar-afstand", "")
	b.press("#hjaelper")
	b.expect("#resultat", "Du skal højst selv betale 455 kr. om måneden. Måske er det mindre, ned til 0 kr.")
	b.expect("#beregner > .status", "Du har ændret et svar. Tryk på Beregn igen.")
	if !eval[bool](b, `Boolean(document.querySelector(".stale"))`) {
		t.Error("the answer no longer says that it is of other answers")
	}
	b.quiet()
}

// Back from the second question leads to the first, also where the page was opened without a step.
func TestBackToTheFirstQuestion(t *testing.T) {
	b := open(t, serve(t, "/"), addressOf("targetgroup"), desktop)
	b.form()
	b.press(`input[value="mellem"]`)
	b.press(`#beregner button[type=submit]`)
	b.step(2)
	b.back()
	b.step(1)
	b.await(`new Promise(done => { addEventListener("hashchange", () => setTimeout(done), {once: true}); history.forward(); })`)
	b.step(2)
	b.quiet()
}

// A page that the browser kept whole and shows again has forgotten what is about health; a page loaded anew has
// forgotten all.
func TestPrivateAnswersDoNotComeBack(t *testing.T) {
	b := open(t, serve(t, "/"), addressOf("targetgroup"), desktop)
	b.form()
	b.walk(map[string]string{
		"alder": "mellem", "nedsat": "ja", "arbejde": "nej", "proevet": "ja", "loentilskud": "nej",
	})
	eval[bool](b, `dispatchEvent(new PageTransitionEvent("pagehide", {persisted: true}))`)
	if got := eval[int](b, `document.querySelectorAll("#beregner input:checked, .result").length`); got != 0 {
		t.Error("the answers stay in the page that is left")
	}
	eval[bool](b, `dispatchEvent(new PageTransitionEvent("pageshow", {persisted: true}))`)
	b.step(1)
	if got := eval[int](b, `document.querySelectorAll("#beregner input:checked, .result").length`); got != 0 {
		t.Error("the answers are there again")
	}
	b.expect("#beregner > .status", "Dine svar er slettet.")
	b.visit(addressOf("pension"))
	b.form()
	b.fill(map[string]string{"foedt": "15/3/1964"}, true)
	b.pressText("Gem til sammenligning")
	b.pressText("Ryd alle svar")
	b.fill(map[string]string{"foedt": "16/3/1964"}, true)
	eval[bool](b, `dispatchEvent(new PageTransitionEvent("pagehide", {persisted: true}))`)
	if got := eval[string](b, `[...document.querySelectorAll("#beregner input[type=text]")].map(i => i.value).join("") + document.querySelectorAll(".result, .undo:not([hidden])").length`); got != "0" {
		t.Errorf("the day of birth stays in the page that is left: %q", got)
	}
	b.fill(map[string]string{"foedt": "17/3/1964"}, true)
	if eval[bool](b, `Boolean(document.querySelector(".comparison"))`) {
		t.Error("the kept answer is still there to compare with")
	}
	b.write("svar-foedt", "15")
	b.write("svar-foedt-year", "1964")
	b.run(chromedp.Reload())
	b.form()
	time.Sleep(200 * time.Millisecond)
	if got := eval[string](b, `[...document.querySelectorAll("#beregner input[type=text]")].map(i => i.value).join("")`); got != "" {
		t.Errorf("after loading anew there stands %q", got)
	}
	b.quiet()
}

// A date in one piece stays in one piece, in a link and when cleared and taken back.
func TestDateInOnePieceStays(t *testing.T) {
	b := open(t, serve(t, "/"), deadline, desktop)
	b.form()
	b.fill(map[string]string{"hvad": "svar"}, false)
	b.write("svar-modtaget", "2/11 2026")
	b.calculate()
	b.expect("#resultat", "Du kan forvente svar senest mandag den 14. december 2026")
	b.pressText("Lav et link med mine svar")
	link := eval[string](b, `document.getElementById("gemt").value`)
	b.pressText("Ryd alle svar")
	b.pressText("Fortryd")
	b.calculate()
	b.expect("#resultat", "Du kan forvente svar senest mandag den 14. december 2026")
	b.load("about:blank")
	b.load(link)
	b.form()
	b.calculate()
	b.expect("#resultat", "Du kan forvente svar senest mandag den 14. december 2026")
	b.quiet()
}

// The answers that came along to the wage's page are still there after the skip link was used.
func TestCarriedAnswersStay(t *testing.T) {
	b := open(t, serve(t, "/"), transport, desktop)
	b.form()
	b.fill(map[string]string{"afstand": "20", "maade": "kollektiv", "kollektiv": "900", "kollektiv10": "455"}, false)
	b.run(chromedp.Click(chromedp.CSS(`.way a`)), chromedp.WaitVisible(chromedp.CSS("#svar-form")))
	eval[bool](b, `(location.hash = "#indhold", true)`)
	b.fill(map[string]string{"form": "timeloen", "timeloen": "35,00", "timer": "16", "traek": "38"}, true)
	back := eval[string](b, `document.querySelector(".result .way a, .outcome .way a").href`)
	if !strings.Contains(back, "kollektiv=900") {
		t.Errorf("the way back is %s", back)
	}
	b.quiet()
}

// Nonsense in the address, in the fields, and pressing twice do no harm.
func TestNonsense(t *testing.T) {
	b := open(t, serve(t, "/"), transport, desktop)
	for _, hash := range []string{
		"#", "#=&&==", "#%E0%A4%A=%zz", "#maade=fly+bil&dage=9&afstand=%00",
		"#afstand=" + strings.Repeat("9", 5000), "#svar-loen", "#trin-2", "#__proto__=1&constructor=2",
	} {
		b.visit(transport + hash)
		b.form()
		b.press(`#beregner button[type=submit]`)
		b.press(`#beregner button[type=submit]`)
		if got := eval[int](b, `document.querySelectorAll(".problems").length + 10 * document.querySelectorAll(".result").length`); got != 1 {
			t.Errorf("%.40s: there are %d summaries and answers", hash, got)
		}
	}
	b.visit(transport)
	b.form()
	garbage := []map[string]string{}
	for _, text := range []string{
		"<b>1</b>", "NaN", "1e3", "−5", "٣", "1.2.3", "1,,2", "0x10", strings.Repeat("9", 400),
		"  ", "\u00a0", "5 km væk", "Infinity", "1/2", "😀", "'; drop table",
	} {
		garbage = append(garbage, with(capDecides, "afstand", text), with(capDecides, "loen", text))
		if len(text) < 100 && !strings.Contains(text, "/") {
			garbage = append(garbage, with(capDecides, "dato", "1/"+text+"/2026"))
		}
	}
	b.expectAll("transport", garbage)
	b.fill(capDecides, false)
	for range 2 {
		b.press(`#beregner button[type=submit]`)
	}
	if got := eval[int](b, `document.querySelectorAll(".result").length`); got != 1 {
		t.Errorf("pressed twice it answers %d times", got)
	}
	b.fill(with(capDecides, "maade", "koersel"), true)
	b.fill(with(with(capDecides, "maade", "kollektiv"), "kollektiv10", "900,01"), true)
	b.expect(".problems li", "Prisen for 10 km kan ikke være højere end prisen for hele rejsen (900 kr.)")
	b.quiet()
}

// Two elements that say the same on one page can still be told apart, and neither has a heading with nothing under it.
func TestElementsThatSayTheSame(t *testing.T) {
	base := serve(t, "/")
	b := visitOther(t, base, strict(base),
		element("transport")+element("transport")+element("targetgroup")+elementScript(base),
		look{width: 320, height: 640})
	for n := range 3 {
		b.elementReady(n + 1)
	}
	for n := range 2 {
		b.fillIn(shadow(n+1), capDecides, true)
	}
	for _, answer := range []string{"mellem", "ja", "nej", "ja", "nej"} {
		eval[bool](b, fmt.Sprintf(`(%s.querySelector("fieldset:not(.other) input[value=%s]").click(), %s.querySelector("form").requestSubmit(), true)`, shadow(3), answer, shadow(3)))
	}
	last := shadow(3) + `.querySelector(".result").lastElementChild`
	if got := eval[string](b, last+`.className`); strings.Contains(got, "keep") {
		t.Error("there is a heading for keeping, and nothing to keep with")
	}
	b.axe()
	b.fits(320)
	b.quiet()
}
