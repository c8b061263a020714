//go:build !gowasm

package calculators

import "borgerguide/calculators/quantity"

// Names is the other side of a calculator: what its inputs, facts and sentences are called in content/ and on the
// command line. The arithmetic never sees a name.
type Names struct {
	Name      string
	Inputs    []InputName
	Facts     []string       // without a name where another calculator has one that this does not use
	Sentences []SentenceName // by their index; without a name where a condition stands, see MaySay
}

// InputName names one question and, where it is a choice, its choices in order.
type InputName struct {
	Key     string
	Unit    quantity.Unit // None of a choice
	Choices []string
	Several bool   // one or more of the choices
	LeftOut string // the choice that counts when the key is left out on the command line; a form demands an answer
}

// SentenceName names one sentence and the numbers it holds, in order.
type SentenceName struct {
	Name    string
	Numbers []NumberName
}

// NumberName names one number of a sentence: which figure it is, and its unit. Where that is quantity.None the fact's own
// unit decides, which is the figure after it.
type NumberName struct {
	Name   string
	Figure int64
	Unit   quantity.Unit
}

// All lists the calculators by their index.
var All = [...]*Names{
	Transport:   &transportNames,
	Wage:        &wageNames,
	Deadline:    &deadlineNames,
	Pension:     &pensionNames,
	TargetGroup: &targetNames,
	Timeline:    &timelineNames,
}

// State is what is known of an answer.
type State = quantity.State

// The states of an answer, as those who run the calculators call them.
const (
	Missing    = quantity.Missing
	Empty      = quantity.Empty
	NoNumber   = quantity.NoNumber
	Low        = quantity.Low
	High       = quantity.High
	Decimals   = quantity.Decimals
	Future     = quantity.Future
	Year2      = quantity.Year2
	Part       = quantity.Part
	Impossible = quantity.Impossible
	NoChoice   = quantity.NoChoice
	NoKey      = quantity.NoKey
	Unknown    = quantity.Unknown
	Given      = quantity.Given
)

// FaultNames are the names of the faults, by quantity.State.
var FaultNames = [...]string{
	Missing: "", Empty: "empty", NoNumber: "text", Low: "low", High: "high", Decimals: "decimals", Future: "future",
	Year2: "year2", Part: "part", Impossible: "impossible", NoChoice: "choice", NoKey: "key",
}

// FaultNumber names one number of a fault, with its unit; quantity.None where it is that of the answer.
type FaultNumber struct {
	Name string
	Unit quantity.Unit
}

// FaultNumbers are the numbers a fault holds, in the order of an Answer, by quantity.State. A fault may hold fewer.
var FaultNumbers = [...][]FaultNumber{
	Low: {{"low", quantity.None}, {"high", quantity.None}}, High: {{"high", quantity.None}, {"low", quantity.None}},
	Decimals: {{"n", quantity.Count}}, Part: {{"part", quantity.DatePart}},
	Impossible: {{"day", quantity.Count}, {"month", quantity.MonthName}, {"year", quantity.Year}},
	NoKey:      nil,
}
