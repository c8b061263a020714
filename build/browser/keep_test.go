package browser

import (
	"fmt"
	"net/url"
	"slices"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
)

// The case where the cap decides.
var capDecides = map[string]string{
	"afstand": "20", "maade": "kollektiv", "kollektiv": "900", "kollektiv10": "455", "loen": "600",
}

// pressText presses the button, or follows the link, with a text.
func (b *tab) pressText(text string) {
	b.t.Helper()
	if !eval[bool](b, fmt.Sprintf(`(() => {
		const found = [...document.querySelectorAll("button, a")].find(e => e.textContent.trim() === %q && e.getClientRects().length);
		if (found) found.click();
		return Boolean(found);
	})()`, text)) {
		b.t.Fatalf("there is nothing to press that says %q", text)
	}
}

func (b *tab) buttons() []string {
	b.t.Helper()
	return eval[[]string](b, `[...document.querySelectorAll(".keep button")].map(e => e.textContent)`)
}

// copied is the text that the next press copies.
func (b *tab) copied(button string) string {
	b.t.Helper()
	b.await(`(async () => { navigator.clipboard.writeText = (text) => { window.copied = text; return Promise.resolve(); }; })()`)
	b.pressText(button)
	b.await(`Promise.resolve()`)
	return eval[string](b, `window.copied || ""`)
}

func TestKeepAsText(t *testing.T) {
	b := open(t, serve(t, "/"), transport, desktop)
	b.form()
	b.fill(capDecides, true)
	text := b.copied("Kopiér som tekst")
	for _, want := range []string{
		"Hvad skal jeg selv betale for transport?\n" + b.base + transport,
		"- Hvad er din løn om måneden efter skat? 600 kr.",
		"Du skal højst selv betale 180 kr. om måneden\nResten er 720 kr. om måneden",
		"1. Den billigste måde, du kan bruge, er bus, tog eller metro med kort.",
		"Bekendtgørelse 483, § 2, stk. 2: »kan ikke overstige 30 pct.",
		"Regnet ud søndag den 22. november 2026.", "Kontakt Fronten: 44 77 34 43.",
		"Borgerguide-projektet har ikke oplyst en mail eller telefon.",
	} {
		if !strings.Contains(text, want) {
			t.Errorf("the text does not say %q:\n%s", want, text)
		}
	}
	if got := b.text(".keep .status"); got != "Teksten er kopieret." {
		t.Errorf("the status says %q", got)
	}
	// where the browser will not copy, the text is there to mark
	eval[bool](b, `(navigator.clipboard.writeText = () => Promise.reject(new Error()), true)`)
	b.pressText("Kopiér som tekst")
	b.run(chromedp.WaitVisible(chromedp.CSS("#gemt")))
	if got := eval[string](b, `document.activeElement.value.slice(document.activeElement.selectionStart, document.activeElement.selectionEnd)`); got != text {
		t.Errorf("the marked text is\n%s\nnot\n%s", got, text)
	}
	b.axe()
	b.quiet()
}

// A link is made when asked for, and fills in the form of whoever opens it.
func TestLinkWithAnswers(t *testing.T) {
	for name, base := range map[string]string{"root": serve(t, "/"), "file": fileAddress()} {
		t.Run(name, func(t *testing.T) {
			b := open(t, base, transport, desktop)
			b.form()
			answers := map[string]string{"afstand": "20,5", "maade": "kollektiv+bil", "dage": "3", "takst": "2,28",
				"kollektiv": "1.234,50 kr.", "kollektiv10": "ved-ikke", "loen": "600", "dato": "1/6/2026"}
			want := b.fill(answers, true)
			if got := eval[string](b, `location.hash`); got != "" {
				t.Errorf("before anybody asked the address has %q", got)
			}
			b.pressText("Lav et link med mine svar")
			link := eval[string](b, `document.getElementById("gemt").value`)
			if got := eval[string](b, `location.hash`); got != "" {
				t.Errorf("the address got %q", got)
			}
			_, fragment, _ := strings.Cut(link, "#")
			values, err := url.ParseQuery(fragment)
			if err != nil {
				t.Fatal(err)
			}
			for key, text := range answers {
				if values.Get(key) != text {
					t.Errorf("the link has %s=%q, not %q", key, values.Get(key), text)
				}
			}
			b.load("about:blank")
			b.load(link)
			b.form()
			if got := b.text(".status"); got != "Svarene fra linket er sat ind. Tryk på Beregn." {
				t.Errorf("the status says %q", got)
			}
			b.calculate()
			if got := b.fill(nil, false); !slices.Equal(got.Lines, want.Lines) ||
				!slices.Equal(got.Answers, want.Answers) {
				t.Errorf("from the link it says %q, not %q", got.Lines, want.Lines)
			}
			b.quiet()
		})
	}
}

