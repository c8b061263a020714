package content

import (
	"regexp"
	"strings"

	"borgerguide/build/asread"
	"borgerguide/calculators/quantity"
)

// half is a half as it is written on a keyboard without ½, also after a whole number.
var half = regexp.MustCompile(`(^|(\d) )1/2( |$)`)

// plain is a value without what does not matter: capitals, stray blanks, a full stop at its end, and how a system
// writes letters with marks and halves.
func plain(written string) string {
	text := strings.ToLower(strings.Join(strings.Fields(asread.Compose(written)), " "))
	return strings.TrimSuffix(half.ReplaceAllString(text, "$2½$3"), ".")
}

var (
	oneNumber = regexp.MustCompile(`^(\D*?)(\d+(?:[.,]\d+)*½?|½)(.*)$`)
	misread   = regexp.MustCompile(`\d[oOlI]|[oOlI]\d`) // a letter among digits
)

// instead says what to write for a value that could not be read.
func (f *Fact) instead(written string) string {
	measure := quantity.Measures[f.Unit]
	switch {
	case len(f.Values) > 0:
		return f.oneOf(written)
	case f.says != "":
		return "leave [fact." + f.ID + "] out"
	case measure.Unit == quantity.ClosedDays:
		return "write value as in " + measure.Example
	}
	advice := "write value as in " + measure.Example
	letter := misread.FindString(written)
	parts := oneNumber.FindStringSubmatch(plain(written))
	switch {
	case written == "":
	case letter != "":
		advice += "; among the digits stands the letter " + strings.Trim(letter, "0123456789") +
			", where 0 or 1 is meant"
	case strings.ContainsAny(strings.TrimLeft(written, "-–"), "-–"):
		advice += "; of a range write the end that nobody waits or pays more than, and quote the whole"
	case parts == nil:
		advice += "; write the number in digits"
	default:
		advice += f.leaveOut(parts[1], parts[2], parts[3])
	}
	return advice
}

// leaveOut says what stands around the number of a value and does not belong there.
func (f *Fact) leaveOut(before, number, after string) string {
	const rule = ": a value is one number and its unit"
	before, after = strings.TrimSpace(before), strings.TrimSpace(after)
	words := strings.Fields(after)
	switch {
	case before != "" && f.reads(number+" "+after):
		return "; leave out »" + before + "«" + rule + ", and what limits it stands in the quotation"
	case after == "":
		return "; write the unit after the number"
	case len(words) > 1 && f.reads(number+" "+words[0]) && oneNumber.MatchString(strings.Join(words[1:], " ")):
		return "; write the sum of the numbers" + rule + ", and quote the whole"
	case len(words) > 1 && f.reads(number+" "+words[0]):
		return "; leave out »" + strings.Join(words[1:], " ") + "«" + rule
	case strings.Trim(number, "0.,") == "":
		return "; a value is more than 0, and where there is none, write missing"
	}
	if !strings.ContainsAny(number, ".,") {
		return ""
	}
	if whole := strings.TrimRight(strings.TrimRight(number, "0"), ".,"); f.reads(whole + " " + after) {
		return "; write the number without decimals: " + whole
	}
	return ""
}

// reads tells whether a value can be read.
func (f *Fact) reads(written string) bool {
	row := Row{Written: written}
	return row.read(f) == ""
}
