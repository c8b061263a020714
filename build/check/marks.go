package check

import (
	"cmp"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"

	"borgerguide/build/content"
	"borgerguide/build/danish"
	"borgerguide/build/file"
	"borgerguide/build/markdown"
)

var marks = Check{
	Name: "marks",
	Guide: func(g *content.Guide) file.Problems {
		return append(writtenMarks(g.Written), shownMarks(guideTexts(g))...)
	},
	Municipality: func(g *content.Guide, m *content.Municipality) (problems file.Problems) {
		problems = writtenMarks(m.Written)
		for _, s := range m.Texts() {
			for _, p := range s.Pages {
				problems = append(problems, shownMarks(p.Texts())...)
			}
			for _, id := range wordIDs(s.Words) {
				problems = append(problems, shownMarks([]*markdown.Section{s.Words[id].Text})...)
			}
		}
		return problems
	},
}

// guideTexts are the texts of what all municipalities share, but for its pages, which are read with theirs.
func guideTexts(g *content.Guide) (texts []*markdown.Section) {
	for _, t := range g.Calculators {
		texts = append(texts, t.Rule, t.Worksheet)
	}
	for _, id := range wordIDs(g.Words) {
		texts = append(texts, g.Words[id].Text)
	}
	return texts
}

// shownMarks finds what a reader of some texts would see and should not.
func shownMarks(texts []*markdown.Section) (problems file.Problems) {
	for _, section := range texts {
		for _, piece := range section.Pieces() {
			problems = append(problems, shownPiece(&piece)...)
		}
	}
	return problems
}

func shownPiece(p *markdown.Piece) file.Problems {
	f := finder{text: p.Text, at: p.At, guarded: p.Guarded}
	f.look(controlForms)
	if !p.Quote {
		f.look(remainForms)
		f.columns()
	}
	f.look(rawForms)
	f.hide(addresses)
	f.look(meantForms)
	f.look(signForms)
	f.look(markdownForms)
	if !p.Quote {
		f.look(digitForms)
		f.look(noteForms)
		f.hide(omitted)
		f.look(bracketForms)
	}
	f.words()
	if p.Point && monthFirst.MatchString(p.Text) {
		f.add(0, "the line begins with a date and becomes a list",
			"write the date on the same line as the words before it, or the point after its number as \\.")
	}
	return f.problems
}

var monthFirst = regexp.MustCompile(danish.Month)

// writtenMarks finds the same in texts of TOML, which are shown as they are written.
func writtenMarks(words []content.Written) (problems file.Problems) {
	for _, w := range words {
		key := w.Key[strings.LastIndexByte(w.Key, '.')+1:]
		if unread[key] || strings.HasPrefix(w.Key, "excuse.") || strings.HasPrefix(w.Key, "colour.") {
			continue
		}
		f := finder{text: w.Text, at: w.At}
		f.look(controlForms)
		if !readAsMarkdown[key] {
			if mayName(w.File, w.Key, key) {
				f.hide(filledIn)
			}
			f.look(remainForms)
			f.instead = plainAdvice
			f.look(plainForms)
			f.look(rawForms)
			f.hide(addresses)
			f.look(signForms)
			f.instead = ""
			f.look(digitForms)
			f.look(noteForms)
			f.words()
		}
		problems = append(problems, f.problems...)
	}
	return problems
}

// unread are keys of TOML whose text is quoted, or is read by the tool alone.
var unread = map[string]bool{
	"quote": true, "answers": true, "says": true, "cite": true, "kilde": true, "passage": true, "heading": true,
}

var readAsMarkdown = map[string]bool{"rule": true, "worksheet": true}

// filledKeys are those of a calculator's words whose {names} are filled in.
var filledKeys = []string{"text", "also", "else", "hint", "hint-also", "label", "name", "example"}

// mayName tells whether the {names} of a text are filled in. Whether each is known other checks tell.
func mayName(name, dotted, key string) bool {
	switch {
	case strings.HasSuffix(name, ".md"):
		return key == "title" || key == "lead"
	case strings.HasPrefix(name, "content/words/"), name == "content/tools/common.toml":
		return true
	case strings.HasPrefix(name, "content/tools/"):
		isTitle := key == "title" && strings.HasPrefix(dotted, "example.")
		return isTitle || slices.Contains(filledKeys, key) || strings.Contains(dotted, ".fault.")
	case strings.HasPrefix(name, "content/law/") && strings.HasSuffix(name, "/sammenlign.toml"):
		return key == "why"
	}
	return false
}

// finder looks for forms in one text, and tells each place once.
type finder struct {
	text     string
	at       func(int) file.Place
	guarded  func(int) bool // whether a sign is meant as it stands; nil where none can be
	instead  string         // what to write, where that is the same for all forms
	problems file.Problems
	told     []bool // by byte: of what is told already
}

// maxMarks is how many are told of one text.
const maxMarks = 20

func (f *finder) add(at int, what, instead string) {
	if len(f.problems) < maxMarks {
		f.problems = append(f.problems, f.at(at).Problem(what, instead))
	}
}

// look tells of every form that is found, the first of the list before the others.
func (f *finder) look(forms []form) {
	for _, form := range forms {
		for _, m := range form.form.FindAllStringSubmatchIndex(f.text, -1) {
			from, to := m[0], m[1]
			if len(m) > 2 {
				from, to = m[2], m[3]
			}
			if f.covered(from, to) || form.may && f.guarded != nil && f.guarded(from) {
				continue
			}
			f.cover(from, to)
			first, _ := utf8.DecodeRuneInString(f.text[from:])
			what := strings.NewReplacer("%U", fmt.Sprintf("%U", first), "%", short(f.text[from:to])).Replace(form.what)
			f.add(from, what, cmp.Or(f.instead, form.instead))
		}
	}
}

// hide leaves a form out of what is looked at.
func (f *finder) hide(form *regexp.Regexp) {
	for _, m := range form.FindAllStringIndex(f.text, -1) {
		f.cover(m[0], m[1])
	}
}

func (f *finder) cover(from, to int) {
	if f.told == nil {
		f.told = make([]bool, len(f.text))
	}
	for i := from; i < to; i++ {
		f.told[i] = true
	}
}

func (f *finder) covered(from, to int) bool {
	for i := from; i < to && f.told != nil; i++ {
		if f.told[i] {
			return true
		}
	}
	return false
}

// short is a text as a message shows it.
func short(text string) string {
	runes := []rune(squeeze(strings.ReplaceAll(text, markdown.Filled, "…")))
	if len(runes) > 40 {
		return string(runes[:40]) + "…"
	}
	return string(runes)
}

var joined = regexp.MustCompile(danish.Joined)

// words finds words in two pieces.
func (f *finder) words() {
	for start := 0; ; {
		m := joined.FindStringSubmatchIndex(f.text[start:])
		if m == nil {
			return
		}
		hyphen, after := start+m[2], f.text[start+m[4]:start+m[5]]
		start += m[4]
		if !danish.Hangs(strings.ToLower(after)) && !f.covered(hyphen, hyphen+1) {
			f.add(hyphen, "a word stands in two pieces here, before »"+after+"«",
				"write it whole; a blank on both sides of a dash")
		}
	}
}
