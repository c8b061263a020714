package output

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"sort"
	"strings"
)

// leftByPrograms tells whether a file is one that systems and editors leave in every folder that is looked at. Nobody
// misses it. What hosts are told with, as .htaccess and .nojekyll, is somebody's own.
func leftByPrograms(name string) bool {
	name = strings.ToLower(name)
	for _, mark := range []string{"._", "~$", ".#", ".~lock."} {
		if strings.HasPrefix(name, mark) {
			return true
		}
	}
	return slices.Contains([]string{".ds_store", "thumbs.db", "ehthumbs.db", "desktop.ini", ".directory"}, name)
}

// foreign finds files in the output folder that are not on the manifest.
func (s *Stage) foreign() error {
	ours, err := s.readManifest()
	known := err == nil
	var strange []string
	err = filepath.WalkDir(s.public, func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		address, err := filepath.Rel(s.public, name)
		if err != nil {
			return err
		}
		if address = filepath.ToSlash(address); ours[address] == "" && !leftByPrograms(d.Name()) {
			strange = append(strange, address)
		}
		return nil
	})
	switch {
	case errors.Is(err, fs.ErrNotExist), err == nil && len(strange) == 0:
		return nil
	case err != nil:
		return err
	case !known:
		return fmt.Errorf("%s: there are files here, such as %s, and nothing tells that this tool made them: move them away, or build with --adopt to replace them", s.public, strange[0])
	}
	return fmt.Errorf("%s: this tool did not make %s: move it away, or build with --adopt to remove it",
		s.public, strings.Join(strange, ", "))
}

func (s *Stage) readManifest() (map[string]string, error) {
	text, err := os.ReadFile(s.manifest)
	if err != nil {
		return nil, err
	}
	files := map[string]string{}
	for _, line := range strings.Split(string(text), "\n") {
		if hash, address, ok := strings.Cut(line, " "); ok {
			files[address] = hash
		}
	}
	return files, nil
}

// writeManifest replaces the manifest in one step.
func (s *Stage) writeManifest(files map[string]string) error {
	addresses := make([]string, 0, len(files))
	for address := range files {
		addresses = append(addresses, address)
	}
	sort.Strings(addresses)
	var lines strings.Builder
	for _, address := range addresses {
		lines.WriteString(files[address] + " " + address + "\n")
	}
	temporary := s.manifest + newEnding
	// Were it a link, it would be followed.
	if err := os.Remove(temporary); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	if err := os.WriteFile(temporary, []byte(lines.String()), 0o644); err != nil {
		return err
	}
	return os.Rename(temporary, s.manifest)
}
