package calculators

// targetGroup tells which next step fits a person who asks for sheltered employment. It refuses nobody: only the
// municipality decides, on the whole situation.
//
// Serviceloven § 103, stk. 1: "Kommunalbestyrelsen skal tilbyde beskyttet beskæftigelse til personer under
// folkepensionsalderen, … som på grund af betydelig nedsat fysisk eller psykisk funktionsevne eller særlige sociale
// problemer ikke kan opnå eller fastholde beskæftigelse på normale vilkår på arbejdsmarkedet, og som ikke kan benytte
// tilbud efter anden lovgivning." Førtidspension is not in the law; some municipalities mention it.
func targetGroup(c *Case) {
	outcome := c.targetOutcome()
	if c.faulty() {
		return
	}
	c.say(outcome)
	c.say(targetAlways)
	c.sayTargetReasons()
	if outcome == targetOther {
		c.say(targetSeeOthers)
	}
	if age := &c.heard[targetAge]; !age.is(ageBetween) {
		c.say(targetSeeAge)
	}
	c.say(targetHowToApply)
}

// targetOutcome asks until the outcome is certain, and gives its sentence. The first that fits counts.
func (c *Case) targetOutcome() int32 {
	if age := c.ask(targetAge); age.is(ageUnder) || age.is(ageOver) {
		return targetOther
	}
	if c.ask(targetReduced).is(reducedNo) || c.ask(targetWork).is(workYes) {
		return targetOther
	}
	tried := c.ask(targetTried)
	if c.mentionsPension() {
		c.ask(targetPension)
	}
	for input := targetAge; input <= targetTried; input++ {
		if c.heard[input].State == Unknown {
			return targetCall
		}
	}
	if tried.is(triedAll) {
		return targetMay
	}
	return targetFirst
}

func (c *Case) mentionsPension() bool { return c.Facts.At(targetMentionsPension, c.Today) != nil }

// sayTargetReasons says what the law says, what was answered and what the municipality's standard adds.
func (c *Case) sayTargetReasons() {
	c.say(targetLaw)
	sentence := targetAnswers
	for input := targetAge; input <= targetPension; input++ {
		a, choices := &c.heard[input], int32(targetInputs[input].Choices)
		switch a.State {
		case Given:
			c.say(sentence + int32(a.Value))
		case Unknown:
			c.say(sentence + choices)
		}
		sentence += choices + 1
	}
	if c.heard[targetTried].State != Missing && c.Facts.At(targetOthersFirst, c.Today) != nil {
		c.say(targetStandardFirst)
	}
	if c.heard[targetPension].State != Missing {
		c.say(targetPensionNotNeeded)
	}
}
