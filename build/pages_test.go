package main

import (
	"os"
	"testing"

	"borgerguide/build/fixture"
)

// TestFaultsOfPages: what is wrong with a finished page is told at the content it is made from.
func TestFaultsOfPages(t *testing.T) {
	base := fixture.Base(t)
	for _, c := range fixture.All(t, "testdata/faults") {
		t.Run(c.Name, func(t *testing.T) {
			dir := t.TempDir()
			if err := os.CopyFS(dir, c.Over(t, base)); err != nil {
				t.Fatal(err)
			}
			code, _, told := tool("check", "-dir", dir)
			if code != 1 {
				t.Errorf("exit code %d", code)
			}
			c.Expect(t, told)
		})
	}
}
