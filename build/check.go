package main

import (
	"flag"
	"fmt"
	"io"

	"borgerguide/build/check"
	"borgerguide/build/page"
)

var checkCommand = command{
	Name:  "check",
	Args:  "[--list|[--report] [--html FILE]]",
	Short: "run every check, write nothing but the report",
	Long: `
Every problem is told with its place and with what to write instead. The pages are made too, since some checks are of
finished pages, and let go. The report is printed, or a page, or both. --list is asked for alone.
`,
	Flags: func(flags *flag.FlagSet) action {
		list := flags.Bool("list", false, "print each check and what it is for, and run none")
		html := flags.String("html", "", "write the report to `FILE`, as a page to print and sign")
		full := flags.Bool("report", false, "print the report: where words come from, readability, notes to the editor, when each sentence is said")
		return func(c call) error {
			switch {
			case *list && (*full || *html != ""):
				return usageError{what: "check: --list runs no check, so that there is no report: ask for it alone"}
			case *list:
				return listChecks(c.dir, c.stdout)
			}
			return checkOnly(c.dir, *full, *html, c.stdout)
		}
	},
}

// listChecks prints each check and what readers are told of it.
func listChecks(dir string, out io.Writer) error {
	l, err := load(dir)
	if err == nil {
		err = failed(l.problems, unwritten)
	}
	if err != nil {
		return err
	}
	for _, c := range check.All {
		words := l.guide.Build.Checks[c.Name]
		if _, err := fmt.Fprintf(out, "%s: %s\n    %s\n", c.Name, words.Title, words.Doc); err != nil {
			return err
		}
	}
	return nil
}

// checkOnly runs every check, also those of finished pages, and writes nothing but the report it is asked for.
func checkOnly(dir string, full bool, html string, out io.Writer) error {
	l, err := load(dir)
	if err != nil {
		return err
	}
	if html != "" {
		if html, err = reportFile(dir, html); err != nil {
			return err
		}
	}
	l.keep = full || html != ""
	_, m, err := makeSite(dir, l, func(page.File) error { return nil })
	if err == nil {
		err = failed(m.problems, unwritten)
	}
	if err != nil {
		return err
	}
	if l.keep {
		if err := writeReport(l.guide, m.municipalities, full, html, out); err != nil {
			return err
		}
	}
	fmt.Fprint(out, notes(m.problems))
	fmt.Fprintf(out, "%s, no problems\n", count(m.pages(), "page"))
	return nil
}
