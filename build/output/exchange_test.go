//go:build linux || darwin

package output

import (
	"os"
	"path/filepath"
	"strconv"
	"testing"
)

// TestThereIsAlwaysASite looks for the site while others publish.
func TestThereIsAlwaysASite(t *testing.T) {
	public := filepath.Join(t.TempDir(), "public")
	publish(t, public, siteOf(0))
	stop := make(chan bool)
	done := make(chan error)
	go func() {
		for n := 1; ; n++ {
			select {
			case <-stop:
				done <- nil
				return
			default:
			}
			s, err := Begin(public, false, never)
			if err != nil {
				done <- err
				return
			}
			for i := range filesOfASite {
				_ = s.Put(addressOf(n, i), []byte(strconv.Itoa(n)))
			}
			if err := s.Publish(); err != nil {
				done <- err
				return
			}
		}
	}()
	for range 2000 {
		if _, err := os.Stat(public); err != nil {
			t.Errorf("there is no site: %v", err)
		}
	}
	close(stop)
	if err := <-done; err != nil {
		t.Error(err)
	}
}
