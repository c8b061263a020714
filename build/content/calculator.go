package content

import "slices"

// Calculator is the calculator of a name, nil where there is none.
func (g *Guide) Calculator(name string) *Tool { return named(g.Tools, name) }

func named(tools []*Tool, name string) *Tool {
	i := slices.IndexFunc(tools, func(t *Tool) bool { return t.Calculator.Name == name })
	if i < 0 {
		return nil
	}
	return tools[i]
}
