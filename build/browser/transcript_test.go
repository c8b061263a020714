package browser

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/accessibility"

	"borgerguide/build/fixture"
)

// TestTranscripts: what a screen reader is told, in the order it is told, is written down to be read. Each line is the
// role, the name, what stands in it, how it is described and which state it is in, and nothing else, so that it
// changes only with what people hear. UPDATE_GOLDEN=1 writes testdata anew.
func TestTranscripts(t *testing.T) {
	b := open(t, serve(t, "/"), guide+"index.html", phone)
	b.transcript("front", "RootWebArea")
	b.visit(guide + "klage.html")
	b.transcript("guide-page", "RootWebArea")
	for _, calculator := range calculatorNames() {
		b.visit(addressOf(calculator))
		b.form()
		b.transcript(calculator+"-before", "main")
		b.calculate()
		b.transcript(calculator+"-faults", "main")
		b.answer(calculator, flowAnswers[calculator])
		b.transcript(calculator+"-answer", "main")
	}
}

// transcript compares what is told of the page, or of a part of it, with the file of that name.
func (b *tab) transcript(name, part string) {
	b.t.Helper()
	nodes := map[accessibility.NodeID]*accessibility.Node{}
	tree := command(b, accessibility.GetFullAXTree, accessibility.GetFullAXTreeParams{})
	for _, n := range tree.Nodes {
		nodes[n.NodeID] = n
	}
	from := slices.IndexFunc(tree.Nodes, func(n *accessibility.Node) bool { return wordsOf(n.Role) == part })
	w := transcript{nodes: nodes}
	w.tell(tree.Nodes[from], 0, "")
	fixture.GoldenFile(b.t, "testdata/told-"+name+".txt", w.String())
}

// transcript is what is told, a line for each thing.
type transcript struct {
	strings.Builder
	nodes map[accessibility.NodeID]*accessibility.Node
}

// unheard are roles that screen readers say nothing of.
var unheard = []string{"generic", "none", "LabelText", "Legend", "strong", "emphasis", "paragraph"}

// states are those that are told where they are so.
var states = []string{"focused", "checked", "expanded", "required", "invalid", "disabled", "readonly"}

// tell tells of a node and what is in it. A text that only repeats the name or the value of what it stands in is not
// told twice.
func (w *transcript) tell(n *accessibility.Node, depth int, around string) {
	role, name := wordsOf(n.Role), wordsOf(n.Name)
	switch {
	case n.Ignored || slices.Contains(unheard, role):
		depth--
		name = around
	case role == "InlineTextBox", role == "ListMarker", role == "StaticText" && strings.Contains(around, name):
		return
	case role == "StaticText":
		fmt.Fprintf(w, "%s%s\n", strings.Repeat("  ", depth), name)
		return
	default:
		fmt.Fprintf(w, "%s%s%s\n", strings.Repeat("  ", depth), role, toldOf(n))
	}
	if role == "contentinfo" {
		return // it names the edition of this build
	}
	for _, id := range n.ChildIDs {
		if child := w.nodes[id]; child != nil {
			w.tell(child, depth+1, name+" "+wordsOf(n.Value))
		}
	}
}

// toldOf is a node's name, value, description and states.
func toldOf(n *accessibility.Node) string {
	var line strings.Builder
	if name := wordsOf(n.Name); name != "" {
		fmt.Fprintf(&line, " %q", name)
	}
	if value := wordsOf(n.Value); value != "" {
		fmt.Fprintf(&line, " holds %q", value)
	}
	if description := wordsOf(n.Description); description != "" {
		fmt.Fprintf(&line, " (%s)", description)
	}
	for _, p := range n.Properties {
		value := wordsOf(p.Value)
		if !slices.Contains(states, string(p.Name)) || value == "" {
			continue
		}
		switch {
		case p.Name == "expanded" && value == "false":
			line.WriteString(" folded")
		case p.Name == "checked" && value == "false":
			line.WriteString(" not checked")
		case value != "false":
			line.WriteString(" " + string(p.Name))
		}
	}
	return line.String()
}

// wordsOf is a value as words, in one line.
func wordsOf(v *accessibility.Value) string {
	if v == nil {
		return ""
	}
	var value any
	_ = json.Unmarshal(v.Value, &value) // one that is missing is nothing
	if value == nil {
		return ""
	}
	return strings.Join(strings.Fields(fmt.Sprint(value)), " ")
}
