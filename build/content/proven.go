package content

import (
	"strings"
	"time"

	"borgerguide/build/file"
	"borgerguide/build/toml"
	"borgerguide/calculators/quantity"
)

// Proven is that people have been through the guide to a standard: citizens who tried it, or the municipality that
// signed it page by page. Day is 0 where nobody has.
type Proven struct {
	Day      quantity.Day
	Citizens int    // who tried it
	By       string // the office or the role that answers for it
	Place    file.Place
}

type rawTested struct {
	Date     time.Time `toml:"date"`
	Citizens int       `toml:"citizens"`
	By       string    `toml:"by"`
}

type rawSigned struct {
	Date time.Time `toml:"date"`
	By   string    `toml:"by"`
}

// DraftOf tells whether the municipality has not confirmed its guide to a text: to none, or not to this one, which is
// to come and which nobody has signed yet.
func (m *Municipality) DraftOf(s *Standard) bool {
	return m.Draft || s != nil && s.Phase == Coming && s.Signed.Day == 0
}

// tested reads when citizens tried the guide.
func (g *Guide) tested(t *toml.Table, raw *rawTested, adopted quantity.Day) (Proven, file.Problems) {
	if raw == nil {
		return Proven{}, nil
	}
	p := Proven{Day: toml.Day(raw.Date), Citizens: raw.Citizens, By: raw.By, Place: t.At("tested")}
	problems := g.provenFaults(t, "tested", p, adopted)
	if raw.Citizens < 1 && !t.Doubtful("tested") {
		problems = append(problems, t.At("tested", "citizens").Problem(
			"tested does not say how many citizens tried the guide",
			"write citizens = 5, or take [tested] out where none has"))
	}
	return p, problems
}

// signed reads when the municipality signed the guide.
func (g *Guide) signed(t *toml.Table, raw *rawSigned, adopted quantity.Day) (Proven, file.Problems) {
	if raw == nil {
		return Proven{}, nil
	}
	p := Proven{Day: toml.Day(raw.Date), By: raw.By, Place: t.At("signed")}
	return p, g.provenFaults(t, "signed", p, adopted)
}

// provenFaults finds a day on which nobody can have been through the guide, and nobody who answers for it.
func (g *Guide) provenFaults(t *toml.Table, key string, p Proven, adopted quantity.Day) (problems file.Problems) {
	if t.Doubtful(key) {
		return nil
	}
	at := t.At(key, "date")
	what := key + " is " + DateWords(p.Day)
	switch {
	case p.Day == 0:
		problems = append(problems, at.Problem(key+" does not say when",
			"write date = 2026-11-20, the day it was done"))
	case g.Config.Date != 0 && p.Day > g.Config.Date:
		problems = append(problems, at.Problem(what+", and the guide speaks for "+DateWords(g.Config.Date),
			"write the day it was done; if that is the day, set date in config.toml to it or to one after it"))
	case p.Day < adopted:
		problems = append(problems, at.Problem(what+", before the text was adopted on "+DateWords(adopted),
			"write the day it was done with this text, or take ["+key+"] out until it is"))
	}
	if strings.TrimSpace(p.By) == "" {
		problems = append(problems, t.At(key, "by").Problem(key+" does not say who answers for it",
			`write by = "…", the office or the role; names stand on the paper`))
	}
	return problems
}
