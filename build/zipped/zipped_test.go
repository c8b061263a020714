package zipped

import (
	"archive/zip"
	"bytes"
	"io"
	"strings"
	"testing"
	"time"

	"borgerguide/calculators/quantity"
)

const day quantity.Day = 20779 // 22 November 2026

func site() Site {
	return Site{
		Folder: "guide-2026-11-22", Date: day, Beside: map[string][]byte{"how.txt": []byte("how")},
		Files: map[string][]byte{
			"index.html": []byte("front"), "aaby/a.html": []byte(strings.Repeat("a", 9999)), "z": nil,
		},
	}
}

func made(t *testing.T, s Site) []byte {
	t.Helper()
	data, err := s.Bytes()
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// TestSameSiteSameBytes holds whatever the order of the map, the machine's zone and the clock.
func TestSameSiteSameBytes(t *testing.T) {
	first := made(t, site())
	zone := time.Local
	defer func() { time.Local = zone }()
	for _, other := range []*time.Location{time.UTC, time.FixedZone("east", 11*3600), time.FixedZone("west", -9*3600)} {
		time.Local = other
		if !bytes.Equal(made(t, site()), first) {
			t.Errorf("in %s the bytes are others", other)
		}
	}
	changed := site()
	changed.Date++
	if bytes.Equal(made(t, changed), first) {
		t.Error("of another day the bytes are the same")
	}
}

func TestHoldsTheSite(t *testing.T) {
	data := made(t, site())
	r, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		t.Fatal(err)
	}
	want := map[string]string{"how.txt": "how", "guide-2026-11-22/index.html": "front",
		"guide-2026-11-22/aaby/a.html": strings.Repeat("a", 9999), "guide-2026-11-22/z": ""}
	last := ""
	for _, f := range r.File {
		in, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		text, err := io.ReadAll(in)
		if said, ok := want[f.Name]; err != nil || !ok || said != string(text) {
			t.Errorf("%s holds %q, %v", f.Name, text, err)
		}
		if f.Name < last || f.Modified.UTC().Format(time.DateTime) != "2026-11-22 00:00:00" || f.Mode() != 0o644 {
			t.Errorf("%s after %s, of %s, %s", f.Name, last, f.Modified, f.Mode())
		}
		delete(want, f.Name)
		last = f.Name
	}
	if len(want) > 0 {
		t.Errorf("the zip file lacks %v", want)
	}
}

func TestOurs(t *testing.T) {
	var other bytes.Buffer
	if err := zip.NewWriter(&other).Close(); err != nil {
		t.Fatal(err)
	}
	if !Ours(made(t, site())) || Ours(other.Bytes()) || Ours(nil) || Ours([]byte("a text on borgerguide zip")) {
		t.Error("a zip file of the tool's is not known from another")
	}
}
