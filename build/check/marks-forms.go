package check

import (
	"regexp"

	"borgerguide/build/danish"
)

// form is one way in which something that readers should not see stands in a text. Its first group, where it has one,
// is what is told of; a % in what is said stands for it.
type form struct {
	form          *regexp.Regexp
	what, instead string
	may           bool // it may stand behind a backslash
}

func shaped(expression, what, instead string) form {
	return form{form: regexp.MustCompile(expression), what: what, instead: instead}
}

// or is a form that may stand behind a backslash.
func (f form) orGuarded() form {
	f.may = true
	return f
}

const readerSees = "readers would see »%«: "

// rawForms are marks of Markdown that were not read as marks, in any text.
var rawForms = []form{
	shaped(`\[\^[^\]\n]*\]?:?`, readerSees+"this note has no text",
		"write the text on a line of its own: [^a]: and the words, with the same name and a blank after the colon"),
	shaped(`\[[^\[\]\n]*\]\([^)\n]*\)?`, readerSees+"this link is not read",
		"write [words](address), with no blank and no quotation mark in the address"),
	shaped(`\[[^\[\]\n]*\][ \n]+\([^)\s]*\)`, readerSees+"this link is not read", "write no blank between ] and ("),
	shaped(`\[[^\[\]\n]*\]\[[^\[\]\n]*\]|\]\(|\]\[`, readerSees+"this link is not read", "write [words](address)"),
	shaped(`\{[^{}\n]*\}?|\}`, readerSees+"these braces are not read",
		"write {name} without blanks, with one brace on each side, and without a backslash"),
	shaped(`##+`, readerSees+"this heading is not read",
		"write ## and a blank at the beginning of a line of its own, with a blank line before it"),
	shaped(`\+\+\++`, readerSees+"+++ stands around the front matter only",
		"begin the file with the front matter, and end it with a line of +++"),
	shaped(`\*\*+[^*\n]*\*\*+|\*\*+`, readerSees+"these stars are not read",
		"write **words** with no blank inside the stars, and as many stars after as before"),
	shaped(`~~+[^~\n]*~~+|~~+`, readerSees+"nothing is struck out in the guide",
		"take out the words that no longer hold, with their marks"),
	shaped(`={2,}|:{3,}|%{2,}|@{2,}|<{2,}|>{2,}|\$\$+`, readerSees+"this is no mark in the guide",
		"take the signs out"),
	shaped("``+", readerSees+"nothing is code in the guide", "write the words without these marks"),
}

// signForms are signs that are marks where they are not meant. They may stand behind a backslash.
var signForms = []form{
	shaped(`\*+`, readerSees+"this star is not read as a mark",
		"write *words* with no blank inside; × in a sum; \\* for a star").
		orGuarded(),
	shaped(`(?:^|[^\pL\pN_])(_+)`, readerSees+"this mark is not read",
		"write *words* where they are to be stressed; \\_ for the sign itself").
		orGuarded(),
	shaped(`(_+)(?:$|[^\pL\pN_])`, readerSees+"this mark is not read",
		"write *words* where they are to be stressed; \\_ for the sign itself").
		orGuarded(),
	shaped("`", readerSees+"nothing is code in the guide", "write the words without, or in »…«").orGuarded(),
	shaped(`(?m)^#`, readerSees+"this heading is not read",
		"write ## and a blank at the beginning of a line of its own").orGuarded(),
	shaped(`\\`, readerSees+"this backslash guards nothing", "take it out; write \\\\ for the sign itself").orGuarded(),
	shaped(`&#?[a-zA-Z0-9]+;`, readerSees+"this is no name of a sign", "write the sign itself").orGuarded(),
}

// markdownForms are the same in Markdown alone.
var markdownForms = []form{
	shaped(`<[a-zA-Z/!?][^<>\n]*>`, readerSees+"no link and no HTML is read here",
		"write [words](address)").orGuarded(),
	shaped(`[^\n]([•▪◦●■□‣⁃∙▫◆➢➤\x{F000}-\x{F0FF}])`, readerSees+"a list is not read here",
		"begin each point with - and a blank, on a line of its own").orGuarded(),
	shaped(`(?s)\|.*\||\|`, readerSees+"this table is not read",
		"write its rows one under the other, a blank line before them, and |---|---| with as many columns under the first").
		orGuarded(),
}

// bracketForms are brackets that are no link. What is left out of a quotation, and what is so in it, stands in some.
var bracketForms = []form{
	shaped(`\[[^\[\]\n]*\]?|\]`, readerSees+"these brackets are no link",
		"write [words](address); a note to oneself is taken out; for words in brackets ( )").orGuarded(),
}

const plainAdvice = "this text is shown as it is written: write the words without marks; a {name} is filled in only " +
	"where others of its kind have one"

// plainForms are marks in texts that are not read as Markdown.
var plainForms = []form{
	shaped(`</?[a-zA-Z!][^<>\n]*>`, readerSees+"HTML is not read here", "write the words without it"),
	shaped(`\\[!-/:-@\[-`+"`"+`{-~]`, readerSees+"a backslash guards nothing here", "write the sign alone"),
}

var (
	filledIn  = regexp.MustCompile(`\{[^{}\s]+\}`)
	addresses = regexp.MustCompile(`https?://[^\s<>"]*|www\.[^\s<>"]*|[^\s<>"(),]+@[^\s<>"(),]+`)
	omitted   = regexp.MustCompile(`\[(…|\.\.\.|sic!?)\]`)
)

var noteForms = []form{
	shaped(danish.Note, "»%« looks like a note to oneself, and readers would see it",
		"write what is meant, or take it out"),
}

// digitForms are numbers in signs that no check reads as a number.
var digitForms = []form{
	shaped(`\d*[^\P{N}0-9½¼¾²³]+\d*`, "»%« is no number that is read here",
		"write it in the digits 0 to 9, or in words; for a note write [^a]"),
	shaped(`(?:^|[^\pL\d])(\d*[²³]+)`, "»%« is no number that is read here",
		"write it in the digits 0 to 9; ² and ³ stand after a unit; for a note write [^a]"),
}

var controlForms = []form{
	shaped(`[\x00-\x08\x0b-\x1f\x7f\x{80}-\x{9f}\x{2028}-\x{202e}\x{2066}-\x{2069}\x{fffd}]`,
		"here stands a sign that cannot be seen, %U", "take it out; write a blank or a new line where one is meant"),
}
