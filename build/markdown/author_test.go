package markdown

import (
	"fmt"
	"math/rand"
	"strings"
)

// author writes pages by chance: as Markdown, and as the words that a reader must meet.
type author struct {
	*rand.Rand
	markdown, words strings.Builder
	number          int
}

// word is one that has not been written before.
func (a *author) word() string {
	a.number++
	return fmt.Sprintf("%s%d", []string{"Borger", "æble", "sag", "Øre", "frist"}[a.Intn(5)], a.number)
}

// phrase writes some words in one line, or wrapped, with marks among them. Its first begins in a capital.
func (a *author) phrase(wrap string) {
	a.say("Her")
	for range 1 + a.Intn(6) {
		a.markdown.WriteString([]string{" ", " ", " ", wrap}[a.Intn(4)])
		a.words.WriteByte(' ')
		switch a.Intn(8) {
		case 0:
			a.marked("*", "*")
		case 1:
			a.marked("**", "**")
		case 2:
			a.marked("[", []string{"](klage.html#a-b)", "](https://x.dk/?a=1)", "](ordbog.html#ord)"}[a.Intn(3)])
		case 3:
			a.markdown.WriteString("{klagefrist}")
			a.words.WriteString("fire uger")
		case 4:
			a.say(a.word())
			a.markdown.WriteString([]string{"\\*", "&amp;", "."}[a.Intn(3)])
		default:
			a.say(a.word())
		}
	}
	a.say(".")
}

func (a *author) say(words string) {
	a.markdown.WriteString(words)
	a.words.WriteString(words)
}

func (a *author) marked(before, after string) {
	a.markdown.WriteString(before)
	a.say(a.word())
	a.markdown.WriteString(after)
}

// block writes one block and a blank line.
func (a *author) block(id int) {
	switch a.Intn(6) {
	case 0:
		fmt.Fprintf(&a.markdown, "%s ", []string{"##", "###"}[a.Intn(2)])
		a.say(a.word())
		fmt.Fprintf(&a.markdown, " {#a-%d kilde=\"1 2\"}", id)
		if strings.HasPrefix(lastLine(a.markdown.String()), "###") {
			text := strings.TrimSuffix(a.markdown.String(), " kilde=\"1 2\"}") + "}"
			a.markdown.Reset()
			a.markdown.WriteString(text)
		}
	case 1, 2:
		numbers := a.Intn(2) == 0
		for i := range 1 + a.Intn(4) {
			mark := "- "
			if numbers {
				mark = fmt.Sprintf("%d. ", i+1)
			}
			a.markdown.WriteString(mark)
			a.phrase("\n" + strings.Repeat(" ", len(mark)))
			a.markdown.WriteByte('\n')
			a.words.WriteByte(' ')
		}
		a.markdown.WriteString("\n")
		a.say("Efter listen.") // else the next may be one list with it
	case 3:
		columns := 1 + a.Intn(4)
		for row := range 2 + a.Intn(3) {
			if row == 1 {
				a.markdown.WriteString("|" + strings.Repeat("---|", columns) + "\n")
				continue
			}
			for range columns {
				a.markdown.WriteString("| ")
				a.phrase(" ")
				a.markdown.WriteString(" ")
				a.words.WriteByte(' ')
			}
			a.markdown.WriteString("|\n")
		}
	case 4:
		a.markdown.WriteString("> ")
		a.phrase("\n> ")
	default:
		a.phrase([]string{"\n", "  \n", "\\\n"}[a.Intn(3)])
	}
	a.markdown.WriteString("\n\n")
	a.words.WriteByte(' ')
}

func lastLine(text string) string { return text[strings.LastIndexByte(text, '\n')+1:] }

func page(seed int64) (markdown string, words []string) {
	a := &author{Rand: rand.New(rand.NewSource(seed))}
	for id := range 1 + a.Intn(8) {
		a.block(id)
	}
	return a.markdown.String(), wordsOf(a.words.String())
}
