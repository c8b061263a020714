package file

import (
	"bytes"
	"regexp"
	"strings"
	"unicode/utf8"
)

// What a program wrote that is no text of the project, or a text that another program read in the wrong way: no word of
// it can be held against anything, so one problem says so, and the file is not read.

// documents are what files of other programs begin with, and what they are.
var documents = []struct{ begins, is string }{
	{"PK\x03\x04", "a document of Word, Excel or OpenOffice, or a zip file"},
	{"PK\x05\x06", "a zip file"},
	{"\xd0\xcf\x11\xe0", "a document of an older Word or Excel"},
	{"{\\rtf", "a document of Word or WordPad (RTF)"},
	{"%PDF", "a PDF document"},
	{"<!doctype html", "a web page"},
	{"<html", "a web page"},
	{"<?xml", "a document in XML"},
	{"mime-version:", "a web page or a mail as a browser saves it"},
}

const saveAsText = "open it where it was made and save it as plain text (UTF-8), or copy its words into this file"

// document is what a file is that is no text, "" where it may be one.
func document(text []byte) string {
	text = bytes.TrimPrefix(text, []byte("\ufeff"))
	start := string(bytes.TrimLeft(text[:min(len(text), 200)], " \t\r\n"))
	for _, d := range documents {
		begins := start[:min(len(start), len(d.begins))]
		if begins == d.begins || utf8.ValidString(begins) && strings.EqualFold(begins, d.begins) {
			return d.is
		}
	}
	if isUTF16(text) {
		return "a text in UTF-16, which Windows calls Unicode"
	}
	return ""
}

// isUTF16 tells whether a text is in UTF-16, by the mark it begins with or, without one, by the zero that stands in two
// bytes beside each Latin letter.
func isUTF16(text []byte) bool {
	if bytes.HasPrefix(text, []byte("\xff\xfe")) || bytes.HasPrefix(text, []byte("\xfe\xff")) {
		return true
	}
	const ofBytes = 4 // one in so many is a zero at least, whatever else than Latin letters there is
	return bytes.Count(text, []byte{0})*ofBytes > len(text)
}

// continued are the signs that a byte within a letter of UTF-8 becomes where it is read as Latin-1, or as Windows does.
const continued = "[\u0080-\u00bf" + windows + "]"

// windows are the signs that Windows has for the bytes from 0x80 to 0x9f; a blank stands for those it has none for.
const windows = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ"

var misreadForm = regexp.MustCompile(`[ÂÃ]` + continuedBut + `|â[\x{80}-\x{84}€‚„]` + continuedBut +
	`|ï(?:»¿|¿½)` + // the first signs of a file, and the sign for what was lost
	`|√[∏•¶òÖÜ©]|‚Ä[ìîôúù¶]` + // UTF-8 read as a Mac does
	`|├[^\s─-┿]|├[╕]` + // UTF-8 read as DOS does
	`|\p{Ll}[°µ›†‡]\p{Ll}` + // a text of Windows read as DOS does, or the other way round
	`|=C3=[89ABab][0-9A-Fa-f]`) // as mails are sent

var continuedBut = strings.ReplaceAll(continued, " ", "")

// misread finds the first letter that was read in the wrong way, and says what it is.
func misread(text []byte) (at int, what string) {
	lost := bytes.Index(text, []byte("\ufffd"))
	m := misreadForm.FindIndex(text)
	switch {
	case m == nil && lost < 0:
		return -1, ""
	case m == nil || lost >= 0 && lost < m[0]:
		return lost, "a letter was lost where U+FFFD stands now: the text was read in the wrong way"
	}
	signs := string(text[m[0]:m[1]])
	what = "»" + signs + "« is a letter that was read in the wrong way"
	if letter := asUTF8(signs); letter != "" {
		what = "»" + signs + "« is »" + letter + "« in UTF-8 read as Latin-1"
	}
	return m[0], what
}

// asUTF8 reads signs of Latin-1 as the bytes of UTF-8 that they were, "" where they are none.
func asUTF8(signs string) string {
	var text []byte
	for _, r := range signs {
		b := byte(0)
		if i := strings.IndexRune(windows, r); i >= 0 {
			b = byte(0x80 + utf8.RuneCountInString(windows[:i]))
		} else if r <= 0xff {
			b = byte(r)
		}
		text = append(text, b)
	}
	r, size := utf8.DecodeRune(text)
	if r == utf8.RuneError || size != len(text) || r < 0xa1 {
		return ""
	}
	return string(r)
}
