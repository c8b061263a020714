package main

import (
	"fmt"
	"path"
	"slices"

	"borgerguide/build/file"
)

// named are the municipalities that a flag names: one, or none where it is not given.
func named(only string) []string {
	if only == "" {
		return nil
	}
	return []string{only}
}

// unknown finds a municipality that is asked for and has no folder.
func (l loaded) unknown(only []string) error {
	for _, name := range only {
		if !slices.Contains(l.guide.Config.Known, name) {
			what := "--only: there is no folder " + path.Join(l.guide.Config.Folder, name)
			if near := file.DidYouMean(name, l.guide.Config.Known); near != "" {
				what += ": " + near
			}
			return fmt.Errorf("%s", what)
		}
	}
	return nil
}
