package page

import (
	"encoding/json"
	"fmt"
	"html/template"
	"strings"

	"borgerguide/build/content"
	"borgerguide/build/markdown"
	"borgerguide/build/wording"
)

// A municipality may show a calculator on its own site in three ways: in a frame, as an element, as text to paste.

// embedded makes the page for a frame and the text to paste.
func (c *calculator) embedded(data calculatorPage, script calculatorData, put Put) (*elementCalculator, error) {
	address := c.base + content.FrameAddress(c.t)
	edition := data.Edition
	data.Frame = c.frames.frame(address, c.t.Title)
	data.Frame.Script, data.Frame.Policy, data.Frame.NoIndex = c.site.Assets.Framed, policyCalculator, true
	data.Edition = edition
	data.Home = relative(content.FrameAddress(c.t), content.CalculatorAddress(c.t))
	data.Handling = c.handling(content.FrameAddress(c.t))
	data.Whole = c.ofGuide(c.Guide.Common.Words.WholeGuide)
	if err := c.site.render(put, "embed", File{Address: address, From: c.t.Place}, data); err != nil {
		return nil, err
	}
	element := &elementCalculator{calculatorData: script, Page: data.Home, Start: c.t.Start}
	element.Rule = nodes(c.texts.writer(ruleView).Tree(c.t.Rule))
	for _, e := range data.Examples {
		element.Examples = append(element.Examples, elementExample{e.Title, e.Answers, e.Headline, e.Results})
	}
	paste := ascii(string(c.fragment(data)))
	for _, address := range c.Guide.PasteAddresses(c.m, c.s, c.t) {
		if err := put(File{Address: address, Data: []byte(paste), From: c.t.Place}); err != nil {
			return nil, err
		}
	}
	return element, nil
}

// embedScripts makes what another site loads from a folder: the script of the element, with every calculator of the
// municipality, its style, and the script that lets a frame be as high as what is in it.
func (g *guide) embedScripts(folder string, calculators []elementCalculator, put Put) error {
	if g.site.Assets.Element == nil || len(calculators) == 0 {
		return nil
	}
	payload, err := json.Marshal(elementData{
		Folder: folder, Script: content.ElementScript, Style: relative(content.ElementScript, content.ElementStyle),
		Whose: g.kind.Title + " – " + g.ofGuide("{kommune}"),
		Words: g.browserWords("embed"), Calculators: calculators,
	})
	if err != nil {
		return err
	}
	if err := put(File{Address: folder + content.ElementScript, Data: g.site.Assets.Element(payload)}); err != nil {
		return err
	}
	if err := put(File{Address: folder + content.ElementStyle, Data: g.site.Assets.ElementStyle}); err != nil {
		return err
	}
	return put(File{Address: folder + content.HeightScript, Data: g.site.Assets.Height})
}

// fragment is what the text to paste is made of.
type fragment struct {
	Calculator *wording.Calculator
	Words      *wording.CommonWords
	Rule       template.HTML
	Examples   []example
	AsOf       string
	Address    string // of the calculator
	Whole      string // the words for the way to the guide
}

// fragment is a calculator as text to paste: the rule, the examples and the way to the calculator. It has no script, no
// style and no place of its own; where the site's address is not known, the paste says where to write it.
func (c *calculator) fragment(data calculatorPage) template.HTML {
	home := c.Guide.Config.Address
	if home == "" {
		home = c.Guide.Common.Words.UnknownAddress + "/"
	}
	return c.texts.part("fragment", fragment{
		Calculator: c.t, Words: data.Words, Examples: data.Examples,
		Rule:    c.texts.writer(view{level: 2, links: home + c.base}).HTML(c.t.Rule),
		AsOf:    fillNames(data.Words.AsOf, "date", content.DateWords(c.lookup.Day)),
		Address: home + c.base + content.CalculatorAddress(c.t),
		Whole:   data.Whole,
	})
}

// ascii writes every other character as a reference, so that the text means the same wherever it is pasted.
func ascii(html string) string {
	var b strings.Builder
	for _, r := range html {
		if r < 0x80 {
			b.WriteRune(r)
		} else {
			fmt.Fprintf(&b, "&#%d;", r)
		}
	}
	return b.String()
}

// nodes are a text as the script builds it, without writing HTML.
func nodes(list []markdown.Node) (data []nodeData) {
	for _, n := range list {
		data = append(data, nodeData{n.Text, n.Name, n.Attributes, nodes(n.Children)})
	}
	return data
}
