// Package stress says how many random inputs a test tries: few in make test, many in make stress. Tests only import it.
package stress

import (
	"os"
	"strconv"
	"testing"
)

// Rounds is how often something random is tried: inTest times, and BORGERGUIDE_STRESS, a whole number, times as often
// where that is set.
func Rounds(t testing.TB, inTest int) int {
	t.Helper()
	text := os.Getenv("BORGERGUIDE_STRESS")
	if text == "" {
		return inTest
	}
	times, err := strconv.ParseUint(text, 10, 16)
	if err != nil || times == 0 {
		t.Fatalf("BORGERGUIDE_STRESS is %q: write how many times as much to try, 10", text)
	}
	return int(times) * inTest
}
