package browser

import (
	"fmt"
	"maps"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
)

const (
	transport = guide + "beregn/transport.html"
	deadline  = guide + "beregn/frist.html"
)

// calculate presses the button and waits for what comes of it.
func (b *tab) calculate() {
	b.t.Helper()
	b.press(`#beregner button[type=submit]`)
	b.run(chromedp.WaitVisible(chromedp.CSS(`.problems, .result`)))
}

// focused is the id of what has the focus.
func (b *tab) focused() string {
	b.t.Helper()
	return eval[string](b, `document.activeElement.id || document.activeElement.className`)
}

// expect compares the text of an element.
func (b *tab) expect(selector, want string) {
	b.t.Helper()
	if got := b.text(selector); got != want {
		b.t.Errorf("%s says %q, not %q", selector, got, want)
	}
}

// writeTransport answers as in the case where the cap decides, as a person types.
func writeTransport(b *tab) {
	b.form()
	b.write("svar-afstand", "20")
	b.press("#svar-maade")
	b.write("svar-kollektiv", "900")
	b.write("svar-kollektiv10", "455 kr.")
	b.write("svar-loen", "600,00")
}

func TestFaultsAreTold(t *testing.T) {
	b := open(t, serve(t, "/"), transport, desktop)
	b.form()
	b.write("svar-afstand", "langt")
	b.calculate()
	b.expect(".problems h2", "Der er 3 problemer")
	if got := eval[string](b, `document.title`); !strings.HasPrefix(got, "Fejl: ") {
		t.Errorf("the title is %q", got)
	}
	if got := b.focused(); got != "problems" {
		t.Errorf("the focus is on %q, not on the summary", got)
	}
	if got := eval[bool](b, `document.querySelector("main").firstElementChild.classList.contains("problems") && !document.querySelector("[role=alert]")`); !got {
		t.Error("the summary is not the first thing in main, or is told twice")
	}
	if got := eval[string](b, `document.getElementById("svar-afstand").value`); got != "langt" {
		t.Errorf("what was typed became %q", got)
	}
	b.expect("#svar-afstand-fault", "Fejl: Afstanden skal skrives med tal")
	if got := eval[string](b, `["aria-invalid", "aria-describedby"].map(a => document.getElementById("svar-afstand").getAttribute(a)).join(" ")`); got != "true svar-afstand-hint svar-afstand-fault" {
		t.Errorf("the field is described by %q", got)
	}
	b.press(".problems a")
	if got := b.focused(); got != "svar-afstand" {
		t.Errorf("the link leads to %q", got)
	}
	if eval[bool](b, `document.getElementById("svar-afstand-label").getBoundingClientRect().top < 0`) {
		t.Error("the label is not in view")
	}
	b.axe()
	writeTransport(b)
	b.calculate()
	if got := eval[int](b, `document.querySelectorAll(".problems, .faulty, [aria-invalid]").length`); got != 0 {
		t.Error("the faults stay when they are mended")
	}
	if got := eval[string](b, `document.title`); strings.HasPrefix(got, "Fejl: ") {
		t.Errorf("the title stays %q", got)
	}
	b.quiet()
}

// Of a date the part that is wrong is told, and led to; a date in one piece is read too.
func TestDates(t *testing.T) {
	b := open(t, serve(t, "/"), deadline, look{width: 390, height: 844})
	b.form()
	b.fill(map[string]string{"hvad": "svar", "modtaget": "2//2026"}, true)
	b.expect("#svar-modtaget-fault", "Fejl: Datoen mangler en måned")
	invalid := eval[string](b, `[...document.querySelectorAll("[aria-invalid]")].map(e => e.id).join(" ")`)
	if invalid != "svar-modtaget-month" {
		t.Errorf("wrong is %q", invalid)
	}
	b.press(".problems a")
	if got := b.focused(); got != "svar-modtaget-month" {
		t.Errorf("the link leads to %q", got)
	}
	for _, written := range []string{"2/nov/2026", "2/november/2026", "2. november 2026", "2026-11-02", "02/11/2026"} {
		got := b.fill(map[string]string{"hvad": "svar", "modtaget": written}, true)
		if want := "mandag den 2. november 2026"; len(got.Answers) < 2 || got.Answers[1] != want {
			t.Errorf("%s is read as %q, not %q", written, got.Answers, want)
		}
	}
	b.fill(map[string]string{"hvad": "svar"}, false)
	b.pressText("Brug i dag")
	b.calculate()
	if got := b.fill(nil, false).Answers; got[1] != "søndag den 22. november 2026" {
		t.Errorf("today is %q", got)
	}
	b.quiet()
}

