package output

import (
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// What is changed in a file of the site.
const (
	Added   = "added"
	Altered = "changed"
	Removed = "removed"
)

// Change is a file that the new site has otherwise than the one before.
type Change struct{ What, Address string }

// Keep names a folder, from the site's root and with a slash last, whose files are named by their content. Those of the
// build before stay while this one is published, for a page that is open in somebody's browser; the next one removes
// them.
func (s *Stage) Keep(folder string) { s.lasting = folder }

// keep puts the files of the build before into the new site that are to stay a while.
func (s *Stage) keep() error {
	for _, address := range slices.Sorted(maps.Keys(s.before.times)) {
		old := s.before.made[address]
		_, again := s.files[address]
		if s.lasting == "" || !strings.HasPrefix(address, s.lasting) || old.kept || again {
			continue
		}
		data, err := os.ReadFile(filepath.Join(s.public, filepath.FromSlash(address)))
		if err != nil {
			return err
		}
		if err := s.Put(address, data); err != nil {
			return err
		}
		s.files[address] = made{hash: old.hash, kept: true}
	}
	return nil
}

// Changes are the files that the stage has otherwise than the output folder, in the order in which a host that is
// updated file by file is to have them: first what the pages fetch, then the rest, and last what is removed. They are
// asked for before Publish.
func (s *Stage) Changes() []Change {
	var fetched, pages, removed []Change
	for _, address := range slices.Sorted(maps.Keys(s.files)) {
		change := Change{Altered, address}
		switch old, there := s.before.made[address]; {
		case !there:
			change.What = Added
		case old.hash == s.files[address].hash:
			continue
		}
		if s.lasting != "" && strings.HasPrefix(address, s.lasting) {
			fetched = append(fetched, change)
		} else {
			pages = append(pages, change)
		}
	}
	for _, address := range slices.Sorted(maps.Keys(s.before.made)) {
		_, again := s.files[address]
		stays := strings.HasPrefix(address, s.lasting) && s.lasting != "" && !s.before.made[address].kept
		if !again && !stays {
			removed = append(removed, Change{Removed, address})
		}
	}
	return slices.Concat(fetched, pages, removed)
}
