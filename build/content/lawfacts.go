package content

import (
	"io/fs"
	"maps"

	"borgerguide/build/file"
	"borgerguide/build/toml"
)

// lawFacts reads a file of the law's facts: those of all kinds of standards, or of one.
func lawFacts(fsys fs.FS, name string, ofKind bool) (Facts, file.Problems) {
	var raw struct {
		Fact map[string]rawFact `toml:"fact"`
	}
	t, problems := toml.Read(fsys, name, &raw)
	reader := factReader{table: t, ofKind: ofKind}
	facts := reader.facts(raw.Fact)
	return facts, append(problems, reader.problems...)
}

// facts reads the law's facts that are of the kind alone, from a file that a kind may do without, and lays them beside
// those of all kinds. A fact is written once, so that its name means the same wherever it is used.
func (k *StandardKind) facts(fsys fs.FS, g *Guide) (problems file.Problems) {
	k.Facts = maps.Clone(g.shared)
	name := k.file("facts.toml")
	if _, err := fs.Stat(fsys, name); err != nil {
		return nil
	}
	own, problems := lawFacts(fsys, name, true)
	for _, id := range own.IDs() {
		if other := g.Facts[id]; other != nil {
			problems = append(problems, own[id].Place.Problem("the fact "+id+" is written twice",
				"it stands at "+other.Place.String()+" too; take one of them out, or give this one another name"))
			continue
		}
		k.Facts[id], g.Facts[id] = own[id], own[id]
	}
	return problems
}

// lawOf are the law's facts for a kind of standard.
func (g *Guide) lawOf(kind string) Facts {
	if k := g.Kinds[kind]; k != nil {
		return k.Facts
	}
	return g.Facts
}
