// Package markdown reads the guide's Markdown and writes it as HTML or as plain text. It is the only importer of
// goldmark.
//
// Parse gives a Doc: a list of Sections, one for each ## heading, with what stands before the first as the Doc's
// Intro. A Section knows its id, the sources it names (kilde) and its place; its text is read with Blocks and written
// with a Writer, which is told what the {facts} in it are worth. What the guide's Markdown may not hold (raw HTML, a
// heading without an id, an address of an unknown kind) is a problem with its place, never dropped.
package markdown

import (
	"bytes"
	"fmt"
	"regexp"
	"strings"
	"unicode"

	"borgerguide/build/file"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"
)

// Doc is one Markdown text.
type Doc struct {
	Intro    *Section // what stands before the first ## heading; its ID is empty
	Sections []*Section
}

// Section is a ## heading and what stands under it, up to the next.
type Section struct {
	ID      string
	Heading string
	Kilde   []string // the passages it renders, as written
	Place   file.Place

	kildeAt int // where they are written, 0 where none are

	file  *file.File
	text  []byte // what goldmark read: the file with everything else blanked
	head  *ast.Heading
	nodes []ast.Node
	notes string
}

// Empty tells whether nothing stands under the heading.
func (s *Section) Empty() bool { return len(s.nodes) == 0 }

// Rules says what a text may hold beyond paragraphs and lists, and how its notes are told from others.
type Rules struct {
	NoSections bool // no ## headings: for a short text among other words

	Notes string // before the ids of its footnotes, where the text stands on a page beside another that has some
}

// Parse reads the text between two offsets of a file. All its places are places of that file.
func Parse(f *file.File, from, to int, rules Rules) (*Doc, file.Problems) {
	if problem, is := tooLarge(f, from, to); is {
		return &Doc{Intro: &Section{file: f, text: f.Text, Place: f.At(0)}}, file.Problems{problem}
	}
	blank := make([]byte, len(f.Text))
	for i, c := range f.Text {
		switch {
		case i >= from && i < to, c == '\n':
			blank[i] = c
		default:
			blank[i] = ' '
		}
	}
	blankLines(blank[:from])
	p := &reading{file: f, text: blank, rules: rules, seen: map[string]bool{}}
	context := parser.NewContext()
	root := engine.Parser().Parse(text.NewReader(blank), parser.WithContext(context))
	p.split(root)
	p.unused(root, context)
	return &p.doc, p.problems
}

// blankLines leaves only the line ends before the text, so that spaces cannot indent its first line.
func blankLines(before []byte) {
	if i := bytes.LastIndexByte(before, '\n'); i >= 0 {
		for j := i + 1; j < len(before); j++ {
			before[j] = '\n'
		}
	}
}

// engine holds the parsers in use; it is never changed after it is made.
var engine = goldmark.New(
	goldmark.WithExtensions(extension.Table, extension.Footnote),
	goldmark.WithParserOptions(
		parser.WithHeadingAttribute(),
		parser.WithInlineParsers(util.Prioritized(factParser{}, 150)),
		// Before footnotes let go what nothing refers to.
		parser.WithASTTransformers(util.Prioritized(strayNotes{}, 100)),
	),
)

type reading struct {
	file     *file.File
	text     []byte
	rules    Rules
	doc      Doc
	seen     map[string]bool
	problems file.Problems
}

// maxProblems is how many are told of one text: to say where each stands takes as long as the text.
const maxProblems = 200

func (p *reading) problem(at int, what, instead string) {
	if len(p.problems) == maxProblems {
		return
	}
	p.problems = append(p.problems, p.file.At(max(at, 0)).Problem(what, instead))
}

