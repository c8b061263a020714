package main

import (
	"encoding/json"
	"fmt"
	"io"
	"os"
	"slices"

	"borgerguide/build/calc"
	"borgerguide/build/check"
	"borgerguide/build/content"
	"borgerguide/build/output"
	"borgerguide/calculators"
)

// writeModule writes the module, for whoever wants to look at it.
func writeModule(dir, name string, out io.Writer) error {
	if name == "" {
		return fmt.Errorf("wasm: name the file to write with -o FILE")
	}
	if _, err := os.Stat(dir); err != nil {
		return err
	}
	module, exports, err := compile(dir, "gowasm")
	if err != nil {
		return err
	}
	to, err := moduleFile(dir, name, exports)
	if err != nil {
		return err
	}
	if err := output.Write(to, module); err != nil {
		return err
	}
	fmt.Fprintf(out, "%s: %d bytes, %d with brotli\n", name, len(module), check.Weigh("", module).Sent)
	for _, e := range exports {
		fmt.Fprintf(out, "    %s %s\n", e.Name, e.Signature)
	}
	return nil
}

func listChecks(out io.Writer) {
	for _, c := range check.All {
		fmt.Fprintf(out, "%s: %s\n    %s\n", c.Name, c.Title, c.Doc)
	}
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
	_, m, err := makeSite(dir, l, func(string, []byte) error { return nil })
	if err != nil {
		return err
	}
	if err := failed(m.problems); err != nil {
		return err
	}
	if full || html != "" {
		reports := l.reports()
		if full {
			reportText(out, reports)
		}
		if html != "" {
			if err := reportHTML(html, reports); err != nil {
				return err
			}
		}
	}
	fmt.Fprintf(out, "%d pages, no problems\n", m.pages())
	return nil
}

// calculate runs a calculator on the keys of the command line and prints one JSON object.
func calculate(dir string, args []string, stdout, stderr io.Writer) int {
	g, runner, pairs, err := calculation(dir, args)
	if err != nil {
		return report(stderr, err)
	}
	outcome := runner.Ask(g.Config.Date, pairs)
	encoder := json.NewEncoder(stdout)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(outcome); err != nil {
		return report(stderr, err)
	}
	if len(outcome.Faults) > 0 {
		return 2
	}
	return 0
}

// calculation finds the calculator and the facts that a command line asks for.
func calculation(dir string, args []string) (*content.Guide, *calc.Runner, []calc.Pair, error) {
	if len(args) == 0 {
		return nil, nil, nil, fmt.Errorf("calc: name a calculator: %s", calculatorNames())
	}
	root, err := os.OpenRoot(dir)
	if err != nil {
		return nil, nil, nil, err
	}
	g, problems := content.Load(root.FS())
	if problems.Errors() > 0 {
		return nil, nil, nil, failed(problems)
	}
	lookup := g.SharedLookup()
	var pairs []calc.Pair
	for _, arg := range args[1:] {
		pair := calc.PairOf(arg)
		pairs = append(pairs, pair)
		if pair.Key != "kommune" || !slices.Contains(g.Config.Known, pair.Text) {
			continue
		}
		m, problems := g.Municipality(root.FS(), pair.Text)
		if problems.Errors() > 0 || len(m.Standards) == 0 {
			return nil, nil, nil, failed(problems)
		}
		lookup = g.Lookup(m, m.Standards[0])
	}
	for _, t := range g.Tools {
		if t.Calculator.Name == args[0] {
			return g, calc.New(g, t, lookup), pairs, nil
		}
	}
	return nil, nil, nil, fmt.Errorf("calc: there is no calculator %s: %s", args[0], calculatorNames())
}

func calculatorNames() (list string) {
	for i, n := range calculators.All {
		if i > 0 {
			list += ", "
		}
		list += n.Name
	}
	return list
}
