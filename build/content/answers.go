package content

import (
	"slices"

	"borgerguide/build/file"
)

// related finds facts of the law that name others which there are not.
func (r *factReader) related(facts Facts) {
	if r.law != nil {
		return
	}
	for _, id := range facts.IDs() {
		if len(facts[id].NotCounted) > 0 {
			r.problem("not-counted is for a municipality's own rule, and "+id+" is the law's",
				"write it in a standard.toml", "fact", id, "not-counted")
		}
		for key, names := range map[string][]string{"answers": facts[id].Answers, "shown-with": facts[id].With} {
			for _, name := range names {
				if facts[name] == nil {
					r.problem("the fact "+id+" names the fact "+name+" under "+key+", which is not in this file",
						file.DidYouMean(name, facts.IDs()), "fact", id, key)
				}
			}
		}
	}
}

// answered tells whether a standard's facts answer one that they do not have, in other words: as omfang says how much
// one may be there where a text counts no days.
func (fs Facts) answered(id string) bool {
	for _, f := range fs {
		if len(f.Rows) > 0 && slices.Contains(f.Answers, id) {
			return true
		}
	}
	return false
}

// ShownWith tells whether a fact stands in a row of the comparison that compares others.
func (f *Fact) ShownWith(others []string) bool {
	with := func(id string) bool { return slices.Contains(f.With, id) || slices.Contains(f.Answers, id) }
	return !slices.Contains(others, f.ID) && slices.ContainsFunc(others, with)
}
