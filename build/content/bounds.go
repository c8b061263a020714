package content

import "borgerguide/calculators/quantity"

// bounds are the least and the most that a fact can be; 0 and 0 where nothing is known of it.
type bounds struct{ least, most int64 }

// bounded reads the bounds of a fact. A municipality's has those of the law's.
func (r *factReader) bounded(f *Fact, raw rawFact) {
	if r.law[f.ID] != nil || raw.Least+raw.Most == "" {
		return
	}
	read := func(key, written string) int64 {
		row := Row{Written: written}
		if what := row.read(f); what != "" {
			r.problem(what, "write least and most as values of the fact", "fact", f.ID, key)
		}
		return row.Value
	}
	f.bounds = bounds{read("least", raw.Least), read("most", raw.Most)}
	if f.bounds.least > f.bounds.most {
		r.problem("the least "+f.ID+" is more than the most", "change the two", "fact", f.ID, "least")
	}
}

// outside says what is wrong with a value that the fact cannot have, and what to write instead.
func (f *Fact) outside(row Row, law Facts) (what, instead string) {
	b := f.bounds
	if b.most == 0 || b.least <= row.Value && row.Value <= b.most {
		return "", ""
	}
	what = row.Text() + " is no " + f.ID + " (" + f.Name + "), which is from " + Write(row.Unit, b.least) +
		" to " + Write(row.Unit, b.most)
	instead = "look the number up in the adopted text"
	if row.Value == 0 && row.Unit == quantity.OreHour {
		return what, instead + "; what is not paid at all stands in words, on a page"
	}
	return what, instead + f.elsewhere(law)
}

// elsewhere says which fact is meant by a value that this one cannot have.
func (f *Fact) elsewhere(law Facts) string {
	other := law[f.Other]
	if other == nil {
		return ""
	}
	return "; if it is »" + other.Name + "«, write [fact." + other.ID + "]"
}
