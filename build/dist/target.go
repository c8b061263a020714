package main

import (
	"os"
	"os/exec"
)

// target is a system that the tool is made for.
type target struct{ system, processor string }

var targets = []target{
	{"linux", "amd64"}, {"linux", "arm64"},
	{"darwin", "amd64"}, {"darwin", "arm64"},
	{"windows", "amd64"}, {"windows", "arm64"},
}

// name is what the tool's file is called.
func (t target) name() string {
	system, ending := t.system, ""
	switch t.system {
	case "darwin":
		system = "macos"
	case "windows":
		ending = ".exe"
	}
	return "borgerguide-" + system + "-" + t.processor + ending
}

// build makes the tool for the target, without C and without a path of this machine: the same source and the same Go
// give the same bytes.
func (t target) build(to string) error {
	command := exec.Command("go", "build", "-trimpath", "-ldflags=-s -w", "-o", to, "./build")
	command.Env = append(os.Environ(), "CGO_ENABLED=0", "GOOS="+t.system, "GOARCH="+t.processor)
	return told(command)
}
