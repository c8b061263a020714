package order

// Zulu is exported first by its place, and last by its name.
//
//go:wasmexport zulu
func Zulu(n int64) int64 { return first(n) + third(n)*3 + Mike(n+1)*5 }

func first(n int64) int64 { return second(n-1) + n }

func second(n int64) int64 {
	if n > 100 || n < -100 {
		return n
	}
	return third(n*2) ^ 1
}

func third(n int64) int64 {
	if n&1 == 0 {
		return second(n*3 + 1)
	}
	return n * 7
}

//go:wasmexport mike
func Mike(n int64) int64 { return below(n&15, 3) - third(n) }

func below(n, depth int64) int64 {
	if depth == 0 {
		return n
	}
	return above(n+1, depth) * 3
}

func above(n, depth int64) int64 { return below(n*2, depth-1) - 1 }

// round, turned and back call each other, and pass on what is the same in every call: by, but neither n nor keep.
func round(n, by int64, keep bool) int64 {
	if n <= 0 {
		return by
	}
	return back(keep, n-1, by)*3 + 1
}

// Alpha is the first by its name, and calls what stands before and after it.
//
//go:wasmexport alpha
func Alpha(n int64) int64 { return round(n&31, 7, true) + turned(7, n&15) }

func turned(by, n int64) int64 {
	if n > 3 {
		return round(n-3, by, false) ^ by
	}
	return back(n&1 == 0, n-1, by)
}

func back(keep bool, n, by int64) int64 {
	if keep {
		return round(n-2, by, n&3 == 1) - by
	}
	if n < 0 {
		return n * by
	}
	return turned(by, n-1)
}

//go:wasmexport bravo
func Bravo(n int64) int64 {
	if n <= 0 || n > 1000 {
		return Alpha(n)
	}
	return Bravo(n-3) + first(n)
}

// crossed swaps what would be the same in every call, if it did not; straight does not swap.
func crossed(a, b, n int64) int64 {
	if n <= 0 {
		return a*10 - b
	}
	return straight(b, a, n-1) + a
}

func straight(a, b, n int64) int64 { return crossed(a, b, n-1) * 2 }

func mixed(narrow int32, flag bool, wide uint64, n int64) int64 {
	if flag {
		n += int64(wide)
	}
	local := n * 2
	return local + int64(narrow)
}

// halved has a parameter that starts the same in every call, and then changes.
func halved(n, by int64) int64 {
	for n > 50 {
		n /= 2
		by++
	}
	return n * by
}

// Given passes constants of every type, of which some are not the same in every call.
//
//go:wasmexport given
func Given(n int64) int64 {
	sum := crossed(1, 2, n&7) + mixed(-1, true, 1<<63, n) + mixed(-1, true, 1<<63, n+1)
	sum = sum*31 + mixed(-1, true, 1<<63, 5) + halved(n, 3) + halved(1000, 3)
	return sum*31 + straight(1, 2, n&3)
}
