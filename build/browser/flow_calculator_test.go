package browser

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"
)

// What a reader does with a calculator, in every engine: on a page of a server and of a folder, in a frame and as an
// element of another site.

// phone is a small screen.
var phone = look{width: 390, height: 844}

// flowAnswers are what the reader answers.
var flowAnswers = map[string]map[string]string{
	"transport": capDecides,
	"wage":      {"form": "timeloen", "timeloen": "35,00", "timer": "16", "traek": "38"},
	"deadline":  {"hvad": "klage", "post": "digital", "modtaget": "20/11/2026"},
	"pension":   {"foedt": "15/3/1964"},
	"targetgroup": {
		"alder": "mellem", "nedsat": "ja", "arbejde": "nej", "proevet": "ja", "loentilskud": "nej",
	},
	"case": {"soegt": "3/8/2026", "afgoerelse": "2/11/2026", "klage": "16/11/2026"},
}

// TestFlowPage: on our own page.
func TestFlowPage(t *testing.T) {
	everyEngine(t, phone, func(r *reader) {
		for _, base := range []string{listening(r.t), listeningFiles(r.t)} {
			for _, calculator := range calculatorNames() {
				r.step(calculator+" at "+base[:4], func(r *reader) {
					r.visit(base + addressOf(calculator))
					r.calculator(calculator)
					r.keeping(calculator)
					r.back(calculator, base)
				})
			}
		}
	})
}

// TestFlowFrame: in a frame on another site.
func TestFlowFrame(t *testing.T) {
	everyEngine(t, phone, func(r *reader) {
		base := listening(r.t)
		for _, calculator := range calculatorNames() {
			r.step(calculator, func(r *reader) {
				r.at = inFrame
				address := base + embedded + native[calculator].Words.Address + ".html"
				r.visit(anotherListening(r.t, "default-src 'none'; img-src data:; frame-src "+base+"; script-src "+base,
					`<iframe src="`+address+`" title="x" width="100%" height="600"></iframe>
					<script src="`+base+embedded+`ramme.js" defer></script>`))
				r.calculator(calculator)
				r.high()
			})
		}
	})
}

// TestFlowElement: as an element of another site, under a strict policy.
func TestFlowElement(t *testing.T) {
	everyEngine(t, phone, func(r *reader) {
		base := listening(r.t)
		for _, calculator := range calculatorNames() {
			r.step(calculator, func(r *reader) {
				r.at = inElement
				r.visit(anotherListening(r.t, strict(base), element(calculator)+elementScript(base)))
				r.calculator(calculator)
			})
		}
	})
}

// TestFlowPortable: in the guide in one file, opened from a folder.
func TestFlowPortable(t *testing.T) {
	everyEngine(t, phone, func(r *reader) {
		address := listeningFiles(r.t) + portable
		for _, calculator := range calculatorNames() {
			r.step(calculator, func(r *reader) {
				r.visit(address)
				r.at = spot{thePage, placeOf(calculator)}
				r.calculator(calculator)
			})
		}
	})
}

// calculator asks a calculator: pressing at once tells what is wrong and leads there; answering gives the answer that
// the command line gives, and the focus is on it.
func (r *reader) calculator(calculator string) {
	r.t.Helper()
	r.begin()
	r.press(submit)
	r.until(`root.activeElement?.className === "problems"`)
	expectFaults(r, calculator)
	r.press(".problems a")
	r.until(`Boolean(root.activeElement?.matches("input"))`)
	r.inView()
	r.picture("faults")
	r.answer(calculator, flowAnswers[calculator])
	const answered = `["resultat", "problems"].includes(root.activeElement?.id || root.activeElement?.className)`
	if calculator != "targetgroup" {
		r.pressed(answered)
	}
	r.until(answered)
	if faults := r.shown().Faults; len(faults) > 0 {
		r.t.Fatalf("it finds %q in what was written", faults)
	}
	r.inView()
	expectSame(r.t, calculator, flowAnswers[calculator], r.shown())
	r.picture("answer")
	r.quiet()
}

// expectFaults: what is wrong with no answer at all is told, of the first question where one is asked at a time.
func expectFaults(r *reader, calculator string) {
	r.t.Helper()
	got, want := r.shown().Faults, faultsOf(ask(calculator, nil))
	if calculator == "targetgroup" {
		want = want[:1]
	}
	if !slices.Equal(got, want) {
		r.t.Errorf("%s finds %q, not %q", calculator, got, want)
	}
}

