package content

import (
	"bytes"
	"io/fs"
	"path"
	"regexp"
	"slices"
	"strings"
	"time"

	"borgerguide/build/file"
	"borgerguide/build/toml"
	"borgerguide/calculators/quantity"
	"borgerguide/calculators/rule"
)

// datedFolder is the folder of a text that begins to hold on a day.
type datedFolder struct {
	name string
	day  quantity.Day
}

// textFiles are the files that make a folder one of an adopted text.
var textFiles = []string{"standard.toml", "source.md", "source.txt"}

// holdsText tells whether a folder has any file of an adopted text.
func holdsText(fsys fs.FS, dir string) bool {
	return slices.ContainsFunc(textFiles, func(name string) bool {
		_, err := fs.Stat(fsys, path.Join(dir, name))
		return err == nil
	})
}

// datedFolders finds the folders of adopted texts in that of a standard, by their days. One that is meant as such and
// is not named by a day is told.
func datedFolders(fsys fs.FS, dir string) (dated []datedFolder, problems file.Problems) {
	for _, name := range folders(fsys, dir) {
		if day, err := time.Parse(time.DateOnly, name); err == nil {
			dated = append(dated, datedFolder{name, toml.Day(day)})
			continue
		}
		if name == wordFolder || !holdsText(fsys, path.Join(dir, name)) && !looksLikeDay.MatchString(name) {
			continue
		}
		instead := "name the folder by the first day of the text, the year first, as 2027-03-01"
		if meant := dayMeant(name); meant != "" {
			instead = "name the folder " + meant
		}
		at := &file.File{Name: path.Join(dir, name)}
		for _, f := range textFiles {
			if _, err := fs.Stat(fsys, path.Join(dir, name, f)); err == nil {
				at.Name = path.Join(dir, name, f)
				break
			}
		}
		problems = append(problems, at.At(0).Problem(
			"the folder "+name+" is named by no date, and holds an adopted text", instead))
	}
	return dated, problems
}

// IsDated tells whether a folder is named by a day, as one of an adopted text is.
func IsDated(folder string) bool {
	_, err := time.Parse(time.DateOnly, folder)
	return err == nil
}

// wordFolder is where the standard explains words itself.
const wordFolder = "ordbog"

// looksLikeDay tells of a folder's name that it is meant as a date.
var looksLikeDay = regexp.MustCompile(`^\d+[-._ ]+(\d+|\pL+)[-._ ]+\d+$`)

// dayMeant is the date that a folder's name is meant as, as a folder should be named; "" where nobody can tell.
func dayMeant(name string) string {
	for _, form := range []string{"2006-1-2", "2-1-2006", "20060102"} {
		plain := strings.NewReplacer(".", "-", "_", "-", " ", "-").Replace(strings.TrimSpace(name))
		if day, err := time.Parse(form, plain); err == nil {
			return day.Format(time.DateOnly)
		}
	}
	return ""
}

// beginsOn gives a text the first day that its folder is named by.
func (s *Standard) beginsOn(day quantity.Day, folder string) (problems file.Problems) {
	if s.Known() && s.Days.From != day {
		problems = append(problems, s.begins.Problem(
			"this text lies in the folder "+folder+", and its from is "+isoDay(s.Days.From),
			"leave out from: the folder says it; or rename the folder to "+isoDay(s.Days.From)))
	}
	s.Days.From, s.Folder = day, folder
	return problems
}

// days reads which days a text holds.
func (s *Standard) days(t *toml.Table, raw rawStandard) {
	s.Days = Days{rule.Never, toml.Day(raw.Until)}
	if !raw.From.IsZero() {
		s.Days.From = toml.Day(raw.From)
	}
	s.ShownUntil = toml.Day(raw.ShownUntil)
	s.begins, s.ends, s.shown = t.At("from"), t.At("until"), t.At("shown-until")
}

// spans gives each text its last day, and finds texts that overlap, leave days without one or end before they begin.
func spans(texts []*Standard) (problems file.Problems) {
	for i, s := range texts {
		if s.Days.Until != 0 && s.Days.Until < s.Days.From {
			problems = append(problems, s.ends.Problem(
				"this text ends on "+isoDay(s.Days.Until)+", before it begins on "+isoDay(s.Days.From),
				"write until as its last day, or leave it out: a text holds until the next one"))
			s.Days.Until = 0
		}
		if i+1 < len(texts) {
			problems = append(problems, s.meets(texts[i+1])...)
		} else if s.Days.Until == 0 {
			s.Days.Until = Open
		}
		problems = append(problems, s.shownAfter()...)
	}
	return problems
}

