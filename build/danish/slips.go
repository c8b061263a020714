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
