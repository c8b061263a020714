package browser

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"borgerguide/calculators"
)

// reader is a person at a browser: looks, presses with the pointer, and types.
type reader struct {
	t      *testing.T
	engine engine
	at     spot
}

// spot is where a calculator stands in the window: a part of it, and in that the script that gives its root.
type spot struct {
	in   part
	root string
}

var (
	onPage    = spot{thePage, `document`}
	inFrame   = spot{theFrame, `document`}
	inElement = spot{thePage, `document.querySelector("borgerguide-calculator").shadowRoot`}
)

// must ends the test where an engine could not do something, with what that was.
func (r *reader) must(err error, what string) {
	r.t.Helper()
	if err != nil {
		r.t.Fatalf("%s: %v", what, err)
	}
}

// sees gives what a script tells of the calculator's place, which is called root there.
func sees[T any](r *reader, script string) T {
	r.t.Helper()
	return seesIn[T](r, r.at.in, `((root) => `+script+`)(`+r.at.root+`)`)
}

func seesIn[T any](r *reader, in part, script string) (value T) {
	r.t.Helper()
	text, err := r.engine.eval(in, `(async () => JSON.stringify((await (`+script+`)) ?? null))()`)
	r.must(err, "looking")
	r.must(json.Unmarshal([]byte(text), &value), "looking")
	return value
}

// visit opens an address. What the page before said is told first: with the page it would be forgotten.
func (r *reader) visit(address string) {
	r.t.Helper()
	r.must(r.engine.navigate(address), "opening "+address)
}

// until waits for what a script tells. While a page is changed for another no script can tell.
func (r *reader) until(script string) {
	r.t.Helper()
	r.untilIn(r.at.in, `((root) => `+script+`)(`+r.at.root+`)`)
}

func (r *reader) untilIn(in part, script string) {
	r.t.Helper()
	var last error
	for end := time.Now().Add(stepLimit); time.Now().Before(end); time.Sleep(30 * time.Millisecond) {
		text, err := r.engine.eval(in, `(async () => String(`+script+`))()`)
		if err == nil && text == "true" {
			return
		}
		last = err
	}
	r.t.Fatalf("waiting for %s: not so within %v %v", script, stepLimit, last)
}

// begin waits for the form.
func (r *reader) begin() {
	r.t.Helper()
	if r.at == inElement {
		r.until(`Boolean(document.querySelector("borgerguide-calculator")?.shadowRoot)`)
	}
	r.until(`Boolean(root?.querySelector("form")?.getClientRects().length)`)
	if r.at == inFrame {
		r.high()
	}
}

// high waits until the frame is as high as what is in it.
func (r *reader) high() {
	r.t.Helper()
	for end := time.Now().Add(stepLimit); ; time.Sleep(30 * time.Millisecond) {
		inside := sees[int](r, `Math.ceil(document.documentElement.getBoundingClientRect().height)`)
		outside := seesIn[int](r, thePage, `document.querySelector("iframe").clientHeight`)
		if inside == outside {
			return
		}
		if time.Now().After(end) {
			r.t.Fatalf("the frame is %d px high, and what is in it %d", outside, inside)
		}
	}
}

// press presses with the pointer what a selector names.
func (r *reader) press(selector string) {
	r.t.Helper()
	r.pressThat(fmt.Sprintf(`root.querySelector(%q)`, selector))
}

// pressText presses what has a text.
func (r *reader) pressText(text string) {
	r.t.Helper()
	r.pressThat(fmt.Sprintf(`[...root.querySelectorAll("button, a, summary")].find(
		(e) => e.textContent.trim() === %q && e.getClientRects().length)`, text))
}

