package browser

import (
	"encoding/json"
	"fmt"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	cdpbrowser "github.com/chromedp/cdproto/browser"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
)

// The case where the cap decides.
var capDecides = map[string]string{"afstand": "20", "maade": "kollektiv", "kollektiv": "900", "kollektiv10": "455", "loen": "600"}

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
		"Hvad skal jeg selv betale for transport?\n" + b.base + transport, "- Hvad er din løn om måneden efter skat? 600 kr.",
		"Du skal højst selv betale 180 kr. om måneden\nResten, 720 kr. om måneden", "1. Den billigste måde er bus, tog eller metro.",
		"Bekendtgørelse 483, § 2, stk. 2: »kan ikke overstige 30 pct.", "Regnet ud søndag den 22. november 2026.", "Ring til Fronten: 44 77 34 43.",
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
			answers := map[string]string{"afstand": "20,5", "maade": "kollektiv+bil", "dage": "3", "takst": "2,28", "kollektiv": "1.234,50 kr.", "kollektiv10": "ved-ikke", "loen": "600", "dato": "1/6/2026"}
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
			b.run(chromedp.Navigate("about:blank"), chromedp.Navigate(link))
			b.form()
			if got := b.text(".status"); got != "Svarene fra linket er sat ind. Tryk på Beregn." {
				t.Errorf("the status says %q", got)
			}
			b.calculate()
			if got := b.fill(nil, false); !slices.Equal(got.Lines, want.Lines) || !slices.Equal(got.Answers, want.Answers) {
				t.Errorf("from the link it says %q, not %q", got.Lines, want.Lines)
			}
			b.quiet()
		})
	}
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
	b.walk(map[string]string{"alder": "mellem", "nedsat": "ja", "arbejde": "nej", "proevet": "ja"})
	if got := b.buttons(); !slices.Equal(got, []string{"Udskriv"}) {
		t.Errorf("answers about health can be kept by %q", got)
	}
	b.quiet()
}

// download presses a button and gives the file that comes.
func (b *tab) download(button, name string) string {
	b.t.Helper()
	dir := b.t.TempDir()
	command(b, cdpbrowser.SetDownloadBehavior, cdpbrowser.SetDownloadBehaviorParams{Behavior: "allow", DownloadPath: dir})
	b.pressText(button)
	for range 100 {
		if text, err := os.ReadFile(filepath.Join(dir, name)); err == nil && len(text) > 0 {
			return string(text)
		}
		time.Sleep(50 * time.Millisecond)
	}
	b.t.Fatalf("no file %s came", name)
	return ""
}

// calendarScript reads a calendar file with a real parser.
const calendarScript = `
const ICAL = require("ical.js");
const calendar = new ICAL.Component(ICAL.parse(require("fs").readFileSync(0, "utf8")));
console.log(JSON.stringify(calendar.getAllSubcomponents("vevent").map(e => ({
	uid: e.getFirstPropertyValue("uid"), title: e.getFirstPropertyValue("summary"), start: e.getFirstPropertyValue("dtstart").toString(),
	wholeDay: e.getFirstPropertyValue("dtstart").isDate, stamp: Boolean(e.getFirstPropertyValue("dtstamp")),
	alarms: e.getAllSubcomponents("valarm").map(a => a.getFirstPropertyValue("action") + " " + a.getFirstPropertyValue("trigger")),
	names: e.jCal[1].map(p => p[0]),
}))));`

type event struct {
	UID, Title, Start string
	WholeDay, Stamp   bool
	Alarms, Names     []string
}

func parseCalendar(t *testing.T, text string) (events []event) {
	t.Helper()
	cmd := exec.Command("node", "-e", calendarScript)
	cmd.Stdin = strings.NewReader(text)
	out, err := cmd.CombinedOutput()
	if err != nil {
		t.Fatalf("%v: %s\n%s", err, out, text)
	}
	if err := json.Unmarshal(out, &events); err != nil {
		t.Fatal(err)
	}
	for _, line := range strings.SplitAfter(text, "\r\n") {
		if len(line) > 77 || strings.Contains(strings.TrimSuffix(line, "\r\n"), "\n") {
			t.Errorf("the line %q is too long, or ends wrongly", line)
		}
	}
	return events
}

