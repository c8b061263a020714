// Borgerguide makes an accessible site in plain Danish of a municipality's service standards.
//
// The stages, each one function of one package:
//
//	content.Load, Guide.Municipality   content/ and config.toml  →  the model
//	check.Guide, check.Municipality    is the guide true?
//	gowasm                             calculators/              →  WebAssembly
//	asset.Build                        site/ and the module      →  style and script
//	page.Site                          the model                 →  pages
//	check.Page, check.Site             do the pages hold?
//	output.Stage                       the pages                 →  public/, in one step
//
// See docs/architecture.md.
package main

import (
	"flag"
	"fmt"
	"io"
	"os"
)

func main() {
	os.Exit(run(os.Args[1:], os.Stdout, os.Stderr))
}

const usage = `borgerguide makes a site of the content in this folder.

  borgerguide [build] [--adopt] [-o DIR]  build the site into the output folder
  borgerguide check [--list|--report|--html FILE]  run every check, write nothing but the report
  borgerguide calc NAME key=value …       run a calculator
  borgerguide new NAME                    make the folder of a new municipality
  borgerguide wasm -o FILE                write the calculators' WebAssembly module
`

// run is the tool: its exit code is 0 when all is well, 1 when something is wrong with the content, 2 when the
// command is, or when a calculator finds fault with an answer.
func run(args []string, stdout, stderr io.Writer) int {
	command := "build"
	if len(args) > 0 && args[0][:min(1, len(args[0]))] != "-" {
		command, args = args[0], args[1:]
	}
	flags := flag.NewFlagSet(command, flag.ContinueOnError)
	flags.SetOutput(stderr)
	flags.Usage = func() { fmt.Fprint(stderr, usage) }
	dir := flags.String("dir", ".", "the project's folder")
	switch command {
	case "build":
		to := flags.String("o", "", "the output folder, instead of the one in config.toml")
		adopt := flags.Bool("adopt", false, "replace files in the output folder that the tool did not make")
		if flags.Parse(args) != nil || !noMore(flags, stderr) {
			return 2
		}
		return report(stderr, build(*dir, *to, *adopt, stdout))
	case "check":
		list := flags.Bool("list", false, "print each check and what it is for")
		html := flags.String("html", "", "write the report to this file, as a page to print and sign")
		full := flags.Bool("report", false, "print provenance, readability and notes to the editor")
		if flags.Parse(args) != nil || !noMore(flags, stderr) {
			return 2
		}
		if *list {
			return report(stderr, listChecks(*dir, stdout))
		}
		return report(stderr, checkOnly(*dir, *full, *html, stdout))
	case "calc":
		if flags.Parse(args) != nil {
			return 2
		}
		return calculate(*dir, flags.Args(), stdout, stderr)
	case "new":
		if flags.Parse(args) != nil || flags.NArg() != 1 {
			fmt.Fprint(stderr, "new: name the folder of the municipality, as in: borgerguide new aabenraa\n")
			return 2
		}
		return report(stderr, newMunicipality(*dir, flags.Arg(0), stdout))
	case "wasm":
		file := flags.String("o", "", "the file to write")
		if flags.Parse(args) != nil || !noMore(flags, stderr) {
			return 2
		}
		return report(stderr, writeModule(*dir, *file, stdout))
	}
	fmt.Fprintf(stderr, "unknown command %s\n\n%s", command, usage)
	return 2
}

func noMore(flags *flag.FlagSet, stderr io.Writer) bool {
	if flags.NArg() == 0 {
		return true
	}
	fmt.Fprintf(stderr, "unexpected %s\n\n%s", flags.Arg(0), usage)
	return false
}

// report prints an error, and turns it into an exit code.
func report(stderr io.Writer, err error) int {
	if err == nil {
		return 0
	}
	fmt.Fprintln(stderr, err)
	return 1
}
