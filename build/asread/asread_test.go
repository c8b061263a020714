package asread

import (
	"fmt"
	"strings"
	"testing"
)

// written are words as an editor writes them, each line a paragraph.
func written(text string) (words []Word) {
	for _, line := range strings.Split(text, "\n") {
		block := Words(line)
		if len(block) > 0 {
			block[0].Opens = true
		}
		words = append(words, block...)
	}
	return words
}

// compared is how a text is shown beside what was received, or its differences.
func compared(text, received string) string {
	m := Match(written(text), Words(received))
	var differences []string
	for _, d := range m.Differences {
		differences = append(differences, fmt.Sprintf("%q for %q", Join(d.Written), Join(d.Received)))
	}
	if len(differences) > 0 {
		return strings.Join(differences, ", ")
	}
	return Join(m.Words)
}

func TestTheSameToAReader(t *testing.T) {
	for _, c := range []struct{ what, written, received, shown string }{
		{"soft hyphens", "en sagsbehandling her", "en sags\u00adbehand\u00adling her", "en sagsbehandling her"},
		{"a soft hyphen at a line's end", "sagsbehandling", "sags\u00ad\nbehandling", "sagsbehandling"},
		{"a soft hyphen before a blank", "sagsbehandling", "sags\u00ad behandling", "sagsbehandling"},
		{"a soft hyphen behind a word", "svar inden", "svar\u00ad inden", "svar inden"},
		{"a soft hyphen at both lines' ends", "sags\u00ad\u2028behandling", "sags\u00ad\nbehandling", "sagsbehandling"},
		{"Word's soft hyphen", "sagsbehandling", "sags\x1fbehandling", "sagsbehandling"},
		{"Word's hyphen", "CO-industri", "CO\x1eindustri", "CO-industri"},
		{"a soft hyphen that hangs", "aktivitets- og samvær", "aktivitets\u00ad\nog samvær", "aktivitets- og samvær"},
		{"a divided word", "beskæftigelse", "beskæf-\ntigelse", "beskæftigelse"},
		{"divided twice", "beskæftigelse", "be-\nskæf-\r\ntigelse", "beskæftigelse"},
		{"divided over a page", "beskæftigelse", "beskæf-\n\f\ntigelse", "beskæftigelse"},
		{"divided in capitals", "BESKÆFTIGELSE", "BESKÆF-\nTIGELSE", "BESKÆFTIGELSE"},
		{"its own hyphen", "CO-industri", "CO-\nindustri", "CO-industri"},
		{"its own hyphen before a capital", "Nord-Syd", "Nord-\nSyd", "Nord-Syd"},
		{"numbers", "mellem 1-5 dage", "mellem 1-\n5 dage", "mellem 1-5 dage"},
		{"a hanging hyphen", "aktivitets- og samvær", "aktivitets-\nog samvær", "aktivitets- og samvær"},
		{"a hanging hyphen before another word", "ind- eller ud", "ind-\neller ud", "ind- eller ud"},
		{"divided by the editor", "beskæf-\u2028tigelse", "beskæftigelse", "beskæftigelse"},
		{"other hyphens", "10-12 uger", "10‐12 uger", "10‐12 uger"},
		{"a hyphen that holds together", "e-mail", "e\u2011mail", "e\u2011mail"},
		{"dashes", "18 - 67 år", "18 – 67 år", "18 – 67 år"},
		{"a dash before a word", "Retsregler og -praksis", "Retsregler og –praksis", "Retsregler og –praksis"},
		{"quotation marks", `sig "ja" og »nej«`, "sig ”ja” og „nej“", "sig ”ja” og „nej“"},
		{"apostrophes", "sagen's `bilag`", "sagen’s ‘bilag´", "sagen’s ‘bilag´"},
		{"an ellipsis", "og så ...", "og så …", "og så …"},
		{"points", "[…]", "[...]", "[...]"},
		{"no blank after §", "§ 103, §§ 5 og (§ 7)", "§103, §§5 og (§7)", "§103, §§5 og (§7)"},
		{"a blank after §", "§103", "§\u00a0103", "§ 103"},
		{"decomposed letters", "Lån en gård é", "La\u030an en ga\u030ard e\u0301", "Lån en gård é"},
		{"composed letters", "La\u030an", "Lån", "Lån"},
		{"ligatures", "effektiv fin flytning", "eﬀektiv ﬁn ﬂytning", "effektiv fin flytning"},
		{"zero-width signs", "ret til", "\ufeffr\u200bet\u200d t\u2060il", "ret til"},
		{"other blanks", "5 % af lønnen", "5\u00a0%\u2009af\u3000lønnen", "5 % af lønnen"},
		{"Word's line breaks", "et to tre fire", "et\vto\u2028tre\u2029fire", "et to tre fire"},
		{"bullets", "et\nto\ntre\nfire\nfem", "• et\n\uf0b7\tto\no tre\n– fire\n* fem", "et to tre fire fem"},
		{"a bullet on its own line", "et", "•\n\net", "et"},
		{"a bullet without a blank", "et", "•et", "et"},
		{"a bullet at the end", "et", "et\n•", "et"},
		{"a bullet that is written", "et\n▪ to", "et\n• to", "et • to"},
		{"a dash that begins a line", "fra 10 - 12", "fra 10\n- 12", "fra 10 - 12"},
	} {
		if got := compared(c.written, c.received); got != c.shown {
			t.Errorf("%s: %q beside %q: %s, want %q", c.what, c.written, c.received, got, c.shown)
		}
	}
}

