package main

import (
	"fmt"
	"strings"

	"borgerguide/build/output"
)

// changesFile gives the file to list changes in. An older list is known by its lines.
func changesFile(dir, name string) (string, error) {
	to, err := output.File(dir, name, func(old []byte) bool {
		for line := range strings.Lines(string(old)) {
			switch what, _, _ := strings.Cut(line, " "); what {
			case output.Added, output.Altered, output.Removed:
			default:
				return false
			}
		}
		return true
	})
	if err != nil {
		return "", fmt.Errorf("build --changes: %w: name a new file, as in --changes changes.txt", err)
	}
	return to, nil
}

// writeChanges lists what changed, a line each, in the order in which a host is to have it.
func writeChanges(to string, changes []output.Change) error {
	if to == "" {
		return nil
	}
	var lines strings.Builder
	for _, c := range changes {
		lines.WriteString(c.What + " " + c.Address + "\n")
	}
	return output.Write(to, []byte(lines.String()))
}
