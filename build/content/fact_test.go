package content

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"borgerguide/build/stress"
	"borgerguide/calculators/quantity"
)

// randomRows are rows as the reader leaves them: by day, never overlapping, each with a value of its own.
func randomRows(r *rand.Rand, value int64) (rows []Row) {
	day := quantity.Day(r.IntN(20))
	for range r.IntN(4) {
		from := day + quantity.Day(r.IntN(4))
		until := from + quantity.Day(r.IntN(6))
		rows = append(rows, Row{From: from, Until: until, Value: value})
		day = until + 1
		value++
	}
	if len(rows) > 0 && r.IntN(2) == 0 {
		rows[len(rows)-1].Until = Open
	}
	return rows
}

// TestLayRows: on each day the upper rows count, else the lower; no day is covered twice; the rows are in order.
func TestLayRows(t *testing.T) {
	r := rand.New(rand.NewPCG(9, 10))
	for range stress.Rounds(t, 3000) {
		upper, lower := randomRows(r, 100), randomRows(r, 200)
		laid := layRows(upper, lower)
		for i, row := range laid {
			if row.From > row.Until || i > 0 && laid[i-1].Until >= row.From {
				t.Fatalf("%v over %v: %v", upper, lower, laid)
			}
		}
		f, over, under := Fact{Rows: laid}, Fact{Rows: upper}, Fact{Rows: lower}
		for day := quantity.Day(0); day < 80; day++ {
			want, ok := over.At(day)
			if !ok {
				want, ok = under.At(day)
			}
			got, found := f.At(day)
			if found != ok || got.Value != want.Value {
				t.Fatalf("day %d: %v over %v gives %d, %v, want %d, %v",
					day, upper, lower, got.Value, found, want.Value, ok)
			}
			if count(laid, day) > 1 {
				t.Fatalf("day %d is covered twice: %v", day, laid)
			}
		}
	}
}

func count(rows []Row, day quantity.Day) (n int) {
	for _, r := range rows {
		if r.From <= day && day <= r.Until {
			n++
		}
	}
	return n
}

func TestFactsOver(t *testing.T) {
	row := func(value int64) []Row { return []Row{{From: 10, Until: Open, Value: value}} }
	law := Facts{
		"both":    {ID: "both", Name: "Lovens", Asked: true, Better: More, Rows: row(1)},
		"law":     {ID: "law", Rows: row(2)},
		"silent":  {ID: "silent", Rows: row(3)},
		"missing": {ID: "missing", Name: "Ukendt"},
	}
	own := Facts{
		"both":    {ID: "both", Rows: []Row{{From: 20, Until: Open, Value: 11}}},
		"silent":  {ID: "silent", Missing: "står ikke i standarden"},
		"missing": {ID: "missing", Missing: "står ikke i standarden"},
		"own":     {ID: "own", Name: "Egen", Rows: row(14)},
	}
	all := own.over(law)
	for _, c := range []struct {
		id   string
		want string // the values on day 15 and day 25, the name, why it is missing
	}{
		{"both", `1 11 "Lovens" ""`}, {"law", `2 2 "" ""`}, {"silent", `3 3 "" ""`},
		{"missing", `0 0 "Ukendt" "står ikke i standarden"`}, {"own", `14 14 "Egen" ""`},
	} {
		f := all[c.id]
		early, _ := f.At(15)
		late, _ := f.At(25)
		if got := fmt.Sprintf("%d %d %q %q", early.Value, late.Value, f.Name, f.Missing); got != c.want {
			t.Errorf("%s: %s, want %s", c.id, got, c.want)
		}
	}
	if len(all) != 5 || len(law["both"].Rows) != 1 || law["missing"].Missing != "" {
		t.Error("the law's facts were changed")
	}
}

// TestWeigh: which of two values counts, and which stands beside it.
func TestWeigh(t *testing.T) {
	row := func(from, until quantity.Day, unit quantity.Unit, value int64) Row {
		return Row{From: from, Until: until, Unit: unit, Value: value}
	}
	for _, c := range []struct {
		better   Better
		own, law []Row
		want     string // the rows that count, and those beside them
	}{
		{Less, []Row{row(10, 99, quantity.PerMille, 200)}, []Row{row(1, 99, quantity.PerMille, 300)},
			"1-9 300, 10-99 200; 10-99 300"},
		{Less, []Row{row(10, 99, quantity.PerMille, 400)}, []Row{row(1, 99, quantity.PerMille, 300)},
			"1-99 300; 10-99 400"},
		{More, []Row{row(1, 99, quantity.PerMille, 400)}, []Row{row(1, 99, quantity.PerMille, 300)},
			"1-99 400; 1-99 300"},
		{Fixed, []Row{row(1, 99, quantity.Weeks, 6)}, []Row{row(1, 99, quantity.Weeks, 4)}, "1-99 4; 1-99 6"},
		{Fixed, []Row{row(1, 99, quantity.Weeks, 3)}, []Row{row(1, 99, quantity.Weeks, 4)}, "1-99 4; 1-99 3"},
		{Fixed, []Row{row(5, 50, quantity.Days, 28)}, []Row{row(1, 99, quantity.Weeks, 4)},
			"1-4 4, 5-50 28, 51-99 4; "},
		{Less, []Row{row(1, 99, quantity.Weekdays, 10)}, []Row{row(1, 99, quantity.Weeks, 4)}, "1-99 10; 1-99 4"},
		{Less, []Row{row(1, 99, quantity.Workdays, 20)}, []Row{row(1, 99, quantity.Weeks, 4)}, "1-99 4; 1-99 20"},
		{Less, []Row{row(1, 99, quantity.Months, 1)}, []Row{row(1, 99, quantity.Weeks, 4)}, "1-99 4; 1-99 1"},
		{Less, []Row{row(1, 99, quantity.HalfMonths, 1)}, []Row{row(1, 99, quantity.Weeks, 4)}, "1-99 1; 1-99 4"},
		{Less, []Row{row(1, 99, quantity.Weekdays, 1<<40)}, []Row{row(1, 99, quantity.Weeks, 4)},
			"1-99 4; 1-99 1099511627776"},
		{Less, []Row{row(1, 99, quantity.PerMille, 5)}, []Row{row(1, 99, quantity.Weeks, 4)}, "1-99 4; 1-99 5"},
		{More, []Row{row(1, 99, quantity.Weekdays, 10)}, []Row{row(1, 99, quantity.Weeks, 1)}, "1-99 10; 1-99 1"},
		{Less, []Row{row(1, 99, quantity.Weeks, 5)},
			[]Row{row(1, 9, quantity.Weeks, 6), row(20, 99, quantity.Weeks, 4)},
			"1-19 5, 20-99 4; 1-9 6, 20-99 5"},
		{More, nil, []Row{row(1, 99, quantity.Weeks, 4)}, "1-99 4; "},
		{More, []Row{row(1, 99, quantity.Weeks, 4)}, nil, "1-99 4; "},
	} {
		counting, beside := (&Fact{Better: c.better, Rows: c.law}).weigh(c.own)
		if got := spansOf(counting) + "; " + spansOf(beside); got != c.want {
			t.Errorf("%s, %s over %s: %s, want %s", c.better, spansOf(c.own), spansOf(c.law), got, c.want)
		}
	}
}

