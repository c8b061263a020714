package main

import (
	"os"
	"reflect"
	"regexp"
	"strconv"
	"testing"

	"borgerguide/calculators"
	"borgerguide/calculators/quantity"
)

// TestLayout: of every field of a case there is a word, so that all compilers lay it out alike; and the page's script finds
// its parts, and numbers states and units, as they are here.
func TestLayout(t *testing.T) {
	if words := wordsOf(t, reflect.TypeFor[calculators.Case]()); words != caseWords {
		t.Errorf("a case has %d fields and takes %d words", words, caseWords)
	}
	text, err := os.ReadFile("../../site/tools/engine.js")
	if err != nil {
		t.Fatal(err)
	}
	written := map[string]int{}
	for _, m := range regexp.MustCompile(`\b([A-Z_]+) = (\d+)\b`).FindAllStringSubmatch(string(text), -1) {
		written[m[1]], _ = strconv.Atoi(m[2])
	}
	counted, _ := reflect.TypeFor[calculators.Row]().FieldByName("Counted")
	for name, want := range map[string]int{
		"LINE_COUNT": lineCountAt, "NOWHERE": nowhereAt, "CALCULATOR": calculatorAt, "FRAMES": figuresAt, "LINES": linesAt, "ASKED": askedAt,
		"HEARD": heardAt, "ANSWERS": answersAt, "ROWS": rowsAt, "CASE": caseWords, "TEXT": textSize,
		"FRAME": calculators.MaxFigures, "ANSWER": answerWords, "ROW": rowWords, "COUNTED": int(counted.Offset / 8), "FRAME_SHIFT": calculators.FrameShift,
		"ASKS": 1 + int(calculators.Required), "MAY_BE_UNKNOWN": 1 + int(calculators.OrUnknown),
		"MISSING": int(calculators.Missing), "NO_NUMBER": int(calculators.NoNumber), "UNKNOWN": int(calculators.Unknown), "GIVEN": int(calculators.Given),
		"COUNT": int(quantity.Count), "DAYS": int(quantity.Days), "DATE": int(quantity.Date), "CLOSED_DAYS": int(quantity.ClosedDays),
		"DATE_PART": int(quantity.DatePart),
	} {
		if got, ok := written[name]; !ok || got != want {
			t.Errorf("engine.js has %s = %d, it is %d", name, got, want)
		}
		delete(written, name)
	}
	for name := range written {
		t.Errorf("engine.js has %s, which nothing holds against the calculators", name)
	}
	if todayAt != calculatorAt+1 || localAt != calculatorAt+2 {
		t.Error("calculator, today and local do not follow each other")
	}
}

// wordsOf counts the integers of 64 bits a type is made of; any other is an error.
func wordsOf(t *testing.T, of reflect.Type) (words int) {
	switch of.Kind() {
	case reflect.Int64:
		return 1
	case reflect.Array:
		return of.Len() * wordsOf(t, of.Elem())
	case reflect.Struct:
		for i := range of.NumField() {
			words += wordsOf(t, of.Field(i).Type)
		}
		return words
	}
	t.Errorf("a case has a %s", of)
	return 0
}
