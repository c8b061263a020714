package calculators

// A clause tells when a sentence is said: where the figure on the left is less than the one on the right. What a calculator
// says is an array of clauses, each in the place of its sentence, which are numbered in the order of the answer:
//
//	transportYouPay:        {transportOwn, same + transportOwnHigh},
//	transportYouPayBetween: {transportOwn, transportOwnHigh},
//
// Some places have no sentence, but a condition of the next ones:
//
//	transportIfUncertain: {3*leave + transportOwn, transportOwnHigh},
//	transportRestBetween: {nothing, always},
//
// and some have nothing at all, since they are those of another clause, or said by code.
type clause struct {
	left, right uint8
}

// What may be added to the right figure.
const (
	same = 32 << iota // it is true where the figures are the same
	not               // it is true where it would not be
	each              // the sentence is the first of a row, of which the figure variant picks one
)

// What may be added to the left figure, up to seven times: where it is not true one more of the next is left out. With each
// it picks another variant: the figure so many before.
const leave = 32

// Two figures that every calculator has.
const (
	nothing = MaxFigures - 1 // is always 0
	variant = MaxFigures - 2
)

// always stands on the right of nothing.
const always = same + nothing

// tell says what is true of the figures. The clauses are those of the sentences from first on.
func (c *Case) tell(n *Figures, clauses []clause, first int64) {
	for i := 0; i < len(clauses); i++ {
		k := &clauses[i]
		left, right, more := n[k.left&(leave-1)], n[k.right&(same-1)], int64(k.left/leave)
		yes := left < right
		if k.right&same != 0 {
			yes = left == right
		}
		if k.right&not != 0 {
			yes = !yes
		}
		sentence := first + int64(i)
		if k.right&each != 0 {
			sentence += n[variant-more]
			more = 0
		}
		if !yes {
			i += int(more)
		} else if more == 0 {
			c.say(sentence)
		}
	}
}

// Flag is a condition as a figure, or as a field of a Case: 1 where it holds.
func Flag(yes bool) int64 {
	if yes {
		return 1
	}
	return 0
}
