package quantity

import (
	"strings"
	"testing"
)

func TestRead(t *testing.T) {
	for _, c := range []struct {
		text string
		unit Unit
		want int64
	}{
		{"1.234,50", Ore, 123450},
		{"1234,5", Ore, 123450},
		{"1 234,50 kr.", Ore, 123450},
		{"1\u00a0234,50\u00a0kr.", Ore, 123450},
		{"1\u202f234,50\u2009kr", Ore, 123450},
		{"kr. 1.234", Ore, 123400},
		{"kr 1234", Ore, 123400},
		{"KR. 5", Ore, 500},
		{"2,28", Ore, 228},
		{"2.28", Ore, 228},
		{"2.2", Ore, 220},
		{"2,28 kr./km", Ore, 228},
		{"1 234.50", Ore, 123450},
		{"1.234.567", Ore, 123456700},
		{"100,-", Ore, 10000},
		{"0", Ore, 0},
		{",5", Ore, 50},
		{".5", Ore, 50},
		{"100,–", Ore, 10000},
		{"5 dkk", Ore, 500},
		{"dkk 5", OreHour, 500},
		{"kr.5", Ore, 500},
		{"kr. ,5 kr", Ore, 50},
		{"7 KR/TIME", OreHour, 700},
		{"7\t\n\r", Ore, 700},
		{"007", Ore, 700},
		{"012.345", Ore, 1234500},
		{"-5", Ore, -500},
		{"−5 kr.", Ore, -500},
		{"kr. -5", Ore, -500},
		{"- kr. 5", Ore, -500},
		{"  12  ", Ore, 1200},
		{"12 kroner", Ore, 1200},
		{"143,35 kr./time", OreHour, 14335},
		{"25,5 km", Metre, 25500},
		{"25.5", Metre, 25500},
		{"10 KM", Metre, 10000},
		{"10 kilometer", Metre, 10000},
		{"0,1", Metre, 100},
		{"1.000 km", Metre, 1_000_000},
		{"16,5", Hundredth, 1650},
		{"16,55", Hundredth, 1655},
		{"20 timer", Hundredth, 2000},
		{"1.420 stk.", Hundredth, 142000},
		{"420 stykker", Hundredth, 42000},
		{"30 %", PerMille, 300},
		{"30%", PerMille, 300},
		{"5 pct.", PerMille, 50},
		{"8 procent", PerMille, 80},
		{"3", Count, 3},
		{"10 dage", Days, 10},
		{"30 hverdage", Weekdays, 30},
		{"40 arbejdsdage", Workdays, 40},
		{"1 uge", Weeks, 1},
		{"4 uger", Weeks, 4},
		{"12 MÅNEDER", Months, 12},
		{"68 år", Age, 816},
		{"66½ år", Age, 798},
		{"66½", Age, 798},
		{"66½år", Age, 798},
		{"67 ÅR", Age, 804},
		{"1 måned", Months, 1},
		{"3 pct", PerMille, 30},
		{"5km.", Metre, 5000},
		{"66,5 år", Age, 798},
		{"3. juli 2026", Date, 20637},
		{"5 kr kr", Ore, 500},
		{"km 5", Metre, 5000},
		{"kroner 5", Ore, 500},
		{"kr. kr. 5", Ore, 500},
		{"5½", Ore, 550},
		{"½", Age, 6},
		{"½", Ore, 50},
		{"12.", Ore, 1200},
		{"99999999999999999999999999", Ore, (most*10 - 1) * 100},
		{"-99.999.999.999.999.999.999", Ore, -(most*10 - 1) * 100},
	} {
		if got := Read(c.unit, c.text); got != (Answer{State: Given, Value: c.want}) {
			t.Errorf("Read(%d, %q) = %+v, want %d", c.unit, c.text, got, c.want)
		}
	}
}

