package browser

import (
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	cdpbrowser "github.com/chromedp/cdproto/browser"
)

// download presses a button and gives the file that comes.
func (b *tab) download(button, name string) string {
	b.t.Helper()
	dir := b.t.TempDir()
	command(b, cdpbrowser.SetDownloadBehavior,
		cdpbrowser.SetDownloadBehaviorParams{Behavior: "allow", DownloadPath: dir})
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
		calculator string
		answers    map[string]string
		want       []string
	}{
		// the safe day, not the latest one
		{"deadline", map[string]string{"hvad": "klage", "post": "brev", "modtaget": "ved-ikke",
			"brevdato": "2026-11-20"},
			[]string{"2026-12-18 Frist: brev til kommunen"}},
		{"deadline", map[string]string{"hvad": "hoering", "post": "digital", "modtaget": "2026-11-20"},
			[]string{"2026-11-30 Frist: svar til kommunen"}},
		{"deadline", map[string]string{"hvad": "svar", "modtaget": "2026-11-02"},
			[]string{"2026-12-14 Frist: svar fra kommunen"}},
		{"deadline", map[string]string{"hvad": "klagesvar", "modtaget": "2026-11-09"},
			[]string{"2026-12-07 Frist: brev fra kommunen"}},
		{"deadline", map[string]string{"hvad": "opfoelgning", "modtaget": "2026-02-14"},
			[]string{"2027-02-14 Frist: møde med kommunen"}},
		{"case", map[string]string{"soegt": "2026-11-02", "udkast": "2026-11-20"},
			[]string{"2026-11-30 Frist: svar til kommunen", "2026-12-14 Frist: svar fra kommunen"}},
		{"case", map[string]string{"afgoerelse": "2026-11-20"}, []string{"2026-12-18 Frist: brev til kommunen"}},
	} {
		b.visit(addressOf(c.calculator))
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
