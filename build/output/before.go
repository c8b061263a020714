package output

import (
	"crypto/sha256"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"time"
)

// before is what lies in the output folder when a build begins.
type before struct {
	known   bool                 // there is a manifest
	made    map[string]made      // by the manifest, what there is of it
	times   map[string]time.Time // when the files that are as the tool made them were written
	foreign []string             // files that the tool did not make
	edited  []string             // files that are not as the tool made them
	shut    []string             // folders that nothing can be taken out of
}

// look looks at the output folder as it lies.
func (s *Stage) look() (b before, err error) {
	b.times, b.made = map[string]time.Time{}, map[string]made{}
	listed, err := s.readManifest()
	b.known = err == nil
	err = filepath.WalkDir(s.public, func(name string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		address, err := filepath.Rel(s.public, name)
		if err != nil {
			return err
		}
		return b.add(listed, name, filepath.ToSlash(address), d)
	})
	if errors.Is(err, fs.ErrNotExist) {
		return b, nil
	}
	return b, err
}

// add adds a file or folder of the output folder, by its address from there. listed is the manifest.
func (b *before) add(listed map[string]made, name, address string, d fs.DirEntry) error {
	const ownerWrites = 0o200
	info, err := d.Info()
	if err != nil {
		return err
	}
	ours, ok := listed[address]
	switch {
	case d.IsDir():
		if info.Mode().Perm()&ownerWrites == 0 {
			b.shut = append(b.shut, name)
		}
		return nil
	case !ok && !leftByPrograms(d.Name()):
		b.foreign = append(b.foreign, address)
		return nil
	case !ok || !info.Mode().IsRegular():
		return nil
	}
	data, err := os.ReadFile(name)
	if err != nil {
		return err
	}
	hash := hashOf(data)
	b.made[address] = made{hash: hash, kept: ours.kept}
	if !ours.is(hash) {
		b.edited = append(b.edited, address)
		return nil
	}
	b.times[address] = info.ModTime()
	return nil
}

func hashOf(data []byte) string { return fmt.Sprintf("%x", sha256.Sum256(data)) }

// fault says why a build may not replace what lies there. adopt says that it may replace files that are not the tool's,
// or not as the tool made them.
func (b *before) fault(public string, adopt bool) error {
	switch {
	case len(b.shut) > 0:
		return fmt.Errorf("%s cannot be written to: give the folder its write permission back, and build again", b.shut[0])
	case adopt:
		return nil
	case len(b.foreign) > 0 && !b.known:
		return fmt.Errorf("%s: there are files here, such as %s, and nothing tells that this tool made them: "+
			"move them away, or build with --adopt to replace them", public, b.foreign[0])
	case len(b.foreign) > 0:
		return fmt.Errorf("%s: this tool did not make %s: move it away, or build with --adopt to remove it",
			public, strings.Join(b.foreign, ", "))
	case len(b.edited) > 0:
		return fmt.Errorf("%s: %s is not as this tool made it: write in the content what was changed there, "+
			"or build with --adopt to replace it", public, strings.Join(b.edited, ", "))
	}
	return nil
}
