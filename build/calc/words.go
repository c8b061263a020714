package calc

import (
	"strings"
	"time"

	"borgerguide/build/content"
	"borgerguide/build/markdown"
	"borgerguide/calculators"
	"borgerguide/calculators/quantity"
)

// line gives a line of an answer its words.
func (r *Runner) line(l calculators.Line) Line {
	names, s := r.Tool.Names.Sentences[l.Sentence], r.Tool.Sentences[l.Sentence]
	out := Line{Sentence: names.Name, Numbers: []any{}, Index: int(l.Sentence)}
	words := map[string]string{}
	for i, n := range l.Nums {
		out.Numbers = append(out.Numbers, number(n))
		words[names.Numbers[i].Name] = content.Write(n.Unit, n.Value)
	}
	out.Text = r.fill(r.lookup.With(s.Text, s.Also), words)
	return out
}

// fault gives a fault its words.
func (r *Runner) fault(f calculators.Found) Fault {
	out := Fault{Fault: calculators.FaultNames[f.Fault], Numbers: []any{}}
	for _, n := range f.Nums {
		out.Numbers = append(out.Numbers, number(n))
	}
	if f.Input == calculators.Municipality {
		out.Input, out.Text = "kommune", r.common.Faults["kommune"][out.Fault]
		return out
	}
	q := r.Tool.Inputs[f.Input]
	in := calculators.Inputs(r.Tool.Calculator)[f.Input]
	out.Input = r.Tool.Names.Inputs[f.Input].Key
	out.Text = r.fill(r.common.Fault(q, in, out.Fault), faultWords(f, q))
	return out
}

// dateFault is what is wrong with the day asked for, which is no answer of the calculator's.
func (r *Runner) dateFault(reading calculators.Answer) Fault {
	found := calculators.Found{Fault: reading.State, Nums: calculators.FaultNums(quantity.Date, &reading)}
	out := Fault{Input: "dato", Fault: calculators.FaultNames[found.Fault], Numbers: []any{}}
	for _, n := range found.Nums {
		out.Numbers = append(out.Numbers, n.Value)
	}
	out.Text = r.fill(r.common.Faults["dato"][out.Fault], faultWords(found, content.Question{}))
	return out
}

// faultWords are the names a fault's text may use.
func faultWords(f calculators.Found, q content.Question) map[string]string {
	words := map[string]string{"name": q.Name}
	for i, n := range calculators.FaultNumbers[f.Fault] {
		if i < len(f.Nums) {
			words[n.Name] = content.Write(f.Nums[i].Unit, f.Nums[i].Value)
		}
	}
	return words
}

// strange is the fault of a key that is no question here, or of a municipality that is not there.
func (r *Runner) strange(p Pair) Fault {
	f := Fault{Input: p.Key, Fault: calculators.FaultNames[calculators.NoKey], Numbers: []any{}}
	group, written := "key", p.Key
	if p.Key == "kommune" {
		f.Fault, group, written = calculators.FaultNames[calculators.NoChoice], "kommune", p.Text
	}
	f.Text = strings.ReplaceAll(r.common.Faults[group][f.Fault], "{written}", written)
	return f
}

// fill replaces the {names} of a sentence: its own numbers first, then the facts.
func (r *Runner) fill(text string, words map[string]string) string {
	return markdown.Fill(text, func(name string) string {
		if w, ok := words[name]; ok {
			return w
		}
		return r.lookup.Words(name)
	})
}

// number is a number as the command line prints it.
func number(n calculators.Num) any {
	if n.Unit != quantity.Date {
		return n.Value
	}
	y, m, d := quantity.Day(n.Value).Civil()
	return time.Date(int(y), time.Month(m), int(d), 0, 0, 0, 0, time.UTC).Format(time.DateOnly)
}