func TestReadFaults(t *testing.T) {
	for _, c := range []struct {
		text   string
		unit   Unit
		fault  State
		detail int64
	}{
		{"", Ore, Missing, 0},
		{" \u00a0\t", Ore, Missing, 0},
		{"mange", Ore, NoNumber, 0},
		{"kr.", Ore, NoNumber, 0},
		{"-", Ore, NoNumber, 0},
		{"--5", Ore, Surplus, 0},
		{"25 kr.", Metre, OtherUnit, 0},
		{"10 km om dagen", Metre, OtherUnit, 0},
		{"900 kr. om ugen", Ore, OtherUnit, 0},
		{"5 10", Ore, Surplus, 0},
		{"1.234 567", Ore, Surplus, 0},
		{"1,234.50", Ore, Surplus, 0},
		{"1.234.5", Ore, Surplus, 0},
		{"12,", Ore, Surplus, 0},
		{"1,2,3", Ore, Surplus, 0},
		{"12 345 67", Ore, Surplus, 0},
		{"1e3", Ore, Surplus, 0},
		{"+5", Ore, Surplus, 0},
		{"66,5½ år", Age, Surplus, 0},
		{"66½½ år", Age, Surplus, 0},
		{"66Â½ år", Age, Surplus, 0},
		{"-- 5", Ore, Surplus, 0},
		{"-kr. -5", Ore, Surplus, 0},
		{"5 kr./time", Ore, OtherUnit, 0},
		{"5 kr./km", OreHour, OtherUnit, 0},
		{"5 kro", Ore, Surplus, 0},
		{"1  234", Ore, Surplus, 0},
		{"12, 5", Ore, Surplus, 0},
		{"0.125.000", Ore, Surplus, 0},
		{"5€", Ore, OtherUnit, 0},
		{"5 dag", None, OtherUnit, 0},
		{"1 234.567", Ore, Decimals, 2},
		{"66,3 år", Age, NoNumber, 0},
		{"2,285", Ore, Decimals, 2},
		{"2.2855", Ore, Decimals, 2},
		{"0.125", Ore, Decimals, 2},
		{"25,55", Metre, Decimals, 1},
		{"2,5", Count, Decimals, 0},
		{"30,5 %", PerMille, Decimals, 0},
	} {
		got := Read(c.unit, c.text)
		if got.State != c.fault || c.detail != got.Value {
			t.Errorf("Read(%d, %q) = %+v, want fault %d with %d", c.unit, c.text, got, c.fault, c.detail)
		}
	}
}

// TestReadLong: a text may have MaxText bytes, which are all read; a longer one is more than a number.
func TestReadLong(t *testing.T) {
	blanks, digits := strings.Repeat(" ", MaxText-1), strings.Repeat("1", MaxText)
	for _, c := range []struct {
		text string
		unit Unit
		want State
	}{
		{blanks + "5", Count, Given}, {"5" + blanks, Count, Given},
		{blanks + " 5", Count, Surplus}, {"5" + blanks + " ", Count, Surplus},
		{digits, Count, Given}, {digits + "1", Count, Surplus}, {digits, Date, NoNumber},
		{digits + "1", Date, NoNumber},
	} {
		if got := Read(c.unit, c.text); got.State != c.want {
			t.Errorf("Read(%d, %d bytes) = %+v, want state %d", c.unit, len(c.text), got, c.want)
		}
	}
}

func TestReadDate(t *testing.T) {
	const want = 20637 // 3 July 2026
	for _, text := range []string{
		"2026-07-03", "2026-7-3", "2026/07/03", "2026.07.03", "3 7 2026", "3/7 2026", "3/7/2026", "3/7-2026",
		"03.07.2026",
		"3.7.2026", "3 jul 2026", "3 jul. 2026", "3. juli 2026", "3 JULI 2026", "3.juli 2026", "3juli2026",
		"03-07-2026",
		" 3 7 2026 ", "3\u00a07\u00a02026", "fredag den 3. juli 2026", "Fredag 3. juli 2026", "fredag d. 3/7 2026",
		"den 3. juli 2026", "3/juli/2026", "3./jul./2026", " 3 / 7 / 2026 ",
		"3. juli, 2026", "3/7/2026/", "3-7/2026", "3–7–2026",
		"2026−07−03", "fredag den 3/7/2026", "fre. 3/7 2026", "Fredag, d. 3/7 2026", "fredagden 3. juli 2026",
		"2026 jul 3",
	} {
		if got := Read(Date, text); got != (Answer{State: Given, Value: want}) {
			t.Errorf("Read(Date, %q) = %+v, want %d", text, got, want)
		}
	}
	for i, name := range []string{
		"jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sept", "okt", "nov", "december",
	} {
		want, _ := DayOf(2026, int64(i+1), 1)
		if got := Read(Date, "1 "+name+" 2026"); !got.Given() || Day(got.Value) != want {
			t.Errorf("Read(Date, 1 %s 2026) = %+v, want %s", name, got, iso(want))
		}
	}
	if got := Read(Date, "LØRDAG DEN 4. JULI 2026"); got.Value != want+1 {
		t.Errorf("capital Ø: %+v", got)
	}
}

