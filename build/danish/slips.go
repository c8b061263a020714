package danish

// What a writer leaves standing by a slip, as forms for a text as it is written.

// Note is the form of a note to oneself that was to be taken out again.
const Note = `(?i:[\[(<] ?(?:kommentar|note|bemærkning|indsæt|udfyld|tjek|mangler|rettes|afklares|skriv her)\b[^\])>\n]*[\])>]?)` +
	`|(?i:\btodo\b|\bfixme\b|\btb[dac]\b|lorem ipsum)` +
	`|\b[xX]{2,}(?: [xX]{2,})*\b|\?{2,}|\.{4,}|\(\?+\)|¤+` +
	`|\b(?:KOMMENTAR(?:ER)?|BEMÆRKNING|INDSÆT(?:TES)?|UDFYLD(?:ES)?|TJEK(?:KES)?|RETTES|MANGLER|AFKLARES)\b` +
	`|(?i:\b(?:kommentar|note til (?:mig|os)(?: selv)?|intern note):)`

// Joined is the form of a word that was divided at the end of a line and stands in two pieces: what ends in a hyphen,
// and what follows. Its first group is the hyphen, its second what follows. Hangs tells whether that is a word that a
// hanging hyphen may stand before, as in "for- og imod".
const Joined = `\pL([-\x{ad}\x{2010}\x{2011}][ \t]*\n|\x{ad}[ \t]+|[-\x{2010}\x{2011}] +)(\pL+)`

var hanging = map[string]bool{
	"og": true, "eller": true, "samt": true, "men": true, "til": true, "som": true, "hhv": true, "henholdsvis": true,
	"kontra": true, "versus": true, "i": true, "både": true, "ikke": true, "plus": true, "såvel": true, "respektive": true,
}

// Hangs tells whether a hyphen may hang before a word of small letters.
func Hangs(word string) bool { return hanging[word] }

// Month is the form of a month at the beginning of a text.
const Month = `^(?i:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)\b`
