package main

import (
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"strings"

	"borgerguide/build/content"
)

var newCommand = command{
	Name:     "new",
	Args:     "NAME",
	Operands: true,
	Short:    "make the folder of a new municipality",
	Long: `
NAME is the folder under content/municipalities and a part of the addresses, as in: borgerguide new aabenraa. As it is
made it passes the checks as a draft. docs/writing.md tells how to fill it in (in Danish).
`,
	Flags: func(*flag.FlagSet) action {
		return func(c call) error {
			if len(c.args) != 1 {
				return usageError{what: "new: name the folder of the municipality, as in: borgerguide new aabenraa"}
			}
			return newMunicipality(c.dir, c.args[0], c.stdout)
		}
	},
}

var folderName = regexp.MustCompile(`^[a-z][a-z0-9]*(-[a-z0-9]+)*$`)

// newMunicipality makes the folder of a municipality, ready to be filled in: it passes the checks as a draft. The
// folder appears whole or not at all.
func newMunicipality(dir, name string, out io.Writer) error {
	if !folderName.MatchString(name) {
		return fmt.Errorf("new: %q cannot be a folder and an address: "+
			"write small letters a-z, digits and hyphens, with ae, oe, aa for æ, ø, å", name)
	}
	root, err := os.OpenRoot(dir)
	if err != nil {
		return err
	}
	defer root.Close()
	folder := filepath.Join("content", "municipalities", name)
	if _, err := root.Lstat(folder); err == nil {
		return fmt.Errorf("new: %s is there already", folder)
	}
	g, problems := content.Load(root.FS())
	if problems.Errors() > 0 {
		return failed(problems)
	}
	half := filepath.Join("content", "municipalities", "."+name+".new")
	if err := root.RemoveAll(half); err != nil {
		return err
	}
	for file, text := range newFiles(g, name) {
		file = filepath.Join(half, filepath.FromSlash(file))
		if err := root.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			return err
		}
		if err := root.WriteFile(file, []byte(text), 0o644); err != nil {
			return err
		}
	}
	if err := root.Rename(half, folder); err != nil {
		return err
	}
	fmt.Fprintf(out, "%s is ready to fill in. Add %q to municipalities in config.toml to build it. "+
		"docs/writing.md tells how (in Danish).\n", folder, name)
	return nil
}

// newFiles are the files of a new municipality, by name.
func newFiles(g *content.Guide, name string) map[string]string {
	title := strings.ToUpper(name[:1]) + name[1:]
	files := map[string]string{"municipality.toml": fmt.Sprintf(newMunicipalityTOML, title)}
	for id, kind := range g.Kinds {
		files[id+"/standard.toml"] = fmt.Sprintf(newStandardTOML, kind.Title) + newFacts(g, kind)
		files[id+"/source.txt"] = newSourceText + "\n"
		files[id+"/source.md"] = fmt.Sprintf("+++\ntitle = %q\n+++\n\n## 1\n\n%s\n", kind.Title, newSourceText)
	}
	return files
}

// newFacts says of every fact a standard of a kind is asked about that it is not filled in yet.
func newFacts(g *content.Guide, kind *content.StandardKind) string {
	var b strings.Builder
	for _, id := range kind.Asks {
		f := g.Facts[id]
		fmt.Fprintf(&b, "\n# %s (%s)\n[fact.%s]\nmissing = \"ikke udfyldt endnu\"\n", f.Name, f.Unit, id)
	}
	return b.String()
}

const newSourceText = "Sæt kommunens vedtagne tekst ind her."

const newMunicipalityTOML = `# Navnet uden ordet Kommune.
name = %q
# draft, til kommunen har bekræftet guiden; så confirmed.
status = "draft"
# Kommunens hjemmeside: site = "https://www.…"

# Adressen på tilgængelighedserklæringen: address = "https://…"
[statement]
missing = "ikke udfyldt endnu"

# Hvor man søger: name, lines, phone, mail, og passage: det stykke, hvor det står.
[contact.ansoegning]
missing = "ikke udfyldt endnu"

# Hvor man klager.
[contact.klage]
missing = "ikke udfyldt endnu"
`

const newStandardTOML = `# Standardens titel, som den står.
title = %q
# serviceniveau eller kvalitetsstandard: det, kommunen selv kalder den.
kind = "kvalitetsstandard"
# Hvor teksten ligger på nettet, og hvilken dag du så den der: address = "https://…" og seen = 2026-11-28.

# date, passage og quote, eller missing.
[adopted]
missing = "ikke udfyldt endnu"

[review]
missing = "ikke udfyldt endnu"

# Stykker, som ingen side gengiver, med grunden. Tag linjen væk, når teksten er sat ind.
[excuse]
1 = "Teksten er ikke sat ind endnu."

# Det, standarden siger, med citat. Se docs/writing.md. Det, den ikke siger: missing = "står ikke i standarden".
`
