package main

import (
	"flag"
	"io"

	"borgerguide/build/file"
)

// command is something that the tool can be told to do. Help is made of these values.
type command struct {
	Name  string
	Args  string // what stands after the name
	Short string // what it does, on a line
	Long  string // more of it, in whole lines

	Operands bool // it takes more than flags
	// Flags declares the command's flags, and gives what runs it once they have been read.
	Flags func(*flag.FlagSet) action
}

// action runs a command.
type action func(call) error

// call is one run of a command.
type call struct {
	dir  string   // the project's folder
	args []string // what is left of the command line without the flags
	console
}

// commands are all there are, in the order of help.
var commands = []command{
	buildCommand, checkCommand, calcCommand, newCommand, addressesCommand, zipCommand, wasmCommand, licencesCommand,
}

// helpName is the command that tells of the others.
const helpName = "help"

// commandNamed finds a command.
func commandNamed(name string) (command, error) {
	names := []string{helpName}
	for _, c := range commands {
		if c.Name == name {
			return c, nil
		}
		names = append(names, c.Name)
	}
	what := "unknown command " + name
	if near := file.DidYouMean(name, names); near != "" {
		what += ": " + near
	}
	return command{}, usageError{what, overview()}
}

// flags declares those of the command, and that of all commands.
func (c command) flags() (flags *flag.FlagSet, dir *string, run action) {
	flags = flag.NewFlagSet(c.Name, flag.ContinueOnError)
	flags.SetOutput(io.Discard) // what is wrong is told with the command's help
	dir = flags.String("dir", ".", "the project's folder `DIR`, where it is not this one")
	return flags, dir, c.Flags(flags)
}
