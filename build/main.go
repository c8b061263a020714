// Borgerguide makes an accessible site in plain Danish of a municipality's service standards.
//
// The stages, values in and values out, in the order of build.go and, between load and Publish, of stages.go:
//
//	load         content/ and config.toml  →  the model of what all municipalities share
//	check        is it true?               →  problems
//	makeAssets   calculators/ and site/    →  style, scripts and WebAssembly
//	makePages    each municipality         →  its pages, and what is wrong with it or with them
//	Publish      the finished files        →  public/, in one step
//
// Each command is a value in a file of its name. See docs/architecture.md.
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"runtime/debug"
	"strings"
)

func main() {
	os.Exit(run(os.Args[1:], console{os.Stdout, os.Stderr, isTerminal(os.Stdout)}))
}

// console is where the tool prints.
type console struct {
	stdout, stderr io.Writer
	terminal       bool // a person reads stdout
}

// isTerminal tells whether a file is a terminal, or another device that takes characters.
func isTerminal(f *os.File) bool {
	info, err := f.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0
}

// The exit codes.
const (
	exitWell    = 0
	exitWrong   = 1 // with the content, or with what a flag or an argument names, or calc and wasm leave unnamed
	exitCommand = 2 // the command cannot be read, or a calculator finds fault with an answer
)

// usageError is a command that cannot be read.
type usageError struct {
	what string
	help string // printed after it; "" where what says enough
}

func (e usageError) Error() string { return e.what }

// errAtFault is that a calculator finds fault with an answer, which is printed.
var errAtFault = errors.New("an answer is at fault")

// run is the tool. It gives the exit code.
func run(args []string, to console) int {
	err := dispatch(args, to)
	var usage usageError
	switch {
	case err == nil:
		return exitWell
	case errors.Is(err, errAtFault):
		return exitCommand
	case errors.As(err, &usage):
		fmt.Fprintln(to.stderr, usage.what)
		if usage.help != "" {
			fmt.Fprint(to.stderr, "\n", usage.help)
		}
		return exitCommand
	}
	fmt.Fprintln(to.stderr, err)
	return exitWrong
}

// dispatch finds what a command line asks for. Without the name of a command it is build.
func dispatch(args []string, to console) error {
	name := buildCommand.Name
	if len(args) > 0 && !strings.HasPrefix(args[0], "-") {
		name, args = args[0], args[1:]
	} else if len(args) > 0 {
		switch args[0] {
		case "-h", "-help", "--help":
			return help(nil, to.stdout)
		case "-version", "--version":
			info, _ := debug.ReadBuildInfo()
			_, err := fmt.Fprintln(to.stdout, version(info)+", "+toolsLaw())
			return err
		}
	}
	if name == helpName {
		return help(args, to.stdout)
	}
	c, err := commandNamed(name)
	if err != nil {
		return err
	}
	return c.run(args, to)
}

// version tells which tool this is, and nothing of the machine that it was built on.
func version(info *debug.BuildInfo) string {
	if info == nil {
		return "borgerguide, of an unknown version"
	}
	text := "borgerguide " + info.Main.Version
	if info.Main.Version == "" {
		text = "borgerguide (devel)"
	}
	settings := map[string]string{}
	for _, s := range info.Settings {
		settings[s.Key] = s.Value
	}
	if revision := settings["vcs.revision"]; revision != "" {
		text += ", revision " + revision + " of " + settings["vcs.time"]
	}
	if settings["vcs.modified"] == "true" {
		text += ", modified"
	}
	return text + ", " + info.GoVersion
}

// run reads the command's flags, wherever they stand among the arguments, and runs it.
func (c command) run(args []string, to console) error {
	flags, dir, action := c.flags()
	var rest []string
	for {
		if err := flags.Parse(args); errors.Is(err, flag.ErrHelp) {
			_, err := io.WriteString(to.stdout, c.help())
			return err
		} else if err != nil {
			return usageError{err.Error(), c.help()}
		}
		if flags.NArg() == 0 {
			break
		}
		rest, args = append(rest, flags.Arg(0)), flags.Args()[1:]
	}
	if len(rest) > 0 && !c.Operands {
		return usageError{"unexpected " + rest[0], c.help()}
	}
	return action(call{*dir, rest, to})
}
