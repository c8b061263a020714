package published

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"borgerguide/calculators/quantity"
	"borgerguide/calculators/rule"
)

// row is one line of facts.txt.
type row struct {
	whose, fact string
	after       string // the term from whose end it is counted
	isLimit     bool   // it is one of the municipality's own time limits
	row         rule.Row
}

func facts() (rows []row, err error) {
	lines, err := fields("rule/facts.txt")
	if err != nil {
		return nil, err
	}
	for _, l := range lines {
		parts := strings.Fields(l.text)
		if len(parts) < 5 {
			return nil, fmt.Errorf("%s: too few columns", l.place)
		}
		r := row{whose: parts[0], fact: parts[1]}
		if r.whose != "lov" {
			r.row.FromStandard = 1
		}
		if r.row.From, err = day(parts[2]); err != nil {
			return nil, fmt.Errorf("%s: %w", l.place, err)
		}
		r.row.Until = rule.LastDay
		if parts[3] != "-" {
			if r.row.Until, err = day(parts[3]); err != nil {
				return nil, fmt.Errorf("%s: %w", l.place, err)
			}
		}
		written := r.marked(strings.Join(parts[4:], " "))
		if r.row.Unit, r.row.Value, err = value(written); err != nil {
			return nil, fmt.Errorf("%s: %w", l.place, err)
		}
		rows = append(rows, r)
	}
	return rows, nil
}

// marked takes what stands before a value: that it does not count, that it is the normal one or a time limit of the
// municipality's own, from when it is counted.
func (r *row) marked(written string) string {
	for {
		word, rest, _ := strings.Cut(written, " ")
		switch start := slices.Index(rule.Starts[:], word); {
		case word == "beside":
			r.row.Beside = 1
		case word == "typical":
			r.row.Typical = 1
		case word == "limit":
			r.isLimit = true
		case strings.HasPrefix(word, "after-"):
			r.after = strings.TrimPrefix(word, "after-")
		case start >= 0:
			r.row.Starts = int64(start)
		default:
			return written
		}
		written = rest
	}
}

// limitsOf are a municipality's own time limits, sorted.
func limitsOf(rows []row, whose string) (limits []string) {
	for _, r := range rows {
		if r.isLimit && r.whose == whose {
			limits = append(limits, r.fact)
		}
	}
	slices.Sort(limits)
	return slices.Compact(limits)
}

// besides are the law's rows that a municipality's own, better ones stand before, on the days that both have a value.
func besides(rows []rule.Row) (list []rule.Row) {
	for _, own := range rows {
		for _, law := range rows {
			differs := law.Unit != own.Unit || law.Value != own.Value
			if own.Stated() && own.Beside == 0 && !law.Stated() && law.Fact == own.Fact && differs {
				law.From, law.Until, law.Beside = max(law.From, own.From), min(law.Until, own.Until), 1
				if law.From <= law.Until {
					list = append(list, law)
				}
			}
		}
	}
	return list
}

// value reads a number with its unit, which is the last word, a list of closed days, or the unit of facts in words:
// alone, or with the place of a value among those of a closed set.
func value(text string) (quantity.Unit, int64, error) {
	word, place, isOfSet := strings.Cut(text, " ")
	if quantity.Measures[word].Unit == quantity.Words {
		if !isOfSet {
			return quantity.Words, 1, nil
		}
		n, err := strconv.ParseInt(place, 10, 64)
		return quantity.Words, n, err
	}
	if measure, ok := quantity.Measures[text[strings.LastIndex(text, " ")+1:]]; ok {
		unit := measure.Unit
		if unit == quantity.Months && strings.Contains(text, "½") {
			unit = quantity.HalfMonths
		}
		r := quantity.Read(unit, text)
		if !r.Given() {
			return 0, 0, fmt.Errorf("no number: %s", text)
		}
		return unit, r.Value, nil
	}
	set := int64(0)
	for _, name := range strings.Fields(text) {
		bit, ok := quantity.ClosedDayNamed(name)
		if !ok {
			return 0, 0, fmt.Errorf("no closed day: %s", name)
		}
		set |= 1 << bit
	}
	return quantity.ClosedDays, set, nil
}
