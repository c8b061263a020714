package gowasm

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
)

// Standard is the way out: the standard compiler makes a module of the same source, a thousand times as large, from
// the package at pkg of the module whose root is dir. It needs Go at hand.
func Standard(dir, pkg string) ([]byte, error) {
	temporary, err := os.MkdirTemp("", "borgerguide")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(temporary)
	name := filepath.Join(temporary, "module.wasm")
	build := exec.Command("go", "build", "-buildmode=c-shared", "-trimpath", "-ldflags=-s -w", "-o", name, pkg)
	build.Dir = dir
	build.Env = append(os.Environ(), "GOOS=wasip1", "GOARCH=wasm")
	if out, err := build.CombinedOutput(); err != nil {
		return nil, fmt.Errorf("go build %s: %w\n%s", pkg, err, out)
	}
	return os.ReadFile(name)
}
