package check

import (
	"regexp"
	"strings"

	"borgerguide/build/content"
	"borgerguide/build/danish"
	"borgerguide/build/file"
	"borgerguide/calculators/quantity"
)

var (
	addressIn = regexp.MustCompile(`https?:\S*`)
	goesOn    = regexp.MustCompile(`^ \S*(\pL\S*[/_]|\.\pL{3,4}\b)`) // more of an address behind a blank
)

// formedSeen looks at where and when something is listed as seen: whether the address leads anywhere, and whether the
// day has been.
func formedSeen(g *content.Guide, seen []content.Seen) (problems file.Problems) {
	for _, s := range seen {
		for _, m := range addressIn.FindAllStringIndex(s.Where, -1) {
			address := strings.TrimRight(s.Where[m[0]:m[1]], ".,;:!)")
			what := content.AddressFault(address)
			if what == "" && m[0]+len(address) == m[1] && goesOn.MatchString(s.Where[m[1]:]) {
				what = "has a blank behind it, and goes on"
			}
			if what != "" {
				problems = append(problems, s.Place.Problem("the address "+address+" "+what, aSite))
			}
		}
		for _, d := range danish.Dates(lower(addressIn.ReplaceAllString(s.Where, ""))) {
			problems = append(problems, notYet(g, s, d)...)
		}
	}
	return problems
}

// notYet finds a day of seeing something that there is not, or that has not been.
func notYet(g *content.Guide, s content.Seen, d danish.Dated) file.Problems {
	if d.Year == 0 {
		return nil
	}
	day, ok := quantity.DayOf(int64(d.Year), int64(d.Month), int64(d.Day))
	switch {
	case !ok:
		return file.Problems{s.Place.Problem(
			"»"+s.Written+"« is listed as seen on a day that there is not, "+d.String(),
			"look the date up in the calendar")}
	case g.Config.ToCome(day):
		return file.Problems{s.Place.Problem("»"+s.Written+"« is listed as seen on "+d.String()+
			", and the guide speaks for "+content.DateWords(g.Config.Date), content.SeenInTime)}
	}
	return nil
}
