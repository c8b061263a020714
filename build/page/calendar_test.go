package page

import (
	"encoding/json"
	"maps"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"borgerguide/build/fixture"
)

// TestCalendarSaysOnlyWords: a calendar file with every event of a marked guide has no word of its own. What its
// format has, BEGIN and TRANSP say, is no language.
func TestCalendarSaysOnlyWords(t *testing.T) {
	reader := fixture.NewReader(t)
	unfolded := strings.ReplaceAll(calendar(t, markedEvents(t)), "\r\n ", "")
	for _, line := range strings.Split(unfolded, "\r\n") {
		property, text, _ := strings.Cut(line, ":")
		property, _, _ = strings.Cut(property, ";")
		if !slices.Contains(formatOnly, property) {
			reader.Read("the calendar's "+property, text)
		}
	}
	reader.Enough(20)
}

// formatOnly are the properties of a calendar file that hold dates, ids and what the format itself has.
var formatOnly = strings.Fields(`ACTION BEGIN CALSCALE CLASS DTSTAMP DTSTART END PRODID TRANSP TRIGGER UID VERSION`)

// markedEvents are the events that the pages of a marked guide give their scripts, as the script takes them.
func markedEvents(t *testing.T) (events []map[string]string) {
	t.Helper()
	titles := map[string]string{}
	for address, text := range renderMarked(t, fixture.Real(t)).pages {
		m := dataForm.FindStringSubmatch(text)
		if m == nil {
			continue
		}
		var data pageData
		if err := json.Unmarshal([]byte(m[2]), &data); err != nil {
			t.Fatalf("%s: %v", address, err)
		}
		for _, s := range data.Sentences {
			if s.Event != nil {
				titles[s.Event.ID] = s.Event.Title
			}
		}
	}
	for _, id := range slices.Sorted(maps.Keys(titles)) {
		events = append(events, map[string]string{"id": id, "title": titles[id], "day": "20261130"})
	}
	return events
}

// calendar is the file that the script makes of events.
func calendar(t *testing.T, events []map[string]string) string {
	t.Helper()
	script, err := filepath.Abs(filepath.Join(scriptFolder, "calendar.js"))
	if err != nil {
		t.Fatal(err)
	}
	given, err := json.Marshal(events)
	if err != nil {
		t.Fatal(err)
	}
	program := `import { calendarFile } from "file://` + filepath.ToSlash(script) + `";
process.stdout.write(calendarFile("lilleby", ` + string(given) + `, new Date(0)));`
	out, err := exec.Command("node", "--input-type=module", "--eval", program).Output()
	if err != nil {
		t.Fatalf("%v: make needs installs node", err)
	}
	return string(out)
}
