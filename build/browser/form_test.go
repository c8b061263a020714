package browser

import (
	"encoding/json"
	"fmt"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"

	"borgerguide/calculators/quantity"
)

// formScript writes answers into a form at once, as a quick hand would: by key, as on the command line. Then, if asked
// to, it presses the button. It gives what the page shows then.
const formScript = `((root, answers, press) => {
	const form = root.querySelector("form");
	if (answers) for (const c of form.querySelectorAll("input")) { c.type === "text" ? c.value = "" : c.checked = false; }
	for (const [key, text] of Object.entries(answers || {})) {
		const id = "svar-" + key, all = [...form.querySelectorAll("[name='" + id + "']")];
		const instead = ["ved-ikke", "eksempel"].includes(text) && form.querySelector("#" + id + "-" + text);
		if (all.length) { for (const c of all) c.checked = text.split("+").includes(c.value); }
		else if (instead) instead.checked = true;
		else {
			const iso = text.match(/^(\d{4})-(\d\d)-(\d\d)$/), fields = [id, id + "-month", id + "-year"].map(i => form.querySelector("#" + i)).filter(f => f);
			const parts = fields.length === 1 ? [text] : iso ? [iso[3], iso[2], iso[1]] : text.split("/");
			fields.forEach((f, i) => f.value = parts[i] || "");
		}
	}
	if (answers) form.dispatchEvent(new Event("input", {bubbles: true}));
	if (press) form.requestSubmit();
	const words = (e) => e.textContent.replace(/\s+/g, " ").trim();
	const list = (selector) => [...root.querySelectorAll(selector)].map(words);
	const heading = root.querySelector(".result h2");
	const bare = (e) => { const copy = e.cloneNode(true); for (const c of copy.querySelectorAll(".cite")) c.remove(); const link = copy.lastElementChild; if (link && link.matches("a") && link === copy.lastChild) link.remove(); return words(copy); };
	return {
		headline: heading ? words(heading) : "",
		lines: [...root.querySelectorAll(".result > h2, .result > p:not(.printed):not(.way):not(.guidance), .result .timeline p, .result .steps > li, .result .workings > p, .result .limits > li")].map(bare),
		faults: [...root.querySelectorAll(".field:not([hidden]) .fault:not([hidden])")].map(e => e.id.replace(/^svar-|-fault$/g, "") + ": " + words(e)),
		summary: list(".problems li"),
		answers: list(".summary dd:not(.change)"),
		asked: [...form.querySelectorAll(".field:not([hidden])")].map(f => f.querySelector("[id^='svar-']").id.replace(/^svar-|-label$/g, "")),
		unsure: [...form.querySelectorAll("[id$='-ved-ikke'], [value='ved-ikke']")].filter(c => !c.closest("[hidden]")).map(c => c.id.replace(/^svar-|-ved-ikke$/g, "")),
	};
})`

// shown is what a calculator shows.
type shown struct {
	Headline, Title                                string
	Lines, Faults, Summary, Answers, Asked, Unsure []string
}

// fill writes answers and, if asked to, presses the button.
func (b *tab) fill(answers map[string]string, press bool) (s shown) {
	b.t.Helper()
	return b.fillIn(`document.querySelector("main")`, answers, press)
}

// fillIn does the same in a part of a page.
func (b *tab) fillIn(root string, answers map[string]string, press bool) shown {
	b.t.Helper()
	return b.fillAll(root, []map[string]string{answers}, press)[0]
}

// fillAll fills one after the other, in one call.
func (b *tab) fillAll(root string, answers []map[string]string, press bool) (all []shown) {
	b.t.Helper()
	text, err := json.Marshal(answers)
	if err != nil {
		b.t.Fatal(err)
	}
	result := eval[string](b, fmt.Sprintf("JSON.stringify(%s.map(a => %s(%s, a, %t)))", text, formScript, root, press))
	if err := json.Unmarshal([]byte(result), &all); err != nil {
		b.t.Fatal(err)
	}
	return all
}

// visit opens another page in the same tab.
func (b *tab) visit(address string) {
	b.t.Helper()
	b.load("about:blank")
	b.load(b.base + address)
}

// clock sets the reader's clock on the pages visited from now on.
func (b *tab) clock(day quantity.Day) {
	b.t.Helper()
	year, month, date := day.Civil()
	b.beforeLoad(fmt.Sprintf(clock, year, month-1, date))
}

// beforeLoad runs a script on every page visited from now on, before the page's own.
func (b *tab) beforeLoad(script string) {
	b.t.Helper()
	command(b, page.AddScriptToEvaluateOnNewDocument, page.AddScriptToEvaluateOnNewDocumentParams{Source: script})
}

// as looks at the page in another way.
func (b *tab) as(l look) {
	b.t.Helper()
	features := []*emulation.MediaFeature{
		{Name: "prefers-color-scheme", Value: "light"}, {Name: "forced-colors", Value: "none"},
	}
	if l.dark {
		features[0].Value = "dark"
	}
	if l.forced {
		features[1].Value = "active"
	}
	command(b, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{Features: features})
	b.run(chromedp.EmulateViewport(l.width, l.height))
}

// await runs a script that gives a promise, and waits for it.
func (b *tab) await(script string) {
	b.t.Helper()
	yes := true
	result := command(b, runtime.Evaluate, runtime.EvaluateParams{Expression: script, AwaitPromise: &yes})
	if result.ExceptionDetails != nil {
		b.t.Fatal(result.ExceptionDetails)
	}
}
