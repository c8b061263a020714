package main

import (
	"io/fs"
	"maps"
	"path"
	"slices"
	"strings"

	"borgerguide/build/calc"
	"borgerguide/build/content"
	"borgerguide/build/file"
)

// whose is whose facts a command line asks a calculator with: those of a municipality's standard, or the law's.
type whose struct {
	guide                  *content.Guide
	files                  fs.FS
	calculator             string
	municipality, standard string // by their folders; "" where none is chosen
}

// runner has the facts that are asked with. Where it is not told which standard's, the runner says which there are.
func (w whose) runner() (*calc.Runner, error) {
	if w.municipality == "" {
		return w.ofTheLaw(), nil
	}
	m, problems := w.guide.Municipality(w.files, w.municipality)
	if err := failed(problems, uncalculated); err != nil && len(m.Standards) > 0 {
		return nil, err
	}
	able := w.guide.StandardsWith(m, w.calculator)
	if w.standard != "" {
		return w.named(m, able)
	}
	switch len(able) {
	case 0:
		return nil, w.none(m)
	case 1:
		return w.with(w.guide.Lookup(m, able[0])), nil
	}
	return w.refused(w.guide.Lookup(m, able[0]), calc.Which{Folders: folders(able)}), nil
}

// named is the runner of the standard that the command line names. able are those that have the calculator.
func (w whose) named(m *content.Municipality, able []*content.Standard) (*calc.Runner, error) {
	i := slices.IndexFunc(m.Standards, func(s *content.Standard) bool { return s.ID == w.standard })
	switch {
	case i >= 0 && slices.Contains(able, m.Standards[i]):
		return w.with(w.guide.Lookup(m, m.Standards[i])), nil
	case i >= 0 && w.guide.Kinds[w.standard] != nil:
		s, lookup := m.Standards[i], w.guide.Lookup(m, m.Standards[i])
		which := calc.Which{Written: w.standard, Folders: folders(able), Without: w.guide.Kinds[w.standard].Title}
		if p := w.guide.Kinds[w.standard].PageInstead(w.calculator, s); p != nil {
			which.Page = lookup.TitleOf(p) + ": " + content.GuideFolder(m, s) + content.PageAddress(p.ID)
		}
		return w.refused(lookup, which), nil
	case w.guide.Kinds[w.standard] != nil && !w.guide.Kinds[w.standard].HasCalculator(w.calculator):
		return w.ofTheLaw(), nil // none of the kind answers, here or elsewhere
	case len(able) == 0:
		return nil, w.none(m)
	}
	return w.refused(w.guide.Lookup(m, able[0]), calc.Which{Written: w.standard, Folders: folders(able)}), nil
}

// ofTheLaw is the runner of the law alone, of all kinds of standards or of one.
func (w whose) ofTheLaw() *calc.Runner {
	kind := w.guide.Kinds[w.standard]
	switch {
	case w.standard == "":
		return w.with(w.guide.SharedLookup())
	case kind == nil:
		return w.refused(w.guide.SharedLookup(), calc.Which{Written: w.standard, Folders: w.kinds()})
	case kind.HasCalculator(w.calculator):
		return w.with(w.guide.KindLookup(kind))
	}
	lookup := w.guide.KindLookup(kind)
	which := calc.Which{Written: w.standard, Folders: w.kinds(), Without: kind.Title}
	if p := kind.PageInstead(w.calculator, nil); p != nil {
		which.Page = lookup.TitleOf(p)
	}
	return w.refused(lookup, which)
}

func (w whose) refused(lookup content.Lookup, which calc.Which) *calc.Runner {
	return calc.NoStandard(w.guide, w.guide.Calculators.Named(w.calculator), lookup, which)
}

func (w whose) with(lookup content.Lookup) *calc.Runner {
	return calc.New(w.guide, w.guide.Calculators.Named(w.calculator), lookup)
}

// kinds are the kinds of standards that have the calculator, sorted.
func (w whose) kinds() (have []string) {
	for _, id := range slices.Sorted(maps.Keys(w.guide.Kinds)) {
		if w.guide.Kinds[id].HasCalculator(w.calculator) {
			have = append(have, id)
		}
	}
	return have
}

// folders are the names of the folders of standards.
func folders(all []*content.Standard) (names []string) {
	for _, s := range all {
		names = append(names, s.ID)
	}
	return names
}

// none is that no standard of a municipality has the calculator.
func (w whose) none(m *content.Municipality) error {
	instead := "ask without kommune=" + w.municipality + ", of the law alone"
	var have []string
	for _, id := range w.kinds() {
		have = append(have, path.Join(path.Dir(m.Place.File.Name), id))
	}
	if len(have) > 0 {
		instead += ", or write its standard in " + strings.Join(have, " or ")
	}
	return file.Problems{m.Place.Problem("the municipality has no standard with the calculator "+w.calculator, instead)}
}