// A link that is older than a question has in it the answer that counts where it is left out.
func TestLinkOfBefore(t *testing.T) {
	b := open(t, serve(t, "/"), addressOf("wage")+"#form=indsats&stk=420&stkpris=1%2C35", desktop)
	b.form()
	b.calculate()
	want := ask("wage", map[string]string{"form": "indsats", "stk": "420", "stkpris": "1,35"})
	got := b.fill(nil, false)
	if !slices.Equal(got.Lines, asRead("wage", want)) || !slices.Contains(got.Answers, "Pr. stykke") {
		t.Errorf("from the link it says %q, %q", got.Lines, got.Answers)
	}
	b.quiet()
}

// A day of birth and what is asked about health go into no link; health goes nowhere.
func TestNothingPrivateIsKept(t *testing.T) {
	b := open(t, serve(t, "/"), addressOf("pension")+"#foedt=1/1/1960", desktop)
	b.form()
	if got := eval[string](b, `document.getElementById("svar-foedt-year").value`); got != "" {
		t.Errorf("a day of birth came in by a link: %q", got)
	}
	b.fill(map[string]string{"foedt": "1964-03-15"}, true)
	if got := b.buttons(); slices.Contains(got, "Lav et link med mine svar") {
		t.Errorf("a day of birth can be put into a link: %q", got)
	}
	if text := b.copied("Spørg kommunen"); text != "" {
		t.Errorf("the letter was copied before it was asked for: %s", text)
	}
	if got := b.text(".letter"); strings.Contains(got, "1964") || !strings.Contains(got, "15. marts 2032") {
		t.Errorf("the letter is: %s", got)
	}
	b.visit(addressOf("targetgroup") + "#alder=under18")
	b.form()
	if eval[bool](b, `Boolean(document.querySelector("#beregner input:checked"))`) {
		t.Error("an answer about health came in by a link")
	}
	b.walk(map[string]string{
		"alder": "mellem", "nedsat": "ja", "arbejde": "nej", "proevet": "ja", "loentilskud": "nej",
	})
	if got := b.buttons(); !slices.Equal(got, []string{"Udskriv"}) {
		t.Errorf("answers about health can be kept by %q", got)
	}
	b.quiet()
}

func TestLetterAndList(t *testing.T) {
	b := open(t, serve(t, "/"), transport, look{width: 390, height: 844})
	b.form()
	b.fill(map[string]string{
		"afstand": "20", "maade": "kollektiv", "kollektiv": "900", "kollektiv10": "ved-ikke", "loen": "600",
	}, true)
	b.pressText("Spørg kommunen")
	if got := eval[string](b, `document.activeElement.textContent`); got != "Spørg kommunen" {
		t.Errorf("the focus is on %q", got)
	}
	const noComplaint = "Dette er et spørgsmål, ikke en klage. Klagefristen løber stadig."
	if got := b.text(".letter p:first-child"); got != noComplaint {
		t.Errorf("the letter is headed %q", got)
	}
	if got := b.text(".sheet"); !strings.Contains(got, "Digital Post") || !strings.Contains(got, "ikke som mail") {
		t.Errorf("it does not say how to send it: %s", got)
	}
	text := b.copied("Kopiér brevet")
	for _, want := range []string{
		"Til Ballerup Kommune", "Hvad er din løn om måneden efter skat? 600 kr.", "180 kr.",
		"§ 2, stk. 2: »kan ikke overstige 30 pct.", "Hvordan har I regnet?", "Venlig hilsen",
	} {
		if !strings.Contains(text, want) {
			t.Errorf("the letter does not say %q:\n%s", want, text)
		}
	}
	b.axe()
	b.pictureOf(".keep", "letter")
	b.pressText("Liste til samtalen")
	const unsure = "Find ud af: Hvad koster en rejse på 10 km til dit arbejde om måneden?"
	if got := b.text(".sheet ul"); !strings.Contains(got, unsure) {
		t.Errorf("the list is: %s", got)
	}
	b.axe()
	b.quiet()
}

