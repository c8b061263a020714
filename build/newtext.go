package main

import (
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"strings"

	"borgerguide/build/content"
)

// newText makes the folder of a text that a municipality has adopted anew, beside the one before it, from which it is
// copied: its words, and what its standard.toml says, with the day of the new one. The pages are taken over, so none is
// copied. Until the new words are put in, check says that they are the old ones. The folder appears whole or not at
// all.
func newText(dir, name, day string, out io.Writer) error {
	if !content.IsDated(day) {
		return fmt.Errorf("new: --text %s is no date: write the first day of the new text as in --text 2027-03-01", day)
	}
	root, err := os.OpenRoot(dir)
	if err != nil {
		return err
	}
	defer root.Close()
	last, err := lastText(root.FS(), name, day)
	if err != nil {
		return err
	}
	kind := path.Join("content/municipalities", strings.SplitN(name, "/", 2)[0], last.ID)
	folder, half := path.Join(kind, day), path.Join(kind, "."+day+".new")
	if err := root.RemoveAll(filepath.FromSlash(half)); err != nil {
		return err
	}
	if err := root.MkdirAll(filepath.FromSlash(half), 0o755); err != nil {
		return err
	}
	from := path.Dir(last.Place.File.Name)
	for _, file := range []string{"source.md", "source.txt", "standard.toml"} {
		text, err := fs.ReadFile(root.FS(), path.Join(from, file))
		if err != nil {
			return err
		}
		if file == "standard.toml" {
			text = []byte(anew(string(text), day))
		}
		if err := root.WriteFile(filepath.FromSlash(path.Join(half, file)), text, 0o644); err != nil {
			return err
		}
	}
	if err := root.Rename(filepath.FromSlash(half), filepath.FromSlash(folder)); err != nil {
		return err
	}
	fmt.Fprintf(out, "%s holds a copy of the text before it. Put the new text into source.txt and source.md, and mend "+
		"standard.toml. docs/writing.md tells how (in Danish).\n", folder)
	return nil
}

// lastText is the last text of the standard that a name tells of: a municipality, or one of its standards after a
// slash.
func lastText(project fs.FS, name, day string) (*content.Standard, error) {
	g, problems := content.Load(project)
	municipality, kind, _ := strings.Cut(name, "/")
	if _, err := fs.Stat(project, path.Join("content/municipalities", municipality)); err != nil || municipality == "" {
		return nil, fmt.Errorf("new: there is no folder content/municipalities/%s: without --text, new makes it",
			municipality)
	}
	m, more := g.Municipality(project, municipality)
	if err := failed(append(problems, more...), unwritten); err != nil {
		return nil, err
	}
	var found []*content.Standard
	var names []string
	for _, s := range m.Standards {
		names = append(names, municipality+"/"+s.ID)
		if kind == "" || kind == s.ID {
			found = append(found, s)
		}
	}
	if len(found) != 1 {
		return nil, fmt.Errorf("new: say which standard the text is of: %s", strings.Join(names, " or "))
	}
	last := found[0].Texts[len(found[0].Texts)-1]
	if first := last.Days.ISOFrom(); last.Known() && day <= first {
		return nil, fmt.Errorf("new: the last text holds from %s: --text must be a later day", first)
	}
	return last, nil
}

var (
	ofOldText = regexp.MustCompile(`^(from|until|shown-until|without|address|seen) *=`)
	rowHead   = regexp.MustCompile(`^\[fact\.([^.\]]+)\.from\.[^\]]+\]`)
)

// anew is a standard.toml for a text from a day: of each fact the last value, from that day, and without what is of the
// text before it alone.
func anew(text, day string) string {
	lines := strings.SplitAfter(text, "\n")
	last := map[string]int{} // the line of the last row of each fact
	for i, line := range lines {
		if row := rowHead.FindStringSubmatch(line); row != nil {
			last[row[1]] = i
		}
	}
	var b strings.Builder
	inTable, inRow, dropped := false, false, false
	for i, line := range lines {
		row := rowHead.FindStringSubmatch(line)
		switch {
		case row != nil:
			inTable, inRow, dropped = true, true, last[row[1]] != i
			line = "[fact." + row[1] + ".from." + day + "]" + line[len(row[0]):]
		case strings.HasPrefix(line, "["):
			inTable, inRow, dropped = true, false, false
		case !inTable && ofOldText.MatchString(line):
			continue
		case inRow && strings.HasPrefix(line, "until"):
			line = "open = true\n"
		}
		if !dropped {
			b.WriteString(line)
		}
	}
	return b.String()
}