func spansOf(rows []Row) string {
	var spans []string
	for _, r := range rows {
		spans = append(spans, fmt.Sprintf("%d-%d %d", r.From, r.Until, r.Value))
	}
	return strings.Join(spans, ", ")
}

func TestRowRead(t *testing.T) {
	for _, c := range []struct {
		unit, written string
		want          string // the unit, the value and the text, or what is wrong
	}{
		{"km", "10 km", "3 10000 10 km"}, {"km", "10,5 km", "3 10500 10,5 km"},
		{"kr.", "1.234,50 kr.", "1 123450 1.234,50 kr."},
		{"kr./time", "143,35 KR./time", "2 14335 143,35 kr."}, {"kr./km", "2,28 kr./km", "1 228 2,28 kr."},
		{"%", "30 %", "5 300 30 %"},
		{"dage", "10 dage", "7 10 10 dage"}, {"dage", "2 uger", "10 2 2 uger"},
		{"uger", "1 uge", "10 1 1 uge"}, {"uger", "12 Uger.", "10 12 12 uger"}, {"uger", " 12  uger ", "10 12 12 uger"},
		{"uger", "1½ måned", "13 3 1½ måned"}, {"uger", "2,5 måneder", "13 5 2½ måneder"},
		{"uger", "½ måned", "13 1 ½ måned"}, {"uger", "1½ år", "12 18 18 måneder"}, {"uger", "½ år", "12 6 6 måneder"},
		{"uger", "1 år", "12 12 12 måneder"}, {"uger", "2,0 måneder", "12 2 2 måneder"},
		{"uger", "1¼ måned", `"1¼ måned" is not a length of time`}, {"uger", "½", `"½" is not a length of time`},
		{"uger", "0 uger", `"0 uger" is not a length of time`},
		{"uger", "10-12 uger", `"10-12 uger" is not a length of time`},
		{"uger", "tolv uger", `"tolv uger" is not a length of time`},
		{"hverdage", "30 hverdage", "8 30 30 hverdage"}, {"måneder", "12 måneder", "12 12 12 måneder"},
		{"år", "67 år", "14 804 67 år"},
		{"år", "66½ år", "14 798 66½ år"}, {"gange", "2 gange", "6 2 2"},
		{"gange", "2", `"2" is not in the fact's unit, gange`},
		{"tekst", "det hele", "23 1 det hele"}, {"lukkedage", "juledag, soendag", "21 4608 1. juledag og søndage"},
		{"km", "ti km", `"ti km" is not a number in km`}, {"km", "10 kr.", `"10 kr." is not a number in km`},
		{"km", "", `"" is not a number in km`},
		{"kr./km", "2,28", `"2,28" is not in the fact's unit, kr./km`}, {"uger", "4", `"4" is not a length of time`},
		{"lukkedage", "jul", `"jul" is not a day of the calendar that can be closed`},
	} {
		row := Row{Written: c.written}
		got := row.read(&Fact{Unit: c.unit})
		if got == "" {
			got = fmt.Sprint(row.Unit, " ", row.Value, " ", row.Text())
		}
		if got != c.want {
			t.Errorf("%s in %s: %s, want %s", c.written, c.unit, got, c.want)
		}
	}
}

// TestUnitExamples: what a message tells an editor to write can be read.
func TestUnitExamples(t *testing.T) {
	for word, u := range quantity.Measures {
		if word == "lukkedage" || word == "tekst" {
			continue // their examples are TOML
		}
		row := Row{Written: u.Example}
		if what := row.read(&Fact{Unit: word}); what != "" {
			t.Errorf("the example of %s: %s", word, what)
		}
	}
}

// TestEveryClosedDayIsWritten: the longest words there are, uncut.
func TestEveryClosedDayIsWritten(t *testing.T) {
	want := "nytårsdag, skærtorsdag, langfredag, påskedag, 2. påskedag, store bededag, Kristi himmelfartsdag, " +
		"pinsedag, 2. pinsedag, " +
		"1. juledag, 2. juledag, lørdage, søndage, grundlovsdag, juleaften og nytårsaften"
	if got := Write(quantity.ClosedDays, 1<<16-1); got != want {
		t.Errorf("got %s\nwant %s", got, want)
	}
}
