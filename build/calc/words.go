package calc

import (
	"time"

	"borgerguide/build/content"
	"borgerguide/build/markdown"
	"borgerguide/build/wording"
	"borgerguide/calculators/quantity"
	"borgerguide/calculators/rule"
)

// line gives a sentence that was said its words.
func (r *Runner) line(said rule.Said) Line {
	names, s := r.Words.Calculator.Sentences[said.Sentence], r.Words.Sentences[said.Sentence]
	out := Line{Sentence: names.Name, Numbers: []any{}, Part: s.Part, Said: said}
	words := map[string]string{}
	for i, n := range said.Numbers {
		out.Numbers = append(out.Numbers, r.number(n))
		words[names.Numbers[i].Name] = r.written(names.Numbers[i].Written(n.Unit), n.Value)
	}
	out.Text = r.fill(r.lookup.With(s.Text, s.Also, s.Else), words)
	return out
}

// fault gives a fault its words.
func (r *Runner) fault(f rule.Fault) Fault {
	out := Fault{Fault: rule.FaultNames[f.State], Numbers: []any{}}
	for _, n := range f.Numbers {
		out.Numbers = append(out.Numbers, r.number(n))
	}
	question := &r.Words.Calculator.Questions[f.Question]
	words := r.lookup.Asked(r.Words.Inputs[f.Question])
	out.Input = question.Key
	out.Text = r.fill(r.guide.Common.Fault(words, question, out.Fault), faultWords(f, words))
	return out
}

// dateFault is what is wrong with the day to ask on, which is no answer of the calculator's.
func (r *Runner) dateFault(key string, reading rule.Answer) Fault {
	found := rule.Fault{State: reading.State, Numbers: rule.FaultNumbersOf(quantity.Date, &reading)}
	out := Fault{Input: key, Fault: rule.FaultNames[found.State], Numbers: []any{}}
	for _, n := range found.Numbers {
		out.Numbers = append(out.Numbers, r.number(n))
	}
	out.Text = r.fill(r.guide.Common.Faults["dato"][out.Fault], faultWords(found, wording.Question{}))
	return out
}

// faultWords are the names a fault's text may use.
func faultWords(f rule.Fault, q wording.Question) map[string]string {
	words := map[string]string{"name": q.Name}
	for i, n := range rule.FaultNumbers[f.State] {
		if i < len(f.Numbers) {
			words[n.Name] = content.Write(f.Numbers[i].Unit, f.Numbers[i].Value)
		}
	}
	return words
}

// strange is the fault of a key that is no question here, or of a municipality that is not there.
func (r *Runner) strange(p rule.Pair) Fault {
	f := Fault{Input: p.Key, Fault: rule.FaultNames[quantity.NoKey], Numbers: []any{}}
	group, written := "key", p.Key
	switch p.Key {
	case "":
		written = "=" + p.Text
	case "kommune":
		f.Fault, group, written = rule.FaultNames[quantity.NoChoice], "kommune", p.Text
	}
	f.Text = r.fill(r.guide.Common.Faults[group][f.Fault], map[string]string{"written": written})
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

// number is a number as the command line prints it: of a limit, what it is called there.
func (r *Runner) number(n rule.Quantity) any {
	if n.Unit == quantity.LimitName {
		return r.Limits[n.Value].ID
	}
	if !n.Unit.IsDay() {
		return n.Value
	}
	y, m, d := quantity.Day(n.Value).Civil()
	return time.Date(int(y), time.Month(m), int(d), 0, 0, 0, 0, time.UTC).Format(time.DateOnly)
}
