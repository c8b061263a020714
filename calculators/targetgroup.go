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
	c.sayIf(outcome == targetOther, targetSeeOthers)
	c.sayIf(!c.Heard[targetAge].is(ageBetween), targetSeeAge)
	c.say(targetHowToApply)
}

// targetOutcome asks until the outcome is certain, and gives its sentence. The first that fits counts.
func (c *Case) targetOutcome() int64 {
	age := c.ask(targetAge)
	if age.given() && age.Value != ageBetween {
		return targetOther
	}
	if c.ask(targetReduced).is(reducedNo) || c.ask(targetWork).is(workYes) {
		return targetOther
	}
	tried := c.ask(targetTried)
	if c.at(targetMentionsPension, c.Today).known() {
		c.ask(targetPension)
	}
	for input := targetAge; input <= targetTried; input++ {
		if c.Heard[input].State == Unknown {
			return targetCall
		}
	}
	if tried.is(triedAll) {
		return targetMay
	}
	return targetFirst
}

// sayTargetReasons says what the law says, what was answered and what the municipality's standard adds.
func (c *Case) sayTargetReasons() {
	c.say(targetLaw)
	sentence := int64(targetAnswers)
	for input := targetAge; input <= targetPension; input++ {
		a, choices := &c.Heard[input], int64(questions[firstTargetGroup+input].High)+1
		c.sayIf(a.State == Unknown, sentence+choices)
		c.sayIf(a.given(), sentence+a.Value)
		sentence += choices + 1
	}
	c.sayIf(c.Heard[targetTried].State != Missing && c.at(targetOthersFirst, c.Today).known(), targetStandardFirst)
	c.sayIf(c.Heard[targetPension].State != Missing, targetPensionNotNeeded)
}
