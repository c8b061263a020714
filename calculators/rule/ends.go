package rule

// How a standard says that the offer ends, where it names no age: the values of ophoer-alder, in the order of its fact
// in content/law.
const (
	EndsAtAge   int64 = iota + 1 // when the pension age is reached
	EndsByMonth                  // when the month in which it is reached ends
	EndsByOwnRule
)
