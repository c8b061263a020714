package main

import (
	"io/fs"
	"maps"
	"math"
	"math/rand/v2"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"testing"

	"borgerguide/calculators"
	"borgerguide/calculators/published"
	"borgerguide/calculators/quantity"
	"borgerguide/calculators/rule"
)

// source is what random choices are made of: a row of bytes, and zeros thereafter, or a generator of such.
type source struct {
	bytes  []byte
	random *rand.Rand
}

func (s *source) byte() (b byte) {
	switch {
	case s.random != nil:
		b = byte(s.random.Uint32())
	case len(s.bytes) > 0:
		b, s.bytes = s.bytes[0], s.bytes[1:]
	}
	return b
}

// n is a choice among n, 0 where the bytes have ended.
func (s *source) n(n int) int {
	v := 0
	for top := n - 1; top > 0; top >>= 8 {
		v = v<<8 | int(s.byte())
	}
	return v % max(n, 1)
}

func (s *source) one(in int) bool { return s.n(in) == in-1 }

// number is any number, of any size; the numbers where something ends are frequent.
func (s *source) number() int64 {
	switch s.n(4) {
	case 0:
		return int64(s.n(64))
	case 1:
		return ends[s.n(len(ends))] + int64(s.n(3)) - 1
	}
	v := int64(0)
	for range 8 {
		v = v<<8 | int64(s.byte())
	}
	return v >> s.n(64)
}

// ends are the numbers where types and the tables of the calculators end, and those the sums count in.
var ends = []int64{
	0, 1, 7, 10, 12, 16, 31, 64, 100, 256, 400, 1000, 1200, 10_000, 1 << 15, 1 << 16, 100_000, 1_000_000,
	1 << 31, 1 << 32, 1_000_000_000_000, 100_000_000_000_000, 1 << 40, -1 << 40, -1 << 31, -1000,
	-719_468, firstDay, lastDay, 146_097, 20_637,
	math.MaxInt64 - 1, math.MinInt64 + 1, math.MaxInt64, math.MinInt64,
}

// publishedPrograms are the published cases of every calculator, up to their run.
func publishedPrograms(t testing.TB) (like [len(calculators.All)][]program) {
	t.Helper()
	for i := range like {
		cases, err := published.Read(int64(i))
		if err != nil {
			t.Fatal(err)
		}
		for _, c := range cases {
			like[i] = append(like[i], programOf(c))
		}
	}
	return like
}

// generator makes programs of random choices.
type generator struct {
	source
	like  [len(calculators.All)][]program
	texts []string
}

func newGenerator(t testing.TB) *generator {
	return &generator{like: publishedPrograms(t), texts: realTexts(t)}
}

// program is a published case with changes, run a few times with other answers in between.
func (g *generator) program(calculator int64) program {
	like := g.like[calculator]
	p := like[g.n(len(like))].clone()
	switch g.n(8) {
	case 1:
		p.today += int64(g.n(2000)) - 1000
	case 2:
		p.today = g.day(&p)
	case 3:
		p.municipality = 1 - p.municipality
	case 4:
		p.municipality, p.today = g.number(), g.number()
	}
	for range max(0, g.n(8)-3) {
		g.changeRow(&p)
	}
	if g.one(2) {
		for question := range questionsOf(calculator) {
			g.answer(&p, int64(question))
		}
	}
	p.add("run")
	for range g.n(4) {
		for range 1 + g.n(3) {
			g.answer(&p, int64(g.n(len(questionsOf(calculator)))))
		}
		p.add("run")
		p.add("used", int64(g.n(rule.MaxRows)))
	}
	return p
}

// rows are the indexes of the steps that lay in facts.
func rows(p *program) (list []int) {
	for i, s := range p.steps {
		if s.do == "fact" {
			list = append(list, i)
		}
	}
	return list
}

// changeRow leaves a row out, or lays it in otherwise.
func (g *generator) changeRow(p *program) {
	list := rows(p)
	if len(list) == 0 {
		return
	}
	at := list[g.n(len(list))]
	row := &p.steps[at].args
	switch g.n(8) {
	case 0:
		p.steps = slices.Delete(p.steps, at, at+1)
	case 1:
		row[0] = int64(g.n(len(calculators.All[p.calculator].Facts)+2)) - 1
	case 2:
		row[1] = int64(g.n(int(quantity.DatePart) + 3))
	case 3:
		row[2] = g.day(p)
	case 4:
		row[3] = g.day(p)
	case 5:
		row[4] = g.number()
	case 6: // a second one before it
		p.steps = slices.Insert(p.steps, at, p.steps[at])
		p.steps[at].args[2+g.n(3)] = g.number()
	case 7:
		for i := range row {
			row[i] = g.number()
		}
	}
}

