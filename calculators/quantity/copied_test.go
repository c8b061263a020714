package quantity

import (
	"fmt"
	"strings"
	"testing"
	"unicode"
)

// What programs put into what is copied from them: signs that nobody sees, and blanks, dashes and digits that look like
// those of a keyboard.
var (
	unseen = runes(0xad, 0x34f, 0x61c, 0x180e, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x202a, 0x202b, 0x202c, 0x202d,
		0x202e, 0x2060, 0x2061, 0x2066, 0x2067, 0x2068, 0x2069, 0xfe0e, 0xfe0f, 0xfeff)
	blank = runes('\t', '\n', '\r', '\v', '\f', 0x7f, 0x85, 0xa0, 0x1680, 0x2000, 0x2002, 0x2003, 0x2007, 0x2008,
		0x2009,
		0x200a, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000)
	dash  = runes(0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2043, 0x2212, 0xfe58, 0xfe63, 0xff0d)
	point = runes(0xb7, 0x2024, 0x2219, 0x22c5, 0xff0e)
	slash = runes(0x2044, 0x2215, 0xff0f)
	comma = runes(0x66b, 0x201a, 0xff0c)
)

func runes(list ...rune) (out []string) {
	for _, r := range list {
		out = append(out, string(r))
	}
	return out
}

// written is what people write that is read.
var written = []struct {
	unit Unit
	text string
}{
	{Ore, "1.234,50"}, {Ore, "1 234,50 kr."}, {Ore, "kr. 1.234"}, {Ore, "-5 kr."}, {Ore, "100,-"}, {Ore, "2,28 kr./km"},
	{Metre, "10½ km"}, {PerMille, "30 %"}, {Months, "12 måneder"}, {Age, "66½ år"}, {Weekdays, "30 hverdage"},
	{Date, "2026-07-03"}, {Date, "3/7-2026"}, {Date, "03.07.2026"}, {Date, "03072026"},
	{Date, "fredag den 3. juli 2026"},
	{Date, "lørdag den 4. juli 2026"}, {Date, "3 7 2026"}, {Date, "3/7/2026"},
}

// TestUnseen: a sign that nobody sees changes nothing, wherever it stands.
func TestUnseen(t *testing.T) {
	for _, r := range written {
		want := given(t, r.unit, r.text)
		for _, sign := range unseen {
			for at := range r.text + " " {
				text := r.text[:at] + sign + r.text[at:]
				if got := Read(r.unit, text); got != want {
					t.Errorf("Read(%d, %q) = %+v, want %+v", r.unit, text, got, want)
				}
			}
			if got := Read(r.unit, sign+sign); got.State != Missing {
				t.Errorf("%q is read as %+v", sign, got)
			}
		}
	}
}

// TestAlike: what looks like a mark is read as that mark.
func TestAlike(t *testing.T) {
	for _, r := range written {
		want := given(t, r.unit, r.text)
		for mark, others := range map[string][]string{" ": blank, "-": dash, ".": point, "/": slash, ",": comma} {
			for _, other := range others {
				text := strings.ReplaceAll(r.text, mark, other)
				if got := Read(r.unit, text); got != want {
					t.Errorf("Read(%d, %q) = %+v, want %+v", r.unit, text, got, want)
				}
			}
		}
		wide := strings.Map(func(c rune) rune {
			if '!' <= c && c <= '~' {
				return c + 0xfee0
			}
			return c
		}, r.text)
		if len(wide) <= MaxText {
			if got := Read(r.unit, wide); got != want {
				t.Errorf("Read(%d, %q) = %+v, want %+v", r.unit, wide, got, want)
			}
		}
		for _, text := range []string{strings.ReplaceAll(r.text, "å", "a\u030a"), strings.ToUpper(r.text)} {
			if got := Read(r.unit, text); got != want {
				t.Errorf("Read(%d, %q) = %+v, want %+v", r.unit, text, got, want)
			}
		}
	}
}

func given(t *testing.T, unit Unit, text string) Answer {
	t.Helper()
	a := Read(unit, text)
	if !a.Given() {
		t.Fatalf("Read(%d, %q) = %+v", unit, text, a)
	}
	return a
}

const (
	monthly = Kroner | PerMonth | Roughly
	oneWay  = Kilometres | PerTrip | Roughly
	weekly  = Hours | PerWeek | Roughly
	hourly  = Kroner | PerHour | Roughly
)

