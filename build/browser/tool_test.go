package browser

import (
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

// fillTransport answers as in the case where the cap decides: 20 km by bus at 900 kr., wage 600 kr.
func fillTransport(b *tab) {
	b.form()
	b.write("svar-afstand", "20")
	b.press("#svar-maade")
	b.write("svar-kollektiv", "900")
	b.write("svar-kollektiv10", "455 kr.")
	b.write("svar-loen", "600,00")
}

func TestTransportInTheBrowser(t *testing.T) {
	for name, base := range map[string]string{"root": serve(t, "/"), "sub-path": serve(t, "/a/b/"), "file": fileAddress()} {
		t.Run(name, func(t *testing.T) {
			b := open(t, base, transport, desktop)
			fillTransport(b)
			b.calculate()
			if got, want := b.text("#resultat"), "Du skal højst selv betale 180 kr. om måneden"; got != want {
				t.Errorf("the headline is %q, not %q", got, want)
			}
			if got := eval[string](b, `document.activeElement.id`); got != "resultat" {
				t.Errorf("the focus is on %q, not on the result", got)
			}
			for _, want := range []string{"720 kr.", "30 % af 600 kr.", "Sådan har vi regnet", "Vejledende", "Bekendtgørelse 483"} {
				if got := b.text(".result"); !strings.Contains(got, want) {
					t.Errorf("the result does not say %q: %s", want, got)
				}
			}
			b.quiet()
		})
	}
}

func TestTransportFaults(t *testing.T) {
	b := open(t, serve(t, "/"), transport, desktop)
	b.form()
	b.write("svar-afstand", "langt")
	b.calculate()
	if got := b.text(".problems h2"); got != "Der er 3 problemer" {
		t.Errorf("the summary says %q", got)
	}
	if got := eval[string](b, `document.title`); !strings.HasPrefix(got, "Fejl: ") {
		t.Errorf("the title is %q", got)
	}
	if got := eval[bool](b, `document.activeElement.classList.contains("problems")`); !got {
		t.Error("the focus is not on the summary")
	}
	if got := eval[bool](b, `document.querySelector("main").firstElementChild.classList.contains("problems")`); !got {
		t.Error("the summary is not the first thing in main")
	}
	if got := eval[string](b, `document.getElementById("svar-afstand").value`); got != "langt" {
		t.Errorf("what was typed became %q", got)
	}
	if got := b.text("#svar-afstand-fault"); got != "Fejl: Afstanden skal skrives med tal" {
		t.Errorf("the field says %q", got)
	}
	if got := eval[string](b, `document.getElementById("svar-afstand").getAttribute("aria-invalid") + document.getElementById("svar-afstand").getAttribute("aria-describedby")`); got != "truesvar-afstand-hint svar-afstand-fault" {
		t.Errorf("the field is described by %q", got)
	}
	b.press(".problems a")
	if got := eval[string](b, `document.activeElement.id`); got != "svar-afstand" {
		t.Errorf("the link leads to %q", got)
	}
	b.axe()
	fillTransport(b)
	b.calculate()
	if got := eval[int](b, `document.querySelectorAll(".problems, .faulty").length`); got != 0 {
		t.Error("the faults stay when they are mended")
	}
	b.quiet()
}

// A result tells when it no longer fits the answers.
func TestChangedAnswer(t *testing.T) {
	b := open(t, serve(t, "/"), transport, desktop)
	fillTransport(b)
	b.calculate()
	b.write("svar-loen", "700")
	if got := b.text(".status"); got != "Du har ændret et svar. Tryk på Beregn igen." {
		t.Errorf("the status says %q", got)
	}
	b.press("[data-clear]")
	if got := eval[string](b, `[...document.querySelectorAll("#beregner input[type=text]")].map(i => i.value).join("")`); got != "" {
		t.Errorf("clearing leaves %q", got)
	}
}

// Questions appear when the answers so far make them apply.
func TestQuestionsAppear(t *testing.T) {
	b := open(t, serve(t, "/"), transport, desktop)
	b.form()
	visible := func(key string) bool {
		return eval[bool](b, `document.getElementById("svar-`+key+`").getClientRects().length > 0`)
	}
	if visible("kollektiv10") || visible("takst") || visible("tur") {
		t.Error("questions show that do not apply yet")
	}
	b.press("#svar-maade")
	b.write("svar-afstand", "8")
	if !visible("kollektiv") || visible("kollektiv10") {
		t.Error("within 10 km the price of the whole journey is asked for, not that of 10 km")
	}
	b.write("svar-afstand", "10,4")
	if !visible("kollektiv10") {
		t.Error("beyond 10 km the price of 10 km is asked for")
	}
}

func TestDeadlineInTheBrowser(t *testing.T) {
	b := open(t, serve(t, "/"), deadline, look{width: 390, height: 844})
	b.form()
	b.press(`input[name="svar-hvad"][value="klage"]`)
	b.press(`input[name="svar-post"][value="digital"]`)
	if got := b.text("#svar-modtaget-label"); got != "Hvilken dag kom brevet i din Digital Post?" {
		t.Errorf("the question is %q", got)
	}
	b.write("svar-modtaget", "20")
	b.write("svar-modtaget-month", "okt")
	b.write("svar-modtaget-year", "2026")
	b.calculate()
	if got, want := b.text("#resultat"), "Fristen er gået"; !strings.Contains(got, want) {
		t.Errorf("the headline is %q, without %q", got, want)
	}
	b.axe()
	b.press(`input[name="svar-hvad"][value="svar"]`)
	b.write("svar-modtaget", "2")
	b.write("svar-modtaget-month", "11")
	b.calculate()
	if got, want := b.text("#resultat"), "mandag den 14. december 2026"; !strings.Contains(got, want) {
		t.Errorf("the headline is %q, without %q", got, want)
	}
	b.write("svar-modtaget-month", "")
	b.calculate()
	if got, want := b.text("#svar-modtaget-fault"), "Fejl: Datoen mangler en måned"; got != want {
		t.Errorf("the fault is %q, not %q", got, want)
	}
	b.quiet()
}

// With the keyboard alone: Enter in a field is the button.
func TestKeyboardOnly(t *testing.T) {
	b := open(t, serve(t, "/"), transport, desktop)
	b.form()
	b.run(chromedp.Focus(chromedp.CSS("#svar-afstand")), chromedp.KeyEvent("8\t \t\t\t455\t"))
	b.run(chromedp.Focus(chromedp.CSS("#svar-loen")), chromedp.KeyEvent("600\r"))
	b.run(chromedp.WaitVisible(chromedp.CSS(".problems, .result")))
	if got, want := b.text("#resultat"), "Du skal højst selv betale 180 kr. om måneden"; got != want {
		t.Errorf("the headline is %q, not %q", got, want)
	}
}

func TestFormsAreAccessible(t *testing.T) {
	base := serve(t, "/")
	for name, l := range looks {
		t.Run(name, func(t *testing.T) {
			b := open(t, base, transport, l)
			b.form()
			b.calculate()
			b.axe()
			b.picture("transport-faults-" + name)
			fillTransport(b)
			b.calculate()
			b.axe()
			b.picture("transport-result-" + name)
			if wide := eval[int64](b, `document.documentElement.scrollWidth`); wide > l.width {
				t.Errorf("the page is %d px wide on a screen of %d", wide, l.width)
			}
			b.quiet()
		})
	}
}

// Without JavaScript the page is whole: the rule, examples, dated values, a worksheet.
func TestWithoutScript(t *testing.T) {
	base := serve(t, "/")
	for _, address := range []string{transport, deadline} {
		b := open(t, base, address, look{width: 390, height: 844, noScript: true})
		for _, selector := range []string{"#reglen", "#eksempler", "#tal", "#skema", ".example:nth-of-type(3) .headline", "noscript .broken"} {
			if err := chromedp.Do(b.ctx, chromedp.WaitVisible(chromedp.CSS(selector))); err != nil {
				t.Errorf("%s: without script there is no %s", address, selector)
			}
		}
	}
}