// A result tells when it no longer fits the answers; clearing can be undone.
func TestChangedAnswer(t *testing.T) {
	b := open(t, serve(t, "/"), transport, desktop)
	writeTransport(b)
	if got := eval[string](b, `document.querySelector("[role=status]").textContent + document.querySelector(".undo").hidden`); got != "true" {
		t.Errorf("before anything happened the status is %q", got)
	}
	b.calculate()
	b.write("svar-loen", "700")
	b.expect("#beregner > .status", "Du har ændret et svar. Tryk på Beregn igen.")
	b.axe()
	b.press(".clear")
	b.expect("#beregner > .status", "Dine svar er ryddet.")
	if got := eval[string](b, `[...document.querySelectorAll("#beregner input[type=text]")].map(i => i.value).join("") + document.querySelectorAll("#beregner input:checked, .result").length`); got != "0" {
		t.Errorf("clearing leaves %q", got)
	}
	b.press(".undo")
	b.expect("#beregner > .status", "Dine svar er tilbage.")
	b.calculate()
	b.expect("#resultat", "Du skal højst selv betale 210 kr. om måneden")
	b.axe()
	b.quiet()
}

// Questions appear when the answers so far make them apply, and so does "ved ikke"; most people need not see those that
// are folded away, which stand after the line.
func TestQuestionsAppear(t *testing.T) {
	b := open(t, serve(t, "/"), transport, desktop)
	b.form()
	for _, c := range []struct {
		calculator, asked, unsure string
		answers                   map[string]string
	}{
		{"transport", "afstand maade loen | afstand2 maade-hjem dato", "loen", nil},
		{"transport", "afstand maade kollektiv loen | afstand2 maade-hjem dato", "kollektiv loen",
			map[string]string{"afstand": "8", "maade": "kollektiv"}},
		{"transport", "afstand maade kollektiv kollektiv10 loen | afstand2 maade-hjem dato",
			"kollektiv kollektiv10 loen",
			map[string]string{"afstand": "10,4", "maade": "kollektiv"}},
		{"transport", "afstand maade dage takst tur tur10 loen | dage-maaned afstand2 maade-hjem dato",
			"takst tur tur10 loen",
			map[string]string{"afstand": "11", "maade": "bil+koersel"}},
		{"transport", "afstand maade billet billet10 loen | dage-maaned afstand2 maade-hjem dato",
			"billet billet10 loen",
			map[string]string{"afstand": "11", "maade": "billet", "dage-maaned": "9"}},
		{"transport", "afstand maade dage takst loen | dage-maaned afstand2 dage2 maade-hjem dato", "takst loen",
			map[string]string{"afstand": "11", "maade": "bil", "afstand2": "5"}},
		{"transport", "afstand maade dage kollektiv loen | dage-maaned afstand2 maade-hjem dato", "kollektiv loen",
			map[string]string{"afstand": "11", "maade": "kollektiv", "kollektiv": "eksempel", "loen": "eksempel"}},
		{"transport", "afstand maade loen | afstand2 maade-hjem dato", "loen",
			map[string]string{"afstand": "3", "maade": "gratis"}},
		{"deadline", "hvad", "", nil},
		{"deadline", "hvad modtaget", "", map[string]string{"hvad": "svar"}},
		{"deadline", "hvad post modtaget", "", map[string]string{"hvad": "klage", "post": "digital"}},
		{"deadline", "hvad post modtaget", "modtaget", map[string]string{"hvad": "klage", "post": "brev"}},
		{"deadline", "hvad post modtaget brevdato", "modtaget",
			map[string]string{"hvad": "klage", "post": "brev", "modtaget": "ved-ikke"}},
		{"deadline", "hvad post modtaget", "",
			map[string]string{"hvad": "klage", "post": "digital", "modtaget": "ved-ikke"}},
		{"wage", "form | dato", "form", nil},
	} {
		b.visit(addressOf(c.calculator))
		b.form()
		got := b.fill(c.answers, false)
		asked, unsure := strings.Join(got.Asked, " "), strings.Join(got.Unsure, " ")
		folded := eval[int](b, `document.querySelectorAll(".aside .field:not([hidden])").length`)
		if n := len(got.Asked) - folded; folded > 0 {
			asked = strings.Join(got.Asked[:n], " ") + " | " + strings.Join(got.Asked[n:], " ")
		}
		if asked != c.asked || unsure != c.unsure {
			t.Errorf("%s %v: asked are %q, with »ved ikke« %q", c.calculator, c.answers, asked, unsure)
		}
	}
	b.visit(deadline)
	b.form()
	b.fill(map[string]string{"hvad": "klage", "post": "digital"}, false)
	b.expect("#svar-modtaget-label", "Hvilken dag kom brevet i din Digital Post?")
	b.expect("#svar-modtaget-hint", "Skriv den dag, brevet kom, også hvis du åbnede det senere")
}

