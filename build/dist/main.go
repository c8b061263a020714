// Dist makes what a municipality without Go needs, in the folder dist: the tool for each system, zip files of the site,
// the guides for editors and hosts, and the sum of each file. It is run by make dist, in the project's folder.
package main

import (
	"crypto/sha256"
	"fmt"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
)

// sumsName is the file of sums, as sha256sum writes and checks it.
const sumsName = "SHA256SUMS"

// beside are the texts that go along, as they are.
var beside = []string{"docs/writing.md", "docs/hosting.md", "docs/embedding.md", "LICENSE"}

func main() {
	if err := run("dist"); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

// run makes all of it. What an earlier run left in the folder is gone.
func run(dist string) error {
	if err := os.RemoveAll(dist); err != nil {
		return err
	}
	if err := os.Mkdir(dist, 0o755); err != nil {
		return err
	}
	for _, t := range targets {
		fmt.Println(filepath.Join(dist, t.name()))
		if err := t.build(filepath.Join(dist, t.name())); err != nil {
			return err
		}
	}
	if err := zipSites(dist); err != nil {
		return err
	}
	for _, name := range beside {
		text, err := os.ReadFile(name)
		if err == nil {
			err = os.WriteFile(filepath.Join(dist, filepath.Base(name)), text, 0o644)
		}
		if err != nil {
			return err
		}
	}
	sums, err := sumsOf(dist)
	if err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(dist, sumsName), []byte(sums), 0o644)
}

// zipSites lets the tool of this system make the zip files.
func zipSites(dist string) error {
	here := slices.Index(targets, target{runtime.GOOS, runtime.GOARCH})
	command := exec.Command("go", "run", "-trimpath", "./build")
	if here >= 0 {
		tool, err := filepath.Abs(filepath.Join(dist, targets[here].name()))
		if err != nil {
			return err
		}
		command = exec.Command(tool)
	}
	command.Args = append(command.Args, "zip", "-o", dist)
	return told(command)
}

// told runs a command and shows what it says.
func told(command *exec.Cmd) error {
	command.Stdout, command.Stderr = os.Stdout, os.Stderr
	if err := command.Run(); err != nil {
		return fmt.Errorf("%s: %w", strings.Join(command.Args, " "), err)
	}
	return nil
}

// sumsOf gives the sum of each file in a folder, a line for each, by name.
func sumsOf(dir string) (string, error) {
	entries, err := os.ReadDir(dir)
	if err != nil {
		return "", err
	}
	sums := map[string]string{}
	for _, e := range entries {
		data, err := os.ReadFile(filepath.Join(dir, e.Name()))
		if err != nil {
			return "", err
		}
		sums[e.Name()] = fmt.Sprintf("%x", sha256.Sum256(data))
	}
	var b strings.Builder
	for _, name := range slices.Sorted(maps.Keys(sums)) {
		fmt.Fprintf(&b, "%s  %s\n", sums[name], name)
	}
	return b.String(), nil
}
