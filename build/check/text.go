package check

import (
	"fmt"
	"regexp"
	"sort"
	"strings"
	"unicode"

	"borgerguide/build/content"
	"borgerguide/build/file"
	"borgerguide/build/markdown"
)

// allSections lists every text of a standard's guide that is ours: pages, rules and worksheets, words.
func allSections(g *content.Guide, s *content.Standard) []*markdown.Section {
	sections := g.Sections(s)
	for _, w := range g.Words {
		sections = append(sections, w.Text)
	}
	return sections
}

var glossary = Check{
	Name:  "glossary",
	Title: "Svære ord er forklaret",
	Doc:   "Hvert ord i ordbogen bliver brugt på en side, og hver henvisning til ordbogen fører til et ord. Bruger en side et af ordene, er der en henvisning på siden.",
	Municipality: standards(func(g *content.Guide, m *content.Municipality, s *content.Standard) file.Problems {
		kind := g.Kinds[s.ID]
		if kind.Page(content.Glossary) == "" {
			return nil // a link to a word leads to no page, which is a problem of its own
		}
		problems := unknownWords(g, s)
		used := g.WordsOf(s)
		for _, id := range wordIDs(g.Words) {
			if used[id] == nil && !g.UsedElsewhere(id, kind) {
				problems = append(problems, g.Words[id].Place.Problem(
					"the word "+id+" is explained and never used in the guide of "+m.ID,
					"link to "+kind.WordAddress(id)+" where the word is used, or take it out"))
			}
		}
		for _, p := range s.Pages {
			if p.Kind != content.Glossary && p.Kind != content.Whole {
				problems = append(problems, unlinkedWords(g, kind, p, g.Lookup(m, s))...)
			}
		}
		return problems
	}),
}

// unknownWords finds links to words that the glossary does not have.
func unknownWords(g *content.Guide, s *content.Standard) (problems file.Problems) {
	for _, section := range allSections(g, s) {
		for _, link := range section.Links() {
			if id, ok := g.Kinds[s.ID].Word(link.Name); ok && g.Words[id] == nil && s.Words[id] == nil {
				problems = append(problems,
					link.Place.Problem("the glossary has no word "+id, file.DidYouMean(id, wordIDs(g.Words))))
			}
		}
	}
	return problems
}

// unlinkedWords finds words of the glossary that a page uses and nowhere links.
func unlinkedWords(g *content.Guide, kind *content.StandardKind, p *content.Page, lookup content.Lookup) (problems file.Problems) {
	linked := map[string]bool{}
	for _, section := range p.Texts() {
		for _, link := range section.Links() {
			if id, ok := kind.Word(link.Name); ok {
				linked[id] = true
			}
		}
	}
	for _, id := range wordIDs(g.Words) {
		if at, used := firstUse(p, g.Words[id], lookup); used && !linked[id] {
			problems = append(problems, at.Problem(
				"the word "+g.Words[id].Word+" is used on this page and not explained on it",
				"link its first use to "+kind.WordAddress(id)))
		}
	}
	return problems
}

// firstUse finds where a page's running text first uses a word, in any of its forms.
func firstUse(p *content.Page, w *content.Word, lookup content.Lookup) (file.Place, bool) {
	for _, section := range p.Texts() {
		for _, b := range section.Blocks(lookup.Words) {
			if b.Heading || b.Quote {
				continue
			}
			text := " " + strings.Join(strings.FieldsFunc(strings.ToLower(b.Text), notALetter), " ") + " "
			for _, form := range append([]string{w.Word}, w.Forms...) {
				if strings.Contains(text, " "+strings.ToLower(form)+" ") {
					return b.Place, true
				}
			}
		}
	}
	return file.Place{}, false
}

func notALetter(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }

func wordIDs(words map[string]*content.Word) (ids []string) {
	for id := range words {
		ids = append(ids, id)
	}
	sort.Strings(ids)
	return ids
}

var sentences = Check{
	Name:  "sentences",
	Title: "Sætningerne er korte",
	Doc:   "Ingen sætning i vores egen tekst er længere end 25 ord. Lange sætninger må kun stå i citater.",
	Guide: func(g *content.Guide) (problems file.Problems) {
		for _, t := range g.Tools {
			problems = append(problems, shortSentences(t.Intro, t.Place)...)
			problems = append(problems, shortSentences(t.Start, t.Place)...)
			for _, q := range t.Inputs {
				problems = append(problems, shortSentences(q.Label, q.Place)...)
				problems = append(problems, shortSentences(q.Hint, q.Place)...)
				for _, note := range q.Notes {
					problems = append(problems, shortSentences(note, q.Place)...)
				}
			}
			for _, s := range t.Sentences {
				problems = append(problems, shortSentences(s.Text, s.Place)...)
			}
		}
		for _, id := range g.Facts.IDs() {
			problems = append(problems, shortFact(g.Facts[id])...)
		}
		return problems
	},
	Municipality: standards(func(g *content.Guide, m *content.Municipality, s *content.Standard) (problems file.Problems) {
		lookup := g.Lookup(m, s)
		for _, id := range s.Facts.IDs() {
			problems = append(problems, shortFact(s.Facts[id])...)
		}
		for _, p := range s.Pages {
			problems = append(problems, shortSentences(markdown.Fill(p.Title, lookup.Words), p.TitlePlace)...)
			problems = append(problems, shortSentences(markdown.Fill(p.Lead, lookup.Words), p.LeadPlace)...)
		}
		for _, section := range allSections(g, s) {
			for _, b := range section.Blocks(lookup.Words) {
				if !b.Quote {
					problems = append(problems, shortSentences(b.Text, b.Place)...)
				}
			}
		}
		return problems
	}),
}

// maxWords is how long a sentence may be, in words.
const maxWords = 25

// shortFact looks at the sentences that are printed with a fact.
func shortFact(f *content.Fact) (problems file.Problems) {
	problems = shortSentences(f.About, f.Place)
	for _, r := range f.Rows {
		problems = append(problems, shortSentences(r.Assumption, r.Place)...)
	}
	return problems
}

func shortSentences(text string, at file.Place) (problems file.Problems) {
	if at.File == nil {
		return nil
	}
	for _, s := range splitSentences(text) {
		if n := len(strings.Fields(s)); n > maxWords {
			problems = append(problems, at.Problem(fmt.Sprintf("this sentence has %d words: »%s«", n, s), "write two sentences; at most 25 words in one"))
		}
	}
	return problems
}

var (
	sentenceEnd = regexp.MustCompile(`[.!?:]["«)]?\s+`)
	// notAnEnd are points that end no sentence: abbreviations, and numbers before a month or an object.
	notAnEnd = regexp.MustCompile(`(?i)(\b(nr|stk|kr|fx|bl|bl\.a|mv|ca|pkt|kap|jf|f|eks|pr|dvs|evt|inkl|tlf)|\d)\.$`)
)

// splitSentences divides a text where its sentences end.
func splitSentences(text string) (list []string) {
	start := 0
	for _, m := range sentenceEnd.FindAllStringIndex(text, -1) {
		if notAnEnd.MatchString(text[start : m[0]+1]) {
			continue
		}
		list = append(list, strings.TrimSpace(text[start:m[1]]))
		start = m[1]
	}
	if rest := strings.TrimSpace(text[start:]); rest != "" {
		list = append(list, rest)
	}
	return list
}
