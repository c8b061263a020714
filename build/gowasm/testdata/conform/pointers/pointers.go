// Package pointers has pointers to variables, fields and elements, as arguments, receivers and results, and nil.
package pointers

// Functions are the exported functions by their names.
var Functions = map[string]any{
	"arguments": Arguments, "derived": Derived, "scalars": Scalars, "fields": Fields, "null": Null,
	"compared": Compared,
	"loops":    Loops, "unrelated": Unrelated, "stored": Stored, "literals": Literals, "results": Results,
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

func (a account) worth() int64 { return a.balance + a.log[0]*3 + a.log[1]*5 + a.log[2]*7 + a.log[3]*11 }

func transfer(from, to *account, n int64) {
	from.add(-n)
	to.add(n)
}

//go:wasmexport arguments
func Arguments(a, b int64) int64 {
	x, y := account{balance: a}, account{number: 3}
	transfer(&x, &y, b)
	transfer(&y, &x, 5)
	transfer(&x, &x, 7)
	x.self().self().add(1)
	return x.worth() ^ y.worth()<<1
}

//go:wasmexport derived
func Derived(i, v int64) int64 {
	x := account{}
	*x.entry(int(i % 5)) = v
	*(&x).entry(1) += 2
	y := *x.self()
	y.log[2]++
	return x.worth() + y.worth()
}

func swap(a, b *int32) { *a, *b = *b, *a }

func bump(n *uint8, by *int16) (int64, bool) {
	*n += uint8(*by)
	*by--
	return int64(*n), *by > 0
}

//go:wasmexport scalars
func Scalars(a, b int32) int64 {
	swap(&a, &b)
	n, by := uint8(a), int16(b)
	x, ok := bump(&n, &by)
	flag := ok
	invert(&flag)
	list := [3]int32{a, b, 3}
	swap(&list[0], &list[2])
	if flag {
		x = -x
	}
	return x ^ int64(n)<<8 ^ int64(by)<<16 ^ int64(a)<<24 ^ int64(list[0])<<32 ^ int64(list[2])<<40
}

func invert(b *bool) { *b = !*b }

var head struct {
	next  *struct{ value int64 }
	value int64
}

var bank struct {
	first  int8
	main   account
	others [2]account
}

//go:wasmexport fields
func Fields(a, i int64) int64 {
	bank.main = account{}
	bank.others = [2]account{}
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
	for i := range len(bank.others) {
		if bank.others[i].balance == balance {
			return &bank.others[i]
		}
	}
	return nil
}

//go:wasmexport null
func Null(how int32, b int64) int64 {
	bank.main = account{}
	bank.others = [2]account{{balance: 1}, {balance: 2}}
	p := find(b)
	var none *[4]int64
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
		_ = *p
	case 5:
		return *p.entry(1)
	case 6:
		_ = p.self()
	case 7:
		_ = &p.log[1]
	case 8:
		_ = p.log[1:2]
	case 9:
		return p.log[uint64(b)%4]
	case 10:
		for k := range len(p.log) {
			v := p.log[k]
			b += v
		}
	case 11:
		bank.main = *p
	case 12:
		*p = bank.main
	case 13:
		if b&1 == 0 {
			none = &bank.main.log
		}
		return int64(len(none)) + none[3]
	case 14:
		if b&1 == 0 {
			none = &bank.main.log
		}
		return int64(len(none[:]))
	case 15:
		var number *int64
		return *number
	case 16:
		q := head.next
		return q.value + p.balance
	case 17:
		_ = &p.number
	}
	return b
}

//go:wasmexport compared
func Compared(b int64) int32 {
	bank.others = [2]account{{balance: 1}, {balance: 2}}
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

//go:wasmexport loops
func Loops(n int64) int64 {
	sum := int64(0)
	for i := n % 7; i < 10; i++ {
		add(&i, 1)
		var x int64
		add(&x, i)
		sum += x * i
	}
	for i := range n % 5 {
		add(&i, 100)
		sum += i
	}
	return sum
}

func add(to *int64, n int64) { *to += n }

type pair struct {
	a, b *account
	tag  uint8
}

func (p pair) sum() int64 {
	if p.a == nil {
		return int64(p.tag)
	}
	return p.a.balance + p.b.balance*3
}

var chosen pair

//go:wasmexport stored
func Stored(b int64) int64 {
	bank.others = [2]account{{balance: 1}, {balance: 2}}
	p := pair{find(1), find(2), 1}
	q := pair{tag: 5}
	list := [2]pair{q, {p.b, find(b), 0}}
	list[0].a, list[0].b = p.b, q.b // q.b is nil
	if b > 0 {
		list[0].b = find(b + 1)
	}
	n := p.sum() + q.sum() + chosen.sum() + pair{}.sum()
	r := list[1]
	return n + r.sum() + list[0].sum()
}

func balance(a *account, list *[3]int64) int64 { return a.balance + list[1] }

//go:wasmexport literals
func Literals(a int64) int64 {
	return balance(&account{balance: a}, &[3]int64{1, a}) + balance(&account{}, &[3]int64{1: 7})
}

func lookup(b int64) (*account, bool) {
	if p := find(b); p != nil {
		return p, true
	}
	return (*account)(nil), false
}

func both(b int64) (first, second *account) {
	first, _ = lookup(1)
	second = find(b)
	return
}

func swapped(a, b *account) (*account, *account) { return b, a }

//go:wasmexport results
func Results(b int64) int64 {
	bank.others = [2]account{{balance: 1}, {balance: 2}}
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

type search struct {
	number int32
	steps  int64
}

// in returns what it got no pointer to, or a pointer that cannot lead into the search.
func (s *search) in(list []account) (*account, []account) {
	for i := range list {
		s.steps++
		if list[i].number == s.number {
			return &list[i], list[i:]
		}
	}
	return nil, list[:0]
}

// Unrelated keeps pointers from calls that get the address of a variable of another type.
//
//go:wasmexport unrelated
func Unrelated(b int32) int64 {
	bank.others = [2]account{{number: 1, balance: 5}, {number: 2, balance: 7}}
	s := search{number: b % 4}
	found, rest := s.in(bank.others[:])
	n := s.steps + int64(len(rest))*10
	if found == nil {
		return n
	}
	found.balance++
	return n + found.balance*100 + bank.others[0].balance*1000
}
