package content

import (
	"io/fs"
	"path"
	"regexp"
	"slices"

	"borgerguide/build/markdown"
)

// Facts, sources, words and calculators are shared by all kinds of standards. This file finds what of them the guide
// to one standard uses.

// Sections are all texts of the guide to a standard: its pages, the rules and worksheets of its calculators, and the
// words that the standard explains itself.
func (g *Guide) Sections(s *Standard) (sections []*markdown.Section) {
	for _, p := range s.Pages {
		sections = append(sections, p.Texts()...)
	}
	for _, w := range s.Words {
		sections = append(sections, w.Text)
	}
	return append(sections, g.Kinds[s.ID].calculatorTexts()...)
}

func (k *StandardKind) calculatorTexts() (texts []*markdown.Section) {
	for _, t := range k.Calculators {
		texts = append(texts, t.Rule, t.Worksheet)
	}
	return texts
}

// Texts are the texts of a page in the order they are read, but for its title and lead.
func (p *Page) Texts() (texts []*markdown.Section) {
	texts = append(texts, p.Intro...)
	for _, s := range p.Sections {
		for _, text := range []*markdown.Section{s.Shared, s.Own} {
			if text != nil {
				texts = append(texts, text)
			}
		}
	}
	return texts
}

// Shown are those of the page's texts that its reader sees.
func (p *Page) Shown() (texts []*markdown.Section) {
	texts = append(texts, p.Intro...)
	for _, s := range p.Sections {
		for _, text := range []*markdown.Section{s.Own, s.Shown()} {
			if text != nil {
				texts = append(texts, text)
			}
		}
	}
	return texts
}

// WordsOf are the words of the shared glossary, by id, that a guide to a standard links to, and those that their
// explanations link to.
func (g *Guide) WordsOf(s *Standard) map[string]*Word { return g.linked(g.Kinds[s.ID], g.Sections(s)) }

// Used tells whether any guide uses a word of the shared glossary: what is written once for a kind of standard does,
// or a page of any municipality, whichever are built.
func (g *Guide) Used(word string) bool { return g.used[word] }

// findUsed finds the words that any guide uses.
func (g *Guide) findUsed(fsys fs.FS) {
	g.used = map[string]bool{}
	for id, k := range g.Kinds {
		texts := k.calculatorTexts()
		for _, pages := range []map[string]*pageFile{k.pages, k.alone} {
			for _, p := range pages {
				texts = append(append(texts, p.doc.Intro), p.doc.Sections...)
			}
		}
		for _, m := range g.Config.Known {
			texts = append(texts, g.wordsLinked(fsys, path.Join(g.Config.Folder, m, id), k)...)
		}
		for word := range g.linked(k, texts) {
			g.used[word] = true
		}
	}
}

var linkForm = regexp.MustCompile(`\]\(([^)\s]+)\)`)

// wordsLinked are the explanations of the words that the files of a standard link to. The files are not read as pages
// here: another municipality's may be at fault.
func (g *Guide) wordsLinked(fsys fs.FS, dir string, k *StandardKind) (texts []*markdown.Section) {
	_ = fs.WalkDir(fsys, dir, func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || path.Ext(name) != ".md" || path.Base(name) == "source.md" {
			return nil
		}
		text, _ := fs.ReadFile(fsys, name)
		for _, m := range linkForm.FindAllSubmatch(text, -1) {
			id, ok := k.Word(string(m[1]))
			if w := g.Words[id]; ok && w != nil {
				g.used[id] = true
				texts = append(texts, w.Text)
			}
		}
		return nil
	})
	return texts
}

// linked are the words that texts link to, and so on.
func (g *Guide) linked(k *StandardKind, texts []*markdown.Section) map[string]*Word {
	words := map[string]*Word{}
	for len(texts) > 0 {
		for _, link := range texts[0].Links() {
			id, ok := k.Word(link.Name)
			if w := g.Words[id]; ok && w != nil && words[id] == nil {
				words[id] = w
				texts = append(texts, w.Text)
			}
		}
		texts = texts[1:]
	}
	return words
}

// FactsOf lists the facts that the guide to a standard rests on, sorted: those the standard is asked about and its own,
// those its calculators reckon with and cite, and those named in a text.
func (g *Guide) FactsOf(s *Standard) (ids []string) {
	kind := g.Kinds[s.ID]
	ids = append(s.Facts.IDs(), kind.Asks...)
	for _, t := range kind.Calculators {
		ids = append(ids, t.Calculator.Facts...)
		for _, q := range t.Inputs {
			ids = append(ids, named(q.Hint, q.HintAlso)...)
		}
		for _, sentence := range t.Sentences {
			ids = append(ids, sentence.Cite...)
			ids = append(ids, named(sentence.Text, sentence.Also, sentence.Else)...)
		}
	}
	texts := g.Sections(s)
	for _, w := range g.WordsOf(s) {
		texts = append(texts, w.Text)
	}
	for _, text := range texts {
		ids = append(ids, named(text.Heading)...)
		for _, ref := range text.Facts() {
			ids = append(ids, ref.Name)
		}
	}
	for _, p := range s.Pages {
		ids = append(ids, named(p.Title, p.Lead)...)
	}
	slices.Sort(ids)
	return slices.DeleteFunc(slices.Compact(ids), func(id string) bool { return s.All[id] == nil })
}

// named lists the {names} in some texts.
func named(texts ...string) (names []string) {
	for _, text := range texts {
		names = append(names, markdown.Names(text)...)
	}
	return names
}
