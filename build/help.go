package main

import (
	"flag"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"
)

// help tells of all commands, or of the one that is named.
func help(args []string, out io.Writer) error {
	text := overview()
	if len(args) > 1 {
		return usageError{"unexpected " + args[1], text}
	}
	if len(args) == 1 && args[0] != helpName && !strings.HasPrefix(args[0], "-") {
		c, err := commandNamed(args[0])
		if err != nil {
			return err
		}
		text = c.help()
	}
	_, err := io.WriteString(out, text)
	return err
}

const (
	overviewHead = "borgerguide makes a site of the content in this folder.\n\n"
	overviewFoot = `
Every command takes --dir DIR, the project's folder, where it is not this one.

Exit codes:

  0  all is well
  1  something is wrong with the content, or with what a flag or an argument names; calc has no NAME, or wasm no -o
  2  the command cannot be read, new has no NAME, or a calculator finds fault with an answer
`
)

// overview tells of all commands.
func overview() string {
	var rows [][2]string
	for _, c := range commands {
		rows = append(rows, [2]string{c.usage(), c.Short})
	}
	rows = append(rows,
		[2]string{"borgerguide help [COMMAND]", "tell all this, or more of one command"},
		[2]string{"borgerguide --version", "tell which version this is, and the day of its law"})
	return overviewHead + table(rows) + overviewFoot
}

// usage is how the command is written. That which is meant where none is named stands in brackets.
func (c command) usage() string {
	name := c.Name
	if name == buildCommand.Name {
		name = "[" + name + "]"
	}
	return strings.TrimSpace("borgerguide " + name + " " + c.Args)
}

// help tells of one command.
func (c command) help() string {
	flags, _, _ := c.flags()
	var rows [][2]string
	flags.VisitAll(func(f *flag.Flag) {
		name := "--" + f.Name
		if len(f.Name) == 1 {
			name = "-" + f.Name
		}
		value, what := flag.UnquoteUsage(f)
		rows = append(rows, [2]string{strings.TrimSpace(name + " " + value), what})
	})
	short := strings.ToUpper(c.Short[:1]) + c.Short[1:]
	return fmt.Sprintf("%s\n\n%s.\n%s\nFlags:\n\n%s", c.usage(), short, c.Long, table(rows))
}

// table sets two columns.
func table(rows [][2]string) string {
	width := 0
	for _, r := range rows {
		width = max(width, utf8.RuneCountInString(r[0]))
	}
	var b strings.Builder
	for _, r := range rows {
		fmt.Fprintf(&b, "  %-*s  %s\n", width, r[0], r[1])
	}
	return b.String()
}
