package browser

import (
	"maps"
	"math/rand/v2"
	"os"
	"slices"
	"strings"
	"testing"

	"borgerguide/build/calc"
	"borgerguide/build/content"
	"borgerguide/build/stress"
	"borgerguide/build/wording"
	"borgerguide/calculators"
	"borgerguide/calculators/quantity"
	"borgerguide/calculators/rule"
)

// native is the calculators as the command line runs them, for the municipality of the pages under test.
var native = func() map[string]*calc.Runner {
	g, problems := content.Load(os.DirFS("../.."))
	m, more := g.Municipality(os.DirFS("../.."), strings.SplitN(guide, "/", 2)[0])
	if n := append(problems, more...).Errors(); n > 0 {
		panic(append(problems, more...).Error())
	}
	runners := map[string]*calc.Runner{}
	for _, calculator := range g.Calculators {
		runners[calculator.Calculator.Name] = calc.New(g, calculator, g.Lookup(m, m.Standards[0]))
	}
	return runners
}()

// testDay is the reader's clock in the tests.
var testDay = quantity.Day(quantity.Read(quantity.Date, "22/11/2026").Value)

// names of the calculators, in the order of the menu.
func calculatorNames() []string {
	var names []string
	for _, n := range calculators.All {
		names = append(names, n.Name)
	}
	return names
}

func addressOf(calculator string) string {
	return guide + "beregn/" + native[calculator].Words.Address + ".html"
}

// ask runs a calculator natively on answers by key.
func ask(calculator string, answers map[string]string) calc.Outcome {
	var pairs []rule.Pair
	for _, key := range slices.Sorted(maps.Keys(answers)) {
		pairs = append(pairs, rule.Pair{Key: key, Text: answers[key]})
	}
	return native[calculator].Ask(testDay, pairs)
}

// asRead is the lines of an outcome in the order a page shows them.
func asRead(calculator string, outcome calc.Outcome) (lines []string) {
	for _, part := range []string{wording.PartResult, wording.PartStep, wording.PartAdvice, wording.PartLimit} {
		for _, l := range outcome.Lines {
			if l.Part == part {
				lines = append(lines, strings.Join(strings.Fields(l.Text), " "))
			}
		}
	}
	return lines
}

func faultsOf(outcome calc.Outcome) (faults []string) {
	for _, f := range outcome.Faults {
		faults = append(faults, f.Input+": Fejl: "+strings.Join(strings.Fields(f.Text), " "))
	}
	return faults
}

// expectSame compares what a page shows with what the command line says.
func expectSame(t testing.TB, calculator string, answers map[string]string, got shown) {
	t.Helper()
	outcome := ask(calculator, answers)
	if lines := asRead(calculator, outcome); !slices.Equal(got.Lines, lines) {
		t.Errorf("%s %v: the page says\n%s\nand calc\n%s",
			calculator, answers, strings.Join(got.Lines, "\n"), strings.Join(lines, "\n"))
	}
	if faults := faultsOf(outcome); !slices.Equal(got.Faults, faults) {
		t.Errorf("%s %v: the page finds %q, and calc %q", calculator, answers, got.Faults, faults)
	}
	var summary []string
	for _, f := range outcome.Faults {
		summary = append(summary, strings.Join(strings.Fields(f.Text), " "))
	}
	if !slices.Equal(got.Summary, summary) {
		t.Errorf("%s %v: the summary says %q, not %q", calculator, answers, got.Summary, summary)
	}
}

// expectAll runs many answers through a page.
func (b *tab) expectAll(calculator string, answers []map[string]string) {
	b.t.Helper()
	for i, got := range b.fillAll(`document.querySelector("main")`, answers, true) {
		expectSame(b.t, calculator, answers[i], got)
	}
}

