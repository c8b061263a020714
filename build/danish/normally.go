package danish

import "regexp"

// normally are the words by which a text calls a time the normal one, and no limit: "typisk inden for 8 uger".
var normally = regexp.MustCompile(`(?i)(?:^|[^\pL])(?:typisk|normalt|som\s+regel|sædvanligvis|som\s+oftest|oftest|` +
	`almindeligvis|for\s+det\s+meste|i\s+reglen|gennemsnitligt?|i\s+gennemsnit)(?:$|[^\pL])`)

// SaysNormally tells whether a text calls something the normal one.
func SaysNormally(text string) bool { return normally.MatchString(text) }
