package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestIsTerminal(t *testing.T) {
	null, err := os.OpenFile(os.DevNull, os.O_WRONLY, 0) // a device that takes characters, as a terminal is
	if err != nil {
		t.Fatal(err)
	}
	defer null.Close()
	plain, err := os.Create(filepath.Join(t.TempDir(), "answer.json"))
	if err != nil {
		t.Fatal(err)
	}
	defer plain.Close()
	reader, pipe, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	defer reader.Close()
	defer pipe.Close()
	if !isTerminal(null) || isTerminal(plain) || isTerminal(pipe) {
		t.Errorf("a device %v, a file %v, a pipe %v", isTerminal(null), isTerminal(plain), isTerminal(pipe))
	}
}

// TestCalcForPeopleAndPrograms: a person at a terminal reads words, a program JSON, and --json asks for what a program
// reads.
func TestCalcForPeopleAndPrograms(t *testing.T) {
	for _, c := range []struct {
		args, says string
		code       int
	}{
		{"transport -dir .. afstand=8 maade=kollektiv kollektiv=900 loen=600", "Sådan har vi regnet\n", 0},
		{"transport -dir .. afstand=-3 maade=bil dage=3 takst=2 loen=1", "Der er et problem\n", 2},
	} {
		ask := func(terminal bool, flags ...string) string {
			var stdout, stderr bytes.Buffer
			args := append(append([]string{"calc"}, flags...), strings.Fields(c.args)...)
			if code := run(args, console{&stdout, &stderr, terminal}); code != c.code || stderr.Len() > 0 {
				t.Errorf("%s: exit code %d, %s", c.args, code, stderr.String())
			}
			return stdout.String()
		}
		program := ask(false)
		if ask(true, "--json") != program || ask(false, "--json") != program {
			t.Errorf("%s: with --json it is something else", c.args)
		}
		if !strings.HasPrefix(program, `{"calculator":"transport",`) {
			t.Errorf("%s: a program reads %s", c.args, program)
		}
		if person := ask(true); !strings.Contains(person, c.says) || strings.Contains(person, "{") {
			t.Errorf("%s: a person reads %s", c.args, person)
		}
	}
}
