package main

import (
	"cmp"
	"fmt"
	"io"
	"io/fs"
	"path"
	"regexp"
	"slices"
	"strings"

	"borgerguide/build/content"
	"borgerguide/build/file"
)

// newText makes the folder of a text that a municipality has adopted anew, beside the one before it, from which it is
// copied: its words, and what its standard.toml says, with the day of the new one. The pages are taken over, so none is
// copied. Until the new words are put in, check says that they are the old ones. The folder appears whole or not at
// all.
func newText(dir, name, day string, out io.Writer) error {
	if !content.IsDated(day) {
		return fmt.Errorf("new: --text %s is no date: write the first day of the new text as in --text 2027-03-01", day)
	}
	p, err := openProject(dir)
	if err != nil {
		return err
	}
	defer p.root.Close()
	if err := p.begun(dir); err != nil {
		return err
	}
	last, err := p.lastText(name, day)
	if err != nil {
		return err
	}
	from := path.Dir(last.Place.File.Name)
	files := map[string]string{}
	for _, file := range []string{"source.md", "source.txt", "standard.toml"} {
		text, err := fs.ReadFile(p.files, path.Join(from, file))
		if err != nil {
			return err
		}
		files[file] = string(text)
	}
	files["standard.toml"] = anew(files["standard.toml"], day)
	municipality, _, _ := strings.Cut(name, "/")
	folder := path.Join(content.MunicipalitiesFolder(p.files), municipality, last.ID, day)
	if err := p.put(folder, files); err != nil {
		return err
	}
	fmt.Fprintf(out, "%s holds a copy of the text before it. Put the new text into source.txt and source.md, and mend "+
		"standard.toml. docs/writing.md tells how (in Danish).\n", folder)
	return nil
}

// lastText is the last text of the standard that a name tells of: a municipality, or one of its standards after a
// slash.
func (p project) lastText(name, day string) (*content.Standard, error) {
	g, problems := content.Load(p.files)
	if err := failed(problems, unwritten); err != nil {
		return nil, err
	}
	municipality, kind, _ := strings.Cut(name, "/")
	if known := g.Config.Known; !slices.Contains(known, municipality) {
		folder := path.Join(content.MunicipalitiesFolder(p.files), municipality)
		instead := cmp.Or(file.DidYouMean(municipality, known), "without --text, new makes it")
		return nil, fmt.Errorf("new: there is no folder %s: %s", folder, instead)
	}
	m, more := g.Municipality(p.files, municipality)
	if err := failed(more, unwritten); err != nil {
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
	ofOldText  = regexp.MustCompile(`^(from|until|shown-until|without|address|seen) *=`)
	ofOldGuide = regexp.MustCompile(`^\[ *(signed|tested) *\]`)
	rowHead    = regexp.MustCompile(`^\[ *fact\."?([^."\]]+)"?\.from\."?([0-9-]+)"? *\]`)
)

// anew is a standard.toml for a text from a day: of each fact the last value, from that day, and without what is of the
// text before it alone. Nobody has signed or tried the guide to the new one.
func anew(text, day string) string {
	lines := strings.SplitAfter(text, "\n")
	last := map[string]string{} // the day of the last row of each fact
	for _, line := range lines {
		if row := rowHead.FindStringSubmatch(line); row != nil {
			last[row[1]] = max(last[row[1]], row[2])
		}
	}
	var b strings.Builder
	inTable, inRow, dropped := false, false, false
	for _, line := range lines {
		row := rowHead.FindStringSubmatch(line)
		switch {
		case row != nil:
			inTable, inRow, dropped = true, true, last[row[1]] != row[2]
			line = "[fact." + row[1] + ".from." + day + "]" + line[len(row[0]):]
		case strings.HasPrefix(line, "["):
			inTable, inRow, dropped = true, false, ofOldGuide.MatchString(line)
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
