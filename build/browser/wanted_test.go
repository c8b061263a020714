package browser

// wantedHeadlines are what a calculator may answer first, for this municipality.
var wantedHeadlines = map[string][]string{
	"transport": {"you-pay", "you-pay-between", "you-pay-most", "rule-alone", "no-wage"},
	"wage":      {"net", "earn", "floor", "floor-alone", "three-forms"},
	"deadline": {
		"answer-by", "reply-by", "review-about", "complain-by", "complain-safely-by", "complain-today", "complain-late",
		"comment-by", "comment-safely-by", "comment-today", "comment-late",
	},
	"pension":     {"reach", "reached", "from-grown"},
	"targetgroup": {"other-offer", "call", "municipality-looks-first", "may-apply"},
	"case":        {"next-comment", "next-reply", "late-complaint", "complained-late"},
}

// headlines are answers that bring about those of them that depend on the day.
var headlines = map[string][]map[string]string{
	"deadline": {
		{"hvad": "klage", "post": "digital", "modtaget": "2026-11-20"},
		{"hvad": "klage", "post": "digital", "modtaget": "2026-11-22"},
		{"hvad": "klage", "post": "haanden", "modtaget": "2026-10-25"},
		{"hvad": "klage", "post": "haanden", "modtaget": "2026-09-25"},
		{"hvad": "hoering", "post": "digital", "modtaget": "2026-11-20"},
		{"hvad": "hoering", "post": "digital", "modtaget": "2026-11-18"},
		{"hvad": "hoering", "post": "haanden", "modtaget": "2026-11-12"},
		{"hvad": "hoering", "post": "haanden", "modtaget": "2026-11-02"},
		{"hvad": "klage", "post": "brev", "modtaget": "ved-ikke", "brevdato": "2026-11-10"},
		{"hvad": "svar", "modtaget": "2026-01-05"},
		// Two days that are taken to be closed lie in it, whose names the page joins.
		{"hvad": "svar", "modtaget": "2026-11-20"},
	},
	"case": {
		{"soegt": "2026-11-02", "udkast": "2026-11-20"},
		{"afgoerelse": "2026-10-01"},
		{"soegt": "2026-08-03", "klage": "2026-11-16"},
		{"soegt": "2026-08-03", "afgoerelse": "2026-11-02", "klage": "2026-11-16"},
		{"afgoerelse": "2026-10-01", "klage": "2026-11-20"},
		{"afgoerelse": "ved-ikke", "afgoerelse-post": "brev", "afgoerelse-brevdato": "2026-11-10"},
	},
}

// wantedFaults are the faults that ux demands words for, by calculator.
var wantedFaults = map[string][]string{
	"transport": {
		"afstand/empty", "afstand/text", "afstand/low", "afstand/high", "afstand/decimals", "maade/empty", "dage/empty",
		"kollektiv/empty", "kollektiv10/high", "takst/empty", "loen/empty", "loen/high",
		"dato/low", "dato/part", "dato/impossible", "dato/year2", "dato/text",
	},
	"wage": {
		"stk/empty", "stkpris/empty", "timeloen/empty", "mindsteloen/low", "timer/high", "nu/text",
		"traek/high", "traek/decimals",
	},
	"deadline": {
		"modtaget/empty", "modtaget/text", "modtaget/part", "modtaget/impossible", "modtaget/year2", "modtaget/low",
		"modtaget/high", "modtaget/future", "brevdato/empty", "brevdato/future",
	},
	"pension": {
		"foedt/empty", "foedt/text", "foedt/part", "foedt/impossible", "foedt/year2", "foedt/low", "foedt/future",
	},
	"case": {"soegt/empty", "soegt/high", "udkast/future", "afgoerelse/low", "klage/impossible"},
}
