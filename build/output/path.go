package output

import (
	"errors"
	"fmt"
	"regexp"
	"runtime"
	"strings"
	"unicode"
)

// Legible finds what nobody means who writes the path of a folder: it would make a folder of an odd name, often
// somewhere in the project.
func Legible(wanted string) error {
	if what := illegible(wanted, runtime.GOOS == "windows"); what != "" {
		return errors.New(what)
	}
	return nil
}

var (
	drive    = regexp.MustCompile(`^[A-Za-z]:`)
	whole    = regexp.MustCompile(`^([A-Za-z]:[/\\]|[/\\]{2}[^/\\])`) // of Windows: on a drive, or on a server
	variable = regexp.MustCompile(`\$[A-Za-z_{(]|%[A-Za-z_()]+%`)
)

// illegible says what is wrong with a path as it is written, "" where nothing is.
func illegible(wanted string, onWindows bool) string {
	path := drive.ReplaceAllString(wanted, "")
	switch sign := strings.IndexAny(path, `<>"|?*:`); {
	case strings.ContainsFunc(wanted, unicode.IsControl):
		return fmt.Sprintf("the path %q holds a sign that no path has: "+
			`in TOML between "…" a backslash is no part of a path, so write / instead`, wanted)
	case strings.TrimSpace(wanted) != wanted:
		return fmt.Sprintf("the path %q begins or ends with a blank", wanted)
	case strings.HasPrefix(wanted, "~"), variable.MatchString(wanted):
		return fmt.Sprintf("the path %q is not filled in here: write the whole path", wanted)
	case sign >= 0:
		return fmt.Sprintf("the path %q holds %q, which a folder of Windows cannot have in its name", wanted,
			path[sign])
	case !onWindows && (whole.MatchString(wanted) || path != wanted || strings.Contains(wanted, `\`)):
		return "the path " + wanted + " is one of Windows, and this system is another"
	case onWindows && path != wanted && !whole.MatchString(wanted):
		return fmt.Sprintf("the path %q names a drive, and no folder from its root: write %s/ first", wanted,
			wanted[:2])
	case onWindows && strings.IndexAny(wanted, `/\`) == 0 && !whole.MatchString(wanted):
		return fmt.Sprintf("the path %q does not say on which drive: write it with its drive, as in C:/site", wanted)
	}
	return ""
}
