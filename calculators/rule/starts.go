//go:build !gowasm

package rule

// Starts are the names in content/ of from when a term is counted, by Row.Starts. But for the first each is the key of
// the question for that day, too.
var Starts = [...]string{AtReceipt: "modtaget", AtComplete: "oplyst", AtMeeting: "moede", AtSentBack: "hjemvist"}
