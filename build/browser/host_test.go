package browser

import (
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
)

func TestTransportInTheBrowser(t *testing.T) {
	for name, base := range map[string]string{
		"root": serve(t, "/"), "sub-path": serve(t, "/a/b/"), "file": fileAddress(),
	} {
		t.Run(name, func(t *testing.T) {
			b := open(t, base, transport, desktop)
			writeTransport(b)
			b.calculate()
			b.expect("#resultat", "Du skal højst selv betale 180 kr. om måneden")
			if got := b.focused(); got != "resultat" {
				t.Errorf("the focus is on %q, not on the result", got)
			}
			b.press(".workings > summary")
			for _, want := range []string{
				"720 kr.", "30 % af 600 kr.", "Sådan har vi regnet", "Det er vejledende. Kommunen afgør det.",
				"Bekendtgørelse 483", "Står det i kommunens tekst?", "Nej. 30 % står i",
			} {
				if got := b.text(".result"); !strings.Contains(got, want) {
					t.Errorf("the result does not say %q: %s", want, got)
				}
			}
			if got := b.text(".trust"); got != "Reglerne gælder fra 7. august 2019. Reglerne er ikke tjekket endnu. Spørg kommunen." {
				t.Errorf("what the answer rests on is said as %q", got)
			}
			b.quiet()
		})
	}
}

// A host may call the script anything: it is read as UTF-8, and the module lies inside it.
func TestWrongTypes(t *testing.T) {
	b := open(t, serveAs(t, "text/plain; charset=iso-8859-1"), transport, desktop)
	writeTransport(b)
	b.calculate()
	b.expect("#resultat", "Du skal højst selv betale 180 kr. om måneden")
	b.quiet()
}

// Another municipality's page has its own rules: what its standard does not say is told.
func TestAnotherMunicipality(t *testing.T) {
	b := open(t, serve(t, "/"), strings.Replace(deadline, "ballerup", "randers", 1), desktop)
	b.form()
	got := b.fill(map[string]string{"hvad": "hoering"}, true)
	if got.Headline != "Kun kommunen kan sige, hvor lang fristen er." || len(got.Asked) != 1 {
		t.Errorf("it says %q and asks %q", got.Headline, got.Asked)
	}
	got = b.fill(map[string]string{"hvad": "svar", "modtaget": "2026-11-02"}, true)
	if got.Headline != "Du kan forvente svar senest mandag den 28. december 2026" {
		t.Errorf("it says %q", got.Headline)
	}
	b.quiet()
}

// Without JavaScript the page is whole: the rule, examples, dated values, a worksheet.
func TestWithoutScript(t *testing.T) {
	base := serve(t, "/")
	b := open(t, base, transport, look{width: 390, height: 844, noScript: true})
	for _, calculator := range calculatorNames() {
		b.visit(addressOf(calculator))
		for _, selector := range []string{
			"#reglen", "#eksempler", "#tal", "#skema", ".example .headline", "noscript .broken",
		} {
			if err := chromedp.Do(b.ctx, chromedp.WaitVisible(chromedp.CSS(selector))); err != nil {
				t.Errorf("%s: without script there is no %s", calculator, selector)
			}
		}
	}
}

// Where the module does not run, or answers wrongly, there is no form, and the page says so.
func TestBrokenModule(t *testing.T) {
	base := serve(t, "/")
	for name, breaking := range map[string]string{
		"no WebAssembly": `delete window.WebAssembly`,
		"a policy not understood, as in Safari before 16": `WebAssembly.compile = () => Promise.reject(new Error())`,
		"no large numbers, as in Safari before 15":        `delete window.BigInt64Array`,
		"wrong answers": `JSON.parse = ((parse) => (text) => { const data = parse(text); if (data.examples) data.examples[0].lines[0].numbers[0].value = 1; return data; })(JSON.parse)`,
	} {
		t.Run(name, func(t *testing.T) {
			b := open(t, base, "index.html", desktop)
			b.beforeLoad(breaking)
			b.visit(transport)
			b.run(chromedp.WaitVisible(chromedp.CSS("#beregner-fejl")))
			if eval[bool](b, `document.querySelector("#beregner").getClientRects().length > 0`) {
				t.Error("the form is shown")
			}
			b.expect("#beregner-fejl", "Beregneren kan ikke køre i din browser. Du kan bruge skemaet herunder eller kontakte Fronten: 44 77 34 43.")
			b.axe()
		})
	}
}
