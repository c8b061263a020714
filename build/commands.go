package main

import (
	"encoding/json"
	"fmt"
	"io"
	"os"
	"slices"
	"time"

	"borgerguide/build/calc"
	"borgerguide/build/check"
	"borgerguide/build/content"
	"borgerguide/build/gowasm"
	"borgerguide/build/output"
	"borgerguide/calculators"

	"github.com/andybalholm/brotli"
)

// The module's source lies in the tool; the standard compiler, the way out, reads it from the project's folder.
const (
	calculatorsPath = "borgerguide/calculators"
	modulePackage   = "calculators/wasm"
)

// compile makes the calculators' module, and tells what it exports where gowasm does.
func compile(dir, compiler string) ([]byte, []gowasm.Export, error) {
	if compiler == "standard" {
		module, err := gowasm.Standard(dir, "./"+modulePackage)
		return module, nil, err
	}
	module, err := gowasm.Compile(calculators.Source, calculatorsPath, calculatorsPath+"/wasm")
	if err != nil {
		return nil, nil, err
	}
	return module.Bytes, module.Exports, nil
}

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
	fmt.Fprintf(out, "%s: %d bytes, %d with brotli\n", name, len(module), compressed(module, brotli.BestCompression))
	for _, e := range exports {
		fmt.Fprintf(out, "    %s %s\n", e.Name, e.Signature)
	}
	return nil
}

// listChecks prints each check and what readers are told of it.
func listChecks(dir string, out io.Writer) error {
	root, err := os.OpenRoot(dir)
	if err != nil {
		return err
	}
	g, problems := content.Load(root.FS())
	if problems.Errors() > 0 {
		return failed(problems)
	}
	for _, c := range check.All {
		words := g.Build.Checks[c.Name]
		fmt.Fprintf(out, "%s: %s\n    %s\n", c.Name, words.Title, words.Doc)
	}
	return nil
}

// checkOnly runs every check, also those of finished pages, and writes nothing but the report it is asked for.
func checkOnly(dir string, full bool, html string, out io.Writer) error {
	p, err := open(dir, func(string, []byte) error { return nil })
	if err != nil {
		return err
	}
	if html != "" {
		if html, err = reportFile(dir, html); err != nil {
			return err
		}
	}
	if full || html != "" {
		p.municipalities = make([]*content.Municipality, len(p.guide.Config.Municipalities))
	}
	if err := p.pages(dir); err != nil {
		return err
	}
	if (full || html != "") && p.problems.Errors() == 0 {
		if err := p.report(full, html, out); err != nil {
			return err
		}
	}
	if p.problems.Errors() > 0 {
		return failed(p.problems)
	}
	fmt.Fprintf(out, "%d pages, no problems\n", len(p.documents))
	return nil
}

// summary prints what was built.
func (p *project) summary(out io.Writer, to string, stage *output.Stage, took time.Duration) {
	pages := 0
	for _, d := range p.documents {
		if d.IDs != nil {
			pages++
		}
	}
	fmt.Fprintf(out, "%s: %d pages, %d files, %d kB, %.2f s\n", to, pages, stage.Files(), stage.Bytes/1000, took.Seconds())
	fmt.Fprintf(out, "module %d bytes, compiled in %.0f ms; with brotli: style %d", p.weights.module, p.compiling.Seconds()*1000, p.weights.style)
	if p.weights.script > 0 {
		fmt.Fprintf(out, ", module %d, script with the module %d", p.weights.small, p.weights.script)
	}
	fmt.Fprintln(out)
	for _, kind := range []string{guidePage, calculatorPage} {
		if largest := p.largest[kind]; largest != nil {
			fmt.Fprintf(out, "largest %s page: %d bytes, %d with brotli\n", kind, len(largest), compressed(largest, brotli.BestCompression))
		}
	}
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
	if t := g.Tools.Named(args[0]); t != nil {
		return g, calc.New(g, t, lookup), pairs, nil
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
