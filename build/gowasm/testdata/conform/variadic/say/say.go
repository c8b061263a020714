// Package say notes sentences with numbers, for another package.
package say

// Most is how many numbers a sentence has at most.
const Most = 4

// A Line is a sentence with its numbers.
type Line struct {
	Sentence int64
	Numbers  [Most]int64
	Count    int
}

// Notes are lines.
type Notes struct {
	Lines [8]Line
	Count int
}

// Say adds a line.
func (n *Notes) Say(sentence int64, numbers ...int64) {
	line := &n.Lines[n.Count]
	n.Count++
	line.Sentence = sentence
	line.Count = len(numbers)
	for i, number := range numbers {
		line.Numbers[i] = number
	}
}

// Sum is a number that tells notes apart.
func (n *Notes) Sum() int64 {
	sum := int64(n.Count)
	for _, line := range n.Lines {
		sum = sum*31 + line.Sentence
		for i := range line.Count {
			sum = sum*7 + line.Numbers[i]
		}
	}
	return sum
}
