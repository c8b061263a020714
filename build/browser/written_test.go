package browser

import (
	"strings"
	"testing"
)

// A date is read in whichever field it stands alone, in one piece; a copied one too.
func TestDateInOneField(t *testing.T) {
	b := open(t, serve(t, "/"), addressOf("pension"), desktop)
	b.form()
	const want, day = "15. marts 1964", "søndag den 15. marts 1964"
	for _, written := range []string{
		"15031964", "15.03.1964", "1964-03-15", "15. marts 1964",
		"\u200e15\u200e-\u200e03\u200e-\u200e1964", "søndag 15/3-1964",
	} {
		for _, fields := range []string{written, "/" + written + "/", "//" + written} {
			if strings.Contains(written, "/") {
				fields = written
			}
			got := b.fill(map[string]string{"foedt": fields}, true)
			if len(got.Answers) != 1 || got.Answers[0] != want {
				t.Errorf("%q is read as %q, faults %q", fields, got.Answers, got.Faults)
			}
		}
	}
	for written, want := range map[string]string{
		"150364":                    "Skriv året med 4 tal",
		"mandag den 15. marts 1964": "Ugedagen passer ikke til datoen. Det er " + day + ". Ret ugedagen eller datoen",
	} {
		got := b.fill(map[string]string{"foedt": written}, true).Faults
		if len(got) != 1 || got[0] != "foedt: Fejl: "+want {
			t.Errorf("%s: %q", written, got)
		}
	}
	b.quiet()
}

// A person's number is told of and not kept: not in the field, and in no link that leads on.
func TestNumberOfAPerson(t *testing.T) {
	b := open(t, serve(t, "/"), transport, desktop)
	b.form()
	b.fill(map[string]string{"afstand": "20", "maade": "kollektiv", "dato": "150364-1234"}, false)
	link := eval[string](b, `((a) => {
		a.addEventListener("click", (e) => e.preventDefault());
		a.click();
		return decodeURIComponent(decodeURIComponent(a.href));
	})(document.querySelector(".way a"))`)
	if strings.Contains(link, "1234") || !strings.Contains(link, "afstand=20") {
		t.Errorf("the link to the wage is %s", link)
	}
	b.calculate()
	const want = "Skriv ikke et CPR-nummer her. Skriv kun datoen som dag, måned og år, for eksempel 27 3 2026"
	if got := b.text(".problems"); !strings.Contains(got, want) {
		t.Errorf("the problems are %s", got)
	}
	if got := eval[string](b, `document.getElementById("svar-dato").value`); got != "" {
		t.Errorf("the field keeps %q", got)
	}
	b.quiet()
}

// A link is said to have filled in answers where one stands in a question that is asked, and else not.
func TestLinkWithoutAnswers(t *testing.T) {
	b := open(t, serve(t, "/"), transport, desktop)
	for fragment, filled := range map[string]bool{
		"afstand=": false, "afstand=%20": false, "maade=fly": false, "afstand=ved-ikke": false, "dage=9": false,
		"kollektiv=900": false, "hvad=klage": false, "indhold": false, "dage=3": false, "maade=": false,
		"afstand=8": true, "maade=bil": true, "maade=bil%2Bfly": true, "maade=bil&dage=3": true, "afstand=x": true,
		"dato=1/6/2026": true, "maade=fly&afstand=8": true,
	} {
		b.load("about:blank")
		b.visit(transport + "#" + fragment)
		b.form()
		want := ""
		if filled {
			want = "Svarene fra linket er sat ind. Tryk på Beregn."
		}
		if got := b.text("#beregner .status"); got != want {
			t.Errorf("#%s: the status says %q, not %q", fragment, got, want)
		}
	}
	b.quiet()
}