// A run through the page gives what the command line gives.
func TestPagesEqualCalc(t *testing.T) {
	base := serve(t, "/")
	r := rand.New(rand.NewPCG(1, 2026))
	for _, calculator := range calculatorNames() {
		t.Run(calculator, func(t *testing.T) {
			b := open(t, base, addressOf(calculator), desktop)
			b.form()
			b.nothingMore()
			answers := slices.Clone(headlines[calculator])
			for _, e := range native[calculator].Words.Examples {
				if e.Only == "" || strings.HasPrefix(guide, e.Only) {
					answers = append(answers, pairsOf(e.Answers))
				}
			}
			for len(answers) < stress.Rounds(t, 35) {
				answers = append(answers, random(r, calculator))
			}
			if calculator == "targetgroup" {
				for _, a := range answers {
					expectSame(t, calculator, a, b.walk(a))
				}
			} else {
				b.expectAll(calculator, answers)
			}
			b.quiet()
			b.keepsNothing()
			met := map[string]bool{}
			for _, a := range answers {
				if lines := ask(calculator, a).Lines; len(lines) > 0 {
					met[lines[0].Sentence] = true
				}
			}
			for _, want := range wantedHeadlines[calculator] {
				if !met[want] {
					t.Errorf("%s: the headline %s was not met", calculator, want)
				}
			}
		})
	}
}

// keepsNothing fails where the page has left anything in the browser.
func (b *tab) keepsNothing() {
	b.t.Helper()
	b.await(`(async () => { window.left = [document.cookie, localStorage.length, sessionStorage.length, (await indexedDB.databases()).length, (await caches.keys()).length,
		(await navigator.serviceWorker.getRegistrations()).length].join(); })()`)
	if left := eval[string](b, `window.left`); left != ",0,0,0,0,0" {
		b.t.Errorf("in the browser is left: %s", left)
	}
}

// Every text of every fault can be met on the page, at its question and in the summary.
func TestEveryFault(t *testing.T) {
	base := serve(t, "/")
	for _, calculator := range calculatorNames() {
		if calculator == "targetgroup" {
			continue // one question at a time: see TestOneQuestionAtATime
		}
		t.Run(calculator, func(t *testing.T) {
			b := open(t, base, addressOf(calculator), desktop)
			b.form()
			met := map[string]bool{}
			var wrong []map[string]string
			for _, answers := range wrongAnswers(calculator) {
				another := false
				for _, f := range ask(calculator, answers).Faults {
					another = another || !met[f.Input+"/"+f.Fault]
					met[f.Input+"/"+f.Fault] = true
				}
				if another {
					wrong = append(wrong, answers)
				}
			}
			b.expectAll(calculator, wrong)
			for _, want := range wantedFaults[calculator] {
				if !met[want] {
					t.Errorf("%s: the fault %s was not met", calculator, want)
				}
			}
		})
	}
}

// A text too long to be read is more than a number, not the number it begins with.
func TestLongText(t *testing.T) {
	b := open(t, serve(t, "/"), addressOf("transport"), desktop)
	b.form()
	long := pairsOf(native["transport"].Words.Examples[0].Answers)
	long["afstand"] = "8" + strings.Repeat(" ", quantity.MaxText) + "0"
	if faults := ask("transport", long).Faults; len(faults) != 1 || faults[0].Fault != "surplus" {
		t.Errorf("natively the faults are %v", faults)
	}
	b.expectAll("transport", []map[string]string{long})
}

// answer answers as far as the answer.
func (b *tab) answer(calculator string, answers map[string]string) shown {
	b.t.Helper()
	if calculator == "targetgroup" {
		return b.walk(answers)
	}
	return b.fill(answers, true)
}

// walk answers the target-group check as far as the answer. The page shows no question that does not apply.
func (b *tab) walk(answers map[string]string) shown {
	b.t.Helper()
	b.fill(answers, false)
	b.await(`new Promise(done => {
		const go = () => { addEventListener("hashchange", () => setTimeout(() => done(true)), {once: true}); location.hash = "#trin-svar"; };
		if (location.hash !== "#trin-svar") return go();
		addEventListener("hashchange", () => setTimeout(go), {once: true});
		location.hash = "#trin-1";
	})`)
	return b.fill(nil, false)
}
