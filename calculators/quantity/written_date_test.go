package quantity

import (
	"fmt"
	"strings"
	"testing"
	"time"
)

// TestDateInOneField: a date in one piece is read, also in the first of three fields.
func TestDateInOneField(t *testing.T) {
	want := given(t, Date, "1964-03-15")
	for _, text := range []string{
		"15031964", "19640315", "15.03.1964", "15/3-1964", "15-03-1964", "1964-03-15", "15. marts 1964", "15 03 1964",
		"15.3.1964.", "søndag den 15. marts 1964", "15. marts 1964, søndag", "søn. 15.3.1964", "15.marts.1964",
	} {
		for _, text := range []string{text, text + "//"} {
			if got := Read(Date, text); got != want {
				t.Errorf("Read(Date, %q) = %+v, want %+v", text, got, want)
			}
		}
	}
}

func TestDateFaultsInOneField(t *testing.T) {
	for fault, texts := range map[State]string{
		Year2: "150364|150364//|640315|15.3.64|15/3/64|15 03 64|15-03-64",
		CPR: "150364-1234|1503641234|150364 1234|150364-1234//|1503641234//|150364/1234/|CPR: 150364-1234|150364–1234|" +
			"150364\u20111234|15 03 64 1234|15.03.64-1234|cpr-nr. 150364 - 1234|1503 641234|\u200e150364-1234",
		NoNumber:   "5031964|15364|150364-123|150364-xxxx|15031964000|15031964 15|15-03-1964 00:00:00",
		Impossible: "31021964|32011964|15131964|99999999|19640231",
	} {
		for text := range strings.SplitSeq(texts, "|") {
			if got := Read(Date, text); got.State != fault {
				t.Errorf("Read(Date, %q) = %+v, want fault %d", text, got, fault)
			}
		}
	}
}

// TestWeekdays: of the seven weekdays one is that of a date, and the others are told which it is.
func TestWeekdays(t *testing.T) {
	first := time.Date(1900, 1, 1, 0, 0, 0, 0, time.UTC)
	for n := range 500 {
		day := first.AddDate(0, 0, n*173)
		_, right, _ := strings.Cut(Written(Date, day.Unix()/86400), " ")
		for i, weekday := range weekdays {
			want := Answer{State: WrongWeekday, Value: day.Unix() / 86400}
			if i == int(day.Weekday()+6)%7 {
				want.State = Given
			}
			short := weekday[:3] + ". " + day.Format("2/1 2006")
			for _, text := range []string{weekday + " " + right, short, right + " " + weekday} {
				if got := Read(Date, text); got != want {
					t.Errorf("Read(Date, %q) = %+v, want %+v", text, got, want)
				}
			}
		}
	}
	if got := Read(Date, "mandag den 31. februar 2026"); got.State != Impossible {
		t.Errorf("a weekday of no date: %+v", got)
	}
	if got := Read(Date, "mandag tirsdag den 3. november 2026"); got.State != WrongWeekday {
		t.Errorf("two weekdays: %+v", got)
	}
}

// FuzzDatePiece: every date of eight digits is read, the day first and the year first.
func FuzzDatePiece(f *testing.F) {
	f.Add(int32(-2115))
	f.Fuzz(func(t *testing.T, n int32) {
		first, _ := DayOf(1300, 1, 1) // before, the year might be a month
		last, _ := DayOf(9999, 12, 31)
		day := first + Day(uint32(n))%(last-first+1)
		year, month, date := day.Civil()
		for _, text := range []string{
			fmt.Sprintf("%02d%02d%04d", date, month, year), fmt.Sprintf("%04d%02d%02d", year, month, date),
		} {
			if got := Read(Date, text); got != (Answer{State: Given, Value: int64(day)}) {
				t.Errorf("Read(Date, %q) = %+v, want %s", text, got, iso(day))
			}
		}
	})
}