// day is a day near today, or near the ends of a row.
func (g *generator) day(p *program) int64 {
	near := int64(g.n(3)) - 1
	list := rows(p)
	switch k := g.n(6); {
	case k == 0:
		return g.number()
	case k == 1 && len(list) > 0:
		return p.steps[list[g.n(len(list))]].args[2] + near
	case k == 2 && len(list) > 0:
		return p.steps[list[g.n(len(list))]].args[3] + near
	case k == 3:
		later, _ := quantity.Day(p.today).AddMonths([]int64{-24, 12, 1, -780, -804, -816, -216}[g.n(7)])
		return int64(later) + near
	}
	return p.today + int64(g.n(800)) - 400
}

// answer answers a question, most often as it may be answered.
func (g *generator) answer(p *program, question int64) {
	q := &questionsOf(p.calculator)[question]
	switch g.n(16) {
	case 0:
		p.add("answer", question, int64(quantity.Missing), 0)
	case 1:
		p.add("answer", question, int64(quantity.Unknown)+int64(g.n(2)), g.number()) // or an example
	case 2:
		p.add("answer", question, g.number(), g.number())
	case 3:
		p.given(question, g.number())
	case 4:
		p.given(question, q.Low+int64(g.n(3))-1)
	case 5:
		p.given(question, q.High+int64(g.n(3))-1)
	case 6, 7:
		p.read(question, g.text())
	default:
		p.given(question, g.plausible(p, q))
	}
}

func (g *generator) plausible(p *program, q *rule.Question) int64 {
	choices := len(q.Choices)
	switch {
	case q.Kind() == rule.Date:
		return g.day(p)
	case q.Kind() == rule.Choice:
		if q.Limits {
			choices += rule.MaxLimits
		}
		return int64(g.n(choices))
	case q.Kind() == rule.Several:
		return int64(1 + g.n(1<<choices-1))
	case q.High == 0:
		return int64(g.n(1 << 20))
	}
	return q.Low + int64(g.n(int(q.High-q.Low)+1))>>g.n(8)
}

// text is a real text with changes, or bytes.
func (g *generator) text() string {
	text := []byte(g.texts[g.n(len(g.texts))])
	for range max(0, g.n(8)-3) {
		at := g.n(len(text) + 1)
		piece := pieces[g.n(len(pieces))]
		if g.one(4) {
			piece = string([]byte{g.byte()})
		}
		end := min(len(text), at+g.n(3))
		text = slices.Concat(text[:at], []byte(piece), text[end:])
	}
	if g.one(16) {
		text = text[:0]
		for range g.n(24) {
			text = append(text, g.byte())
		}
	}
	return string(text[:min(len(text), textSize)])
}

// pieces are what numbers and dates may be written with, and what resembles it.
var pieces = []string{
	"", " ", ".", ",", "-", "/", "0", "1", "5", "9", "12", "29", "31", "100", "000", "2026",
	"99999999999999999999", ".999", ".999.999.999", "//", "½", "¾", "−", "–",
	"\u00a0", "\u2009", "\u202f", "\t", "\n", "kr.", "KR", "kr", ",-", "dkk", "km", "kilometer", "%", "pct.", "procent",
	"ca.", "om måneden", "pr. md.", "/", "m", "€", ",--", "hver",
	"\u200e", "\u2007", "\u00ad", "\u2011", "a\u030a", "１", "．",
	"15031964", "150364-1234", "mandag", "år", "ÅR", "uger", "måneder", "kr./time", "kr/km",
	"jan", "februar", "MAJ", "sept.", "okt", "lørdag", "SØNDAG",
	"den", "d.", "\xc3", "\xe2\x80", "\xff", "\x00",
}

// realTexts are the numbers and dates that stand in the content, and what is typed in the published cases.
func realTexts(t testing.TB) []string {
	t.Helper()
	const units = `kr\.?/\pL+|kr\.|kroner|km|%|pct\.|år|dage|uger|måneder|hverdage`
	real := regexp.MustCompile(`[0-9][0-9./:,-]*( ?(` + units + `|\pL+ \d+))?`)
	known := map[string]bool{"": true}
	for _, folder := range []string{"..", "../../content"} {
		err := filepath.WalkDir(folder, func(name string, d fs.DirEntry, err error) error {
			if err != nil || d.IsDir() || path.Ext(name) == ".go" {
				return err
			}
			text, err := os.ReadFile(name)
			for _, found := range real.FindAllString(string(text), -1) {
				known[found] = true
			}
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	for _, like := range publishedPrograms(t) {
		for _, p := range like {
			for _, s := range p.steps {
				known[s.text] = true
			}
		}
	}
	return slices.Sorted(maps.Keys(known))
}
