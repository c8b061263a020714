package page

import (
	"encoding/json"

	"borgerguide/build/wording"
	"borgerguide/calculators/quantity"
	"borgerguide/calculators/rule"
)

// constants are what the script knows of the calculators besides its data. They are written into the script when it is
// bundled, each under its name: LAYOUT, STATE …
type constants struct {
	LAYOUT rule.Layout
	ROW    rule.RowLayout
	ROOM   struct {
		Text int `json:"text"` // for a text that is read, in bytes
	}
	STATE struct {
		Missing quantity.State `json:"missing"`
		CPR     quantity.State `json:"cpr"`
		Unknown quantity.State `json:"unknown"`
		Example quantity.State `json:"example"`
		Given   quantity.State `json:"given"`
	}
	UNIT struct {
		None       quantity.Unit `json:"none"`
		Count      quantity.Unit `json:"count"` // up to this one two numbers can be compared, and two dates in days
		Days       quantity.Unit `json:"days"`
		Date       quantity.Unit `json:"date"`
		ClosedDays quantity.Unit `json:"closedDays"`
		DatePart   quantity.Unit `json:"datePart"`
		DateAlone  quantity.Unit `json:"dateAlone"`
		LimitName  quantity.Unit `json:"limitName"`
	}
	KIND struct {
		Amount  rule.QuestionKind `json:"amount"`
		Date    rule.QuestionKind `json:"date"`
		Choice  rule.QuestionKind `json:"choice"`
		Several rule.QuestionKind `json:"several"`
	}
	NEED struct {
		Optional  rule.Need `json:"optional"`
		OrUnknown rule.Need `json:"orUnknown"`
	}
	UNKNOWN string   // how not knowing is written
	EXAMPLE string   // how it is written that an example is to be counted with
	AND     string   // joins the last of a list
	PARTS   []string // of an answer, in the order they are read
}

func scriptConstants() (c constants) {
	c.LAYOUT, c.ROW = rule.CaseLayout(), rule.LayoutOfRow()
	c.ROOM.Text = quantity.MaxText
	c.STATE.Missing, c.STATE.CPR = quantity.Missing, quantity.CPR
	c.STATE.Unknown, c.STATE.Example, c.STATE.Given = quantity.Unknown, quantity.Example, quantity.Given
	c.UNIT.None, c.UNIT.Count, c.UNIT.Days, c.UNIT.Date = quantity.None, quantity.Count, quantity.Days, quantity.Date
	c.UNIT.ClosedDays, c.UNIT.DatePart, c.UNIT.DateAlone = quantity.ClosedDays, quantity.DatePart, quantity.DateAlone
	c.UNIT.LimitName = quantity.LimitName
	c.KIND.Amount, c.KIND.Date, c.KIND.Choice, c.KIND.Several = rule.Amount, rule.Date, rule.Choice, rule.Several
	c.NEED.Optional, c.NEED.OrUnknown = rule.Optional, rule.OrUnknown
	c.UNKNOWN, c.EXAMPLE, c.AND, c.PARTS = rule.NotKnown, rule.ByExample, quantity.And, wording.Parts
	return c
}

// Constants are the names that the script uses without declaring them, LAYOUT.rows say, and their values as JSON.
func Constants() (map[string]string, error) {
	text, err := json.Marshal(scriptConstants())
	if err != nil {
		return nil, err
	}
	var groups map[string]json.RawMessage
	if err := json.Unmarshal(text, &groups); err != nil {
		return nil, err
	}
	named := map[string]string{}
	for group, value := range groups {
		var members map[string]json.RawMessage
		if json.Unmarshal(value, &members) != nil { // one value, or a list
			named[group] = string(value)
		}
		for name, member := range members {
			named[group+"."+name] = string(member)
		}
	}
	return named, nil
}
