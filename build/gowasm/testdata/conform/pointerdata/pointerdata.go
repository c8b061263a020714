// Package pointerdata has pointers to variables, fields and elements, as arguments, receivers and results, and nil.
package pointerdata

// Functions are the exported functions by their names.
var Functions = map[string]any{
	"arguments": Arguments, "derived": Derived, "scalars": Scalars, "fields": Fields, "null": Null,
	"compared": Compared, "results": Results, "again": Again,
}

type account struct {
	number  int32
	balance int64
	log     [4]int64
}

func (a *account) add(n int64) {
	a.balance += n
	a.log[0], a.log[1] = n, a.log[0]
}

func (a *account) entry(i int) *int64 { return &a.log[i] }

func (a *account) self() *account { return a }

func (a *account) worth() int64 {
	return a.balance + a.log[0]*3 + a.log[1]*5 + a.log[2]*7 + a.log[3]*11
}

func transfer(from, to *account, n int64) {
	from.add(-n)
	to.add(n)
}

var x, y account

//go:wasmexport arguments
func Arguments(a, b int64) int64 {
	x = account{}
	y = account{}
	x.balance = a
	y.number = 3
	transfer(&x, &y, b)
	transfer(&y, &x, 5)
	transfer(&x, &x, 7)
	x.self().self().add(1)
	return x.worth() ^ y.worth()<<1
}

//go:wasmexport derived
func Derived(i, v int64) int64 {
	x = account{}
	*x.entry(int(i % 5)) = v
	*(&x).entry(1) += 2
	y = *x.self()
	y.log[2]++
	return x.worth() + y.worth()
}

var (
	small, less int32
	n           uint8
	by          int16
	flag        bool
	list        [3]int32
)

func swap(a, b *int32) { *a, *b = *b, *a }

func bump(n *uint8, by *int16) (int64, bool) {
	*n += uint8(*by)
	*by--
	return int64(*n), *by > 0
}

func invert(b *bool) { *b = !*b }

//go:wasmexport scalars
func Scalars(a, b int32) int64 {
	small, less = a, b
	swap(&small, &less)
	n, by = uint8(a), int16(b)
	x, ok := bump(&n, &by)
	flag = ok
	invert(&flag)
	list[0], list[1], list[2] = small, less, 3
	swap(&list[0], &list[2])
	if flag {
		x = -x
	}
	return x ^ int64(n)<<8 ^ int64(by)<<16 ^ int64(small)<<24 ^ int64(list[0])<<32 ^ int64(list[2])<<40
}

var bank struct {
	first  int8
	main   account
	others [2]account
}

func open() {
	bank.main = account{}
	bank.others = [2]account{}
	bank.others[0].balance, bank.others[1].balance = 1, 2
}

//go:wasmexport fields
func Fields(a, i int64) int64 {
	open()
	p := &bank.main
	p.add(a)
	q := &bank.others[i%3]
	q.add(2)
	bank.others[1].add(a)
	p.log = q.log
	*q = *p
	return bank.main.worth() ^ bank.others[0].worth()<<1 ^ bank.others[1].worth()<<2
}

func find(balance int64) *account {
	for i := 0; i < len(bank.others); i++ {
		if bank.others[i].balance == balance {
			return &bank.others[i]
		}
	}
	return nil
}

func logOf(p *account, b int64) *[4]int64 {
	if b&1 == 0 {
		return nil
	}
	return &p.log
}

//go:wasmexport null
func Null(how int32, b int64) int64 {
	open()
	p := find(b)
	switch how {
	case 0:
		return p.balance
	case 1:
		p.balance = 3
	case 2:
		p.add(4)
	case 3:
		return p.worth()
	case 4:
		bank.main = *p
	case 5:
		return *p.entry(1)
	case 6:
		_ = p.self()
	case 7:
		_ = &p.log[1]
	case 8:
		_ = p.log[3]
	case 9:
		return p.log[uint64(b)%4]
	case 10:
		return int64(len(p.log)) + p.log[1]
	case 11:
		p.log = [4]int64{}
	case 12:
		*p = bank.main
	case 13:
		none := logOf(&bank.main, b)
		return int64(len(none)) + none[3]
	case 14:
		_ = &logOf(&bank.main, b)[b&3]
	case 15:
		none := logOf(&bank.main, b)
		none[b&3] += 4
	case 16:
		_ = &find(b).number
	case 17:
		_ = &p.number
	case 18:
		p.number, p.balance = 4, 5
	case 19:
		p.number++
	}
	return b
}

//go:wasmexport compared
func Compared(b int64) int32 {
	open()
	p, q := find(b), find(2)
	n := int32(0)
	if p == q {
		n++
	}
	if p != nil {
		n += 2
	}
	if nil == p {
		n += 4
	}
	if p != nil && p.balance == 1 || q == &bank.others[1] {
		n += 8
	}
	return n
}

func lookup(b int64) (*account, bool) {
	if p := find(b); p != nil {
		return p, true
	}
	return nil, false
}

func both(b int64) (first, second *account) {
	first, _ = lookup(1)
	second = find(b)
	return first, second
}

func swapped(a, b *account) (*account, *account) { return b, a }

//go:wasmexport results
func Results(b int64) int64 {
	open()
	p, ok := lookup(b)
	first, second := both(b + 1)
	first, p = swapped(p, first)
	first, first.number = p, 7 // of the account that first pointed to
	n := int64(0)
	p, p.log[b&3], n = first, b, int64(p.number)*1000
	n += p.balance + p.log[1]
	if ok {
		n += first.balance * 10
	}
	if second != nil {
		n += second.balance * 100
	}
	return n
}

func last(b int64) (p *account) {
	for i := int64(0); i < b&3; i++ {
		q := p
		p = find(i)
		if q != nil && p == nil {
			return q
		}
	}
	return p
}

// Again has pointers that start as nil.
//
//go:wasmexport again
func Again(b int64) int64 {
	open()
	if p := last(b); p != nil {
		return p.balance
	}
	return -1
}