// meets holds the last day of a text against the first of the next.
func (s *Standard) meets(next *Standard) (problems file.Problems) {
	last := next.Days.From - 1
	switch {
	case s.Days.From == next.Days.From:
		problems = append(problems, s.begins.Problem(
			"two texts begin on "+isoDay(s.Days.From)+": this one, and that in "+next.dir(),
			"keep one of them, or write the day that the other begins: as the folder's name, or as from"))
	case s.Days.Until > last:
		problems = append(problems, s.ends.Problem(
			"this text holds until "+isoDay(s.Days.Until)+", and the next one, in "+next.dir()+", from "+
				isoDay(next.Days.From),
			"leave out until: a text holds until the next one; or write until = "+isoDay(last)))
	case s.Days.Until != 0 && s.Days.Until < last:
		problems = append(problems, s.ends.Problem(
			"from "+isoDay(s.Days.Until+1)+" until "+isoDay(last)+" no text holds: the next one, in "+next.dir()+
				", begins on "+isoDay(next.Days.From),
			"leave out until: a text holds until the next one; or put the text of those days in a folder "+
				isoDay(s.Days.Until+1)))
	}
	s.Days.Until = last
	return problems
}

// repeated finds texts with the very words of the one before, as a copy has before the new words are put in.
func repeated(texts []*Standard) (problems file.Problems) {
	for i := 1; i < len(texts); i++ {
		before, after := texts[i-1].Text, texts[i].Text
		if before != nil && after != nil && bytes.Equal(bytes.TrimSpace(before.Text), bytes.TrimSpace(after.Text)) {
			problems = append(problems, after.At(0).Problem(
				"this text is the same as the one before it, in "+before.Name,
				"put in the text that the municipality has adopted anew, here and in source.md"))
		}
	}
	return problems
}

// shownAfter holds the day until which an older text is shown against the days it holds.
func (s *Standard) shownAfter() file.Problems {
	switch {
	case s.ShownUntil == 0:
		return nil
	case s.Days.Until == Open:
		return file.Problems{s.shown.Problem(
			"shown-until is of a text that another one has followed, and none follows this",
			"leave out shown-until until the new text has its folder")}
	case s.ShownUntil <= s.Days.Until:
		return file.Problems{s.shown.Problem(
			"this text holds until "+isoDay(s.Days.Until)+", and shown-until is "+isoDay(s.ShownUntil),
			"write the day when the last case begun under it is over, or leave out shown-until")}
	}
	return nil
}

// rowsWithin marks the rows of a text with its place among the texts, and finds those outside its days.
func (s *Standard) rowsWithin(place int) (problems file.Problems) {
	for _, id := range s.Facts.IDs() {
		for i := range s.Facts[id].Rows {
			r := &s.Facts[id].Rows[i]
			r.Adopted = place + 1
			if what, instead := s.outside(id, *r); what != "" {
				if place == 0 && r.From < s.Days.From {
					instead += ", or from = " + isoDay(r.From) + " where the text holds since then"
				}
				problems = append(problems, r.Place.Problem(what, instead))
			}
		}
	}
	return problems
}

// outside says what is wrong with a row that counts on days when its text does not hold.
func (s *Standard) outside(id string, r Row) (what, instead string) {
	switch {
	case r.From < s.Days.From:
		return "this value of " + id + " counts from " + isoDay(r.From) + ", and its text holds from " +
				isoDay(s.Days.From),
			"write [fact." + id + ".from." + isoDay(s.Days.From) + "]"
	case r.From > s.Days.Until:
		return "this value of " + id + " counts from " + isoDay(r.From) + ", and its text holds until " +
				isoDay(s.Days.Until),
			"write the value in the standard.toml of the text that says it, in a folder named by its first day"
	case r.Until != Open && r.Until > s.Days.Until:
		return "this value of " + id + " counts until " + isoDay(r.Until) + ", and its text holds until " +
				isoDay(s.Days.Until),
			"write open = true in place of until: a value counts no longer than its text"
	}
	return "", ""
}

// ShownPlace is where the text says until when it is shown.
func (s *Standard) ShownPlace() file.Place { return s.shown }

// dir is the folder of the text.
func (s *Standard) dir() string { return path.Dir(s.Place.File.Name) }

// ISOFrom is the first day as editors write it.
func (d Days) ISOFrom() string { return isoDay(d.From) }

// isoDay is a day as editors write it.
func isoDay(d quantity.Day) string {
	y, m, day := d.Civil()
	return time.Date(int(y), time.Month(m), int(day), 0, 0, 0, 0, time.UTC).Format(time.DateOnly)
}
