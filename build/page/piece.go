package page

import (
	"html/template"

	"borgerguide/build/content"
	"borgerguide/build/markdown"
)

// Piece is a run of a sentence: words alone, or words that lead somewhere. The part "pieces" writes them.
type Piece struct {
	Text    string
	Address string // of a page, here or on another site
	Phone   string // the digits of a Danish number that can be rung
	Mail    bool   // the words are an address to write to
	Missing bool   // the words say that there is none
}

// pieces are a text with pieces in place of its {names}.
func pieces(text string, named map[string][]Piece) (list []Piece) {
	texts, names := markdown.Split(text)
	list = append(list, Piece{Text: texts[0]})
	for i, name := range names {
		list = append(append(list, named[name]...), Piece{Text: texts[i+1]})
	}
	return list
}

// pieceOf is a value as it stands in a sentence.
func pieceOf(v content.Value) Piece {
	switch {
	case v.Missing:
		return Piece{Text: v.Words, Missing: true}
	case v.Part == "telefon":
		return phonePiece(v.Words)
	case v.Part == "mail":
		return Piece{Text: v.Words, Mail: true}
	}
	return Piece{Text: v.Words, Address: v.Address}
}

// node is a piece that leads somewhere as an element, else nothing.
func (p Piece) node() (n markdown.Node) {
	n.Children = []markdown.Node{{Text: p.Text}}
	switch {
	case p.Phone != "":
		n.Name, n.Attributes = "a", map[string]string{"class": "phone", "href": string(phoneAddress(p.Text))}
	case p.Mail:
		n.Name, n.Attributes = "a", map[string]string{"href": "mailto:" + p.Text}
	case p.Address != "":
		n.Name, n.Attributes = "a", map[string]string{"href": p.Address}
	case p.Missing:
		n.Name, n.Attributes = "span", map[string]string{"class": "absent"}
	}
	return n
}

func phonePiece(number string) Piece { return Piece{Text: number, Phone: content.PhoneDigits(number)} }

// phoneAddress is a Danish number as an address.
func phoneAddress(number string) template.URL {
	return template.URL("tel:+45" + content.PhoneDigits(number))
}