func TestCalendar(t *testing.T) {
	b := open(t, serve(t, "/"), deadline, desktop)
	for _, c := range []struct {
		tool    string
		answers map[string]string
		want    []string
	}{
		// the safe day, not the latest one
		{"deadline", map[string]string{"hvad": "klage", "post": "brev", "modtaget": "ved-ikke", "brevdato": "2026-11-20"}, []string{"2026-12-18 Frist: brev til kommunen"}},
		{"deadline", map[string]string{"hvad": "hoering", "post": "digital", "modtaget": "2026-11-20"}, []string{"2026-11-30 Frist: svar til kommunen"}},
		{"deadline", map[string]string{"hvad": "svar", "modtaget": "2026-11-02"}, []string{"2026-12-14 Frist: svar fra kommunen"}},
		{"deadline", map[string]string{"hvad": "klagesvar", "modtaget": "2026-11-09"}, []string{"2026-12-07 Frist: brev fra kommunen"}},
		{"deadline", map[string]string{"hvad": "opfoelgning", "modtaget": "2026-02-14"}, []string{"2027-02-14 Frist: møde med kommunen"}},
		{"case", map[string]string{"soegt": "2026-11-02", "udkast": "2026-11-20"}, []string{"2026-11-30 Frist: svar til kommunen", "2026-12-14 Frist: svar fra kommunen"}},
		{"case", map[string]string{"afgoerelse": "2026-11-20"}, []string{"2026-12-18 Frist: brev til kommunen"}},
	} {
		b.visit(addressOf(c.tool))
		b.form()
		b.fill(c.answers, true)
		first, again := b.download("Læg i min kalender", "frister.ics"), ""
		events := parseCalendar(t, first)
		var got []string
		for _, e := range events {
			got = append(got, e.Start+" "+e.Title)
			if !e.WholeDay || !e.Stamp || !slices.Equal(e.Alarms, []string{"DISPLAY -P7D", "DISPLAY -P2D"}) {
				t.Errorf("%v: the entry is %+v", c.answers, e)
			}
			if slices.ContainsFunc(e.Names, func(n string) bool {
				return n == "description" || n == "location" || n == "attendee" || n == "organizer"
			}) {
				t.Errorf("%v: the entry tells more than it need: %q", c.answers, e.Names)
			}
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%v: the entries are %q, not %q", c.answers, got, c.want)
		}
		b.fill(c.answers, true)
		again = b.download("Læg i min kalender", "frister.ics")
		for i, e := range parseCalendar(t, again) {
			if e.UID != events[i].UID || !strings.HasSuffix(e.UID, "@borgerguide") {
				t.Errorf("%v: the entry is %s, and then %s", c.answers, events[i].UID, e.UID)
			}
		}
	}
	b.visit(deadline)
	b.form()
	b.fill(map[string]string{"hvad": "klage", "post": "digital", "modtaget": "2026-09-01"}, true)
	if got := b.buttons(); slices.Contains(got, "Læg i min kalender") {
		t.Errorf("a day that is gone can go into a calendar: %q", got)
	}
	b.quiet()
}

func TestLetterAndList(t *testing.T) {
	b := open(t, serve(t, "/"), transport, look{width: 390, height: 844})
	b.form()
	b.fill(map[string]string{"afstand": "20", "maade": "kollektiv", "kollektiv": "900", "kollektiv10": "ved-ikke", "loen": "600"}, true)
	b.pressText("Spørg kommunen")
	if got := eval[string](b, `document.activeElement.textContent`); got != "Spørg kommunen" {
		t.Errorf("the focus is on %q", got)
	}
	if got := b.text(".letter p:first-child"); got != "Dette er et spørgsmål, ikke en klage. Klagefristen løber stadig." {
		t.Errorf("the letter is headed %q", got)
	}
	if got := b.text(".sheet"); !strings.Contains(got, "Digital Post") || !strings.Contains(got, "ikke som e-mail") {
		t.Errorf("it does not say how to send it: %s", got)
	}
	text := b.copied("Kopiér brevet")
	for _, want := range []string{"Til Ballerup Kommune", "Hvad er din løn om måneden efter skat? 600 kr.", "180 kr.", "§ 2, stk. 2: »kan ikke overstige 30 pct.", "Hvordan har I regnet?", "Venlig hilsen"} {
		if !strings.Contains(text, want) {
			t.Errorf("the letter does not say %q:\n%s", want, text)
		}
	}
	b.axe()
	b.pictureOf(".keep", "letter")
	b.pressText("Liste til samtalen")
	if got := b.text(".sheet ul"); !strings.Contains(got, "Find ud af: Hvad koster en rejse på 10 km til dit arbejde om måneden?") {
		t.Errorf("the list is: %s", got)
	}
	b.axe()
	b.quiet()
}

