package main

import (
	"cmp"
	"flag"
	"fmt"
	"io"
	"io/fs"
	"maps"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"text/template"

	"borgerguide/build/content"
	"borgerguide/build/file"
)

var newCommand = command{
	Name:     "new",
	Args:     "[--text DAY] NAME",
	Operands: true,
	Short:    "make the folder of a new municipality",
	Long: `
NAME is the municipality's folder and a part of the addresses, as in: borgerguide new aabenraa. It passes the checks as a
draft when its adopted text is put in. docs/writing.md tells how to fill it in (in Danish). In an empty folder it makes
config.toml too: that and the folder municipalities/ are all that an editor needs, since the tool brings the law, the
glossary and the calculators' words.

borgerguide new aabenraa/NAME-OF-THE-STANDARD makes the folder of one standard in that of a municipality which is there.
The kinds that not every municipality has are made so, and only so.

With --text it makes the folder of a text that the municipality has adopted anew, which holds from that day on, as in:
borgerguide new --text 2027-03-01 aabenraa. Where a municipality has several standards: aabenraa/NAME-OF-THE-STANDARD.
`,
	Flags: func(flags *flag.FlagSet) action {
		text := flags.String("text", "", "make the folder of a newly adopted text that holds from `DAY`")
		return func(c call) error {
			if len(c.args) != 1 {
				return usageError{what: "new: name the folder of the municipality, as in: borgerguide new aabenraa"}
			}
			if *text != "" {
				return newText(c.dir, c.args[0], *text, c.stdout)
			}
			return newMunicipality(c.dir, c.args[0], c.stdout)
		}
	},
}

// newMunicipality makes the folder of a municipality, ready to be filled in: it passes the checks as a draft when
// its adopted text is put in. The folder appears whole or not at all. In an empty folder config.toml is made too.
func newMunicipality(dir, name string, out io.Writer) error {
	name, standard, one := strings.Cut(name, "/")
	if what, instead := content.MunicipalityNameFault(name); what != "" {
		return fmt.Errorf("new: %s: %s", what, instead)
	}
	p, err := openProject(dir)
	if err != nil {
		return err
	}
	defer p.root.Close()
	folder := path.Join(content.MunicipalitiesFolder(p.files), name)
	if one {
		return p.newStandard(folder, standard, out)
	}
	if _, err := p.root.Lstat(filepath.FromSlash(folder)); err == nil {
		return fmt.Errorf("new: %s is there already", filepath.FromSlash(folder))
	}
	first := p.begun(dir) != nil
	g, problems := content.Load(p.files)
	problems = append(problems, p.notes...)
	if !first && problems.Errors() > 0 { // a first one has no config.toml, and all else is the tool's own
		return failed(problems, unwritten)
	}
	files, err := newFiles(p.files, g, name)
	if err == nil {
		err = p.put(folder, files)
	}
	if err != nil {
		return err
	}
	if first {
		return p.begin(folder, out)
	}
	_, err = fmt.Fprintf(out, "%s is ready to fill in. Add %q to municipalities in config.toml to build it. "+
		"docs/writing.md tells how (in Danish).\n", filepath.FromSlash(folder), name)
	return err
}

// newStandard makes the folder of one standard in that of a municipality.
func (p project) newStandard(folder, id string, out io.Writer) error {
	if _, err := fs.Stat(p.files, path.Join(folder, "municipality.toml")); err != nil {
		return fmt.Errorf("new: there is no municipality %s: make it first with borgerguide new %s",
			filepath.FromSlash(folder), path.Base(folder))
	}
	g, problems := content.Load(p.files)
	if problems = append(problems, p.notes...); problems.Errors() > 0 {
		return failed(problems, unwritten)
	}
	kind, known := g.Kinds[id], slices.Sorted(maps.Keys(g.Kinds))
	if kind == nil {
		return fmt.Errorf("new: there is no kind of standard %q: %s", id,
			cmp.Or(file.DidYouMean(id, known), "write one of "+strings.Join(known, ", ")))
	}
	folder = path.Join(folder, id)
	if _, err := p.root.Lstat(filepath.FromSlash(folder)); err == nil {
		return fmt.Errorf("new: %s is there already", filepath.FromSlash(folder))
	}
	files := map[string]string{}
	err := fillStandard(p.files, g, kind, files, "")
	if err == nil {
		err = p.put(folder, files)
	}
	if err != nil {
		return err
	}
	_, err = fmt.Fprintf(out, "%s is ready to fill in. docs/writing.md tells how (in Danish).\n",
		filepath.FromSlash(folder))
	return err
}

// put writes the files of a new folder, which appears whole or not at all.
func (p project) put(folder string, files map[string]string) error {
	half := filepath.FromSlash(path.Join(path.Dir(folder), "."+path.Base(folder)+".new"))
	if err := p.root.RemoveAll(half); err != nil {
		return err
	}
	for file, text := range files {
		file = filepath.Join(half, filepath.FromSlash(file))
		if err := p.root.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			return err
		}
		if err := p.root.WriteFile(file, []byte(text), 0o644); err != nil {
			return err
		}
	}
	return p.root.Rename(half, filepath.FromSlash(folder))
}

// newFolder holds the files of a new municipality, and in a folder of their own those of each of its standards. They
// are templates, which are filled in with the skeleton.
const newFolder = "content/new"

// skeleton is what is known of a new municipality, or of one of its standards.
type skeleton struct {
	Title string
	Facts []*content.Fact // that the standard is asked about
}

// newFiles are the files of a new municipality, by name.
func newFiles(project fs.FS, g *content.Guide, name string) (map[string]string, error) {
	files := map[string]string{}
	title := strings.ToUpper(name[:1]) + name[1:]
	if err := fill(project, newFolder+"/*.*", skeleton{Title: title}, files, ""); err != nil {
		return nil, err
	}
	for id, kind := range g.Kinds {
		if kind.Named {
			continue
		}
		if err := fillStandard(project, g, kind, files, id); err != nil {
			return nil, err
		}
	}
	return files, nil
}

// fillStandard fills in the files of a new standard of a kind, and puts them among the files, in a folder.
func fillStandard(
	project fs.FS, g *content.Guide, kind *content.StandardKind, files map[string]string, folder string,
) error {
	data := skeleton{Title: kind.Title}
	for _, fact := range kind.Asks {
		data.Facts = append(data.Facts, g.Facts[fact])
	}
	return fill(project, newFolder+"/standard/*.*", data, files, folder)
}

// fill fills in the templates of a pattern, and puts them among the files, in a folder.
func fill(project fs.FS, pattern string, data any, files map[string]string, folder string) error {
	names, err := fs.Glob(project, pattern)
	names = slices.DeleteFunc(names, func(name string) bool { return file.LeftByPrograms(path.Base(name)) })
	if err != nil || len(names) == 0 {
		return fmt.Errorf("new: there are no files %s: %w", pattern, cmp.Or(err, fs.ErrNotExist))
	}
	all, err := template.ParseFS(project, names...)
	if err != nil {
		return fmt.Errorf("new: %w", err)
	}
	for _, t := range all.Templates() {
		var b strings.Builder
		if err := t.Execute(&b, data); err != nil {
			return fmt.Errorf("new: %w", err)
		}
		files[path.Join(folder, t.Name())] = b.String()
	}
	return nil
}
