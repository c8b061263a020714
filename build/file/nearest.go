package file

import "strings"

// Nearest is the known word most like the one written, or "" when none is near.
func Nearest(written string, known []string) string {
	best, distance := "", max(2, len(written)/3)+1
	for _, k := range known {
		if strings.EqualFold(written, k) {
			return k
		}
		if d := editDistance(written, k); d < distance {
			best, distance = k, d
		}
	}
	return best
}

// DidYouMean is the sentence for a message, or "" when no known word is near.
func DidYouMean(written string, known []string) string {
	if n := Nearest(written, known); n != "" {
		return "did you mean " + n + "?"
	}
	return ""
}

// Near tells whether two different words are a few letters apart.
func Near(a, b string, letters int) bool { return a != b && editDistance(a, b) <= letters }

// editDistance counts the insertions, deletions and replacements of bytes between two words.
func editDistance(a, b string) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		diagonal := row[0]
		row[0] = i + 1
		for j := range len(b) {
			cost := 1
			if a[i] == b[j] {
				cost = 0
			}
			next := min(row[j]+1, row[j+1]+1, diagonal+cost)
			diagonal, row[j+1] = row[j+1], next
		}
	}
	return row[len(b)]
}
