package calc

import (
	"strings"
	"time"

	"borgerguide/build/content"
	"borgerguide/calculators"
	"borgerguide/calculators/quantity"
)

// line gives a line of an answer its words.
func (r *Runner) line(l *calculators.Line) Line {
	names := r.Tool.Names.Sentences[l.Sentence]
	out := Line{Sentence: names.Name, Numbers: []any{}, Index: int(l.Sentence)}
	words := map[string]string{}
	for i := range l.Count {
		n := l.Nums[i]
		out.Numbers = append(out.Numbers, number(n))
		words[names.Numbers[i].Name] = content.Write(n.Unit, n.Value)
	}
	out.Text = r.fill(r.Tool.Sentences[l.Sentence].Text, words)
	return out
}

// fault gives a fault its words.
func (r *Runner) fault(f *calculators.Found) Fault {
	out := Fault{Fault: calculators.FaultNames[f.Fault], Numbers: []any{}}
	for i := range f.Count {
		out.Numbers = append(out.Numbers, number(f.Nums[i]))
	}
	if f.Input == calculators.Municipality {
		out.Input, out.Text = "kommune", r.common.Faults["kommune"][out.Fault]
		return out
	}
	q := r.Tool.Inputs[f.Input]
	in := calculators.Inputs(r.Tool.Calculator)[f.Input]
	out.Input = r.Tool.Names.Inputs[f.Input].Key
	out.Text = r.fill(r.common.Fault(q, in, out.Fault), r.faultWords(f, q))
	return out
}

// faultWords are the names a fault's text may use.
func (r *Runner) faultWords(f *calculators.Found, q content.Question) map[string]string {
	words := map[string]string{"name": q.Name}
	for i, name := range calculators.FaultNumbers[f.Fault] {
		if int32(i) < f.Count {
			words[name] = content.Write(f.Nums[i].Unit, f.Nums[i].Value)
		}
	}
	return words
}

func (r *Runner) keyFault(key string) Fault {
	text := strings.ReplaceAll(r.common.Faults["key"]["key"], "{key}", key)
	return Fault{Input: key, Fault: calculators.FaultNames[calculators.NoKey], Numbers: []any{}, Text: text}
}

// fill replaces the {names} of a sentence: its own numbers first, then the facts.
func (r *Runner) fill(text string, words map[string]string) string {
	var b strings.Builder
	for {
		open := strings.IndexByte(text, '{')
		end := strings.IndexByte(text, '}')
		if open < 0 || end < open {
			b.WriteString(text)
			return b.String()
		}
		b.WriteString(text[:open])
		name := text[open+1 : end]
		if w, ok := words[name]; ok {
			b.WriteString(w)
		} else {
			b.WriteString(r.lookup.Words(name))
		}
		text = text[end+1:]
	}
}

// number is a number as the command line prints it.
func number(n calculators.Num) any {
	if n.Unit != quantity.Date {
		return n.Value
	}
	y, m, d := quantity.Day(n.Value).Civil()
	return time.Date(int(y), time.Month(m), int(d), 0, 0, 0, 0, time.UTC).Format(time.DateOnly)
}
