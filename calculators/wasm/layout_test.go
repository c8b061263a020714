package main

import (
	"fmt"
	"reflect"
	"testing"
	"unsafe"

	"borgerguide/calculators/rule"
)

// How many words a case has, and an item of its parts.
const (
	caseWords   = int(unsafe.Sizeof(rule.Case{}) / 8)
	answerWords = int(unsafe.Sizeof(rule.Answer{}) / 8)
	rowWords    = int(unsafe.Sizeof(rule.Row{}) / 8)
	usedAt      = int(unsafe.Offsetof(rule.Row{}.Used) / 8) // in a row
)

// Where the parts of a case begin, in words. From outcomeAt to its end stands what came of it.
const (
	calculatorAt   = int(unsafe.Offsetof(rule.Case{}.Calculator) / 8)
	todayAt        = int(unsafe.Offsetof(rule.Case{}.Today) / 8)
	municipalityAt = int(unsafe.Offsetof(rule.Case{}.Municipality) / 8)
	answersAt      = int(unsafe.Offsetof(rule.Case{}.Answers) / 8)
	rowsAt         = int(unsafe.Offsetof(rule.Case{}.Rows) / 8)
	outcomeAt      = int(unsafe.Offsetof(rule.Case{}.Asked) / 8)
	lineCountAt    = int(unsafe.Offsetof(rule.Case{}.LineCount) / 8)
)

// TestLayout: of every field of a case there is a word, so that all compilers lay it out alike; and what came of a case
// stands behind what was asked, so that whoever asks again can clear it in one go.
func TestLayout(t *testing.T) {
	if words := wordsOf(t, reflect.TypeFor[rule.Case]()); words != caseWords {
		t.Errorf("a case has %d fields and takes %d words", words, caseWords)
	}
	if !(calculatorAt < todayAt && todayAt < municipalityAt && municipalityAt < answersAt && answersAt < rowsAt) {
		t.Error("what is asked does not stand in its order")
	}
	if outcomeAt != rowsAt+rule.MaxRows*rowWords || lineCountAt <= outcomeAt {
		t.Error("what came of a case does not stand behind its rows")
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

// nameOf names a word of a type that is made of words: ".Lines[3].Numbers[0]".
func nameOf(of reflect.Type, word int) string {
	switch of.Kind() {
	case reflect.Array:
		item := int(of.Elem().Size() / 8)
		return fmt.Sprintf("[%d]%s", word/item, nameOf(of.Elem(), word%item))
	case reflect.Struct:
		for i := range of.NumField() {
			field := of.Field(i)
			begin := int(field.Offset / 8)
			if size := int(field.Type.Size() / 8); word < begin+size {
				return "." + field.Name + nameOf(field.Type, word-begin)
			}
		}
	}
	return ""
}