func TestAnotherTextToAReader(t *testing.T) {
	for _, c := range []struct{ what, written, received, want string }{
		{"another word", "inden 4 uger", "senest 4 uger", `"inden" for "senest"`},
		{"a word more", "du kan ikke klage her", "du kan klage her", `"ikke" for ""`},
		{"a word less", "du kan klage her", "du kan ikke klage her", `"" for "ikke"`},
		{"two places", "a b c d e f g h i", "x b c d e f g y i", `"a" for "x", "h" for "y"`},
		{"a number put together", "15 dage", "1-\n5 dage", `"15" for "1- 5"`},
		{"a hanging hyphen lost", "aktivitetsog samvær", "aktivitets-\nog samvær",
			`"aktivitetsog" for "aktivitets- og"`},
		{"a word that stays divided", "beskæf- tigelse", "beskæf-\ntigelse", `"beskæf-" for "beskæf- tigelse"`},
		{"a word that a soft hyphen divides", "sags behandling", "sags\u00ad\nbehandling",
			`"sags" for "sags behandling"`},
		{"Cyrillic", "b\u0430rn", "barn", "\"b\u0430rn\" for \"barn\""},
		{"a letter for a number", "3O dage", "30 dage", `"3O" for "30"`},
		{"small letters", "lov", "Lov", `"lov" for "Lov"`},
		{"punctuation", "lov.", "lov", `"lov." for "lov"`},
		{"quotation marks of another number", `"ja"`, "'ja'", "\"\\\"ja\\\"\" for \"'ja'\""},
		{"a power", "m2", "m²", `"m2" for "m²"`},
		{"a fraction", "1/2", "½", `"1/2" for "½"`},
		{"a bullet amid a line", "et to", "et • to", `"" for "•"`},
		{"a dash amid a line", "et to", "et - to", `"" for "-"`},
		{"a dash that begins a line", "fra 10 12", "fra 10\n- 12", `"" for "-"`},
		{"a sign before a number", "5 grader", "-5 grader", `"5" for "-5"`},
		{"a blank in a word", "al le", "alle", `"al le" for "alle"`},
		{"a box to tick", "ja", "☐ ja", `"" for "☐"`},
	} {
		if got := compared(c.written, c.received); got != c.want {
			t.Errorf("%s: %q beside %q: %s, want %s", c.what, c.written, c.received, got, c.want)
		}
	}
}

func TestSigns(t *testing.T) {
	for _, c := range []struct{ written, received, want string }{
		{"b\u0430rn", "barn", "U+0430 CYRILLIC SMALL LETTER A, U+0061 LATIN SMALL LETTER A"},
		{"\u039fK", "OK", "U+039F GREEK CAPITAL LETTER OMICRON, U+004F LATIN CAPITAL LETTER O"},
		{"3O", "30", "U+004F LATIN CAPITAL LETTER O, U+0030 DIGIT ZERO"},
		{"l2", "12", "U+006C LATIN SMALL LETTER L, U+0031 DIGIT ONE"},
		{"”\u0430”", `"a"`, "U+0430 CYRILLIC SMALL LETTER A, U+0061 LATIN SMALL LETTER A"},
		{"m²", "m2", "U+00B2 SUPERSCRIPT TWO, U+0032 DIGIT TWO"},
		{"K\u0338", "K", "U+0338 COMBINING LONG SOLIDUS OVERLAY, "},
		{"inden", "senest", ""},
		{"på", "pa", ""},
	} {
		got := ""
		if ofWritten, ofReceived, ok := Signs(Words(c.written), Words(c.received)); ok {
			got = ofWritten + ", " + ofReceived
		}
		if got != c.want {
			t.Errorf("%q and %q: %q, want %q", c.written, c.received, got, c.want)
		}
	}
}

func TestWithoutResidue(t *testing.T) {
	const text = "Skriv til a@b.dk.\nmailto:a@b.dk\nmailto:c@d.dk\nmailto:a@b.dk nu"
	want := "Skriv til a@b.dk.\n             \nmailto:c@d.dk\nmailto:a@b.dk nu"
	if got := WithoutResidue(text); got != want {
		t.Errorf("%q", got)
	}
}

func TestHolds(t *testing.T) {
	const text = "Du får svar inden 30 hverdage, jf. §103, og ”ja” er mellem 10–12 uger …"
	for quote, want := range map[string]bool{
		"svar inden 30\nhverdage": true, "§ 103, og \"ja\"": true, "10-12 uger ...": true, "hverdag": true,
		"30 hver dage": false, "svar 30": false, "10-13": false,
	} {
		if Holds(text, quote) != want {
			t.Errorf("%q: %v", quote, !want)
		}
	}
}

// TestTooManyDifferences: where another text was received, some differences are told, and the rest is left.
func TestTooManyDifferences(t *testing.T) {
	for _, n := range []int{1, 19, 20, 21, 100} {
		received := strings.Repeat("en to tre fire fem ", n)
		m := Match(written(strings.ReplaceAll(received, "to", "2")), Words(received))
		if len(m.Differences) != min(n, maxDifferences) {
			t.Errorf("%d differences of %d", len(m.Differences), n)
		}
		before := 0
		for i, read := range m.Read {
			if read < before || read > 5*n {
				t.Fatalf("of %d: before word %d, %d words are read, after %d", n, i, read, before)
			}
			before = read
		}
	}
	if m := Match(written("et to"), Words("tre fire fem")); len(m.Differences) != 1 || m.ReadBefore(2) != 3 {
		t.Errorf("%+v", m)
	}
}