// A choice may have a note of its own; a question need not be answered where another answer makes it so.
func TestNotesAndOptional(t *testing.T) {
	b := open(t, serve(t, "/"), addressOf("wage"), look{width: 390, height: 844})
	b.form()
	if got := eval[string](b, `document.getElementById(document.getElementById("svar-form").getAttribute("aria-describedby")).textContent`); got != "Får du løn pr. time? Vælg »Timeløn efter en arbejdsvurdering«" {
		t.Errorf("the choice is described by %q", got)
	}
	b.expect("#svar-form-hint", "Det står i din aftale med arbejdspladsen")
	b.fill(map[string]string{"form": "timeloen"}, false)
	label := eval[string](b, `document.getElementById("svar-timer-label").textContent`)
	if label != "Hvor mange timer arbejder du om ugen?" {
		t.Errorf("what must be answered is asked %q", label)
	}
	got := b.fill(map[string]string{"form": "dusoer", "mindsteloen": "140", "timer": "20"}, true)
	b.expect("#svar-timer-label", "Hvor mange timer arbejder du om ugen? (frivilligt)")
	if text := b.copied("Kopiér som tekst"); len(got.Answers) != 3 ||
		!strings.Contains(text, "arbejder du om ugen? 20") ||
		strings.Contains(text, "(frivilligt)") {
		t.Errorf("the answers are %q, and the text says:\n%s", got.Answers, text)
	}
	b.fill(map[string]string{"form": "dusoer"}, true)
	if got := eval[string](b,
		`document.querySelector(".problems a").getAttribute("href")`); got != "#svar-mindsteloen" {
		t.Errorf("the summary's link is to %q", got)
	}
	b.axe()
	b.quiet()
}

// The answers stand beside the result, and each leads back to its question.
func TestAnswersAreRepeated(t *testing.T) {
	b := open(t, serve(t, "/"), transport, desktop)
	b.form()
	got := b.fill(map[string]string{"afstand": "20,0", "maade": "kollektiv", "kollektiv": "1.234,50 kr.",
		"kollektiv10": "ved-ikke", "loen": "kr. 600", "dato": "1/6/2026"}, true)
	if got := strings.Join(got.Answers, " | "); got != "20 km | Bus, tog eller metro med kort | 1.234,50 kr. | Ved ikke | 600 kr. | mandag den 1. juni 2026" {
		t.Errorf("the answers are %s", got)
	}
	eval[bool](b, `(document.querySelector(".aside").open = false, true)`)
	change := eval[string](b, `[...document.querySelectorAll(".change a")].pop().textContent`)
	if change != "Ret: Hvilken dato vil du regne for?" {
		t.Errorf("it is changed by %q", change)
	}
	eval[bool](b, `([...document.querySelectorAll(".change a")].pop().click(), true)`)
	if got := b.focused(); got != "svar-dato" {
		t.Errorf("»Ret« leads to %q", got)
	}
}

// What a rule rests on: a day without rules, and rules nobody has looked at for a year.
func TestOtherDates(t *testing.T) {
	b := open(t, serve(t, "/"), transport, desktop)
	b.form()
	if got := b.fill(with(capDecides, "dato", "1/1/2010"), true); len(got.Faults) != 1 ||
		got.Faults[0] != "dato: Fejl: Vi har kun regler fra torsdag den 19. maj 2011" {
		t.Errorf("before there were rules: %q", got.Faults)
	}
	if !eval[bool](b, `document.querySelector(".aside").open || (document.querySelector(".problems a").click(), document.querySelector(".aside").open)`) {
		t.Error("the question that is wrong stays folded away")
	}
	b.fill(with(capDecides, "dato", "1/6/2015"), true)
	if got := b.text(".trust"); !strings.Contains(got, "Reglerne gælder fra 19. maj 2011.") {
		t.Errorf("in 2015 the rules are from: %s", got)
	}
	for on, c := range map[string]struct {
		day int
		old string
	}{
		"22. november 2025": {20414, ""},
		"21. november 2025": {20413, " Reglerne er ikke tjekket i over et år. Spørg kommunen."},
	} {
		b.beforeLoad(fmt.Sprintf(`JSON.parse = ((parse) => (text) => { const data = parse(text);
			if (data.rows) data.rows.forEach((r, i) => r.checked = i !== 1 ? {words: "1. januar 2026", day: 20454, old: 20820} : {words: %q, day: %d, old: %d});
			return data; })(JSON.parse)`, on, c.day, c.day+366))
		b.visit(transport)
		b.form()
		b.fill(capDecides, true)
		if got, want := b.text(".trust p"), "Reglerne gælder fra 7. august 2019. Tjekket "+on+"."+c.old; got != want {
			t.Errorf("it says %q, not %q", got, want)
		}
	}
	b.quiet()
}

// with is some answers, and one of them another.
func with(answers map[string]string, key, text string) map[string]string {
	all := maps.Clone(answers)
	all[key] = text
	return all
}