func TestReadDateFaults(t *testing.T) {
	for _, c := range []struct {
		text   string
		fault  State
		detail [3]int64
	}{
		{"", Missing, [3]int64{}},
		{"//", Missing, [3]int64{}},
		{" / / ", Missing, [3]int64{}},
		{"i dag", NoNumber, [3]int64{}},
		{"fredag", NoNumber, [3]int64{}},
		{"fredag den", NoNumber, [3]int64{}},
		{"fredag//", NoNumber, [3]int64{}},
		{"//fredag", NoNumber, [3]int64{}},
		{"3 juli juli", NoNumber, [3]int64{}},
		{"3..7.2026", NoNumber, [3]int64{}},
		{"3//7 2026", NoNumber, [3]int64{}},
		{"½/7/2026", NoNumber, [3]int64{}},
		{"3½/7/2026", NoNumber, [3]int64{}},
		{"27 ju 2026", NoNumber, [3]int64{}},
		{"27 juliaften 2026", NoNumber, [3]int64{}},
		{"juli 27 2026", NoNumber, [3]int64{}},
		{"27/x/2026", NoNumber, [3]int64{}},
		{"27/3 4/2026", NoNumber, [3]int64{}},
		{"27 3 2026 4", NoNumber, [3]int64{}},
		{"27 3 juli", NoNumber, [3]int64{}},
		{"-27 3 2026", NoNumber, [3]int64{}},
		{"27//3//2026", NoNumber, [3]int64{}},
		{"27 3 26", Year2, [3]int64{}},
		{"27/3/20266", Year2, [3]int64{}},
		{"27/3/2", Year2, [3]int64{}},
		{"123/3/026", Year2, [3]int64{}},
		{"27//2026", Part, [3]int64{2}},
		{"27//", Part, [3]int64{2}},
		{"//2026", Part, [3]int64{1}},
		{"/3/2026", Part, [3]int64{1}},
		{"/juli/", Part, [3]int64{1}},
		{"2//7", Part, [3]int64{2}},
		{"10/3", Part, [3]int64{3}},
		{"3/10/", Part, [3]int64{3}},
		{"/3/2026", Part, [3]int64{1}},
		{"27/3/", Part, [3]int64{3}},
		{"/3/", Part, [3]int64{1}},
		{"27 juli", Part, [3]int64{3}},
		{"27/3", Part, [3]int64{3}},
		{"juli 2026", Part, [3]int64{1}},
		{"7 2026", Part, [3]int64{1}},
		{"2026-07", Part, [3]int64{1}},
		{"2026", Part, [3]int64{1}},
		{"juli", Part, [3]int64{1}},
		{"27", Part, [3]int64{2}},
		{"123 3 2026", Impossible, [3]int64{123, 3, 2026}},
		{"2026 3 2026", Impossible, [3]int64{2026, 3, 2026}},
		{"31/13/2026", Impossible, [3]int64{31, 13, 2026}},
		{"31 4 2026", Impossible, [3]int64{31, 4, 2026}},
		{"29. februar 2026", Impossible, [3]int64{29, 2, 2026}},
		{"2026-13-01", Impossible, [3]int64{1, 13, 2026}},
		{"0 1 2026", Impossible, [3]int64{0, 1, 2026}},
	} {
		got := Read(Date, c.text)
		if got.State != c.fault || [...]int64{got.Value, got.Detail[0], got.Detail[1]} != c.detail {
			t.Errorf("Read(Date, %q) = %+v, want fault %d with %d", c.text, got, c.fault, c.detail)
		}
	}
}
