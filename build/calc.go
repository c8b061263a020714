package main

import (
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"slices"
	"strings"

	"borgerguide/build/calc"
	"borgerguide/build/content"
	"borgerguide/calculators"
)

var calcCommand = command{
	Name:     "calc",
	Args:     "NAME key=value …",
	Operands: true,
	Short:    "run a calculator",
	Long:     calcLong(),
	Flags: func(*flag.FlagSet) action {
		return func(c call) error { return calculate(c) }
	},
}

// calcLong tells of the calculators and their questions.
func calcLong() string {
	var b strings.Builder
	b.WriteString(`
Each question has a key, and so has each choice. Only the law counts until a municipality is chosen with kommune=NAME, a
folder under content/municipalities. Today is the day of config.toml, or another, as in dato=2027-03-01. Where the form has
the answer it is written ved-ikke, and several choices are written with + between them. The calculators and their keys:

`)
	for _, k := range calculators.All {
		b.WriteString("  " + k.Name)
		for _, q := range k.Questions {
			b.WriteString(" " + q.Key)
			if len(q.Choices) > 0 {
				b.WriteString("=" + strings.Join(q.Choices, "|"))
			}
		}
		b.WriteString("\n")
	}
	return b.String()
}

// calculate runs a calculator on the keys of the command line and prints one JSON object.
func calculate(c call) error {
	g, runner, pairs, err := calculation(c.dir, c.args)
	if err != nil {
		return err
	}
	outcome := runner.Ask(g.Config.Date, pairs)
	encoder := json.NewEncoder(c.stdout)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(outcome); err != nil {
		return err
	}
	if len(outcome.Faults) > 0 {
		return errAtFault
	}
	return nil
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
