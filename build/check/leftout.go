package check

import (
	"borgerguide/build/calc"
	"borgerguide/build/content"
	"borgerguide/build/file"
)

// LeftOut is an example that does not stand on a municipality's page: what it promises is not so under its standard.
type LeftOut struct {
	Calculator string
	ID, Title  string
	Promise    string // the first that is not kept
	Place      file.Place
}

// ExamplesLeftOut finds the examples that the calculators of the guide to a standard leave out, in their order. One
// that is only for another municipality is not left out of this one's.
func ExamplesLeftOut(g *content.Guide, m *content.Municipality, s *content.Standard) (list []LeftOut) {
	if s.Phase != content.InForce {
		return nil // its calculators are those of the guide in force
	}
	for _, t := range g.Kinds[s.ID].Calculators {
		runner := calc.New(g, t, g.Lookup(m, s))
		for _, e := range t.Examples {
			if !e.Show || e.Only != "" && e.Only != m.ID {
				continue
			}
			if _, broken := runner.Try(e); broken != "" {
				list = append(list, LeftOut{t.Calculator.Name, e.ID, e.Title, broken, e.Place})
			}
		}
	}
	return list
}
