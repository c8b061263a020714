package content

import (
	"path"
	"regexp"
	"slices"
	"strings"
)

var (
	wholeAddress  = regexp.MustCompile(`^([a-z]+:)?//|^(www\.)|^[a-z]+:`)
	foreignEnding = regexp.MustCompile(`(?i)\.(html|htm|md|markdown|txt|php|aspx|asp|pdf)$`)
)

// OldAddressFault says why no page of a guide can have had an address, which is written from the guide's folder, and
// what to write instead; "" where one can.
func OldAddressFault(old string) (what, instead string) {
	folder, name := path.Split(old)
	stem := strings.TrimSuffix(name, ending)
	switch {
	case strings.TrimSpace(old) == "":
		return "an old address is empty", "write the address, as in " + PageAddress("klage") + ", or take it out"
	case wholeAddress.MatchString(strings.ToLower(old)):
		what = "is a whole address"
	case strings.HasPrefix(old, "/"):
		what = "begins with a slash"
	case strings.Contains(old, `\`):
		what = `has \ in it`
	case slices.ContainsFunc(strings.Split(folder, "/"), func(part string) bool { return part == "." || part == ".." }):
		what = "leads out of its folder"
	case strings.ContainsAny(old, "#?"):
		what = "names a place on a page"
	case folder != "" && folder != CalculatorFolder && folder != EmbedFolder:
		what = "does not lie in the guide's folder"
	case !strings.HasSuffix(name, ending):
		what = "does not end with " + ending
	default:
		fault, _ := NameFault(stem)
		if fault == "" {
			return "", ""
		}
		what = "is none that a page can have: " + fault
		if reservedName.MatchString(stem) {
			return "the old address " + old + " " + what, "take it out"
		}
	}
	instead = "write it from the guide's folder, in small letters and with " + ending + ", as in "
	return "the old address " + old + " " + what, instead + meantAddress(old)
}

// meantAddress is the address of a page that is most like what somebody wrote.
func meantAddress(old string) string {
	old = strings.ReplaceAll(old, `\`, "/")
	old, _, _ = strings.Cut(old, "#")
	old, _, _ = strings.Cut(old, "?")
	parts := strings.FieldsFunc(old, func(r rune) bool { return r == '/' })
	if len(parts) == 0 {
		return PageAddress("klage")
	}
	name := plainName(foreignEnding.ReplaceAllString(parts[len(parts)-1], ""))
	folder := ""
	if len(parts) > 1 {
		if in := strings.ToLower(parts[len(parts)-2]) + "/"; in == CalculatorFolder || in == EmbedFolder {
			folder = in
		}
	}
	if what, _ := NameFault(name); what != "" {
		return PageAddress("klage")
	}
	return folder + PageAddress(name)
}
