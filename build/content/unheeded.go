package content

import (
	"slices"
	"strings"

	"borgerguide/build/file"
	"borgerguide/build/wording"
	"borgerguide/calculators/quantity"
)

// unheeded finds what a standard says to a fact of the law that it is not asked about, where the law or the guide says
// something else: no answer would tell it, and a page would cite the text for what holds without it. It counts nowhere.
func (k *StandardKind) unheeded(own Facts) (problems file.Problems) {
	for _, id := range own.IDs() {
		law := k.Facts[id]
		if law == nil || k.heeds(law) {
			continue
		}
		for _, r := range own[id].Rows {
			l, differs := law.saysElse(r)
			if !differs {
				continue
			}
			problems = append(problems, r.Place.Problem(
				"the standard says »"+r.Text()+"« for "+id+", and the guide reckons with »"+l.Text()+"« for everybody",
				k.inWords(law)+law.elsewhere(k.Facts)))
			delete(own, id)
			break
		}
	}
	return problems
}

// heeds tells whether an answer or the comparison tells what a standard says to a fact of the law: it is asked about
// it, or the law itself does not say it.
func (k *StandardKind) heeds(law *Fact) bool {
	return len(law.Rows) == 0 || slices.Contains(k.Asks, law.ID)
}

// saysElse is the row of the law, on days of a standard's row, that says something else.
func (f *Fact) saysElse(own Row) (law Row, differs bool) {
	for _, l := range f.Rows {
		meet := own.meeting(l)
		same := Same(own, l) && (own.Unit != quantity.Words || plain(own.Text()) == plain(l.Text()))
		if meet.From <= meet.Until && !same {
			return l, true
		}
	}
	return law, false
}

// inWords is what to write where a text has another rule than a fact of the law, which no calculator reckons with.
func (k *StandardKind) inWords(law *Fact) string {
	return "leave [fact." + law.ID + "] out, and write what the text says as a rule in words: [fact.a-name-of-your-own] " +
		`with name = "…", unit = "` + unitOfWords() + `" and not-counted = ["` +
		strings.Join(k.reckoners(law.ID), `", "`) + `"]`
}

// reckoners are the calculators of the kind that reckon with a fact or cite it; where none does, all of them.
func (k *StandardKind) reckoners(fact string) (names []string) {
	cites := func(s wording.Sentence) bool { return slices.Contains(s.Cite, fact) }
	for _, c := range k.Calculators {
		if slices.Contains(c.Calculator.Facts, fact) || slices.ContainsFunc(c.Sentences, cites) {
			names = append(names, c.Calculator.Name)
		}
	}
	if len(names) > 0 {
		return names
	}
	for _, c := range k.Calculators {
		names = append(names, c.Calculator.Name)
	}
	return names
}

// orInWords is what to do with a standard's value that cannot be read: where no answer would tell it, or where it may
// be a rule of another form, as a cap in kroner.
func (r *factReader) orInWords(f *Fact) string {
	law := r.law[f.ID]
	switch {
	case law == nil || r.kind == nil:
		return ""
	case !r.kind.heeds(law):
		return "; if the text says something else, " + r.kind.inWords(law)
	case law.Better != Fixed:
		return "; if the text has a rule of another form, write it in words: [fact.a-name-of-your-own] " +
			`with name = "…", unit = "` + unitOfWords() + `", answers = ["` + law.ID + `"] and not-counted = ["` +
			strings.Join(r.kind.reckoners(law.ID), `", "`) + `"]`
	}
	return ""
}

// unitOfWords is how the unit of a rule in words is written.
func unitOfWords() string {
	for _, name := range unitWords() {
		if quantity.Measures[name].Unit == quantity.Words {
			return name
		}
	}
	return ""
}
