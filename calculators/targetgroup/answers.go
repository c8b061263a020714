package targetgroup

import (
	"borgerguide/calculators/quantity"
	"borgerguide/calculators/rule"
)

// sayAnswers repeats what was answered, where the person does not know all of it: what is known then stands beside what
// is to be found out.
func sayAnswers(c *rule.Case) {
	sayAge(c, c.Answered(askAge))
	sayReduced(c, c.Answered(askReduced))
	sayWork(c, c.Answered(askWork))
	sayTried(c, c.Answered(askTried))
	saySubsidy(c, c.Answered(askSubsidy))
	sayPension(c, c.Answered(askPension))
}

func sayAge(c *rule.Case, age *rule.Answer) {
	switch {
	case age.Is(between):
		c.Say(ageBetween)
	case age.Is(lastYear):
		c.Say(ageLastYear)
	case age.State == quantity.Unknown:
		c.Say(ageUnknown)
	}
}

func sayReduced(c *rule.Case, reduced *rule.Answer) {
	switch {
	case reduced.Is(isReduced):
		c.Say(reducedIs)
	case reduced.Is(isNotReduced):
		c.Say(notReduced)
	case reduced.State == quantity.Unknown:
		c.Say(reducedUnknown)
	}
}

func sayWork(c *rule.Case, work *rule.Answer) {
	switch {
	case work.Is(cannotWork):
		c.Say(noWork)
	case work.Is(canWork):
		c.Say(works)
	case work.State == quantity.Unknown:
		c.Say(workUnknown)
	}
}

func sayTried(c *rule.Case, tried *rule.Answer) {
	switch {
	case tried.Is(hasTriedAll):
		c.Say(hasTried)
	case tried.Is(hasTriedSome):
		c.Say(triedSome)
	case tried.Is(hasTriedNone):
		c.Say(notTried)
	case tried.State == quantity.Unknown:
		c.Say(triedUnknown)
	}
}

func saySubsidy(c *rule.Case, subsidy *rule.Answer) {
	switch {
	case subsidy.Is(hadNoSubsidy):
		c.Say(subsidyNotHad)
	case subsidy.Is(hadSubsidy):
		c.Say(subsidyWasHad)
	case subsidy.State == quantity.Unknown:
		c.Say(subsidyUnknown)
	}
}

func sayPension(c *rule.Case, pension *rule.Answer) {
	switch {
	case pension.Is(hasPension):
		c.Say(pensionIs)
	case pension.Is(hasNoPension):
		c.Say(noPension)
	case pension.Is(hasAppliedFor):
		c.Say(pensionApplied)
	case pension.State == quantity.Unknown:
		c.Say(pensionUnknown)
	}
}
