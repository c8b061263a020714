package danish

// Remains is the form of what Word and Excel leave where a reference, a value or a field went wrong, and of words that
// stand in place of others until somebody writes those.
const Remains = `\b(?:Fejl|FEJL|Error|ERROR)![ \x{a0}]?\pL[^.!\n]*[.!]?` +
	`|#(?:REFERENCE|REF|VÆRDI|VALUE|NAVN|NAME|DIV/0|I/T|N/A|NUM|NULL|NUL|SPILL|OVERLØB|BEREGN|CALC)[!?]?` +
	`|\b(?:MERGEFIELD|PAGEREF|NUMPAGES|_Toc\d+|_Ref\d+)\b` +
	`|(?i:\bklik(?: eller tryk)? her for at (?:skrive|angive|indtaste)\b|\bclick (?:or tap )?here to enter\b)` +
	`|(?i:\bchoose an item\b|\bskriv tekst her\b|\bvælg et element\b)` +
	`|(?i:\((?:skal |\pL+ )?(?:udfyldes|indsættes|tilføjes|påføres|afklares|færdiggøres)` +
	`(?: (?:senere|her|endnu|snarest|nærmere))?\))` +
	`|(?i:\((?:kommer|følger|mangler|opdateres|skrives|rettes|afventer)(?: (?:senere|endnu|snarest|på et senere tidspunkt))?\))` +
	`|(?i:\b(?:udfyldes|indsættes|tilføjes|opdateres|skrives) senere\b)` +
	`|\bN\.? ?N\.|\bNN\b`