// inView: what has the focus is seen in the window.
func (r *reader) inView() {
	r.t.Helper()
	top := sees[float64](r, `root.activeElement.getBoundingClientRect().top`)
	if r.at.in == theFrame {
		r.untilIn(thePage, fmt.Sprintf(`(() => {
			const top = document.querySelector("iframe").getBoundingClientRect().top + %f;
			return top >= 0 && top < innerHeight;
		})()`, top))
		return
	}
	r.until(`{
		const { top } = root.activeElement.getBoundingClientRect();
		return top >= 0 && top < innerHeight;
	}`)
}

// keeping takes an answer along: as text, as a link that fills in the form again, and on paper.
func (r *reader) keeping(calculator string) {
	r.t.Helper()
	buttons := sees[[]string](r, `[...root.querySelectorAll(".keep button")].map((e) => e.textContent)`)
	has := func(text string) bool { return slices.Contains(buttons, text) }
	r.pressText("Udskriv")
	r.until(`Boolean(window.printed)`)
	if has("Kopiér som tekst") {
		text := r.copied("Kopiér som tekst")
		for _, line := range ask(calculator, flowAnswers[calculator]).Lines {
			if line.Part == "result" && !strings.Contains(text, line.Text) {
				r.t.Errorf("what is copied does not say %q: %s", line.Text, text)
			}
		}
	}
	if has("Spørg kommunen") {
		r.pressText("Spørg kommunen")
		r.pressText("Udskriv brevet")
		r.until(`printed[0].includes("sheet-only") && printed[1].startsWith("Dette er et spørgsmål")
			&& !document.querySelector(".printout")`)
	}
	if has("Lav et link med mine svar") {
		r.link(calculator)
	}
	r.quiet()
}

// link makes a link and follows it: the answers are there again.
func (r *reader) link(calculator string) {
	r.t.Helper()
	r.pressText("Lav et link med mine svar")
	r.until(`root.activeElement?.id === "gemt"`)
	link := sees[string](r, `root.activeElement.value`)
	r.quiet()
	r.visit("about:blank")
	r.visit(link)
	r.begin()
	r.press(submit)
	r.until(`root.activeElement?.id === "resultat"`)
	expectSame(r.t, calculator, flowAnswers[calculator], r.shown())
}

// copied presses what copies, and pastes that into a field of the reader's own.
func (r *reader) copied(button string) string {
	r.t.Helper()
	r.pressText(button)
	r.until(`Boolean(root.querySelector(".keep .status").textContent)`)
	if status := sees[string](r, `root.querySelector(".keep .status").textContent`); status != "Teksten er kopieret." {
		r.t.Errorf("copying says %q", status)
	}
	sees[bool](r, `{
		const field = document.createElement("textarea");
		field.id = "pasted";
		document.body.append(field);
		field.focus();
		return true;
	}`)
	r.must(r.engine.paste(), "pasting")
	r.until(`Boolean(document.getElementById("pasted").value)`)
	return sees[string](r, `{
		const field = document.getElementById("pasted");
		field.remove();
		return field.value;
	}`)
}

// back leaves the page by a link and comes back. What stands there then is whole: an answer with the answers it is of,
// or neither.
func (r *reader) back(calculator, base string) {
	r.t.Helper()
	before := r.shown()
	r.quiet()
	r.press(".masthead a")
	r.until(`!document.getElementById("beregner") && Boolean(document.querySelector(".masthead"))
		&& document.readyState === "complete"`)
	r.must(r.engine.back(), "going back")
	r.until(`Boolean(document.getElementById("beregner"))`)
	r.begin()
	after := r.shown()
	if after.Headline == "" {
		if sees[int](r, `root.querySelectorAll("form input:checked").length +
			[...root.querySelectorAll("form input[type=text]")].filter((e) => e.value).length`) > 0 {
			r.t.Logf("%s: the answers came back without the result", calculator)
		}
		return
	}
	if !slices.Equal(after.Asked, before.Asked) || !slices.Equal(after.Lines, before.Lines) {
		r.t.Errorf("%s: after coming back it asks %q and not %q, and says %q",
			calculator, after.Asked, before.Asked, after.Headline)
	}
	r.press(submit)
	r.until(`["problems", "resultat"].includes(root.activeElement?.id || root.activeElement?.className)`)
	expectSame(r.t, calculator, flowAnswers[calculator], r.shown())
	r.quiet()
}

// pressed presses the button until it has done what a script tells, as a reader would: a form that grows with the last
// answer may move its button from under the pointer.
func (r *reader) pressed(done string) {
	r.t.Helper()
	const tries, looks = 4, 60
	for range tries {
		r.press(submit)
		for range looks {
			if sees[bool](r, done) {
				return
			}
			time.Sleep(50 * time.Millisecond)
		}
	}
}