func TestCompare(t *testing.T) {
	b := open(t, serve(t, "/"), transport, look{width: 390, height: 844})
	b.form()
	b.fill(capDecides, true)
	b.pressText("Gem til sammenligning")
	if got := b.text(".keep .status"); !strings.HasPrefix(got, "Svaret er gemt") {
		t.Errorf("the status says %q", got)
	}
	b.write("svar-loen", "2000")
	b.calculate()
	rows := eval[[]string](b, `[...document.querySelectorAll(".comparison tbody tr")].map(r => [...r.children].map(c => c.textContent).join(" | "))`)
	for _, want := range []string{
		"Hvor langt er der fra dit hjem til dit arbejde? | 20 km | 20 km | 0 km",
		"Hvad er din løn om måneden efter skat? | 600 kr. | 2.000 kr. | +1.400 kr.",
		"Du skal højst selv betale … om måneden | 180 kr. | 455 kr. | +275 kr.",
		"Resten er … om måneden. Efter reglen skal kommunen betale den, når udgiften er nødvendig. | 720 kr. | 445 kr. | −275 kr.",
	} {
		if !slices.Contains(rows, want) {
			t.Errorf("the table has no row %q: %q", want, rows)
		}
	}
	b.axe()
	b.pictureOf(".outcome", "compare-390")
	b.pressText("Fjern sammenligningen")
	if got := eval[int](b, `document.querySelectorAll(".comparison").length`); got != 0 {
		t.Error("the comparison stays")
	}
	b.quiet()
}

// Ages are compared without a difference: what is written of one is no number with a sign.
func TestCompareAges(t *testing.T) {
	b := open(t, serve(t, "/"), addressOf("pension"), desktop)
	b.form()
	b.fill(map[string]string{"foedt": "1/5/1962"}, true)
	b.pressText("Gem til sammenligning")
	b.fill(map[string]string{"foedt": "1/5/1972"}, true)
	rows := eval[[]string](b, `[...document.querySelectorAll(".comparison tbody tr")].map(r => [...r.children].map(c => c.textContent).join(" | "))`)
	if want := "Så er du … | 67 år | 70 år | "; !slices.Contains(rows, want) {
		t.Errorf("the table has no row %q: %q", want, rows)
	}
	b.quiet()
}

// A row of the comparison is named by the sentence without its number; a number that the sentence does not
// tell has no row.
func TestCompareDates(t *testing.T) {
	b := open(t, serve(t, "/"), addressOf("deadline"), desktop)
	b.form()
	b.fill(map[string]string{"hvad": "klage", "post": "digital", "modtaget": "20/11/2026"}, true)
	b.pressText("Gem til sammenligning")
	b.fill(map[string]string{"hvad": "klage", "post": "digital", "modtaget": "19/11/2026"}, true)
	rows := eval[[]string](b, `[...document.querySelectorAll(".comparison tbody tr")].map(r => [...r.children].map(c => c.textContent).join(" | "))`)
	if want := "Kommunen skal have klagen senest … | fredag den 18. december 2026 | torsdag den 17. december 2026 | −1 dag"; !slices.Contains(rows, want) {
		t.Errorf("the table has no row %q: %q", want, rows)
	}
	for _, row := range rows {
		if head, _, _ := strings.Cut(row, " | "); strings.Contains(head, "2026") || strings.Contains(head, "….") {
			t.Errorf("a row is called %q", head)
		}
	}
}

// The wage worked out for transport comes back with the other answers.
func TestWageIsCarried(t *testing.T) {
	for name, base := range map[string]string{"root": serve(t, "/"), "file": fileAddress()} {
		t.Run(name, func(t *testing.T) {
			b := open(t, base, transport, desktop)
			b.form()
			b.fill(map[string]string{"afstand": "20", "maade": "kollektiv", "kollektiv": "900", "kollektiv10": "455"},
				false)
			b.run(chromedp.Click(chromedp.CSS(`.way a`)), chromedp.WaitVisible(chromedp.CSS("#svar-form")))
			b.fill(map[string]string{"form": "timeloen", "timeloen": "35,00", "timer": "16", "traek": "38"}, true)
			b.pressText("Regn din transport med denne løn")
			b.run(chromedp.WaitVisible(chromedp.CSS("#svar-afstand")))
			b.calculate()
			want := []string{"20 km", "Bus, tog eller metro med kort", "900 kr.", "455 kr.", "1.384,17 kr."}
			if got := b.fill(nil, false); !slices.Equal(got.Answers, want) {
				t.Errorf("the answers are %q, not %q", got.Answers, want)
			}
			b.run(chromedp.Click(chromedp.CSS(`.way a`)), chromedp.WaitVisible(chromedp.CSS("#svar-form")))
			if got := eval[string](b, `document.getElementById("svar-traek").value`); got != "38" {
				t.Errorf("back at the wage, the tax is %q", got)
			}
			b.quiet()
		})
	}
}
