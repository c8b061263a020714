package browser

import (
	"strings"
	"testing"
)

// A relative who knows the distance and the days alone gets kroner: an example stands in for what is not
// known, and is called so. Of an answer, not knowing and an example only one holds.
func TestExampleInTheForm(t *testing.T) {
	b := open(t, serve(t, "/"), transport, look{width: 390, height: 844})
	b.form()
	b.write("svar-afstand", "20")
	for _, id := range []string{"maade-bil", "dage-3", "takst-ved-ikke", "takst-eksempel", "loen-eksempel"} {
		b.press(`label[for="svar-` + id + `"]`)
	}
	if eval[bool](b, `document.getElementById("svar-takst-ved-ikke").checked`) {
		t.Error("not knowing still holds beside the example")
	}
	b.calculate()
	b.expect("#resultat", "Et eksempel: Du skal højst selv betale cirka 207 kr. om måneden")
	got := b.text(".result")
	for _, want := range []string{
		"Det er ikke kommunens tal.", "giver 104 kr.", "giver 414 kr.", "statens lave takst",
	} {
		if !strings.Contains(got, want) {
			t.Errorf("the answer does not say %q: %s", want, got)
		}
	}
	b.write("svar-takst", "2,28")
	if eval[bool](b, `document.getElementById("svar-takst-eksempel").checked`) {
		t.Error("the example still holds beside a price that is typed")
	}
	b.quiet()
	b.keepsNothing()
}
