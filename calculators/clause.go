package calculators

// A clause says one sentence where it is true, and another where it is not. It is true where the figure on the left is
// less than the one on the right. What a calculator says is a row of clauses, in the order of the answer:
//
//	{transportOwn, same + transportOwnHigh, transportYouPay, transportYouPayBetween},
//	{transportLimit, transportTenHigh, transportDecidedByCap, silent},
type clause struct {
	left            uint8
	right           uint8 // with what is added below
	then, otherwise uint8
}

// What may be added to the right figure.
const (
	same = 32 << iota // true where the figures are the same
	skip              // then and otherwise are how many of the next clauses to leave out
	each              // the sentences are the first of a row, of which the figure variant picks one
)

// silent stands where no sentence is said.
const silent = 255

// Two figures that every calculator has.
const (
	nothing = MaxFigures - 1 // is always 0
	variant = MaxFigures - 2
)

// always stands on the right of nothing.
const always = same + nothing

// tell says what the clauses have to say of the figures.
func (c *Case) tell(n *Figures, clauses []clause) {
	n[nothing] = 0
	for i := 0; i < len(clauses); i++ {
		k := &clauses[i]
		left, right := n[k.left], n[k.right&(MaxFigures-1)]
		yes := left < right
		if k.right&same != 0 {
			yes = left == right
		}
		next := int64(k.otherwise)
		if yes {
			next = int64(k.then)
		}
		switch {
		case k.right&skip != 0:
			i += int(next)
		case next != silent:
			if k.right&each != 0 {
				next += n[variant]
			}
			c.say(next)
		}
	}
}

// figure is a condition as a figure, for clauses to compare with nothing.
func figure(yes bool) int64 {
	if yes {
		return 1
	}
	return 0
}
