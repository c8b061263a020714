// Package calculators is the list of the calculators: the law's arithmetic, whole numbers in, named sentences with
// whole numbers out. Each is a package of its own, which reads like the law; package rule is what they are made of.
package calculators

import (
	"borgerguide/calculators/deadline"
	"borgerguide/calculators/pension"
	"borgerguide/calculators/rule"
	"borgerguide/calculators/targetgroup"
	"borgerguide/calculators/timeline"
	"borgerguide/calculators/transport"
	"borgerguide/calculators/wage"
)

// The calculators, by their places in All.
const (
	Transport int64 = iota
	Wage
	Deadline
	Pension
	TargetGroup
	Timeline
)

// All lists the calculators.
var All = [...]*rule.Calculator{
	Transport:   &transport.Calculator,
	Wage:        &wage.Calculator,
	Deadline:    &deadline.Calculator,
	Pension:     &pension.Calculator,
	TargetGroup: &targetgroup.Calculator,
	Timeline:    &timeline.Calculator,
}

// Run answers a case, once: afterwards it has faults or lines, never both.
func Run(c *rule.Case) {
	switch c.Calculator {
	case Transport:
		transport.Run(c)
	case Wage:
		wage.Run(c)
	case Deadline:
		deadline.Run(c)
	case Pension:
		pension.Run(c)
	case TargetGroup:
		targetgroup.Run(c)
	case Timeline:
		timeline.Run(c)
	}
}
