package file

import (
	"fmt"
	"strings"
	"testing"
)

// TestTold: causes come first and in full, what may follow from them on a line each.
func TestTold(t *testing.T) {
	a := &File{Name: "a.md", Text: []byte("en linje\n")}
	b := &File{Name: "b.toml", Text: []byte("x = “1”\n")}
	long := "»" + strings.Repeat("ord ", 40) + "slut«"
	ps := Problems{b.At(4).Problem("this is no value", `write "…"`)}
	ps = append(ps, Problems{
		a.At(3).Problem("the passage 1 is not rendered", "name it"), a.At(0).Problem("no quotation "+long, ""),
	}.Follow()...)
	const want = `b.toml:1:5: this is no value
    x = “1”
        ^
    write "…"

What may follow from these; mend them first, and run again:
a.md:1:1: no quotation »ord ord ord ord ord ord ord ord ord ord ord ord ord ord ord … ord ord ord ord ord ord ord ord ord ord ord ord ord ord slut«
a.md:1:4: the passage 1 is not rendered; name it
`
	if got := ps.Told(); got != want {
		t.Errorf("got\n%swant\n%s", got, want)
	}
}

// TestToldLines: whatever the number of problems, a file has no more than its lines, none is lost, and the first are
// told in full as long as there is room.
func TestToldLines(t *testing.T) {
	f := &File{Name: "a.md", Text: []byte(strings.Repeat("linje\n", 200))}
	for n := 1; n < 120; n++ {
		var ps Problems
		for i := range n {
			ps = append(ps, f.At(i*6).Problem("this is wrong", "write that"))
		}
		told := ps.Told()
		lines := strings.Count(told, "\n")
		if lines > linesOfFile {
			t.Fatalf("%d problems are told in %d lines", n, lines)
		}
		places, more := strings.Count(told, "this is wrong"), 0
		if i := strings.Index(told, "a.md: and "); i >= 0 {
			if _, err := fmt.Sscanf(told[i:], "a.md: and %d more", &more); err != nil || more < 2 {
				t.Fatalf("%d problems: %v, %d in %s", n, err, more, told)
			}
		}
		if places+more != n {
			t.Fatalf("of %d problems %d are told and %d counted", n, places, more)
		}
		if n <= linesOfFile/4 && strings.Count(told, "^") != n {
			t.Fatalf("%d problems have room, and are not told in full:\n%s", n, told)
		}
	}
}
