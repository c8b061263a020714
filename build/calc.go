package main

import (
	"encoding/json"
	"flag"
	"fmt"
	"slices"
	"strings"

	"borgerguide/build/calc"
	"borgerguide/build/content"
	"borgerguide/calculators"
)

var calcCommand = command{
	Name:     "calc",
	Args:     "[--json] NAME key=value …",
	Operands: true,
	Short:    "run a calculator",
	Long:     calcLong(),
	Flags: func(flags *flag.FlagSet) action {
		asJSON := flags.Bool("json", false, "print JSON, as where no person reads it on a terminal")
		return func(c call) error { return calculate(c, *asJSON || !c.terminal) }
	},
}

// calcLong tells of the calculators and their questions.
func calcLong() string {
	var b strings.Builder
	b.WriteString(`
Each question has a key, and so has each choice. Only the law counts until a municipality is chosen with kommune=NAME,
the folder of a municipality. Where several of its standards have the calculator, standard=NAME says which: the folder of
one. Today is the day of config.toml, or another, as in idag=2027-03-01. Where dato= is a key
below, it asks which day's rules to use; elsewhere dato= means idag=. Where "I do not know" is an answer it is written
ved-ikke, and several choices are written with + between them. The calculators and their keys:

`)
	for _, k := range calculators.All {
		keys := []string{k.Name}
		for _, q := range k.Questions {
			key := q.Key
			if len(q.Choices) > 0 {
				key += "=" + strings.Join(q.Choices, "|")
			}
			keys = append(keys, key)
		}
		b.WriteString(wrapped(keys))
	}
	return b.String()
}

// wrapped sets words on lines of a terminal, those after the first further in.
func wrapped(words []string) string {
	const most = 118
	var b strings.Builder
	line := " "
	for _, w := range words {
		if len(line)+1+len(w) > most {
			b.WriteString(line + "\n")
			line = "     "
		}
		line += " " + w
	}
	return b.String() + line + "\n"
}

// calculate runs a calculator on the keys of the command line and prints the answer: as one JSON object, or for people.
func calculate(c call, asJSON bool) error {
	q, err := readQuestion(c.dir, c.args)
	if err != nil {
		return err
	}
	outcome := q.runner.Ask(q.guide.Config.Date, q.pairs)
	if asJSON {
		encoder := json.NewEncoder(c.stdout)
		encoder.SetEscapeHTML(false)
		err = encoder.Encode(outcome)
	} else {
		err = q.runner.Print(c.stdout, outcome)
	}
	if err != nil {
		return err
	}
	if len(outcome.Faults) > 0 {
		return errAtFault
	}
	return nil
}

// question is what a command line asks a calculator.
type question struct {
	guide  *content.Guide
	runner *calc.Runner
	pairs  []calc.Pair
}

// readQuestion finds the calculator and the facts that a command line asks for.
func readQuestion(dir string, args []string) (q question, err error) {
	if len(args) == 0 {
		return q, fmt.Errorf("calc: name a calculator: %s", calculatorNames())
	}
	p, err := openProject(dir)
	if err != nil {
		return q, err
	}
	defer p.root.Close()
	if err := p.begun(dir); err != nil {
		return q, err
	}
	g, problems := content.Load(p.files)
	if err := failed(problems, uncalculated); err != nil {
		return q, err
	}
	if g.Calculators.Named(args[0]) == nil {
		return q, fmt.Errorf("calc: there is no calculator %s: %s", args[0], calculatorNames())
	}
	asked := whose{guide: g, files: p.files, calculator: args[0]}
	for _, arg := range args[1:] {
		switch pair := calc.PairOf(arg); {
		case pair.Key == "standard":
			asked.standard = pair.Text
		case pair.Key == "kommune" && slices.Contains(g.Config.Known, pair.Text):
			asked.municipality = pair.Text
			fallthrough
		default:
			q.pairs = append(q.pairs, pair)
		}
	}
	q.guide = g
	q.runner, err = asked.runner()
	return q, err
}

// calculatorNames lists the calculators, for messages.
func calculatorNames() string {
	var names []string
	for _, k := range calculators.All {
		names = append(names, k.Name)
	}
	return strings.Join(names, ", ")
}
