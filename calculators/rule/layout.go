//go:build !gowasm && !wasip1

package rule

import "unsafe"

// Layout tells where the parts of a Case lie in memory, and how long an item of a part is, all in words of 64 bits.
// Every compiler lays a Case out alike, since all of it is such words.
type Layout struct {
	Calculator   int `json:"calculator"`
	Today        int `json:"today"`
	Municipality int `json:"municipality"`
	Answers      int `json:"answers"`
	Rows         int `json:"rows"`
	Asked        int `json:"asked"`
	Checked      int `json:"checked"`
	Lines        int `json:"lines"`
	LineCount    int `json:"lineCount"`
	Case         int `json:"case"` // all of it

	Answer int `json:"answer"`
	Row    int `json:"row"`
	Line   int `json:"line"`
}

// RowLayout tells where the fields of a Row lie in it, in the same words.
type RowLayout struct {
	Fact         int `json:"fact"`
	Unit         int `json:"unit"`
	From         int `json:"from"`
	Until        int `json:"until"`
	Value        int `json:"value"`
	FromStandard int `json:"fromStandard"`
	Beside       int `json:"beside"`
	Starts       int `json:"starts"`
	Typical      int `json:"typical"`
	Used         int `json:"used"`
}

const word = unsafe.Sizeof(int64(0))

// CaseLayout is the layout of a Case.
func CaseLayout() Layout {
	var c Case
	return Layout{
		Calculator:   int(unsafe.Offsetof(c.Calculator) / word),
		Today:        int(unsafe.Offsetof(c.Today) / word),
		Municipality: int(unsafe.Offsetof(c.Municipality) / word),
		Answers:      int(unsafe.Offsetof(c.Answers) / word),
		Rows:         int(unsafe.Offsetof(c.Rows) / word),
		Asked:        int(unsafe.Offsetof(c.Asked) / word),
		Checked:      int(unsafe.Offsetof(c.Checked) / word),
		Lines:        int(unsafe.Offsetof(c.Lines) / word),
		LineCount:    int(unsafe.Offsetof(c.LineCount) / word),
		Case:         int(unsafe.Sizeof(c) / word),
		Answer:       int(unsafe.Sizeof(c.Answers[0]) / word),
		Row:          int(unsafe.Sizeof(c.Rows[0]) / word),
		Line:         int(unsafe.Sizeof(c.Lines[0]) / word),
	}
}

// LayoutOfRow is the layout of a Row.
func LayoutOfRow() RowLayout {
	var r Row
	return RowLayout{
		Fact:         int(unsafe.Offsetof(r.Fact) / word),
		Unit:         int(unsafe.Offsetof(r.Unit) / word),
		From:         int(unsafe.Offsetof(r.From) / word),
		Until:        int(unsafe.Offsetof(r.Until) / word),
		Value:        int(unsafe.Offsetof(r.Value) / word),
		FromStandard: int(unsafe.Offsetof(r.FromStandard) / word),
		Beside:       int(unsafe.Offsetof(r.Beside) / word),
		Starts:       int(unsafe.Offsetof(r.Starts) / word),
		Typical:      int(unsafe.Offsetof(r.Typical) / word),
		Used:         int(unsafe.Offsetof(r.Used) / word),
	}
}
