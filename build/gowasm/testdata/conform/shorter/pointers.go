package shorter

type node struct {
	value int64
	parts [3]int64
}

var one, two = node{value: 1, parts: [3]int64{1, 2, 3}}, node{value: 2}

func node1(n int64) *node {
	switch n & 3 {
	case 0:
		return nil
	case 1:
		return &one
	}
	return &two
}

func seen(p *node, n int64) int64 {
	if p != nil && p.value > 1 {
		return 1
	}
	if n > 5 {
		n += p.value // from here on p is known only here
	}
	if p == nil || p.parts[1] == 2 && p.value == 1 {
		return n + 10
	}
	p = node1(n)
	if p != nil && p.value == 1 && p.parts[2] == 3 {
		return n + 20
	}
	return n
}

// Pointers guards pointers, known and not known to be nil.
//
//go:wasmexport pointers
func Pointers(n, m int64) int64 {
	sum := seen(node1(n), m) + seen(&one, n)
	for i := int64(0); i < m&3; i++ {
		p := node1(n + i)
		if p == nil {
			continue
		}
		sum += p.value
		q := node1(m + i)
		if q != nil && q.value == p.value && q.parts[0] == 1 {
			sum += 100
		}
	}
	return sum
}

// Moved uses pointers that lead elsewhere later.
//
//go:wasmexport moved
func Moved(n, m int64) int64 {
	p := &one
	sum := p.value + follow(&two, n)
	p = node1(n)
	if p != nil && p.value == 1 {
		sum += 100
	}
	q := node1(m | 1)
	sum += q.value
	q = node1(m)
	_ = &q.parts[2]
	return sum
}

// Scopes has pointers one after the other, each with its block.
//
//go:wasmexport scopes
func Scopes(n, m int64) int64 {
	sum := int64(0)
	{
		p := node1(n | 1)
		sum += p.value
	}
	{
		q := node1(m)
		if q != nil && q.parts[1] == 2 {
			sum += 10
		}
	}
	if r := node1(m | 1); r.value == 1 {
		sum += 20
	}
	if s := node1(n); s == nil || s.value == 2 && s.parts[0] == 0 {
		sum += 40
	}
	return sum
}

func follow(p *node, n int64) int64 {
	sum := p.value
	p = node1(n)
	if p != nil && p.value == 2 || n == 5 {
		sum += 10
	}
	return sum
}

func part(p *node, n int64) int64 {
	if n&1 == 1 {
		n += p.value
	}
	q := &p.parts[1] // traps where p is nil
	if n > 1000 {
		return *q
	}
	return n
}

// Nowhere takes addresses that derive from nil.
//
//go:wasmexport nowhere
func Nowhere(n, m int64) int64 { return part(node1(n), m) + part(&one, m) }
