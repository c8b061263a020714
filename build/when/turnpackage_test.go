package when

// turnPackage is what the changed calculators call. A Say notes which conditions were met since the case began, and
// how: a bit for each; so does the end of a case.
const turnPackage = `package turn

const words, most = 16, 64

var says, turned int64
var met, held [words]uint64
var notes [most * (2*words + 1)]int64

func Begin(n int64) {
	turned = n
	says = 0
	for i := range met {
		met[i] = 0
		held[i] = 0
	}
}

func Met(n int64, holds bool) bool {
	bit := uint64(1) << uint64(n%64)
	met[n/64] |= bit
	held[n/64] &^= bit
	if holds {
		held[n/64] |= bit
	}
	return holds != (n == turned)
}

func Turns(n int64, more bool) bool { return more && n != turned }

func Said(n, sentence int64) int64 {
	at := says * (2*words + 1)
	notes[at] = n
	for i := int64(0); i < words; i++ {
		notes[at+1+i] = int64(met[i])
		notes[at+1+words+i] = int64(held[i])
	}
	says++
	return sentence
}

func Note(at int64) int64 { return notes[at] }
`

// turnExports are what the changed module exports beside what it does already.
const turnExports = `

//go:wasmexport begin
func begin(turned int64) { turn.Begin(turned) }

//go:wasmexport end
func end() { turn.Said(0, 0) }

//go:wasmexport note
func note(at int64) int64 { return turn.Note(at) }
`
