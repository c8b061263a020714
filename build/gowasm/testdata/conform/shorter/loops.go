package shorter

// Counting has loops between constants, that run or not at first.
//
//go:wasmexport counting
func Counting(n int64) int64 {
	sum := n
	for i := 5; i < 3; i++ {
		sum += 1000
	}
	for i := 0; i != 0; i++ {
		sum += 2000
	}
	for i := uint8(250); i > 3; i++ {
		if i == 252 {
			continue
		}
		if sum > 1<<40 {
			break
		}
		sum += int64(i)
	}
	for i := int64(0); i < 4; i++ {
		if i == n&3 {
			i++
			continue
		}
		sum = sum*3 + i
	}
	for i := 0; i < 3; i++ {
		for j := 0; j < 4; j++ {
			if j == i+1 {
				break
			}
			if n&1 == 0 {
				j++
				continue
			}
			sum += int64(i * 10)
		}
		if i == 1 {
			continue
		}
		sum++
	}
	for i := n & 7; i < 4; i++ {
		sum += i
	}
	return sum
}

// Fresh declares variables that start as zero, again and again.
//
//go:wasmexport fresh
func Fresh(n int64) int64 {
	sum := int64(0)
	for i := int64(0); i < n&7; i++ {
		x, y := int64(0), int64(0)
		z, p := int64(0), &one
		if i&1 == 1 {
			x, z = i, 5
			p = &two
		}
		y += x + p.value
		sum = sum*7 + x + y + z + counted(i)
		x, y = 9, 9
	}
	if n > 0 {
		a := n
		sum += a
	}
	b, c := int64(0), false
	if n&2 == 2 {
		b, c = 3, true
	}
	return sum + b + figure(c)
}
