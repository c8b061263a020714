package check

import (
	"strings"
	"testing"

	"borgerguide/build/content"
)

// TestPlacesMeant: a page and section in another spelling are told in the right one.
func TestPlacesMeant(t *testing.T) {
	sections := []*content.Section{{ID: "svar"}, {ID: "for-sent"}}
	s := &content.Standard{Pages: []*content.Page{{ID: "frist", Sections: sections}, {ID: "for"}}}
	for _, c := range []struct{ written, want string }{
		{"frist#for-sent", ""}, {"frist#andet", ""}, {"andet", ""}, {"frist", ""},
		{"frist.md#for-sent", `"frist#for-sent"`}, {"frist.html#for-sent", `"frist#for-sent"`},
		{"frist for-sent", `"frist#for-sent"`}, {"frist # for-sent", `"frist#for-sent"`},
		{"frist #for-sent", `"frist#for-sent"`}, {"frist/for-sent", `"frist#for-sent"`},
		{"frist.for-sent", `"frist#for-sent"`}, {"frist:for-sent", `"frist#for-sent"`},
		{"frist-for-sent", `"frist#for-sent"`}, {"Frist#For-sent", `"frist#for-sent"`},
		{"frist##for-sent", `"frist#for-sent"`}, {"#for-sent", `"frist#for-sent"`}, {"for-sent", `"frist#for-sent"`},
		{"frist#for-sent ", `"frist#for-sent"`}, {"/frist.html#svar", `"frist#svar"`},
	} {
		page, section, _ := strings.Cut(c.written, "#")
		got := placesMeant(s, content.Silence{Page: page, Section: section})
		if strings.Join(got, " ") != c.want {
			t.Errorf("%q: got %q, want %s", c.written, got, c.want)
		}
	}
}
