package file

import (
	"strings"
	"testing"
	"testing/fstest"
)

func TestReadRefusesDocuments(t *testing.T) {
	for _, c := range []struct{ written, is string }{
		{"PK\x03\x04\x14\x00\x06\x00", "a document of Word"}, {"{\\rtf1\\ansi Du skal", "RTF"}, {"%PDF-1.7\n", "PDF"},
		{"\xd0\xcf\x11\xe0\xa1\xb1", "an older Word"}, {"\xff\xfeD\x00u\x00", "UTF-16"},
		{"\xfe\xff\x00D\x00u", "UTF-16"},
		{"D\x00u\x00 \x00", "UTF-16"}, {"\n<!DOCTYPE HTML>\n<p>Du", "a web page"}, {"<html><body>Du", "a web page"},
		{"<?xml version=\"1.0\"?>", "XML"}, {"MIME-Version: 1.0\n", "a mail"},
	} {
		_, err := Read(fstest.MapFS{"source.txt": {Data: []byte(c.written)}}, "source.txt")
		if err == nil || !strings.HasPrefix(err.Error(), "source.txt:1:1: this is ") ||
			!strings.Contains(err.Error(), c.is) || !strings.Contains(err.Error(), "plain text (UTF-8)") {
			t.Errorf("Read(%q): %v", c.written, err)
		}
	}
}

func TestReadTellsOfLettersThatWereMisread(t *testing.T) {
	for _, c := range []struct{ written, at, what string }{
		{"en\nArbejdsdusÃ¸r", "2:11", "»Ã¸« is »ø« in UTF-8 read as Latin-1"}, {"pÃ¥ tid", "1:2", "»å«"},
		{"vÃ¦re", "1:2", "»æ«"}, {"Ã˜konomi", "1:1", "»Ø«"}, {"Ã\u0098konomi", "1:1", "»Ø«"}, {"Ã…r", "1:1", "»Å«"},
		{"Ã†ndring", "1:1", "»Æ«"}, {"idÃ©", "1:3", "»é«"}, {"Â§ 103", "1:1", "»§«"}, {"Â»Ja", "1:1", "»»«"},
		{"10Â\u00a0km", "1:3", "wrong way"}, {"to â€“ tre", "1:4", "»–«"}, {"â€\u009dja", "1:1", "»”«"},
		{"Ãƒ¸", "1:1", "Latin-1"}, {"p√• tid", "1:2", "wrong way"}, {"v√¶re", "1:2", "wrong way"},
		{"v├ªre", "1:2", "wrong way"}, {"p├Ñ", "1:2", "wrong way"}, {"dus├©r", "1:4", "wrong way"},
		{"ï»¿Du", "1:1", "Latin-1"}, {"dus°r", "1:3", "wrong way"}, {"dus›r", "1:3", "wrong way"},
		{"dus=C3=B8r", "1:4", "wrong way"}, {"besk\ufffdftigelse", "1:5", "U+FFFD"}, {"bï¿½r", "1:2", "wrong way"},
	} {
		_, err := Read(fstest.MapFS{"a.md": {Data: []byte(c.written)}}, "a.md")
		if err == nil || !strings.HasPrefix(err.Error(), "a.md:"+c.at+": ") || !strings.Contains(err.Error(), c.what) ||
			!strings.Contains(err.Error(), "copy or save the text again") {
			t.Errorf("Read(%q): %v", c.written, err)
		}
	}
}

func TestReadTakesUnusualLetters(t *testing.T) {
	for _, text := range []string{
		"João, château, SÃO, CHÂTEAU", "»Den Lille Å«, 20 °C, 5 µg", "a † b", "√9 = 3",
		"âge, Naïve", "pk 4", "Â er et bogstav",
		"% af lønnen", "├── en mappe\n└── to", "½ § « » – — “ ” ‘ ’ • … €", "<svarfrist>", "a=C3, b", "Łódź, Dvořák",
	} {
		if _, err := Read(fstest.MapFS{"a.md": {Data: []byte(text)}}, "a.md"); err != nil {
			t.Errorf("Read(%q): %v", text, err)
		}
	}
}
