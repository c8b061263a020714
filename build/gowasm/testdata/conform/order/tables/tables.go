// Package tables has variables that another package passes.
package tables

// Total is small, and stands before what is large.
var Total int64 = 1

// Long is large.
var Long = [1024]int32{1: 10, 1023: -20}

// Brief is small.
var Brief = [...]uint16{1, 2, 65535}

// At adds an element.
func At(list *[1024]int32, i int64) int64 {
	Total += 3
	return int64(list[i]) + Total
}

// Count adds all elements.
func Count(list []uint16) (n int64) {
	for i := 0; i < len(list); i++ {
		n += int64(list[i])
	}
	return n
}
