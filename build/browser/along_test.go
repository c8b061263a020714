package browser

import (
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
)

// From the wage to transport, with nothing there yet, and back: what is left is said, and nothing is kept.
func TestWageGoesAlong(t *testing.T) {
	b := open(t, serve(t, "/"), addressOf("wage"), desktop)
	b.form()
	b.fill(map[string]string{"form": "timeloen", "timeloen": "35,00", "timer": "16", "traek": "38"}, true)
	b.pressText("Regn din transport med denne løn")
	b.run(chromedp.WaitVisible(chromedp.CSS("#svar-afstand")))
	b.fill(map[string]string{
		"afstand": "20", "maade": "kollektiv", "kollektiv": "900", "kollektiv10": "455", "loen": "1.384,17",
	}, true)
	if got := b.text(".result"); !strings.Contains(got, "har du cirka 968 kr. tilbage af lønnen") {
		t.Errorf("what is left is not said: %s", got)
	}
	b.run(chromedp.Click(chromedp.CSS(`.way a`)), chromedp.WaitVisible(chromedp.CSS("#svar-form")))
	if got := eval[string](b, `document.getElementById("svar-timeloen").value`); got != "35,00" {
		t.Errorf("back at the wage, an hour's is %q", got)
	}
	b.quiet()
	b.keepsNothing()
}
