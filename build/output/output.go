// Package output writes the finished site: the new folder is built beside the old one and exchanged with it, so that
// a reader meets the old site or the new one, never half.
//
// Begin opens a Stage, Put adds files to it, and Publish exchanges it for the output folder; Discard forgets it. One
// build at a time has a stage of an output folder: the next one waits (lock.go). A manifest beside the output lists the
// files the tool made. A file that is not on it is never removed: it stops the build with its name.
//
// Folder and File say where the tool may write at all: no command destroys the project's sources.
package output

import (
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path"
	"path/filepath"
	"strconv"
	"sync"
)

// Stage is a site being built.
type Stage struct {
	public   string // the output folder
	staging  string // beside it, while it is built: this build's own
	manifest string // beside it: the files we made
	root     *os.Root
	unlock   func()

	before  before // what lies in the output folder
	lasting string // a folder of files that are named by their content: they stay one build longer

	mu    sync.Mutex
	files map[string]made // by address
	Bytes int64           // written so far
}

// stageOf names the stage of an output folder, and makes nothing.
func stageOf(public string) *Stage {
	s := &Stage{public: filepath.Clean(public), unlock: func() {}, files: map[string]made{}}
	s.staging, s.manifest = s.beside("."+strconv.Itoa(os.Getpid())+newEnding), s.beside(".manifest")
	return s
}

// What the build makes beside an output folder has its name with a dot before it and one of these endings.
const (
	newEnding = ".new" // of an unfinished folder, after a number, and of an unfinished manifest
	oldEnding = ".old" // where the old site rests while two renames change it, where one exchange cannot
)

// beside is the path of what the build makes beside the output folder.
func (s *Stage) beside(ending string) string {
	dir, name := filepath.Split(s.public)
	return filepath.Join(dir, "."+name+ending)
}

func (s *Stage) old() string  { return s.beside(oldEnding) }
func (s *Stage) lock() string { return s.beside(".lock") }

// touched lists what the stage makes or removes beside the output folder, but for the folder that is its own.
func (s *Stage) touched() []string {
	return append([]string{s.lock(), s.old(), s.manifest, s.manifest + newEnding}, s.leftovers()...)
}

// Begin makes the unfinished folder of an output folder that Folder gave. Where another build is at work on the same
// output folder it waits for it, and says so with waits. Files in the output folder that the tool did not make are an
// error, unless adopt says that they may be replaced.
func Begin(public string, adopt bool, waits func()) (*Stage, error) {
	s := stageOf(public)
	if err := os.MkdirAll(filepath.Dir(s.public), 0o755); err != nil {
		return nil, err
	}
	var err error
	if s.unlock, err = lock(s.lock(), waits); err != nil {
		return nil, fmt.Errorf("beside the output folder %s the build needs a place of its own: %w", public, err)
	}
	if err := s.begin(adopt); err != nil {
		s.unlock()
		return nil, err
	}
	return s, nil
}

// begin clears up after builds that were killed, and makes the unfinished folder. The lock is taken.
func (s *Stage) begin(adopt bool) error {
	if err := s.recover(); err != nil {
		return err
	}
	var err error
	if s.before, err = s.look(); err != nil {
		return err
	}
	if err := s.before.fault(s.public, adopt); err != nil {
		return err
	}
	if err := os.Mkdir(s.staging, 0o755); err != nil {
		return err
	}
	s.root, err = os.OpenRoot(s.staging)
	return err
}

// Put adds a file. One that is as it was keeps its time, so that hosts and copying programs see that. It may be called
// from several goroutines.
func (s *Stage) Put(address string, data []byte) error {
	if err := s.root.MkdirAll(path.Dir(address), 0o755); err != nil {
		return err
	}
	if err := s.root.WriteFile(address, data, 0o644); err != nil {
		return err
	}
	hash := hashOf(data)
	if written, ok := s.before.times[address]; ok && s.before.made[address].hash == hash {
		if err := s.root.Chtimes(address, written, written); err != nil {
			return err
		}
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if _, twice := s.files[address]; twice {
		return fmt.Errorf("%s: two files have this address", address)
	}
	s.files[address] = made{hash: hash}
	s.Bytes += int64(len(data))
	return nil
}

// Files counts the files put so far.
func (s *Stage) Files() int { return len(s.files) }

// Discard forgets the stage; the output folder stays as it was.
func (s *Stage) Discard() {
	_ = s.root.Close()
	_ = os.RemoveAll(s.staging)
	s.unlock()
}

// Publish puts the stage in the output folder's place. Where it cannot, the stage is forgotten.
func (s *Stage) Publish() error {
	defer s.Discard()
	if err := s.keep(); err != nil {
		return err
	}
	if err := s.root.Close(); err != nil {
		return err
	}
	return s.publish()
}

// publish lets the manifest cover the old files and the new while they change places, so that a run killed in between
// leaves no file without an owner.
func (s *Stage) publish() error {
	both := maps.Clone(s.files)
	for address, old := range s.before.made {
		if now, ok := both[address]; ok && now.hash != old.hash {
			now.or = old.hash
			both[address] = now
		} else if !ok {
			both[address] = old
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
		return fmt.Errorf("the old site in %s cannot give way to the new one: %w: "+
			"close what has files or folders of it open, and where it is a mount, write to a folder in it", s.public, err)
	}
	if err := os.Rename(s.staging, s.public); err != nil {
		return errors.Join(err, os.Rename(s.old(), s.public))
	}
	return os.RemoveAll(s.old())
}
