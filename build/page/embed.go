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

// elementTool is one calculator for the element, with what it shows where WebAssembly may not run.
type elementTool struct {
	toolData
	Words    *struct{}        `json:"words,omitempty"` // they stand once, for all
	Page     string           `json:"page"`            // its address, from the folder
	Start    string           `json:"start"`
	Rule     []any            `json:"rule"` // as a tree: text, or a list of a name, its attributes and its children
	Examples []elementExample `json:"shown"`
}

type elementExample struct {
	Title    string   `json:"title"`
	Answers  []Term   `json:"answers"`
	Headline string   `json:"headline"`
	Results  []string `json:"results"`
}

// embedded makes the page for a frame and the text to paste.
func (g *guide) embedded(t *wording.Tool, data toolPage, script toolData, put Put) (*elementTool, error) {
	address := g.base + content.FrameAddress(t)
	data.Frame = g.frame(address, t.Title)
	data.Frame.Script, data.Frame.Policy, data.Frame.NoIndex = g.Assets.Framed, policyTool, true
	data.Home = relative(content.FrameAddress(t), content.CalculatorAddress(t))
	data.Whole = g.own(g.Guide.Common.Words.WholeGuide)
	if err := g.render(put, "embed", address, data); err != nil {
		return nil, err
	}
	element := &elementTool{toolData: script, Page: data.Home, Start: t.Start}
	var err error
	if element.Rule, err = tree(string(data.Rule)); err != nil {
		return nil, fmt.Errorf("%s: the rule: %w", t.Calculator.Name, err)
	}
	for _, e := range data.Examples {
		element.Examples = append(element.Examples, elementExample(e))
	}
	return element, put(g.base+content.PasteAddress(t), []byte(ascii(g.fragment(t, data))))
}

// embedScripts makes the two scripts that another site loads: the element with every calculator of the municipality,
// and the one that lets a frame be as high as what is in it.
func (g *guide) embedScripts(tools []*elementTool, put Put) error {
	if g.Assets.Element == nil || len(tools) == 0 {
		return nil
	}
	payload, err := json.Marshal(struct {
		Words map[string]string `json:"words"`
		Tools []*elementTool    `json:"tools"`
	}{g.browserWords("embed"), tools})
	if err != nil {
		return err
	}
	if err := put(g.base+content.ElementScript, g.Assets.Element(payload)); err != nil {
		return err
	}
	return put(g.base+content.HeightScript, g.Assets.Height)
}

// fragment is a calculator as text to paste: the rule, the examples and the way to the calculator. It has no script, no
// style and no place of its own; where the site's address is not known, the paste says where to write it.
func (g *guide) fragment(t *wording.Tool, data toolPage) string {
	home := g.Guide.Config.Address
	if home == "" {
		home = g.Guide.Common.Words.UnknownAddress + "/"
	}
	var b strings.Builder
	text := template.HTMLEscapeString
	w := g.writer(view{level: 2, links: home + g.base})
	fmt.Fprintf(&b, "<section>\n<h2>%s</h2>\n<p>%s</p>\n%s\n<h3>%s</h3>\n", text(t.Title), text(t.Intro), w.HTML(t.Rule), text(data.Words.ExamplesTitle))
	for _, e := range data.Examples {
		fmt.Fprintf(&b, "<h4>%s</h4>\n<ul>\n", text(e.Title))
		for _, a := range e.Answers {
			fmt.Fprintf(&b, "<li>%s <strong>%s</strong></li>\n", text(a.Term), text(a.Text))
		}
		fmt.Fprintf(&b, "</ul>\n<p><strong>%s</strong></p>\n", text(e.Headline))
		for _, r := range e.Results {
			fmt.Fprintf(&b, "<p>%s</p>\n", text(r))
		}
	}
	asOf := fillNames(data.Words.AsOf, "date", content.DateWords(g.lookup.Day))
	fmt.Fprintf(&b, "<p>%s %s</p>\n<p><a href=\"%s\">%s</a></p>\n</section>\n", text(data.Words.Guidance), text(asOf),
		text(home+g.base+content.CalculatorAddress(t)), text(g.own(data.Words.WholeGuide)))
	return b.String()
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

// tree turns the HTML of a rule, which is ours, into what a script can build without writing HTML: every element is
// its name, then its attributes and its children.
func tree(html string) ([]any, error) {
	d := xml.NewDecoder(strings.NewReader("<div>" + html + "</div>"))
	d.Strict, d.AutoClose, d.Entity = false, xml.HTMLAutoClose, xml.HTMLEntity
	root, err := branch(d)
	if err != nil {
		return nil, err
	}
	return root[0].([]any)[2:], nil
}

// branch reads as far as the end of the element around it.
func branch(d *xml.Decoder) (list []any, err error) {
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
				list = append(list, s)
			}
		case xml.StartElement:
			attributes := map[string]string{}
			for _, a := range token.Attr {
				attributes[a.Name.Local] = a.Value
			}
			inside, err := branch(d)
			if err != nil {
				return nil, err
			}
			list = append(list, append([]any{token.Name.Local, attributes}, inside...))
		case xml.EndElement:
			return list, nil
		}
	}
}
