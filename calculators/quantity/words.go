package quantity

// word is one of the words of this package: which of the spellings it is.
type word int64

// The words by name. Those of a row are counted from its first: the month 3 is january+2. What may stand after a number of
// one unit is a row: the word that is written, its plural if it has one, and other words. The rows of kroner and of kroner
// an hour overlap.
const (
	noWord = iota
	timer
	stk
	stkPoint
	stykker
	krPoint
	krKm
	krPointKm
	krPointHour
	kr
	dkk
	kroner
	dash
	krTime
	krPointTime
	km
	kmPoint
	kilometer
	percent
	pct
	pctPoint
	procent
	dag
	dage
	hverdag
	hverdage
	arbejdsdag
	arbejdsdage
	uge
	uger
	maaned
	maaneder
	aar
	minus
	halfMark                 // stands after a number
	og                       // joins the years and the months of an age
	onThe                    // between a weekday and its date
	point                    // between a day and its month
	january                  // and the other months
	monday    = january + 12 // and the other weekdays
	den       = monday + 7   // before a date
	d         = den + 1
	wordCount = d + 1
)

// spellings are the words in that order, as bytes, each ended by a 0: "æ" is 0xC3 0xA6, "ø" 0xC3 0xB8, "å" 0xC3 0xA5.
var spellings = [...]byte{
	0,
	't', 'i', 'm', 'e', 'r', 0, // timer
	's', 't', 'k', 0, // stk
	's', 't', 'k', '.', 0, // stk.
	's', 't', 'y', 'k', 'k', 'e', 'r', 0, // stykker
	'k', 'r', '.', 0, // kr.
	'k', 'r', '/', 'k', 'm', 0, // kr/km
	'k', 'r', '.', '/', 'k', 'm', 0, // kr./km
	'k', 'r', '.', 0, // kr.
	'k', 'r', 0, // kr
	'd', 'k', 'k', 0, // dkk
	'k', 'r', 'o', 'n', 'e', 'r', 0, // kroner
	',', '-', 0, // ,-
	'k', 'r', '/', 't', 'i', 'm', 'e', 0, // kr/time
	'k', 'r', '.', '/', 't', 'i', 'm', 'e', 0, // kr./time
	'k', 'm', 0, // km
	'k', 'm', '.', 0, // km.
	'k', 'i', 'l', 'o', 'm', 'e', 't', 'e', 'r', 0, // kilometer
	'%', 0, // %
	'p', 'c', 't', 0, // pct
	'p', 'c', 't', '.', 0, // pct.
	'p', 'r', 'o', 'c', 'e', 'n', 't', 0, // procent
	'd', 'a', 'g', 0, // dag
	'd', 'a', 'g', 'e', 0, // dage
	'h', 'v', 'e', 'r', 'd', 'a', 'g', 0, // hverdag
	'h', 'v', 'e', 'r', 'd', 'a', 'g', 'e', 0, // hverdage
	'a', 'r', 'b', 'e', 'j', 'd', 's', 'd', 'a', 'g', 0, // arbejdsdag
	'a', 'r', 'b', 'e', 'j', 'd', 's', 'd', 'a', 'g', 'e', 0, // arbejdsdage
	'u', 'g', 'e', 0, // uge
	'u', 'g', 'e', 'r', 0, // uger
	'm', 0xC3, 0xA5, 'n', 'e', 'd', 0, // måned
	'm', 0xC3, 0xA5, 'n', 'e', 'd', 'e', 'r', 0, // måneder
	0xC3, 0xA5, 'r', 0, // år
	0xE2, 0x88, 0x92, 0, // −
	0xC2, 0xBD, 0, // ½
	' ', 'o', 'g', ' ', 0, // og
	' ', 'd', 'e', 'n', ' ', 0, // den
	'.', ' ', 0, // .
	'j', 'a', 'n', 'u', 'a', 'r', 0, // januar
	'f', 'e', 'b', 'r', 'u', 'a', 'r', 0, // februar
	'm', 'a', 'r', 't', 's', 0, // marts
	'a', 'p', 'r', 'i', 'l', 0, // april
	'm', 'a', 'j', 0, // maj
	'j', 'u', 'n', 'i', 0, // juni
	'j', 'u', 'l', 'i', 0, // juli
	'a', 'u', 'g', 'u', 's', 't', 0, // august
	's', 'e', 'p', 't', 'e', 'm', 'b', 'e', 'r', 0, // september
	'o', 'k', 't', 'o', 'b', 'e', 'r', 0, // oktober
	'n', 'o', 'v', 'e', 'm', 'b', 'e', 'r', 0, // november
	'd', 'e', 'c', 'e', 'm', 'b', 'e', 'r', 0, // december
	'm', 'a', 'n', 'd', 'a', 'g', 0, // mandag
	't', 'i', 'r', 's', 'd', 'a', 'g', 0, // tirsdag
	'o', 'n', 's', 'd', 'a', 'g', 0, // onsdag
	't', 'o', 'r', 's', 'd', 'a', 'g', 0, // torsdag
	'f', 'r', 'e', 'd', 'a', 'g', 0, // fredag
	'l', 0xC3, 0xB8, 'r', 'd', 'a', 'g', 0, // lørdag
	's', 0xC3, 0xB8, 'n', 'd', 'a', 'g', 0, // søndag
	'd', 'e', 'n', 0, // den
	'd', 0, // d
}

// letter is the byte at one place of the spellings.
func letter(at int64) int64 { return int64(spellings[at]) }

// start gives the place of a word's first byte.
func (w word) start() (at int64) {
	for ; w > 0; at++ {
		if letter(at) == 0 {
			w--
		}
	}
	return at
}
