package quantity

// The Danish of this package, as bytes: "æ" is 0xC3 0xA6, "ø" 0xC3 0xB8, "å" 0xC3 0xA5.

// noun is how a unit is written after one and after several.
type noun struct{ one, many word }

// sign is another spelling that may stand before or after a number of one unit.
type sign struct {
	unit Unit
	word word
}

var nouns = [units]noun{
	Ore:      {word{'k', 'r', '.'}, word{'k', 'r', '.'}},                                                                            // kr., kr.
	OreHour:  {word{'k', 'r', '.'}, word{'k', 'r', '.'}},                                                                            // kr., kr.
	Metre:    {word{'k', 'm'}, word{'k', 'm'}},                                                                                      // km, km
	PerMille: {word{'%'}, word{'%'}},                                                                                                // %, %
	Days:     {word{'d', 'a', 'g'}, word{'d', 'a', 'g', 'e'}},                                                                       // dag, dage
	Weekdays: {word{'h', 'v', 'e', 'r', 'd', 'a', 'g'}, word{'h', 'v', 'e', 'r', 'd', 'a', 'g', 'e'}},                               // hverdag, hverdage
	Workdays: {word{'a', 'r', 'b', 'e', 'j', 'd', 's', 'd', 'a', 'g'}, word{'a', 'r', 'b', 'e', 'j', 'd', 's', 'd', 'a', 'g', 'e'}}, // arbejdsdag, arbejdsdage
	Weeks:    {word{'u', 'g', 'e'}, word{'u', 'g', 'e', 'r'}},                                                                       // uge, uger
	Months:   {word{'m', 0xC3, 0xA5, 'n', 'e', 'd'}, word{'m', 0xC3, 0xA5, 'n', 'e', 'd', 'e', 'r'}},                                // måned, måneder
	Age:      {word{0xC3, 0xA5, 'r'}, word{0xC3, 0xA5, 'r'}},                                                                        // år, år
}

// befores may stand before a number that is read.
var befores = [...]sign{
	{Ore, word{'k', 'r', '.'}},     // kr.
	{Ore, word{'k', 'r'}},          // kr
	{Ore, word{'d', 'k', 'k'}},     // dkk
	{OreHour, word{'k', 'r', '.'}}, // kr.
	{OreHour, word{'k', 'r'}},      // kr
	{OreHour, word{'d', 'k', 'k'}}, // dkk
}

// afters may, like the nouns, stand after a number that is read.
var afters = [...]sign{
	{Ore, word{'k', 'r'}},                                      // kr
	{Ore, word{',', '-'}},                                      // ,-
	{Ore, word{'k', 'r', 'o', 'n', 'e', 'r'}},                  // kroner
	{Ore, word{'d', 'k', 'k'}},                                 // dkk
	{Ore, word{'k', 'r', '.', '/', 'k', 'm'}},                  // kr./km
	{Ore, word{'k', 'r', '/', 'k', 'm'}},                       // kr/km
	{OreHour, word{'k', 'r'}},                                  // kr
	{OreHour, word{',', '-'}},                                  // ,-
	{OreHour, word{'k', 'r', 'o', 'n', 'e', 'r'}},              // kroner
	{OreHour, word{'d', 'k', 'k'}},                             // dkk
	{OreHour, word{'k', 'r', '.', '/', 't', 'i', 'm', 'e'}},    // kr./time
	{OreHour, word{'k', 'r', '/', 't', 'i', 'm', 'e'}},         // kr/time
	{Metre, word{'k', 'm', '.'}},                               // km.
	{Metre, word{'k', 'i', 'l', 'o', 'm', 'e', 't', 'e', 'r'}}, // kilometer
	{PerMille, word{'p', 'c', 't', '.'}},                       // pct.
	{PerMille, word{'p', 'c', 't'}},                            // pct
	{PerMille, word{'p', 'r', 'o', 'c', 'e', 'n', 't'}},        // procent
}

