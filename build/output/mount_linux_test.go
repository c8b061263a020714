package output

import "testing"

// TestFolderRefusesMounts: a mount cannot be renamed, and so not exchanged for the new site.
func TestFolderRefusesMounts(t *testing.T) {
	dir := t.TempDir()
	projectAt(t, dir)
	got, err := Folder(dir, "/proc")
	expectRefusal(t, got, err, `the output folder "/proc" is a mount, which cannot change places with the new site: `+
		"name a folder in it, as in /proc/site")
	if got, err := Folder(dir, "/proc/site"); err != nil {
		t.Errorf("got %q, %v", got, err)
	}
}
