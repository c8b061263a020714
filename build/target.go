package main

import (
	"bytes"
	"fmt"
	"path/filepath"
	"slices"

	"borgerguide/build/content"
	"borgerguide/build/file"
	"borgerguide/build/gowasm"
	"borgerguide/build/output"
)

// configured gives the output folder of config.toml, or what is wrong with it. A wrong one is refused also where a flag
// names another: the next build may come without the flag.
func configured(dir string, c content.Config) (string, file.Problems) {
	if c.Output == "" { // config.toml could not be read, which is said
		return "", nil
	}
	folder, err := folderAt(dir, dir, c.Output)
	if err != nil {
		instead := `write output = "public", or another folder that only the build writes to`
		return "", file.Problems{c.OutputPlace.Problem(err.Error(), instead)}
	}
	return folder, nil
}

// folderAt gives the output folder of a path that is written from some folder.
func folderAt(dir, from, wanted string) (string, error) {
	if err := output.Legible(wanted); err != nil {
		return "", err
	}
	if !filepath.IsAbs(wanted) {
		wanted = filepath.Join(from, wanted)
	}
	return output.Folder(dir, wanted)
}

// folder gives the folder to write the site to: the flag's, or that of config.toml where there is no flag.
func (l loaded) folder(dir, flag string) (string, error) {
	to := l.output
	if flag != "" {
		var err error
		if to, err = folderAt(dir, "", flag); err != nil {
			return "", fmt.Errorf("build -o: %w: name a folder that only the build writes to, as in -o public", err)
		}
	}
	if l.output == "" {
		return "", failed(l.check(), unwritten)
	}
	return to, nil
}

// moduleFile gives the file to write the module to. An older module is known by what it exports.
func moduleFile(dir, name string, exports []gowasm.Export) (string, error) {
	var want []string
	for _, e := range exports {
		want = append(want, e.Name)
	}
	slices.Sort(want)
	to, err := output.File(dir, name, func(old []byte) bool {
		have := exportsOf(old)
		slices.Sort(have)
		return slices.Equal(have, want)
	})
	if err != nil {
		return "", fmt.Errorf("wasm -o: %w: name a new file, as in -o calculators.wasm", err)
	}
	return to, nil
}

// reportMark stands in the head of every report: by it the tool knows an older one. The tool itself holds these words
// too, and a page may speak of them, so they count near the start of a page only.
const (
	reportMark = `<meta name="generator" content="borgerguide check --html">`
	reportHead = 500 // bytes
)

// reportFile gives the file to write the report to.
func reportFile(dir, name string) (string, error) {
	to, err := output.File(dir, name, func(old []byte) bool {
		head := old[:min(len(old), reportHead)]
		return bytes.HasPrefix(head, []byte("<!doctype html>")) && bytes.Contains(head, []byte(reportMark))
	})
	if err != nil {
		return "", fmt.Errorf("check --html: %w: name a new file, as in --html gennemsyn.html", err)
	}
	return to, nil
}