// pressThat brings something into the window, as a hand does that scrolls, and presses its middle.
func (r *reader) pressThat(script string) {
	r.t.Helper()
	r.until(`Boolean(` + script + `?.getClientRects().length)`)
	at := sees[[2]float64](r, `{
		const first = () => `+script+`.getClientRects()[0];
		`+script+`.scrollIntoView({block: "center"});
		return [first().x + first().width / 2, first().y + first().height / 2];
	}`)
	if r.at.in == theFrame {
		around := seesIn[[2]float64](r, thePage, fmt.Sprintf(`(() => {
			const frame = document.querySelector("iframe"), top = () => frame.getBoundingClientRect().top;
			scrollBy(0, top() + %f - innerHeight / 2);
			return [frame.getBoundingClientRect().left + frame.clientLeft, top() + frame.clientTop];
		})()`, at[1]))
		at = [2]float64{at[0] + around[0], at[1] + around[1]}
	}
	seesIn[bool](r, thePage, drawn)
	r.must(r.engine.click(int(at[0]), int(at[1])), "pressing "+script)
}

// drawn waits until the page is drawn where it was scrolled to: a hand presses what is seen.
const drawn = `new Promise((done) => {
	requestAnimationFrame(() => requestAnimationFrame(() => done(true)));
	setTimeout(() => done(true), 500); // a window that nobody looks at may not be drawn
})`

// write presses a field and types into it.
func (r *reader) write(selector, text string) {
	r.t.Helper()
	r.press(selector)
	r.must(r.engine.keys(text), "typing into "+selector)
}

const submit = `form button[type=submit]`

// answer answers questions in their order: each is there once those before it are answered.
func (r *reader) answer(calculator string, answers map[string]string) {
	r.t.Helper()
	for _, key := range keysOf(calculator) {
		if text, ok := answers[key]; ok {
			r.answerOne("svar-"+key, text)
			if calculator == "targetgroup" { // asks one at a time
				r.press(submit)
			}
		}
	}
}

// answerOne answers one question, whose controls are named by it.
func (r *reader) answerOne(id, text string) {
	r.t.Helper()
	r.until(fmt.Sprintf(`Boolean(root.querySelector("[id^=%s]"))`, id))
	switch {
	case sees[bool](r, fmt.Sprintf(`Boolean(root.querySelector("[name=%s]"))`, id)):
		for value := range strings.SplitSeq(text, "+") {
			r.press(fmt.Sprintf("[name=%s][value=%s]", id, value))
		}
	case text == "ved-ikke":
		r.press("#" + id + "-ved-ikke")
	default:
		pieces := strings.Split(text, "/")
		if date := strings.Split(text, "-"); len(date) == 3 {
			pieces = []string{date[2], date[1], date[0]}
		}
		for i, piece := range pieces {
			r.write("#"+id+[]string{"", "-month", "-year"}[i], piece)
		}
	}
}

func keysOf(calculator string) (keys []string) {
	for _, n := range calculators.All {
		if n.Name == calculator {
			for _, q := range n.Questions {
				keys = append(keys, q.Key)
			}
		}
	}
	return keys
}

// shown is what the calculator shows.
func (r *reader) shown() shown {
	r.t.Helper()
	return sees[shown](r, formScript+`(root, null, false)`)
}

// step does a part of a flow, as a test of its own.
func (r *reader) step(name string, do func(r *reader)) {
	r.t.Run(name, func(t *testing.T) { do(&reader{t, r.engine, onPage}) })
}

// quiet fails the test where the console was told something.
func (r *reader) quiet() {
	r.t.Helper()
	said, err := r.engine.said()
	r.must(err, "reading the console")
	for _, s := range said {
		r.t.Errorf("the page was not quiet: %s", s)
	}
}

// picture keeps what is seen in the folder that PICTURES names, for people to look at.
func (r *reader) picture(name string) {
	r.t.Helper()
	dir := os.Getenv("PICTURES")
	if dir == "" {
		return
	}
	png, err := r.engine.picture()
	r.must(err, "taking a picture")
	file := strings.ReplaceAll(r.t.Name(), "/", "-") + "-" + name + ".png"
	r.must(os.WriteFile(filepath.Join(dir, file), png, 0o644), "keeping a picture")
}
