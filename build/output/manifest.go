package output

import (
	"errors"
	"io/fs"
	"maps"
	"os"
	"slices"
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

// made is a file that the tool made, as the manifest knows it.
type made struct {
	hash string // of its bytes
	or   string // of its bytes as they may also be, while the old site and the new one change places; else ""
	kept bool   // it is of the build before, and is not made anymore
}

// keptMark stands in the manifest with a file of the build before.
const keptMark = "kept"

// is tells whether the bytes of a hash are those that the tool made.
func (m made) is(hash string) bool { return hash != "" && (hash == m.hash || hash == m.or) }

// readManifest reads what the tool made, by address. A line is what is known of a file, between commas, and its
// address.
func (s *Stage) readManifest() (map[string]made, error) {
	text, err := os.ReadFile(s.manifest)
	if err != nil {
		return nil, err
	}
	files := map[string]made{}
	for _, line := range strings.Split(string(text), "\n") {
		known, address, ok := strings.Cut(line, " ")
		if !ok {
			continue
		}
		var m made
		for i, part := range strings.Split(known, ",") {
			switch {
			case part == keptMark:
				m.kept = true
			case i == 0:
				m.hash = part
			default:
				m.or = part
			}
		}
		files[address] = m
	}
	return files, nil
}

// writeManifest replaces the manifest in one step.
func (s *Stage) writeManifest(files map[string]made) error {
	var lines strings.Builder
	for _, address := range slices.Sorted(maps.Keys(files)) {
		m := files[address]
		lines.WriteString(m.hash)
		if m.or != "" {
			lines.WriteString("," + m.or)
		}
		if m.kept {
			lines.WriteString("," + keptMark)
		}
		lines.WriteString(" " + address + "\n")
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
