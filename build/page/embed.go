package page

import (
	"encoding/json"
	"encoding/xml"
	"fmt"
	"html/template"
	"io"
	"strings"

	"borgerguide/build/content"
	"borgerguide/build/wording"
)

// A municipality may show a calculator on its own site in three ways: in a frame, as an element, as text to paste.

// embedded makes the page for a frame and the text to paste.
func (g *guide) embedded(t *wording.Tool, data toolPage, script calculatorData, put Put) (*elementCalculator, error) {
	address := g.base + content.FrameAddress(t)
	data.Frame = g.frame(address, t.Title)
	data.Frame.Script, data.Frame.Policy, data.Frame.NoIndex = g.Assets.Framed, policyTool, true
	data.Home = relative(content.FrameAddress(t), content.CalculatorAddress(t))
	data.Whole = g.own(g.Guide.Common.Words.WholeGuide)
	if err := g.render(put, "embed", address, data); err != nil {
		return nil, err
	}
	element := &elementCalculator{calculatorData: script, Page: data.Home, Start: t.Start}
	var err error
	if element.Rule, err = tree(string(data.Rule)); err != nil {
		return nil, fmt.Errorf("%s: the rule: %w", t.Calculator.Name, err)
	}
	for _, e := range data.Examples {
		element.Examples = append(element.Examples, elementExample(e))
	}
	return element, put(g.base+content.PasteAddress(t), []byte(ascii(string(g.fragment(t, data)))))
}

// embedScripts makes the two scripts that another site loads: the element with every calculator of the municipality,
// and the one that lets a frame be as high as what is in it.
func (g *guide) embedScripts(calculators []elementCalculator, put Put) error {
	if g.Assets.Element == nil || len(calculators) == 0 {
		return nil
	}
	payload, err := json.Marshal(elementData{g.browserWords("embed"), calculators})
	if err != nil {
		return err
	}
	if err := put(g.base+content.ElementScript, g.Assets.Element(payload)); err != nil {
		return err
	}
	return put(g.base+content.HeightScript, g.Assets.Height)
}

// fragment is what the text to paste is made of.
type fragment struct {
	Tool     *wording.Tool
	Words    *wording.CommonWords
	Rule     template.HTML
	Examples []example
	AsOf     string
	Address  string // of the calculator
	Whole    string // the words for the way to the guide
}

// fragment is a calculator as text to paste: the rule, the examples and the way to the calculator. It has no script, no
// style and no place of its own; where the site's address is not known, the paste says where to write it.
func (g *guide) fragment(t *wording.Tool, data toolPage) template.HTML {
	home := g.Guide.Config.Address
	if home == "" {
		home = g.Guide.Common.Words.UnknownAddress + "/"
	}
	return g.part("fragment", fragment{
		Tool: t, Words: data.Words, Examples: data.Examples,
		Rule:    g.writer(view{level: 2, links: home + g.base}).HTML(t.Rule),
		AsOf:    fillNames(data.Words.AsOf, "date", content.DateWords(g.lookup.Day)),
		Address: home + g.base + content.CalculatorAddress(t),
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

// tree turns the HTML of a rule, which is ours, into what a script can build without writing HTML.
func tree(html string) ([]nodeData, error) {
	d := xml.NewDecoder(strings.NewReader("<div>" + html + "</div>"))
	d.Strict, d.AutoClose, d.Entity = false, xml.HTMLAutoClose, xml.HTMLEntity
	root, err := branch(d)
	if err != nil {
		return nil, err
	}
	return root[0].Children, nil
}

// branch reads as far as the end of the element around it.
func branch(d *xml.Decoder) (list []nodeData, err error) {
	for {
		token, err := d.Token()
		if err == io.EOF {
			return list, nil
		}
		if err != nil {
			return nil, err
		}
		switch token := token.(type) {
		case xml.CharData:
			if s := string(token); strings.TrimSpace(s) != "" {
				list = append(list, nodeData{Text: s})
			}
		case xml.StartElement:
			node := nodeData{Name: token.Name.Local, Attributes: map[string]string{}}
			for _, a := range token.Attr {
				node.Attributes[a.Name.Local] = a.Value
			}
			if node.Children, err = branch(d); err != nil {
				return nil, err
			}
			list = append(list, node)
		case xml.EndElement:
			return list, nil
		}
	}
}
