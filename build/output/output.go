// Package output writes the finished site: the new folder is built beside the old one and exchanged with it, so that
// a reader meets the old site or the new one, never half.
//
// Begin opens a Stage, Put adds files to it, and Publish exchanges it for the output folder; Discard forgets it. A
// manifest beside the output lists the files the tool made. A file that is not on it is never removed: it stops the
// build with its name.
//
// Folder and File say where the tool may write at all: no command destroys the project's sources.
package output

import (
	"crypto/sha256"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"sort"
	"strings"
	"sync"
)

// Stage is a site being built.
type Stage struct {
	public   string // the output folder
	staging  string // beside it, while it is built
	manifest string // beside it: the files we made
	root     *os.Root

	mu    sync.Mutex
	files map[string]string // address to the hash of its bytes
	Bytes int64             // written so far
}

// stageOf names the stage of an output folder, and makes nothing.
func stageOf(public string) *Stage {
	dir, name := filepath.Split(filepath.Clean(public))
	return &Stage{
		public:   filepath.Join(dir, name),
		staging:  filepath.Join(dir, "."+name+".new"),
		manifest: filepath.Join(dir, "."+name+".manifest"),
		files:    map[string]string{},
	}
}

// beside lists what the stage may make and remove beside the output folder.
func (s *Stage) beside() []string {
	return []string{s.staging, s.old(), s.manifest, s.manifest + ".new"}
}

// Begin makes the staging folder of an output folder that Folder gave. Files in the output folder that the tool did
// not make are an error, unless adopt says that they may be replaced.
func Begin(public string, adopt bool) (*Stage, error) {
	s := stageOf(public)
	if err := s.recover(); err != nil {
		return nil, err
	}
	if !adopt {
		if err := s.foreign(); err != nil {
			return nil, err
		}
	}
	if err := os.RemoveAll(s.staging); err != nil {
		return nil, err
	}
	if err := os.MkdirAll(s.staging, 0o755); err != nil {
		return nil, err
	}
	var err error
	s.root, err = os.OpenRoot(s.staging)
	return s, err
}

// Put adds a file. It may be called from several goroutines.
func (s *Stage) Put(address string, data []byte) error {
	if err := s.root.MkdirAll(path.Dir(address), 0o755); err != nil {
		return err
	}
	if err := s.root.WriteFile(address, data, 0o644); err != nil {
		return err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if _, twice := s.files[address]; twice {
		return fmt.Errorf("%s: two files have this address", address)
	}
	s.files[address] = fmt.Sprintf("%x", sha256.Sum256(data))
	s.Bytes += int64(len(data))
	return nil
}

// Files counts the files put so far.
func (s *Stage) Files() int { return len(s.files) }

// Discard forgets the stage; the output folder stays as it was.
func (s *Stage) Discard() {
	_ = s.root.Close()
	_ = os.RemoveAll(s.staging)
}

// Publish puts the stage in the output folder's place. The manifest covers the old files and the new while they
// change places, so that a run killed in between leaves no file without an owner.
func (s *Stage) Publish() error {
	if err := s.root.Close(); err != nil {
		return err
	}
	old, err := s.readManifest()
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	both := map[string]string{}
	for _, list := range []map[string]string{old, s.files} {
		for address, hash := range list {
			both[address] = hash
		}
	}
	if err := s.writeManifest(both); err != nil {
		return err
	}
	if _, err := os.Lstat(s.public); errors.Is(err, fs.ErrNotExist) {
		if err := os.Rename(s.staging, s.public); err != nil {
			return err
		}
	} else if err := s.swap(); err != nil {
		return err
	}
	return s.writeManifest(s.files)
}

// old is where the output folder rests while two renames change it, where one exchange cannot.
func (s *Stage) old() string { return strings.TrimSuffix(s.staging, ".new") + ".old" }

// swap exchanges the staging folder and the output folder, and removes what was there before.
func (s *Stage) swap() error {
	if err := exchange(s.staging, s.public); err == nil {
		return os.RemoveAll(s.staging)
	}
	return s.rename()
}

// rename does it where there is no exchange: for a moment there is no site, and a run killed then is finished by the
// next.
func (s *Stage) rename() error {
	if err := os.Rename(s.public, s.old()); err != nil {
		return err
	}
	if err := os.Rename(s.staging, s.public); err != nil {
		return errors.Join(err, os.Rename(s.old(), s.public))
	}
	return os.RemoveAll(s.old())
}

// recover finishes what a killed run left between its two renames.
func (s *Stage) recover() error {
	if _, err := os.Lstat(s.old()); err != nil {
		return nil
	}
	if _, err := os.Lstat(s.public); errors.Is(err, fs.ErrNotExist) {
		return os.Rename(s.old(), s.public)
	}
	return os.RemoveAll(s.old())
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
		if address = filepath.ToSlash(address); ours[address] == "" {
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
	temporary := s.manifest + ".new"
	if err := os.Remove(temporary); err != nil && !errors.Is(err, fs.ErrNotExist) { // were it a link, it would be followed
		return err
	}
	if err := os.WriteFile(temporary, []byte(lines.String()), 0o644); err != nil {
		return err
	}
	return os.Rename(temporary, s.manifest)
}