// pages is how many pages of A4 the page is on paper.
func (b *tab) pages() int {
	b.t.Helper()
	yes := true
	pdf := command(b, page.PrintToPDF, page.PrintToPDFParams{PaperWidth: 8.27, PaperHeight: 11.69, PrintBackground: &yes})
	if dir := os.Getenv("PICTURES"); dir != "" {
		_ = os.WriteFile(filepath.Join(dir, strings.ReplaceAll(b.t.Name(), "/", "-")+".pdf"), pdf.Data, 0o644)
	}
	return strings.Count(string(pdf.Data), "/Type /Page\n")
}

// An answer is printed on one A4, and a letter alone on another.
func TestPrint(t *testing.T) {
	b := open(t, serve(t, "/"), transport, desktop)
	for _, tool := range toolNames() {
		t.Run(tool, func(t *testing.T) {
			b.t = t
			for _, e := range native[tool].Tool.Examples {
				if !e.Show || e.Only != "" && !strings.HasPrefix(guide, e.Only) {
					continue
				}
				b.clock(e.Today)
				b.visit(addressOf(tool))
				b.form()
				answers := pairsOf(e.Answers)
				if tool == "targetgroup" {
					b.walk(answers)
				} else {
					b.fill(answers, true)
				}
				if n := b.pages(); n != 1 {
					t.Errorf("%s: the answer takes %d pages", e.ID, n)
				}
			}
		})
	}
	b.t = t
	b.clock(testDay)
	b.visit(transport)
	b.form()
	b.fill(capDecides, true)
	command(b, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{Media: "print"})
	for selector, shown := range map[string]bool{"h1": true, ".answered-part": true, "#resultat": true, ".steps": true, ".cite": true, ".trust": true, ".printed": true, ".call": true,
		"#beregner form": false, ".keep": false, ".still": false, ".crumbs": false, ".change": false, ".menu": false} {
		if got := eval[bool](b, fmt.Sprintf(`document.querySelector(%q).getClientRects().length > 0`, selector)); got != shown {
			t.Errorf("on paper %s is shown: %t", selector, got)
		}
	}
	if eval[float64](b, `document.querySelector(".answered-part").getBoundingClientRect().top`) > eval[float64](b, `document.querySelector("#resultat").getBoundingClientRect().top`) {
		t.Error("on paper the answers do not come before the result")
	}
	if got := b.text(".printed"); got != "Udskrevet søndag den 22. november 2026." {
		t.Errorf("it is dated %q", got)
	}
	command(b, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{})
	eval[bool](b, `(window.print = () => {}, true)`)
	b.pressText("Spørg kommunen")
	b.pressText("Udskriv brevet")
	command(b, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{Media: "print"})
	if got := b.text("body"); !strings.HasPrefix(got, "Dette er et spørgsmål") || !strings.HasSuffix(got, "Venlig hilsen") {
		t.Errorf("the printed letter is: %s", got)
	}
	eval[bool](b, `dispatchEvent(new Event("afterprint"))`)
	if got := eval[int](b, `document.querySelectorAll(".printout, .sheet-only").length`); got != 0 {
		t.Error("the page is not itself after the letter is printed")
	}
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
		"Resten, … om måneden, kan kommunen betale. Du skal have det bevilget først. | 720 kr. | 445 kr. | −275 kr.",
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

// The wage worked out for transport comes back with the other answers.
func TestWageIsCarried(t *testing.T) {
	for name, base := range map[string]string{"root": serve(t, "/"), "file": fileAddress()} {
		t.Run(name, func(t *testing.T) {
			b := open(t, base, transport, desktop)
			b.form()
			b.fill(map[string]string{"afstand": "20", "maade": "kollektiv", "kollektiv": "900", "kollektiv10": "455"}, false)
			b.run(chromedp.Click(chromedp.CSS(`.way a`)), chromedp.WaitVisible(chromedp.CSS("#svar-form")))
			b.fill(map[string]string{"form": "timeloen", "timeloen": "35,00", "timer": "16", "traek": "38"}, true)
			b.pressText("Brug beløbet til at regne transport")
			b.run(chromedp.WaitVisible(chromedp.CSS("#svar-afstand")))
			b.calculate()
			want := []string{"20 km", "Bus, tog eller metro", "900 kr.", "455 kr.", "1.384,17 kr."}
			if got := b.fill(nil, false); !slices.Equal(got.Answers, want) {
				t.Errorf("the answers are %q, not %q", got.Answers, want)
			}
			b.quiet()
		})
	}
}