// split deals the document's blocks out to its sections and checks each.
func (p *reading) split(root ast.Node) {
	current := p.newSection(0)
	p.doc.Intro = current
	for n := root.FirstChild(); n != nil; n = n.NextSibling() {
		p.check(n)
		p.kept(n)
		if missed := p.missedHeading(n); missed != nil {
			current = missed
			p.doc.Sections = append(p.doc.Sections, current)
			continue
		}
		h, ok := n.(*ast.Heading)
		if !ok || underlined(p.text, h) {
			current.nodes = append(current.nodes, n)
			continue
		}
		switch {
		case h.Level == 1:
			p.problem(lineStart(p.text, h), "a page's heading stands in its front matter",
				"write title = \"…\" between the +++ lines, and ## for the sections")
		case h.Level == 2 && p.rules.NoSections:
			p.problem(lineStart(p.text, h), "a heading has no place in this text", "write paragraphs and lists only")
		case h.Level == 2:
			current = p.section(h)
			p.doc.Sections = append(p.doc.Sections, current)
		default:
			p.heading(h)
			current.nodes = append(current.nodes, n)
		}
	}
}

// section begins a new section at its heading.
func (p *reading) section(h *ast.Heading) *Section {
	s := p.newSection(lineStart(p.text, h))
	told := len(p.problems)
	s.ID, s.Kilde, s.kildeAt = p.heading(h)
	s.Heading = withoutBraces(plain(h, p.text, nil))
	if told == len(p.problems) {
		s.head = h
	}
	return s
}

func (p *reading) newSection(at int) *Section {
	return &Section{Place: p.file.At(at), file: p.file, text: p.text, notes: p.rules.Notes}
}

// named is a name between the signs of HTML, longer than most of HTML's own.
var named = regexp.MustCompile(`^<([a-z][a-z0-9.-]{4,})>`)

// check looks for what the guide's Markdown may not hold, in a block and everything inside it.
func (p *reading) check(block ast.Node) {
	depth := 0
	_ = ast.Walk(block, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if !entering {
			depth--
			return ast.WalkContinue, nil
		}
		if depth++; depth > maxNesting {
			p.problem(position(n),
				fmt.Sprintf("these words stand in more than %d lists, quotations and marks", maxNesting),
				"write them in one list, or in paragraphs")
			return ast.WalkStop, nil
		}
		switch n := n.(type) {
		case *ast.RawHTML, *ast.HTMLBlock:
			instead := "write it as Markdown"
			name := named.FindSubmatch(p.text[position(n):])
			if name != nil && n.Kind() == ast.KindRawHTML {
				instead += "; if a value is meant, as {" + string(name[1]) + "}"
			}
			p.problem(position(n), "HTML has no place in the content", instead)
		case *ast.Image:
			p.problem(position(n), "pictures are not part of the guide", "say it in words")
		case *ast.Link:
			p.address(position(n), string(n.Destination))
			if strings.TrimFunc(plain(n, p.text, nil), unseen) == "" {
				p.problem(position(n), "a link to "+string(n.Destination)+" has no words",
					"write the words that are read out: [words](address)")
			}
		case *ast.AutoLink:
			p.address(position(n), leadsTo(n, p.text))
		case *ast.Heading:
			if n.Parent().Kind() != ast.KindDocument {
				p.problem(position(n), "a heading stands inside a list or a quotation",
					"write it on a line of its own, or as **bold** words")
			}
		}
		return ast.WalkContinue, nil
	})
}

// unseen tells whether a sign leaves nothing to see or to read out.
func unseen(r rune) bool { return unicode.IsSpace(r) || unicode.Is(unicode.Cf, r) }

// position is a node's offset, or that of the nearest node around it that knows its own.
func position(n ast.Node) int {
	for ; n != nil; n = n.Parent() {
		if at := n.Pos(); at >= 0 {
			return at
		}
		if n.Type() == ast.TypeBlock && n.Lines().Len() > 0 {
			return n.Lines().At(0).Start
		}
	}
	return 0
}

// lineStart is the offset of the first byte of the line a heading stands on.
func lineStart(text []byte, n ast.Node) int {
	return bytes.LastIndexByte(text[:min(position(n), len(text))], '\n') + 1
}
