package danish

import "testing"

func TestBetween(t *testing.T) {
	for text, want := range map[string]string{
		"mindst én gang årligt": "12", "mindst en gang om året": "12", "1 gang om året": "12", "hvert år": "12",
		"årligt": "12", "vi følger op årligt": "12", "en årlig opfølgning": "12", "en gang hvert år": "12",
		"mindst én gang i løbet af et år": "12", "1 gang pr. år": "12", "hver 12. måned": "12",
		"hver tolvte måned": "12", "en gang per år": "12", "den årlige opfølgning": "12",
		"to gange om året": "6", "2 gange årligt": "6", "hvert halve år": "6", "halvårligt": "6", "hvert halvår": "6",
		"to årlige opfølgninger": "6", "hver 6. måned": "6", "hver sjette måned": "6", "én gang hvert halvår": "6",
		"en gang i kvartalet": "3", "kvartalsvis": "3", "hvert kvartal": "3", "fire gange om året": "3",
		"hver tredje måned": "3", "hvert andet år": "24", "hvert 2. år": "24", "to gange hvert år": "6",
		"en gang hvert andet år": "24", "månedligt": "1", "en gang om måneden": "1", "hver måned": "1",
		"flere gange om året": "", "i løbet af et år": "", "12 måneder": "", "4 år": "", "": "", "næste år": "",
		"fem gange om året": "", "hver gang": "", "årsag": "", "10 dage om måneden": "",
	} {
		got := ""
		for _, a := range Between(text) {
			if a.Unit != "måneder" {
				t.Errorf("%q is in %s", text, a.Unit)
			}
			got += a.Number
		}
		if got != want {
			t.Errorf("between %q lie %q months, want %q", text, got, want)
		}
	}
}
