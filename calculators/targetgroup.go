package calculators

import "borgerguide/calculators/quantity"

// targetGroup tells which next step fits a person who asks for sheltered employment. It refuses nobody: only the
// municipality decides, on the whole situation.
//
// Serviceloven § 103, stk. 1: "Kommunalbestyrelsen skal tilbyde beskyttet beskæftigelse til personer under
// folkepensionsalderen, … som på grund af betydelig nedsat fysisk eller psykisk funktionsevne eller særlige sociale
// problemer ikke kan opnå eller fastholde beskæftigelse på normale vilkår på arbejdsmarkedet, og som ikke kan benytte
// tilbud efter anden lovgivning." Førtidspension is not in the law; some municipalities mention it.
func targetGroup(c *Case) {
	n := &c.Frames[0]
	outcome := c.targetOutcome(n)
	if c.faulty() {
		return
	}
	for input := targetAge; input <= targetPension; input++ {
		a, answer := c.heard(input), int64(-1)
		if a.Given() {
			answer = a.Value + 1
		}
		if a.State == quantity.Unknown {
			answer = 0
			if outcome != targetOther && input <= targetTried {
				outcome = targetCall
			}
		}
		n[targetAgeIs-input] = answer
	}
	n[variant] = outcome
	n[targetBetween] = ageBetween + 1
	c.tell(n, targetClauses[:], 0)
}

// targetOutcome asks until the outcome is certain, and gives its sentence, where everything is known. The first that fits
// counts.
func (c *Case) targetOutcome(n *Figures) int64 {
	age := c.ask(targetAge)
	if age.Given() && age.Value != ageBetween {
		return targetOther
	}
	if c.ask(targetReduced).Is(reducedNo) || c.ask(targetWork).Is(workYes) {
		return targetOther
	}
	tried := c.ask(targetTried)
	n[targetHasOthers] = int64(c.at(targetOthersFirst, c.Today).Unit)
	if c.at(targetMentionsPension, c.Today).known() {
		c.ask(targetPension)
	}
	if tried.Is(triedAll) {
		return targetMay
	}
	return targetFirst
}

// targetClauses say what comes of it; what the law says, what was answered and what the municipality's standard adds; and
// what to do.
var targetClauses = [...]clause{
	targetOther:            {nothing, each + always},
	targetAlways:           {nothing, always},
	targetLaw:              {nothing, always},
	targetAgeUnknown:       {1*leave + targetAgeIs, each + not + nothing},
	targetReducedUnknown:   {2*leave + targetReducedIs, each + not + nothing},
	targetWorkUnknown:      {3*leave + targetWorkIs, each + not + nothing},
	targetTriedUnknown:     {4*leave + targetTriedIs, each + not + nothing},
	targetPensionUnknown:   {5*leave + targetPensionIs, each + not + nothing},
	targetStandardFirst:    {nothing, targetHasOthers},
	targetPensionNotNeeded: {targetPensionIs, not + nothing},
	targetSeeOthers:        {variant, same + nothing},
	targetSeeAge:           {targetAgeIs, same + not + targetBetween},
	targetHowToApply:       {nothing, always},
}
