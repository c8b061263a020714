package browser

import (
	"fmt"
	"maps"
	"math/rand/v2"
	"strings"

	"borgerguide/calculators/quantity"
	"borgerguide/calculators/rule"
)

// pairsOf are the answers of an example, by key.
func pairsOf(written string) map[string]string {
	answers := map[string]string{}
	for _, p := range rule.Pairs(written) {
		answers[p.Key] = p.Text
	}
	return answers
}

// random answers some of a calculator's questions, rightly and wrongly.
func random(r *rand.Rand, calculator string) map[string]string {
	answers := map[string]string{}
	for _, q := range native[calculator].Words.Calculator.Questions {
		if text := randomAnswer(r, &q); text != "" {
			answers[q.Key] = text
		}
	}
	return answers
}

func randomAnswer(r *rand.Rand, q *rule.Question) string {
	pick := func(list ...string) string { return list[r.IntN(len(list))] }
	switch {
	case q.MayBeUnknown() && r.IntN(6) == 0:
		return "ved-ikke"
	case q.Example && r.IntN(6) == 0:
		return rule.ByExample
	case q.Kind() == rule.Choice:
		return pick(q.Choices...)
	case q.Kind() == rule.Several:
		return strings.Join(q.Choices[:1+r.IntN(len(q.Choices))], "+")
	case q.Unit == quantity.Count:
		return pick("1", "3", "4", "5")
	case r.IntN(12) == 0:
		return ""
	case r.IntN(12) == 0 && q.Kind() == rule.Date:
		return pick("x", "31/2/2026", "3//2026", "3/5/26")
	case r.IntN(12) == 0 && q.Kind() == rule.Amount:
		return pick("x", "-3", "1,2345", "99999999", "0")
	case q.Kind() == rule.Date:
		if q.Key == "foedt" {
			return fmt.Sprintf("%d/%d/%d", 1+r.IntN(30), 1+r.IntN(12), 1930+r.IntN(90))
		}
		return fmt.Sprintf("%d/%d/%d", 1+r.IntN(30), 1+r.IntN(12), 2025+r.IntN(3))
	case q.Unit == quantity.Metre:
		return pick("0,5", "8", "10", "10,4", "25", "200", "1.234")
	case q.Unit == quantity.PerMille:
		return pick("0", "38", "60", "61")
	case q.Unit == quantity.Hundredth:
		return pick("0,5", "16", "37", "20,5", "1.000")
	}
	return pick("0", "2,28", "35", "140", "455", "600,00", "1.234,50 kr.", "kr. 900")
}

// wrongAnswers makes each answer of each example wrong in every way.
func wrongAnswers(calculator string) (all []map[string]string) {
	questions := native[calculator].Words.Calculator.Questions
	for _, e := range native[calculator].Words.Examples {
		right := pairsOf(e.Answers)
		for _, in := range questions {
			key := in.Key
			if right[key] == "" && (in.Need == rule.Required || in.Need == rule.OrUnknown) {
				continue
			}
			wrong := []string{""}
			switch {
			case in.Kind() == rule.Date:
				wrong = append(wrong, "x", "3//2026", "31/2/2026", "3/5/26", "1/1/1850", "1/1/2023", "1/12/2026",
					"1/1/2029")
			case in.Kind() == rule.Amount && in.Unit != quantity.Count:
				wrong = append(wrong, "mange", "-1", "0", "99999999", "1,23456")
			}
			for _, text := range wrong {
				answers := maps.Clone(right)
				answers[key] = text
				if text == "" && in.LeftOut != "" {
					continue // the command line has a default there, the form has none
				}
				all = append(all, answers)
			}
		}
	}
	return all
}
