package check

import (
	"strings"

	"borgerguide/build/asread"
	"borgerguide/build/content"
	"borgerguide/build/file"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

var shownWords = Check{
	Name: "shown-words",
	Page: quotedAsReceived,
}

// quotedAsReceived reads the quotations of a finished page as a reader sees them, and tells where their words or signs
// are not those of the passages as they were received.
func quotedAsReceived(d *Document) (problems file.Problems) {
	for n := range d.elements {
		refs := attribute(n, "data-kilde")
		if refs == "" {
			continue
		}
		quotes := quotesIn(n)
		for i, ref := range strings.Fields(refs) {
			var p *content.Passage
			if d.Passage != nil {
				p = d.Passage(ref)
			}
			switch {
			case p == nil:
				problems = append(problems, d.problem("the passage "+ref+" is quoted, and is in no source"))
			case i >= len(quotes):
				problems = append(problems, d.problem("the passage "+ref+" is not quoted"))
			default:
				problems = append(problems, asReceived(d, p, quotes[i])...)
			}
		}
		if more := len(quotes) - len(strings.Fields(refs)); more > 0 {
			problems = append(problems, d.problem("a quotation is of no passage"))
		}
	}
	return problems
}

func quotesIn(n *html.Node) (quotes []*html.Node) {
	for c := range n.Descendants() {
		if c.DataAtom == atom.Figure && attribute(c, "class") == "quotation" {
			for q := range c.Descendants() {
				if q.DataAtom == atom.Blockquote {
					quotes = append(quotes, q)
				}
			}
		}
	}
	return quotes
}

// asReceived compares one quotation with its passage.
func asReceived(d *Document, p *content.Passage, quote *html.Node) file.Problems {
	shown := shownIn(quote)
	m := asread.Match(shown, asread.Words(p.Received))
	for _, d := range m.Differences {
		return file.Problems{p.Text.Place.Problem("the passage "+p.ID+" is shown with »"+cited(d.Written)+
			"« where »"+cited(d.Received)+"« was received", "this is a fault of the tool: please report it")}
	}
	for i, w := range m.Words {
		if w.Shown != shown[i].Shown {
			return file.Problems{p.Text.Place.Problem("the passage "+p.ID+" is shown with »"+shown[i].Shown+
				"« where »"+w.Shown+"« was received", "this is a fault of the tool: please report it")}
		}
	}
	return nil
}

// shownIn are the words in an element, block by block.
func shownIn(n *html.Node) (words []asread.Word) {
	var text strings.Builder
	end := func() {
		block := asread.Words(text.String())
		for i := range block {
			block[i].Opens = i == 0
		}
		words = append(words, block...)
		text.Reset()
	}
	for c := range n.Descendants() {
		switch {
		case c.Type == html.TextNode:
			text.WriteString(c.Data)
		case c.DataAtom != atom.Strong:
			end()
		}
	}
	end()
	return words
}
