package output

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"
)

// recover finishes what a killed run left between its two renames, and removes the unfinished folders of killed runs.
// The lock is taken, so whoever made them is dead.
func (s *Stage) recover() error {
	if err := s.recoverOld(); err != nil {
		return err
	}
	for _, name := range s.leftovers() {
		if err := os.RemoveAll(name); err != nil {
			return err
		}
	}
	return nil
}

// recoverOld puts the old site back where the new one did not come in its place, and removes it where it did.
func (s *Stage) recoverOld() error {
	if _, err := os.Lstat(s.old()); err != nil {
		return nil
	}
	if _, err := os.Lstat(s.public); errors.Is(err, fs.ErrNotExist) {
		return os.Rename(s.old(), s.public)
	}
	return os.RemoveAll(s.old())
}

// leftovers lists the unfinished folders and manifests of the output folder that are there.
func (s *Stage) leftovers() (names []string) {
	dir := filepath.Dir(s.public)
	entries, _ := os.ReadDir(dir) // a folder that is not there holds none; one that cannot be read takes none
	for _, e := range entries {
		if s.unfinished(e.Name()) {
			names = append(names, filepath.Join(dir, e.Name()))
		}
	}
	return names
}

// unfinished tells whether a name is one that an unfinished folder or manifest of this output folder has.
func (s *Stage) unfinished(name string) bool {
	between, ours := strings.CutPrefix(name, filepath.Base(s.beside("")))
	between, isNew := strings.CutSuffix(between, newEnding)
	number, isNumbered := strings.CutPrefix(between, ".")
	_, err := strconv.Atoi(number)
	// Without a number it is of the tool as it was before.
	return ours && isNew && (between == "" || between == ".manifest" || isNumbered && err == nil)
}
