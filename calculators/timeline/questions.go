package timeline

import (
	"borgerguide/calculators/quantity"
	"borgerguide/calculators/rule"
)

// The questions, by their places: what has happened in the case, in its order, and of a letter how it came and which
// date it has; then the days that the text of a municipality may count from instead of that of the application.
const (
	askApplied int64 = iota
	askDrafted
	askDraftPost
	askDraftDate
	askDecided
	askDecisionPost
	askDecisionDate
	askComplained
	askRenewed
	askRenewedPost
	askRenewedDate
	askStarted
	askComplete
	askMeeting
	askSentBack
)

// How a letter came of which nobody knows when: the answers to askDraftPost and its like.
const (
	digital int64 = iota // digital
	byLetter
	byHand
)

// posts are the keys of how a letter came, as deadline has them.
var posts = []string{digital: "digital", byLetter: "brev", byHand: "haanden"}

var questions = [...]rule.Question{
	askApplied:      {Key: "soegt", Unit: quantity.Date, Need: rule.Optional},
	askDrafted:      {Key: "udkast", Unit: quantity.Date, Need: rule.Whatever},
	askDraftPost:    {Key: "udkast-post", High: byHand, LeftOut: "brev", Choices: posts},
	askDraftDate:    {Key: "udkast-brevdato", Unit: quantity.Date},
	askDecided:      {Key: "afgoerelse", Unit: quantity.Date, Need: rule.Whatever},
	askDecisionPost: {Key: "afgoerelse-post", High: byHand, LeftOut: "brev", Choices: posts},
	askDecisionDate: {Key: "afgoerelse-brevdato", Unit: quantity.Date},
	askComplained:   {Key: "klage", Unit: quantity.Date, Need: rule.Optional},
	askRenewed:      {Key: "ny-afgoerelse", Unit: quantity.Date, Need: rule.Whatever},
	askRenewedPost:  {Key: "ny-post", High: byHand, LeftOut: "brev", Choices: posts},
	askRenewedDate:  {Key: "ny-brevdato", Unit: quantity.Date},
	askStarted:      {Key: "begyndt", Unit: quantity.Date, Need: rule.Optional},
	askComplete:     {Key: "oplyst", Unit: quantity.Date, Need: rule.Optional},
	askMeeting:      {Key: "moede", Unit: quantity.Date, Need: rule.Optional},
	askSentBack:     {Key: "hjemvist", Unit: quantity.Date, Need: rule.Optional},
}
