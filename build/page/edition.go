package page

import (
	"fmt"
	"strings"

	"borgerguide/build/content"
	"borgerguide/build/markdown"
	"borgerguide/calculators/quantity"
)

// edition tells which edition of the guide a page is of, to readers and in its head. What is not known is left out. No
// clock tells it: the same content gives the same bytes on any day.
type edition struct {
	Facts []Named
	Head  string
}

// edition of a page that was checked on a day; 0 is a page that was not.
func (s *Site) edition(checked quantity.Day) (e edition) {
	words, config := s.Guide.Build, s.Guide.Config
	heads := []string{"guide " + iso(config.Date)}
	e.Facts = []Named{
		{words.Publisher.Title, s.Guide.PublisherCalled()},
		{words.Edition.Date, content.DateWords(config.Date)},
	}
	if checked != 0 {
		e.Facts = append(e.Facts, Named{words.Edition.Checked, content.DateWords(checked)})
		heads = append(heads, "checked "+iso(checked))
	}
	if s.Tool != "" {
		e.Facts = append(e.Facts, Named{words.Edition.Tool, s.Tool})
		heads = append(heads, s.Tool)
	}
	e.Head = strings.Join(heads, ", ")
	return e
}

// iso is a day as programs write it.
func iso(d quantity.Day) string {
	year, month, day := d.Civil()
	return fmt.Sprintf("%04d-%02d-%02d", year, month, day)
}

// checks gathers the days on which people checked what a page rests on.
type checks struct {
	earliest quantity.Day
	lacking  bool
}

func (c *checks) add(day quantity.Day) {
	c.lacking = c.lacking || day == 0
	if c.earliest == 0 || day < c.earliest {
		c.earliest = day
	}
}

// day is the earliest of them, 0 where anything has not been checked.
func (c *checks) day() quantity.Day {
	if c.lacking {
		return 0
	}
	return c.earliest
}

// checked is the day on which all that some pages rest on had been checked at the earliest: the sources of the law that
// they quote, and the values in their texts and tables.
func (d *dated) checked(pages ...*content.Page) quantity.Day {
	var c checks
	for _, p := range pages {
		for _, s := range p.Sections {
			if s.Shared == nil {
				continue
			}
			for _, ref := range s.Shared.Kilde {
				if passage := d.Guide.Passage(ref); passage != nil {
					c.add(passage.Source.Checked)
				}
			}
		}
		for _, text := range p.Texts() {
			for _, ref := range text.Facts() {
				d.value(&c, ref.Name)
			}
		}
		d.values(&c, markdown.Names(p.Title+p.Lead))
		if p.Kind == content.Rules {
			d.values(&c, d.Guide.FactsOf(d.s))
		}
	}
	return c.day()
}

// checkedFacts is the same of a page that rests on facts alone.
func (d *dated) checkedFacts(ids []string) quantity.Day {
	var c checks
	d.values(&c, ids)
	return c.day()
}

func (d *dated) values(c *checks, ids []string) {
	for _, id := range ids {
		d.value(c, id)
	}
}

// value adds the value that a fact has on the guide's day, where it has one.
func (d *dated) value(c *checks, id string) {
	if f := d.lookup.Facts[id]; f != nil {
		if row, ok := f.At(d.lookup.Day); ok {
			c.add(row.Checked)
		}
	}
}
