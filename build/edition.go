package main

import (
	"regexp"
	"runtime/debug"
	"strings"
)

// releaseForm is the version of a release: v1.2.3, or v1.2.3-rc.1.
var releaseForm = regexp.MustCompile(`^v\d+\.\d+\.\d+(-[a-z]+(\.\d+)?)?$`)

// pseudoForm is how Go names what lies between releases: it ends in the day and the beginning of the revision.
var pseudoForm = regexp.MustCompile(`[-.]\d{14}-([0-9a-f]{12})(\+dirty)?$`)

// edition is the tool as the pages name it: its release, else the revision it was built from, and that it was modified.
// It is "" where the build tells neither: a page says nothing then. No day and no path is in it, so the same tool makes
// the same pages wherever and whenever it was built.
func edition(info *debug.BuildInfo) string {
	const name = "borgerguide "
	if info == nil {
		return ""
	}
	version, dirty := strings.CutSuffix(info.Main.Version, "+dirty")
	if releaseForm.MatchString(version) {
		return name + info.Main.Version
	}
	revision := ""
	if m := pseudoForm.FindStringSubmatch(info.Main.Version); m != nil {
		revision = m[1]
	}
	for _, s := range info.Settings {
		switch s.Key {
		case "vcs.revision":
			revision = s.Value[:min(len(s.Value), len("0123456789ab"))]
		case "vcs.modified":
			dirty = s.Value == "true"
		}
	}
	switch {
	case revision == "":
		return ""
	case dirty:
		return name + revision + "+dirty"
	}
	return name + revision
}
