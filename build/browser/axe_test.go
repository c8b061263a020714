package browser

import (
	"encoding/json"
	"os"
	"strings"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/cdproto/runtime"
)

// axeRules are the rules every page is held against.
var axeRules = []string{"wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"}

var axeSource = func() string {
	source, err := os.ReadFile("node_modules/axe-core/axe.min.js")
	if err != nil {
		panic("axe-core is missing: run make test, which installs it: " + err.Error())
	}
	return string(source)
}

// axe fails the test for every violation on the page as it now is. axe runs in a world of its own, which the page's
// content security policy does not bind.
func (b *tab) axe() {
	b.t.Helper()
	tree := command(b, page.GetFrameTree, cdp.Empty{})
	params := page.CreateIsolatedWorldParams{FrameID: tree.FrameTree.Frame.ID, WorldName: "axe"}
	world := command(b, page.CreateIsolatedWorld, params).ExecutionContextID
	if b.inWorld(world, `typeof axe`) == "undefined" {
		b.inWorld(world, axeSource())
	}
	rules, _ := json.Marshal(axeRules)
	var found []struct {
		ID, Help string
		Nodes    []struct{ HTML, FailureSummary string }
	}
	options := `{preload: false, runOnly: {type: "tag", values: ` + string(rules) + `}}`
	result := b.inWorld(world, `axe.run(document, `+options+`).then(r => JSON.stringify(r.violations))`)
	if err := json.Unmarshal([]byte(result), &found); err != nil {
		b.t.Fatal(err)
	}
	for _, v := range found {
		for _, n := range v.Nodes {
			b.t.Errorf("axe: %s: %s\n\t%s\n\t%s", v.ID, v.Help, n.HTML, strings.ReplaceAll(n.FailureSummary, "\n", " "))
		}
	}
}

func (b *tab) inWorld(world runtime.ExecutionContextID, script string) string {
	b.t.Helper()
	yes := true
	result := command(b, runtime.Evaluate,
		runtime.EvaluateParams{Expression: script, ContextID: world, AwaitPromise: &yes, ReturnByValue: &yes})
	if result.ExceptionDetails != nil {
		b.t.Fatal(result.ExceptionDetails)
	}
	var text string
	_ = json.Unmarshal(result.Result.Value, &text) // axe's own source has no value
	return text
}
