package check

import (
	"strings"
	"testing"
	"testing/fstest"

	"borgerguide/build/fixture"
)

// onThePage is the base tree with more text at the end of the section #svar, which renders B2 and B3.
func onThePage(t *testing.T, more string) fstest.MapFS {
	tree := fixture.Base(t)
	const name = "content/municipalities/lilleby/beskyttet-beskaeftigelse/index.md"
	tree[name] = &fstest.MapFile{Data: append([]byte(string(tree[name].Data)+"\n"), more+"\n"...)}
	return tree
}

// TestInvented: what stands in no passage that the section renders is a problem, in whatever way it is written.
func TestInvented(t *testing.T) {
	for _, c := range []struct{ more, want string }{
		{"Du får svar inden 12 uger.", "12 uger"}, {"Du får svar inden for tolv uger.", "tolv uger"},
		{"Det sker fra 1/7-26.", "1/7-26"}, {"Det sker den 1. juli.", "1. juli"}, {"Fra 2026-07-01.", "2026-07-01"},
		{"Det koster 1.250,- om året.", "1.250,-"}, {"Du betaler 25%.", "25%"},
		{"Det tager 1½ måned.", "1½ måned"},
		{"Det tager halvanden måned.", "halvanden måned"}, {"Det er efter § 61.", "§ 61"},
		{"Se §§ 11 og 12.", "§ 11"},
		{"Ring på 99 88 77 66.", "99 88 77 66"}, {"Ring på 99887766.", "99887766"},
		{"Ring på +45 99 88 77 66.", "+45 99 88 77 66"},
		{"Skriv til ny@lilleby.dk.", "ny@lilleby.dk"}, {"Se www.lilleby.dk/klage.", "www.lilleby.dk/klage"},
		{"Se [her](https://www.andet.dk).", "https://www.andet.dk"}, {"[Ring](tel:+4599887766).", "tel:+4599887766"},
		{"Se <https://www.andet.dk>.", "https://www.andet.dk"},
		{"Skriv til <ny@lilleby.dk>.", "mailto:ny@lilleby.dk"},
		{"Du får svar inden en uge.", "en uge"}, {"Du får svar inden for 30 uger.", "30 uger"},
		{"**2**5 kr. om dagen.", "25 kr."},
		{"- et punkt\n- et andet med 7 dage", "7 dage"}, {"Efter § 103, stk. 3.", "stk. 3"}, {"Fra 2020.", "2020"},
		{"I november 2019.", "november 2019"},
		{"| Hvad | Pris |\n|---|---|\n| Tur | 20 kr. |", "20 kr."}, {"Se noten.[^9]\n\n[^9]: Det er 41 km.", "41 km"},
		{"### Svar inden 8 uger {#b}\n\nTekst.", "8 uger"}, {"Du får to gange om året besøg.", "to gange"},
		{"Fireogtyve timer om ugen.", "Fireogtyve timer"}, {"Senest den 3. eller 4. maj.", "3"},
		{"Du får 8 timers hjælp.", "8 timers"}, {"Det tager 3 mdr. i alt.", "3 mdr"},
		{"Det koster 2 mio. kr.", "2 mio. kr."}, {"Det koster to millioner kroner.", "to millioner kroner"},
		{"Der er en tredagesfrist.", "tredages"}, {"Der er en treugersfrist.", "treugers"},
		{"Et tremåneders forløb.", "tremåneders"}, {"Et toårigt forløb.", "toårigt"},
		{"Det varer femårsperioder.", "femårs"},
		{"Der er en 14-dagesfrist.", "14-dages"}, {"Vi følger op hvert kvartal.", "hvert kvartal"},
		{"Det er halvårligt.", "halvårligt"}, {"Det koster nul kroner.", "nul kroner"},
		{"Mød klokken ni.", "klokken ni"},
		{"Mød kl. halv ti.", "kl. halv ti"}, {"Du betaler halvdelen.", "halvdelen"},
		{"Du betaler to tredjedele.", "to tredjedele"}, {"Du kan søge to gange.", "to gange"},
		{"Det tager et par dage.", "et par dage"}, {"Læs kapitel VII.", "kapitel VII"},
	} {
		problems := byHand.run(load(t, onThePage(t, c.more)))
		if len(problems) == 0 {
			t.Errorf("%q is no problem", c.more)
			continue
		}
		p := problems[0]
		if !strings.HasPrefix(p.What, "»"+c.want+"« stands in no passage") {
			t.Errorf("%q: %s, want »%s«", c.more, p.What, c.want)
		}
		if p.Place.File.Name != "content/municipalities/lilleby/beskyttet-beskaeftigelse/index.md" {
			t.Errorf("%q stands at %s", c.more, p.Place)
		}
	}
}

// TestRight: what a passage says in another way, what the keys of the municipality say, what counts nothing and what
// is an example is no problem.
func TestRight(t *testing.T) {
	for _, more := range []string{
		"Du får hjælp efter § 103, stk. 2.", "Ring på 11 22 33 44 eller 11223344.", "Skriv til front@lilleby.dk.",
		"Fronten ligger på Parkvej 1, 2750 Lilleby.", "[Ring](tel:+4511223344).", "Det er efter §103.",
		"Teksten er vedtaget den 9. december 2019, altså i 2019.", "Vedtaget 9/12-2019.",
		"Der er to måder at søge på.",
		"Den er fra december 2019.",
		"Kommunens tekst siger det to gange.", "Der er tre ting, du skal vide.", "Et eksempel: Du betaler 140 kr.",
		"Eksempel: Du søgte 1. marts 2026 og fik svar efter 12 uger.", "Se [fristen](klage.html#frist).",
		"### Trin 2: Skriv til os {#b}\n\nTekst.", "1. Ring.\n2. Skriv.", "Der går {svarfrist} og {brev-dage}.",
		"Du kan ringe en dag om ugen.", "Se trin 2 og afsnit 3.", "Efter § 103 og stk. 2.", "Hver uge.",
		"Der er et par ting, og du kan gå til tiden.", "Nul tolerance.", "Klokken er mange.",
		"En del vi kender, og en halv sætning.", "Teksten siger to gange, at du har ret.",
		"Ring på (+45) 11223344, (0045) 11 22 33 44, 11 223 344 eller 112 233 44.", "Skriv til Front@Lilleby.dk.",
		"Send det til Torvet 2.", "Skriv til <front@lilleby.dk>.", "»inden for 30 hverdage« står der.",
	} {
		if problems := byHand.run(load(t, onThePage(t, more))); len(problems) > 0 {
			t.Errorf("%q: %v", more, problems)
		}
	}
}

// TestNotes: a footnote stands in the page's last section, and may say what any section of the page may.
func TestNotes(t *testing.T) {
	for more, want := range map[string]int{
		"Se her.[^1]\n\n## Farver {#farver}\n\nGrøn.\n\n[^1]: Efter § 103.": 0,
		"Se her.[^1]\n\n## Farver {#farver}\n\nGrøn.\n\n[^1]: Efter § 104.": 1,
	} {
		if problems := byHand.run(load(t, onThePage(t, more))); len(problems) != want {
			t.Errorf("%q: %v", more, problems)
		}
	}
}
