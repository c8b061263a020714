package main

import (
	"bytes"
	"errors"
	"flag"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"strings"

	"borgerguide/build/page"
)

var addressesCommand = command{
	Name:  "addresses",
	Short: "list the addresses that are published",
	Long: `
Each new address of a municipality is added to addresses.txt in its folder. No line is taken out: an address that others
may have stays, and the check addresses finds one that leads nowhere. Do it each time the site is put out with new pages.
`,
	Flags: func(*flag.FlagSet) action {
		return func(c call) error { return listAddresses(c.dir, c.stdout) }
	},
}

// listAddresses adds what is new to the lists of published addresses, where nothing is wrong with the site.
func listAddresses(dir string, out io.Writer) error {
	l, err := load(dir)
	if err != nil {
		return err
	}
	l.keep = true
	_, m, err := makeSite(dir, l, func(page.File) error { return nil })
	if err == nil {
		err = failed(m.problems, unwritten)
	}
	if err != nil {
		return err
	}
	root, err := os.OpenRoot(dir)
	if err != nil {
		return err
	}
	defer root.Close()
	for _, one := range m.municipalities {
		name, fresh := l.guide.Config.PublishedFile(one.ID), l.guide.Unlisted(one)
		if err := addLines(root, name, "# "+l.guide.Build.Moved.List, fresh); err != nil {
			return err
		}
		fmt.Fprintf(out, "%s: %d addresses, %d of them new\n", name, len(one.Published)+len(fresh), len(fresh))
	}
	return nil
}

// addLines adds lines to the end of a file, which gets a first line where it is new. Lines end as those that are there.
// The file is the old one or the new one, whatever happens.
func addLines(root *os.Root, name, first string, lines []string) error {
	if len(lines) == 0 {
		return nil
	}
	old, err := root.ReadFile(name)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	end := "\n"
	if bytes.Contains(old, []byte("\r\n")) {
		end = "\r\n"
	}
	switch {
	case len(bytes.TrimSpace(old)) == 0:
		old = []byte(first + end)
	case !bytes.HasSuffix(old, []byte("\n")):
		old = append(old, end...)
	}
	half := path.Join(path.Dir(name), "."+path.Base(name)+".new")
	if err := root.WriteFile(half, append(old, strings.Join(lines, end)+end...), 0o644); err != nil {
		return err
	}
	return root.Rename(half, name)
}

// tellUnlisted says how many addresses of a finished site are on no list of published ones.
func tellUnlisted(out io.Writer, n int) {
	if n > 0 {
		fmt.Fprintf(out, "addresses that are on no list of published ones: %d; "+
			"borgerguide addresses adds them, once the site is out\n", n)
	}
}
