package main

import (
	"bytes"
	"errors"
	"flag"
	"fmt"
	"io"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"

	"borgerguide/build/content"
	"borgerguide/build/output"
	"borgerguide/build/page"
	"borgerguide/build/zipped"
)

var zipCommand = command{
	Name:  "zip",
	Args:  "[-o DIR]",
	Short: "make zip files of the site and of each municipality's",
	Long: `
For whoever puts the site on a server: each holds the whole site in a folder of its own with config.toml's date in its
name, and a text (in Danish) on how to replace the old site in one step. The same content gives the same bytes. Where
anything is wrong nothing is written.
`,
	Flags: func(flags *flag.FlagSet) action {
		to := flags.String("o", "", "the folder `DIR` for the zip files, instead of dist in the project's folder")
		return func(c call) error { return zipSites(c.dir, *to, c.stdout) }
	},
}

// zipFolder is where zip files lie when no flag says where.
const zipFolder = "dist"

// zipSites makes the zip file of all municipalities, and of each alone where there are several. All are made before one
// is written.
func zipSites(dir, to string, out io.Writer) error {
	l, err := load(dir)
	if err != nil {
		return err
	}
	files := map[string][]byte{}
	sites := [][]string{nil}
	if all := l.guide.Config.Municipalities; len(all) > 1 {
		for _, one := range all {
			sites = append(sites, []string{one})
		}
	}
	for _, only := range sites {
		site, err := zipOf(dir, only)
		if err != nil {
			return err
		}
		if files[site.Folder+".zip"], err = site.Bytes(); err != nil {
			return err
		}
	}
	folder, err := zipsFolder(dir, to)
	if err != nil {
		return err
	}
	return writeZips(dir, folder, files, out)
}

// zipOf builds the site of the municipalities of config.toml, or of one alone.
func zipOf(dir string, only []string) (zipped.Site, error) {
	l, err := load(dir, only...)
	if err != nil {
		return zipped.Site{}, err
	}
	site := zipped.Site{Files: map[string][]byte{}, Date: l.guide.Config.Date}
	var turn sync.Mutex
	_, m, err := makeSite(dir, l, func(f page.File) error {
		turn.Lock()
		defer turn.Unlock()
		site.Files[f.Address] = bytes.Clone(f.Data)
		return nil
	})
	if err == nil {
		err = failed(m.problems, unwritten)
	}
	if err != nil {
		return site, err
	}
	if names := l.guide.Config.Municipalities; len(names) == 1 {
		only = names
	}
	site.Folder = strings.Join(slices.Concat([]string{"guide"}, only, []string{isoDate(site.Date)}), "-")
	site.Beside, err = besideSite(l, site)
	return site, err
}

// besideSite are the texts that lie beside the site in its zip file, with the ends of lines that every Windows reads.
func besideSite(l loaded, site zipped.Site) (map[string][]byte, error) {
	data := struct{ Title, Date, Folder string }{l.guide.Config.Title, content.DateWords(site.Date), site.Folder}
	texts := map[string]string{}
	if err := fill(l.files, "content/zip/*.txt", data, texts, ""); err != nil {
		return nil, err
	}
	beside := map[string][]byte{}
	for name, text := range texts {
		text = strings.ReplaceAll(text, "\r\n", "\n")
		beside[name] = []byte(strings.ReplaceAll(text, "\n", "\r\n"))
	}
	return beside, nil
}

// zipsFolder gives the folder for zip files, and makes it where it is not there.
func zipsFolder(dir, to string) (string, error) {
	from := ""
	if to == "" {
		from, to = dir, zipFolder
	}
	folder := filepath.Join(from, to)
	if _, err := os.Stat(folder); !errors.Is(err, fs.ErrNotExist) {
		return folder, err
	}
	folder, err := folderAt(dir, from, to)
	if err != nil {
		return "", fmt.Errorf("zip -o: %w", err)
	}
	return folder, os.MkdirAll(folder, 0o755)
}

// writeZips writes every file, or none where one must not be written.
func writeZips(dir, folder string, files map[string][]byte, out io.Writer) error {
	paths := map[string]string{}
	for name := range files {
		path, err := output.File(dir, filepath.Join(folder, name), zipped.Ours)
		if err != nil {
			return fmt.Errorf("zip -o: %w", err)
		}
		paths[name] = path
	}
	for _, name := range slices.Sorted(maps.Keys(files)) {
		if err := output.Write(paths[name], files[name]); err != nil {
			return err
		}
		fmt.Fprintf(out, "%s: %d kB\n", paths[name], len(files[name])/1000)
	}
	return nil
}