// TestReadBeside: what people write around a number is read where it says what the number counts.
func TestReadBeside(t *testing.T) {
	for _, c := range []struct {
		unit   Unit
		beside Beside
		want   int64
		texts  string
	}{
		{Ore, monthly, 100000, "ca. 1000|Ca 1.000 kr.|cirka kr. 1000,-|omkring 1000 kroner|1000 kr. om måneden|1000 kr/md|" +
			"1000 kr./md.|1000,- pr. md.|1000 kr. pr. måned|1000 per måned|1000 månedligt|1000 kr. i måneden|1000 DKK|" +
			"1000.-|1000,--|1000:-|1000 kr. hver måned|kr. 1.000,00 pr. mdr.|1000 kr. for en måned|på 1000 kr|1000 kr. ca."},
		{Ore, monthly, 100050, "1000½|1.000½ kr.|ca. 1000,5 kr./md."},
		{OreHour, hourly, 14335, "143,35 kr. i timen|143,35 kr/t|143,35 kr. pr. time|ca. 143,35 kr./time|kr. 143,35 hver time"},
		{Metre, oneWay, 1500, "1½|1½ km|1,5 km hver vej|ca. 1½ km den ene vej|1,5 kilometer pr. tur|1.5 km én vej|1½ km."},
		{Metre, oneWay, 500, "½|½ km|,5 km"},
		{Hundredth, weekly, 1650, "16½ time|16,5 timer om ugen|16½ t/uge|ca. 16,5 timer ugentligt|16,50 timer pr. uge"},
		{PerMille, Percent | Roughly, 380, "38 %|38%|ca. 38 procent|38 pct."},
		{Count, OfDays | PerWeek | Roughly, 3, "3 dage|3 dage om ugen|ca. 3 dage/uge"},
	} {
		for text := range strings.SplitSeq(c.texts, "|") {
			if got := ReadBeside(c.unit, c.beside, text); got != (Answer{State: Given, Value: c.want}) {
				t.Errorf("ReadBeside(%d, %q) = %+v, want %d", c.unit, text, got, c.want)
			}
		}
	}
}

// TestOtherUnit: what says that a number counts something else is told, also beside what is not known.
func TestOtherUnit(t *testing.T) {
	for _, c := range []struct {
		unit   Unit
		beside Beside
		texts  string
	}{
		{Ore, monthly, "1.200 kr. om ugen|1200 kr./uge|300 kr. om dagen|12.000 om året|25 kr. i timen|25 kr/t|1000 $|1000 €|" +
			"1000 euro|5000 øre|5 tusind|5 tkr.|1,2 mio. kr.|1000 km|1000 %|900 i snit om ugen|ugentligt 1200|1000 kr. pr. km|" +
			"500 kr. hver 14. dag|kr. 20 pr. stk."},
		{Metre, oneWay, "1200 m|1200 meter|1.200m|5 mil|20 min.|25 kr.|16 km tur/retur|16 km t/r|8 km om dagen|" +
			"16 km frem og tilbage|8 km/t|80 km om ugen|begge veje 16"},
		{Hundredth, weekly, "80 timer om måneden|4 timer om dagen|16 stk.|30 min|16 dage|7 t/dag"},
		{Hundredth, Pieces | PerWeek | Roughly, "16 timer|84 stk. om dagen|84 stk./time"},
		{Count, OfDays | PerWeek | Roughly, "2 timer|2 uger|3 dage om måneden|3 km"},
		{PerMille, Percent | Roughly, "38 kr.|38 timer"},
		{Days, OfDays, "2 timer|2 uger|2 måneder|ca. 2 dage"},
	} {
		for text := range strings.SplitSeq(c.texts, "|") {
			if got := ReadBeside(c.unit, c.beside, text); got.State != OtherUnit {
				t.Errorf("ReadBeside(%d, %q) = %+v, want OtherUnit", c.unit, text, got)
			}
		}
	}
}

// FuzzAround: whatever stands around a number, it is that number, or what is wrong is told; never that there is none.
func FuzzAround(f *testing.F) {
	for i, c := range []struct{ before, after string }{
		{"ca. ", " kr."}, {"kr. ", ",- pr. md."}, {"", "%"}, {"omkring ", " om måneden"}, {"\u200e", "\u202c"},
		{"-", ""},
		{"mellem ", " og"}, {"løn: ", " udbetalt"}, {"(", ")"}, {"\ufeff", "\u2007km"}, {"", " €"}, {"~", "¾"},
		{"\xe2", "\x80"},
	} {
		f.Add(uint32(i)*977, c.before, c.after)
	}
	f.Fuzz(func(t *testing.T, n uint32, before, after string) {
		before, after = strings.Map(noNumber, before), strings.Map(noNumber, after)
		text := before + fmt.Sprint(n) + after
		if len(text) > MaxText {
			return
		}
		for unit := None; unit <= Months; unit++ {
			want := Read(unit, fmt.Sprint(n)).Value
			got := ReadBeside(unit, usual[unit]|Roughly|PerMonth, text)
			if got.State == NoNumber || got.State == Missing || got.Given() && got.Value != want && got.Value != -want {
				t.Errorf("ReadBeside(%d, %q) = %+v", unit, text, got)
			}
		}
	})
}

// noNumber drops digits and the marks that may be part of a number.
func noNumber(r rune) rune {
	if unicode.IsDigit(r) || strings.ContainsRune(".,½", r) || strings.ContainsRune(strings.Join(point, ""), r) ||
		strings.ContainsRune(strings.Join(comma, ""), r) {
		return -1
	}
	return r
}
