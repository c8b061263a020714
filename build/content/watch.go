package content

import (
	"borgerguide/build/file"
	"borgerguide/build/toml"
	"borgerguide/calculators/quantity"
)

// Next is what may change next in a text of the law, in Danish. Words that are "" say that nothing is known; where
// nobody has written even that, it is not Written.
type Next struct {
	Words   string
	Written bool
}

func nextOf(raw *string) Next {
	if raw == nil {
		return Next{}
	}
	return Next{Words: *raw, Written: true}
}

// watchFault finds a day on which nobody can have read a text of the law, and a day or a change in the front matter of
// an adopted text, which says the first elsewhere and has no second.
func watchFault(t *toml.Table, raw rawSource, law bool) file.Problems {
	switch {
	case !law && !raw.Seen.IsZero():
		return file.Problems{t.At("seen").Problem("the day the adopted text was seen does not stand here",
			"write address and seen in standard.toml")}
	case !law && raw.Next != nil:
		return file.Problems{t.At("next").Problem("next is what may change in a law, and this is an adopted text",
			"write a note in standard.toml, [note.<name>], with passage and text")}
	case !law && !raw.Review.IsZero():
		return file.Problems{t.At("review").Problem(
			"review is when a law's text is changed, and this is an adopted text",
			"leave it out: [review] in standard.toml says when an adopted text is looked at again")}
	case !raw.Review.IsZero() && (raw.Next == nil || *raw.Next == ""):
		return file.Problems{t.At("review").Problem("this text says when it is changed, and not what",
			`write next = "…", what will be changed`)}
	case !raw.Seen.IsZero() && !raw.Date.IsZero() && raw.Seen.Before(raw.Date):
		return file.Problems{t.At("seen").Problem("this text was seen on "+DateWords(toml.Day(raw.Seen))+
			", before its own date, "+DateWords(toml.Day(raw.Date)), "write the day somebody read it, or mend date")}
	}
	return nil
}

// monthsFresh is how long a text counts as read, and monthsNew how long as new.
const (
	monthsFresh = 12
	monthsNew   = 24
)

// Stale tells whether a text was seen so long before the day the guide speaks for that it must be read again.
func (c Config) Stale(seen quantity.Day) bool { return seen != 0 && c.after(seen, monthsFresh) }

// Old tells whether a text is so old on the day the guide speaks for that readers must ask whether it still counts.
func (c Config) Old(adopted quantity.Day) bool { return adopted != 0 && c.after(adopted, monthsNew) }

// after tells whether the day the guide speaks for is more than some months after another.
func (c Config) after(day quantity.Day, months int64) bool {
	last, _ := day.AddMonths(months)
	return c.Date > last
}