var monthNames = [12]word{
	{'j', 'a', 'n', 'u', 'a', 'r'},                // januar
	{'f', 'e', 'b', 'r', 'u', 'a', 'r'},           // februar
	{'m', 'a', 'r', 't', 's'},                     // marts
	{'a', 'p', 'r', 'i', 'l'},                     // april
	{'m', 'a', 'j'},                               // maj
	{'j', 'u', 'n', 'i'},                          // juni
	{'j', 'u', 'l', 'i'},                          // juli
	{'a', 'u', 'g', 'u', 's', 't'},                // august
	{'s', 'e', 'p', 't', 'e', 'm', 'b', 'e', 'r'}, // september
	{'o', 'k', 't', 'o', 'b', 'e', 'r'},           // oktober
	{'n', 'o', 'v', 'e', 'm', 'b', 'e', 'r'},      // november
	{'d', 'e', 'c', 'e', 'm', 'b', 'e', 'r'},      // december
}

var weekdayNames = [7]word{
	{'m', 'a', 'n', 'd', 'a', 'g'},        // mandag
	{'t', 'i', 'r', 's', 'd', 'a', 'g'},   // tirsdag
	{'o', 'n', 's', 'd', 'a', 'g'},        // onsdag
	{'t', 'o', 'r', 's', 'd', 'a', 'g'},   // torsdag
	{'f', 'r', 'e', 'd', 'a', 'g'},        // fredag
	{'l', 0xC3, 0xB8, 'r', 'd', 'a', 'g'}, // lørdag
	{'s', 0xC3, 0xB8, 'n', 'd', 'a', 'g'}, // søndag
}

// closedNames are in the order of the bits.
var closedNames = [...]word{
	{'n', 'y', 't', 0xC3, 0xA5, 'r', 's', 'd', 'a', 'g'},                                                      // nytårsdag
	{'s', 'k', 0xC3, 0xA6, 'r', 't', 'o', 'r', 's', 'd', 'a', 'g'},                                            // skærtorsdag
	{'l', 'a', 'n', 'g', 'f', 'r', 'e', 'd', 'a', 'g'},                                                        // langfredag
	{'p', 0xC3, 0xA5, 's', 'k', 'e', 'd', 'a', 'g'},                                                           // påskedag
	{'2', '.', ' ', 'p', 0xC3, 0xA5, 's', 'k', 'e', 'd', 'a', 'g'},                                            // 2. påskedag
	{'s', 't', 'o', 'r', 'e', ' ', 'b', 'e', 'd', 'e', 'd', 'a', 'g'},                                         // store bededag
	{'K', 'r', 'i', 's', 't', 'i', ' ', 'h', 'i', 'm', 'm', 'e', 'l', 'f', 'a', 'r', 't', 's', 'd', 'a', 'g'}, // Kristi himmelfartsdag
	{'p', 'i', 'n', 's', 'e', 'd', 'a', 'g'},                                                                  // pinsedag
	{'2', '.', ' ', 'p', 'i', 'n', 's', 'e', 'd', 'a', 'g'},                                                   // 2. pinsedag
	{'1', '.', ' ', 'j', 'u', 'l', 'e', 'd', 'a', 'g'},                                                        // 1. juledag
	{'2', '.', ' ', 'j', 'u', 'l', 'e', 'd', 'a', 'g'},                                                        // 2. juledag
	{'l', 0xC3, 0xB8, 'r', 'd', 'a', 'g', 'e'},                                                                // lørdage
	{'s', 0xC3, 0xB8, 'n', 'd', 'a', 'g', 'e'},                                                                // søndage
	{'g', 'r', 'u', 'n', 'd', 'l', 'o', 'v', 's', 'd', 'a', 'g'},                                              // grundlovsdag
	{'j', 'u', 'l', 'e', 'a', 'f', 't', 'e', 'n'},                                                             // juleaften
	{'n', 'y', 't', 0xC3, 0xA5, 'r', 's', 'a', 'f', 't', 'e', 'n'},                                            // nytårsaften
}

var datePartNames = [3]word{
	{'e', 'n', ' ', 'd', 'a', 'g'},                  // en dag
	{'e', 'n', ' ', 'm', 0xC3, 0xA5, 'n', 'e', 'd'}, // en måned
	{'e', 't', ' ', 0xC3, 0xA5, 'r'},                // et år
}

// den is the word between a weekday and its date.
var den = word{'d', 'e', 'n'}

// og joins the last of a list.
var og = word{' ', 'o', 'g', ' '}
