// Package zipped puts a finished site into a zip file. The same files on the same day give the same bytes: they stand
// in the order of their names, and each is as old as the site.
package zipped

import (
	"archive/zip"
	"bytes"
	"maps"
	"path"
	"slices"
	"time"

	"borgerguide/calculators/quantity"
)

// mark is the comment of every zip file that the tool makes: by it the tool knows an older one.
const mark = "borgerguide zip"

// Site is what goes into a zip file.
type Site struct {
	Folder string            // that the site's files lie in
	Files  map[string][]byte // the site, by address
	Beside map[string][]byte // texts beside the folder, by name
	Date   quantity.Day      // the day the site speaks for
}

// Bytes is the site's zip file.
func (s Site) Bytes() ([]byte, error) {
	all := maps.Clone(s.Beside)
	if all == nil {
		all = map[string][]byte{}
	}
	for address, data := range s.Files {
		all[path.Join(s.Folder, address)] = data
	}
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	for _, name := range slices.Sorted(maps.Keys(all)) {
		header := &zip.FileHeader{Name: name, Method: zip.Deflate, Modified: midnight(s.Date)}
		header.SetMode(0o644)
		file, err := w.CreateHeader(header)
		if err != nil {
			return nil, err
		}
		if _, err := file.Write(all[name]); err != nil {
			return nil, err
		}
	}
	if err := w.SetComment(mark); err != nil {
		return nil, err
	}
	err := w.Close()
	return b.Bytes(), err
}

// midnight is where a day begins, wherever the zip file is made.
func midnight(day quantity.Day) time.Time {
	const seconds = 24 * 60 * 60
	return time.Unix(int64(day)*seconds, 0).UTC()
}

// Ours tells whether a file is a zip file that the tool made.
func Ours(old []byte) bool {
	return bytes.HasPrefix(old, []byte("PK")) && bytes.HasSuffix(old, []byte(mark))
}
